"""``simprover audit``: check the store again, and say what was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from simprover.memory import AuditReport


def audit(
    quick: Annotated[bool, typer.Option("--quick", help="Files and signatures only; do not ask Lean again.")] = False,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Re-check the lemma store: rows against the signed log, and every lemma anew through the certifier.

    Exit code 0: all is well; 8: something is wrong or stayed undecided.
    """
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    from rich.progress import Progress

    from simprover.auditing import audit as run_audit
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.memory import StoreMissing

    if not (settings.home / "store").exists():
        raise StoreMissing(f"There is no lemma store in {settings.home}.", "Prove something first, or give --home.")
    console = options.errors_console()
    with library_progress(console) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("certifying again", total=None)
        report = run_audit(
            settings,
            chain,
            recheck=not quick,
            on_progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    print(report.model_dump_json(indent=2) if json else describe(report))
    return ExitCode.OK if report.ok else ExitCode.AUDIT


def describe(report: AuditReport) -> str:
    """The report for people: what was checked, then what is wrong."""
    lines = [
        f"store      {report.store}",
        f"log        {report.entries} entries, head {report.head}",
        f"lemmas     {report.rows} rows ({report.set_aside} set aside, {report.other_library} of another library)",
    ]
    if report.rechecked is None:
        lines.append("certifier  not asked (--quick)")
    else:
        r = report.rechecked
        lines.append(f"certifier  {r.confirmed} confirmed, {r.denied} denied, {r.undecided} undecided")
    for finding in report.findings:
        about = f" {finding.name} {finding.proof_hash[:12]}" if finding.name else ""
        lines.append(f"{finding.severity}: {finding.kind} at {finding.where}{about}: {finding.detail}")
    lines.append(f"{'all is well' if report.ok else 'NOT well'} ({report.seconds:.1f} s)")
    return "\n".join(lines)
