"""Fitting a causal model to (goal, tactic) examples: seeded, resumable, on one CPU core or on a GPU."""

from __future__ import annotations

import hashlib
import logging
import math
import random
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from simprover.learning.dataset import Example
from simprover.proposers.prompt import PROMPT_FILE, PromptFormat

_log = logging.getLogger(__name__)

_IGNORED = -100
"""PyTorch's label for positions that do not count."""


@dataclass(frozen=True)
class Fitting:
    """How to fit.

    Attributes:
        epochs: passes over the examples.
        batch_tokens: tokens of a batch, padding included.
        learning_rate: its peak; it rises over the first 2 % and falls to a twentieth along a cosine.
        weight_decay: of AdamW, on matrices.
        prompt_weight: how much a token of the prompt counts against a token of the answer.
        minutes: wall time after which fitting ends early; the learning rate falls in time for that. None: no limit.
        seed: of the order of examples.
        save_seconds: how often the state is saved for resuming.
    """

    epochs: int = 3
    batch_tokens: int = 3_072
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.05
    prompt_weight: float = 0.05
    minutes: float | None = None
    seed: int = 0
    save_seconds: float = 60.0


@dataclass(frozen=True)
class FitProgress:
    """Where fitting stands: batches done and planned, the recent loss in nats a token, seconds so far."""

    step: int
    total: int
    loss: float
    seconds: float


@dataclass(frozen=True)
class _Encoded:
    tokens: tuple[int, ...]
    answer_from: int


def fit(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompt: PromptFormat,
    examples: Sequence[Example],
    fitting: Fitting,
    *,
    state_file: Path,
    device: torch.device,
    on_progress: Callable[[FitProgress], None] = lambda _: None,
) -> FitProgress:
    """Fit `model` in place.

    A run that was killed goes on from `state_file` if model, examples and settings are the same; the file is removed at
    the end.

    Raises:
        ValueError: no example fits the model's context.
    """
    context = int(model.config.max_position_embeddings)
    encoded = [e for e in (_encode(tokenizer, prompt, x) for x in examples) if len(e.tokens) <= context]
    if not encoded:
        raise ValueError("there is no example to learn from")
    plan = [batch for epoch in range(fitting.epochs) for batch in _batches(encoded, fitting, epoch)]
    _moved(model, device).train()
    optimizer = _optimizer(model, fitting)
    mark = _mark(model, encoded, fitting)
    step, elapsed = _resume(state_file, mark, model, optimizer, device)
    started = saved = time.monotonic()
    recent = 0.0
    limit = math.inf if fitting.minutes is None else 60 * fitting.minutes
    pad = int(tokenizer.pad_token_id or 0)
    while step < len(plan):
        seconds = elapsed + time.monotonic() - started
        if seconds >= limit:
            break
        for group in optimizer.param_groups:
            group["lr"] = fitting.learning_rate * _schedule(max(step / len(plan), seconds / limit))
        loss = _step(model, optimizer, [encoded[i] for i in plan[step]], pad, fitting.prompt_weight, device)
        step += 1
        recent = loss if step == 1 else 0.98 * recent + 0.02 * loss if recent else loss
        if time.monotonic() - saved >= fitting.save_seconds:
            _save(state_file, mark, model, optimizer, step, elapsed + time.monotonic() - started)
            saved = time.monotonic()
        on_progress(FitProgress(step, len(plan), recent, elapsed + time.monotonic() - started))
    state_file.unlink(missing_ok=True)
    model.train(False)
    return FitProgress(step, len(plan), recent, elapsed + time.monotonic() - started)


