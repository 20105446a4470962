"""All commands, and what happens when one fails: one sentence what is wrong, one what to do, and an exit code."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from simprover.cli import audit, bench, certify, demo, doctor, export, lsp, prove, serve, smt, store, train
from simprover.cli.exit_codes import AUDIT_COMMAND, Audited, ExitCode, exit_code_for

app = typer.Typer(
    name="simprover",
    help="Proves Lean 4 theorems, has them certified by the kernel, and remembers them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("prove")(prove.prove)
app.command("bench")(bench.bench)
app.command("certify")(certify.certify)
app.command("export")(export.export)
app.command("audit")(audit.audit)
app.add_typer(store.app, name="store")
app.add_typer(smt.app, name="smt")
app.command("serve")(serve.serve)
app.command("lsp")(lsp.lsp)
app.command("doctor")(doctor.doctor)
app.command("train")(train.train)
app.command("demo")(demo.demo)
app.command("library")(demo.library)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"simprover {version('simprover')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Proves Lean 4 theorems, has them certified by the kernel, and remembers them."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code. Nothing a person does wrong shows a stack trace."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        result = app(words, standalone_mode=False)
        code = result if isinstance(result, int) else ExitCode.OK
        if code == ExitCode.INTERRUPTED:  # typer has turned Ctrl-C into this number
            _say("Interrupted. What was finished before is kept.")
        return code
    except typer.Exit as leaving:
        return leaving.exit_code
    except TyperException as error:
        # A bare `simprover` has printed its help by now and has nothing more to say.
        if message := error.format_message():
            _say(f"error: {message}")
            _say("  try: Add --help to the command to see what it takes.")
        return ExitCode.USAGE
    except (KeyboardInterrupt, typer.Abort):
        _say("Interrupted.")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; give Python a place for what is left in its buffers.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    except Exception as error:  # noqa: BLE001 -- the last place where anything can be said in plain words
        code = _report(error)
        return Audited.UNFINISHED if words[:1] == [AUDIT_COMMAND] else code


def _report(error: Exception) -> int:
    code = exit_code_for(type(error))
    if code is not None:
        _say(f"error: {getattr(error, 'problem', error)}")
        if fix := getattr(error, "fix", ""):
            _say(f"  try: {fix}")
        return code
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        _say(f"error: {error.strerror or error}{where}.")
        _say("  try: Make room or give another folder with --home, and run the same command again.")
        return ExitCode.HOME
    with tempfile.NamedTemporaryFile("w", prefix="simprover-bug-", suffix=".txt", delete=False) as file:
        traceback.print_exception(error, file=file)
    _say(f"error: this is a bug in SimProver: {type(error).__name__}: {error}")
    _say(f"  try: Report it with the details that were written to {file.name}")
    return ExitCode.BUG


def _say(text: str) -> None:
    print(text, file=sys.stderr)
