"""The arithmetic solver as a proposer: a certificate becomes a tactic, a counterexample cuts the branch."""

from __future__ import annotations

import time
from typing import Final, assert_never

from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext, Proposal, Refutation, Suggestion
from simprover.smt import (
    PLAIN,
    Decision,
    GoalSolver,
    KnownGoals,
    Proved,
    Recipe,
    Refuted,
    RememberingSolver,
    Unknown,
    value_text,
)

_GLANCES: Final = 9
"""Goals of a state that are looked at."""


class SmtProposer:
    """Asks `simprover.smt` about the first goal, in a process that is killed if it overstays.

    The solver's word closes nothing: its certificate is turned into a tactic that Lean checks. A goal that is equal to
    an earlier one up to names and order gets that one's certificate or counterexample, and the solver is not asked.

    Args:
        seconds: wall limit of one question.
        known: what is known of goals already; answers are added to it.
        order: the dotted name of the order in which nonlinear certificates try products.
    """

    def __init__(self, seconds: float = 2.0, known: KnownGoals | None = None, order: str = PLAIN) -> None:
        self._seconds = seconds
        self._known = known if known is not None else KnownGoals()
        self._solver = GoalSolver(order=order)
        self._remembering = RememberingSolver(self._solver.decide, self._known)

    @property
    def name(self) -> str:
        """``smt``."""
        return "smt"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """One closing tactic, or a refutation, or nothing if the goal is no arithmetic or the time ran out.

        A state with a false goal is lost, whichever it is; so the further goals are looked at too, but only at a
        glance.
        """
        goals = state.goals
        if not goals or limit < 1:
            return Proposal()
        start = time.monotonic()
        later = next(filter(None, map(self._remembering.glance, goals[1:_GLANCES])), None)
        decision = later or self.decide(goals[0], self._seconds)
        seconds = time.monotonic() - start
        match decision:
            case Proved():
                suggestion = Suggestion(decision.tactic, logprob=-0.05, proposer=self.name, closes=True)
                return Proposal((suggestion,), seconds=seconds)
            case Refuted():
                model = {name: value_text(value) for name, value in decision.model.items()}
                return Proposal(refutation=Refutation(model, self.name), seconds=seconds)
            case Unknown():
                return Proposal(seconds=seconds)
            case _:
                assert_never(decision)

    def decide(self, pp: str, seconds: float) -> Decision:
        """The solver's own word on the first goal of a printed state."""
        return self._remembering.decide(pp, seconds)

    def recipe(self, key: str) -> Recipe | None:
        """The certificate for goals with this constraint graph, if one is known."""
        return self._known.recipe(key)

    def close(self) -> None:
        """End the solver's process."""
        self._solver.close()
