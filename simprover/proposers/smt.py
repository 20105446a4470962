"""The arithmetic solver as a proposer: a certificate becomes a tactic, a counterexample cuts the branch."""

from __future__ import annotations

import time

from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext, Proposal, Refutation, Suggestion


class SmtProposer:
    """Asks `simprover.smt.decide_goal` about the first goal.

    The solver's word closes nothing: its certificate is turned into a tactic that Lean checks.

    Args:
        seconds: wall limit of one question.
    """

    def __init__(self, seconds: float = 2.0) -> None:
        self._seconds = seconds
        self._answers: dict[str, Proposal] = {}

    @property
    def name(self) -> str:
        """``smt``."""
        return "smt"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """One closing tactic, or a refutation, or nothing if the goal is not linear arithmetic or the time ran out."""
        goals = state.goals
        if not goals or limit < 1:
            return Proposal()
        known = self._answers.get(goals[0])
        if known is None:
            known = self._ask(goals[0])
            self._answers[goals[0]] = known
        return known

    def _ask(self, goal: str) -> Proposal:
        from simprover.smt import Proved, Refuted, Unknown, decide_goal

        start = time.monotonic()
        decision = decide_goal(goal, self._seconds)
        seconds = time.monotonic() - start
        match decision:
            case Proved():
                suggestion = Suggestion(decision.tactic, logprob=-0.05, proposer=self.name, closes=True)
                return Proposal((suggestion,), seconds=seconds)
            case Refuted():
                model = {str(name): str(value) for name, value in decision.model.items()}
                return Proposal(refutation=Refutation(model, self.name), seconds=seconds)
            case Unknown():
                return Proposal(seconds=seconds)
