"""How fast the lemma store takes lemmas and finds them, at a size that a year of proving would bring about.

The rows are made up (`simprover.bench.made_up`) and written through the store's own writer: lock, log, signatures.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from simprover.bench.made_up import MADE_UP_LIBRARY, made_up_certificate, made_up_rows
from simprover.lean import Certificate
from simprover.memory import LemmaStore
from simprover.memory.record import Row
from simprover.memory.table import LemmaTable
from simprover.memory.writer import Writer

_BATCH: Final = 1_000


@dataclass(frozen=True)
class StoreSpeed:
    """Figures of one run; all times are wall time on a warm file cache.

    Attributes:
        lemmas: rows in the store.
        inserts_a_second: in batches of 1,000, embedding, digest, log and signatures included.
        one_insert_ms: median of single additions to the full store, in ms.
        scan_ms, scan_p99_ms: median and 99th percentile of `LemmaStore.search` (k = 8) before there is a vector index.
        index_seconds: time that `LemmaStore.tidy` took to build the indices.
        query_ms, query_p99_ms: as `scan_ms`, with the indices.
        recall: share of the eight lemmas found by scanning that are found with the indices too.
        get_ms: median of `LemmaStore.get` by proof hash, in ms.
        open_ms: opening the full store in a process that has opened one before, in ms.
        megabytes: size of the store on disk.
    """

    lemmas: int
    inserts_a_second: float
    one_insert_ms: float
    scan_ms: float
    scan_p99_ms: float
    index_seconds: float
    query_ms: float
    query_p99_ms: float
    recall: float
    get_ms: float
    open_ms: float
    megabytes: float


def measure_store_speed(
    folder: Path,
    lemmas: int = 100_000,
    queries: int = 100,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> StoreSpeed:
    """Fill a new store below `folder` and ask it.

    Args:
        folder: an empty folder with room for about 4 kB a lemma; the caller removes it.
        lemmas: how many rows.
        queries: how many questions are timed.
        seed: of the made-up statements.
        progress: told how many of how many rows are written.
    """
    rng = random.Random(seed)
    path, keys = folder / "store", folder / "keys"
    with LemmaStore.open(path, library=MADE_UP_LIBRARY, keys=keys) as store:
        writer = Writer(path, keys, LemmaTable.open(path))
        began = time.perf_counter()
        for done, rows in _batches(lemmas, rng):
            writer.insert(rows)
            if progress is not None:
                progress(done, lemmas)
        filled = time.perf_counter() - began
        singles = [made_up_rows([_certificate(lemmas + i, rng)]) for i in range(20)]
        one = [_timed(partial(writer.insert, row)) for row in singles]
        questions = [_goal(rng) for _ in range(queries)]
        store.search(questions[0])
        scanned, scan_times = _ask(store, questions)
        index_seconds = _timed(store.tidy)
        store.search(questions[0])
        found, query_times = _ask(store, questions)
        hashes = [lemma for lemmas_found in found for lemma in lemmas_found][:queries]
        gets = [_timed(partial(store.get, h)) for h in hashes]
    opened = _timed(lambda: LemmaStore.open(path, library=MADE_UP_LIBRARY, create=False, keys=keys).close())
    agreed = sum(len(set(a) & set(b)) for a, b in zip(scanned, found, strict=True))
    return StoreSpeed(
        lemmas=lemmas,
        inserts_a_second=lemmas / filled,
        one_insert_ms=1e3 * float(np.median(one)),
        scan_ms=1e3 * float(np.median(scan_times)),
        scan_p99_ms=1e3 * float(np.percentile(scan_times, 99)),
        index_seconds=index_seconds,
        query_ms=1e3 * float(np.median(query_times)),
        query_p99_ms=1e3 * float(np.percentile(query_times, 99)),
        recall=agreed / max(1, sum(map(len, scanned))),
        get_ms=1e3 * float(np.median(gets)),
        open_ms=1e3 * opened,
        megabytes=sum(p.stat().st_size for p in path.rglob("*") if p.is_file()) / 1e6,
    )


def _ask(store: LemmaStore, questions: Sequence[str]) -> tuple[list[list[str]], list[float]]:
    answers, times = [], []
    for question in questions:
        began = time.perf_counter()
        found = store.search(question, k=8)
        times.append(time.perf_counter() - began)
        answers.append([str(r.lemma.proof_hash) for r in found])
    return answers, times


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def _batches(count: int, rng: random.Random) -> Iterator[tuple[int, list[Row]]]:
    for start in range(0, count, _BATCH):
        stop = min(count, start + _BATCH)
        yield stop, made_up_rows([_certificate(i, rng) for i in range(start, stop)])


def _certificate(i: int, rng: random.Random) -> Certificate:
    hypotheses = " ".join(f"(h{j} : {_relation(rng)})" for j in range(rng.randrange(4)))
    statement = f"theorem made_up_{i} (a b c n : ℕ) {hypotheses} : {_relation(rng)}"
    return made_up_certificate(statement, f"by\n  have := lemma_{i} a b\n  omega")


def _goal(rng: random.Random) -> str:
    lines = [f"h{j} : {_relation(rng)}" for j in range(rng.randrange(4))]
    return "\n".join(["a b c n : ℕ", *lines, f"⊢ {_relation(rng)}"])


def _relation(rng: random.Random) -> str:
    return f"{_term(rng, 2)} {rng.choice(['=', '≤', '<', '∣', '≠', '≥'])} {_term(rng, 2)}"


def _term(rng: random.Random, depth: int) -> str:
    kind = rng.random()
    if depth == 0 or kind < 0.3:
        return rng.choice("abcn") if rng.random() < 0.6 else str(rng.randrange(200))
    if kind < 0.5:
        function = rng.choice(("Nat.gcd", "Nat.lcm", "max", "min", "Nat.choose", "f", "g"))
        return f"{function} ({_term(rng, depth - 1)}) ({_term(rng, depth - 1)})"
    return f"({_term(rng, depth - 1)} {rng.choice(['+', '*', '-', '%', '/', '^'])} {_term(rng, depth - 1)})"
