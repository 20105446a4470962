"""Running scripts through Lean: only what Lean accepts, in a proof that Lean finishes, becomes training data."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from simprover.lean import LeanSideError, ProofFinished, TacticOutcome, TacticState
from simprover.lean.proof_session import Opened
from simprover.learning.dataset import Trace
from simprover.learning.problems import Problem, Step

_log = logging.getLogger(__name__)

_TACTIC_SECONDS = 4.0
_RUNS = 120
"""Tactics that may be run for one problem before its script is given up."""

_BATCH = 24
"""Theorems that are opened together: one text is elaborated faster than many."""


class Prover(Protocol):
    """What is needed of a Lean session."""

    def open(self, source: str, keep: bool = False) -> Opened:
        """Elaborate a text; its holes become states."""
        ...

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        """Run a tactic on a state."""
        ...


SessionMaker = Callable[[], AbstractContextManager[Prover]]
"""Starts a Lean session; it is closed and started afresh now and then, so that old states do not pile up."""


class _OutOfRuns(Exception):
    """The problem has used up its tactic runs."""


def replay(session: Prover, state: TacticState, script: Sequence[Step]) -> tuple[tuple[str, str], ...] | None:
    """The steps of a finished proof along the script, or None.

    Every step takes the first of its alternatives from which the rest succeeds. A proof may finish before its script.
    """
    left = _RUNS

    def follow(state: TacticState, rest: Sequence[Step]) -> tuple[tuple[str, str], ...] | None:
        nonlocal left
        if not rest:
            return None
        for tactic in rest[0]:
            if left == 0:
                raise _OutOfRuns
            left -= 1
            outcome = session.run_tac(state, tactic, seconds=_TACTIC_SECONDS)
            if isinstance(outcome, ProofFinished):
                return ((state.pp, tactic),)
            if isinstance(outcome, TacticState) and outcome.pp != state.pp:
                further = follow(outcome, rest[1:])
                if further is not None:
                    return ((state.pp, tactic), *further)
        return None

    try:
        return follow(state, script)
    except _OutOfRuns:
        return None


def trace_all(problems: Sequence[Problem], make_session: SessionMaker) -> Iterator[Trace]:
    """One trace a problem, in order; empty where the statement or every way through the script is refused."""
    for start in range(0, len(problems), 20 * _BATCH):
        with make_session() as session:
            for first in range(start, min(start + 20 * _BATCH, len(problems)), _BATCH):
                yield from _trace_batch(session, problems[first : first + _BATCH])


def _trace_batch(session: Prover, problems: Sequence[Problem]) -> Iterator[Trace]:
    together = [p for p in problems if not p.preamble]
    states = _open(session, together)
    for problem in problems:
        state = states.get(problem.name) if not problem.preamble else _open(session, [problem]).get(problem.name)
        steps = None
        try:
            steps = None if state is None else replay(session, state, problem.script)
        except LeanSideError as error:
            _log.warning("%s is left out: %s", problem.name, error)
        yield Trace(problem.key, problem.family, problem.statement, steps or (), problem.preamble)


def _open(session: Prover, problems: Sequence[Problem]) -> dict[str, TacticState]:
    """The opening states by name; if the texts cannot be opened together, one by one."""
    if not problems:
        return {}
    text = "\n\n".join(f"{p.preamble}\n{p.statement} := by\n  sorry".lstrip("\n") for p in problems)
    try:
        opened = session.open(text)
    except LeanSideError as error:
        if len(problems) == 1:
            _log.warning("%s cannot be opened: %s", problems[0].name, error)
            return {}
        return {name: state for problem in problems for name, state in _open(session, [problem]).items()}
    # Lean gives full names, with the namespaces of the preamble; the last part tells the problems of a batch apart.
    found = {_last(state.decl): state.state for state in opened.states}
    return {p.name: found[_last(p.name)] for p in problems if _last(p.name) in found}


def _last(name: str) -> str:
    return name.rsplit(".", 1)[-1]
