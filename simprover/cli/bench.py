"""``simprover bench``: a statement set in batch, resumable, with a live progress bar."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode, exit_code_named

if TYPE_CHECKING:
    from simprover.bench.dataset import Item
    from simprover.search.result import ProofResult


def bench(
    data: Annotated[Path, typer.Argument(metavar="DATA.jsonl", help="Statement set, one JSON object a line.")],
    needs: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--needs", help="Only statements whose `needs` is one of these, e.g. core,core+shim."),
    ] = None,
    limit: Annotated[Optional[int], typer.Option("--limit", min=1, help="At most so many statements.")] = None,  # noqa: UP045
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Processes at a time.")] = 2,
    output: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--output", help="Folder for results.jsonl and summary.json.", show_default=False),
    ] = None,
    elaborate_only: Annotated[bool, typer.Option("--elaborate-only", help="Check statements, prove nothing.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Begin anew even if the folder holds a run.")] = False,
    json: options.Json = False,
    home: options.Home = None,
    budget: options.Budget = None,
    seconds: options.Seconds = None,
    model: options.Model = None,
    no_model: options.NoModel = False,
    no_memory: options.NoMemory = False,
    no_store: options.NoStore = False,
    no_cache: options.NoCache = False,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Run a statement set in batch. A killed run goes on where it stopped when the same command is given again.

    Without --output the results go to a new folder under the state folder. Exit code 0: the run is complete, whatever
    was proved.
    """
    settings = options.settings_from(
        home=home,
        budget=budget,
        seconds=seconds,
        model=model,
        no_model=no_model,
        no_memory=no_memory,
        no_store=no_store,
        no_cache=no_cache,
        toolchain=toolchain,
        project=project,
    )
    from simprover.bench.dataset import read_dataset
    from simprover.bench.pool import WorkerFailed
    from simprover.bench.run import Plan, run_bench, select
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain

    wanted = None if needs is None else tuple(part.strip() for part in needs.split(",") if part.strip())
    dataset = read_dataset(data)
    select(dataset, wanted, limit)  # a mistake here should show before anything is compiled
    folder = output if output is not None else settings.home / "runs" / options.new_run_id()
    plan = Plan(dataset, wanted, limit, elaborate_only, workers, folder, restart)
    console = options.errors_console()
    with library_progress(console) as progress:
        find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    try:
        with LiveProgress(elaborate_only) as live:
            summary = run_bench(plan, settings, live)
    except WorkerFailed as error:
        print(f"error: {error.failure.problem}\n  try: {error.failure.fix}", file=sys.stderr)
        return exit_code_named(error.failure.kind) or ExitCode.BUG
    except KeyboardInterrupt:
        print(f"To go on, give the same command with --output {folder}", file=sys.stderr)
        raise
    if json:
        import json as json_format

        print(json_format.dumps(summary, ensure_ascii=False))
    else:
        print_summary(summary, folder)
    return ExitCode.OK


class LiveProgress:
    """A progress bar, and a line for each statement that is done. Without a terminal only the lines."""

    def __init__(self, elaborate_only: bool = False) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._console = options.errors_console()
        self._elaborate_only = elaborate_only
        self._progress = Progress(
            TextColumn("[bold]{task.fields[certified]}[/bold] " + ("elaborated" if elaborate_only else "certified")),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.description}"),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        )
        self._certified = 0
        self._running: dict[str, None] = {}
        self._task = self._progress.add_task("", total=None, certified=0)

    def begins(self, total: int, done: tuple[ProofResult, ...]) -> None:
        """Show what there is to do."""
        self._certified = sum(self._counts(result) for result in done)
        self._progress.update(self._task, total=total, completed=len(done), certified=self._certified)
        if done:
            self._console.print(f"{len(done)} of {total} were done before; going on.")

    def takes(self, item: Item) -> None:
        """Show what is being worked on."""
        self._running[item.name] = None
        self._show()

    def has(self, result: ProofResult) -> None:
        """Print the line of a finished statement."""
        self._running.pop(result.name, None)
        self._certified += self._counts(result)
        self._progress.update(self._task, advance=1, certified=self._certified)
        self._show()
        self._console.print(line_of(result, self._elaborate_only), markup=False)

    def _counts(self, result: ProofResult) -> bool:
        return result.elaborated if self._elaborate_only else result.is_certified

    def _show(self) -> None:
        self._progress.update(self._task, description=", ".join(self._running))

    def __enter__(self) -> LiveProgress:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()


def line_of(result: ProofResult, elaborate_only: bool = False) -> str:
    """One line about one statement: verdict, time, and which proposer's tactic made each step."""
    if elaborate_only and result.elaborated:
        return f"elaborated    {result.seconds:6.2f} s  {result.name}"
    head = f"{result.verdict.value:13} {result.seconds:6.2f} s  {result.name}"
    if not result.is_certified:
        return f"{head}  {result.message.splitlines()[0] if result.message else ''}"
    steps = "; ".join(f"{step.proposer}: {_short(step.tactic)}" for step in result.steps)
    asked = f", {result.model_calls} model calls" if result.model_calls else ""
    reused = f", {len(result.lemmas_reused)} lemmas reused" if result.lemmas_reused else ""
    vacuous = ", vacuous" if result.vacuous else ""
    return f"{head}  [{steps}]{asked}{reused}{vacuous}"


def _short(tactic: str, width: int = 60) -> str:
    flat = " ".join(tactic.split())
    return flat if len(flat) <= width else flat[: width - 1] + "…"


def print_summary(summary: dict[str, Any], folder: Path) -> None:
    """The summary for people."""
    total = summary["statements"]
    if summary["elaborate_only"]:
        print(f"{summary['elaborated']} of {total} statements elaborate.")
    else:
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in summary["verdicts"].items())
        vacuous = summary["vacuous"]
        mark = f", {vacuous} of them vacuous (their hypotheses contradict each other)" if vacuous else ""
        print(f"{summary['certified']} of {total} statements certified{mark} ({verdicts}).")
        saved = summary["model_calls_saved_by_cache"]
        print(
            f"model calls {summary['model_calls']}"
            + (f" (+{saved} answered from the cache)" if saved else "")
            + f", tactics {summary['tactics']} (+{summary['tactics_saved_by_cache']} known before)"
        )
        print(
            f"proofs that reused a stored lemma: {summary['proofs_reusing_a_lemma']}; "
            f"lemmas stored: {summary['lemmas_stored']}"
        )
        if summary["steps_by_proposer"]:
            steps = ", ".join(f"{name} {count}" for name, count in summary["steps_by_proposer"].items())
            print(f"steps of certified proofs by proposer: {steps}")
    for header in summary["headers"]:
        print(f"header used: {' ⏎ '.join(header.strip().splitlines())}")
    print(f"results: {folder}")
