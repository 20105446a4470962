"""Setting lemmas aside: the hook for whoever decides what the store can do without, and the plainest such decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from simprover.lean import ProofHash
from simprover.memory.record import StoredLemma
from simprover.memory.store import LemmaStore


@dataclass(frozen=True)
class Dispensable:
    """A lemma that can be set aside, and why."""

    proof_hash: ProofHash
    reason: str


class Pruner(Protocol):
    """Decides what can be set aside. It sees all kept lemmas at once and changes nothing itself."""

    def choose(self, lemmas: Sequence[StoredLemma]) -> Sequence[Dispensable]:
        """The lemmas that the store can do without."""
        ...


class SecondProofs:
    """Of several proofs of one statement, keeps the most used, then the shortest, then the oldest."""

    def choose(self, lemmas: Sequence[StoredLemma]) -> Sequence[Dispensable]:
        """See `Pruner.choose`."""
        by_statement: defaultdict[str, list[StoredLemma]] = defaultdict(list)
        for lemma in lemmas:
            by_statement[lemma.statement_hash].append(lemma)
        chosen = []
        for same in by_statement.values():
            best, *others = sorted(same, key=lambda lemma: (-lemma.reuse_count, len(lemma.proof), lemma.seq))
            chosen += [Dispensable(lemma.proof_hash, f"{best.proof_hash[:12]} says the same") for lemma in others]
        return chosen


def prune(store: LemmaStore, pruner: Pruner) -> tuple[Dispensable, ...]:
    """Set aside what `pruner` chooses, except what kept lemmas' proofs rest on. Undone by `LemmaStore.set_standing`.

    Returns:
        What was set aside.
    """
    lemmas = store.all()
    chosen = {c.proof_hash: c for c in pruner.choose(lemmas)}
    needed: set[str] = set()
    for lemma in lemmas:
        if lemma.proof_hash not in chosen:
            needed.update(lemma.metadata.provenance.lemmas)
    done = []
    for lemma in lemmas:
        choice = chosen.get(lemma.proof_hash)
        if choice is None or lemma.proof_hash in needed:
            continue
        if store.set_standing(lemma.proof_hash, "set_aside", reason=choice.reason):
            done.append(choice)
    return tuple(done)
