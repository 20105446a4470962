"""Many statements, a few processes: each has its own Lean session and takes the next statement when it is done.

A worker that dies costs the statement it was at (verdict `error`) and is replaced. If this process dies, its workers do
too.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Final

from simprover.bench.dataset import Item
from simprover.search.result import ProofResult, Verdict
from simprover.settings import Settings

_PR_SET_PDEATHSIG: Final = 1
_OVERTIME: Final = 60.0
"""Seconds that a worker may take beyond the budget (session start, certification) before it is taken for hung."""

_END_SECONDS: Final = 5.0


@dataclass(frozen=True)
class Failure:
    """A worker could not start, for a reason a person has to mend.

    Attributes:
        kind: name of the exception's class.
        problem: what is wrong.
        fix: what to do.
    """

    kind: str
    problem: str
    fix: str


@dataclass(frozen=True)
class Job:
    """How the workers treat every statement."""

    settings: Settings
    run: str
    elaborate_only: bool = False


@dataclass
class _Worker:
    process: BaseProcess
    pipe: Connection
    item: Item | None = None
    since: float = 0.0


class WorkerFailed(Exception):
    """A worker reported a failure that concerns the whole run."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"{failure.problem} {failure.fix}")
        self.failure = failure


class Pool:
    """A few worker processes. Use as a context manager, so that none outlives it."""

    def __init__(self, job: Job, workers: int) -> None:
        self._job = job
        self._count = workers
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []

    def run(self, items: Sequence[Item], on_start: Callable[[Item], None]) -> Iterator[ProofResult]:
        """Results in the order in which they come.

        Raises:
            WorkerFailed: if a worker cannot work at all.
        """
        waiting = list(reversed(items))
        for _ in range(min(self._count, len(waiting))):
            self._workers.append(self._start())
        for worker in self._workers:
            self._feed(worker, waiting, on_start)
        while busy := [w for w in self._workers if w.item is not None]:
            ready = wait([w.pipe for w in busy], timeout=1.0)
            for worker in busy:
                if worker.pipe in ready:
                    yield self._receive(worker)
                elif time.monotonic() - worker.since > self._job.settings.seconds + _OVERTIME:
                    yield self._replace(worker, "the worker did not come back in time", Verdict.TIMEOUT)
                else:
                    continue
                self._feed(worker, waiting, on_start)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=work, args=(theirs, self._job, os.getpid()), daemon=False)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _feed(self, worker: _Worker, waiting: list[Item], on_start: Callable[[Item], None]) -> None:
        worker.item = waiting.pop() if waiting else None
        if worker.item is None:
            return
        worker.since = time.monotonic()
        on_start(worker.item)
        try:
            worker.pipe.send(worker.item)
        except OSError:
            return  # it has died; the next look at its pipe will say so

    def _receive(self, worker: _Worker) -> ProofResult:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join(_END_SECONDS)
            reason = f"the worker process died (exit code {worker.process.exitcode})"
            return self._replace(worker, reason, Verdict.ERROR)
        if isinstance(answer, Failure):
            raise WorkerFailed(answer)
        if not isinstance(answer, ProofResult):
            return self._replace(worker, f"the worker answered {type(answer).__name__}", Verdict.ERROR)
        return answer

    def _replace(self, worker: _Worker, reason: str, verdict: Verdict) -> ProofResult:
        item = worker.item
        assert item is not None
        seconds = time.monotonic() - worker.since
        _end(worker)
        fresh = self._start()
        worker.process, worker.pipe = fresh.process, fresh.pipe
        return ProofResult(name=item.name, verdict=verdict, seconds=round(seconds, 3), message=reason, elaborated=False)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *exception: object) -> None:
        for worker in self._workers:
            _end(worker, at_once=worker.item is not None)
        self._workers.clear()


def _end(worker: _Worker, *, at_once: bool = True) -> None:
    worker.pipe.close()  # an idle worker ends when its pipe closes
    if at_once:
        worker.process.terminate()
    worker.process.join(_END_SECONDS)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()


def work(pipe: Connection, job: Job, parent: int) -> None:
    """What a worker process does: prove what comes in through the pipe until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    _die_with(parent)
    from simprover.logs import log_to_stderr
    from simprover.prover import Prover

    log_to_stderr()
    try:
        prover = Prover(job.settings, run=job.run)
    except Exception as error:  # noqa: BLE001 -- whatever it is, the parent has to hear of it
        pipe.send(_failure(error))
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # by way of `close`, which ends Lean and clears up
    with prover:
        while True:
            try:
                item = pipe.recv()
            except EOFError:
                return
            start = time.monotonic()
            try:
                if job.elaborate_only:
                    result = prover.elaborates(item.statement, header=item.header or None, context=item.helper)
                else:
                    result = prover.prove(item.statement, header=item.header or None, context=item.helper)
            except Exception as error:  # noqa: BLE001 -- one statement's mishap must not end the run
                if _concerns_everything(error):
                    pipe.send(_failure(error))
                    return
                message = f"{type(error).__name__}: {error}"
                seconds = round(time.monotonic() - start, 3)
                result = ProofResult(
                    name=item.name, verdict=Verdict.ERROR, seconds=seconds, message=message, elaborated=False
                )
            pipe.send(result.model_copy(update={"name": item.name}))


def _concerns_everything(error: Exception) -> bool:
    from simprover.errors import HomeUnwritable, ModelUnusable
    from simprover.memory import StoreError

    return isinstance(error, HomeUnwritable | ModelUnusable | StoreError)


def _failure(error: Exception) -> Failure:
    problem = getattr(error, "problem", None) or f"{type(error).__name__}: {error}"
    fix = getattr(error, "fix", None) or "Run `simprover doctor`."
    return Failure(type(error).__name__, str(problem), str(fix))


def _die_with(parent: int) -> None:
    """Have the kernel end this process when its parent ends, however that happens."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it went before we asked
        os._exit(1)
