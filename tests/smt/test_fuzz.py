"""Whatever text comes instead of a tactic state, reading it neither crashes nor hangs.

Real states are mutated: characters and tokens inserted, removed, doubled and exchanged. Every reading has to end soon,
in a goal or in `GoalUnreadable`, and what was read has to survive everything that is done before a solver is asked.
The environment variable SIMPROVER_FUZZ_SECONDS says for how long; otherwise it is a few seconds.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from simprover.smt.counterexample import search_small
from simprover.smt.goal import GoalUnreadable, parse_goal
from simprover.smt.graph import constraint_graph
from simprover.smt.hints import hints
from simprover.smt.instances import with_instances
from simprover.smt.intro import opened
from simprover.smt.lean_text import statement_text
from simprover.smt.problem import problem_of, statement_clause

STATES = (
    "x y : ℤ\nh₀ : 2 * x + y = 3\nh₁ : x ≥ 2\n⊢ y < 0",
    "a b c : ℕ\nh : 0 < a ∧ a % 7 = 5 ∨ ¬b ∣ c\n⊢ (a - b) / 3 ≤ max a (c.gcd 12) → a ≠ b",
    "case inl\nn : ℕ\nf : ℕ → ℕ\nh : ∀ (n : ℕ), f (n + 1) = 2 * f n\n⊢ ∃ k, f n = 2 ^ k",
    "x y : ℚ\nh : |x - y| < 0.5\nh' : y ≠ 0\n⊢ x / y * y⁻¹ ≤ if x < y then 1 / 3 else -x ^ 2",
    "K : Type u_1\ninst✝ : LinearOrderedField K\nx : K\nn : ℕ\nm : ℤ\nh✝ : x = ↑↑n + ↑(m - 2)\n⊢ min x ↑n ≤ ↑m",
    "z : ℤ\nh : ∀ k ≥ 5, k * z ≤ 3 ↔ z.natAbs = z.toNat\n⊢ -z ^ 3 - -2 = (z + 1) % 4",
    "p q : Prop\nx✝ : ℝ\nS : Set ℕ\nh : p → q\nhS : 3 ∈ S\n⊢ q ∨ x✝ ≥ Real.sqrt 2",
    "b c : Bool\nh : (b && !c || b) = true\n⊢ (b != c) = (c ^^ b) ∧ decide (3 < 4) = true",
    "n : ℕ\n⊢ ∀ x ∈ Finset.range n, x < n\n\ncase h\n⊢ True",
)
PIECES = (
    *"()|⟨⟩,.:⊢✝↑¬∀∃∧∨→↔=≠≤<≥>∣+-*/%^ \n\t«»₀",
    *("⁻¹", "if", "then", "else", "⊢ ", "h : ", "|x|", "↑↑", "0", "1", "00", "0.5", "10000000000", "^ 99999"),
    *("2 ^ 2 ^ 9", "ℕ", "ℤ", "ℚ", "ℝ", "Bool", "Prop", "x", "n", "f n", "∀ x,", "∃ k,", "max", "((((", "))))"),
    *("Field K", "&&", "||", "!"),
)
LIMIT = 5.0
"""Seconds that one text may take."""
BUDGET = float(os.environ.get("SIMPROVER_FUZZ_SECONDS", "20"))


def mutated(state: str, chance: random.Random) -> str:
    """A state with a few changes."""
    text = state
    for _ in range(chance.randint(1, 6)):
        i, j = sorted(chance.randint(0, len(text)) for _ in range(2))
        piece = chance.choice(PIECES)
        text = chance.choice(
            (
                text[:i] + piece + text[i:],
                text[:i] + text[i + 1 :],
                text[:i] + text[min(j, i + 12) :],
                text[:j] + text[i : min(j, i + 40)] + text[j:],
                text[:i] + piece * chance.randint(1, 300) + text[j:],
                text[:i] + chance.choice(STATES)[: chance.randint(0, 60)] + text[i:],
            )
        )
    return text


def examine(text: str) -> None:
    """Everything that is done with a state before a solver is asked."""
    try:
        goal = parse_goal(text)
    except GoalUnreadable:
        return
    inner, _ = opened(goal)
    whole = with_instances(inner)
    constraint_graph(whole)
    search_small(whole, 20)
    problem = problem_of(whole, hints)
    context = problem.context()
    statement_clause(problem, context)
    statement_text(problem, context)


@pytest.mark.timeout(BUDGET + 120)
def test_mutated_states_are_read_without_a_crash_or_a_hang(record_property: Callable[[str, object], None]) -> None:
    end = time.monotonic() + BUDGET
    counts = {"examples": 0, "slowest": 0.0}

    @seed(20)
    @settings(
        max_examples=10_000_000,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(STATES), st.integers(0, 2**64), st.text(max_size=6))
    def run(state: str, number: int, noise: str) -> None:
        if time.monotonic() > end:
            raise _Over
        chance = random.Random(number)
        text = mutated(state, chance)
        at = chance.randint(0, len(text))
        start = time.monotonic()
        examine(text[:at] + noise + text[at:])
        seconds = time.monotonic() - start
        counts["examples"] += 1
        counts["slowest"] = max(counts["slowest"], seconds)
        assert seconds < LIMIT, text

    with suppress(_Over):
        run()
    record_property("examples", counts["examples"])
    print(f"{counts['examples']} texts, the slowest {counts['slowest']:.2f} s")
    print(counts)
    assert counts["examples"] >= BUDGET


class _Over(Exception):
    """The time is up."""
