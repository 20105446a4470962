"""Generated statements are what they are said to be, and the solver makes no mistake on them."""

from __future__ import annotations

import re

import pytest

from simprover.bench.arithmetic_goals import FAMILIES, REFUTED_BY_FUNCTIONS, ArithmeticGoal, arithmetic_goals
from simprover.bench.smt_quality import settle, tallies
from simprover.lean import Toolchain
from simprover.smt.counterexample import is_counterexample, search_small
from simprover.smt.decide import readings
from simprover.smt.goal import Goal, parse_goal
from simprover.smt.propositional import Fails, Holds, decide_propositional

GOALS = list(arithmetic_goals(3, 200))


def as_goal(statement: ArithmeticGoal) -> Goal:
    """The statement as the goal that Lean would print."""
    head, _, target = statement.statement.partition(") : ")
    return parse_goal("\n".join(re.findall(r"\(([^()]* : .*?)\)(?= \(\w+ :|$)", f"{head})")) + f"\n⊢ {target}")


def test_the_same_seed_makes_the_same_statements_and_another_one_others() -> None:
    assert list(arithmetic_goals(3, 200)) == GOALS
    assert [g.statement for g in arithmetic_goals(4, 200)] != [g.statement for g in GOALS]
    assert {g.family for g in GOALS} == set(FAMILIES)


def test_every_false_statement_is_refuted_by_the_numbers_it_comes_with() -> None:
    false = [g for g in GOALS if g.counterexample is not None and g.family not in {*REFUTED_BY_FUNCTIONS, "boolean"}]
    assert len(false) > 40
    as_read = {g.statement: readings(as_goal(g))[0][0] for g in false}
    assert [s.statement for s in false if not is_counterexample(as_read[s.statement], s.counterexample or {})] == []


def test_a_generated_statement_about_truth_values_is_what_its_table_says() -> None:
    for g in (g for g in GOALS if g.family == "boolean"):
        found = decide_propositional(readings(as_goal(g))[0][0], float("inf"))
        assert isinstance(found, Holds if g.provable else Fails), g.statement


def test_no_small_numbers_refute_a_provable_statement() -> None:
    provable = [g for g in GOALS if g.provable]
    assert [g.statement for g in provable if search_small(as_goal(g), 500) is not None] == []


@pytest.mark.slow
def test_the_solver_settles_nearly_all_and_makes_no_mistake(toolchain: Toolchain) -> None:
    counts = tallies(settle(toolchain, arithmetic_goals(5, 60)))
    assert sum(tally.wrong for tally in counts.values()) == 0
    for family, tally in counts.items():
        assert tally.proved >= 0.8 * tally.provable, family
        if family not in REFUTED_BY_FUNCTIONS:
            assert tally.refuted >= 0.8 * tally.false, family
