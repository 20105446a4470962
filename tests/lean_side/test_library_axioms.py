"""The embedded library keeps to the axioms it claims to keep to."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.lean import STANDARD_AXIOMS, Toolchain
from simprover.lean.checker import library_axioms, library_hashes


@pytest.mark.slow
def test_every_theorem_of_the_library_rests_on_the_standard_axioms_alone(toolchain: Toolchain) -> None:
    axioms = library_axioms(toolchain, ("Elementary", "Lean"))
    assert len(axioms) > 1000
    assert {name: rests for name, rests in axioms.items() if not rests <= STANDARD_AXIOMS} == {}


@pytest.mark.slow
def test_every_constant_of_the_library_has_a_hash_that_is_kept(toolchain: Toolchain, test_home: Path) -> None:
    hashes = library_hashes(toolchain, test_home, ("Elementary", "Init"))
    assert len(hashes) > 3000
    assert library_hashes(toolchain, test_home, ("Elementary", "Init")) == hashes
