"""Sampling from a checkpoint: exact log-probabilities, a whole answer or none, and one clear error for a bad folder."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from simprover.errors import ModelUnusable
from simprover.proposers.language_model import LanguageModel, Sampling

# Random weights find every answer unlikely.
_sampling = partial(Sampling, least_logprob=-1e9)

GOAL = "n : ℕ\nh₀ : 0 < n\n⊢ n + 0 = n"


@pytest.fixture(params=["causal_folder", "seq2seq_folder"])
def folder(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def copy(causal_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(causal_folder, tmp_path / "model"))


def _recomputed(model: LanguageModel, prompt: str, answer: list[int]) -> float:
    """Log-probability of the answer's tokens, one plain forward pass a token: no cache, no batch."""
    ids = model.tokenizer(prompt).input_ids
    total = 0.0
    for position, token in enumerate(answer):
        if model.is_seq2seq:
            begun = [model.model.config.decoder_start_token_id, *answer[:position]]
            out = model.model(input_ids=torch.tensor([ids]), decoder_input_ids=torch.tensor([begun]))
        else:
            out = model.model(input_ids=torch.tensor([[*ids, *answer[:position]]]))
        total += torch.log_softmax(out.logits[0, -1].detach().double(), dim=-1)[token].item()
    return total


def test_log_probabilities_equal_a_direct_recomputation(folder: Path) -> None:
    model = LanguageModel(folder)
    prompt = model.prompt(GOAL, room=32)
    compared = 0
    for sample in model.sample(prompt, _sampling(samples=256, max_new_tokens=32)):
        assert sample.tokens[-1] in model.end_ids
        assert sample.logprob == pytest.approx(_recomputed(model, prompt, list(sample.tokens)), abs=1e-3)
        compared += 1
    assert compared >= 3


def test_scoring_a_given_answer_equals_the_direct_recomputation(folder: Path) -> None:
    model = LanguageModel(folder)
    prompt = model.prompt(GOAL, room=32)
    ids = [*model.tokenizer("rw [h₀]", add_special_tokens=False).input_ids, model.tokenizer.eos_token_id]
    assert model.logprob(prompt, "rw [h₀]") == pytest.approx(_recomputed(model, prompt, ids), abs=1e-3)


def test_answers_are_distinct_and_most_probable_first(folder: Path) -> None:
    model = LanguageModel(folder)
    samples = model.sample(model.prompt(GOAL), _sampling(samples=128, max_new_tokens=32))
    assert len({s.text for s in samples}) == len(samples)
    assert [s.logprob for s in samples] == sorted((s.logprob for s in samples), reverse=True)


def test_the_same_question_gets_the_same_answers(folder: Path) -> None:
    settings = _sampling(samples=64, max_new_tokens=32, seed=7)
    first, second = LanguageModel(folder), LanguageModel(folder)
    assert first.sample(first.prompt(GOAL), settings) == second.sample(second.prompt(GOAL), settings)


def test_another_seed_draws_other_answers(causal_folder: Path) -> None:
    model = LanguageModel(causal_folder)
    prompt = model.prompt(GOAL)
    drawn = [model.sample(prompt, _sampling(samples=256, max_new_tokens=32, seed=seed)) for seed in (0, 1)]
    assert drawn[0] != drawn[1]


def test_an_unfinished_answer_is_no_answer(folder: Path) -> None:
    model = LanguageModel(folder)
    for sample in model.sample(model.prompt(GOAL), _sampling(samples=64, max_new_tokens=1)):
        assert len(sample.tokens) == 1
        assert sample.tokens[0] in model.end_ids


