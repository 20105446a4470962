"""Stored lemmas as Lean text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uncertified import certificate_nobody_issued, lemma_nobody_certified

from simprover.lean import SourceUnreadable
from simprover.memory import Added, LemmaMetadata, LemmaStore, Provenance, StoredLemma
from simprover.memory.lemma_module import constant_name, mentioned, module_name, render


def stored(store: LemmaStore, metadata: LemmaMetadata | None = None, **fields: Any) -> StoredLemma:
    outcome = store.add(lemma_nobody_certified(1, **fields), metadata=metadata)
    assert isinstance(outcome, Added)
    return outcome.lemma


def test_a_module_states_the_lemma_under_its_own_name(store: LemmaStore) -> None:
    lemma = stored(
        store,
        header="import Elementary\n\nset_option maxHeartbeats 0\n\nopen Nat",
        statement="lemma Foo.bar' (x : ℕ) :\n    x = x",
        theorem="Foo.bar'",
        proof="by\n  rfl",
        proof_hash="0123456789abcdef" * 4,
    )
    assert module_name(lemma) == "SimProverMemory.L0123456789abcdef"
    assert constant_name(lemma) == "SimProver.Memory.Foo_bar_01234567"
    assert render(lemma) == (
        "import Elementary\n\nset_option maxHeartbeats 0\n\nopen Nat\n\n"
        "theorem SimProver.Memory.Foo_bar_01234567 (x : ℕ) :\n    x = x\n  := by\n  rfl\n"
    )


def test_a_module_imports_the_lemmas_its_proof_rests_on(store: LemmaStore) -> None:
    below = "fedcba9876543210" * 4
    lemma = stored(store, LemmaMetadata(provenance=Provenance(lemmas=(below,))))
    assert render(lemma).startswith("import Elementary\nimport SimProverMemory.Lfedcba9876543210\n")


def test_a_proof_by_recursion_calls_itself_by_the_new_name(store: LemmaStore) -> None:
    lemma = stored(
        store,
        statement="theorem down (n : ℕ) : P n",
        proof='match n with | 0 => zero | n + 1 => step (down n) -- down\n  "down" down_more',
    )
    name = constant_name(lemma)
    assert f'step ({name} n) -- down\n  "down" down_more' in render(lemma)


@pytest.mark.parametrize("name", ["«strange name»", "h₀", "1st", "_", "α.β"])
def test_every_name_becomes_a_plain_one(store: LemmaStore, name: str) -> None:
    constant = constant_name(stored(store, theorem=name))
    assert constant.isascii()
    last = constant.removeprefix("SimProver.Memory.")
    assert last.replace("_", "a").isalnum() and last[0].isalpha()


def test_a_statement_that_is_no_theorem_is_not_rendered(store: LemmaStore) -> None:
    with pytest.raises(SourceUnreadable):
        render(stored(store, statement="def f : ℕ", theorem="f"))


def test_a_text_tells_which_stored_lemmas_it_names(store: LemmaStore) -> None:
    name = constant_name(stored(store))
    assert mentioned(f"by\n  have := {name} x\n  exact {name} y") == (name,)
    assert mentioned(f"{name}0 {name}' SimProver.Memory.other") == ()


@given(st.text(max_size=60))
def test_no_name_breaks_the_constant(name: str) -> None:
    certificate = certificate_nobody_issued(1, theorem=name or "x")
    lemma = StoredLemma.model_construct(certificate=certificate)
    assert mentioned(constant_name(lemma)) == (constant_name(lemma),)
