"""The checker's processes (`lean/SimProver/{ExportMain,CheckMain,Parse}.lean`): questions and the answers' meaning."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from filelock import FileLock

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import FORMAT, Export
from simprover.lean.hash_files import HashFile, read_lines
from simprover.lean.ids import ProofHash, StatementHash
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

VERSION: Final = "SimProver.Check 3"

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
        export: the declarations as text.
        hash_lines: the hash of every declaration, as `HashFile` keeps them.
        statement_hash: hash of what the theorem states; None if no theorem was named.
        proof_hash: hash of the theorem with its proof; None if no theorem was named.
    """

    axioms: tuple[str, ...]
    dependencies: tuple[str, ...]
    export: Export
    hash_lines: tuple[str, ...]
    statement_hash: StatementHash | None
    proof_hash: ProofHash | None


def check(
    inside: Surroundings,
    *,
    theorem: str,
    target: Path,
    candidate: Path,
    imports: tuple[str, ...],
    hashes: tuple[HashFile, ...],
    closure: Path | None = None,
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
        hashes: the hashes of all constants that the imports bring.
        closure: a file to write, if the candidate passes: the theorem with everything that it rests on.
    """
    with tempfile.TemporaryDirectory(prefix="simprover-check-") as temporary:
        written = Path(temporary, "written")
        folder = Path(temporary, "check")
        written.mkdir()
        folder.mkdir()
        declarations = _write_down(inside, candidate, written)
        if not isinstance(declarations, Path):
            return declarations
        question: dict[str, object] = {
            "theorem": theorem,
            "target": str(target),
            "candidate": str(declarations),
            "imports": list(imports),
            "indices": [str(file.index) for file in hashes],
            "origin": _origin(inside.toolchain),
            "export": str(folder / "export"),
            "hashes": str(folder / "hashes"),
        }
        if closure is not None:
            question["closure"] = str(folder / "closure")
        readable = (target.parent, written, *(file.index for file in hashes))
        answer = ask(_CHECK, question, inside=inside, folder=folder, readable=readable)
        if isinstance(answer, CheckFailed):
            return answer
        try:
            if answer["ok"] is True:
                export = Export.read(written_file(folder / "export").read_text("utf-8").strip("\n").split("\n"))
                lines = tuple(written_file(folder / "hashes").read_text("utf-8").splitlines())
                statement, proof = answer.get("statementHash"), answer.get("proofHash")
                if (theorem and statement is None) or not _agrees(export, lines, hashes, theorem, statement, proof):
                    return CheckFailed("its hashes are not those that we compute", exceeded=False)
                if closure is not None:
                    shutil.copyfile(written_file(folder / "closure"), closure)
                return Passed(_names(answer["axioms"]), _names(answer["dependencies"]), export, lines, statement, proof)
            if answer["ok"] is False and answer["defence"] in _OF_CHECKER:
                return CheckRefused(answer["defence"], str(answer["reason"]))
        except (KeyError, TypeError, ValueError, OSError, LibraryBroken) as error:
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


def _agrees(
    export: Export,
    lines: tuple[str, ...],
    outside: tuple[HashFile, ...],
    theorem: str,
    statement: str | None,
    proof: str | None,
) -> bool:
    """Whether the hashes that the checker computed are those that `simprover.lean.merkle` computes."""
    known: dict[str, Digest] = {}
    for file in outside:
        known |= file.read()
    hasher = Hasher(export, known)
    if hasher.all() != read_lines(lines):
        return False
    return not theorem or (hasher.statement(theorem) == statement and hasher.proof(theorem) == proof)


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


def library_hashes(toolchain: Toolchain, home: Path, imports: tuple[str, ...]) -> HashFile:
    """The Merkle hash of every constant of some modules and all they import, as the checker computes them.

    That is done once for a library (a quarter of a minute) and kept under ``home/cache``.

    Raises:
        LibraryBroken: if the library cannot be hashed.
    """
    file = HashFile(home / "cache" / "hashes" / f"{toolchain.fingerprint}-{'+'.join(imports)}.txt")
    if file.exists():
        return file
    file.text.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(str(file.text.with_suffix(".lock"))):  # of many processes one computes and the others wait
        if not file.exists():
            with tempfile.TemporaryDirectory(prefix="simprover-hash-") as temporary:
                lines = Path(temporary) / "hashes"
                _ask_about_library(toolchain, {"library": list(imports), "hashes": str(lines)}, Path(temporary))
                file.write(lines.read_text("utf-8").splitlines())
    return file


def export_library(
    toolchain: Toolchain, imports: tuple[str, ...], target: Path, *, only: tuple[str, ...] | None = None
) -> None:
    """Write the declarations of some modules, and all they import, in the format of lean4export.

    Args:
        toolchain: which Lean.
        imports: the modules.
        target: the file to write.
        only: full names of constants; then just these and what they rest on. All if not given.

    Raises:
        LibraryBroken: if the library cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="simprover-export-") as temporary:
        question: dict[str, object] = {"library": list(imports), "export": str(target)}
        if only is not None:
            question["only"] = list(only)
        _ask_about_library(toolchain, question, Path(temporary))


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
    wanted = {"origin": _origin(toolchain), **question}
    answer = ask(_CHECK, wanted, inside=Surroundings(toolchain, bounds, unconfined=True), folder=folder)
    if isinstance(answer, CheckFailed) or answer.get("ok") is not True:
        reason = answer.reason if isinstance(answer, CheckFailed) else str(answer)[:300]
        raise LibraryBroken(f"The library cannot be exported: {reason}.", "Run `simprover doctor`.")


def _origin(toolchain: Toolchain) -> dict[str, object]:
    """What an export says of where it comes from."""
    return {
        "exporter": {"name": "simprover", "version": VERSION},
        "lean": {"githash": toolchain.commit, "version": toolchain.version},
        "format": {"version": FORMAT},
    }


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ValueError("a list of names was due")
    return tuple(sorted(value))