def test_an_answer_that_has_become_too_unlikely_is_not_finished(folder: Path) -> None:
    model = LanguageModel(folder)
    prompt = model.prompt(GOAL)
    every = model.sample(prompt, _sampling(samples=64, max_new_tokens=32))
    middle = every[len(every) // 2].logprob
    kept = model.sample(prompt, Sampling(samples=64, max_new_tokens=32, least_logprob=middle))
    assert kept == tuple(sample for sample in every if sample.logprob >= middle)


def test_an_answer_of_a_causal_model_ends_at_its_first_line_break(causal_folder: Path) -> None:
    model = LanguageModel(causal_folder)
    samples = model.sample(model.prompt(GOAL), _sampling(samples=256, max_new_tokens=32))
    assert all("\n" not in sample.text for sample in samples)


def test_a_goal_too_long_for_the_model_loses_hypotheses_and_keeps_its_target(causal_folder: Path) -> None:
    model = LanguageModel(causal_folder)
    goal = "\n".join([*(f"h{i} : {i} < n" for i in range(500)), "⊢ 0 < n"])
    prompt = model.prompt(goal, room=16)
    assert len(model.tokenizer(prompt).input_ids) <= model.context - 16
    assert "⊢ 0 < n[PROOFSTEP]" in prompt
    assert "h499" in prompt


HOSTILE = ["", "⊢ " + "x" * 200_000, "\0", "\udc80 lone surrogate", "[PROOFSTEP]</s>{lemmas}{state}"]


@pytest.mark.parametrize("goal", HOSTILE)
def test_hostile_goals_are_answered(folder: Path, goal: str) -> None:
    model = LanguageModel(folder)
    model.sample(model.prompt(goal, room=8), _sampling(samples=2, max_new_tokens=8))


def _no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def _no_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def _config_not_json(folder: Path) -> None:
    (folder / "config.json").write_bytes(b"\xff{")


def _config_of_no_model(folder: Path) -> None:
    (folder / "config.json").write_text("[]")


def _unknown_architecture(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "no-such-model"}')


def _code_of_its_own(folder: Path) -> None:
    (folder / "evil.py").write_text("raise SystemExit('code of the checkpoint was run')")
    config = {"model_type": "evil", "auto_map": {"AutoConfig": "evil.Config", "AutoModelForCausalLM": "evil.Model"}}
    (folder / "config.json").write_text(json.dumps(config))


def _no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _weights_cut_short(folder: Path) -> None:
    data = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(data[: len(data) // 2])


def _weights_in_a_pickle(folder: Path) -> None:
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()


def _change_weights(folder: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    weights = load_file(folder / "model.safetensors")
    change(weights)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def _a_tensor_missing(folder: Path) -> None:
    _change_weights(folder, lambda weights: weights.__delitem__("model.layers.1.mlp.up_proj.weight"))


def _a_tensor_of_another_shape(folder: Path) -> None:
    _change_weights(folder, lambda weights: weights.update({"model.norm.weight": torch.ones(3)}))


def _weights_not_numbers(folder: Path) -> None:
    _change_weights(folder, lambda weights: weights["model.norm.weight"].fill_(float("nan")))


def _no_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer_config.json").unlink()


def _prompt_without_a_place_for_the_goal(folder: Path) -> None:
    (folder / "prompt.json").write_text('{"template": "prove it"}')


@pytest.mark.parametrize(
    "damage",
    [
        _no_folder,
        _no_config,
        _config_not_json,
        _config_of_no_model,
        _unknown_architecture,
        _code_of_its_own,
        _no_weights,
        _weights_cut_short,
        _weights_in_a_pickle,
        _a_tensor_missing,
        _a_tensor_of_another_shape,
        _weights_not_numbers,
        _no_tokenizer,
        _prompt_without_a_place_for_the_goal,
    ],
)
def test_a_damaged_folder_is_one_clear_error(copy: Path, damage: Callable[[Path], None]) -> None:
    damage(copy)
    with pytest.raises(ModelUnusable) as caught:
        LanguageModel(copy)
    assert str(copy) in caught.value.problem
    assert "\n" not in caught.value.problem
    assert "checkpoint" in caught.value.fix


def test_an_unknown_device_is_one_clear_error(causal_folder: Path) -> None:
    with pytest.raises(ModelUnusable, match="no-such-device"):
        LanguageModel(causal_folder, "no-such-device")


def test_the_hash_changes_with_the_weights_and_the_format(copy: Path) -> None:
    hashes = {LanguageModel(copy).hash}
    _change_weights(copy, lambda weights: weights["model.norm.weight"].add_(1))
    hashes.add(LanguageModel(copy).hash)
    (copy / "prompt.json").write_text('{"template": "{state}=>", "stops_at_newline": true}')
    hashes.add(LanguageModel(copy).hash)
    assert len(hashes) == 3
