"""``simprover doctor``: what is there, what is missing, and the fix; and the map of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from simprover.lean.library_map import Difference, PublicName
    from simprover.settings import Settings


def doctor(
    library: Annotated[
        bool,
        typer.Option(
            "--library",
            help="Write every public name of the embedded library with its statement instead; with --project, also how "
            "the project's own Lean differs.",
        ),
    ] = False,
    json: options.Json = False,
    home: options.Home = None,
    model: options.Model = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Say which toolchains, model, GPU and store there are, and what is missing, with the fix.

    Exit code 0: everything needed is there; 4: something needed is missing.
    """
    settings = options.settings_from(home=home, model=model, toolchain=toolchain, project=project)
    if library:
        return _write_map(settings, json)
    from simprover.doctor import examine

    marks = {"ok": "ok     ", "note": "note   ", "missing": "MISSING"}
    findings = []
    for finding in examine(settings):
        findings.append(finding)
        if not json:
            print(f"{marks[finding.standing]}  {finding.what:18} {finding.detail}")
            if finding.fix:
                print(f"         {'':18} → {finding.fix}")
    if json:
        import json as json_format
        from dataclasses import asdict

        print(json_format.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    return ExitCode.TOOLCHAIN if any(f.standing == "missing" for f in findings) else ExitCode.OK


def _write_map(settings: Settings, json: bool) -> int:
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.lean.library_map import compare, library_map
    from simprover.lean.toolchain import official_toolchain

    with library_progress(options.errors_console()) as tell:
        embedded = find_toolchain(settings.home, prefer="embedded", progress=tell)
    names = library_map(embedded)
    differences: Sequence[Difference] | None = None
    official = "not compared: no project was given (--project FOLDER)"
    if settings.project is not None:
        other = official_toolchain(settings.project)
        differences = compare(names, other)
        official = f"compared with Lean {other.version} of {settings.project}: {len(differences)} names differ"
    if json:
        import json as json_format
        from dataclasses import asdict

        found = None if differences is None else [asdict(d) for d in differences]
        report = {
            "lean": embedded.version,
            "library": embedded.fingerprint,
            "names": [{k: v for k, v in asdict(name).items() if k != "shape"} for name in names],
            "differences": found,
        }
        print(json_format.dumps(report, ensure_ascii=False, indent=1))
        return ExitCode.OK
    print(f"# The embedded library: {len(names)} public names (Lean {embedded.version}, {embedded.fingerprint[:16]})")
    print(f"# {official}")
    for line in _map_lines(names):
        print(line)
    for difference in differences or ():
        print(f"\n{difference.standing} there: {difference.name}\n  here   {_indented(difference.here)}")
        if difference.there:
            print(f"  there  {_indented(difference.there)}")
    return ExitCode.OK


def _map_lines(names: Sequence[PublicName]) -> Iterator[str]:
    module = ""
    for name in names:
        if name.module != module:
            module = name.module
            yield f"\n## {module}"
        yield f"{name.kind} {name.name} : {_indented(name.statement)}"


def _indented(statement: str) -> str:
    return statement.replace("\n", "\n    ")
