"""What is worth keeping: an explicit rule, in one place, until a learned one takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from simprover.lean import Certificate
from simprover.memory.metadata import LemmaMetadata
from simprover.memory.store import LemmaStore

LEAST_EFFORT: Final = 8
"""Tactics below which a closed sub-goal is found again sooner than it is retrieved."""

MODEL_CALL_EFFORT: Final = 8
"""Tactics that one model call counts for."""

LONGEST_STATEMENT: Final = 2_000
"""Characters beyond which a sub-goal is too particular to be met again."""


@dataclass(frozen=True)
class Keep:
    """Store it."""

    reason: str


@dataclass(frozen=True)
class Leave:
    """Do not store it."""

    reason: str


WriteDecision: TypeAlias = Keep | Leave


def worth_keeping(store: LemmaStore, certificate: Certificate, metadata: LemmaMetadata) -> WriteDecision:
    """Decide whether a certified lemma goes into the store.

    1. A statement that is kept already is stored again only with a proof of at most half the length.
    2. What a person asked for (origin ``theorem``, ``library`` or ``import``) is kept.
    3. A sub-goal that the search closed on its way is kept if it cost something (`LEAST_EFFORT`) and is not longer than
       `LONGEST_STATEMENT`; one whose hypotheses contradict each other is not.
    """
    known = [len(lemma.proof) for lemma in store.by_statement(certificate.statement_hash)]
    if known:
        if 2 * len(certificate.proof) <= min(known):
            return Keep("its proof is at most half as long as the one that is kept")
        return Leave("its statement is kept already")
    if metadata.provenance.origin != "subgoal":
        return Keep("it was asked for")
    if certificate.vacuous:
        return Leave("its hypotheses contradict each other")
    if len(certificate.statement) > LONGEST_STATEMENT:
        return Leave(f"its statement is longer than {LONGEST_STATEMENT} characters")
    effort = metadata.tactics + MODEL_CALL_EFFORT * metadata.model_calls
    if effort < LEAST_EFFORT:
        return Leave("it is found again at once")
    return Keep(f"it took {metadata.tactics} tactics and {metadata.model_calls} model calls")
