"""The one writer: how a change gets into the table and the audit log together, or into neither.

How one change is made, under the store's lock (one writer, however many processes):

1. entries that announce it are written to the audit log and signed;
2. the table changes, in one atomic step of LanceDB's;
3. a closing entry, with the digests of the files that the change brought, is written and signed.

Whoever next wants to write looks whether the signed end of the log says that a change is open. If the table has it, the
change is closed as done, otherwise as not done. A process killed anywhere leaves one or the other, never half a lemma.
LanceDB alone would not do: two processes that merge the same new key both add it (measured), and a key declared unique
stays so only until it is indexed. Hence the lock and the look before every addition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from filelock import FileLock, Timeout

from simprover.memory.errors import StoreBusy, StoreCorrupt, StoreError, in_store_terms
from simprover.memory.inventory import FileChanges, differences, digests, stamps
from simprover.memory.keys import SigningKey
from simprover.memory.layout import LOCK_NAME
from simprover.memory.log import AuditLog, BatchClosed, Entry, Repairing, RowAdded, RowChanged, Tidying
from simprover.memory.record import Row, digest
from simprover.memory.room import require_room
from simprover.memory.table import LemmaTable, sql_text

LOCK_SECONDS: Final = 120.0
"""How long a writer waits for another before it gives up."""

_TIDY_EVERY: Final = 32
"""Changes of the table, by whichever process, after which small files are merged: each file costs every search 1 ms."""

_KEYS_A_QUESTION: Final = 500


class Writer:
    """Writes rows. That they are certified lemmas' is its caller's to ensure: use `LemmaStore`.

    Every method may raise `StoreReadOnly`, `StoreFull`, `StoreBusy`, `StoreCorrupt` and `KeyMissing`.
    """

    def __init__(self, path: Path, keys: Path, table: LemmaTable) -> None:
        self._path = path
        self._keys = keys
        self._table = table
        self._lock = FileLock(path / LOCK_NAME, timeout=LOCK_SECONDS, poll_interval=0.01)
        self._key: SigningKey | None = None

    def insert(self, drafts: Sequence[Row]) -> tuple[tuple[Row, bool], ...]:
        """Add those rows whose key is new, in one step: all of them or none.

        Args:
            drafts: rows without `seq`.

        Returns:
            For each draft the row that the store now has under its key, and whether this call put it there.
        """
        require_room(self._path, sum(len(d["certificate"]) for d in drafts))
        with self._writing() as log:
            known = self._known(drafts)
            fresh: dict[tuple[str, str], dict[str, Any]] = {}
            outcome: list[tuple[Row, bool]] = []
            for draft in drafts:
                key = (draft["library"], draft["proof_hash"])
                if key in known:
                    outcome.append((known[key], False))
                else:
                    is_new = key not in fresh
                    outcome.append((fresh.setdefault(key, dict(draft)), is_new))
            if fresh:
                # Before the change, so that a failure here is truly "nothing was stored".
                if self._table.version % _TIDY_EVERY == 0:
                    self._tidy(log)
                rows = list(fresh.values())
                numbers = log.append([_announcement(row) for row in rows], opens=True)
                for row, seq in zip(rows, numbers, strict=True):
                    row["seq"] = seq
                self._apply(log, lambda: self._table.append(rows))
        return tuple(outcome)

    def change(
        self, library: str, proof_hash: str, values_of: Callable[[Row], Mapping[str, Any]], *, what: str
    ) -> bool:
        """Set some columns of one row.

        Args:
            library, proof_hash: the row's key.
            values_of: the new values, given the row.
            what: why, for the audit log (its first 200 characters).

        Returns:
            False if there is no such row or it has those values already.
        """
        with self._writing() as log:
            condition = f"library = {sql_text(library)} AND proof_hash = {sql_text(proof_hash)}"
            rows = self._table.rows(condition, limit=1)
            if not rows:
                return False
            row = rows[0]
            values = dict(values_of(row))
            after = digest({**row, **values})
            if after == digest(row):
                return False
            event = RowChanged(row=row["seq"], digest_before=digest(row), digest=after, what=what[:200])
            log.append([event], opens=True)
            self._apply(log, lambda: self._table.change(row["seq"], values))
        return True

    def tidy(self) -> None:
        """Merge small files and bring the indices up to date; see `LemmaTable.tidy`."""
        with self._writing() as log:
            self._tidy(log)

    def _tidy(self, log: AuditLog) -> None:
        log.append([Tidying()], opens=True)
        self._apply(log, self._table.tidy)

    @contextmanager
    def _writing(self) -> Iterator[AuditLog]:
        """The store's lock, with whatever an interrupted writer left behind put in order first."""
        if self._key is None:
            self._key = SigningKey.load(self._keys)
        try:
            with self._lock:
                log = AuditLog(self._path, self._key)
                self._recover(log)
                yield log
        except Timeout as e:
            raise StoreBusy(
                f"Another process has been writing to the lemma store {self._path} for {LOCK_SECONDS:.0f} s.",
                "Wait for it to end, then try again.",
            ) from e
        except OSError as e:
            raise in_store_terms(e, self._path) or e from e

    def _recover(self, log: AuditLog) -> None:
        cut = log.cut_tail()
        batch = log.open_batch()
        if any(isinstance(entry.event, Repairing) for entry in batch):
            raise StoreCorrupt(
                f"A repair of the lemma store {self._path} was interrupted.", "Run `simprover store repair` again."
            )
        if batch:
            done = came_through(self._table, batch)
            files = self._left_behind(log, merged=any(isinstance(entry.event, Tidying) for entry in batch))
            log.append([BatchClosed(done=done, after_interruption=True, files=files)], opens=False)
        if cut is not None:
            log.append([cut], opens=False)

    def _left_behind(self, log: AuditLog, *, merged: bool) -> FileChanges:
        """What an interrupted change did to the files. Only merging small files takes any away."""
        recorded, there = log.recorded_files(), stamps(self._path)
        gone = sorted(recorded.keys() - there.keys()) if merged else []
        new = [name for name, stamp in there.items() if stamp is not None and name not in recorded]
        return {**dict.fromkeys(gone), **digests(self._path, new, durable=True)}

    def _known(self, drafts: Sequence[Row]) -> dict[tuple[str, str], Row]:
        """Rows that are there under the drafts' keys."""
        found: dict[tuple[str, str], Row] = {}
        for library in sorted({d["library"] for d in drafts}):
            hashes = [d["proof_hash"] for d in drafts if d["library"] == library]
            for start in range(0, len(hashes), _KEYS_A_QUESTION):
                some = ", ".join(sql_text(h) for h in hashes[start : start + _KEYS_A_QUESTION])
                condition = f"library = {sql_text(library)} AND proof_hash IN ({some})"
                rows = self._table.rows(condition, limit=_KEYS_A_QUESTION)
                found.update(((row["library"], row["proof_hash"]), row) for row in rows)
        return found

    def _apply(self, log: AuditLog, step: Callable[[], None]) -> None:
        """Make the announced change of the table and close the batch, as done or as not done.

        Runs in a thread of its own, which Ctrl-C does not reach: LanceDB goes on with a step that Python has given up
        waiting for, and it must not do so after the lock is gone.
        """
        before = stamps(self._path)

        def close(*, done: bool) -> None:
            files = differences(self._path, before, stamps(self._path))
            log.append([BatchClosed(done=done, files=files)], opens=False)

        def to_the_end() -> None:
            try:
                step()
            except StoreError:
                close(done=False)
                raise
            close(done=True)

        with ThreadPoolExecutor(1, thread_name_prefix="store") as thread:
            thread.submit(to_the_end).result()


