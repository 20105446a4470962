"""``simprover audit``: check the store, and say what was checked and what is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import Audited

if TYPE_CHECKING:
    from simprover.memory import AuditReport, Rechecked, Scope

_SAMPLE: Final = re.compile(r"sample:(\d+)")


def audit(
    recheck: Annotated[
        Optional[str],  # noqa: UP045 -- typer reads it at run time
        typer.Option(
            "--recheck",
            metavar="all|sample:N|since:DATE",
            help="Have Lean certify these lemmas anew.",
            show_default=False,
        ),
    ] = None,
    kernel: options.Kernel = False,
    checker: options.Checkers = None,
    seed: Annotated[int, typer.Option("--seed", help="Which sample is drawn.")] = 0,
    jobs: Annotated[int, typer.Option("--jobs", min=1, max=64, help="Lemmas certified at a time.")] = 2,
    quick: Annotated[bool, typer.Option("--quick", help="Files, log and signature only; read no row.")] = False,
    html: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--html", metavar="FILE", help="Write the report as a page."),
    ] = None,
    json: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--json", metavar="FILE", help="Write the report as JSON (- for standard output)."),
    ] = None,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Check the lemma store: every file, every row and the signed log against each other; with --recheck, Lean again.

    Exit code 0: sound; 1: something is wrong, and each such thing is named; 2: the audit could not be finished.
    """
    scope = None if recheck is None else scope_from(recheck, seed)
    if scope is None and (kernel or checker):
        raise typer.BadParameter("--kernel and --checker say whom to ask besides Lean: give --recheck as well.")
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from simprover.auditing import audit as run_audit
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.lean.second_opinion import second_opinions
    from simprover.memory import StoreMissing

    if not (settings.home / "store").exists():
        raise StoreMissing(f"There is no lemma store in {settings.home}.", "Prove something first, or give --home.")
    console = options.errors_console()
    with library_progress(console) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    opinions = second_opinions(chain, settings.home, kernel=kernel, checkers=checker or ())
    columns = (TextColumn("certifying anew"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=scope is None) as bar:
        task = bar.add_task("", total=None)
        report = run_audit(
            settings,
            chain,
            quick=quick,
            recheck=scope,
            opinions=opinions,
            jobs=jobs,
            on_progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    if html is not None:
        from simprover.audit_page import page

        html.write_text(page(report), encoding="utf-8")
    if json is not None and str(json) != "-":
        json.write_text(report.model_dump_json(indent=2) + "\n", encoding="utf-8")
    print(report.model_dump_json(indent=2) if str(json) == "-" else describe(report))
    return {
        "sound": Audited.SOUND,
        "unsound": Audited.WRONG,
        "unfinished": Audited.UNFINISHED,
    }[report.verdict]


def scope_from(text: str, seed: int) -> Scope:
    """What ``--recheck`` says.

    Raises:
        typer.BadParameter: if it says none of the things it may.
    """
    from datetime import datetime

    from simprover.memory import All, Sample, Since

    if text == "all":
        return All()
    if sample := _SAMPLE.fullmatch(text):
        return Sample(int(sample[1]), seed)
    if text.startswith("since:"):
        try:
            # Without a zone it is this machine's time.
            return Since(datetime.fromisoformat(text.removeprefix("since:")).astimezone())
        except ValueError:
            raise typer.BadParameter(
                f"--recheck: {text[6:]!r} is no date such as 2026-05-31 or 2026-05-31T12:00."
            ) from None
    raise typer.BadParameter(f"--recheck takes all, sample:N (such as sample:50) or since:DATE, not {text!r}.")


def opinion_sentences(rechecked: Rechecked) -> list[str]:
    """For each other kernel that was asked, how many lemmas it confirms, and its share."""
    return [
        f"{by}: confirms {n['agrees']} of {n.total()} ({n['agrees'] / n.total():.1%}), "
        f"rejects {n['disagrees']}, cannot tell {n['none']}"
        for by, n in rechecked.opinions().items()
    ]


def describe(report: AuditReport) -> str:
    """The report for people: what was checked, then what is wrong."""
    rows = "not read (--quick)" if report.quick else "read and compared"
    lines = [
        f"store      {report.store}",
        f"log        {report.entries} entries, head {report.head}",
        f"files      {report.files}, byte for byte",
        f"lemmas     {report.rows} rows, {rows} ({report.set_aside} set aside, "
        f"{report.other_library} of another library)",
    ]
    if report.rechecked is None:
        lines.append("certifier  not asked (--recheck all|sample:N|since:DATE)")
    else:
        r = report.rechecked
        counts = ", ".join(f"{r.count(v)} {v}" for v in ("confirmed", "denied", "undecided"))
        lines.append(f"certifier  asked about {r.scope}: {counts} ({r.seconds:.1f} s)")
        lines += [f"besides    {sentence}" for sentence in opinion_sentences(r)]
    for finding in report.findings:
        about = f" {finding.name} {finding.proof_hash[:12]}" if finding.name else ""
        lines.append(f"{finding.severity}: {finding.kind} at {finding.where}{about}: {finding.detail}")
    said = {"sound": "all is well", "unsound": "NOT well", "unfinished": "NOT finished"}[report.verdict]
    lines.append(f"{said} ({report.seconds:.1f} s)")
    return "\n".join(lines)
