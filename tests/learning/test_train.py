"""The whole of training, made tiny: real theorems through the real Lean, a few batches, a checkpoint that loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.errors import HomeUnwritable, ModelUnusable
from simprover.lean import Toolchain
from simprover.learning.fit import FitProgress, Fitting
from simprover.learning.train import Collecting, Measuring, TrainingEvent, TrainingPlan, train
from simprover.proposers.model import ModelProposer

TINY = Fitting(epochs=1, batch_tokens=512)


def _plan(start: Path | None) -> TrainingPlan:
    return TrainingPlan(synthetic=24, library=False, start=start, fitting=TINY, device="cpu", measured=2)


@pytest.mark.slow
def test_training_ends_in_a_checkpoint_with_figures_and_does_not_ask_lean_twice(
    toolchain: Toolchain, causal_folder: Path, tmp_path: Path
) -> None:
    events: list[TrainingEvent] = []
    report = train(tmp_path, toolchain, _plan(causal_folder), on_event=events.append)
    proved = sum(proved for proved, _ in report.theorems.values())
    assert sum(tried for _, tried in report.theorems.values()) == 24
    assert proved >= 12
    assert {type(event) for event in events} >= {Collecting, FitProgress}
    assert report.examples > 0
    assert ModelProposer(report.model).device == "cpu"
    card = (report.model / "README.md").read_text(encoding="utf-8")
    assert f"{report.examples:,} steps" in card

    data = next((tmp_path / "learning").glob("traces-*.jsonl"))
    before = data.read_bytes()
    again = train(tmp_path, toolchain, _plan(causal_folder), output=tmp_path / "other")
    assert data.read_bytes() == before
    assert again.theorems == report.theorems
    assert again.fitted.step == report.fitted.step
    assert not any(isinstance(event, Measuring) for event in events) or report.proofs.theorems > 0


def test_a_seq2seq_checkpoint_cannot_be_trained_on(toolchain: Toolchain, seq2seq_folder: Path, tmp_path: Path) -> None:
    plan = TrainingPlan(synthetic=2, library=False, start=seq2seq_folder, fitting=TINY, measured=0)
    with pytest.raises(ModelUnusable, match="seq2seq"):
        train(tmp_path, toolchain, plan)


def test_a_home_that_cannot_be_written_is_one_clear_error(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(HomeUnwritable):
        train(tmp_path / "home", toolchain, _plan(None))
