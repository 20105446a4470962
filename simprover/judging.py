"""Judging anybody's proof: a trusted file states a theorem, another is said to prove it.

The report is the same, byte for byte, whenever the same two files are judged under the same toolchain, library,
checker and sandbox and come out the same way: it holds no times and no paths.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path
from typing import Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from simprover.errors import InputUnreadable
from simprover.lean import (
    CertificationCrashed,
    CertificationTimedOut,
    Certifier,
    FileCertificate,
    Refused,
    Toolchain,
)
from simprover.lean.lean_program import Defence
from simprover.settings import Settings


class JudgementVerdict(StrEnum):
    """What was found out."""

    CERTIFIED = "certified"
    """The solution proves what the challenge states."""

    REFUSED = "refused"
    """It does not, or not in a way that is accepted: `Judgement.defence` says which defence refused it."""

    UNDECIDED = "undecided"
    """Nothing is known about the solution: a limit was reached, a process died, or the challenge itself is at fault."""


class Judgement(BaseModel):
    """The report of ``simprover certify``, version 1 of its JSON schema."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1] = 1
    theorem: str = Field(description="Full name of the theorem asked about.")
    verdict: JudgementVerdict
    defence: Defence | None = Field(default=None, description="Which defence refused; null unless refused.")
    reason: str = Field(default="", description="Why it is not certified, for people.")
    challenge_sha256: str = Field(description="SHA-256 of the challenge, byte for byte.")
    solution_sha256: str = Field(description="SHA-256 of the solution, byte for byte.")
    certificate: FileCertificate | None = Field(default=None, description="Null unless certified.")


def judge_files(
    settings: Settings, toolchain: Toolchain, challenge: Path, solution: Path, theorem: str, *, seconds: float
) -> Judgement:
    """Judge whether one file proves the theorem that another states.

    Args:
        settings: where state is kept, and whether Lean may run unconfined.
        toolchain: under which Lean and library.
        challenge: the trusted file, with ``sorry`` for the proof.
        solution: the file that is said to prove it; it may hold anything.
        theorem: full name of the theorem.
        seconds: wall limit of the whole.

    Raises:
        InputUnreadable: if a file cannot be read, or the challenge is not UTF-8.
        ToolchainMissing: if Lean cannot be confined here and need be.
        LibraryBroken: if the library cannot be read.
    """
    stated, given = _read(challenge), _read(solution)
    try:
        challenge_text = stated.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputUnreadable(f"{challenge} is not UTF-8: {error.reason}.", "Save it as UTF-8.") from error
    outcome: FileCertificate | Refused | CertificationTimedOut | CertificationCrashed
    try:
        outcome = Certifier(toolchain, settings.home, unconfined=settings.unconfined).judge(
            theorem=theorem, challenge=challenge_text, solution=given.decode("utf-8"), seconds=seconds
        )
    except UnicodeDecodeError as error:
        outcome = Refused(f"the solution is not UTF-8: {error.reason}", "text")
    verdict, defence, reason = _verdict(outcome, seconds)
    return Judgement(
        theorem=theorem,
        verdict=verdict,
        defence=defence,
        reason=reason,
        challenge_sha256=hashlib.sha256(stated).hexdigest(),
        solution_sha256=hashlib.sha256(given).hexdigest(),
        certificate=outcome if isinstance(outcome, FileCertificate) else None,
    )


def _verdict(
    outcome: FileCertificate | Refused | CertificationTimedOut | CertificationCrashed, seconds: float
) -> tuple[JudgementVerdict, Defence | None, str]:
    match outcome:
        case FileCertificate():
            return JudgementVerdict.CERTIFIED, None, ""
        case Refused(defence="target", reason=reason):
            return JudgementVerdict.UNDECIDED, None, f"the challenge is at fault: {reason}"
        case Refused(defence=defence, reason=reason):
            return JudgementVerdict.REFUSED, defence, reason
        case CertificationTimedOut():
            return JudgementVerdict.UNDECIDED, None, f"not decided within {seconds:g} s"
        case CertificationCrashed(reason=reason):
            return JudgementVerdict.UNDECIDED, None, f"a process broke down: {reason}"
        case _:
            assert_never(outcome)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputUnreadable(f"{path} cannot be read: {error.strerror}.", "Give the path of a Lean file.") from error
