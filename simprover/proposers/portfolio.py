"""The fixed portfolio: tactics chosen by the shape of the goal, with nothing learned and nothing looked up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

from simprover.lean import TacticState
from simprover.proposers import families, number_families
from simprover.proposers.goal_view import GoalView, first_goal
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion

_FAMILIES: Final[tuple[Callable[[GoalView], Iterator[Suggestion]], ...]] = (
    families.routine,
    families.equations,
    number_families.cycles,
    number_families.residues,
    number_families.common_divisors,
    families.rewriting,
    families.instances,
    number_families.small_cases,
    number_families.finite_checks,
    number_families.growth,
    families.logic,
    families.definitions,
    families.induction,
    families.simplification,
)
"""In the order in which their closing tactics are tried: cheap before dear."""


class PortfolioProposer:
    """Offers what fits the goal's shape. The same goal always gets the same answer."""

    @property
    def name(self) -> str:
        """``portfolio``."""
        return families.NAME

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """All that fits; `limit` bounds the steps that leave something to do, since each of those adds a state."""
        start = time.monotonic()
        goal = first_goal(state.pp)
        if goal is None:
            return Proposal()
        every = [suggestion for family in _FAMILIES for suggestion in family(goal)]
        closers = [s for s in every if s.closes]
        steps = sorted((s for s in every if not s.closes), key=lambda s: -s.logprob)[:limit]
        return Proposal((*closers, *steps), seconds=time.monotonic() - start)
