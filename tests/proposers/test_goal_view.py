"""Reading what Lean prints."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simprover.proposers.goal_view import first_goal, states_something, words

STATE = """case inl
x y : ℕ
f : ℕ → ℤ
h₀ : 0 < x ∧
  0 < y
n✝ : ℤ
k : ℕ := x + 1
⊢ x + y =
  f 0

case inr
⊢ False"""


def test_hypotheses_come_one_a_name_and_on_one_line() -> None:
    goal = first_goal(STATE)
    assert goal is not None
    assert [(h.name, h.type) for h in goal.hypotheses] == [
        ("x", "ℕ"),
        ("y", "ℕ"),
        ("f", "ℕ → ℤ"),
        ("h₀", "0 < x ∧ 0 < y"),
        ("n✝", "ℤ"),
        ("k", "ℕ"),
    ]
    assert goal.hypotheses[-1].value == "x + 1"
    assert goal.target == "x + y = f 0"


def test_variables_are_those_that_a_tactic_can_name() -> None:
    goal = first_goal(STATE)
    assert goal is not None
    assert [v.name for v in goal.variables] == ["x", "y", "k"]
    assert [h.name for h in goal.facts] == ["h₀"]


def test_a_text_without_a_target_is_no_goal() -> None:
    assert first_goal("no goals") is None
    assert first_goal("") is None


def test_a_function_type_states_nothing() -> None:
    assert not states_something("ℕ → ℤ")
    assert states_something("∀ n, f n = n")


def test_words_hold_the_parts_of_dotted_names() -> None:
    assert {"Nat.gcd", "Nat", "gcd", "h₀"} <= words("Nat.gcd h₀ 12")


@given(st.text())
def test_any_text_is_read_without_an_exception(text: str) -> None:
    first_goal(text)
    first_goal("h : " + text + "\n⊢ " + text)
