"""What the store promises to whoever adds and reads lemmas."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from uncertified import LIBRARY, OTHER_LIBRARY, certificate_nobody_issued, lemma_nobody_certified

from simprover.lean import CertifiedLemma, ProofHash
from simprover.memory import (
    Added,
    AlreadyThere,
    ConstraintGraphJson,
    LemmaMetadata,
    LemmaNotFound,
    LemmaRefused,
    LemmaStore,
    LibraryMismatch,
    NewLemma,
    Provenance,
    StoreClosed,
    StoreCounts,
)

GRAPH = ConstraintGraphJson(key="k1", graph={"nodes": [{"id": 0, "label": "≤"}], "edges": []})
METADATA = LemmaMetadata(
    difficulty=0.25,
    scope=("divisibility",),
    hints=("intro h", "omega"),
    verifier_score=0.5,
    provenance=Provenance(run="r1", proposers=("model", "smt")),
    model_calls=3,
    tactics=17,
    seconds=1.5,
)


def test_what_is_added_is_read_back_whole(store: LemmaStore) -> None:
    lemma = lemma_nobody_certified(1)
    outcome = store.add(lemma, graph=GRAPH, metadata=METADATA)
    assert isinstance(outcome, Added)
    read = store.get(lemma.certificate.proof_hash)
    assert read == outcome.lemma
    assert (read.certificate, read.metadata, read.graph) == (lemma.certificate, METADATA, GRAPH)
    assert (read.reuse_count, read.standing) == (0, "kept")


def test_a_lemma_outlives_the_process_that_stored_it(store: LemmaStore, home: Path) -> None:
    store.add(lemma_nobody_certified(1))
    store.close()
    with LemmaStore.open(home / "store", library=LIBRARY, create=False) as again:
        assert [lemma.name for lemma in again.all()] == ["made_up_1"]


def test_the_same_proof_is_stored_once_whatever_its_name(store: LemmaStore) -> None:
    first = lemma_nobody_certified(1)
    renamed = CertifiedLemma(
        first.certificate.model_copy(update={"theorem": "another_name"}),
        _seal=__import__("simprover.lean.certificate", fromlist=["_SEAL"])._SEAL,
    )
    assert isinstance(store.add(first), Added)
    outcome = store.add(renamed)
    assert isinstance(outcome, AlreadyThere)
    assert outcome.lemma.name == "made_up_1"
    assert store.counts() == StoreCounts(kept=1, set_aside=0, other_library=0)


def test_a_batch_with_a_repetition_stores_it_once_and_says_so(store: LemmaStore) -> None:
    new = [NewLemma(lemma_nobody_certified(i), METADATA) for i in (1, 2, 1)]
    assert [type(outcome) for outcome in store.add_many(new)] == [Added, Added, AlreadyThere]
    assert store.counts().kept == 2


def test_an_empty_batch_changes_nothing(store: LemmaStore) -> None:
    assert store.add_many([]) == ()
    assert store.counts().total == 0


def test_another_proof_of_the_same_statement_is_another_lemma(store: LemmaStore) -> None:
    store.add(lemma_nobody_certified(1))
    store.add(lemma_nobody_certified(1, proof="by\n  omega"))
    statement = certificate_nobody_issued(1).statement_hash
    assert [lemma.proof for lemma in store.by_statement(statement)] == [
        "by\n  exact made_up_proof_1 n h",
        "by\n  omega",
    ]


@pytest.mark.parametrize("impostor", [certificate_nobody_issued(1), "theorem t : True := trivial", None, 3])
def test_nothing_but_a_certified_lemma_can_be_stored(store: LemmaStore, impostor: object) -> None:
    with pytest.raises(TypeError, match="only a CertifiedLemma can be stored"):
        store.add(cast(Any, impostor))
    assert store.counts().total == 0


def test_nobody_but_the_certifier_makes_a_certified_lemma() -> None:
    with pytest.raises(TypeError, match="made by the certifier alone"):
        CertifiedLemma(certificate_nobody_issued(1))


def test_a_lemma_of_another_library_is_refused(store: LemmaStore) -> None:
    with pytest.raises(LibraryMismatch, match="Certify it again under the present library"):
        store.add(lemma_nobody_certified(1, library=OTHER_LIBRARY))


def test_a_lemma_on_another_axiom_is_refused(store: LemmaStore) -> None:
    with pytest.raises(LemmaRefused, match="rests on the axioms sorryAx"):
        store.add(lemma_nobody_certified(1, axioms=("propext", "sorryAx")))


def test_lemmas_of_another_library_are_counted_and_never_offered(store: LemmaStore, home: Path) -> None:
    store.add(lemma_nobody_certified(1))
    with LemmaStore.open(home / "store", library=OTHER_LIBRARY) as other:
        assert other.counts() == StoreCounts(kept=0, set_aside=0, other_library=1)
        assert other.search(certificate_nobody_issued(1).statement) == ()
        assert other.all() == ()
        with pytest.raises(LemmaNotFound):
            other.get("made_up_1")
        # The same proof, certified anew under the new library, is a lemma of its own.
        assert isinstance(other.add(lemma_nobody_certified(1, library=OTHER_LIBRARY)), Added)


def test_get_knows_names_hashes_and_beginnings_of_hashes(store: LemmaStore) -> None:
    store.add(lemma_nobody_certified(1))
    proof_hash = certificate_nobody_issued(1).proof_hash
    assert store.get("made_up_1") == store.get(proof_hash) == store.get(proof_hash[:8])
    for unknown in ("made_up_2", "0" * 64, "'; DROP TABLE lemmas; --", ""):
        with pytest.raises(LemmaNotFound, match="simprover store ls"):
            store.get(unknown)


def test_a_hash_that_is_cut_too_short_is_not_guessed(store: LemmaStore) -> None:
    for i in (1, 2):
        store.add(lemma_nobody_certified(i, proof_hash=f"{i}" * 8 + "c" * 56))
    store.add(lemma_nobody_certified(3, proof_hash="1" * 8 + "d" * 56))
    with pytest.raises(LemmaNotFound, match="Give more digits"):
        store.get("1" * 8)
    assert store.get("2" * 8).name == "made_up_2"


def test_reuse_is_counted_once_a_proof(store: LemmaStore) -> None:
    hashes = [certificate_nobody_issued(i).proof_hash for i in (1, 2)]
    for i in (1, 2):
        store.add(lemma_nobody_certified(i))
    assert store.count_reuse([hashes[0], hashes[0]], by="t") == 1
    assert store.count_reuse([*hashes, ProofHash("0" * 64)]) == 2
    assert [store.get(h).reuse_count for h in hashes] == [2, 1]


def test_pruning_can_be_undone(store: LemmaStore) -> None:
    proof_hash = certificate_nobody_issued(1).proof_hash
    store.add(lemma_nobody_certified(1))
    assert store.set_standing(proof_hash, "set_aside", reason="never used")
    assert not store.set_standing(proof_hash, "set_aside", reason="again")
    assert store.search(certificate_nobody_issued(1).statement) == ()
    assert (store.counts().kept, store.counts().set_aside) == (0, 1)
    assert [lemma.standing for lemma in store.all(set_aside=True)] == ["set_aside"]
    assert store.set_standing(proof_hash, "kept", reason="needed after all")
    assert len(store.search(certificate_nobody_issued(1).statement)) == 1


def test_a_reader_sees_what_another_has_just_written(store: LemmaStore, home: Path) -> None:
    with LemmaStore.open(home / "store", library=LIBRARY) as reader:
        assert reader.counts().kept == 0
        store.add(lemma_nobody_certified(1))
        assert reader.counts().kept == 1
        assert reader.get("made_up_1").name == "made_up_1"


def test_hostile_text_comes_back_unchanged(store: LemmaStore) -> None:
    statement = "theorem «a'b\";--» : \"\u202e\x00\\\" = '∣\U0001d400' -- /-"
    lemma = lemma_nobody_certified(1, statement=statement, theorem="«a'b\";--»")
    store.add(lemma)
    assert store.get("«a'b\";--»").certificate == lemma.certificate
    store.search(statement)
    store.search("⊢ ' OR '1'='1")


@pytest.mark.parametrize("text", ["\ud800", "⊢ a = \udfff b"])
def test_half_a_surrogate_pair_is_searched_for_without_harm(store: LemmaStore, text: str) -> None:
    store.add(lemma_nobody_certified(1))
    store.search(text)
    with pytest.raises(LemmaNotFound):
        store.get(text)


def test_a_closed_store_says_so(store: LemmaStore) -> None:
    store.close()
    store.close()
    for call in (lambda: store.add(lemma_nobody_certified(1)), store.counts, lambda: store.search("⊢ True")):
        with pytest.raises(StoreClosed, match="Open it again"):
            call()


def test_tidying_loses_nothing(store: LemmaStore) -> None:
    for i in range(20):
        store.add(lemma_nobody_certified(i))
    before = store.all()
    store.tidy()
    assert store.all() == before
    assert store.search(before[7].statement)[0].lemma == before[7]
