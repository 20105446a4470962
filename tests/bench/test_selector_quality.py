"""Generated inequalities are true and the same for the same seed; the comparison counts what it says."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.bench.nonlinear_goals import SHAPES, NonlinearGoal, nonlinear_goals
from simprover.bench.report import selector_section
from simprover.bench.selector_quality import Course, compare, found_within, growth, recall
from simprover.smt.goal import parse_goal
from simprover.smt.poly import Var
from simprover.smt.problem import clause_of, problem_of
from simprover.smt.search import nonlinear
from simprover.smt.selection import plain_order

GOALS = list(nonlinear_goals(3, 60, (3, 6)))


def test_the_same_seed_makes_the_same_goals_and_another_one_others() -> None:
    assert list(nonlinear_goals(3, 60, (3, 6))) == GOALS
    assert [g.target for g in nonlinear_goals(4, 60, (3, 6))] != [g.target for g in GOALS]
    assert {g.shape for g in GOALS} == set(SHAPES)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(GOALS), st.lists(st.integers(-3, 5), min_size=4, max_size=4))
def test_wherever_the_hypotheses_hold_the_target_does(goal: NonlinearGoal, steps: list[int]) -> None:
    point = {Var("z", i): goal.point.get(Var("z", i), 0) + step for i, step in enumerate(steps)}
    if all(p.evaluate(point) >= 0 for p in goal.hypotheses):
        assert goal.target.evaluate(point) >= 0


def test_hypotheses_can_hold_together() -> None:
    for goal in GOALS:
        assert all(p.evaluate(goal.point) >= 0 for p in goal.hypotheses), goal.statement


def test_the_printed_state_says_what_the_polynomials_say() -> None:
    for goal in GOALS:
        problem = problem_of(parse_goal(goal.state))
        context = problem.context()
        assert len(problem.assumptions) == len(goal.hypotheses)
        assert nonlinear([clause_of(problem.target, context, False)])
        assert re.fullmatch(r"theorem \w+ \([xyzw ]+ : ℤ\) .* : .* ≤ .*", goal.statement)


def test_shares_and_recalls_are_counted() -> None:
    courses = [Course(3, 20, 8, 0.5, (0, 9)), Course(3, 20, 16, 1.5, (1,)), Course(5, 20, None, 2.0, ())]
    assert found_within(courses, 8) == 1 / 3
    assert found_within(courses, 16) == 2 / 3
    assert recall(courses, 8) == 0.75
    assert growth(courses) == {3: 1000.0, 5: 2000.0}


def test_a_comparison_says_where_the_certificate_was() -> None:
    goal = next(iter(nonlinear_goals(3, 1, (3,))))
    courses = compare(goal, {"plain": plain_order, "backwards": lambda c: list(reversed(plain_order(c)))})
    assert all(c.needed is not None and c.used and max(c.used) < c.candidates for c in courses.values())
    plain = courses["plain"]
    assert {plain.candidates - 1 - i for i in plain.used} == set(courses["backwards"].used)


def test_the_report_states_each_order_and_its_growth() -> None:
    text = selector_section({"plain": [Course(4, 20, 8, 0.002, (0,)), Course(8, 20, None, 0.004, ())]})
    assert "| plain | 50 % | 50 % | 50 % | 100 % | 100 % | 100 % | 1 of 2 | 3 | 3 |" in text
    assert "        8  " + "█" * 40 + " 4.00 ms" in text
