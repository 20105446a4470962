"""Fitting: it learns, it is the same each time, and a killed run goes on as if nothing had happened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

from simprover.learning.dataset import Example
from simprover.learning.fit import FitProgress, Fitting, fit, save_checkpoint
from simprover.proposers.language_model import LanguageModel, Sampling
from simprover.proposers.prompt import PromptFormat

FORMAT = PromptFormat(template="[GOAL]{state}[PROOFSTEP]")
EXAMPLES = [
    *(Example(f"h : a = {n}\n⊢ {n} = a", "exact h.symm", "f") for n in range(10)),
    *(Example(f"⊢ {n} < {n + 1}", "omega", "f") for n in range(10)),
]
FITTING = Fitting(epochs=12, batch_tokens=256, learning_rate=1e-2, seed=3)
CPU = torch.device("cpu")


def _fresh(folder: Path) -> LlamaForCausalLM:
    model = LlamaForCausalLM.from_pretrained(folder)
    assert isinstance(model, LlamaForCausalLM)
    return model


def _weights(model: LlamaForCausalLM) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in model.parameters()])


def test_it_learns_what_it_is_shown_and_the_checkpoint_answers_it(
    causal_folder: Path, tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    model = _fresh(causal_folder)
    longer = replace(FITTING, epochs=40)
    end = fit(model, tokenizer, FORMAT, EXAMPLES, longer, state_file=tmp_path / "state", device=CPU)
    assert end.step == end.total
    save_checkpoint(tmp_path / "model", model, tokenizer, FORMAT)
    loaded = LanguageModel(tmp_path / "model")
    assert loaded.format == FORMAT
    answer = loaded.sample(loaded.prompt("⊢ 4 < 5"), Sampling(samples=4))[0]
    assert answer.text == "omega"


def test_a_killed_run_goes_on_and_ends_where_it_would_have(
    causal_folder: Path, tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    straight, killed = _fresh(causal_folder), _fresh(causal_folder)
    always = replace(FITTING, save_seconds=0.0)
    fit(straight, tokenizer, FORMAT, EXAMPLES, always, state_file=tmp_path / "straight", device=CPU)

    def stop_at_ten(progress: FitProgress) -> None:
        if progress.step == 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(
            killed,
            tokenizer,
            FORMAT,
            EXAMPLES,
            always,
            state_file=tmp_path / "killed",
            device=CPU,
            on_progress=stop_at_ten,
        )
    resumed = _fresh(causal_folder)
    steps: list[int] = []
    fit(
        resumed,
        tokenizer,
        FORMAT,
        EXAMPLES,
        always,
        state_file=tmp_path / "killed",
        device=CPU,
        on_progress=lambda p: steps.append(p.step),
    )
    assert steps[0] == 11
    assert torch.equal(_weights(straight), _weights(resumed))
    assert not (tmp_path / "killed").exists()


def test_the_state_of_another_run_is_not_continued(
    causal_folder: Path, tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    def stop(progress: FitProgress) -> None:
        raise KeyboardInterrupt

    other = Fitting(epochs=1, batch_tokens=256, save_seconds=0.0)
    state = tmp_path / "state"
    with pytest.raises(KeyboardInterrupt):
        fit(_fresh(causal_folder), tokenizer, FORMAT, EXAMPLES, other, state_file=state, device=CPU, on_progress=stop)
    assert state.exists()
    steps: list[int] = []
    fit(
        _fresh(causal_folder),
        tokenizer,
        FORMAT,
        EXAMPLES[:5],
        other,
        state_file=state,
        device=CPU,
        on_progress=lambda p: steps.append(p.step),
    )
    assert steps[0] == 1


def test_a_damaged_state_is_not_continued(
    causal_folder: Path, tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    (tmp_path / "state").write_bytes(b"no state")
    once = replace(FITTING, epochs=1)
    end = fit(_fresh(causal_folder), tokenizer, FORMAT, EXAMPLES, once, state_file=tmp_path / "state", device=CPU)
    assert end.step == end.total


def test_no_example_is_one_clear_error(causal_folder: Path, tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no example"):
        fit(_fresh(causal_folder), tokenizer, FORMAT, [], FITTING, state_file=tmp_path / "s", device=CPU)
