"""``simprover certify``: does somebody's file prove what a trusted file states?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from simprover.cli import options
from simprover.cli.exit_codes import Judged

if TYPE_CHECKING:
    from simprover.judging import Judgement

_SECONDS: Final = 120.0


def certify(
    challenge: Annotated[Path, typer.Argument(metavar="CHALLENGE.lean", help="Trusted: states the theorem.")],
    solution: Annotated[Path, typer.Argument(metavar="SOLUTION.lean", help="Anybody's: is said to prove it.")],
    theorem: Annotated[str, typer.Option("--theorem", help="Full name of the theorem.")],
    seconds: Annotated[float, typer.Option("--seconds", min=0.1, help="Wall time for all of it.")] = _SECONDS,
    require_sandbox: Annotated[
        bool, typer.Option("--require-sandbox", help="Refuse to run Lean unconfined, whatever the settings say.")
    ] = False,
    kernel: options.Kernel = False,
    checker: options.Checkers = None,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Judge whether SOLUTION proves the theorem that CHALLENGE states (with `sorry` for its proof).

    SOLUTION may be hostile: it is compiled in a sandbox, and what it declares is checked anew by the kernel in another
    process. Other kernels can be asked besides; one that disagrees refuses. Exit code 0: certified; 1: refused, with
    the defence that refused it and why; 2: could not tell.
    """
    settings = options.settings_from(
        home=home, toolchain=toolchain, project=project, require_sandbox=require_sandbox or None
    )
    from simprover.cli.library_progress import library_progress
    from simprover.judging import JudgementVerdict, judge_files
    from simprover.lean import LeanSideError, find_toolchain
    from simprover.lean.second_opinion import second_opinions

    try:
        with library_progress(options.errors_console()) as progress:
            chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
        opinions = second_opinions(chain, settings.home, kernel=kernel, checkers=checker or ())
        judgement = judge_files(settings, chain, challenge, solution, theorem, seconds=seconds, opinions=opinions)
    except LeanSideError as error:
        typer.echo(f"error: {error.problem}\n  try: {error.fix}", err=True)
        return Judged.UNDECIDED
    print(judgement.model_dump_json(indent=2) if json else describe(judgement))
    match judgement.verdict:
        case JudgementVerdict.CERTIFIED:
            return Judged.CERTIFIED
        case JudgementVerdict.REFUSED:
            return Judged.REFUSED
        case JudgementVerdict.UNDECIDED:
            return Judged.UNDECIDED


def describe(judgement: Judgement) -> str:
    """The report for people."""
    certificate = judgement.certificate
    if certificate is None:
        by = f" ({judgement.defence})" if judgement.defence else ""
        return f"{judgement.verdict}{by}: {judgement.theorem}: {judgement.reason}"
    lines = [
        f"certified: {judgement.theorem}",
        f"statement  {certificate.statement_hash}",
        f"proof      {certificate.proof_hash}",
        f"axioms     {', '.join(certificate.axioms) or 'none'}",
        f"checked by {certificate.checker}, Lean {certificate.lean_version}, library {certificate.library[:12]}",
        f"sandbox    {certificate.sandbox}",
    ]
    if certificate.vacuous:
        lines.append("vacuous    its hypotheses contradict each other")
    lines += [f"{o.by}: {o.opinion}{f' ({o.reason})' if o.reason else ''}" for o in judgement.opinions]
    return "\n".join(lines)
