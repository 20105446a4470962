"""Compiling the embedded library: once per fingerprint, in parallel, resumable, all or nothing.

The wheel's Lean has no compiled modules. Ours are compiled by that very Lean into ``home/library/<fingerprint>/``. A
folder of that name is always complete: modules are compiled in a ``building-…`` folder beside it, which is renamed at
the very end. Beside each compiled module lies a ``.key`` file that says what it was compiled from; whatever an earlier
build, finished or interrupted, compiled from the same is linked rather than compiled again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Final, TypeAlias

from filelock import FileLock

from simprover.lean.embedded import EMBEDDED_OPTIONS, PINNED, EmbeddedLean
from simprover.lean.errors import LibraryBroken
from simprover.lean.header import read_header
from simprover.lean.ids import LibraryFingerprint
from simprover.lean.sandbox import launch

Progress: TypeAlias = Callable[[int, int, str], None]
"""Told after each module: how many are compiled, of how many, and the name of the last one."""

_UNFINISHED: Final = "building-"
_SOURCES: Final = "source"
_REPORT_TO: Final = "Please report it with this message; `simprover doctor` prints the versions to add."


@dataclass(frozen=True)
class SourceModule:
    """One Lean source file of the library.

    Attributes:
        name: module name, with dots.
        path: the file.
        text: what it held when it was read.
        imports: the library's own modules that it imports.
        key: SHA-256 over the toolchain, this text and the keys of its imports: what the compiled module depends on.
    """

    name: str
    path: Path
    text: str
    imports: tuple[str, ...]
    key: str


def lean_sources() -> Path:
    """The folder of this package, in which the Lean sources lie."""
    return Path(__file__).parent


def library_modules(sources: Path | None = None) -> Mapping[str, SourceModule]:
    """Every module of the embedded library, in an order in which they can be compiled.

    `sources` holds ``core/`` (module root of `Init`, `Lean`, `Elementary`), ``SimProver/`` and ``Lean4Repl.lean``.

    Raises:
        LibraryBroken: if the imports form a circle or name a module that does not exist.
    """
    base = sources or lean_sources()
    texts: dict[str, tuple[Path, str]] = {}
    for root, path in _files(base):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        texts[name] = (path, path.read_text("utf-8"))
    graph: dict[str, tuple[str, ...]] = {}
    for name, (path, text) in texts.items():
        imports = tuple(i for i in dict.fromkeys(read_header(text).imports) if i != name)
        if unknown := [i for i in imports if i not in texts]:
            raise LibraryBroken(f"{path} imports {unknown[0]}, which the library does not have.", _REPORT_TO)
        graph[name] = imports
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise LibraryBroken(f"The library's imports form a circle: {' → '.join(error.args[1])}.", _REPORT_TO) from error
    modules: dict[str, SourceModule] = {}
    for name in order:
        path, text = texts[name]
        digest = hashlib.sha256(PINNED["libleanshared.so"].encode())
        for part in (name, text, *(modules[i].key for i in graph[name])):
            digest.update(hashlib.sha256(part.encode()).digest())
        modules[name] = SourceModule(name, path, text, graph[name], digest.hexdigest())
    return modules


def library_fingerprint(modules: Mapping[str, SourceModule] | None = None) -> LibraryFingerprint:
    """SHA-256 over the pinned toolchain and the sources of the whole library."""
    listed = library_modules() if modules is None else modules
    digest = hashlib.sha256()
    for part in (*sorted(PINNED.values()), *(listed[name].key for name in sorted(listed))):
        digest.update(part.encode())
    return LibraryFingerprint(digest.hexdigest())


def library_folder(home: Path, fingerprint: LibraryFingerprint) -> Path:
    """Where the compiled library of this fingerprint lies or will lie."""
    return home / "library" / fingerprint


def build_library(
    home: Path,
    progress: Progress | None = None,
    jobs: int = 2,
    *,
    sources: Path | None = None,
) -> Path:
    """Compile the embedded library unless it is there, and return its folder (a ``LEAN_PATH``).

    Safe to call from many processes at once: one builds, the others wait for it.

    Args:
        home: the folder of all state.
        progress: told after each compiled module.
        jobs: how many Lean processes at once.
        sources: the folder of Lean sources; this package's own if not given.

    Raises:
        ToolchainMissing: if the embedded Lean is not there or not the pinned one.
        LibraryBroken: if a module does not compile; the message holds Lean's own words.
    """
    modules = library_modules(sources)
    folder = library_folder(home, library_fingerprint(modules))
    if folder.is_dir():
        return folder
    lean = EmbeddedLean.locate(home)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(str(folder.parent / "build.lock")):
            if not folder.is_dir():
                building = folder.parent / f"{_UNFINISHED}{folder.name}"
                _Build(lean, modules, building, progress, jobs).run()
                building.rename(folder)
                for leftover in folder.parent.glob(f"{_UNFINISHED}*"):
                    shutil.rmtree(leftover)
    except OSError as error:
        raise LibraryBroken(
            f"The library cannot be written under {folder.parent}: {error}.",
            "Free some space there, or choose another folder with --home or SIMPROVER_HOME.",
        ) from error
    return folder


def _files(base: Path) -> Iterator[tuple[Path, Path]]:
    """Pairs of module root and source file."""
    core = base / "core"
    for path in sorted(core.rglob("*.lean")):
        yield core, path
    for path in (base / "SimProver.lean", base / "Lean4Repl.lean", *sorted((base / "SimProver").rglob("*.lean"))):
        if path.is_file():
            yield base, path


def olean_path(folder: Path, module: str) -> Path:
    """Where a compiled module lies below a ``LEAN_PATH`` folder."""
    return folder.joinpath(*module.split(".")).with_suffix(".olean")


class _Build:
    """One build: a folder that fills up, module after module."""

    def __init__(
        self,
        lean: EmbeddedLean,
        modules: Mapping[str, SourceModule],
        folder: Path,
        progress: Progress | None,
        jobs: int,
    ) -> None:
        self._lean = lean
        self._modules = modules
        self._folder = folder
        self._progress = progress
        self._jobs = max(1, jobs)
        self._done = 0

    def run(self) -> None:
        """Compile every module; modules that do not depend on each other at the same time."""
        older = [f for f in self._folder.parent.iterdir() if f.is_dir() and f != self._folder]
        older.sort(key=os.path.getmtime, reverse=True)
        sorter = TopologicalSorter({m.name: m.imports for m in self._modules.values()})
        sorter.prepare()
        with ThreadPoolExecutor(self._jobs, thread_name_prefix="lean-build") as pool:
            running: dict[Future[None], str] = {}
            while sorter.is_active():
                for name in sorter.get_ready():
                    running[pool.submit(self._provide, self._modules[name], older)] = name
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    name = running.pop(future)
                    try:
                        future.result()
                    except BaseException:
                        for other in running:
                            other.cancel()
                        raise
                    sorter.done(name)
                    self._done += 1
                    if self._progress is not None:
                        self._progress(self._done, len(self._modules), name)

    def _provide(self, module: SourceModule, older: Sequence[Path]) -> None:
        """Have the compiled module in the folder: already there, linked from an earlier build, or compiled."""
        if _compiled_from(self._folder, module):
            return
        target = olean_path(self._folder, module.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not any(_compiled_from(f, module) and _link(olean_path(f, module.name), target) for f in older):
            self._compile(module, target)
        target.with_suffix(".key").write_text(module.key, "ascii")

    def _compile(self, module: SourceModule, target: Path) -> None:
        target.unlink(missing_ok=True)  # it may be a second name of a file in another library: never write into that
        # What is compiled is the text that the key was computed from, whatever happens to the file meanwhile.
        source = self._folder / _SOURCES / Path(*module.name.split(".")).with_suffix(".lean")
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(module.text, "utf-8")
        files = ("-R", str(self._folder / _SOURCES), "-o", str(target), str(source))
        result = subprocess.run(
            [*launch(str(self._lean.library)), *EMBEDDED_OPTIONS, *files],
            env={"LEAN_PATH": str(self._folder), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        said = (result.stdout + result.stderr).strip().replace(str(source), str(module.path))
        if result.returncode != 0 or not target.is_file():
            raise LibraryBroken(
                f"The library module {module.name} does not compile (exit code {result.returncode}):\n{said[-4000:]}\n",
                _REPORT_TO,
            )


def _compiled_from(folder: Path, module: SourceModule) -> bool:
    """Whether the folder holds this module, compiled from these very sources."""
    compiled = olean_path(folder, module.name)
    try:
        return compiled.is_file() and compiled.with_suffix(".key").read_text("ascii") == module.key
    except (OSError, UnicodeDecodeError):
        return False


def _link(source: Path, target: Path) -> bool:
    """Give a compiled module (and what Lean wrote beside it) a second name; False if that cannot be done."""
    files = [f for f in source.parent.glob(f"{source.stem}.olean*") if f.is_file()]
    if not any(f.name == source.name for f in files):
        return False
    for file in files:
        other = target.parent / file.name
        other.unlink(missing_ok=True)
        try:
            os.link(file, other)
        except OSError:
            return False
    return True
