"""The fixed portfolio: tactics chosen by the shape of the goal, with nothing learned and nothing looked up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from simprover.lean import TacticState
from simprover.proposers import bounded_families, divisor_families, families, residue_families
from simprover.proposers.goal_view import GoalView, first_goal
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion

Family: TypeAlias = Callable[[GoalView], Iterator[Suggestion]]

ROUTINE: Final[tuple[Family, ...]] = (families.routine, families.equations)
"""What settles most of what can be settled, in a few milliseconds each."""

COMPUTED: Final[tuple[Family, ...]] = (
    residue_families.cycles,
    residue_families.residues,
    divisor_families.common_divisors,
    divisor_families.divisor_combinations,
    divisor_families.known_divisors,
    families.rewriting,
    families.instances,
    bounded_families.small_cases,
    bounded_families.finite_checks,
    bounded_families.growth,
    families.logic,
    families.definitions,
    families.induction,
    families.simplification,
)
"""What takes longer, cheap before dear: case splits, checks of many values, induction, and all single steps."""


class PortfolioProposer:
    """Offers what fits the goal's shape. The same goal always gets the same answer.

    Args:
        chosen: the families to draw on, in the order in which their closing tactics are tried.
    """

    def __init__(self, chosen: Sequence[Family] = (*ROUTINE, *COMPUTED)) -> None:
        self._families = tuple(chosen)

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
        every = [suggestion for family in self._families for suggestion in family(goal)]
        closers = [s for s in every if s.closes]
        steps = sorted((s for s in every if not s.closes), key=lambda s: -s.logprob)[:limit]
        return Proposal((*closers, *steps), seconds=time.monotonic() - start)
