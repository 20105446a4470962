"""The checker's processes (`lean/SimProver/{ExportMain,CheckMain,Parse}.lean`): questions and the answers' meaning."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from filelock import FileLock

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Export
from simprover.lean.lean_program import (
    CheckFailed,
    CheckRefused,
    LeanProgram,
    Surroundings,
    ask,
    written_file,
)
from simprover.lean.merkle import Digest, Hasher
from simprover.lean.sandbox import Bounds
from simprover.lean.toolchain import Toolchain

VERSION: Final = "SimProver.Check 2"

_OF_CHECKER: Final = frozenset(
    {"target", "missing", "statement", "constants", "attributes", "unsafe", "kernel", "axioms"}
)
_EXPORT: Final = LeanProgram("SimProver.ExportMain", "#simprover_export")
_CHECK: Final = LeanProgram("SimProver.CheckMain", "#simprover_check")
_PARSE: Final = LeanProgram("SimProver.Parse", "#simprover_parse")


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


def check(
    inside: Surroundings, *, theorem: str, target: Path, candidate: Path, imports: tuple[str, ...]
) -> Passed | CheckRefused | CheckFailed:
    """Have a compiled candidate compared with a compiled target and replayed through the kernel.

    The candidate's bytes may be anything at all. So one process, confined and apart, loads them and writes down what
    they declare; another, the checker, reads that text and never loads the module.

    Args:
        inside: what the processes run with.
        theorem: full name of the theorem; empty to check a module as such, every theorem in it alike.
        target: the module compiled from trusted text.
        candidate: the module to be checked.
        imports: what either may import.
    """
    with tempfile.TemporaryDirectory(prefix="simprover-check-") as temporary:
        written = Path(temporary, "written")
        folder = Path(temporary, "check")
        written.mkdir()
        folder.mkdir()
        declarations = _write_down(inside, candidate, written)
        if not isinstance(declarations, Path):
            return declarations
        question = {
            "theorem": theorem,
            "target": str(target),
            "candidate": str(declarations),
            "imports": list(imports),
            "export": str(folder / "export"),
        }
        answer = ask(_CHECK, question, inside=inside, folder=folder, readable=(target.parent, written))
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


def _write_down(inside: Surroundings, candidate: Path, folder: Path) -> Path | CheckRefused | CheckFailed:
    """Have a compiled module's declarations written down as text, which is to be trusted no more than the module."""
    declarations = folder / "declarations"
    question = {"module": str(candidate), "export": str(declarations)}
    answer = ask(_EXPORT, question, inside=inside, folder=folder, readable=(candidate.parent,))
    match answer:
        case CheckFailed():
            return answer
        case {"ok": True}:
            try:
                return written_file(declarations)
            except OSError as error:
                return CheckFailed(str(error), exceeded=False)
        case {"ok": False, "reason": str(reason)}:
            return CheckRefused("kernel", f"the compiled module holds what no declaration may: {reason}")
        case _:
            return CheckFailed(f"it answered {str(answer)[:300]}", exceeded=False)


def parse_term(inside: Surroundings, text: str, *, before: str) -> CheckRefused | CheckFailed | None:
    """Whether a text is exactly one term that runs no code, read where it stands, after `before`: None if it is."""
    with tempfile.TemporaryDirectory(prefix="simprover-parse-") as temporary:
        folder = Path(temporary)
        (folder / "proof").write_text(text, "utf-8")
        question = {"proof": str(folder / "proof")}
        answer = ask(_PARSE, question, inside=inside, folder=folder, before=before)
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
            _ask_about_library(toolchain, {"library": list(imports), "export": str(folder / "export")}, folder)
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
        _ask_about_library(toolchain, {"library": list(imports), "axioms": str(listing)}, folder)
        with listing.open(encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                found[str(item["theorem"])] = frozenset(_names(item["axioms"]))
    return found


def _ask_about_library(toolchain: Toolchain, question: Mapping[str, object], folder: Path) -> None:
    bounds = Bounds(seconds=600.0, memory_bytes=16 << 30)
    answer = ask(_CHECK, question, inside=Surroundings(toolchain, bounds, unconfined=True), folder=folder)
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


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ValueError("a list of names was due")
    return tuple(sorted(value))
