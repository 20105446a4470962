"""``simprover store``: read what is remembered, and keep it in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from simprover.memory import LemmaStore, StoredLemma
    from simprover.settings import Settings

app = typer.Typer(help="The lemma store: ls, show, search, renew, repair.", no_args_is_help=True)


@app.command("ls")
def ls(
    every: Annotated[bool, typer.Option("--all", help="Pruned lemmas too.")] = False,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> None:
    """List the stored lemmas, oldest first."""
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    with opened(settings) as store:
        lemmas = store.all(set_aside=every)
        counts = store.counts()
    if json:
        for lemma in lemmas:
            print(lemma.model_dump_json())
        return
    for lemma in lemmas:
        print(f"{lemma.proof_hash[:12]}  reused {lemma.reuse_count:3}  {_flat(lemma.statement)}")
    print(f"{counts.kept} lemmas, {counts.set_aside} set aside, {counts.other_library} of another library version")


@app.command("show")
def show(
    key: Annotated[str, typer.Argument(help="Name, or the first 8 or more digits of the proof hash.")],
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> None:
    """Show one lemma in full: statement, proof, certificate, where it came from."""
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    with opened(settings) as store:
        lemma = store.get(key)
    print(lemma.model_dump_json(indent=2) if json else describe(lemma))


@app.command("search")
def search(
    text: Annotated[str, typer.Argument(help="A goal or a statement.")],
    k: Annotated[int, typer.Option("-k", min=1, help="How many at most.")] = 8,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> None:
    """Find the stored lemmas nearest to a goal or statement."""
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    with opened(settings) as store:
        found = store.search(text, k)
    if json:
        import json as json_format

        for hit in found:
            row = {"score": hit.score, "why": str(hit.why), "lemma": hit.lemma.model_dump(mode="json")}
            print(json_format.dumps(row, ensure_ascii=False))
        return
    for hit in found:
        print(f"{hit.score:7.3f}  {hit.lemma.proof_hash[:12]}  {_flat(hit.lemma.statement)}")
        print(f"         {hit.why}")
    if not found:
        print("Nothing in the store is near to that.")


@app.command("renew")
def renew(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say which lemmas have changed.")] = False,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """After the library has changed: carry lemmas over that rest on nothing changed, certify the others anew.

    Exit code 0: every lemma now stands under this library or is set aside; 1: for some there was no answer.
    """
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    from rich.progress import Progress

    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.renewing import renew as run_renewal

    console = options.errors_console()
    with library_progress(console) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("renewing", total=None)
        renewed = run_renewal(
            settings,
            chain,
            dry_run=dry_run,
            on_progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    for lemma in renewed:
        if json:
            print(lemma.model_dump_json())
        else:
            print(f"{lemma.proof_hash[:12]}  {lemma.outcome:14}  {lemma.name}  {lemma.reason}".rstrip())
    if not json:
        counts = Counter(lemma.outcome for lemma in renewed)
        said = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
        print(said or "No lemma of another library waits to be renewed.")
    return ExitCode.NOT_PROVED if any(lemma.outcome == "undecided" for lemma in renewed) else ExitCode.OK


@app.command("repair")
def repair(
    from_source: Annotated[
        bool, typer.Option("--from-source", help="The log is damaged, or not yours: certify every lemma anew.")
    ] = False,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Make the indices anew; write a damaged table anew from its good rows and move the rest to home/quarantine.

    Exit code 0: every lemma that the log lists is there; 1: some could not be got back (they are named).
    """
    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    if from_source:
        return _from_source(settings, json=json)
    from simprover.memory import repair_store

    report = repair_store(settings.home / "store", keys=settings.home / "keys")
    if json:
        print(report.model_dump_json(indent=2))
    else:
        print("The table was written anew." if report.rebuilt else "Nothing was wrong; the indices were made anew.")
        for seq in report.restored:
            print(f"got back   row {seq}")
        for dropped in report.dropped:
            print(f"given up   row {dropped.seq} {dropped.name}: {dropped.reason}")
        said = f"; what was bad lies in {report.quarantine}" if report.quarantine else ""
        print(f"{report.kept} lemmas{said}")
    return ExitCode.NOT_PROVED if report.dropped else ExitCode.OK


def _from_source(settings: Settings, *, json: bool) -> int:
    from rich.progress import Progress

    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.repairing import rebuild_from_source

    console = options.errors_console()
    with library_progress(console) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("certifying anew", total=None)
        done, aside = rebuild_from_source(
            settings, chain, on_progress=lambda n, total: bar.update(task, completed=n, total=total)
        )
    for lemma in done:
        print(lemma.model_dump_json() if json else f"{lemma.proof_hash[:12]}  {lemma.outcome}  {lemma.name}")
    certified = sum(lemma.outcome == "certified anew" for lemma in done)
    if not json:
        print(f"{certified} of {len(done)} lemmas certified anew; the old store lies in {aside}")
    return ExitCode.OK if certified == len(done) else ExitCode.NOT_PROVED


@contextmanager
def opened(settings: Settings) -> Iterator[LemmaStore]:
    """The store of these settings, which must be there.

    Raises:
        StoreError: if it is missing or cannot be used.
    """
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain
    from simprover.memory import LemmaStore, StoreMissing

    path = settings.home / "store"
    if not path.exists():
        raise StoreMissing(f"There is no lemma store in {settings.home}.", "Prove something first, or give --home.")
    with library_progress(options.errors_console()) as progress:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
    with LemmaStore.open(path, library=chain.fingerprint, create=False, keys=settings.home / "keys") as store:
        yield store


def describe(lemma: StoredLemma) -> str:
    """A lemma for people."""
    certificate, metadata = lemma.certificate, lemma.metadata
    lines = [
        f"{lemma.statement} := {lemma.proof}",
        "",
        f"proof hash      {lemma.proof_hash}",
        f"statement hash  {lemma.statement_hash}",
        f"axioms          {', '.join(certificate.axioms) or 'none'}",
        f"library         {certificate.library} (Lean {certificate.lean_version})",
        f"certified       {certificate.certified_at:%Y-%m-%d %H:%M:%S} by {certificate.checker}, {certificate.sandbox}",
        f"header          {' ⏎ '.join(certificate.header.strip().splitlines())}",
        f"proposers       {', '.join(metadata.provenance.proposers) or 'unknown'}",
        f"effort          {metadata.model_calls} model calls, {metadata.tactics} tactics, {metadata.seconds:.2f} s",
        f"reused          {lemma.reuse_count} times",
    ]
    if certificate.vacuous:
        lines.append("vacuous         its hypotheses contradict each other")
    return "\n".join(lines)


def _flat(text: str, width: int = 100) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= width else flat[: width - 1] + "…"
