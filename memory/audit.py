"""``simprover audit``: does the store hold what its signed log says, and does Lean still accept it?"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal, TypeAlias, assert_never

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import LibraryFingerprint, ProofHash, StatementHash
from simprover.memory.embedding import Embedder, SymbolEmbedder
from simprover.memory.errors import KeyMissing, StoreBusy, StoreCorrupt, StoreError, StoreForeign, StoreVersion
from simprover.memory.file_check import check_files
from simprover.memory.findings import Finding
from simprover.memory.inventory import digests
from simprover.memory.keys import SigningKey
from simprover.memory.layout import HEADER_NAME, LOCK_NAME, read_header
from simprover.memory.log import LOG_NAME
from simprover.memory.log_check import LogCheck, check_log
from simprover.memory.record import StoredLemma, stored_lemma
from simprover.memory.row_check import RowCheck, check_rows
from simprover.memory.table import LemmaTable

_LOCK_SECONDS: Final = 30.0


@dataclass(frozen=True)
class Confirmed:
    """Lean accepted the lemma again; these are the hashes of what it accepted."""

    statement_hash: StatementHash
    proof_hash: ProofHash


@dataclass(frozen=True)
class Denied:
    """Lean refused the lemma."""

    reason: str


@dataclass(frozen=True)
class Undecided:
    """No answer: a limit was reached, or the checker died. Never counted as confirmed."""

    reason: str


RecheckVerdict: TypeAlias = Confirmed | Denied | Undecided
Recheck: TypeAlias = Callable[[StoredLemma], RecheckVerdict]
"""Certifies one stored lemma anew; the audit itself compares the hashes."""


class Rechecked(BaseModel):
    """How the lemmas fared that Lean was asked about again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    confirmed: int = 0
    denied: int = 0
    undecided: int = 0
    other_library: int = Field(default=0, description="Not asked about: certified under another library.")


