"""What can go wrong on the Lean side, each with the sentence that tells a person how to mend it."""

from __future__ import annotations


class Mendable(Exception):
    """A failure that a person can act on.

    Attributes:
        problem: one sentence saying what is wrong.
        fix: one sentence saying what to do about it.
    """

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(f"{problem} {fix}")
        self.problem = problem
        self.fix = fix


class LeanSideError(Mendable):
    """A failure of the Lean side."""


class ToolchainMissing(LeanSideError):
    """No Lean toolchain of the wanted kind can be found or it is not the one we pinned."""


class LibraryBroken(LeanSideError):
    """The embedded library could not be compiled or read."""


class SessionFailed(LeanSideError):
    """A Lean session could not be started, or died more often than it may be restarted."""


class SourceUnreadable(LeanSideError):
    """A Lean file or statement cannot be read, parsed or found."""
