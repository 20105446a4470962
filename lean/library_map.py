"""The map of a library: every public name with its statement, and how two libraries differ in what they share."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from simprover.lean.errors import LibraryBroken
from simprover.lean.header import read_header
from simprover.lean.lean_program import CheckFailed, LeanProgram, Surroundings, ask
from simprover.lean.sandbox import Bounds
from simprover.lean.toolchain import Toolchain

_MAP: Final = LeanProgram("SimProver.Map", "example : True := by\n  simprover_map\n  trivial")
_BOUNDS: Final = Bounds(seconds=600.0, memory_bytes=16 << 30)

_MADE: Final = re.compile(
    r"\.(rec|recOn|casesOn|below|brecOn|ibelow|binductionOn|noConfusion(Type)?|ctorIdx|toCtorIdx|ctorElim(Type)?|elim"
    r"|sizeOf_spec|injEq|inj|induct(_unfolding)?|fun_cases(_unfolding)?|eq_def|eq_unfold|eq_\d+|congr_simp|hcongr_\d+)$"
)
"""Endings of the names that Lean gives to what it makes for a declaration of its own accord."""
_INTERNAL: Final = re.compile(r"^(Lean|SimProver|Lean4Repl|Std\.Format|Std\.Internal)\.|(^|\.)_|^Init\.Native\.")


@dataclass(frozen=True)
class PublicName:
    """A name of a library.

    Attributes:
        name: in full.
        kind: theorem, def, inductive, constructor, opaque, axiom or quotient.
        module: where it is declared; empty if that was not asked.
        statement: its type, as Lean prints it.
        shape: its type in a form that does not depend on what bound variables and universes are called.
    """

    name: str
    kind: str
    module: str
    statement: str
    shape: str


@dataclass(frozen=True)
class Difference:
    """A name of this library that another has not, or has with another statement.

    Attributes:
        name: in full.
        standing: ``absent`` or ``different``.
        here: the statement here.
        there: the statement there; empty if absent.
    """

    name: str
    standing: Literal["absent", "different"]
    here: str
    there: str


def library_map(toolchain: Toolchain) -> tuple[PublicName, ...]:
    """Every public name of the library that a toolchain's default header imports, module by module.

    What Lean makes of its own accord for a declaration is left out, and so are the interface to Lean's own insides
    (``Lean.…``) and our own programs.

    Raises:
        LibraryBroken: if Lean cannot be asked.
    """
    modules = sorted(read_header(toolchain.default_header).imports)
    found = _ask(toolchain, {"library": modules})
    place = {module: number for number, module in enumerate(dict.fromkeys(n.module for n in found))}
    public = (n for n in found if not _MADE.search(n.name) and not _INTERNAL.search(n.name))
    return tuple(sorted(public, key=lambda n: (place[n.module], n.name)))


def compare(names: Iterable[PublicName], other: Toolchain) -> tuple[Difference, ...]:
    """What another toolchain's library lacks or states differently of these names.

    Statements are compared as kernel types, constants by name: a different instance or binder is a difference, the name
    of a bound variable is none.

    Raises:
        LibraryBroken: if Lean cannot be asked.
    """
    here = {n.name: n for n in names}
    there = {n.name: n for n in _ask(other, {"names": list(here)})}
    differences: list[Difference] = []
    for name, ours in here.items():
        theirs = there.get(name)
        if theirs is None:
            differences.append(Difference(name, "absent", ours.statement, ""))
        elif theirs.shape != ours.shape:
            differences.append(Difference(name, "different", ours.statement, theirs.statement))
    return tuple(differences)


def _ask(toolchain: Toolchain, question: Mapping[str, object]) -> tuple[PublicName, ...]:
    with tempfile.TemporaryDirectory(prefix="simprover-map-") as temporary:
        folder = Path(temporary)
        wanted = {**question, "map": str(folder / "map")}
        inside = Surroundings(toolchain, _BOUNDS, unconfined=True)
        answer = ask(_MAP, wanted, inside=inside, folder=folder, before=toolchain.default_header)
        if isinstance(answer, CheckFailed) or answer.get("ok") is not True:
            reason = answer.reason if isinstance(answer, CheckFailed) else str(answer)[:300]
            raise LibraryBroken(f"The library cannot be listed: {reason}.", "Run `simprover doctor`.")
        rows = map(json.loads, (folder / "map").read_text("utf-8").splitlines())
        return tuple(
            PublicName(row["name"], row["kind"], row["module"], row["statement"], row["shape"]) for row in rows
        )
