"""The language model as a proposer: samples tactics for a goal, with log-probabilities, and remembers its answers."""

from __future__ import annotations

import hashlib
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from simprover.errors import ModelUnusable
from simprover.lean import TacticState
from simprover.proposers.language_model import LanguageModel, Sample, Sampling
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion

__all__ = ["DEFAULT_MODEL", "ModelProposer", "ModelUnusable", "Retriever", "Sampling"]

DEFAULT_MODEL = Path(__file__).resolve().parent.parent / "learning" / "weights"
"""The small tactic model that ships with SimProver."""

MAX_TACTIC_CHARACTERS = 2_000
"""A longer text is no single tactic that this system would want to try."""

_REMEMBERED = 10_000
"""Answers kept in memory by one proposer."""

Retriever = Callable[[TacticState], Sequence[tuple[str, str]]]
"""Lemmas to show the model for a state, most relevant first: (name, text of the lemma)."""


class ModelProposer:
    """Tactics from a local transformers checkpoint.

    Args:
        path: the checkpoint folder.
        device: ``auto`` (CUDA with bfloat16 where there is a GPU, the CPU otherwise), ``cpu``, ``cuda``, ``cuda:1``, …
        sampling: how many answers are drawn, and how.
        retrieve: shows the model lemmas, if its prompt format has a place for them. Answers then hang on these too.
        threads: CPU threads torch may use in this process; None leaves torch's setting alone.

    Raises:
        ModelUnusable: `path` is not a checkpoint that can be used.
    """

    def __init__(
        self,
        path: Path = DEFAULT_MODEL,
        device: str = "auto",
        *,
        sampling: Sampling | None = None,
        retrieve: Retriever | None = None,
        threads: int | None = 1,
    ) -> None:
        self._model = LanguageModel(path, device, threads)
        self._sampling = Sampling() if sampling is None else sampling
        self._retrieve = retrieve
        self._answers: OrderedDict[str, tuple[Sample, ...]] = OrderedDict()

    @classmethod
    def load(
        cls,
        path: Path | None = None,
        *,
        samples: int = Sampling.samples,
        seed: int = Sampling.seed,
        device: str | None = None,
    ) -> Self:
        """The checkpoint in `path`, or the one that ships with SimProver, with the settings a run usually changes.

        Raises:
            ModelUnusable: `path` is not a checkpoint that can be used.
        """
        return cls(path or DEFAULT_MODEL, device or "auto", sampling=Sampling(samples=samples, seed=seed))

    @property
    def name(self) -> str:
        """``model``."""
        return "model"

    @property
    def fingerprint(self) -> str:
        """SHA-256 (64 hex digits) of the checkpoint's files and the sampling settings.

        Without a retriever, answers are a function of this, the state's text and the kind of device.
        """
        return hashlib.sha256(f"{self._model.hash}\0{self._sampling}".encode()).hexdigest()

    @property
    def device(self) -> str:
        """The torch device the model runs on."""
        return str(self._model.device)

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """Distinct tactics for the first goal of `state`, most probable first.

        A question that was asked before is answered from memory and costs no model call.
        """
        del context  # the model sees the goal alone
        started = time.perf_counter()
        lemmas = tuple(self._retrieve(state)) if self._retrieve is not None else ()
        prompt = self._model.prompt(state.pp, [text for _, text in lemmas], room=self._sampling.max_new_tokens)
        answers = self._answers.get(prompt)
        calls = 0
        if answers is None:
            answers = self._model.sample(prompt, self._sampling)
            calls = 1
        self._remember(prompt, answers)
        names = [name for name, _ in lemmas]
        return Proposal(
            suggestions=tuple(_suggestions(answers, names))[: max(0, limit)],
            model_calls=calls,
            seconds=time.perf_counter() - started,
        )

    def _remember(self, prompt: str, answers: tuple[Sample, ...]) -> None:
        self._answers[prompt] = answers
        self._answers.move_to_end(prompt)
        if len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)


def _suggestions(answers: Sequence[Sample], lemmas: Sequence[str]) -> list[Suggestion]:
    best: dict[str, float] = {}
    for answer in answers:
        tactic = answer.text.strip()
        if _may_be_a_tactic(tactic):
            best[tactic] = max(best.get(tactic, float("-inf")), answer.logprob)
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    return [Suggestion(text, logprob, "model", _used(lemmas, text)) for text, logprob in ranked]


def _may_be_a_tactic(text: str) -> bool:
    """Only what no Lean tactic can be is left out here; judging the rest is Lean's task."""
    return bool(text) and "\0" not in text and len(text) <= MAX_TACTIC_CHARACTERS


def _used(lemmas: Sequence[str], tactic: str) -> tuple[str, ...]:
    words = set(re.findall(r"[^\s()\[\]{}⟨⟩,;]+", tactic))
    return tuple(name for name in lemmas if name in words)
