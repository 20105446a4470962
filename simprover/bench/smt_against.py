"""The solver beside other arithmetic tactics on the same goals, and certificates replayed beside solving afresh."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from simprover.bench.arithmetic_goals import FAMILIES, arithmetic_goals
from simprover.bench.nonlinear_goals import nonlinear_goals
from simprover.lean import ProofFinished, Session, TacticState, Toolchain
from simprover.learning.selector import LEARNED
from simprover.smt import GoalSolver, Proved, Recipe, replay

TACTICS: Final = ("omega", "linarith", "nlinarith")
SMT: Final = "smt"
_SECONDS: Final = 5.0
"""What one tactic, or the solver, may take for one goal."""
_SEED: Final = 41
_HYPOTHESES: Final = 4


@dataclass(frozen=True)
class Contest:
    """One provable goal.

    Attributes:
        family: what made it.
        seconds: the time of each way that ended in a proof that Lean accepted; for ``smt``, solver and Lean together.
        solving: the solver's part of that; None if it found no proof.
        replaying: the time to carry the certificate over to the goal again, without a solver; None if it has no recipe.
    """

    family: str
    seconds: Mapping[str, float]
    solving: float | None
    replaying: float | None


def contests(toolchain: Toolchain, per_family: int = 4) -> list[Contest]:
    """Each way on provable goals, so many of each family."""
    with Session(toolchain) as session, GoalSolver(order=LEARNED) as solver:
        solver.decide("⊢ 1 = 1", _SECONDS)  # the start of its process is not counted
        return [_contest(session, solver, family, statement) for family, statement in _statements(per_family)]


def _statements(per_family: int) -> Iterable[tuple[str, str]]:
    for goal in arithmetic_goals(_SEED, per_family * len(FAMILIES), false_share=0.0):
        yield goal.family, goal.statement
    for hard in nonlinear_goals(_SEED, per_family, (_HYPOTHESES,)):
        yield "nonlinear", hard.statement


def _contest(session: Session, solver: GoalSolver, family: str, statement: str) -> Contest:
    state = session.open(f"{statement} := by sorry").states[0].state
    seconds: dict[str, float] = {}
    for tactic in TACTICS:
        taken = _accepted(session, state, tactic)
        if taken is not None:
            seconds[tactic] = taken
    begin = time.perf_counter()
    decision = solver.decide(state.pp, _SECONDS)
    solving = time.perf_counter() - begin
    if not isinstance(decision, Proved):
        return Contest(family, seconds, None, None)
    checking = _accepted(session, state, decision.tactic)
    if checking is None:
        return Contest(family, seconds, None, None)
    seconds[SMT] = solving + checking
    recipe = None if decision.certificate is None else decision.certificate.recipe
    return Contest(family, seconds, solving, None if recipe is None else _replayed(state.pp, recipe))


def _accepted(session: Session, state: TacticState, tactic: str) -> float | None:
    """How long the tactic took to end the proof; None if it did not."""
    begin = time.perf_counter()
    outcome = session.run_tac(state, tactic, seconds=_SECONDS)
    taken = time.perf_counter() - begin
    return taken if isinstance(outcome, ProofFinished) else None


def _replayed(pp: str, recipe: Recipe) -> float | None:
    begin = time.perf_counter()
    proved = replay(pp, {recipe.key: recipe}.get)
    taken = time.perf_counter() - begin
    return None if proved is None else taken


def shares(found: Sequence[Contest]) -> list[list[str]]:
    """A row a family: how many goals each way proves, and its median milliseconds on those."""
    rows = []
    for family in dict.fromkeys(contest.family for contest in found):
        some = [contest for contest in found if contest.family == family]
        rows.append([family, str(len(some)), *(_cell(some, way) for way in (*TACTICS, SMT))])
    common = [contest for contest in found if all(way in contest.seconds for way in (*TACTICS, SMT))]
    rows.append(["all of them prove it", str(len(common)), *(_cell(common, way) for way in (*TACTICS, SMT))])
    return rows


def _cell(some: Sequence[Contest], way: str) -> str:
    times = [contest.seconds[way] for contest in some if way in contest.seconds]
    return f"{len(times)}: {1000 * statistics.median(times):.0f}" if times else "0"


def beside_each(found: Sequence[Contest]) -> dict[str, tuple[int, float, float]]:
    """For each tactic: how many goals it and ``smt`` both prove, its median milliseconds there, those of ``smt``."""
    pairs = {}
    for tactic in TACTICS:
        both = [contest.seconds for contest in found if tactic in contest.seconds and SMT in contest.seconds]
        if both:
            pairs[tactic] = (
                len(both),
                1000 * statistics.median(times[tactic] for times in both),
                1000 * statistics.median(times[SMT] for times in both),
            )
    return pairs


def replays(found: Sequence[Contest]) -> tuple[int, float, float] | None:
    """How many certificates were replayed, and the median milliseconds of that and of solving the same goals."""
    both = [(c.replaying, c.solving) for c in found if c.replaying is not None and c.solving is not None]
    if not both:
        return None
    return (
        len(both),
        1000 * statistics.median(again for again, _ in both),
        1000 * statistics.median(first for _, first in both),
    )
