"""What a proof attempt may spend, and what it has spent."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

Resource: TypeAlias = Literal["model_calls", "tactics", "seconds"]
"""The three things a budget limits."""


@dataclass(frozen=True)
class Budget:
    """Limits of one proof attempt. All are upper bounds; zero is allowed and means "none of it".

    Attributes:
        model_calls: generations asked of a language model. When they are spent the search goes on without the model.
        tactics: tactics executed by Lean. When they are spent the search ends.
        seconds: wall time of search and certification together. When it is spent the search ends.
    """

    model_calls: int = 32
    tactics: int = 2_000
    seconds: float = 60.0

    def __post_init__(self) -> None:
        if self.model_calls < 0 or self.tactics < 0 or self.seconds <= 0:
            raise ValueError("a budget's model calls and tactics are at least 0, and its seconds more than 0")


@dataclass(frozen=True)
class Spent:
    """What an attempt has cost so far.

    Attributes:
        model_calls: generations really asked of a language model.
        model_calls_saved: generations that were answered from the cache of earlier answers instead.
        tactics: tactics that Lean executed.
        tactics_saved: tactics whose outcome was known already.
        expansions: states the search has expanded.
        seconds: wall time since the start.
    """

    model_calls: int = 0
    model_calls_saved: int = 0
    tactics: int = 0
    tactics_saved: int = 0
    expansions: int = 0
    seconds: float = 0.0


class Meter:
    """Counts what is spent against a budget. One for each attempt; not shared between threads.

    Args:
        budget: the limits.
        clock: monotonic seconds; tests pass their own.
    """

    def __init__(self, budget: Budget, clock: Callable[[], float] = time.monotonic) -> None:
        self.budget = budget
        self._clock = clock
        self._start = clock()
        self._spent = Spent()

    @property
    def spent(self) -> Spent:
        """The count as of now."""
        return replace(self._spent, seconds=self._clock() - self._start)

    @property
    def seconds_left(self) -> float:
        """Wall time that remains, never negative."""
        return max(0.0, self.budget.seconds - (self._clock() - self._start))

    @property
    def model_calls_left(self) -> int:
        """Model calls that remain, never negative.

        Calls answered from the cache count here too: the same budget then means the same search, warm or cold.
        """
        return max(0, self.budget.model_calls - self._spent.model_calls - self._spent.model_calls_saved)

    def add(
        self,
        *,
        model_calls: int = 0,
        model_calls_saved: int = 0,
        tactics: int = 0,
        tactics_saved: int = 0,
        expansions: int = 0,
    ) -> None:
        """Count something as spent."""
        s = self._spent
        self._spent = replace(
            s,
            model_calls=s.model_calls + model_calls,
            model_calls_saved=s.model_calls_saved + model_calls_saved,
            tactics=s.tactics + tactics,
            tactics_saved=s.tactics_saved + tactics_saved,
            expansions=s.expansions + expansions,
        )

    def exhausted(self) -> Resource | None:
        """The resource that ends the search now, if one does. Model calls never do: other proposers need none."""
        if self.seconds_left <= 0:
            return "seconds"
        if self._spent.tactics >= self.budget.tactics:
            return "tactics"
        return None
