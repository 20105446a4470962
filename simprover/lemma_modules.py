"""Stored lemmas made available to Lean: one compiled module a lemma, made once and imported by whoever retrieved it.

A session imports the modules of the lemmas retrieved for its theorem and of no others, so that loading them costs the
same however large the store grows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

import structlog
from filelock import FileLock

from simprover.lean import Toolchain
from simprover.lean.library import olean_path
from simprover.lean.modules import (
    CompilationCrashed,
    CompilationExceeded,
    CompiledModule,
    NotCompiled,
    compile_module,
)
from simprover.memory import LemmaNotFound, LemmaStore, StoredLemma
from simprover.memory.lemma_module import constant_name, module_name, render
from simprover.proposers.memory import LemmaAtHand

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Shelf:
    """Lemmas that a session can import.

    Attributes:
        lemmas: what the memory proposer may use.
        modules: names of the modules to import, one a lemma.
        folder: where the compiled modules are.
    """

    lemmas: tuple[LemmaAtHand, ...]
    modules: tuple[str, ...]
    folder: Path


class LemmaModules:
    """Compiles lemmas to modules below ``home/modules/<library>/``, each once however many processes ask.

    Args:
        home: the folder of all state.
        toolchain: compiles, and must be the one under which the lemmas were certified.
        store: where lemmas that others rest on are found.
        unconfined: as for `compile_module`.
    """

    def __init__(self, home: Path, toolchain: Toolchain, store: LemmaStore, *, unconfined: bool = False) -> None:
        self._folder = home / "modules" / toolchain.fingerprint
        self._toolchain = toolchain
        self._store = store
        self._unconfined = unconfined
        self._refused: set[str] = set()

    @property
    def folder(self) -> Path:
        """Where the compiled modules are."""
        return self._folder

    def shelve(self, retrieved: Iterable[tuple[StoredLemma, float]]) -> Shelf:
        """Compile what is not compiled yet, and say what can be imported.

        A lemma whose module Lean refuses is left out and logged: it costs its help and nothing else.
        """
        lemmas: list[LemmaAtHand] = []
        modules: list[str] = []
        for lemma, score in retrieved:
            if not self._ensure(lemma, frozenset()):
                continue
            modules.append(module_name(lemma))
            lemmas.append(
                LemmaAtHand(constant_name(lemma), lemma.statement, lemma.proof_hash, lemma.statement_hash, score)
            )
        return Shelf(tuple(lemmas), tuple(modules), self._folder)

    def modules_for(self, proof_hashes: Iterable[str]) -> tuple[str, ...]:
        """Compile the modules of these lemmas and give their names: for certifying a proof that rests on them.

        Raises:
            LemmaNotFound: if one is not in the store or does not compile any more.
        """
        names: list[str] = []
        for proof_hash in proof_hashes:
            lemma = self._store.get(proof_hash)
            if not self._ensure(lemma, frozenset()):
                raise LemmaNotFound(
                    f"The stored lemma {lemma.name} ({proof_hash[:12]}) does not compile.",
                    "Run `simprover audit` to see what is wrong with it.",
                )
            names.append(module_name(lemma))
        return tuple(names)

    def _ensure(self, lemma: StoredLemma, above: frozenset[str]) -> bool:
        key = str(lemma.proof_hash)
        name = module_name(lemma)
        target = olean_path(self._folder, name)
        if target.is_file():
            return True
        if key in self._refused or key in above:
            return False
        for used in lemma.metadata.provenance.lemmas:
            try:
                below = self._store.get(used)
            except LemmaNotFound:
                return self._refuse(lemma, f"it rests on {used[:12]}, which is not in the store")
            if not self._ensure(below, above | {key}):
                return self._refuse(lemma, f"it rests on {below.name}, which does not compile")
        self._folder.mkdir(parents=True, exist_ok=True)
        with FileLock(str(self._folder / f"{key[:16]}.lock")):
            if target.is_file():
                return True
            path = (self._folder,)
            made = compile_module(self._toolchain, name, render(lemma), self._folder, path, unconfined=self._unconfined)
            match made:
                case CompiledModule():
                    return True
                case NotCompiled():
                    return self._refuse(lemma, made.reason)
                case CompilationExceeded():
                    return self._refuse(lemma, f"compiling it went beyond {made.bound}")
                case CompilationCrashed():
                    return self._refuse(lemma, made.reason)
                case _:
                    assert_never(made)

    def _refuse(self, lemma: StoredLemma, reason: str) -> bool:
        self._refused.add(str(lemma.proof_hash))
        _log.warning("lemma_not_importable", lemma=lemma.name, proof_hash=lemma.proof_hash[:12], reason=reason[:500])
        return False
