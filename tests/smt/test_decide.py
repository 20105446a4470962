"""Decisions about goals, as far as they can be judged without Lean; `test_kernel.py` has Lean check the proofs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.smt.certificate import tree_from_json
from simprover.smt.counterexample import is_counterexample
from simprover.smt.decide import decide
from simprover.smt.goal import parse_goal
from simprover.smt.outcome import Proved, Refuted, Unknown, decision_from_json, decision_to_json


@pytest.mark.parametrize(
    "goal",
    [
        "x y : ℤ\nh : 2 * x = 2 * y + 1\n⊢ False",
        "n : ℕ\nh₀ : n % 7 = 5\n⊢ 5 * n % 7 = 4",
        "a b : ℕ\nh₀ : 1 ≤ a ∧ a ≤ 9 ∧ b ≤ 9\nh₁ : 10 * a + b = 2 * (a + b)\n⊢ 10 * a + b = 18",
        "x y : ℕ\n⊢ x - y + y ≥ x",
        "a b : ℤ\n⊢ (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    ],
)
def test_true_goals_get_a_certificate_that_checks(goal: str) -> None:
    decision = decide(goal, 20)
    assert isinstance(decision, Proved)
    assert decision.certificate is not None
    tree_from_json(decision.certificate.tree)
    assert "omega" not in decision.tactic
    assert decision.tactic.startswith("exact Elementary.Farkas.prove")


@pytest.mark.parametrize(
    "goal",
    [
        "a b : ℤ\nh : a < b\n⊢ a + 2 ≤ b",
        "n : ℕ\n⊢ n - 1 + 1 = n",
        "x : ℤ\n⊢ x / 2 * 2 = x",
        "n : ℕ\nh : n % 2 = 1\n⊢ n % 4 = 1",
        "n : ℕ\n⊢ n ^ 2 < 2 ^ n + 1",
        "a b : ℕ\nh : a ∣ b * b\n⊢ a ∣ b",
    ],
)
def test_false_goals_get_a_counterexample(goal: str) -> None:
    decision = decide(goal, 20)
    assert isinstance(decision, Refuted)
    assert is_counterexample(parse_goal(goal), decision.model)


@pytest.mark.parametrize(
    "goal",
    [
        "f : ℕ → ℕ\nn : ℕ\n⊢ f n = n",
        "n : ℕ\nh : ∀ m, f m = n\n⊢ n = 0",
        "p q : Prop\nh : p\n⊢ q",
        "⊢ Nonempty ℕ",
        "not a goal",
        "",
    ],
)
def test_what_is_abstracted_or_unreadable_is_unknown(goal: str) -> None:
    assert isinstance(decide(goal, 5), Unknown)


def test_a_hypothesis_that_is_not_needed_is_not_used() -> None:
    decision = decide("x y : ℕ\nh₁ : x ≤ 3\nh₂ : y ≤ 100\nh₃ : x + y = 50\n⊢ x < 4", 10)
    assert isinstance(decision, Proved)
    assert decision.certificate is not None
    assert decision.certificate.hypotheses == ("h₁",)


def test_inaccessible_hypotheses_are_renamed_before_use() -> None:
    decision = decide("x : ℕ\nh✝ : x ≤ 3\n⊢ x < 4", 10)
    assert isinstance(decision, Proved)
    assert decision.tactic.startswith("rename_i a_1\n")


def test_a_closed_existential_gets_a_witness() -> None:
    decision = decide("⊢ ∃ a b, a - b ≠ b - a", 5)
    assert isinstance(decision, Proved)
    assert decision.certificate is None
    assert decision.tactic.endswith(", by decide⟩")


def test_decisions_survive_json() -> None:
    for goal in ("x : ℕ\nh : x ≤ 3\n⊢ x < 4", "x : ℕ\n⊢ x < 4", "nonsense"):
        decision = decide(goal, 10)
        again = decision_from_json(decision_to_json(decision))
        assert decision_to_json(again) == decision_to_json(decision)


coefficient = st.integers(-4, 4)
relation = st.sampled_from(["=", "≤", "<", "≠", "≥"])
comparisons = st.tuples(coefficient, coefficient, coefficient, relation, coefficient).map(
    lambda t: f"{signed(t[0])} * x + {signed(t[1])} * y + {signed(t[2])} * ↑n {t[3]} {signed(t[4])}"
)


def signed(c: int) -> str:
    return str(c) if c >= 0 else f"(-{-c})"


@settings(max_examples=40, deadline=None)
@given(st.lists(comparisons, min_size=1, max_size=3), comparisons)
def test_linear_goals_are_proved_or_refuted_and_never_both(hypotheses: list[str], conclusion: str) -> None:
    goal = "x y : ℤ\nn : ℕ\n" + "\n".join(f"h{i} : {h}" for i, h in enumerate(hypotheses)) + f"\n⊢ {conclusion}"
    decision = decide(goal, 20)
    read = parse_goal(goal)
    assert not isinstance(decision, Unknown)
    for x in range(-4, 5):
        for y in range(-4, 5):
            for n in range(4):
                refutes = is_counterexample(read, {"x": x, "y": y, "n": n})
                assert not (refutes and isinstance(decision, Proved))
