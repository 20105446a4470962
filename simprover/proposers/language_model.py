"""Any local transformers checkpoint as a sampler of tactics with exact log-probabilities.

The prompt is read once and its key-value cache is shared by all samples; ``generate`` would read it once a sample,
which on a CPU is most of the time an answer takes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)
from transformers.utils import logging as transformers_logging

from simprover.errors import ModelUnusable
from simprover.proposers.prompt import PromptFormat, first_goal, read_format, without_first_hypothesis

_DEFAULT_CONTEXT = 2048
"""Assumed context length, in tokens, of checkpoints that do not state one (relative positions, as T5 has)."""


@dataclass(frozen=True)
class Sampling:
    """How answers are drawn. The same settings, prompt and model give the same answers on the same device.

    Attributes:
        samples: sequences drawn a call; the first is the greedy one.
        temperature: of all draws but the first.
        max_new_tokens: a longer answer is not an answer.
        least_logprob: an answer that has become less likely than this (in nats) is not finished: what a model writes
            after it has lost its way is long and worthless.
        seed: of the random draws, combined with the prompt.
    """

    samples: int = 12
    temperature: float = 1.0
    max_new_tokens: int = 80
    least_logprob: float = -12.0
    seed: int = 0

    def __post_init__(self) -> None:
        if self.samples < 1 or self.max_new_tokens < 1 or not self.temperature > 0:
            raise ValueError(f"samples and max_new_tokens are at least 1 and the temperature is positive: {self}")


@dataclass(frozen=True)
class Sample:
    """One finished answer.

    Attributes:
        text: what the model wrote, without its end token.
        logprob: natural logarithm of the probability of `tokens`, at temperature 1.
        tokens: what it was spelled with, the end token included.
    """

    text: str
    logprob: float
    tokens: tuple[int, ...]


class LanguageModel:
    """A causal or seq2seq checkpoint in memory.

    Args:
        folder: an ordinary transformers folder (``config.json``, safetensors weights, a tokenizer), maybe with a
            ``prompt.json``.
        device: ``auto`` (CUDA where there is a GPU), or a torch device name.
        threads: CPU threads torch may use in this process; None leaves torch's setting alone. One is best for small
            models: two that wait for each other on a busy machine were fifty times slower.

    Raises:
        ModelUnusable: the folder is missing, incomplete, corrupt, or would need code or pickles of its own to load.
    """

    def __init__(self, folder: Path, device: str = "auto", threads: int | None = 1) -> None:
        self.folder = folder
        if threads is not None:
            torch.set_num_threads(threads)
        self.device = choose_device(device)
        self.hash = folder_hash(folder)
        try:
            config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
            self.is_seq2seq = bool(config.is_encoder_decoder)
            self.format: PromptFormat = read_format(folder, is_seq2seq=self.is_seq2seq)
            self.tokenizer: PreTrainedTokenizerBase = AutoTokenizer.from_pretrained(
                folder, local_files_only=True, trust_remote_code=False
            )
            self.model = self._load_weights()
            self._probe()
        except ModelUnusable:
            raise
        except Exception as error:  # transformers, tokenizers and safetensors raise what they like
            raise _unusable(folder, f"cannot be loaded ({type(error).__name__}: {_first_line(error)})") from error
        self.context = int(getattr(config, "max_position_embeddings", 0) or _DEFAULT_CONTEXT)
        self.end_ids = frozenset(self._end_tokens())

    def _load_weights(self) -> PreTrainedModel:
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        kind = AutoModelForSeq2SeqLM if self.is_seq2seq else AutoModelForCausalLM
        loaded: Any = kind.from_pretrained(
            self.folder,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
            dtype=torch.bfloat16 if self.device.type == "cuda" else torch.float32,
        )
        model, info = loaded
        # transformers fills absent tensors with random numbers and goes on; that is no model.
        missing = sorted(info["missing_keys"]) + sorted(str(key) for key in info["mismatched_keys"])
        if missing:
            raise _unusable(self.folder, f"lacks {len(missing)} of its weights (first: {missing[0]})")
        ready: PreTrainedModel = model.to(self.device).eval()
        return ready

    def _probe(self) -> None:
        """One tiny forward pass, so that NaN weights and wrong vocabularies are found at loading and not mid-search."""
        embeddings: Any = self.model.get_input_embeddings()
        if len(self.tokenizer) > embeddings.num_embeddings:
            raise _unusable(self.folder, "has a tokenizer with more tokens than the model has embeddings")
        prompt = self._ids(self.format.render("⊢ True"))
        with torch.inference_mode():
            logits = self._Reader(self, prompt, 1).first()
        if not bool(torch.isfinite(logits).all()):
            raise _unusable(self.folder, "answers with numbers that are not finite")

    def _end_tokens(self) -> set[int]:
        ends = {self.tokenizer.eos_token_id, getattr(self.model.generation_config, "eos_token_id", None)}
        ids = {i for end in ends if end is not None for i in (end if isinstance(end, list) else [end])}
        if self.format.stops_at_newline:
            # Decoded one by one: a byte-level vocabulary spells the line break differently from a sentencepiece one.
            ids |= {i for i in range(len(self.tokenizer)) if "\n" in self._text([i])}
        if not ids:
            raise _unusable(self.folder, "names no end token")
        return ids

    def prompt(self, pp: str, lemmas: Sequence[str] = (), *, room: int = 64) -> str:
        """The prompt for the first goal of the printed state `pp`.

        Where it would not fit the model's context with `room` tokens to spare for the answer, first the lemmas and then
        the topmost hypotheses are left out; the target always stays.
        """
        goal = first_goal(pp)
        limit = max(1, self.context - room)
        # No tokenizer averages 16 characters a token on goals; cutting by characters first keeps hostile sizes cheap.
        goal = goal[-16 * limit :]
        text = self.format.render(goal, lemmas)
        while len(self._ids(text)) > limit:
            if lemmas:
                lemmas = lemmas[:-1]
            else:
                shorter = without_first_hypothesis(goal)
                goal = shorter if shorter is not None else goal[len(goal) // 4 + 1 :]
                if not goal:
                    break
            text = self.format.render(goal, lemmas)
        return text

    def sample(self, prompt: str, sampling: Sampling) -> tuple[Sample, ...]:
        """Distinct finished answers to `prompt`, most probable first. Unfinished ones are left out."""
        ids = self._ids(prompt)[-(self.context - 1) :]
        steps = min(sampling.max_new_tokens, self.context - len(ids) if not self.is_seq2seq else self.context)
        rows = sampling.samples
        # Drawn on the CPU whatever the device is, so that a seed means the same everywhere.
        random = torch.Generator().manual_seed(_seed(sampling.seed, prompt))
        ends = torch.tensor(sorted(self.end_ids))
        written: list[Tensor] = []
        total = torch.zeros(rows, dtype=torch.float64)
        done = torch.zeros(rows, dtype=torch.bool)
        with torch.inference_mode():
            reader = self._Reader(self, ids, rows)
            logits = reader.first().expand(rows, -1)
            for step in range(steps):
                logprobs = torch.log_softmax(logits.float(), dim=-1).cpu()
                chosen = _draw(logprobs, sampling.temperature, random)
                total += torch.where(done, 0.0, logprobs.gather(1, chosen[:, None])[:, 0].double())
                written.append(torch.where(done, -1, chosen))
                done = done | torch.isin(chosen, ends)
                lost = total < sampling.least_logprob
                if bool((done | lost).all()) or step + 1 == steps:
                    break
                logits = reader.next(chosen.to(self.device))
        best: dict[str, Sample] = {}
        for row, finished, logprob in zip(torch.stack(written, 1).tolist(), done.tolist(), total.tolist(), strict=True):
            if finished and logprob >= sampling.least_logprob:
                tokens = tuple(i for i in row if i >= 0)
                text = self._text(list(tokens))
                text = text.split("\n", 1)[0] if self.format.stops_at_newline else text
                if text not in best or best[text].logprob < logprob:
                    best[text] = Sample(text, logprob, tokens)
        return tuple(sorted(best.values(), key=lambda s: (-s.logprob, s.text)))

    def logprob(self, prompt: str, answer: str) -> float:
        """Log-probability of `answer` followed by the end token, in one plain forward pass without a cache.

        The answer is tokenised as the tokenizer would; a sample that was spelled with other tokens scores differently.
        """
        ids = self._ids(prompt)
        end = self.tokenizer.eos_token_id
        target = torch.tensor([*self._plain_ids(answer), end if end is not None else min(self.end_ids)])
        with torch.inference_mode():
            if self.is_seq2seq:
                out = self.model(
                    input_ids=torch.tensor([ids], device=self.device), labels=target[None].to(self.device)
                ).logits[0]
            else:
                whole = torch.tensor([[*ids, *target.tolist()]], device=self.device)
                out = self.model(input_ids=whole).logits[0, len(ids) - 1 : -1]
        table = torch.log_softmax(out.float(), dim=-1).cpu()
        return float(table.gather(1, target[:, None]).double().sum())

    def _ids(self, text: str) -> list[int]:
        return [int(i) for i in self.tokenizer(text).input_ids]

    def _plain_ids(self, text: str) -> list[int]:
        return [int(i) for i in self.tokenizer(text, add_special_tokens=False).input_ids]

    def _text(self, ids: list[int]) -> str:
        text = self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return text if isinstance(text, str) else "".join(text)

    class _Reader:
        """The forward passes of one call: the prompt once, then one token a row and step, over a shared cache."""

        def __init__(self, owner: LanguageModel, prompt: list[int], rows: int) -> None:
            self._model = owner.model
            self._rows = rows
            self._start: dict[str, Any] = {"input_ids": torch.tensor([prompt], device=owner.device)}
            self._each: dict[str, Any] = {}
            self._seq2seq = owner.is_seq2seq
            if owner.is_seq2seq:
                encoded = owner.model.get_encoder()(**self._start).last_hidden_state
                begin = owner.model.config.decoder_start_token_id
                if begin is None:
                    raise _unusable(owner.folder, "names no decoder_start_token_id")
                self._each = {"encoder_outputs": (encoded.expand(rows, -1, -1),)}
                self._start = {"decoder_input_ids": torch.full((rows, 1), int(begin), device=owner.device)}
            self._cache: Any = None

        def first(self) -> Tensor:
            """Logits (one row or all) of the first token of the answer."""
            out = self._model(**self._start, **self._each, use_cache=True)
            self._cache = out.past_key_values
            if not self._seq2seq:
                self._cache.batch_repeat_interleave(self._rows)
            return self._last(out.logits)

        def next(self, tokens: Tensor) -> Tensor:
            """Logits after every row has written its token of `tokens`."""
            name = "decoder_input_ids" if self._seq2seq else "input_ids"
            out = self._model(**{name: tokens[:, None]}, **self._each, past_key_values=self._cache, use_cache=True)
            self._cache = out.past_key_values
            return self._last(out.logits)

        @staticmethod
        def _last(logits: Tensor) -> Tensor:
            return logits[:, -1, :]


def folder_hash(folder: Path) -> str:
    """SHA-256 (64 hex digits) over the names and contents of the checkpoint's files; what cached answers hang on.

    Raises:
        ModelUnusable: the folder is not there, or cannot be read, or its ``config.json`` is not a JSON object.
    """
    if not (folder / "config.json").is_file():
        raise _unusable(folder, "is not a checkpoint folder (it has no config.json)")
    digest = hashlib.sha256()
    try:
        if not isinstance(json.loads((folder / "config.json").read_text(encoding="utf-8")), dict):
            raise _unusable(folder, "has a config.json that is not a JSON object")
        for path in sorted(p for p in folder.iterdir() if p.suffix in _MODEL_FILES and p.is_file()):
            with path.open("rb") as file:
                digest.update(f"{path.name}\0{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    except (OSError, ValueError) as error:
        raise _unusable(folder, f"cannot be read ({_first_line(error)})") from error
    return digest.hexdigest()


_MODEL_FILES = frozenset({".json", ".safetensors", ".model", ".txt", ".jinja"})


def _draw(logprobs: Tensor, temperature: float, random: torch.Generator) -> Tensor:
    """One token a row: the likeliest in row 0, a random draw in the others."""
    weights = torch.softmax(logprobs / temperature, dim=-1)
    chosen = torch.multinomial(weights, 1, generator=random)[:, 0]
    chosen[0] = logprobs[0].argmax()
    return chosen


def _seed(seed: int, prompt: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}\0{prompt}".encode("utf-8", "replace")).digest()[:7], "big")


def choose_device(name: str) -> torch.device:
    """The torch device of that name; ``auto`` is CUDA where there is a GPU, and the CPU otherwise.

    Raises:
        ModelUnusable: there is no such device here.
    """
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        raise ModelUnusable(
            f"The device {name!r} cannot be used ({_first_line(error)}).", "Choose 'auto', 'cpu' or 'cuda'."
        ) from error
    return device


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [""])[0][:200]


def _unusable(folder: Path, what: str) -> ModelUnusable:
    return ModelUnusable(
        f"The model folder {folder} {what}.",
        "Point the model setting at a complete safetensors checkpoint, or leave it unset for the built-in model.",
    )
