"""The public statements that need no Mathlib elaborate on the embedded library, unchanged but for the header."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simprover.lean import Session, Toolchain

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
EXPECTED = {"minif2f-valid.jsonl": 73, "proofnet-verified.jsonl": 6}


def statements_within_reach(file: str) -> list[dict[str, str]]:
    """The rows of a statement file that are about arithmetic alone: `core`, `core+shim` or `rational`."""
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["needs"] in {"core", "core+shim", "rational"}]


@pytest.mark.skipif(not DATA.is_dir(), reason="the public statements lie beside the checkout, and are not there")
@pytest.mark.parametrize(("file", "count"), EXPECTED.items())
def test_every_statement_within_reach_elaborates_unchanged(toolchain: Toolchain, file: str, count: int) -> None:
    rows = statements_within_reach(file)
    assert len(rows) == count
    refused = {}
    with Session(toolchain) as session:
        for row in rows:
            opened = session.open(f"{row.get('helper', '')}\n{row['statement']} := by sorry")
            if opened.errors or len(opened.states) != 1:
                refused[row["name"]] = [message.text for message in opened.errors]
    assert refused == {}


def test_a_statement_with_an_unknown_name_does_not_elaborate(toolchain: Toolchain) -> None:
    with Session(toolchain) as session:
        assert session.open("theorem strange (n : ℕ) : Nat.unheardOf n = n := by sorry").errors
