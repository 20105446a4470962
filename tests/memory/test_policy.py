"""What is kept, what is left, and what is set aside later."""

from __future__ import annotations

import pytest
from uncertified import certificate_nobody_issued, lemma_nobody_certified

from simprover.memory import LemmaMetadata, LemmaStore, Provenance, SecondProofs, prune
from simprover.memory.policy import LONGEST_STATEMENT, Keep, Leave, worth_keeping

ASKED = LemmaMetadata(tactics=1)
SUBGOAL = Provenance(origin="subgoal")


def test_what_was_asked_for_is_kept_however_easy(store: LemmaStore) -> None:
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1), ASKED), Keep)


def test_a_statement_is_kept_once_unless_its_proof_gets_much_shorter(store: LemmaStore) -> None:
    store.add(lemma_nobody_certified(1, proof="by\n  simp\n  omega"))
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1, proof="by simp; omega"), ASKED), Leave)
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1, proof="by rfl"), ASKED), Keep)


@pytest.mark.parametrize(("tactics", "model_calls", "kept"), [(7, 0, False), (8, 0, True), (0, 1, True)])
def test_a_subgoal_is_kept_if_it_cost_something(store: LemmaStore, tactics: int, model_calls: int, kept: bool) -> None:
    metadata = LemmaMetadata(tactics=tactics, model_calls=model_calls, provenance=SUBGOAL)
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1), metadata), Keep if kept else Leave)


def test_a_vacuous_or_endless_subgoal_is_left(store: LemmaStore) -> None:
    metadata = LemmaMetadata(tactics=100, provenance=SUBGOAL)
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1, vacuous=True), metadata), Leave)
    long = "theorem t : " + "True ∧ " * LONGEST_STATEMENT + "True"
    assert isinstance(worth_keeping(store, certificate_nobody_issued(1, statement=long), metadata), Leave)


def test_second_proofs_are_set_aside_unless_others_rest_on_them(store: LemmaStore) -> None:
    for proof in ("by omega", "by simp", "by\n  simp\n  omega"):
        store.add(lemma_nobody_certified(1, proof=proof))
    omega, simp, both = store.all()
    needing = LemmaMetadata(provenance=Provenance(lemmas=(both.proof_hash,)))
    store.add(lemma_nobody_certified(2), metadata=needing)
    store.count_reuse([simp.proof_hash])
    assert [d.proof_hash for d in prune(store, SecondProofs())] == [omega.proof_hash]
    assert {lemma.proof_hash for lemma in store.by_statement(omega.statement_hash)} == {
        simp.proof_hash,
        both.proof_hash,
    }
    assert prune(store, SecondProofs()) == ()
