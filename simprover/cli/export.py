"""``simprover export``: the library's declarations for other people's tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode


def export(
    output: Annotated[Path, typer.Argument(metavar="FILE.ndjson", help="The file to write.")],
    names: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Argument(metavar="[NAME]…", help="Constants; with what they rest on. Everything if none is given."),
    ] = None,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Write declarations of the library in the format of lean4export, for external checkers."""
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    from simprover.cli.library_progress import library_progress
    from simprover.errors import InputUnreadable
    from simprover.lean import find_toolchain
    from simprover.lean.checker import export_library
    from simprover.lean.export import Export, name_key
    from simprover.lean.header import read_header

    with library_progress(options.errors_console()) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    try:
        output.touch()
    except OSError as error:
        raise InputUnreadable(f"{output} cannot be written: {error.strerror}.", "Choose another file.") from error
    imports = tuple(sorted(read_header(chain.default_header).imports))
    export_library(chain, imports, output.absolute(), only=None if names is None else tuple(names))
    with output.open(encoding="utf-8", newline="\n") as lines:
        declared = Export.read(lines).constants
    if missing := [name for name in names or () if name_key(name) not in declared]:
        output.unlink()
        raise InputUnreadable(f"The library has no {missing[0]}.", "`simprover doctor --library` lists its names.")
    typer.echo(f"{len(declared)} declarations in {output}")
    return ExitCode.OK
