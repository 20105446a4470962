"""Asking again about stored lemmas: which ones, whom, and what the answers amount to."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias, assert_never

from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import ProofHash, StatementHash
from simprover.lean.opinion import GivenOpinion
from simprover.memory.findings import Finding
from simprover.memory.record import StoredLemma


@dataclass(frozen=True)
class Confirmed:
    """The lemma was accepted again; these are the hashes of what was accepted, and what other kernels said of it."""

    statement_hash: StatementHash
    proof_hash: ProofHash
    opinions: tuple[GivenOpinion, ...] = ()


@dataclass(frozen=True)
class Denied:
    """The lemma was refused."""

    reason: str


@dataclass(frozen=True)
class Undecided:
    """No answer: a limit was reached, or the checker died. Never counted as confirmed."""

    reason: str


RecheckVerdict: TypeAlias = Confirmed | Denied | Undecided
Recheck: TypeAlias = Callable[[StoredLemma], RecheckVerdict]
"""Judges one stored lemma anew; the audit itself compares the hashes. Called from several threads at once."""


@dataclass(frozen=True)
class All:
    """Every lemma."""

    def __str__(self) -> str:
        return "all lemmas"


@dataclass(frozen=True)
class Sample:
    """So many lemmas, drawn at random; the same seed draws the same ones of the same store."""

    count: int
    seed: int = 0

    def __str__(self) -> str:
        return f"a sample of {self.count} lemmas, seed {self.seed}"


@dataclass(frozen=True)
class Since:
    """Lemmas that were added at this moment or later."""

    moment: datetime

    def __str__(self) -> str:
        return f"lemmas added since {self.moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


Scope: TypeAlias = All | Sample | Since


def chosen(lemmas: Sequence[StoredLemma], scope: Scope) -> list[StoredLemma]:
    """The lemmas of a scope, in their own order."""
    match scope:
        case All():
            return list(lemmas)
        case Sample(count, seed):
            numbers = random.Random(seed).sample(range(len(lemmas)), min(count, len(lemmas)))
            return [lemmas[i] for i in sorted(numbers)]
        case Since(moment):
            return [lemma for lemma in lemmas if lemma.added_at >= moment]
        case _:
            assert_never(scope)


class RecheckedLemma(BaseModel):
    """One lemma that was asked about again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int
    name: str
    proof_hash: ProofHash
    verdict: Literal["confirmed", "denied", "undecided"]
    reason: str = Field(default="", description="Why it is not confirmed.")
    opinions: tuple[GivenOpinion, ...] = Field(
        default=(), description="Of other kernels. One that disagrees denies the lemma; one that has none does not."
    )
    seconds: float


class Rechecked(BaseModel):
    """How the lemmas fared that somebody was asked about again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    by: str = Field(description="Who was asked.")
    scope: str = Field(description="Which lemmas of this library.")
    other_library: int = Field(default=0, description="Not asked about: certified under another library.")
    seconds: float = Field(description="Wall time of all of it.")
    lemmas: tuple[RecheckedLemma, ...]

    def count(self, verdict: Literal["confirmed", "denied", "undecided"]) -> int:
        """How many lemmas fared so."""
        return sum(lemma.verdict == verdict for lemma in self.lemmas)

    def opinions(self) -> dict[str, Counter[str]]:
        """For each kernel that was asked besides, how many lemmas it had which opinion of."""
        counts: dict[str, Counter[str]] = {}
        for lemma in self.lemmas:
            for given in lemma.opinions:
                counts.setdefault(given.by, Counter())[given.opinion] += 1
        return counts


def recheck_lemmas(
    lemmas: Sequence[StoredLemma],
    recheck: Recheck,
    *,
    jobs: int = 1,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[RecheckedLemma, ...]:
    """Ask about each lemma, `jobs` at a time. The answers are in the lemmas' order, whoever was faster.

    Args:
        lemmas: which.
        recheck: whom.
        jobs: how many at once.
        on_progress: told how many of how many are done; called from this thread.
    """

    def ask(lemma: StoredLemma) -> RecheckedLemma:
        began = time.monotonic()
        answer = recheck(lemma)
        verdict, reason = _judged(lemma, answer)
        return RecheckedLemma(
            seq=lemma.seq,
            name=lemma.name,
            proof_hash=lemma.proof_hash,
            verdict=verdict,
            reason=reason,
            opinions=answer.opinions if isinstance(answer, Confirmed) else (),
            seconds=time.monotonic() - began,
        )

    with ThreadPoolExecutor(max(1, jobs), thread_name_prefix="recheck") as pool:
        futures = [pool.submit(ask, lemma) for lemma in lemmas]
        pending: set[Future[RecheckedLemma]] = set(futures)
        try:
            while pending:
                finished, pending = wait(pending, return_when=FIRST_COMPLETED)
                for future in finished:
                    future.result()
                if on_progress is not None:
                    on_progress(len(futures) - len(pending), len(futures))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        return tuple(future.result() for future in futures)


def _judged(lemma: StoredLemma, verdict: RecheckVerdict) -> tuple[Literal["confirmed", "denied", "undecided"], str]:
    match verdict:
        case Confirmed(statement_hash=statement, proof_hash=proof, opinions=opinions):
            if (statement, proof) != (lemma.statement_hash, lemma.proof_hash):
                what = "statement" if statement != lemma.statement_hash else "proof"
                return "denied", f"it is accepted, but its {what} hash is another than the one on record"
            against = [given for given in opinions if given.opinion == "disagrees"]
            return ("denied", f"{against[0].by} disagrees: {against[0].reason}") if against else ("confirmed", "")
        case Denied(reason=reason):
            return "denied", reason
        case Undecided(reason=reason):
            return "undecided", reason
        case _:
            assert_never(verdict)


def findings_of(lemmas: Sequence[RecheckedLemma]) -> list[Finding]:
    """What is to be said of those that were not confirmed."""
    return [
        Finding(
            kind="certificate_refused" if lemma.verdict == "denied" else "certificate_undecided",
            where=f"row {lemma.seq}",
            name=lemma.name,
            proof_hash=lemma.proof_hash,
            detail=lemma.reason,
        )
        for lemma in lemmas
        if lemma.verdict != "confirmed"
    ]
