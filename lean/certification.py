"""What comes of a certification: a closed set of outcomes, none of which is "no errors"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from simprover.lean.certificate import CertifiedLemma
from simprover.lean.lean_program import CheckFailed, CheckRefused, Defence
from simprover.lean.modules import CompilationCrashed, CompilationExceeded, NotCompiled


@dataclass(frozen=True)
class Refused:
    """The proof is not accepted: which defence refused it, and why."""

    reason: str
    defence: Defence


@dataclass(frozen=True)
class CertificationTimedOut:
    """Certification ran into its bounds after so many seconds of wall time; nothing is known about the proof."""

    seconds: float


@dataclass(frozen=True)
class CertificationCrashed:
    """A process of the certification broke down; nothing is known about the proof."""

    reason: str


Unproved: TypeAlias = Refused | CertificationTimedOut | CertificationCrashed
Certification: TypeAlias = CertifiedLemma | Unproved

_CONFINED: Final = re.compile(
    r"permission denied|operation not permitted|cross-device link|file too large", re.IGNORECASE
)
"""How the system's refusals read in Lean's errors."""


def not_compiled(
    compilation: NotCompiled | CompilationExceeded | CompilationCrashed, defence: Defence, *, lines_before: int = 0
) -> Unproved:
    """What a compilation without a module means for the certification.

    Args:
        compilation: how it ended.
        defence: which defence a compilation with errors amounts to.
        lines_before: lines of the text before the one that is to be called the first.
    """
    match compilation:
        case NotCompiled():
            reason = compilation.first_error(lines_before)
            # A name for what happened, read off the child's output; it is refused in any case.
            confined = defence == "compile" and _CONFINED.search(reason) is not None
            return Refused(reason, "sandbox" if confined else defence)
        case CompilationExceeded(bound="wall time" | "processor time", seconds=seconds):
            return CertificationTimedOut(seconds)
        case CompilationExceeded(bound=bound):
            reason = f"the compilation went beyond its bound of {bound}"
            return Refused(reason, "sandbox" if defence == "compile" else defence)
        case CompilationCrashed(reason):
            return CertificationCrashed(reason)


def not_answered(failed: CheckRefused | CheckFailed, seconds: float) -> Unproved:
    """What the checker's refusal or failure means, so many seconds after the certification began."""
    if isinstance(failed, CheckRefused):
        return Refused(failed.reason, failed.defence)
    if failed.exceeded:
        return CertificationTimedOut(seconds)
    return CertificationCrashed(failed.reason)
