"""Judging anybody's proof: a trusted file states a theorem, another is said to prove it.

The report is the same, byte for byte, whenever the same two files are judged under the same toolchain, library,
checker and sandbox and come out the same way: it holds no times and no paths.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
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
from simprover.lean.opinion import GivenOpinion, for_report
from simprover.lean.second_opinion import LemmaExport, SecondOpinion
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
    opinions: tuple[GivenOpinion, ...] = Field(
        default=(), description="Of other kernels that were asked once Lean's had accepted. One that disagrees refuses."
    )


def judge_files(
    settings: Settings,
    toolchain: Toolchain,
    challenge: Path,
    solution: Path,
    theorem: str,
    *,
    seconds: float,
    opinions: Sequence[SecondOpinion] = (),
) -> Judgement:
    """Judge whether one file proves the theorem that another states.

    Args:
        settings: where state is kept, and whether Lean may run unconfined.
        toolchain: under which Lean and library.
        challenge: the trusted file, with ``sorry`` for the proof.
        solution: the file that is said to prove it; it may hold anything.
        theorem: full name of the theorem.
        seconds: wall limit of the whole.
        opinions: other kernels to be asked about what Lean's has accepted; they have limits of their own.

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
    others: tuple[GivenOpinion, ...] = ()
    with tempfile.TemporaryDirectory(prefix="simprover-judge-") as temporary:
        closure = Path(temporary, "closure.ndjson") if opinions else None
        try:
            outcome = Certifier(toolchain, settings.home, unconfined=settings.unconfined).judge(
                theorem=theorem,
                challenge=challenge_text,
                solution=given.decode("utf-8"),
                seconds=seconds,
                closure=closure,
            )
        except UnicodeDecodeError as error:
            outcome = Refused(f"the solution is not UTF-8: {error.reason}", "text")
        if isinstance(outcome, FileCertificate) and closure is not None:
            lemma = LemmaExport(closure, theorem, outcome.statement_hash, outcome.proof_hash)
            others = tuple(for_report(ask(lemma)) for ask in opinions)
            if wrong := [o for o in others if o.opinion == "disagrees"]:
                outcome = Refused(f"{wrong[0].by}: {wrong[0].reason}", "opinion")
    verdict, defence, reason = _verdict(outcome, seconds)
    return Judgement(
        theorem=theorem,
        verdict=verdict,
        defence=defence,
        reason=reason,
        challenge_sha256=hashlib.sha256(stated).hexdigest(),
        solution_sha256=hashlib.sha256(given).hexdigest(),
        certificate=outcome if isinstance(outcome, FileCertificate) else None,
        opinions=others,
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
