"""Reference proofs: each is certified by the kernel for its published statement, and each can be trained on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simprover.errors import InputUnreadable
from simprover.lean import CertifiedLemma, Certifier, Session, Toolchain
from simprover.learning.reference_proofs import read_references, reference_problems
from simprover.learning.replay import trace_all

PROOFS = Path(__file__).resolve().parent.parent / "lean" / "reference"
DATA = PROOFS.parents[3] / "shared" / "data"
SETS = sorted(folder.name for folder in PROOFS.iterdir())
NAMES = sorted((path.parent.name, path.stem) for path in PROOFS.glob("*/*.lean"))

needs_statements = pytest.mark.skipif(
    not DATA.is_dir(), reason="the public statements lie beside the checkout, and are not there"
)


def pair(name: str) -> tuple[Path, Path]:
    return PROOFS / name, DATA / f"{name}.jsonl"


@needs_statements
@pytest.mark.parametrize(("set_name", "name"), NAMES)
def test_every_reference_proof_is_certified(toolchain: Toolchain, test_home: Path, set_name: str, name: str) -> None:
    reference = next(r for r in read_references(*pair(set_name)) if r.item.name == name)
    outcome = Certifier(toolchain, test_home).certify(
        theorem=name, statement=reference.item.statement, proof=reference.proof, context=reference.item.helper
    )
    assert isinstance(outcome, CertifiedLemma), outcome


def test_there_are_reference_proofs_of_at_least_fifty_statements() -> None:
    assert len(NAMES) >= 50
    assert len({name for _, name in NAMES}) == len(NAMES)


@needs_statements
@pytest.mark.parametrize("set_name", SETS)
def test_the_statements_are_not_part_of_the_project(set_name: str) -> None:
    for reference in read_references(*pair(set_name)):
        assert "theorem" not in reference.proof
        assert reference.item.statement.split(":", 1)[-1].strip() not in reference.proof


@needs_statements
def test_reference_proofs_are_training_data(toolchain: Toolchain) -> None:
    problems = [problem for name in SETS for problem in reference_problems(*pair(name))]
    assert len(problems) >= 45
    assert {problem.family for problem in problems} == {"reference"}
    short = [problem for problem in problems if len(problem.script) == 1][:6]
    traces = list(trace_all(short, lambda: Session(toolchain)))
    assert len(traces) == 6
    assert all(trace.steps for trace in traces)


def statement_set(folder: Path) -> Path:
    path = folder / "set.jsonl"
    path.write_text(json.dumps({"name": "tiny", "statement": "theorem tiny : 1 = 1"}) + "\n", encoding="utf-8")
    return path


def test_a_proof_without_a_statement_is_named(tmp_path: Path) -> None:
    (tmp_path / "other.lean").write_text("rfl", encoding="utf-8")
    with pytest.raises(InputUnreadable, match="other"):
        read_references(tmp_path, statement_set(tmp_path))


def test_a_folder_without_proofs_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(InputUnreadable, match="no proofs"):
        read_references(tmp_path, statement_set(tmp_path))