def came_through(table: LemmaTable, batch: Sequence[Entry]) -> bool:
    """Whether the table holds what a batch announced. LanceDB's steps are atomic: it is all of it or nothing.

    Raises:
        StoreCorrupt: if it is neither, which no interruption brings about.
    """
    expected: dict[int, str] = {}
    for entry in batch:
        match entry.event:
            case RowAdded(digest=announced):
                expected[entry.n] = announced
            case RowChanged(row=seq, digest=announced):
                expected[seq] = announced
            case _:
                pass
    rows = table.rows(f"seq IN ({', '.join(map(str, expected))})") if expected else []
    arrived = [digest(row) == expected[row["seq"]] for row in rows]
    additions = any(isinstance(entry.event, RowAdded) for entry in batch)
    if all(arrived) and len(arrived) == len(expected):
        return True
    if not any(arrived) and (not rows or not additions):
        return False
    raise StoreCorrupt(
        f"An interrupted change left {sum(arrived)} of {len(expected)} rows in the table.",
        "Run `simprover audit` to see which; put the store back from your backup.",
    )


def _announcement(row: Row) -> RowAdded:
    return RowAdded(
        library=row["library"],
        proof_hash=row["proof_hash"],
        statement_hash=row["statement_hash"],
        name=row["name"],
        digest=digest(row),
    )
