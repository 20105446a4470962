"""What a person hears of a false statement: numbers at which it is false, once Lean agrees."""

from __future__ import annotations

import pytest

from simprover.filling import fill_text
from simprover.prover import Prover
from simprover.search.result import Verdict
from tests.search.test_prover import prover  # noqa: F401 -- a fixture


@pytest.mark.parametrize(
    ("statement", "counterexample"),
    [
        ("theorem t (x : ℕ) (h : 100 < x) : x * x ≠ 10404", {"x": "102"}),
        ("theorem t (x : ℕ) (h : x ∈ Finset.range 5) : x < 4", {"x": "4"}),
        ("theorem t (s : ℕ) : (∃ k, s = k) ∧ s < 7", {"s": "7"}),
        ("theorem t (x : ℤ) : Even x → x < 9 ∧ True", {"x": "10"}),
    ],
)
def test_the_numbers_are_shown_and_are_those_of_the_statement(
    prover: Prover,  # noqa: F811
    statement: str,
    counterexample: dict[str, str],
) -> None:
    result = prover.prove(statement)
    assert result.verdict is Verdict.FAILED
    assert result.counterexample == counterexample
    ((name, value),) = counterexample.items()
    assert result.message == f"the statement is false, for instance for {name} = {value} (found by smt)"


FILE = """import Elementary

theorem whole (n : ℕ) (h : n % 3 = 1) : n % 6 = 1 := by
  sorry

theorem wrong_way (n : ℕ) (h : n = 3) : n = 4 ∨ n = 3 := by
  left
  sorry
"""


def test_a_hole_with_a_false_goal_says_so_and_blames_the_statement_only_if_lean_agrees(
    prover: Prover,  # noqa: F811
) -> None:
    whole, wrong_way = fill_text(prover, FILE).reports
    assert whole.result is not None
    assert whole.result.counterexample == {"n": "4"}
    assert whole.reason == "the statement is false, for instance for n = 4 (found by smt)"
    assert wrong_way.result is not None
    assert wrong_way.result.counterexample is None
    assert wrong_way.reason == "the goal is false for n = 3 (smt), but Lean did not confirm the statement is"
