"""What the learned order of candidates is worth: certificates found among the first so many, and the time it takes."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from simprover.bench.nonlinear_goals import NonlinearGoal, nonlinear_goals
from simprover.learning.selector import learned_order, relaxed_order
from simprover.smt.derivation import Base
from simprover.smt.selection import Choice, Order, attempt, choice_of, completed, plain_order, sizes

ORDERS: Final[Mapping[str, Order]] = {"plain": plain_order, "relaxed": relaxed_order, "learned": learned_order}
"""By degree and length; by the relaxation with equal weights; by the relaxation that the network weighs."""

HELD_OUT_SEED: Final = 20_261_123
"""No selector was trained on this seed."""
GROWTH: Final = (4, 8, 12, 16)
"""Numbers of hypotheses; the two larger ones are beyond any that the selector was trained on."""
WITHIN: Final = (8, 16, 32)
_PATIENCE: Final = 3.0
"""Seconds after which a goal is given up, looked at between attempts."""


@dataclass(frozen=True)
class Course:
    """One goal with one order.

    Attributes:
        hypotheses: how many the goal has.
        candidates: how many candidates.
        needed: the least number of first candidates, of those tried, that has a certificate; None if none was found.
        seconds: of ordering and of all attempts.
        used: the positions, in the order, of a certificate's candidates.
    """

    hypotheses: int
    candidates: int
    needed: int | None
    seconds: float
    used: tuple[int, ...]


def measure(
    goals_per_size: int = 12, growth: Sequence[int] = GROWTH, orders: Mapping[str, Order] = ORDERS
) -> dict[str, list[Course]]:
    """Each order on held-out goals."""
    courses: dict[str, list[Course]] = {name: [] for name in orders}
    for size in growth:
        for goal in nonlinear_goals(HELD_OUT_SEED + size, goals_per_size, (size,)):
            for name, course in compare(goal, orders).items():
                courses[name].append(course)
    return courses


def compare(goal: NonlinearGoal, orders: Mapping[str, Order]) -> dict[str, Course]:
    """Each order on one goal. The certificate whose candidates are looked for is the smallest that any order led to."""
    choice = choice_of(goal.facts())
    if choice is None:
        return {}
    found: dict[str, tuple[list[int], int | None, float, frozenset[Base]]] = {}
    for name, order in orders.items():
        begin = time.perf_counter()
        ranked = completed(order(choice), len(choice.candidates))
        needed, used = _needed(choice, ranked, begin)
        found[name] = (ranked, needed, time.perf_counter() - begin, used)
    known = min((used for *_, used in found.values() if used), key=len, default=frozenset[Base]())
    wanted = {i for i, c in enumerate(choice.candidates) if c in known}
    return {
        name: Course(
            len(goal.hypotheses),
            len(choice.candidates),
            needed,
            seconds,
            tuple(place for place, i in enumerate(ranked) if i in wanted),
        )
        for name, (ranked, needed, seconds, _) in found.items()
    }


def _needed(choice: Choice, ranked: Sequence[int], begin: float) -> tuple[int | None, frozenset[Base]]:
    candidates = [choice.candidates[i] for i in ranked]
    for size in sizes(len(candidates)):
        if time.perf_counter() - begin > _PATIENCE:
            break
        certificate = attempt(choice, candidates[:size])
        if certificate is not None:
            return size, frozenset(b for b, _ in certificate.combo)
    return None, frozenset()


def found_within(courses: Iterable[Course], size: int) -> float:
    """The share of goals with a certificate among the first so many candidates."""
    return statistics.fmean(c.needed is not None and c.needed <= size for c in courses)


def recall(courses: Iterable[Course], size: int) -> float:
    """The mean share of a known certificate's candidates that are among the first so many."""
    return statistics.fmean(statistics.fmean(place < size for place in c.used) for c in courses if c.used)


def growth(courses: Iterable[Course]) -> dict[int, float]:
    """The median milliseconds by number of hypotheses."""
    by_size: dict[int, list[float]] = {}
    for course in courses:
        by_size.setdefault(course.hypotheses, []).append(1000 * course.seconds)
    return {size: statistics.median(times) for size, times in sorted(by_size.items())}


def rows(courses: Mapping[str, Sequence[Course]]) -> list[list[str]]:
    """A row of the report's table for each order; `HEAD` says what is in it."""
    return [
        [
            name,
            *(f"{100 * found_within(at, size):.0f} %" for size in WITHIN),
            *(f"{100 * recall(at, size):.0f} %" for size in WITHIN),
            f"{sum(c.needed is not None for c in at)} of {len(at)}",
            f"{1000 * statistics.median(c.seconds for c in at):.0f}",
            f"{1000 * statistics.fmean(c.seconds for c in at):.0f}",
        ]
        for name, at in courses.items()
    ]


HEAD: Final = (
    "order",
    *(f"found with {size}" for size in WITHIN),
    *(f"recall at {size}" for size in WITHIN),
    "found at all",
    "median, ms",
    "mean, ms",
)
