"""How good a tactic model is on theorems it has never seen: by its next step, and by the proofs it finds alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from simprover.lean import LeanSideError
from simprover.learning.dataset import Trace
from simprover.learning.replay import SessionMaker
from simprover.proposers.language_model import LanguageModel, Sampling
from simprover.proposers.model import ModelProposer
from simprover.proposers.protocol import ProofContext
from simprover.search.best_first import BestFirst, Seat
from simprover.search.budget import Budget, Meter
from simprover.search.result import Found


@dataclass(frozen=True)
class StepAccuracy:
    """How often the step that the held-out proof takes is the model's first choice, or among its first eight.

    Another step may be just as good, so this is a lower bound on usefulness.

    Attributes:
        steps: number of held-out steps.
        top1, top8: shares of them.
        seconds: median wall time of an answer.
    """

    steps: int
    top1: float
    top8: float
    seconds: float


@dataclass(frozen=True)
class ProofsClosed:
    """Held-out theorems that a best-first search closes with the model as its only proposer.

    Attributes:
        theorems: how many were tried.
        closed: how many proofs were found.
        model_calls: the budget for each.
        by_family: (closed, tried) for each family of theorems.
    """

    theorems: int
    closed: int
    model_calls: int
    by_family: dict[str, tuple[int, int]]


def step_accuracy(model: LanguageModel, traces: Sequence[Trace], sampling: Sampling | None = None) -> StepAccuracy:
    """Compare the model's answers with the steps of held-out proofs."""
    settings = Sampling() if sampling is None else sampling
    first = among = 0
    times: list[float] = []
    for trace in traces:
        for example in trace.examples:
            started = time.perf_counter()
            answers = [s.text for s in model.sample(model.prompt(example.goal), settings)]
            times.append(time.perf_counter() - started)
            first += answers[:1] == [example.tactic]
            among += example.tactic in answers[:8]
    count = max(1, len(times))
    return StepAccuracy(len(times), first / count, among / count, sorted(times)[len(times) // 2] if times else 0.0)


def proofs_closed(
    proposer: ModelProposer,
    traces: Sequence[Trace],
    make_session: SessionMaker,
    *,
    model_calls: int = 16,
    on_theorem: Callable[[str, bool], None] = lambda name, closed: None,
) -> ProofsClosed:
    """Search for proofs of the theorems with the model alone, each within `model_calls` generations."""
    tally: dict[str, tuple[int, int]] = {}
    with make_session() as session:
        for trace in traces:
            closed = False
            try:
                opened = session.open(f"{trace.preamble}\n{trace.statement} := by\n  sorry".lstrip("\n"))
                for state in opened.states[:1]:
                    budget = Budget(model_calls, tactics=16 * model_calls, seconds=60.0)
                    search = BestFirst(session, [Seat(proposer, model_calls=1)], Meter(budget))
                    context = ProofContext(theorem=state.decl, statement=trace.statement)
                    closed = isinstance(search.run(state.state, context), Found)
            except LeanSideError:
                closed = False  # a theorem that cannot be opened here is not closed
            done, tried = tally.get(trace.family, (0, 0))
            tally[trace.family] = (done + closed, tried + 1)
            on_theorem(trace.statement, closed)
    return ProofsClosed(
        theorems=sum(tried for _, tried in tally.values()),
        closed=sum(done for done, _ in tally.values()),
        model_calls=model_calls,
        by_family=dict(sorted(tally.items())),
    )
