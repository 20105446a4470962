"""The audit log: append-only JSON lines, each with the hash of the one before, and a signed head that ends them.

A *batch* is one change of the table together with the entries that announce it: entries are written and signed first,
then the table changes in one atomic step, then a closing entry is written and signed. After a crash the head says
whether a batch was open, and the table says whether it came through; see `simprover.memory.writer`.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from simprover.memory.errors import StoreCorrupt
from simprover.memory.files import append_durably, write_atomically
from simprover.memory.inventory import Digests, apply
from simprover.memory.keys import SigningKey, signature_is_good
from simprover.memory.record import canonical_json

LOG_NAME: Final = "audit.jsonl"
HEAD_NAME: Final = "audit.head.json"
GENESIS: Final = "0" * 64
"""What the first entry holds in place of the hash of the one before."""

_HEX64: Final = r"^[0-9a-f]{64}$"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Created(_Frozen):
    """The store was made, of these files."""

    kind: Literal["created"] = "created"
    embedder: str
    files: dict[str, str]


class RowAdded(_Frozen):
    """A row was announced. The number of this entry is the row's `seq`."""

    kind: Literal["added"] = "added"
    library: str
    proof_hash: str
    statement_hash: str
    name: str
    digest: str


class RowChanged(_Frozen):
    """A change of what may change of a row (reuse count, standing) was announced."""

    kind: Literal["changed"] = "changed"
    row: int
    digest_before: str
    digest: str
    what: str


class Tidying(_Frozen):
    """Merging small files and bringing the indices up to date was announced: no row changes, but files do."""

    kind: Literal["tidying"] = "tidying"


class Repairing(_Frozen):
    """Writing the table anew from its good rows was announced.

    `dropped` says of each row (by `seq`) that the new table does not hold why not. `aside` is the folder, beside
    the store, to which the old table and all that is bad were moved.
    """

    kind: Literal["repairing"] = "repairing"
    aside: str
    restored: tuple[int, ...]
    dropped: dict[int, str]


class BatchClosed(_Frozen):
    """The table now holds what was announced (`done`), or, after an interruption, does not (`not done`).

    `files` says what became of the store's files: the digest of each new one, null for each that is gone.
    """

    kind: Literal["closed"] = "closed"
    done: bool
    after_interruption: bool = False
    files: dict[str, str | None]


class TailCut(_Frozen):
    """Bytes behind the signed end of the log were cut off: the trace of a writer that was interrupted."""

    kind: Literal["tail_cut"] = "tail_cut"
    bytes: int
    sha256: str


Event = Annotated[
    Created | RowAdded | RowChanged | Tidying | Repairing | BatchClosed | TailCut, Field(discriminator="kind")
]


class Entry(_Frozen):
    """One line of the log."""

    n: int = Field(ge=0, description="Number of the entry, counted from 0 without gaps.")
    time: datetime
    prev: str = Field(pattern=_HEX64, description="SHA-256 of the line before, without its newline.")
    event: Event

    def line(self) -> bytes:
        """The entry as it stands in the file, without the newline."""
        return canonical_json(self.model_dump(mode="json")).encode()


class Head(_Frozen):
    """Where the log ends, signed."""

    entries: int = Field(ge=0)
    size: int = Field(ge=0, description="Length of the log in bytes.")
    hash: str = Field(pattern=_HEX64, description="SHA-256 of the last line (64 zeros for an empty log).")
    open_from: int | None = Field(
        default=None, description="Byte at which an open batch begins; None: no batch is open."
    )
    public_key: str = Field(pattern=_HEX64)
    signature: str = Field(pattern=r"^[0-9a-f]{128}$")

    def message(self) -> bytes:
        """The bytes that are signed."""
        return (
            b"simprover audit head 1\n" + canonical_json(self.model_dump(mode="json", exclude={"signature"})).encode()
        )

    def file_content(self) -> bytes:
        """The head as it stands in its file, in one spelling only."""
        return canonical_json(self.model_dump(mode="json")).encode() + b"\n"

    @property
    def signature_is_good(self) -> bool:
        """True if the signature belongs to the public key that the head itself names."""
        return signature_is_good(self.public_key, self.message(), self.signature)


