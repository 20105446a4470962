"""Putting a damaged store in order: the table is written anew from its good rows, and what is bad is moved aside.

The signed log is the measure: a row is good if it has the digest that the log recorded. If the log itself is damaged
there is no measure, and this refuses; `simprover.repairing` then certifies everything from its source.

Nothing is deleted. The old table as a whole, stray files and a list of every bad row with the reason go to a folder
``quarantine/<time>`` beside the store. The repair is announced in the log before anything is moved, and closed after;
one that was interrupted is taken up by the next one. No other process should have the store open meanwhile.
"""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field

from simprover.memory import layout
from simprover.memory.embedding import Embedder, SymbolEmbedder
from simprover.memory.errors import StoreBusy, StoreCorrupt, in_store_terms
from simprover.memory.file_check import check_files
from simprover.memory.files import write_atomically
from simprover.memory.inventory import TABLE_FOLDER, FileChanges, digests, stamps
from simprover.memory.keys import SigningKey
from simprover.memory.log import HEAD_NAME, LOG_NAME, AuditLog, BatchClosed, Created, Repairing, Tidying, parse_line
from simprover.memory.log_check import LogCheck, check_log
from simprover.memory.record import digest
from simprover.memory.salvage import Salvage, salvage
from simprover.memory.table import LemmaTable

QUARANTINE: Final = "quarantine"
"""Folder beside the store."""

_DRAFT: Final = ".repair"
"""Folder within the store in which the new table is made."""

_LOCK_SECONDS: Final = 120.0


class Dropped(BaseModel):
    """A row that the store had to give up."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int
    name: str
    reason: str


class RepairReport(BaseModel):
    """What a repair did."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rebuilt: bool = Field(description="False: nothing was wrong, only the indices were made anew.")
    kept: int = Field(description="Rows that the store holds now.")
    restored: tuple[int, ...] = Field(description="Rows (`seq`) that were damaged and could be got back.")
    dropped: tuple[Dropped, ...] = Field(description="Lemmas that the log lists and that could not be got back.")
    moved: tuple[str, ...] = Field(description="What was moved to the quarantine, by path relative to the store.")
    bad_rows: int = Field(description="Rows listed in the quarantine's ``rows.jsonl``.")
    quarantine: str = Field(description="The folder; empty if there was nothing to move aside.")


def repair_store(path: Path, *, keys: Path | None = None, embedder: Embedder | None = None) -> RepairReport:
    """Put a store in order whose log is whole.

    Args:
        path: the store's folder.
        keys: folder of the signing key; by default ``keys`` beside `path`.
        embedder: the one that the store was made with; by default `SymbolEmbedder`.

    Raises:
        StoreCorrupt: if the log is damaged or not signed by the key.
        StoreMissing, StoreBusy, StoreReadOnly, StoreFull, KeyMissing: if it cannot be repaired here and now.
    """
    if not (path / LOG_NAME).is_file():
        layout.read_header(path)  # says what is there instead
        raise StoreCorrupt(f"The lemma store {path} has lost its audit log.", _FROM_SOURCE)
    key = SigningKey.load(path.parent / "keys" if keys is None else keys)
    try:
        with FileLock(path / layout.LOCK_NAME, timeout=_LOCK_SECONDS, poll_interval=0.01):
            return _Repair(path, key, SymbolEmbedder() if embedder is None else embedder).run()
    except Timeout as e:
        raise StoreBusy(
            f"Another process has been writing to the lemma store {path} for {_LOCK_SECONDS:.0f} s.",
            "Wait for it to end, then try again.",
        ) from e
    except OSError as e:
        raise in_store_terms(e, path) or e from e


_FROM_SOURCE: Final = (
    "Run `simprover store repair --from-source` to certify its lemmas anew, or put the store back from your backup."
)


