"""What the portfolio makes of the shape of a goal. Whether Lean accepts it is tested where Lean runs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simprover.lean import StateId, TacticState
from simprover.proposers.closed_terms import residue_of
from simprover.proposers.families import block
from simprover.proposers.goal_view import GoalView, first_goal
from simprover.proposers.portfolio import PortfolioProposer
from simprover.proposers.protocol import ProofContext
from simprover.proposers.residue_families import cycle_fact, moduli, power_cycle

CONTEXT = ProofContext("anything", "theorem anything : True")


def view(pp: str) -> GoalView:
    goal = first_goal(pp)
    assert goal is not None
    return goal


@given(base=st.integers(0, 50), modulus=st.integers(1, 60), exponent=st.integers(0, 200))
def test_a_cycle_says_what_every_power_leaves(base: int, modulus: int, exponent: int) -> None:
    cycle = power_cycle(base, modulus)
    if exponent < len(cycle.residues):
        residue = cycle.residues[exponent]
    else:
        residue = cycle.residues[cycle.start + (exponent - cycle.start) % cycle.period]
    assert residue == pow(base, exponent, modulus)


def test_a_cycle_is_written_with_its_residues() -> None:
    text = cycle_fact("c", power_cycle(2, 7))
    assert "(k % 3 = 0 ∧ 2 ^ k % 7 = 1) ∨ (k % 3 = 1 ∧ 2 ^ k % 7 = 2) ∨ (k % 3 = 2 ∧ 2 ^ k % 7 = 4)" in text
    assert "(k = 0 ∧ 4 ^ k % 2 = 1) ∨ (1 ≤ k ∧ 4 ^ k % 2 = 0)" in cycle_fact("c", power_cycle(4, 2))


def test_moduli_are_literals_after_a_percent_sign_or_before_a_bar() -> None:
    assert moduli(view("h : 7 ∣ 2 ^ n - 1\n⊢ n % 3 = 0")) == [3, 7]


def test_a_block_keeps_its_columns() -> None:
    assert block("have h := x", "cases h with\n| a => b", "omega") == "(have h := x\n cases h with\n | a => b\n omega)"


@pytest.mark.parametrize(
    "pp",
    [
        "⊢ 2 ^ 8 % 5 = 1",
        "n : ℕ\nh₀ : n % 7 = 5\n⊢ 5 * n % 7 = 4",
        "a : ℤ\n⊢ a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1",
        "n : ℕ\nh₀ : 0 < n\n⊢ Nat.gcd (n + 7) (2 * n + 1) ≤ 13",
        "n : ℕ\nu : ℕ → ℕ\nh₀ : u 0 = 0\nh₁ : ∀ (n : ℕ), u (n + 1) = 2 * u n + (n + 1)\n⊢ u n = 2 ^ (n + 1) - (n + 2)",
        "f : ℕ → ℕ\n⊢ ∃ n, f (f n) ≠ n + 1987",
    ],
)
def test_the_answer_depends_on_the_goal_alone(pp: str) -> None:
    state = TacticState(pp, StateId(0))
    elsewhere = ProofContext("another_name", "theorem another_name : 1 = 1", ("intro x",), 1)
    here = PortfolioProposer().propose(state, CONTEXT, 16)
    there = PortfolioProposer().propose(state, elsewhere, 16)
    assert here.suggestions == there.suggestions
    assert here.model_calls == 0
    assert any(s.closes for s in here.suggestions)


@given(st.text())
def test_no_goal_makes_it_fail(text: str) -> None:
    PortfolioProposer().propose(TacticState(f"x : ℕ\nh : {text}\n⊢ {text}", StateId(0)), CONTEXT, 8)


def test_a_huge_goal_is_answered_quickly() -> None:
    pp = "x : ℕ\n" + "\n".join(f"h{i} : x ^ {i} % {i + 2} = {i}" for i in range(500)) + "\n⊢ x = 1"
    start = time.monotonic()
    PortfolioProposer().propose(TacticState(pp, StateId(0)), CONTEXT, 16)
    assert time.monotonic() - start < 5.0


@given(
    st.recursive(
        st.integers(0, 30).map(str),
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from([" + ", " * "]), inner).map(lambda t: "(" + "".join(t) + ")"),
            st.tuples(inner, st.integers(0, 5)).map(lambda t: f"({t[0]}) ^ {t[1]}"),
        ),
        max_leaves=6,
    ),
    st.integers(1, 50),
)
def test_the_residue_of_a_closed_term_is_that_of_its_value(term: str, modulus: int) -> None:
    value = eval(term.replace("^", "**"))  # the term is made of digits, brackets and operators
    assert residue_of(term, modulus) == value % modulus


def test_a_closed_term_may_be_astronomical_but_its_exponents_not() -> None:
    assert residue_of("2008 ^ 2 + 2 ^ 2008", 20) == (2008**2 + pow(2, 2008, 20)) % 20
    assert residue_of("2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2", 7) is None
    assert residue_of("x + 1", 7) is None
    assert residue_of("(1", 7) is None
