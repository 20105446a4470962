"""The checker's processes (`lean/SimProver/CheckMain.lean`, `Parse.lean`), asked by one file and answering by another.

Nothing that it or anything else prints counts as an answer.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from filelock import FileLock

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Export
from simprover.lean.header import read_header
from simprover.lean.merkle import Digest, Hasher
from simprover.lean.sandbox import Bounds, Confinement, Exceeded, run
from simprover.lean.toolchain import Toolchain

VERSION: Final = "SimProver.Check 1"

Defence: TypeAlias = Literal[
    "text",  # the proof's text, before any Lean sees it
    "target",  # the statement itself is not well-formed
    "block",  # the proof's text is more or less than one term
    "code",  # the proof would run code of its own
    "compile",  # the candidate does not compile
    "missing",
    "statement",
    "constants",
    "attributes",
    "unsafe",
    "kernel",
    "axioms",
]
"""Which of the defences refused."""
_OF_CHECKER: Final = frozenset({"missing", "statement", "constants", "attributes", "unsafe", "kernel", "axioms"})


@dataclass(frozen=True)
class Program:
    """A program in Lean: the module it is in and the command that runs it."""

    module: str
    command: str


_CHECK: Final = Program("SimProver.CheckMain", "#simprover_check")
_PARSE: Final = Program("SimProver.Parse", "#simprover_parse")


@dataclass(frozen=True)
class Passed:
    """The checker found nothing wrong.

    Attributes:
        axioms: what the theorem rests on, sorted.
        dependencies: constants that its declarations name directly, sorted.
        export: the declarations as text, for hashing.
    """

    axioms: tuple[str, ...]
    dependencies: tuple[str, ...]
    export: Export


@dataclass(frozen=True)
class CheckRefused:
    """The checker refused, by which defence and why."""

    defence: Defence
    reason: str


@dataclass(frozen=True)
class CheckFailed:
    """There is no answer: the checker's process went beyond a bound (then `exceeded`) or broke down."""

    reason: str
    exceeded: bool


def check(
    toolchain: Toolchain,
    *,
    theorem: str,
    target: Path,
    candidate: Path,
    imports: tuple[str, ...],
    modules_path: tuple[Path, ...],
    bounds: Bounds,
    unconfined: bool,
) -> Passed | CheckRefused | CheckFailed:
    """Have a compiled candidate compared with a compiled target and replayed through the kernel.

    Args:
        toolchain: which Lean.
        theorem: full name of the theorem; empty to check a module as such, every theorem in it alike.
        target: the module compiled from trusted text.
        candidate: the module to be checked.
        imports: what both import.
        modules_path: folders of imported modules besides the library.
        bounds: what the checker may use.
        unconfined: as for `compile_module`.
    """
    question = {"theorem": theorem, "target": str(target), "candidate": str(candidate), "imports": list(imports)}
    readable = (*modules_path, target.parent, candidate.parent)
    with tempfile.TemporaryDirectory(prefix="simprover-check-") as temporary:
        folder = Path(temporary)
        answer = ask(toolchain, question, folder, _CHECK, "", readable, modules_path, bounds, unconfined)
        if isinstance(answer, CheckFailed):
            return answer
        try:
            if answer["ok"] is True:
                export = Export.read((folder / "export").read_text("utf-8").splitlines())
                return Passed(_names(answer["axioms"]), _names(answer["dependencies"]), export)
            if answer["ok"] is False and answer["defence"] in _OF_CHECKER:
                return CheckRefused(answer["defence"], str(answer["reason"]))
        except (KeyError, TypeError, ValueError, OSError) as error:
            return CheckFailed(f"its answer cannot be read: {error}", exceeded=False)
        return CheckFailed(f"it answered {str(answer)[:300]}", exceeded=False)


def parse_term(
    toolchain: Toolchain,
    text: str,
    *,
    header: str,
    context: str,
    modules_path: tuple[Path, ...],
    bounds: Bounds,
    unconfined: bool,
) -> CheckRefused | CheckFailed | None:
    """Whether a text is exactly one term that runs no code, read where it is to stand: None if it is."""
    with tempfile.TemporaryDirectory(prefix="simprover-parse-") as temporary:
        folder = Path(temporary)
        (folder / "proof").write_text(text, "utf-8")
        question = {"proof": str(folder / "proof")}
        before = f"{header}\n{context}\n"
        answer = ask(
            toolchain, question, folder, _PARSE, before, modules_path, modules_path, bounds, unconfined
        )
    if isinstance(answer, CheckFailed):
        return answer
    match answer:
        case {"ok": True}:
            return None
        case {"ok": False, "defence": "block" | "code" as defence, "reason": str(reason)}:
            return CheckRefused(defence, reason)
        case _:
            return CheckFailed(f"it answered {str(answer)[:300]}", exceeded=False)


