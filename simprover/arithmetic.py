"""One goal put to the arithmetic solver, for a person who wants to see what it makes of it."""

from __future__ import annotations

import time
from typing import Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import ProofFinished, Session, TacticState
from simprover.prover import Prover
from simprover.question import Question
from simprover.refuting import is_refuted, own_values
from simprover.smt import Decision, Proved, Refuted, Unknown, goal_graph, value_text


class Settled(BaseModel):
    """What became of a goal."""

    model_config = ConfigDict(frozen=True)

    verdict: Literal["proved", "refuted", "unknown"]
    state: str = Field(description="The tactic state that the solver saw.")
    confirmed: bool | None = Field(
        default=None, description="Whether Lean agrees; null if it was not asked, since only a state was given."
    )
    tactic: str = Field(default="", description="Closes the goal, if it is proved.")
    counterexample: dict[str, str] | None = Field(default=None, description="Where the goal is false.")
    reason: str = Field(default="", description="Why nothing is known, in a sentence.")
    cause: str = Field(default="", description="The same in a word: incomplete, time, memory or fault.")
    graph: str | None = Field(default=None, description="Key of the constraint graph: equal up to names and order.")
    seconds: float = Field(description="Wall time of the solver.")


def settle_state(prover: Prover, state: str, seconds: float) -> Settled:
    """Decide the first goal of a printed state; Lean is not asked."""
    began = time.monotonic()
    decision = prover.arithmetic(state, seconds)
    return _settled(state, decision, None, time.monotonic() - began)


def settle_statement(prover: Prover, statement: str, seconds: float) -> Settled:
    """Decide a statement, and have Lean check what comes of it.

    Raises:
        InputUnreadable: if Lean does not accept the statement.
    """
    with prover.opened(statement) as (session, question, state):
        began = time.monotonic()
        decision = prover.arithmetic(state.pp, seconds)
        spent = time.monotonic() - began
        if isinstance(decision, Refuted):
            decision = Refuted({name: decision.model[name] for name in own_values(question, _texts(decision))})
        return _settled(state.pp, decision, _agrees(session, question, state, decision), spent)


def _agrees(session: Session, question: Question, state: TacticState, decision: Decision) -> bool | None:
    match decision:
        case Proved(tactic=tactic):
            return isinstance(session.run_tac(state, tactic), ProofFinished)
        case Refuted():
            return is_refuted(session, question, question.name, _texts(decision))
        case Unknown():
            return None
        case _:
            assert_never(decision)


def _texts(refuted: Refuted) -> dict[str, str]:
    return {name: value_text(value) for name, value in refuted.model.items()}


def _settled(state: str, decision: Decision, confirmed: bool | None, seconds: float) -> Settled:
    graph = goal_graph(state)
    known = {"state": state, "confirmed": confirmed, "seconds": round(seconds, 3), "graph": graph and graph.key}
    match decision:
        case Proved(tactic=tactic):
            return Settled.model_validate(known | {"verdict": "proved", "tactic": tactic})
        case Refuted():
            return Settled.model_validate(known | {"verdict": "refuted", "counterexample": _texts(decision)})
        case Unknown(reason, cause):
            return Settled.model_validate(known | {"verdict": "unknown", "reason": reason, "cause": cause.value})
        case _:
            assert_never(decision)
