"""The tokenizer encodes every text, and gives it back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.learning.tokenizer import SPECIAL, train_tokenizer

_TRAINED = train_tokenizer(["n m : ℕ\nh₁ : n ≤ m\n⊢ n < m + 1", "omega", "exact Nat.le_of_lt h₁"] * 3, context=64)

lean_like = st.text(st.sampled_from("abxyzhn₀₁ℕℤ∣⊢∀∃→↑≤≠ ()[]{}:=+-*^%0123456789\n.'_✝⟨⟩"), max_size=200)


@settings(deadline=None)
@given(st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), lean_like))
def test_every_text_comes_back(text: str) -> None:
    ids = _TRAINED(text, add_special_tokens=False).input_ids
    assert _TRAINED.decode(ids, clean_up_tokenization_spaces=False) == text


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=10**30))
def test_every_digit_is_a_token_of_its_own(number: int) -> None:
    assert len(_TRAINED(str(number), add_special_tokens=False).input_ids) == len(str(number))


def test_a_name_looks_the_same_after_a_space_and_at_the_start_of_a_line() -> None:
    alone = _TRAINED("h₁", add_special_tokens=False).input_ids
    within = _TRAINED("exact h₁", add_special_tokens=False).input_ids
    assert within[-len(alone) :] == alone


def test_a_text_begins_with_the_begin_token() -> None:
    assert _TRAINED("omega").input_ids[0] == _TRAINED.bos_token_id


def test_special_tokens_have_the_first_ids() -> None:
    assert [_TRAINED.convert_tokens_to_ids(token) for token in SPECIAL] == list(range(len(SPECIAL)))
