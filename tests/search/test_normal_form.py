"""When two states are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simprover.search.normal_form import digest, has_metavariables, normal_state, normal_tactic


def test_layout_and_case_tags_do_not_matter() -> None:
    assert normal_state("case inl\nh : a =\n  b\n⊢ b = a") == normal_state("h : a = b\n⊢ b =   a")


def test_names_of_hypotheses_do() -> None:
    assert normal_state("h : a = b\n⊢ b = a") != normal_state("h' : a = b\n⊢ b = a")


def test_metavariables_are_numbered_by_appearance() -> None:
    assert normal_state("⊢ ?m.12 = ?w\n\n⊢ ?m.12 = 0") == normal_state("⊢ ?m.98 = ?x\n\n⊢ ?m.98 = 0")
    assert normal_state("⊢ ?a = ?b") != normal_state("⊢ ?a = ?a")


def test_metavariables_are_seen() -> None:
    assert has_metavariables("⊢ ?m.3 = 1")
    assert not has_metavariables("x : ℕ\n⊢ x = 1")


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normal_state(text).replace("\n", "\n\n")
    assert normal_state(once) == normal_state(normal_state(once).replace("\n", "\n\n"))


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_digests_tell_sequences_apart(left: list[str], right: list[str]) -> None:
    assert (digest(*left) == digest(*right)) == (left == right)


@given(st.text())
def test_a_normal_tactic_is_its_own_normal_form(text: str) -> None:
    assert normal_tactic(normal_tactic(text)) == normal_tactic(text)
