"""Does the table hold what the log says? Row by row, with the columns that give an edited row away."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from simprover.memory.embedding import Embedder
from simprover.memory.features import features
from simprover.memory.findings import Finding
from simprover.memory.log_check import ExpectedRow, LogCheck
from simprover.memory.record import Row, contradictions, digest, stored_lemma
from simprover.memory.table import LemmaTable

_TOLERANCE: Final = 1e-4
"""Vectors recomputed on another machine may differ in the last bits."""


@dataclass
class RowCheck:
    """What was read, and what is wrong with it.

    Attributes:
        rows: how many rows the table holds.
        set_aside: how many of them are pruned.
        libraries: rows by library fingerprint.
        findings: what is wrong.
    """

    rows: int = 0
    set_aside: int = 0
    libraries: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)


def check_rows(table: LemmaTable, log: LogCheck, embedder: Embedder | None) -> RowCheck:
    """Compare every row with the log and with its own certificate.

    Args:
        table: the open table.
        log: what `check_log` found.
        embedder: recomputes the vectors; None: they are only compared by digest.

    Raises:
        StoreCorrupt: if the table cannot be read.
    """
    check = RowCheck()
    seq_of = {row.digest: row.seq for row in log.expected.values()}
    seen_seqs: Counter[int] = Counter()
    seen_keys: dict[tuple[str, str], int] = {}
    claimed: set[int] = set()
    for batch in table.batches():
        vectors = embedder.embed([row["statement"] for row in batch]) if embedder is not None else None
        for i, row in enumerate(batch):
            check.rows += 1
            check.set_aside += row["standing"] == "set_aside"
            check.libraries[row["library"]] += 1
            seen_seqs[row["seq"]] += 1
            key = (row["library"], row["proof_hash"])
            if seen_seqs[row["seq"]] > 1 or key in seen_keys:
                first = row["seq"] if seen_seqs[row["seq"]] > 1 else seen_keys[key]
                check.findings.append(_finding("row_duplicate", row, f"the lemma is there already, in row {first}"))
                continue
            seen_keys[key] = row["seq"]
            check.findings += _against_log(row, log, seq_of, claimed)
            check.findings += _against_itself(row, None if vectors is None else vectors[i])
    for expected in log.expected.values():
        if expected.seq not in seen_seqs and expected.seq not in claimed and not _may_be_absent(expected, log):
            check.findings.append(
                Finding(
                    kind="row_missing",
                    where=f"row {expected.seq}",
                    name=expected.name,
                    proof_hash=expected.proof_hash,
                    detail="the log says that it was added; the table does not hold it",
                )
            )
    return check


def _may_be_absent(expected: ExpectedRow, log: LogCheck) -> bool:
    # An update replaces the row in one step, so even a row under an open change is there in one form or the other.
    return expected.seq in log.open_rows and expected.seq not in log.expected


def _against_log(row: Row, log: LogCheck, seq_of: dict[str, int], claimed: set[int]) -> list[Finding]:
    expected, announced = log.expected.get(row["seq"]), log.open_rows.get(row["seq"])
    found = digest(row)
    if found in (expected.digest if expected else None, announced.digest if announced else None):
        return []
    if found in seq_of:
        claimed.add(seq_of[found])
        return [_finding("row_reordered", row, f"this is row {seq_of[found]}, renumbered {row['seq']}")]
    if expected is None and announced is None:
        return [_finding("row_extra", row, "the log knows nothing of it")]
    return [_finding("row_edited", row, "its content is not what the log recorded")]


def _against_itself(row: Row, vector: np.ndarray[tuple[int], np.dtype[np.float32]] | None) -> list[Finding]:
    try:
        lemma = stored_lemma(row)
        differing = contradictions(row)
    except ValueError as e:
        return [_finding("row_edited", row, f"its certificate or metadata are unreadable ({type(e).__name__})")]
    findings = []
    if differing:
        detail = f"{', '.join(differing)} differ from its certificate"
        findings.append(_finding("row_contradicts_certificate", row, detail))
    # If the statement was changed, that is said already; its vector is then the certificate's.
    wrong = _wrong_derivations(row, lemma.statement, None if "statement" in differing else vector)
    if wrong:
        detail = f"{', '.join(wrong)} are not those of its statement: it would be found for goals that it is not about"
        findings.append(_finding("row_poisoned", row, detail))
    return findings


def _wrong_derivations(
    row: Row, statement: str, vector: np.ndarray[tuple[int], np.dtype[np.float32]] | None
) -> list[str]:
    """Columns computed from the statement that hold something else."""
    taken = features(statement)
    wrong = []
    if row["words"] != taken.words:
        wrong.append("words")
    if row["symbols"] != sorted(taken.symbols):
        wrong.append("symbols")
    if vector is not None and not np.allclose(np.asarray(row["embedding"], dtype=np.float32), vector, atol=_TOLERANCE):
        wrong.append("embedding")
    return wrong


def _finding(kind: str, row: Row, detail: str) -> Finding:
    return Finding.model_validate(
        {
            "kind": kind,
            "where": f"row {row['seq']}",
            "name": row["name"],
            "proof_hash": row["proof_hash"],
            "detail": detail,
        }
    )
