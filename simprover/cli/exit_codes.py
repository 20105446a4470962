"""What the process's exit code says. Scripts may rely on these numbers."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


class ExitCode(IntEnum):
    """All exit codes of ``simprover``."""

    OK = 0
    """Everything that was asked for is done: every statement certified, the audit clean."""

    NOT_PROVED = 1
    """The run went well, but not every statement was certified."""

    USAGE = 2
    """The command line is wrong: an unknown option, a missing argument, a setting that cannot be."""

    INPUT = 3
    """A file, statement or data set cannot be read, Lean does not accept it, or the theorem named is not in it."""

    TOOLCHAIN = 4
    """There is no usable Lean, or the embedded library does not compile."""

    STORE = 5
    """The lemma store is missing, damaged, foreign, locked, or its key is gone."""

    MODEL = 6
    """The tactic model is missing or damaged."""

    HOME = 7
    """The state or output folder cannot be written: no space, no permission."""

    AUDIT = 8
    """The audit at the end of ``demo`` found something wrong with the store. (``audit`` itself: see `Audited`.)"""

    LEAN = 9
    """Lean died more often than it is restarted."""

    BUG = 70
    """Something that should not happen did. The message says where the details were written."""

    INTERRUPTED = 130
    """Ctrl-C. What was finished before is kept."""


class Judged(IntEnum):
    """Exit codes of ``simprover certify``, which judges one proof and so has verdicts of its own.

    Mistakes on the command line (2) and files that cannot be read (3) keep their codes: neither is a verdict.
    """

    CERTIFIED = 0
    """The solution proves what the challenge states."""

    REFUSED = 1
    """It does not, or not in a way that is accepted."""

    UNDECIDED = 2
    """Could not tell: a limit was reached, a process died, there is no sandbox, or the challenge is at fault."""


class Audited(IntEnum):
    """Exit codes of ``simprover audit``, whatever goes wrong meanwhile: it answers a question about the store."""

    SOUND = 0
    """All that was checked is as it should be."""

    WRONG = 1
    """Something is wrong; the output names it."""

    UNFINISHED = 2
    """It could not be finished: a limit was reached, or something that is needed (a store, a Lean) is missing."""


AUDIT_COMMAND: Final = "audit"

_BY_CLASS: Final[dict[str, ExitCode]] = {
    "InputUnreadable": ExitCode.INPUT,
    "NotElaborated": ExitCode.INPUT,
    "UnknownTheorem": ExitCode.INPUT,
    "SourceUnreadable": ExitCode.INPUT,
    "SettingsInvalid": ExitCode.USAGE,
    "ToolchainMissing": ExitCode.TOOLCHAIN,
    "LibraryBroken": ExitCode.TOOLCHAIN,
    "SessionFailed": ExitCode.LEAN,
    "ModelUnusable": ExitCode.MODEL,
    "TrainingImpossible": ExitCode.MODEL,
    "StoreUnusable": ExitCode.STORE,
    "StoreError": ExitCode.STORE,
    "StoreReadOnly": ExitCode.HOME,
    "StoreFull": ExitCode.HOME,
    "HomeUnwritable": ExitCode.HOME,
}
"""By name, so that the heavy packages need not be imported to find out."""


def exit_code_for(kind: type[BaseException]) -> ExitCode | None:
    """The exit code of an error that a person can act on; None if it is none of those."""
    for base in kind.__mro__:
        code = _BY_CLASS.get(base.__name__)
        if code is not None:
            return code
    return None


def exit_code_named(name: str) -> ExitCode | None:
    """The same, by the class's name: how a worker process reports it."""
    return _BY_CLASS.get(name, ExitCode.STORE if name.startswith("Store") else None)
