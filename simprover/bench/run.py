"""One bench run: choose the statements, leave out those that are done, prove the rest, summarise."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from simprover.bench.dataset import Dataset, Item
from simprover.bench.pool import Job, Pool
from simprover.bench.run_folder import RunFolder, clear, summarise
from simprover.errors import InputUnreadable
from simprover.search.result import ProofResult
from simprover.settings import Settings


@dataclass(frozen=True)
class Plan:
    """What is to be run.

    Attributes:
        dataset: the statement set.
        needs: take only statements with one of these; None: all.
        limit: at most so many; None: all.
        elaborate_only: check the statements, prove nothing.
        workers: processes at a time.
        output: the run's folder.
        restart: begin anew even if the folder holds a run.
    """

    dataset: Dataset
    needs: tuple[str, ...] | None
    limit: int | None
    elaborate_only: bool
    workers: int
    output: Path
    restart: bool = False

    def identity(self, settings: Settings) -> dict[str, Any]:
        """What makes it this run and no other. Workers and output may change when it is resumed."""
        hidden = {"home", "project", "model"}
        return {
            "data_sha256": self.dataset.sha256,
            "needs": None if self.needs is None else sorted(self.needs),
            "limit": self.limit,
            "elaborate_only": self.elaborate_only,
            "settings": settings.model_dump(mode="json", exclude=hidden),
            "model": None if settings.model is None else settings.model.name,
        }


class Watcher(Protocol):
    """Who is told how a run goes."""

    def begins(self, total: int, done: tuple[ProofResult, ...]) -> None:
        """The run has so many statements, and these are done from before."""
        ...

    def takes(self, item: Item) -> None:
        """A worker has begun with this statement."""
        ...

    def has(self, result: ProofResult) -> None:
        """A statement is done."""
        ...


def select(dataset: Dataset, needs: Collection[str] | None, limit: int | None) -> tuple[Item, ...]:
    """The statements of a run.

    Raises:
        InputUnreadable: if there are none.
    """
    chosen = dataset.selected(needs, limit)
    if not chosen:
        raise InputUnreadable(
            f"No statement of {dataset.path} is selected.",
            f"The values of `needs` that occur are: {', '.join(kind or '(none)' for kind in dataset.kinds)}.",
        )
    return chosen


def run_bench(
    plan: Plan, settings: Settings, watcher: Watcher, make_pool: Callable[[Job, int], Pool] = Pool
) -> dict[str, Any]:
    """Run the plan to its end and return the summary, which also stands in ``summary.json``.

    Raises:
        InputUnreadable: if nothing is selected or the folder belongs to another run.
        HomeUnwritable: if the folder cannot be written.
        WorkerFailed: if no worker can work.
    """
    chosen = select(plan.dataset, plan.needs, plan.limit)
    if plan.restart:
        clear(plan.output)
    folder = RunFolder(plan.output, plan.identity(settings))
    try:
        names = {item.name for item in chosen}
        earlier = tuple(result for name, result in folder.done.items() if name in names)
        watcher.begins(len(chosen), earlier)
        left = [item for item in chosen if item.name not in folder.done]
        job = Job(settings, run=plan.output.resolve().name, elaborate_only=plan.elaborate_only)
        with make_pool(job, plan.workers) as pool:
            for result in pool.run(left, watcher.takes):
                folder.add(result)
                watcher.has(result)
        summary = summarise(folder.done[item.name] for item in chosen)
        summary["data"] = plan.dataset.path.name
        summary["elaborate_only"] = plan.elaborate_only
        folder.write_summary(summary)
        return summary
    finally:
        folder.close()
