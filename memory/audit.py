"""``simprover audit``: does the store hold what its signed log says, and does Lean still accept it?"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import LibraryFingerprint
from simprover.memory.embedding import Embedder, SymbolEmbedder
from simprover.memory.errors import KeyMissing, StoreBusy, StoreCorrupt, StoreError, StoreForeign, StoreVersion
from simprover.memory.file_check import check_files
from simprover.memory.findings import Finding
from simprover.memory.inventory import digests
from simprover.memory.keys import SigningKey
from simprover.memory.layout import HEADER_NAME, LOCK_NAME, read_header
from simprover.memory.log import LOG_NAME
from simprover.memory.log_check import LogCheck, check_log
from simprover.memory.recheck import All, Recheck, Rechecked, Scope, chosen, findings_of, recheck_lemmas
from simprover.memory.record import StoredLemma, stored_lemma
from simprover.memory.row_check import RowCheck, check_rows
from simprover.memory.table import LemmaTable

_LOCK_SECONDS: Final = 30.0


class AuditReport(BaseModel):
    """What was checked, with counts, and everything that is wrong, row by row."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    store: str
    audited_at: datetime
    seconds: float
    entries: int = Field(description="Signed entries of the audit log.")
    interrupted: int = Field(description="Changes that an interruption left open and that were closed later.")
    head: Literal["signed by you", "signed by another key", "bad signature", "missing"]
    head_hash: str = Field(description="Hash of the last signed entry; empty if there is no signed end.")
    libraries: dict[str, int] = Field(description="Rows by the fingerprint of the library they stand under.")
    files: int = Field(description="Files whose bytes were compared with the log's digests.")
    quick: bool = Field(default=False, description="True: files, log and signature alone were checked, not the rows.")
    rows: int = Field(
        description="Rows of the table, pruned ones and those of other libraries included; quick: those the log lists."
    )
    set_aside: int = Field(description="Pruned rows; quick: 0.")
    other_library: int
    rechecked: Rechecked | None = Field(description="None: Lean was not asked.")
    findings: tuple[Finding, ...]
    verdict: Literal["sound", "unsound", "unfinished"] = Field(
        description="Unfinished: nothing is wrong, but about some lemma that was asked about there was no answer."
    )

    @property
    def ok(self) -> bool:
        """True if nothing is wrong and nothing that was to be rechecked stayed undecided. Notes do not count."""
        return self.verdict == "sound"


def audit_store(
    path: Path,
    *,
    library: LibraryFingerprint | None = None,
    keys: Path | None = None,
    quick: bool = False,
    recheck: Recheck | None = None,
    scope: Scope = All(),  # noqa: B008 -- it is frozen
    jobs: int = 1,
    on_progress: Callable[[int, int], None] | None = None,
    embedder: Embedder | None = None,
) -> AuditReport:
    """Check a store without changing it.

    Args:
        path: the store's folder.
        library: the present library; lemmas of others are counted and not rechecked. None: all are rechecked.
        keys: folder of the signing key; by default ``keys`` beside `path`.
        quick: compare files, log and signature and read no row. If these are as they were signed, so are the rows.
        recheck: asks Lean about one lemma anew; None: only the store itself is checked.
        scope: which lemmas of this library it is asked about.
        jobs: about how many at a time.
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
    checked = RowCheck()
    with _undisturbed(path):
        log = check_log(path, own_key)
        findings += log.findings
        try:
            if quick:
                libraries = Counter(row.library for row in log.expected.values())
                checked = RowCheck(rows=len(log.expected), libraries=libraries)
            else:
                table = LemmaTable.open(path)
                checked = check_rows(table, log, embedder if embedder.name == made_by else None)
            findings += checked.findings
            if recheck is not None:
                lemmas = chosen(_readable(LemmaTable.open(path), library), scope)
        except StoreError as e:
            findings.append(Finding(kind="table_unreadable", where="table", detail=e.problem))
        findings += check_files(path, log)
    other = sum(n for name, n in checked.libraries.items() if library is not None and name != library)
    rechecked = None
    if recheck is not None:
        asked_at = time.monotonic()
        asked = recheck_lemmas(lemmas, recheck, jobs=jobs, on_progress=on_progress)
        findings += findings_of(asked)
        rechecked = Rechecked(
            by="Lean", scope=str(scope), other_library=other, seconds=time.monotonic() - asked_at, lemmas=asked
        )
    return AuditReport(
        store=str(path),
        audited_at=datetime.now(UTC),
        seconds=time.monotonic() - began,
        entries=log.entries,
        interrupted=log.interrupted,
        head=_head_standing(log, own_key),
        head_hash="" if log.head is None else log.head.hash,
        libraries=dict(checked.libraries.most_common()),
        files=len(log.files),
        quick=quick,
        rows=checked.rows,
        set_aside=checked.set_aside,
        other_library=other,
        rechecked=rechecked,
        findings=tuple(findings),
        verdict=_verdict(findings),
    )


def _verdict(findings: Sequence[Finding]) -> Literal["sound", "unsound", "unfinished"]:
    faults = {finding.kind for finding in findings if finding.severity == "fault"}
    if not faults:
        return "sound"
    return "unfinished" if faults == {"certificate_undecided"} else "unsound"


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