class AuditLog:
    """Writes the log. The caller holds the store's lock during every call."""

    def __init__(self, folder: Path, key: SigningKey) -> None:
        self._log = folder / LOG_NAME
        self._head_file = folder / HEAD_NAME
        self._key = key

    def start(self, event: Created) -> None:
        """Begin the log of a new store."""
        self._log.touch()
        self._write_head(0, 0, GENESIS, None)
        self.append([event], opens=False)

    def append(self, events: Sequence[Event], *, opens: bool) -> tuple[int, ...]:
        """Write entries and sign the new end; all of them or, after an error, none.

        Args:
            events: what happened, in order.
            opens: True if the entries announce a change that is yet to be made.

        Returns:
            The numbers of the entries.

        Raises:
            StoreCorrupt: if the head cannot be trusted.
            OSError: if the disk refuses.
        """
        head = self.head()
        previous, chunks = head.hash, []
        now = datetime.now(UTC)
        for i, event in enumerate(events):
            line = Entry(n=head.entries + i, time=now, prev=previous, event=event).line()
            previous = hashlib.sha256(line).hexdigest()
            chunks.append(line + b"\n")
        block = b"".join(chunks)
        append_durably(self._log, block, at=head.size)
        try:
            self._write_head(head.entries + len(events), head.size + len(block), previous, head.size if opens else None)
        except OSError:
            os.truncate(self._log, head.size)
            raise
        return tuple(range(head.entries, head.entries + len(events)))

    def head(self) -> Head:
        """The signed end of the log, its signature checked against our own key.

        Raises:
            StoreCorrupt: if it is unreadable or not signed by us.
        """
        head = read_head(self._head_file)
        if not head.signature_is_good or head.public_key != self._key.public:
            raise StoreCorrupt(
                f"The end of the audit log ({self._head_file}) is not signed with your key.",
                "Run `simprover audit` to see what else was changed; put the store or the key back from your backup.",
            )
        return head

    def cut_tail(self) -> TailCut | None:
        """Cut off what stands behind the signed end: what an interrupted writer left. None if nothing does.

        Raises:
            StoreCorrupt: if the log is shorter than was signed.
        """
        head = self.head()
        size = self._log.stat().st_size
        if size < head.size:
            raise StoreCorrupt(
                f"The audit log {self._log} is {head.size - size} bytes shorter than its signed end says.",
                "Run `simprover audit` to see which entries are gone; put the store back from your backup.",
            )
        if size == head.size:
            return None
        with self._log.open("rb") as file:
            file.seek(head.size)
            tail = file.read()
        os.truncate(self._log, head.size)
        return TailCut(bytes=len(tail), sha256=hashlib.sha256(tail).hexdigest())

    def open_batch(self) -> tuple[Entry, ...]:
        """The entries of the batch that was announced and not closed; empty if there is none.

        Raises:
            StoreCorrupt: if they are unreadable.
        """
        head = self.head()
        if head.open_from is None:
            return ()
        with self._log.open("rb") as file:
            file.seek(head.open_from)
            lines = file.read(head.size - head.open_from).splitlines()
        try:
            return tuple(Entry.model_validate_json(line) for line in lines)
        except ValidationError as e:
            raise StoreCorrupt(
                f"The last entries of the audit log {self._log} are unreadable.",
                "Run `simprover audit` to see more; put the store back from your backup.",
            ) from e

    def recorded_files(self) -> Digests:
        """The store's files by digest, as the signed entries say.

        Raises:
            StoreCorrupt: if an entry that says so is unreadable.
        """
        size = self.head().size
        known: Digests = {}
        with self._log.open("rb") as file:
            for line in file.read(size).splitlines():
                if b'"files":' not in line:
                    continue
                entry = parse_line(line)
                if isinstance(entry, str):
                    raise StoreCorrupt(
                        f"An entry of the audit log {self._log} is {entry}.",
                        "Run `simprover audit` to see which; put the store back from your backup.",
                    )
                apply(known, file_changes(entry.event))
        return known

    def _write_head(self, entries: int, size: int, last: str, open_from: int | None) -> None:
        unsigned = Head(
            entries=entries,
            size=size,
            hash=last,
            open_from=open_from,
            public_key=self._key.public,
            signature="0" * 128,
        )
        head = unsigned.model_copy(update={"signature": self._key.sign(unsigned.message())})
        write_atomically(self._head_file, head.file_content())


def file_changes(event: Event) -> Mapping[str, str | None]:
    """What an event says of the store's files."""
    return event.files if isinstance(event, Created | BatchClosed) else {}


def read_head(path: Path) -> Head:
    """The head as it stands in its file; its signature is not checked.

    Raises:
        StoreCorrupt: if there is none or it is unreadable.
    """
    try:
        content = path.read_bytes()
        head = Head.model_validate_json(content)
        if content != head.file_content():
            raise ValueError("not spelt as this program spells it")
    except (OSError, ValueError) as e:
        raise StoreCorrupt(
            f"The signed end of the audit log, {path}, is missing or unreadable.",
            "Run `simprover audit` to see more; put the store back from your backup.",
        ) from e
    return head


def parse_line(line: bytes) -> Entry | str:
    """The entry, or why it is none: unreadable, or not in the one spelling the log uses."""
    try:
        entry = Entry.model_validate(json.loads(line))
    except (ValueError, RecursionError) as e:
        return f"unreadable ({type(e).__name__})"
    return entry if entry.line() == line else "not spelt as this program spells it"
