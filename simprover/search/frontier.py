"""The states that wait to be expanded, best first."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field
from typing import Final

from simprover.lean import TacticState
from simprover.search.result import Step

_GOAL_PENALTY: Final = 0.4
"""Priority lost for each open goal beyond the first, in nats: a state with many goals is further from its end."""

_DEPTH_PENALTY: Final = 0.15
"""Priority lost for each step, in nats, so that a long run of sure steps does not starve everything else."""


@dataclass(frozen=True)
class Node:
    """A state with the way to it.

    Attributes:
        number: its number within the search; the first state is 0.
        state: the state.
        steps: the tactics that led to it, oldest first.
        logprob: the sum of what the proposers gave them.
        passed: the state before each of the steps, as text.
    """

    number: int
    state: TacticState
    steps: tuple[Step, ...]
    logprob: float
    passed: tuple[str, ...] = ()

    @property
    def depth(self) -> int:
        """How many tactics led here."""
        return len(self.steps)

    @property
    def score(self) -> float:
        """Its priority; higher goes first."""
        return self.logprob - _GOAL_PENALTY * (self.state.num_goals - 1) - _DEPTH_PENALTY * self.depth


@dataclass
class Frontier:
    """Nodes by score; of two with the same score the older one comes first."""

    _heap: list[tuple[float, int, Node]] = field(default_factory=list)
    _tie: itertools.count[int] = field(default_factory=itertools.count)

    def push(self, node: Node) -> None:
        """Add a node."""
        heapq.heappush(self._heap, (-node.score, next(self._tie), node))

    def pop(self) -> Node | None:
        """Take the best node; None if there is none."""
        return heapq.heappop(self._heap)[2] if self._heap else None
