"""Which Lean to run: the user's own (elan and lake), or the one that comes with us."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from simprover.lean import snapshots
from simprover.lean.embedded import EMBEDDED_OPTIONS, LEAN_COMMIT, LEAN_VERSION, EmbeddedLean
from simprover.lean.errors import ToolchainMissing
from simprover.lean.header import read_header
from simprover.lean.ids import LibraryFingerprint
from simprover.lean.library import Progress, build_library, library_fingerprint, library_folder
from simprover.lean.sandbox import STACK_BYTES, Bounds, Confinement, launch

EMBEDDED_HEADER: Final = "import Elementary\nopen Nat\n"
OFFICIAL_HEADER: Final = "import Mathlib\nopen BigOperators Real Nat Topology Rat\n"
CORE_HEADER: Final = "open Nat\n"
SAVED_HEADERS: Final = ("import Elementary\n", "import Elementary\nimport SimProver.Repl\n")
"""What statements and sessions import most often."""

_VERSION: Final = re.compile(r"Lean \(version (?P<version>[^,]+),.*commit (?P<commit>[0-9a-f]+)")
_OPTIONS: Final = ("-DautoImplicit=false", "-DrelaxedAutoImplicit=false", f"--tstack={STACK_BYTES >> 10}")
"""Options of every Lean that reads a person's text. As in Mathlib, an unknown name is an error and no new variable."""
_SYSTEM: Final = (Path("/usr"), Path("/lib"), Path("/lib64"), Path("/bin"))
_LAKE_SECONDS: Final = 120.0


@dataclass(frozen=True)
class Toolchain:
    """A Lean that can be run.

    Attributes:
        kind: ``embedded`` (the wheel's Lean with our library) or ``official`` (elan's, with the user's project).
        command: the words that start an official `lean`; its arguments follow. Empty for the embedded kind.
        lean_path: folders of compiled modules.
        version: Lean's version, such as ``4.35.0``.
        commit: the commit of Lean it was built from.
        fingerprint: identity of toolchain and library together.
        default_header: imports and ``open``s under which a bare statement is read.
        embedded: the verified library, for the embedded kind.
        runtime: folders that the command needs in order to run at all, beyond its compiled modules.
    """

    kind: Literal["embedded", "official"]
    command: tuple[str, ...]
    lean_path: tuple[Path, ...]
    version: str
    commit: str
    fingerprint: LibraryFingerprint
    default_header: str
    embedded: EmbeddedLean | None = None
    runtime: tuple[Path, ...] = ()

    def environment(self, *more: Path) -> dict[str, str]:
        """The whole environment of a Lean process; `more` are folders of compiled modules searched besides.

        Nothing else of our own environment is passed on: no secret of the user's is any business of a proof's.
        """
        path = os.pathsep.join(str(p) for p in (*self.lean_path, *more))
        environment = {"LEAN_PATH": path, "LC_ALL": "C.UTF-8"}
        if self.kind == "official":
            environment |= {k: v for k in ("HOME", "PATH", "ELAN_HOME") if (v := os.environ.get(k)) is not None}
        return environment

    def lean(self, bounds: Bounds, confinement: Confinement | None, *, reading: str = "") -> tuple[str, ...]:
        """The words that start `lean` within bounds and confinement, to be followed by its arguments.

        Args:
            bounds: what it may use.
            confinement: what it may touch besides the compiled modules; None = everything.
            reading: the text of the file that it will read. If the state after that text's imports was saved, Lean
                begins with it. Not for a process on whose word anything rests: see `snapshots`.
        """
        if confinement is not None:
            confinement = confinement.reading(*self.lean_path).executing(*self.runtime)
        if self.embedded is not None:
            words = launch(str(self.embedded.library), bounds=bounds, confinement=confinement)
            words = (*words, *EMBEDDED_OPTIONS)
            saved = snapshots.options(self.lean_path[0], reading) if reading else ()
            return (*words, *_OPTIONS, *saved)
        else:
            words = (*launch("exec", bounds=bounds, confinement=confinement), *self.command)
        return (*words, *_OPTIONS)


def find_toolchain(
    home: Path,
    project: Path | None = None,
    prefer: Literal["auto", "embedded", "official"] = "auto",
    progress: Progress | None = None,
) -> Toolchain:
    """Find a Lean, compiling the embedded library if need be.

    Args:
        home: the folder of all state.
        project: the user's Lake project, if there is one.
        prefer: ``auto`` takes the official toolchain if `project` is a Lake project that has SimProver's Lean half
            compiled and `lake` is installed, and the embedded one otherwise.
        progress: told while the embedded library is compiled.

    Raises:
        ToolchainMissing: if the wanted kind is not there.
        LibraryBroken: if the embedded library does not compile.
    """
    if prefer == "official" or (prefer == "auto" and project is not None and _is_lake_project(project)):
        try:
            return official_toolchain(project)
        except ToolchainMissing:
            if prefer == "official":
                raise
    return embedded_toolchain(home, progress)


