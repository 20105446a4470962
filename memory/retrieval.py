"""Which stored lemmas a goal is about: vectors, words and symbols, each with its say, and the reasons given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from simprover.memory.features import Features, features, symbol_overlap, token_weight
from simprover.memory.record import Row, StoredLemma
from simprover.memory.table import LemmaTable, sql_text

VECTOR_WEIGHT: Final = 0.6
WORDS_WEIGHT: Final = 0.2
SYMBOLS_WEIGHT: Final = 0.2
"""Shares of cosine similarity, BM25 relative to the best candidate's, and symbol overlap in the score.

Measured with `simprover.bench.retrieval_quality` on 171 questions each: recall at 1 for noisy / renumbered goals is
.942 / .942 with these shares, .924 / .848 with the vector alone, .947 / .918 with (.8, .1, .1), .936 / .854 with
(.5, .5, 0).
"""

GRAPH_BONUS: Final = 0.5
"""Added to the score of a lemma whose constraint graph is isomorphic to the goal's."""

_CANDIDATES: Final = 48


@dataclass(frozen=True)
class Retrieved:
    """A stored lemma that may help.

    Attributes:
        lemma: the record.
        score: 0 (nothing in common) to 1 (same wording), plus `GRAPH_BONUS` for an isomorphic constraint graph.
        why: the parts of the score in words, for people.
        weight: share of this lemma among all that were returned: softmax of the scores (temperature 0.1).
    """

    lemma: StoredLemma
    score: float
    why: str
    weight: float


@dataclass(frozen=True)
class Candidate:
    """A row under consideration, before the whole lemma is read."""

    seq: int
    score: float
    why: str


def candidates(
    table: LemmaTable, text: str, vector: npt.NDArray[np.float32], where: str, k: int, graph_key: str | None
) -> tuple[Candidate, ...]:
    """The best `k` rows for `text`, best first; ties go to the older row."""
    wanted = features(text)
    reach = max(_CANDIDATES, 4 * k)
    near = table.nearest(vector, where, reach) if vector.any() else {}
    worded = table.matching(_query_words(wanted), where, reach)
    same_graph: set[int] = set()
    if graph_key is not None:
        condition = f"({where}) AND graph_key = {sql_text(graph_key)}"
        same_graph = {row["seq"] for row in table.rows(condition, columns=("seq",), limit=reach)}
    everyone = sorted(near.keys() | worded.keys() | same_graph)
    if not everyone:
        return ()
    rows = table.rows(
        f"seq IN ({', '.join(map(str, everyone))})", columns=("seq", "symbols", "embedding"), limit=len(everyone)
    )
    best_word = max(worded.values(), default=0.0)
    scored = [_score(row, vector, wanted, worded, best_word, row["seq"] in same_graph) for row in rows]
    scored.sort(key=lambda c: (-c.score, c.seq))
    return tuple(c for c in scored[:k] if c.score > 0.0)


def weights(scores: list[float], temperature: float = 0.1) -> list[float]:
    """Softmax of `scores`; adds up to 1."""
    shifted = np.exp((np.array(scores) - max(scores)) / temperature)
    return [float(w) for w in shifted / shifted.sum()]


def _query_words(wanted: Features) -> list[str]:
    """Words of the question, the telling ones first, each once."""
    return sorted(
        dict.fromkeys(wanted.words.split()), key=lambda w: -max(map(token_weight, w.split("_") if len(w) > 1 else [w]))
    )


def _score(
    row: Row,
    vector: npt.NDArray[np.float32],
    wanted: Features,
    worded: Mapping[int, float],
    best_word: float,
    graph: bool,
) -> Candidate:
    stored: Any = row["embedding"]
    cosine = max(0.0, float(np.dot(vector, np.asarray(stored, dtype=np.float32))))
    word = worded.get(row["seq"], 0.0) / best_word if best_word > 0 else 0.0
    overlap, shared = symbol_overlap(wanted.symbols, frozenset(row["symbols"]))
    score = VECTOR_WEIGHT * cosine + WORDS_WEIGHT * word + SYMBOLS_WEIGHT * overlap
    why = f"vector {cosine:.2f}, words {word:.2f}, symbols {overlap:.2f}"
    if shared:
        why += f" ({' '.join(shared[:6])})"
    if graph:
        score += GRAPH_BONUS
        why += ", same constraint graph"
    return Candidate(row["seq"], score, why)
