"""The hashes of what a candidate imports: the library's constants, and those of lemmas that were compiled before."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from simprover.lean.certification import Refused, Unproved
from simprover.lean.checker import Passed, library_hashes
from simprover.lean.hash_files import HashFile
from simprover.lean.header import read_header
from simprover.lean.library import olean_path
from simprover.lean.toolchain import Toolchain

Recheck: TypeAlias = Callable[[Path, tuple[str, ...], tuple[HashFile, ...]], Passed | Unproved]
"""Has the checker look at a compiled module as such, given what it imports and the hashes of that."""


def in_library(toolchain: Toolchain, module: str) -> bool:
    """Whether a module is the toolchain's own."""
    return any(olean_path(folder, module).is_file() for folder in toolchain.lean_path)


def imported_hashes(
    toolchain: Toolchain, home: Path, imports: tuple[str, ...], modules_path: tuple[Path, ...], recheck: Recheck
) -> tuple[HashFile, ...] | Unproved:
    """The hashes of all constants that some imports bring, once each module beyond the library has passed the checker.

    Raises:
        LibraryBroken: if the library itself cannot be exported or hashed.
    """
    # With what the default header imports: more hashes than are needed do no harm, and those are always at hand.
    usual = read_header(toolchain.default_header).imports
    library = sorted({m for m in (*imports, *usual) if in_library(toolchain, m)})
    known = _Imports(toolchain, home, modules_path, (library_hashes(toolchain, home, tuple(library)),))
    for module in imports:
        if (bad := known.add(module, recheck)) is not None:
            return bad
    return known.hashes


class _Imports:
    """Hashes of imported modules, gathered one after the other."""

    def __init__(
        self, toolchain: Toolchain, home: Path, modules_path: tuple[Path, ...], hashes: tuple[HashFile, ...]
    ) -> None:
        self._toolchain = toolchain
        self._home = home
        self._modules_path = modules_path
        self._seen: set[str] = set()
        self.hashes = hashes

    def add(self, module: str, recheck: Recheck) -> Unproved | None:
        """Add a module and what it imports; None if all is well."""
        if module in self._seen or in_library(self._toolchain, module):
            return None
        self._seen.add(module)
        olean = self._find(module)
        source = olean.with_suffix(".lean") if olean is not None else None
        if olean is None or source is None or not source.is_file():
            return Refused(f"the imported module {module} is not there with its source", "missing")
        imports = read_header(source.read_text("utf-8")).imports
        for imported in imports:
            if (bad := self.add(imported, recheck)) is not None:
                return bad
        checked = hashlib.sha256(self._toolchain.fingerprint.encode() + olean.read_bytes()).hexdigest()
        file = HashFile(self._home / "cache" / "hashes" / f"module-{checked}.txt")
        if not file.exists():
            passed = recheck(olean, imports, self.hashes)
            if not isinstance(passed, Passed):
                if isinstance(passed, Refused):
                    return Refused(f"the imported module {module}: {passed.reason}", passed.defence)
                return passed
            file.write(passed.hash_lines)
        self.hashes = (*self.hashes, file)
        return None

    def _find(self, module: str) -> Path | None:
        for folder in self._modules_path:
            if (path := olean_path(folder, module)).is_file():
                return path
        return None
