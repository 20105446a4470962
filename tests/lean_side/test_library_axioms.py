"""The embedded library keeps to the axioms it claims to keep to."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.lean import STANDARD_AXIOMS, Toolchain
from simprover.lean.checker import export_library, library_axioms, library_hashes
from simprover.lean.declarations import is_unsafe
from simprover.lean.export import Export
from simprover.lean.kernel import Confirmed, Kernel, arithmetic
from simprover.lean.merkle import Hasher

IMPORTS = ("Elementary", "Init")


@pytest.mark.slow
def test_every_theorem_of_the_library_rests_on_the_standard_axioms_alone(toolchain: Toolchain) -> None:
    axioms = library_axioms(toolchain, ("Elementary", "Lean"))
    assert len(axioms) > 1000
    assert {name: rests for name, rests in axioms.items() if not rests <= STANDARD_AXIOMS} == {}


@pytest.fixture(scope="module")
def library(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Every declaration of the library."""
    path = tmp_path_factory.mktemp("library") / "export.ndjson"
    export_library(toolchain, IMPORTS, path)
    with path.open(encoding="utf-8") as lines:
        return Export.read(lines)


@pytest.mark.slow
@pytest.mark.xdist_group("library")
def test_lean_and_python_agree_on_the_hash_of_every_constant_of_the_library(
    toolchain: Toolchain, test_home: Path, library: Export
) -> None:
    by_lean = library_hashes(toolchain, test_home, IMPORTS).read()
    assert len(by_lean) > 12_000
    assert Hasher(library).all() == by_lean
    assert library_hashes(toolchain, test_home, IMPORTS).read() == by_lean


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.xdist_group("library")
def test_our_kernel_confirms_the_library(library: Export) -> None:
    """Everything safe but `sorryAx`."""
    safe = [name for name, constant in library.constants.items() if not is_unsafe(constant) and name != "sorryAx"]
    verdicts = Kernel(library, vouched=arithmetic.ALL).check_each(safe)
    assert {name: v for name, v in verdicts.items() if not isinstance(v, Confirmed)} == {}
    assert len(verdicts) > 11_000