class _Repair:
    """One repair, under the store's lock."""

    def __init__(self, path: Path, key: SigningKey, embedder: Embedder) -> None:
        self._path = path
        self._key = key
        self._embedder = embedder
        self._aside = path.parent / QUARANTINE / datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%f")
        self._moved: list[str] = []

    def run(self) -> RepairReport:
        self._finish_earlier()
        log = AuditLog(self._path, self._key)
        checked = check_log(self._path, self._key.public)
        if any(finding.severity == "fault" and finding.kind != "log_tail_foreign" for finding in checked.findings):
            raise StoreCorrupt(f"The audit log of the lemma store {self._path} is damaged.", _FROM_SOURCE)
        if (cut := log.cut_tail()) is not None:
            log.append([cut], opens=False)
        created = self._created()
        embedder = self._embedder if created.embedder == self._embedder.name else None
        found = salvage(self._path, checked, embedder)
        if checked.is_open:
            self._close(log, checked, done=_came_through(found, checked), anew=checked.repairing)
            checked = check_log(self._path, self._key.public)
            found = salvage(self._path, checked, embedder)
        if not (found.bad or found.restored or found.missing or check_files(self._path, checked)):
            self._reindex(log)
            return self._report(found, rebuilt=False)
        return self._rebuild(log, checked, found, created)

    def _finish_earlier(self) -> None:
        """Put in place what an interrupted repair had ready; what it had not, is thrown away."""
        draft, table = self._path / _DRAFT, self._path / TABLE_FOLDER
        if not table.exists() and (draft / TABLE_FOLDER).is_dir():
            os.rename(draft / TABLE_FOLDER, table)
        if draft.exists():
            shutil.rmtree(draft)

    def _created(self) -> Created:
        with (self._path / LOG_NAME).open("rb") as file:
            entry = parse_line(file.readline().removesuffix(b"\n"))
        if isinstance(entry, str) or not isinstance(entry.event, Created):
            raise StoreCorrupt(f"The audit log of the lemma store {self._path} has no beginning.", _FROM_SOURCE)
        return entry.event

    def _reindex(self, log: AuditLog) -> None:
        log.append([Tidying()], opens=True)
        LemmaTable.open(self._path).reindex()
        self._close(log, check_log(self._path, None), done=True, anew=False)

    def _rebuild(self, log: AuditLog, checked: LogCheck, found: Salvage, created: Created) -> RepairReport:
        dropped = {row.seq: "it is neither in the table nor in an older version of it" for row in found.missing}
        dropped |= {b.row["seq"]: b.reason for b in found.bad if b.row["seq"] in dropped}
        rows = [found.good[seq] for seq in sorted(found.good)]
        event = Repairing(
            aside=f"{QUARANTINE}/{self._aside.name}", restored=tuple(sorted(found.restored)), dropped=dropped
        )
        log.append([event], opens=True)
        draft = self._path / _DRAFT
        draft.mkdir()
        table = LemmaTable.create(draft)
        if rows:
            table.append(rows)
        table.tidy()
        digests(draft, stamps(draft), durable=True)
        self._aside.mkdir(parents=True)
        self._list_bad_rows(found)
        self._move_strays(checked)
        if (self._path / TABLE_FOLDER).exists():
            self._move(TABLE_FOLDER)
        os.rename(draft / TABLE_FOLDER, self._path / TABLE_FOLDER)
        draft.rmdir()
        if not (self._path / layout.HEADER_NAME).exists():
            header = layout.new_header(created.embedder, self._key.public)
            write_atomically(self._path / layout.HEADER_NAME, header.model_dump_json(indent=1).encode() + b"\n")
        self._close(log, checked, done=True, anew=True)
        return self._report(found, rebuilt=True)

    def _close(self, log: AuditLog, checked: LogCheck, *, done: bool, anew: bool) -> None:
        """Close what is open, with whatever it did to the files.

        Args:
            anew: the table was made anew, and files in it may have the names that others had before.
        """
        there = stamps(self._path)
        gone: FileChanges = dict.fromkeys(sorted(checked.files.keys() - there.keys()))
        new = [name for name, stamp in there.items() if stamp is not None and (anew or name not in checked.files)]
        log.append([BatchClosed(done=done, files={**gone, **digests(self._path, new, durable=True)})], opens=False)

    def _move_strays(self, checked: LogCheck) -> None:
        """Move aside what does not belong into the store's folder, and its header if that was damaged."""
        ours = {TABLE_FOLDER, layout.HEADER_NAME, LOG_NAME, HEAD_NAME, layout.LOCK_NAME, _DRAFT}
        for name in sorted(os.listdir(self._path)):
            if name not in ours:
                self._move(name)
        header = self._path / layout.HEADER_NAME
        recorded = checked.files.get(layout.HEADER_NAME)
        plain = header.is_file() and not header.is_symlink()
        if os.path.lexists(header) and not (
            plain and digests(self._path, [layout.HEADER_NAME])[layout.HEADER_NAME] == recorded
        ):
            self._move(layout.HEADER_NAME)

    def _move(self, name: str) -> None:
        os.rename(self._path / name, self._aside / name)
        self._moved.append(name)

    def _list_bad_rows(self, found: Salvage) -> None:
        if not found.bad:
            return
        lines = (json.dumps({"reason": b.reason, "row": dict(b.row)}, default=str) + "\n" for b in found.bad)
        write_atomically(self._aside / "rows.jsonl", "".join(lines).encode())

    def _report(self, found: Salvage, *, rebuilt: bool) -> RepairReport:
        bad = {b.row["seq"]: b.reason for b in found.bad}
        gone = "it is neither in the table nor in an older version of it"
        return RepairReport(
            rebuilt=rebuilt,
            kept=len(found.good),
            restored=tuple(sorted(found.restored)),
            dropped=tuple(Dropped(seq=m.seq, name=m.name, reason=bad.get(m.seq, gone)) for m in found.missing),
            moved=tuple(self._moved),
            bad_rows=len(found.bad),
            quarantine=str(self._aside) if rebuilt else "",
        )


def _came_through(found: Salvage, checked: LogCheck) -> bool:
    """Whether the table holds what an open change announced."""
    announced = checked.open_rows
    return bool(announced) and all(
        seq in found.good and digest(found.good[seq]) == row.digest for seq, row in announced.items()
    )
