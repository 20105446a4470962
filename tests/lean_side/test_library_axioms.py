"""The embedded library keeps to the axioms it claims to keep to."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.lean import STANDARD_AXIOMS, Toolchain
from simprover.lean.checker import export_library, library_axioms, library_hashes
from simprover.lean.export import Export
from simprover.lean.merkle import Hasher


@pytest.mark.slow
def test_every_theorem_of_the_library_rests_on_the_standard_axioms_alone(toolchain: Toolchain) -> None:
    axioms = library_axioms(toolchain, ("Elementary", "Lean"))
    assert len(axioms) > 1000
    assert {name: rests for name, rests in axioms.items() if not rests <= STANDARD_AXIOMS} == {}


@pytest.mark.slow
def test_lean_and_python_agree_on_the_hash_of_every_constant_of_the_library(
    toolchain: Toolchain, test_home: Path, tmp_path: Path
) -> None:
    imports = ("Elementary", "Init")
    file = library_hashes(toolchain, test_home, imports)
    by_lean = file.read()
    assert len(by_lean) > 12_000
    export_library(toolchain, imports, tmp_path / "export.ndjson")
    with (tmp_path / "export.ndjson").open(encoding="utf-8") as lines:
        assert Hasher(Export.read(lines)).all() == by_lean
    assert library_hashes(toolchain, test_home, imports) == file
