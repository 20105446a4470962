"""``simprover prove``: one statement, or every hole of a Lean file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from simprover.filling import Filling
    from simprover.prover import Prover
    from simprover.search.events import Event
    from simprover.search.result import ProofResult


def prove(
    file: Annotated[
        Optional[str],  # noqa: UP045
        typer.Argument(metavar="[FILE.lean|-]", help="Lean file with holes (`sorry`), or - for standard input."),
    ] = None,
    theorem: Annotated[Optional[str], typer.Option("--theorem", help="Fill this theorem alone.")] = None,  # noqa: UP045
    in_place: Annotated[bool, typer.Option("--in-place", help="Write the filled file back.")] = False,
    statement: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--statement", help="A theorem or a bare proposition, instead of a file."),
    ] = None,
    header: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--header", help="Imports and `open`s for --statement."),
    ] = None,
    events: Annotated[bool, typer.Option("--events", help="Print every event as a JSON line on stderr.")] = False,
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
    """Prove a statement, or fill the holes of a Lean file. What is filled has been certified.

    Without --in-place the filled file goes to standard output. Exit code 0: all certified; 1: something is still open.
    """
    if (file is None) == (statement is None):
        raise typer.BadParameter("give either a FILE (or -) or --statement")
    if in_place and (file is None or file == "-"):
        raise typer.BadParameter("--in-place needs a FILE")
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
    text = statement if statement is not None else read_source(file or "-")
    from simprover.cli.library_progress import library_progress
    from simprover.lean.source import find_holes
    from simprover.prover import Prover

    console = options.errors_console()
    tell = _print_event if events else _ignore
    with library_progress(console) as progress:
        prover = Prover(settings, progress=progress, run=options.new_run_id())
    with prover:
        as_file = file is not None and (file != "-" or bool(find_holes(text)))
        if as_file:
            return _fill(prover, text, file or "-", theorem, in_place, json, tell)
        result = prover.prove(text, header=header, name=theorem, on_event=tell)
    if json:
        print(result.model_dump_json())
    else:
        print_result(result)
    return ExitCode.OK if result.is_certified else _code_of(result)


def read_source(file: str) -> str:
    """The text of a file, or of standard input for ``-``.

    Raises:
        InputUnreadable: if it is not there or not UTF-8.
    """
    from simprover.errors import InputUnreadable

    try:
        if file == "-":
            return sys.stdin.buffer.read().decode("utf-8")
        return Path(file).read_text("utf-8")
    except OSError as error:
        raise InputUnreadable(f"{file} cannot be read: {error.strerror}.", "Give the path of a Lean file.") from error
    except UnicodeDecodeError as error:
        raise InputUnreadable(f"{file} is not UTF-8: {error.reason}.", "Save it as UTF-8, as Lean expects.") from error


def _code_of(result: ProofResult) -> ExitCode:
    from simprover.search.result import Verdict

    return ExitCode.INPUT if result.verdict is Verdict.NOT_ELABORATED else ExitCode.NOT_PROVED


def _fill(
    prover: Prover, text: str, file: str, theorem: str | None, in_place: bool, json: bool, tell: Callable[[Event], None]
) -> int:
    from simprover.filling import fill_text

    filling = fill_text(prover, text, theorem=theorem, on_event=tell)
    if in_place:
        if filling.text != text:
            write_back(Path(file), filling.text)
    elif not json:
        sys.stdout.write(filling.text)
    if json:
        _print_filling_json(filling, in_place)
    else:
        _print_filling(filling)
    return ExitCode.OK if filling.complete else ExitCode.NOT_PROVED


def write_back(path: Path, text: str) -> None:
    """Replace a file's content in one step, keeping its permissions.

    Raises:
        HomeUnwritable: if it cannot be written; the old content is still there then.
    """
    import os
    import shutil

    from simprover.errors import HomeUnwritable

    real = path.resolve()
    partial = real.with_name(f".{real.name}.{os.getpid()}.part")
    try:
        partial.write_text(text, "utf-8", newline="")
        shutil.copymode(real, partial)
        os.replace(partial, real)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise HomeUnwritable(
            f"{path} cannot be written: {error.strerror}; it is unchanged.",
            "Free some space or change its permissions.",
        ) from error


def print_result(result: ProofResult) -> None:
    """A result for people: verdict, proof with who made each step, and what it cost."""
    if result.is_certified:
        note = " (its hypotheses contradict each other)" if result.vacuous else ""
        print(f"{result.name}: certified{note} in {result.seconds:.2f} s")
        for line in result.proof.splitlines():
            print(f"  {line}")
        for step in result.steps:
            print(f"  -- {step.proposer}: {_short(step.tactic)}")
    else:
        print(f"{result.name}: {result.verdict.value} after {result.seconds:.2f} s: {result.message}")
    saved = f" (+{result.model_calls_saved} from cache)" if result.model_calls_saved else ""
    print(
        f"  model calls {result.model_calls}{saved}, tactics {result.tactics}, "
        f"lemmas reused {len(result.lemmas_reused)}"
    )
    for lemma in result.lemmas_reused:
        print(f"  -- reused {lemma}")


def _short(text: str) -> str:
    first, *rest = text.splitlines() or [""]
    return first + (" …" if rest else "")


def _print_filling(filling: Filling) -> None:
    for report in filling.reports:
        where = f"line {report.line}, {report.declaration}"
        if report.filled and report.result is not None:
            steps = ", ".join(f"{s.proposer}: {_short(s.tactic)}" for s in report.result.steps)
            print(f"{where}: certified in {report.result.seconds:.2f} s ({steps})", file=sys.stderr)
        else:
            print(f"{where}: still open: {report.reason}", file=sys.stderr)
    if not filling.reports:
        print("There is no `sorry` in it.", file=sys.stderr)


def _print_filling_json(filling: Filling, in_place: bool) -> None:
    import json as json_format

    reports = [
        {
            "declaration": report.declaration,
            "line": report.line,
            "holes": report.holes,
            "filled": report.filled,
            "reason": report.reason,
            "result": report.result.model_dump(mode="json") if report.result is not None else None,
        }
        for report in filling.reports
    ]
    out: dict[str, object] = {"complete": filling.complete, "theorems": reports}
    if not in_place:
        out["text"] = filling.text
    print(json_format.dumps(out, ensure_ascii=False))


def _print_event(event: Event) -> None:
    print(event.model_dump_json(), file=sys.stderr)


def _ignore(event: Event) -> None:
    return None
