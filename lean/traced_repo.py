"""The little that LeanDojo needs in order to start on a theorem: a Git repository, a traced cache entry, and a `lake`.

LeanDojo normally clones a repository, builds it and traces every file, which takes the network and hours.
`lean_dojo.Dojo` itself reads only a fraction of the result: where the theorem and its proof stand in one file. For a
file with one theorem that fraction can be written directly. (LeanDojo 4.20: ``data_extraction/ast.py``,
``interaction/dojo.py``.)
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.lean.errors import ToolchainMissing
from simprover.lean.sandbox import Bounds, Confinement
from simprover.lean.source import statement_source
from simprover.lean.toolchain import Toolchain

FILE_NAME: Final = "Main.lean"
_PROOF: Final = "by sorry"


@dataclass(frozen=True)
class TheoremFile:
    """A Lean file that ends in one theorem without a proof.

    Attributes:
        before: header and declarations.
        statement: the theorem up to and without ``:=``.
        name: the theorem's name as written.
    """

    before: str
    statement: str
    name: str

    @classmethod
    def of(cls, statement: str, header: str, context: str = "") -> TheoremFile:
        """The file for one statement under a header, after declarations it needs.

        Raises:
            SourceUnreadable: if there is no theorem in `statement`.
        """
        theorem = statement_source(statement)
        before = f"{header.rstrip()}\n\n{context.strip()}\n\n" if context.strip() else f"{header.rstrip()}\n\n"
        return cls(before + statement[: theorem.start], theorem.text, theorem.name)

    @property
    def text(self) -> str:
        """The whole file."""
        return f"{self.before}{self.statement} := {_PROOF}\n"

    def ast(self) -> dict[str, object]:
        """What LeanDojo's tracer would write about this file, as far as `lean_dojo.Dojo` reads it; offsets in bytes."""
        start = len(self.before.encode())
        name_at = start + len(self.statement[: self.statement.index(self.name)].encode())
        walrus = start + len(self.statement.encode()) + 1
        header = _node("Lean.Parser.Module.header")
        value = _node(
            "Lean.Parser.Command.declValSimple",
            _atom(":=", walrus),
            _node("Lean.Parser.Term.byTactic", _atom(_PROOF, walrus + 3)),
        )
        theorem = _node(
            "Lean.Parser.Command.theorem",
            _atom("theorem", start),
            _node("Lean.Parser.Command.declId", _identifier(self.name, name_at)),
            _node("Lean.Parser.Command.declSig"),
            value,
        )
        declaration = _node("Lean.Parser.Command.declaration", _node("Lean.Parser.Command.declModifiers"), theorem)
        return {"commandASTs": [header, declaration], "tactics": [], "premises": []}


def _node(kind: str, *args: object) -> dict[str, object]:
    return {"node": {"info": "none", "kind": kind, "args": list(args)}}


def _place(text: str, at: int) -> dict[str, object]:
    return {"original": {"leading": "", "pos": at, "trailing": "", "endPos": at + len(text.encode())}}


def _atom(text: str, at: int) -> dict[str, object]:
    return {"atom": {"info": _place(text, at), "val": text}}


def _identifier(text: str, at: int) -> dict[str, object]:
    return {"ident": {"info": _place(text, at), "rawVal": text, "val": text, "preresolved": []}}


def write_repository(file: TheoremFile, toolchain: Toolchain, folder: Path) -> Path:
    """A Git repository with this file, below `folder`; the same file always gives the same repository.

    Raises:
        ToolchainMissing: if `git` is not there.
    """
    files = {
        FILE_NAME: file.text,
        "lean-toolchain": f"leanprover/lean4:v{toolchain.version}\n",
        "lakefile.lean": "import Lake\nopen Lake DSL\npackage main\n",
    }
    digest = hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
    repository = folder / f"theorem-{digest[:20]}"
    if not (repository / ".git").is_dir():
        unfinished = folder / f"{repository.name}.{os.getpid()}"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        for name, text in files.items():
            (unfinished / name).write_text(text, "utf-8")
        for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "One theorem")):
            _git(unfinished, *words)
        try:
            unfinished.rename(repository)
        except OSError:
            shutil.rmtree(unfinished)  # another process was faster and wrote the same
    return repository


def _git(folder: Path, *words: str) -> None:
    who = {f"GIT_{role}_{what}": "SimProver" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    when = {f"GIT_{role}_DATE": "2000-01-01T00:00:00Z" for role in ("AUTHOR", "COMMITTER")}
    apart = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PATH": os.environ.get("PATH", "")}
    try:
        subprocess.run(["git", *words], cwd=folder, env=who | when | apart, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise ToolchainMissing(f"`git {words[0]}` failed: {error}.", "LeanDojo needs Git 2.25 or later.") from error


def write_trace(file: TheoremFile, traced: Path) -> None:
    """What tracing the repository would have left in LeanDojo's cache, as far as `lean_dojo.Dojo` reads it."""
    if traced.is_dir():
        return
    unfinished = traced.with_name(f"{traced.name}.{os.getpid()}")
    build = unfinished / ".lake" / "build" / "ir"
    build.mkdir(parents=True)
    (unfinished / FILE_NAME).write_text(file.text, "utf-8")
    (unfinished / "Lean4Repl.lean").write_text("-- compiled with SimProver's own library\n", "utf-8")
    stem = Path(FILE_NAME).stem
    (build / f"{stem}.ast.json").write_text(json.dumps(file.ast()), "utf-8")
    (build / f"{stem}.dep_paths").write_text("", "utf-8")
    unfinished.rename(traced)


def write_lake(toolchain: Toolchain, folder: Path, readable: tuple[Path, ...], bounds: Bounds) -> Path:
    """A folder with a `lake` that answers ``lake env lean …`` with this toolchain, confined; to be put on the PATH."""
    confinement = Confinement(readable=readable)
    words = shlex.join(toolchain.lean(bounds, confinement))
    settings = shlex.join(f"{k}={v}" for k, v in sorted(toolchain.environment(*readable).items()))
    script = (
        "#!/bin/sh\n"
        "# Answers `lake env lean ARGUMENTS` with the Lean that SimProver uses.\n"
        'if [ "$1 $2" != "env lean" ]; then echo "this lake knows only: lake env lean" >&2; exit 2; fi\n'
        f'shift 2\nexec env -i {settings} {words} "$@"\n'
    )
    folder.mkdir(parents=True, exist_ok=True)
    lake = folder / "lake"
    lake.write_text(script, "utf-8")
    lake.chmod(0o755)
    return folder