def save_checkpoint(
    folder: Path, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, prompt: PromptFormat
) -> None:
    """Write an ordinary checkpoint folder with weights in half precision; an older one is replaced at the very end."""
    making = folder.with_name(folder.name + ".making")
    shutil.rmtree(making, ignore_errors=True)
    _moved(model, torch.float16).save_pretrained(making)
    tokenizer.save_pretrained(making)
    (making / PROMPT_FILE).write_text(prompt.model_dump_json(indent=2) + "\n", encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    making.rename(folder)


def _moved(model: PreTrainedModel, to: torch.device | torch.dtype) -> PreTrainedModel:
    torch.nn.Module.to(model, to)  # transformers' own wrapper of `to` hides its type
    return model


def _encode(tokenizer: PreTrainedTokenizerBase, prompt: PromptFormat, example: Example) -> _Encoded:
    question = [int(i) for i in tokenizer(prompt.render(example.goal)).input_ids]
    answer = [int(i) for i in tokenizer(example.tactic, add_special_tokens=False).input_ids]
    end = tokenizer.eos_token_id
    return _Encoded((*question, *answer, *([] if end is None else [int(end)])), len(question))


def _batches(encoded: Sequence[_Encoded], fitting: Fitting, epoch: int) -> Iterator[list[int]]:
    """Indices batch by batch: similar lengths together, in random order."""
    source = random.Random(f"{fitting.seed}-{epoch}")
    order = sorted(range(len(encoded)), key=lambda i: (len(encoded[i].tokens) + source.randint(0, 12), source.random()))
    batches: list[list[int]] = []
    current: list[int] = []
    longest = 0
    for i in order:
        longest = max(longest, len(encoded[i].tokens))
        if current and longest * (len(current) + 1) > fitting.batch_tokens:
            batches.append(current)
            current, longest = [], len(encoded[i].tokens)
        current.append(i)
    batches.append(current)
    source.shuffle(batches)
    return iter(batches)


def _optimizer(model: PreTrainedModel, fitting: Fitting) -> torch.optim.AdamW:
    matrices = [p for p in model.parameters() if p.requires_grad and p.dim() >= 2]
    others = [p for p in model.parameters() if p.requires_grad and p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": fitting.weight_decay}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=fitting.learning_rate, betas=(0.9, 0.98))


def _schedule(progress: float) -> float:
    if progress < 0.02:
        return max(progress / 0.02, 0.02)
    return 0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - 0.02) / 0.98)))


def _step(
    model: PreTrainedModel,
    optimizer: torch.optim.AdamW,
    batch: Sequence[_Encoded],
    pad: int,
    prompt_weight: float,
    device: torch.device,
) -> float:
    tokens, labels, weights = _tensors(batch, pad, prompt_weight)
    tokens, labels, weights = tokens.to(device), labels.to(device), weights.to(device)
    # bfloat16 nearly doubles the speed of one CPU core that knows it, and the loss is the same to three digits.
    with torch.autocast(device.type, dtype=torch.bfloat16):
        logits = model(input_ids=tokens).logits
    losses = torch.nn.functional.cross_entropy(
        logits[:, :-1].float().flatten(0, 1), labels[:, 1:].flatten(), reduction="none", ignore_index=_IGNORED
    )
    weighted = weights[:, 1:].flatten()
    loss = (losses * weighted).sum() / weighted.sum()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    answers = weighted >= 1.0
    return losses.detach()[answers].mean().item()


def _tensors(batch: Sequence[_Encoded], pad: int, prompt_weight: float) -> tuple[Tensor, Tensor, Tensor]:
    """Tokens, labels and weights, padded on the right: later positions never influence earlier ones."""
    width = max(len(e.tokens) for e in batch)
    tokens = torch.full((len(batch), width), pad)
    labels = torch.full((len(batch), width), _IGNORED)
    weights = torch.zeros(len(batch), width)
    for row, e in enumerate(batch):
        size = len(e.tokens)
        tokens[row, :size] = labels[row, :size] = torch.tensor(e.tokens)
        weights[row, : e.answer_from] = prompt_weight
        weights[row, e.answer_from : size] = 1.0
    return tokens, labels, weights


def _mark(model: PreTrainedModel, encoded: Sequence[_Encoded], fitting: Fitting) -> str:
    """What a saved state must agree with to be continued."""
    digest = hashlib.sha256(repr((model.config.to_diff_dict(), fitting)).encode())
    for e in encoded:
        digest.update(repr(e.tokens).encode())
    return digest.hexdigest()


def _save(
    path: Path, mark: str, model: PreTrainedModel, optimizer: torch.optim.AdamW, step: int, elapsed: float
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(path.name + ".making")
    state: dict[str, Any] = {"mark": mark, "step": step, "elapsed": elapsed}
    torch.save(state | {"model": model.state_dict(), "optimizer": optimizer.state_dict()}, making)
    making.replace(path)


def _resume(
    path: Path, mark: str, model: PreTrainedModel, optimizer: torch.optim.AdamW, device: torch.device
) -> tuple[int, float]:
    """Go on from a saved state, if there is one of this very run."""
    if not path.exists():
        return 0, 0.0
    try:
        state = torch.load(path, map_location=device, weights_only=True)  # tensors and numbers, never objects
    except (OSError, EOFError, RuntimeError, ValueError, UnpicklingError) as error:
        _log.warning("the saved state of training, %s, cannot be read (%s); training starts anew", path, error)
        return 0, 0.0
    if state["mark"] != mark:
        return 0, 0.0
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"]), float(state["elapsed"])