def library_hashes(toolchain: Toolchain, home: Path, imports: tuple[str, ...]) -> Mapping[str, Digest]:
    """The Merkle hash of every constant of some modules and all they import.

    They are computed once for a library (seconds to a minute) and kept under ``home/cache``.

    Raises:
        LibraryBroken: if the library cannot be exported.
    """
    cache = home / "cache" / "hashes" / f"{toolchain.fingerprint}-{'+'.join(imports)}.txt"
    if cache.is_file():
        return read_hashes(cache)
    cache.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(str(cache.with_suffix(".lock"))):  # of many processes one computes and the others wait
        if cache.is_file():
            return read_hashes(cache)
        with tempfile.TemporaryDirectory(prefix="simprover-hash-") as temporary:
            folder = Path(temporary)
            _ask_about_library(toolchain, {"library": list(imports)}, folder)
            with (folder / "export").open(encoding="utf-8") as lines:
                hashes = Hasher(Export.read(lines)).all()
        write_hashes(cache, hashes)
        return hashes


def library_axioms(toolchain: Toolchain, imports: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """For every theorem of some modules and of all they import, the axioms that it rests on.

    Raises:
        LibraryBroken: if the library cannot be read.
    """
    found: dict[str, frozenset[str]] = {}
    with tempfile.TemporaryDirectory(prefix="simprover-axioms-") as temporary:
        folder = Path(temporary)
        listing = folder / "axioms"
        _ask_about_library(toolchain, {"library": list(imports), "axioms": str(listing)}, folder, export=False)
        with listing.open(encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                found[str(item["theorem"])] = frozenset(_names(item["axioms"]))
    return found


def _ask_about_library(
    toolchain: Toolchain, question: Mapping[str, object], folder: Path, *, export: bool = True
) -> None:
    bounds = Bounds(seconds=600.0, memory_bytes=16 << 30)
    answer = ask(toolchain, question, folder, _CHECK, "", (), (), bounds, unconfined=True, export=export)
    if isinstance(answer, CheckFailed) or answer.get("ok") is not True:
        reason = answer.reason if isinstance(answer, CheckFailed) else str(answer)[:300]
        raise LibraryBroken(f"The library cannot be exported: {reason}.", "Run `simprover doctor`.")


def write_hashes(path: Path, hashes: Mapping[str, Digest]) -> None:
    """Keep hashes in a file, all or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_text("".join(f"{digest.hex()} {name}\n" for name, digest in hashes.items()), "utf-8")
    unfinished.replace(path)


def read_hashes(path: Path) -> dict[str, Digest]:
    """Hashes from a file that `write_hashes` wrote."""
    hashes: dict[str, Digest] = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            digest, _, name = line.rstrip("\n").partition(" ")
            hashes[name] = bytes.fromhex(digest)
    return hashes


def ask(
    toolchain: Toolchain,
    question: Mapping[str, object],
    folder: Path,
    program: Program,
    before: str,
    readable: tuple[Path, ...],
    modules_path: tuple[Path, ...],
    bounds: Bounds,
    unconfined: bool,
    *,
    export: bool = True,
) -> dict[str, Any] | CheckFailed:
    """Run a program on a question, with `before` as the text before its command."""
    verdict = folder / "verdict.json"
    request = folder / "request.json"
    wanted = {**question, "verdict": str(verdict)} | ({"export": str(folder / "export")} if export else {})
    request.write_text(json.dumps(wanted), "utf-8")
    end = read_header(before).rest
    driver = folder / "Checker.lean"
    driver.write_text(f"{before[:end]}\nimport {program.module}\n{before[end:]}\n{program.command}\n", "utf-8")
    confinement = Confinement(readable=readable, writable=(folder,))
    result = run(
        (*toolchain.lean(bounds, None if unconfined else confinement), str(driver)),
        folder=folder,
        environment=toolchain.environment(*modules_path) | {"SIMPROVER_CHECK_REQUEST": str(request)},
        bounds=bounds,
    )
    if isinstance(result, Exceeded):
        return CheckFailed(f"the checker went beyond its bound of {result.bound}", exceeded=True)
    try:
        if verdict.is_symlink():
            raise OSError("it is a link")
        answer = json.loads(verdict.read_text("utf-8"))
    except (OSError, ValueError):
        said = result.output.strip()[-1000:]
        return CheckFailed(f"the checker ended with exit code {result.code} and no verdict: {said}", exceeded=False)
    return answer if isinstance(answer, dict) else CheckFailed("the verdict is not an object", exceeded=False)


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ValueError("a list of names was due")
    return tuple(sorted(value))
