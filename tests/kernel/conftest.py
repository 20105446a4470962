"""A part of the library, exported once."""

from __future__ import annotations

import pytest

from simprover.lean import Toolchain
from simprover.lean.checker import export_library
from simprover.lean.export import Export

STANDARD = (
    *("propext", "Quot.sound", "Classical.choice", "Quot.lift", "Quot.ind", "Exists", "And.comm", "Or.comm"),
    *("Nat.add", "Nat.sub", "Nat.mul", "Nat.pow", "Nat.ble", "Nat.beq", "Nat.decEq", "Nat.rec", "Nat.div", "Eq.symm"),
    *("Nat.add_comm", "Nat.mul_comm", "Nat.le_antisymm", "Nat.le_refl", "False.elim", "PProd", "PUnit", "PEmpty"),
    *("Subtype", "Acc.rec", "List.append", "HEq.rec", "String.ofList", "Char.ofNat", "instDecidableEqString"),
    *("of_decide_eq_true", "Fin.val"),
)


@pytest.fixture(scope="session")
def standard(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """The declarations that forgeries start from, with all they rest on."""
    path = tmp_path_factory.mktemp("export") / "standard.ndjson"
    export_library(toolchain, ("Init",), path, only=STANDARD)
    with path.open(encoding="utf-8") as lines:
        return Export.read(lines)
