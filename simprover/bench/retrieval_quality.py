"""How well a question finds the lemma it is about: recall and rank of each embedder, and of the store's hybrid score.

Two tasks. *Disguised goals*: every statement of a benchmark file is a document; the question is the same statement as a
printed goal with its variables renamed and its hypotheses shuffled, and, in harder variants, with one hypothesis lost
and one of another problem added, or with every numeral changed. *Premises*: every theorem of a Lean library is a
document; the question is a theorem's statement, the wanted answers are the library theorems that its proof names.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np

from simprover.bench.made_up import MADE_UP_LIBRARY, made_up_certificate, made_up_rows
from simprover.memory import Embedder, LemmaStore
from simprover.memory.table import LemmaTable
from simprover.memory.writer import Writer

Variant = Literal["renamed", "noisy", "renumbered"]
Ranking = Callable[[Sequence[str], Sequence[str]], list[list[int]]]
"""For each question the indices of documents, best first; what is left out was not found."""

_NAMES: Final = tuple("abcdefgjklmpqrstuvwxyz")


@dataclass(frozen=True)
class Question:
    """A text to retrieve with, and the indices of the documents that answer it."""

    text: str
    wanted: frozenset[int]


@dataclass(frozen=True)
class Quality:
    """Figures of one embedder on one task.

    Attributes:
        questions: how many questions were asked.
        recall_at_1: share of wanted documents that came first (mean over the questions).
        recall_at_8: share of wanted documents among the first eight.
        mean_reciprocal_rank: mean of 1 / rank of the first wanted document.
        milliseconds: wall time a question or document took to embed and score, in ms.
    """

    questions: int
    recall_at_1: float
    recall_at_8: float
    mean_reciprocal_rank: float
    milliseconds: float


def measure(ranking: Ranking, documents: Sequence[str], questions: Sequence[Question]) -> Quality:
    """Ask all questions of one way to rank."""
    began = time.perf_counter()
    ranked = ranking([q.text for q in questions], documents)
    spent = time.perf_counter() - began
    first = eight = reciprocal = 0.0
    for order, question in zip(ranked, questions, strict=True):
        ranks = [order.index(w) if w in order else len(documents) for w in question.wanted]
        first += sum(r < 1 for r in ranks) / len(ranks)
        eight += sum(r < 8 for r in ranks) / len(ranks)
        reciprocal += 1.0 / (1 + min(ranks))
    n = len(questions)
    return Quality(n, first / n, eight / n, reciprocal / n, 1000.0 * spent / (n + len(documents)))


def by_vector(embedder: Embedder) -> Ranking:
    """Rank by the scalar product of `embedder`'s vectors."""

    def ranking(questions: Sequence[str], documents: Sequence[str]) -> list[list[int]]:
        products = embedder.embed(questions) @ embedder.embed(documents).T
        return [[int(i) for i in np.argsort(-row, kind="stable")] for row in products]

    return ranking


def by_store(folder: Path) -> Ranking:
    """Rank as `LemmaStore.search` does, over a throw-away store below `folder` (which must be empty)."""

    def ranking(questions: Sequence[str], documents: Sequence[str]) -> list[list[int]]:
        path, keys = folder / "store", folder / "keys"
        certificates = [made_up_certificate(statement, "by simp") for statement in documents]
        place = {c.proof_hash: i for i, c in enumerate(certificates)}
        with LemmaStore.open(path, library=MADE_UP_LIBRARY, keys=keys) as store:
            Writer(path, keys, LemmaTable.open(path)).insert(made_up_rows(certificates))
            store.tidy()
            return [[place[r.lemma.proof_hash] for r in store.search(question, k=32)] for question in questions]

    return ranking


def read_statements(path: Path) -> list[str]:
    """The ``statement`` fields of a benchmark file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["statement"] for line in lines if line.strip()]


def disguised_goals(statements: Sequence[str], variant: Variant, seed: int = 0) -> list[Question]:
    """One question a statement that can be disguised (those without binders in brackets are left out)."""
    rng = random.Random(seed)
    split = [_split(s) for s in statements]
    questions = []
    for i, (hypotheses, target) in enumerate(split):
        if not hypotheses:
            continue
        lines = list(hypotheses)
        if variant == "noisy":
            assumed = [line for line in lines if line.startswith("h")]
            if assumed:
                lines.remove(rng.choice(assumed))
            lines.extend(rng.sample(split[rng.randrange(len(split))][0] or ["extra : True"], 1))
        rng.shuffle(lines)
        text = _rename("\n".join(lines) + "\n⊢ " + target, rng)
        if variant == "renumbered":
            text = re.sub(r"(?<![\w₀-₉.])\d+(?![\w.])", lambda m: str(int(m.group()) + rng.randint(1, 9)), text)
        questions.append(Question(text, frozenset((i,))))
    return questions


def premise_questions(folder: Path) -> tuple[list[str], list[Question]]:
    """Documents and questions from the theorems of all Lean files under `folder`.

    A question's own statement is among the documents, as every stored lemma is for a later goal; it is not wanted, and
    the question asks for what was stated before it.
    """
    found: list[tuple[str, str, str]] = []
    for file in sorted(folder.rglob("*.lean")):
        text = re.sub(r"/-.*?-/|--[^\n]*", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        pattern = (
            r"^(?:@\[[^\]]*\] *)?(?:protected |private )?(?:theorem|lemma) +(\S+)((?:.|\n)*?):=((?:.|\n)*?)(?=\n\n|\Z)"
        )
        found += [(m[1], f"theorem {m[1]}{m[2]}", m[3]) for m in re.finditer(pattern, text, flags=re.MULTILINE)]
    by_last = {name.split(".")[-1]: i for i, (name, _, _) in enumerate(found)}
    questions = []
    for i, (_, statement, proof) in enumerate(found):
        words = set(re.findall(r"[\w'.]+", proof))
        wanted = frozenset(j for w in words if (j := by_last.get(w.split(".")[-1], -1)) >= 0 and j != i)
        if wanted:
            questions.append(Question(_anonymous(statement), wanted))
    return [statement for _, statement, _ in found], questions


def _anonymous(statement: str) -> str:
    return re.sub(r"\A(theorem|lemma) +\S+", "example", statement)


def _split(statement: str) -> tuple[list[str], str]:
    """Binder groups as lines ``x y : T``, and the target."""
    body = re.sub(r"\A\s*(?:theorem|lemma)\s+\S+", "", statement)
    lines, depth, begin = [], 0, 0
    for i, c in enumerate(body):
        if c in "({[":
            if depth == 0:
                begin = i + 1
            depth += 1
        elif c in ")}]":
            depth -= 1
            if depth == 0:
                lines.append(" ".join(body[begin:i].split()))
        elif c == ":" and depth == 0:
            return [line for line in lines if " : " in line], " ".join(body[i + 1 :].split())
    return [], " ".join(body.split())


def _rename(goal: str, rng: random.Random) -> str:
    names = {n for line in goal.split("\n⊢ ")[0].split("\n") for n in line.split(" : ")[0].split()}
    fresh = rng.sample([a + b for a in _NAMES for b in ("", "₁", "'")], k=min(len(names), 3 * len(_NAMES)))
    for old, new in zip(sorted(names), fresh, strict=False):
        goal = re.sub(rf"(?<![\w'.]){re.escape(old)}(?![\w'])", f"\x00{new}", goal)
    return goal.replace("\x00", "")
