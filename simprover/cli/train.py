"""``simprover train``: proofs through Lean, a fit, and figures on theorems kept out of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

    from simprover.learning.train import TrainingEvent, TrainingReport


def train(
    minutes: Annotated[float, typer.Option("--minutes", min=0.1, help="Minutes for fitting.")] = 2.0,
    theorems: Annotated[int, typer.Option("--theorems", min=1, help="Generated theorems to learn from.")] = 1_200,
    epochs: Annotated[int, typer.Option("--epochs", min=1, help="Passes over the examples at most.")] = 3,
    from_scratch: Annotated[
        bool, typer.Option("--from-scratch", help="Begin with random weights and a new tokenizer.")
    ] = False,
    no_library: Annotated[bool, typer.Option("--no-library", help="Leave out the library's own proofs.")] = False,
    no_loop: Annotated[bool, typer.Option("--no-loop", help="Leave out the proofs that earlier runs found.")] = False,
    proofs: Annotated[
        Optional[tuple[Path, Path]],  # noqa: UP045
        typer.Option(
            "--proofs", metavar="FOLDER STATEMENTS", help="Also learn from proofs NAME.lean of the statements in a set."
        ),
    ] = None,
    selector: Annotated[
        bool,
        typer.Option("--selector", help="Train the selector of products instead: only --seed and --output count then."),
    ] = False,
    seed: Annotated[int, typer.Option("--seed", help="Of theorems, order and new weights.")] = 0,
    device: Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")] = "auto",
    output: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--output", help="Folder (of the selector: file) to write; by default under the state folder."),
    ] = None,
    json: options.Json = False,
    home: options.Home = None,
    model: options.Model = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Train the tactic model further, or anew with --from-scratch, and measure it on theorems it has not seen.

    It learns from the project's own Lean library, from generated theorems whose proofs Lean has accepted, and from the
    proofs that earlier runs found. A killed run goes on where it stopped when the same command is given again.
    """
    settings = options.settings_from(home=home, model=model, toolchain=toolchain, project=project)
    console = options.errors_console()
    if selector:
        return _train_selector(seed, output or settings.home / "learning" / "selector.safetensors", console)
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.learning.fit import Fitting
    from simprover.learning.train import TrainingPlan, train
    from simprover.proposers.model import DEFAULT_MODEL

    with library_progress(console) as tell:
        found = find_toolchain(settings.home, settings.project, settings.toolchain, tell)
    start = None if from_scratch else settings.model or DEFAULT_MODEL
    rate = Fitting.learning_rate if from_scratch else _FURTHER
    plan = TrainingPlan(
        synthetic=theorems,
        seed=seed,
        library=not no_library,
        loop=not no_loop,
        references=(proofs,) if proofs else (),
        start=start,
        fitting=Fitting(epochs=epochs, learning_rate=rate, minutes=minutes),
        device=device,
    )
    with _progress(console) as show:
        report = train(settings.home, found, plan, output=output, on_event=show)
    if json:
        from dataclasses import asdict
        from json import dumps

        print(dumps(asdict(report), default=str, ensure_ascii=False))
    else:
        print(_summary(report))
    return ExitCode.OK


def _train_selector(seed: int, output: Path, console: Console) -> int:
    from simprover.learning.selector_training import SelectorPlan, train_selector

    report = train_selector(
        SelectorPlan(seed=seed),
        output,
        lambda p: console.print(f"pass {p.done} of {p.total}: loss {p.loss:.3f}"),
    )
    print(f"selector   {report.path}")
    print(f"learned    {report.goals} certificates, {report.parameters} weights, loss {report.loss:.3f}")
    return ExitCode.OK


_FURTHER = 4e-4
"""Learning rate where weights are trained further: high enough to learn, low enough not to forget."""


def _summary(report: TrainingReport) -> str:
    steps, proofs = report.steps, report.proofs
    return "\n".join(
        [
            f"model      {report.model}",
            f"learned    {report.examples} steps in {report.fitted.seconds:.0f} s, loss {report.fitted.loss:.3f}",
            f"next step  first choice {100 * steps.top1:.1f} %, among eight {100 * steps.top8:.1f} % of {steps.steps}",
            f"alone      closes {proofs.closed} of {proofs.theorems} unseen theorems",
            f"use it     simprover prove --model {report.model} ...",
        ]
    )


@contextmanager
def _progress(console: Console) -> Iterator[Callable[[TrainingEvent], None]]:
    """One bar for each of the three parts of training."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    from simprover.learning.fit import FitProgress
    from simprover.learning.train import Collecting, Measuring

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    tasks: dict[type[TrainingEvent], TaskID] = {}
    with Progress(*columns, TextColumn("{task.fields[note]}"), console=console) as bars:

        def show(event: TrainingEvent) -> None:
            match event:
                case Collecting(done, total, proved):
                    name, note = "theorems through Lean", f"{proved} proved"
                case FitProgress(done, total, loss, _):
                    name, note = "fitting", f"loss {loss:.3f}"
                case Measuring(done, total, closed):
                    name, note = "proving alone", f"{closed} closed"
            if type(event) not in tasks:
                tasks[type(event)] = bars.add_task(name, total=total, note=note)
            bars.update(tasks[type(event)], completed=done, total=total, note=note)

        yield show
