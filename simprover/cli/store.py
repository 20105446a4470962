"""``simprover store``: read what is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from simprover.cli import options

if TYPE_CHECKING:
    from simprover.memory import LemmaStore, StoredLemma
    from simprover.settings import Settings

app = typer.Typer(help="Read the lemma store: ls, show, search.", no_args_is_help=True)


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
