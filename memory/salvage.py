"""Finding the good rows of a damaged table: those that have the digest that the signed log recorded, wherever they are.

They are looked for in the table as it is (row by row where it cannot be read as a whole), in what can be computed anew
from a row's own certificate, and in the older versions of the table, which stay for a week.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from simprover.memory.embedding import Embedder
from simprover.memory.errors import StoreCorrupt
from simprover.memory.log_check import ExpectedRow, LogCheck
from simprover.memory.record import Row, StoredLemma, digest, new_row, stored_lemma
from simprover.memory.table import LemmaTable


@dataclass(frozen=True)
class BadRow:
    """A row that the log does not vouch for, and why."""

    row: Row
    reason: str


@dataclass
class Salvage:
    """What was found.

    Attributes:
        good: rows with the digest that the log recorded, by `seq`.
        restored: numbers of those that the table did not hold as they should be, and that were got back.
        bad: rows of the present table that the log does not vouch for.
        missing: what is nowhere to be found.
    """

    good: dict[int, Row] = field(default_factory=dict)
    restored: list[int] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)
    missing: list[ExpectedRow] = field(default_factory=list)


def salvage(folder: Path, log: LogCheck, embedder: Embedder | None) -> Salvage:
    """Look for every row that the log lists. Changes nothing.

    Args:
        folder: the store.
        log: what `check_log` found.
        embedder: the store's; None: vectors cannot be computed anew.
    """
    found = Salvage()
    present = _present_rows(folder, len(log.expected) + len(log.open_rows))
    edited: list[Row] = []
    for row in present:
        seq = row["seq"]
        if not _is_expected(row, log):
            edited.append(row)
        elif seq in found.good:
            found.bad.append(BadRow(row, "it is there twice"))
        else:
            found.good[seq] = row
    for row in edited:
        seq = row["seq"]
        healed = None if seq in found.good else _recomputed(row, log, embedder)
        if healed is not None:
            found.good[seq] = healed
            found.restored.append(seq)
        known = seq in log.expected or seq in log.open_rows
        reason = "its content is not what the log recorded" if known else "the log knows nothing of it"
        found.bad.append(BadRow(row, reason))
    wanted = {seq for seq in log.expected if seq not in found.good}
    for row in _older_rows(folder, wanted):
        if row["seq"] in wanted and _is_expected(row, log):
            found.good[row["seq"]] = row
            found.restored.append(row["seq"])
            wanted.remove(row["seq"])
            if not wanted:
                break
    found.missing = [log.expected[seq] for seq in sorted(wanted)]
    return found


def readable_lemmas(folder: Path, at_most: int = 100_000) -> list[StoredLemma]:
    """Every lemma that can be read of a store that nothing vouches for, in the order in which they were added.

    Args:
        folder: the store.
        at_most: no single change added more rows than this.
    """
    lemmas = []
    for row in _present_rows(folder, at_most):
        try:
            lemmas.append(stored_lemma(row))
        except ValueError:
            continue
    return sorted(lemmas, key=lambda lemma: lemma.seq)


def _is_expected(row: Row, log: LogCheck) -> bool:
    digests = [rows[row["seq"]].digest for rows in (log.expected, log.open_rows) if row["seq"] in rows]
    return digest(row) in digests


def _present_rows(folder: Path, at_most: int) -> list[Row]:
    try:
        table = LemmaTable.open(folder)
    except StoreCorrupt:
        return []
    try:
        return [row for batch in table.batches() for row in batch]
    except StoreCorrupt:
        return list(table.readable_rows(at_most))


def _recomputed(row: Row, log: LogCheck, embedder: Embedder | None) -> Row | None:
    """The row as its certificate says that it should be, if that is what the log recorded."""
    if embedder is None:
        return None
    try:
        lemma = stored_lemma(row)
    except ValueError:
        return None
    vector = embedder.embed([lemma.statement])[0]
    computed = new_row(lemma.certificate, lemma.graph, lemma.metadata, vector, lemma.added_at)
    whole = {**computed, "seq": row["seq"], "reuse_count": row["reuse_count"], "standing": row["standing"]}
    return whole if _is_expected(whole, log) else None


def _older_rows(folder: Path, wanted: set[int]) -> Iterable[Row]:
    """Versions of the wanted rows that earlier versions of the table hold, the newest first."""
    if not wanted:
        return
    try:
        for older in LemmaTable.open(folder).older_versions():
            try:
                yield from older.rows(f"seq IN ({', '.join(map(str, sorted(wanted)))})")
            except StoreCorrupt:
                continue
    except StoreCorrupt:
        return