class AuditReport(BaseModel):
    """What was checked, with counts, and everything that is wrong, row by row."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    store: str
    audited_at: datetime
    seconds: float
    entries: int = Field(description="Signed entries of the audit log.")
    interrupted: int = Field(description="Changes that an interruption left open and that were closed later.")
    head: Literal["signed by you", "signed by another key", "bad signature", "missing"]
    files: int = Field(description="Files whose bytes were compared with the log's digests.")
    quick: bool = Field(default=False, description="True: files, log and signature alone were checked, not the rows.")
    rows: int = Field(
        description="Rows of the table, pruned ones and those of other libraries included; quick: those the log lists."
    )
    set_aside: int = Field(description="Pruned rows; quick: 0.")
    other_library: int
    rechecked: Rechecked | None = Field(description="None: Lean was not asked.")
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """True if nothing is wrong and nothing that was to be rechecked stayed undecided. Notes do not count."""
        undecided = self.rechecked is not None and self.rechecked.undecided > 0
        return not undecided and all(finding.severity == "note" for finding in self.findings)


def audit_store(
    path: Path,
    *,
    library: LibraryFingerprint | None = None,
    keys: Path | None = None,
    quick: bool = False,
    recheck: Recheck | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    embedder: Embedder | None = None,
) -> AuditReport:
    """Check a store without changing it.

    Args:
        path: the store's folder.
        library: the present library; lemmas of others are counted and not rechecked. None: all are rechecked.
        keys: folder of the signing key; by default ``keys`` beside `path`.
        quick: compare files, log and signature and read no row. If these are as they were signed, so are the rows.
        recheck: asks Lean about one lemma anew; None: only files are checked.
        on_progress: told how many lemmas of how many were rechecked.
        embedder: recomputes the vectors if it is the one that made them; by default `SymbolEmbedder`.

    Raises:
        StoreMissing, StoreForeign, StoreVersion, StoreCorrupt: if there is no store to check.
        StoreBusy: if a writer does not come to an end.
    """
    began = time.monotonic()
    embedder = SymbolEmbedder() if embedder is None else embedder
    own_key, findings = _own_key(path.parent / "keys" if keys is None else keys)
    made_by, about_header = _embedder_of(path)
    findings += about_header
    lemmas: list[StoredLemma] = []
    rows = set_aside = other = 0
    with _undisturbed(path):
        log = check_log(path, own_key)
        findings += log.findings
        try:
            if quick:
                checked = RowCheck(len(log.expected), 0, Counter(row.library for row in log.expected.values()))
            else:
                table = LemmaTable.open(path)
                checked = check_rows(table, log, embedder if embedder.name == made_by else None)
                if recheck is not None:
                    lemmas = _readable(table, library)
        except StoreError as e:
            findings.append(Finding(kind="table_unreadable", where="table", detail=e.problem))
        else:
            findings += checked.findings
            rows, set_aside = checked.rows, checked.set_aside
            other = sum(n for name, n in checked.libraries.items() if library is not None and name != library)
        findings += check_files(path, log)
    rechecked = None
    if recheck is not None:
        rechecked, more = _recheck(lemmas, other, recheck, on_progress)
        findings += more
    return AuditReport(
        store=str(path),
        audited_at=datetime.now(UTC),
        seconds=time.monotonic() - began,
        entries=log.entries,
        interrupted=log.interrupted,
        head=_head_standing(log, own_key),
        files=len(log.files),
        quick=quick,
        rows=rows,
        set_aside=set_aside,
        other_library=other,
        rechecked=rechecked,
        findings=tuple(findings),
    )


def _embedder_of(path: Path) -> tuple[str | None, list[Finding]]:
    """Which embedder made the vectors, from the store's header; None if it cannot be read.

    Raises:
        StoreMissing, StoreForeign, StoreVersion: if there is no store that this program could check.
    """
    try:
        return read_header(path).embedder, []
    except (StoreCorrupt, StoreForeign, StoreVersion) as e:
        # A store whose header was damaged is to be audited all the same; whether it was, its log knows.
        recorded = check_log(path, None).files.get(HEADER_NAME) if (path / LOG_NAME).is_file() else None
        unharmed = (path / HEADER_NAME).is_file() and digests(path, [HEADER_NAME]).get(HEADER_NAME) == recorded
        if recorded is None or unharmed:
            raise
        return None, [Finding(kind="header_unusable", where="header", detail=e.problem)]


def _own_key(folder: Path) -> tuple[str | None, list[Finding]]:
    try:
        return SigningKey.load(folder).public, []
    except KeyMissing as e:
        return None, [Finding(kind="key_unusable", where="key", detail=e.problem)]


def _head_standing(
    log: LogCheck, own_key: str | None
) -> Literal["signed by you", "signed by another key", "bad signature", "missing"]:
    if log.head is None:
        return "missing"
    if not log.head.signature_is_good:
        return "bad signature"
    return "signed by you" if log.head.public_key == own_key else "signed by another key"


@contextmanager
def _undisturbed(path: Path) -> Iterator[None]:
    """Keep writers out while we read. On a place that cannot be written to there are none."""
    lock = FileLock(path / LOCK_NAME, timeout=_LOCK_SECONDS, poll_interval=0.01)
    try:
        lock.acquire()
    except Timeout as e:
        raise StoreBusy(
            f"Another process has been writing to the lemma store {path} for {_LOCK_SECONDS:.0f} s.",
            "Wait for it to end, then audit again.",
        ) from e
    except OSError:
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _readable(table: LemmaTable, library: LibraryFingerprint | None) -> list[StoredLemma]:
    """Lemmas to recheck, oldest first; rows that are no lemmas are the row check's to report."""
    lemmas = []
    for batch in table.batches():
        for row in batch:
            if library is not None and row["library"] != library:
                continue
            try:
                lemmas.append(stored_lemma(row))
            except ValueError:
                continue
    return sorted(lemmas, key=lambda lemma: lemma.seq)


def _recheck(
    lemmas: list[StoredLemma], other: int, recheck: Recheck, on_progress: Callable[[int, int], None] | None
) -> tuple[Rechecked, list[Finding]]:
    findings: list[Finding] = []
    counts = {"confirmed": 0, "denied": 0, "undecided": 0}
    for done, lemma in enumerate(lemmas, start=1):
        verdict = recheck(lemma)
        match verdict:
            case Confirmed(statement_hash=statement, proof_hash=proof):
                if (statement, proof) == (lemma.statement_hash, lemma.proof_hash):
                    counts["confirmed"] += 1
                else:
                    counts["denied"] += 1
                    what = "statement" if statement != lemma.statement_hash else "proof"
                    detail = f"Lean accepts it, but the {what} hash is another than the one on record"
                    findings.append(_about(lemma, "certificate_refused", detail))
            case Denied(reason=reason):
                counts["denied"] += 1
                findings.append(_about(lemma, "certificate_refused", reason))
            case Undecided(reason=reason):
                counts["undecided"] += 1
                findings.append(_about(lemma, "certificate_undecided", reason))
            case _:
                assert_never(verdict)
        if on_progress is not None:
            on_progress(done, len(lemmas))
    return Rechecked(**counts, other_library=other), findings


def _about(lemma: StoredLemma, kind: Literal["certificate_refused", "certificate_undecided"], detail: str) -> Finding:
    return Finding(kind=kind, where=f"row {lemma.seq}", name=lemma.name, proof_hash=lemma.proof_hash, detail=detail)
