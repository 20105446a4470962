"""The arithmetic solver as a proposer: a certificate becomes a tactic, a counterexample cuts the branch."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import assert_never

from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext, Proposal, Refutation, Suggestion
from simprover.smt import GoalSolver, Proved, Recipe, Refuted, Unknown, replay


class SmtProposer:
    """Asks `simprover.smt` about the first goal, in a process that is killed if it overstays.

    The solver's word closes nothing: its certificate is turned into a tactic that Lean checks. A goal that is equal to
    an earlier one up to names and order gets that one's certificate, and the solver is not asked.

    Args:
        seconds: wall limit of one question.
        recipes: further certificates, by the key of a goal's constraint graph.
    """

    def __init__(self, seconds: float = 2.0, recipes: Callable[[str], Recipe | None] = lambda key: None) -> None:
        self._seconds = seconds
        self._further = recipes
        self._recipes: dict[str, Recipe | None] = {}
        self._solver = GoalSolver()
        self._answers: dict[str, Proposal] = {}

    @property
    def name(self) -> str:
        """``smt``."""
        return "smt"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """One closing tactic, or a refutation, or nothing if the goal is no arithmetic or the time ran out."""
        goals = state.goals
        if not goals or limit < 1:
            return Proposal()
        known = self._answers.get(goals[0])
        if known is None:
            known = self._ask(goals[0])
            self._answers[goals[0]] = known
        return known

    def recipe(self, key: str) -> Recipe | None:
        """The certificate for goals with this constraint graph, if one is known."""
        if key not in self._recipes:
            self._recipes[key] = self._further(key)
        return self._recipes[key]

    def close(self) -> None:
        """End the solver's process."""
        self._solver.close()

    def _ask(self, goal: str) -> Proposal:
        start = time.monotonic()
        decision = replay(goal, self.recipe) or self._solver.decide(goal, self._seconds)
        seconds = time.monotonic() - start
        match decision:
            case Proved(certificate=certificate):
                if certificate is not None and certificate.recipe is not None:
                    self._recipes[certificate.recipe.key] = certificate.recipe
                suggestion = Suggestion(decision.tactic, logprob=-0.05, proposer=self.name, closes=True)
                return Proposal((suggestion,), seconds=seconds)
            case Refuted():
                model = {name: str(value) for name, value in decision.model.items()}
                return Proposal(refutation=Refutation(model, self.name), seconds=seconds)
            case Unknown():
                return Proposal(seconds=seconds)
            case _:
                assert_never(decision)