def embedded_toolchain(home: Path, progress: Progress | None = None) -> Toolchain:
    """The wheel's Lean with our own library, compiled on first use (about a minute), found in milliseconds after.

    Raises:
        ToolchainMissing: if the wheel is not installed or not the pinned one.
        LibraryBroken: if the library does not compile.
    """
    lean = EmbeddedLean.locate(home)
    is_new = not library_folder(home, library_fingerprint()).is_dir()
    folder = build_library(home, progress)
    toolchain = Toolchain(
        kind="embedded",
        command=(),
        lean_path=(folder,),
        version=LEAN_VERSION,
        commit=LEAN_COMMIT,
        fingerprint=LibraryFingerprint(folder.name),
        default_header=EMBEDDED_HEADER,
        embedded=lean,
    )
    if is_new:
        # The first certification needs the hash of every constant. Whoever just waited for the library rather waits
        # a little longer than finds his first proof slow. (The checker runs on a toolchain: hence imported here.)
        from simprover.lean.checker import library_hashes

        library_hashes(toolchain, home, tuple(sorted(read_header(EMBEDDED_HEADER).imports)))
    plain = (*launch(str(lean.library)), *EMBEDDED_OPTIONS, *_OPTIONS)
    for header in SAVED_HEADERS:
        snapshots.save(plain, folder, header)
    return toolchain


def official_toolchain(project: Path | None) -> Toolchain:
    """The toolchain of a Lake project that has ``SimProver`` among its built dependencies.

    Raises:
        ToolchainMissing: if there is no such project, no `lake`, or ``SimProver.Repl`` is not compiled there.
    """
    if project is None or not _is_lake_project(project):
        raise ToolchainMissing(
            "An official toolchain needs a Lake project (a lakefile and a lean-toolchain file).",
            "Give the project's folder, or let SimProver use its embedded Lean.",
        )
    lake = shutil.which("lake")
    if lake is None:
        raise ToolchainMissing("`lake` is not on the PATH.", "Install elan: https://github.com/leanprover/elan")
    said = _ask(lake, project, "lean", "--version")
    match = _VERSION.search(said)
    if match is None:
        raise ToolchainMissing(f"`lake env lean --version` answered {said.strip()!r}.", "Run `lake build` there first.")
    search = _ask(lake, project, "printenv", "LEAN_PATH").strip()
    folders = tuple((project / p).resolve() for p in search.split(os.pathsep) if p)
    if not any((f / "SimProver" / "Repl.olean").is_file() for f in folders):
        raise ToolchainMissing(
            f"The project {project} has no compiled module SimProver.Repl.",
            "Add `require simprover from git …` to its lakefile and run `lake build SimProver`.",
        )
    lean = _ask(lake, project, "which", "lean").strip()
    mathlib = any((f / "Mathlib.olean").is_file() for f in folders)
    return Toolchain(
        kind="official",
        command=(lean,),
        lean_path=folders,
        version=match["version"],
        commit=match["commit"],
        fingerprint=_official_fingerprint(match["commit"], project, folders),
        default_header=OFFICIAL_HEADER if mathlib else CORE_HEADER,
        runtime=(*_SYSTEM, Path(lean).resolve().parent.parent),
    )


def _is_lake_project(folder: Path) -> bool:
    has_lakefile = (folder / "lakefile.lean").is_file() or (folder / "lakefile.toml").is_file()
    return has_lakefile and (folder / "lean-toolchain").is_file()


def _ask(lake: str, project: Path, *words: str) -> str:
    try:
        result = subprocess.run(
            [lake, "env", *words],
            cwd=project,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LAKE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolchainMissing(f"`lake env {' '.join(words)}` failed: {error}.", "Run `lake build` there.") from error
    if result.returncode != 0:
        raise ToolchainMissing(
            f"`lake env {' '.join(words)}` failed in {project}: {result.stderr.strip()[-500:]}",
            "Run `lake build` there.",
        )
    return result.stdout


def _official_fingerprint(commit: str, project: Path, folders: tuple[Path, ...]) -> LibraryFingerprint:
    """Lean's commit, the manifest that pins every dependency, and the traces of what the project itself compiled."""
    digest = hashlib.sha256(commit.encode())
    for name in ("lean-toolchain", "lake-manifest.json"):
        path = project / name
        digest.update(path.read_bytes() if path.is_file() else b"-")
    own = project.resolve()
    for folder in folders:
        if folder.is_relative_to(own / ".lake" / "build"):
            for trace in sorted(folder.rglob("*.olean")):
                digest.update(str(trace.relative_to(folder)).encode())
                digest.update(hashlib.sha256(trace.read_bytes()).digest())
    return LibraryFingerprint(digest.hexdigest())
