"""How much generated arithmetic the solver settles: kernel-accepted proofs, verified counterexamples, no mistake."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from simprover.bench.arithmetic_goals import ArithmeticGoal
from simprover.lean import LeanError, ProofFinished, Session, TacticOutcome, Toolchain
from simprover.learning.selector import LEARNED
from simprover.question import Question
from simprover.refuting import is_refuted
from simprover.smt import GoalSolver, Proved, Refuted, value_text

Ending: TypeAlias = Literal["proved", "refuted", "rejected", "open", "wrong"]
"""``proved``: Lean accepted the proof; ``refuted``: Lean proved the negation from a counterexample; ``rejected``: Lean
accepted neither; ``open``: no answer; ``wrong``: a false statement was closed, or a true one refuted."""

SECONDS: Final = 10.0
"""What one statement may take, solver and Lean together."""


@dataclass(frozen=True)
class Answer:
    """What became of one statement.

    Attributes:
        goal: the statement.
        ending: see `Ending`.
        solver_seconds: translating, solving and certifying.
        lean_seconds: checking the certificate or the counterexample.
        detail: why it is open or was rejected.
    """

    goal: ArithmeticGoal
    ending: Ending
    solver_seconds: float
    lean_seconds: float
    detail: str = ""


@dataclass
class Tally:
    """Counts of one family, provable and false statements apart."""

    provable: int = 0
    proved: int = 0
    false: int = 0
    refuted: int = 0
    wrong: int = 0
    solver_seconds: list[float] = field(default_factory=list)
    lean_seconds: list[float] = field(default_factory=list)


def settle(
    toolchain: Toolchain,
    goals: Iterable[ArithmeticGoal],
    on_answer: Callable[[Answer], None] = lambda answer: None,
) -> list[Answer]:
    """Put each statement to the solver and what it says to Lean."""
    answers = []
    with Session(toolchain) as session, GoalSolver(order=LEARNED) as solver:
        for goal in goals:
            answer = _settle(session, solver, goal)
            answers.append(answer)
            on_answer(answer)
    return answers


def _settle(session: Session, solver: GoalSolver, goal: ArithmeticGoal) -> Answer:
    opened = session.open(f"{goal.statement} := by sorry")
    if opened.errors or len(opened.states) != 1:
        raise ValueError(f"a generated statement does not elaborate: {goal.statement}: {opened.errors}")
    state = opened.states[0].state
    start = time.monotonic()
    decision = solver.decide(state.pp, SECONDS)
    solver_seconds = time.monotonic() - start
    match decision:
        case Refuted(model=model):
            start = time.monotonic()
            question = Question(goal.name, goal.statement, "")
            confirmed = is_refuted(session, question, goal.name, {name: value_text(v) for name, v in model.items()})
            lean_seconds = time.monotonic() - start
            if goal.provable:
                return Answer(goal, "wrong", solver_seconds, lean_seconds)
            return Answer(goal, "refuted" if confirmed else "rejected", solver_seconds, lean_seconds, str(dict(model)))
        case Proved(tactic=tactic):
            start = time.monotonic()
            outcome: TacticOutcome = session.run_tac(state, tactic, seconds=max(1.0, SECONDS - solver_seconds))
            lean_seconds = time.monotonic() - start
            if isinstance(outcome, ProofFinished):
                return Answer(goal, "proved" if goal.provable else "wrong", solver_seconds, lean_seconds)
            why = outcome.error if isinstance(outcome, LeanError) else type(outcome).__name__
            return Answer(goal, "rejected", solver_seconds, lean_seconds, why)
    return Answer(goal, "open", solver_seconds, 0.0, decision.reason)


def tallies(answers: Iterable[Answer]) -> Mapping[str, Tally]:
    """The counts by family."""
    found: dict[str, Tally] = {}
    for answer in answers:
        tally = found.setdefault(answer.goal.family, Tally())
        tally.provable += answer.goal.provable
        tally.false += not answer.goal.provable
        tally.proved += answer.ending == "proved"
        tally.refuted += answer.ending == "refuted"
        tally.wrong += answer.ending == "wrong"
        tally.solver_seconds.append(answer.solver_seconds)
        tally.lean_seconds.append(answer.lean_seconds)
    return found
