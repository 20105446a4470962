"""Several solvers are asked in turn: who answers first is heard, who is wrong is found out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import pytest
from pysmt.solvers.z3 import Z3Solver

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.smt.advice import Advice, NoWord, Opinion, Sat, Unsat
from simprover.smt.counterexample import is_counterexample
from simprover.smt.decide import decide
from simprover.smt.goal import parse_goal
from simprover.smt.intro import opened
from simprover.smt.oracle import first_word, opinions, panel
from simprover.smt.outcome import Refuted, Unknown
from simprover.smt.problem import Problem, problem_of, statement_clause
from simprover.smt.search import nonlinear
from simprover.smt.solvers import NLSAT, Solver, by_logic, core_alone, cvc5


def problem(goal: str) -> Problem:
    return problem_of(opened(parse_goal(goal))[0])


TRUE = problem("x y : ℕ\nh₁ : x ≤ 3\nh₂ : y ≤ 100\n⊢ x < 4")
FALSE = problem("x y : ℕ\nh₁ : x ≤ 3\n⊢ x < 3")
HARD = problem("a b : ℤ\nh : a * b = 35\nh₁ : 1 < a\nh₂ : a < b\n⊢ a = 5")

ANSWERED = Solver("always unsat", lambda problem, seconds: Unsat(problem))
SILENT = Solver("silent", lambda problem, seconds: NoWord("never"))


@pytest.mark.parametrize("make", [by_logic, core_alone, cvc5])
def test_every_solver_tells_valid_from_invalid(make: Callable[[bool], Solver | None]) -> None:
    solver = make(False)
    if solver is None:
        pytest.skip("cvc5 is not installed")
    assert isinstance(solver.ask(TRUE, 10), Unsat)
    told = solver.ask(FALSE, 10)
    assert isinstance(told, Sat)
    assert [*told.values.values()] == [3]


@pytest.mark.parametrize("solver", [NLSAT, by_logic(True), core_alone(True)], ids=lambda s: s.name)
def test_every_nonlinear_solver_decides_a_product(solver: Solver) -> None:
    assert isinstance(solver.ask(HARD, 10), Unsat)


def test_a_core_leaves_out_what_was_not_needed() -> None:
    told = by_logic(False).ask(TRUE, 10)
    assert isinstance(told, Unsat)
    assert [a.source for a in told.core.assumptions] == ["h₁"]


def goal_of(statement: str) -> str:
    head, _, target = statement.removeprefix("theorem ").rpartition(" : ")
    binders = head.partition(" ")[2].strip("()").replace(") (", "\n")
    return f"{binders}\n⊢ {target}"


def test_solvers_do_not_contradict_each_other_on_generated_goals() -> None:
    heard = 0
    for goal in islice(arithmetic_goals(11, 40, false_share=0.5), 40):
        asked = problem(goal_of(goal.statement))
        hard = nonlinear([statement_clause(asked, asked.context())])
        words = {type(o.advice) for o in opinions(asked, 1.0, panel(hard))} - {NoWord}
        assert len(words) <= 1, goal
        heard += len(words)
    assert heard >= 36


def test_later_solvers_are_asked_only_when_the_first_has_no_word() -> None:
    def never(asked: Problem, seconds: float) -> Advice:
        raise AssertionError("nobody should have asked")

    told = first_word(opinions(TRUE, 4, (SILENT, by_logic(False), Solver("third", never))))
    assert told is not None
    assert told.solver == "Z3 linear"


def test_the_time_is_shared_out() -> None:
    given: list[float] = []

    def ask(asked: Problem, seconds: float) -> Advice:
        given.append(seconds)
        return NoWord("never")

    assert first_word(opinions(TRUE, 4, [Solver("s", ask)] * 3)) is None
    assert given == [2, 1, 1]


def test_a_model_that_is_none_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Z3Solver, "get_value", lambda self, symbol: self.mgr.Int(7))
    told = by_logic(False).ask(FALSE, 10)
    assert isinstance(told, NoWord)
    assert "false there" in told.reason


def test_solvers_that_disagree_are_both_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simprover.smt.decide.panel", lambda hard: (ANSWERED, by_logic(hard)))
    decision = decide("f : ℕ → ℕ\nn : ℕ\n⊢ f n = n", 5)
    assert decision == Unknown("the solvers disagree: always unsat says unsat, Z3 linear has a model")


def test_a_wrong_unsat_does_not_hide_a_counterexample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simprover.smt.decide.panel", lambda hard: (ANSWERED, by_logic(hard)))
    goal = "x : ℤ\nh : 5000 < x\n⊢ x = 0"
    decision = decide(goal, 5)
    assert isinstance(decision, Refuted)
    assert is_counterexample(parse_goal(goal), decision.model)


def test_an_opinion_says_whose_it_is() -> None:
    told = next(iter(opinions(TRUE, 4, panel(False))))
    assert isinstance(told, Opinion)
    assert told.solver == panel(False)[0].name
