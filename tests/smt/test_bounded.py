"""Quantifiers over finite ranges and variables with finitely many values: found by trial, checked by Lean."""

from __future__ import annotations

import random

import pytest

from simprover.lean import ProofFinished, Session
from simprover.smt.counterexample import can_be_refuted, is_counterexample
from simprover.smt.decide import decide
from simprover.smt.goal import parse_goal
from simprover.smt.outcome import Proved, Refuted
from simprover.smt.semantics import NoValue, evaluate
from tests.smt.opening import opened

PROVABLE = {
    "for all, there is": ": ∀ x < 10, ∃ y ≤ x, x ≤ 2 * y + 1",
    "of unwritten type": ": ∀ x : ℕ, x < 20 → x ^ 2 % 4 ≠ 3",
    "integers of unwritten type": ": ∀ x : ℤ, 0 ≤ x → x < 20 → x ^ 2 % 4 ≠ 3",
    "range": ": ∀ x ∈ Finset.range 10, x * x ≤ 81",
    "interval": "(n : ℕ) (h : n ∈ Finset.Icc 3 7) : n < 8",
    "half-open interval": "(n : ℤ) (h : n ∈ Finset.Ico (-2) 3) : n ^ 2 ≤ 4",
    "set of integers": "(n : ℤ) (h : n ∈ Set.Ioo 0 3) : n ^ 3 % 7 = 1",
    "not a member": "(n : ℕ) (h : n ∉ Finset.range 3) : 3 ≤ n",
    "to be a member": "(n : ℕ) (h : n < 3) : n + 1 ∈ Finset.Icc 1 3",
    "there is": ": ∃ x ∈ Finset.Icc 1 5, x * x = 16",
    "there is an integer": ": ∃ x : ℤ, -5 ≤ x ∧ x ≤ 5 ∧ x ^ 3 = -27",
    "there is a value for it": "(n : ℕ) : ∃ k, k < 3 ∧ n % 3 = k",
    "cube": "(x : ℤ) (h : 0 ≤ x) (h' : x < 6) : x ^ 3 % 7 = 0 ∨ x ^ 3 % 7 = 1 ∨ x ^ 3 % 7 = 6",
    "instances": "(f : ℕ → ℕ) (h : ∀ x < 4, f x = x) : f 3 + f 0 = 3",
    "all instances": "(n : ℕ) (h : ∀ x < 4, n ≠ x) : 4 ≤ n",
    "all of an interval": "(a : ℤ) (h : ∀ x ∈ Finset.Icc 0 3, a ≠ x) (h' : 0 ≤ a) : 3 < a",
    "some of a range": "(n : ℕ) (h : ∃ k ∈ Finset.range 3, n = 2 * k) : n ≤ 4",
    "by a false hypothesis": "(n : ℕ) (h : n < 12) (h' : 5 ∣ n ^ 2 + 1) : n % 5 = 2 ∨ n % 5 = 3",
    "a conjunction": "(n : ℕ) (h : 2 ≤ n ∧ n ≤ 5) : 120 % n = 0",
    "powers": "(n : ℕ) (h : n < 10) : (2 : ℕ) ^ n < 1000",
    "not all": ": ¬∀ x < 5, x * x < 15",
}

FALSE = {
    "one value": "(n : ℕ) (h : n < 11) : (2 : ℕ) ^ n < n + 1000",
    "for all": "(n : ℕ) : ∀ x : ℕ, x < 4 → x * x ≤ n",
    "there is": "(n : ℕ) (h : n = 1) : ∃ x : ℕ, x < 4 ∧ x * x = n + 1",
}


@pytest.mark.parametrize("name", PROVABLE)
def test_lean_accepts_the_proof(session: Session, name: str) -> None:
    state = opened(session, PROVABLE[name])
    decision = decide(state.pp, 10)
    assert isinstance(decision, Proved), decision
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished), (decision.tactic, outcome)


@pytest.mark.parametrize("name", FALSE)
def test_what_fails_at_one_value_is_refuted(session: Session, name: str) -> None:
    assert isinstance(decide(opened(session, FALSE[name]).pp, 10), Refuted)


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("∀ x < n, x * x < 9", True),
        ("∀ x ≤ n, x * x < 9", False),
        ("∃ x < n, x + 2 = n", True),
        ("∃ x < n, x = n", False),
        ("∀ (x : ℤ), z ≤ x → x < 0 → x * x ≤ 49", True),
        ("∀ (x : ℤ), z < x ∧ x ≤ 0 → ∃ y ≤ n, 2 * x + 12 ≠ 3 * ↑y", True),
        ("∃ (x : ℤ), z ≤ x ∧ x ≤ z ∧ x = z", True),
        ("∀ x < n, ∀ y < x, y + 1 < n", True),
    ],
)
def test_bounded_quantifiers_have_a_value(target: str, value: bool) -> None:
    assert evaluate(parse_goal(f"n : ℕ\nz : ℤ\n⊢ {target}").target, {"n": 3, "z": -7}) is value


@pytest.mark.parametrize("target", ["∀ x, n ≤ x", "∃ (x : ℤ), x < n", "∀ x ≤ 100000, x < n", "∀ x > n, x = 0"])
def test_other_quantifiers_have_none(target: str) -> None:
    with pytest.raises(NoValue):
        evaluate(parse_goal(f"n : ℕ\n⊢ {target}").target, {"n": 3})


def test_a_model_is_checked_under_bounded_quantifiers() -> None:
    goal = parse_goal("n : ℕ\nh : ∀ x < n, x * x ≠ 4\n⊢ n ≤ 1")
    assert can_be_refuted(goal)
    assert is_counterexample(goal, {"n": 2})
    assert not is_counterexample(goal, {"n": 3})


@pytest.mark.slow
def test_quantified_statements_are_true_in_lean_where_they_are_true_here(session: Session) -> None:
    chance = random.Random(11)
    seen = {True: 0, False: 0}
    while min(seen.values()) < 12:
        outer, inner = chance.choice("∀∃"), chance.choice("∀∃")
        low, high, a, b = chance.randint(-4, 0), chance.randint(0, 4), chance.randint(1, 3), chance.randint(0, 9)
        link, link2 = ("→" if q == "∀" else "∧" for q in (outer, inner))
        relation = chance.choice(["=", "≤", "≠", "<"])
        statement = (
            f"{outer} x : ℕ, x < {high + 1} {link} {inner} y : ℤ, {low} ≤ y {link2} y ≤ {high} {link2}"
            f" {a} * (x : ℤ) + y {relation} {b} - y % 3"
        )
        state = opened(session, f": {statement}")
        # the types of bound variables, which Lean does not print, and the cast as it prints it
        goal = "⊢ " + statement.replace("(x : ℤ)", "↑x")
        value = evaluate(parse_goal(goal).target, {})
        seen[value] += 1
        if not value:
            assert isinstance(decide(goal, 3), Refuted), goal
            continue
        decision = decide(goal, 10)
        assert isinstance(decision, Proved), goal
        assert isinstance(session.run_tac(state, decision.tactic), ProofFinished), (state.pp, decision.tactic)
