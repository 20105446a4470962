"""Is the audit log whole? Line by line: numbers, chain of hashes, and the signed end."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from simprover.memory.errors import StoreCorrupt
from simprover.memory.findings import Finding
from simprover.memory.inventory import Digests, apply
from simprover.memory.log import (
    GENESIS,
    HEAD_NAME,
    LOG_NAME,
    BatchClosed,
    Entry,
    Head,
    Repairing,
    RowAdded,
    RowChanged,
    TailCut,
    Tidying,
    file_changes,
    parse_line,
    read_head,
)


@dataclass(frozen=True)
class ExpectedRow:
    """A row that the log says the table holds."""

    seq: int
    library: str
    proof_hash: str
    name: str
    digest: str


@dataclass(frozen=True)
class LogCheck:
    """The log's word on what the table should hold.

    Attributes:
        head: the signed end, or None if it is missing or unreadable.
        entries: how many entries stand before that end.
        expected: rows by `seq`.
        open_rows: rows that an open change announces, by `seq`: the table may hold them or (None) what was before.
        files: the store's files by digest.
        is_open: whether a change is open.
        merging: whether that change may take files away.
        repairing: whether it is a repair.
        interrupted: changes that were left open and closed later.
        findings: what is wrong with the log itself.
    """

    head: Head | None
    entries: int
    expected: dict[int, ExpectedRow]
    open_rows: dict[int, ExpectedRow]
    files: Digests
    is_open: bool
    merging: bool
    repairing: bool
    interrupted: int
    findings: list[Finding]

    @property
    def has_gaps(self) -> bool:
        """Whether entries are missing or unreadable, so that the log does not say all that it said once."""
        return any(f.kind in ("log_entry_missing", "log_entry_unreadable", "head_mismatch") for f in self.findings)


def check_log(folder: Path, own_key: str | None) -> LogCheck:
    """Read the whole log. Never raises for what it finds.

    Args:
        folder: the store.
        own_key: the public key that should have signed (hex), or None if it is not known.
    """
    findings: list[Finding] = []
    head: Head | None = None
    try:
        head = read_head(folder / HEAD_NAME)
    except StoreCorrupt as e:
        findings.append(Finding(kind="head_missing", where="head", detail=e.problem))
    if head is not None:
        findings += _signature(head, own_key)
    content = (folder / LOG_NAME).read_bytes() if (folder / LOG_NAME).exists() else b""
    # If the signed end is not the end of a line, something before it has grown or shrunk: then every line is looked at.
    ends_well = head is not None and content[: head.size].endswith(b"\n")
    signed = content[: head.size] if head is not None and ends_well else content
    lines = signed.split(b"\n")
    last = lines.pop()
    if last:
        lines.append(last)
    chain = _check_chain(lines)
    findings += chain.findings
    if head is not None:
        findings += _check_end(head, len(content), lines, chain)
        if ends_well and len(content) > head.size:
            findings.append(_judge_tail(head, content[head.size :]))
    replayed = _replay(chain.entries)
    is_open = bool(replayed.open_rows) or replayed.merging
    if is_open:
        detail = f"a change of {len(replayed.open_rows)} rows was interrupted; the next write closes it"
        findings.append(Finding(kind="change_open", where="log", detail=detail))
    return LogCheck(
        head=head,
        entries=len(lines),
        expected=replayed.expected,
        open_rows=replayed.open_rows,
        files=replayed.files,
        is_open=is_open,
        merging=replayed.merging,
        repairing=replayed.repairing is not None,
        interrupted=replayed.interrupted,
        findings=findings,
    )


@dataclass
class _Chain:
    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _signature(head: Head, own_key: str | None) -> list[Finding]:
    if not head.signature_is_good:
        return [Finding(kind="head_signature", where="head", detail="the signature does not fit what was signed")]
    if own_key is not None and head.public_key != own_key:
        return [Finding(kind="head_signature", where="head", detail=f"signed by {head.public_key[:16]}…, not by you")]
    return []


def _check_chain(lines: Sequence[bytes]) -> _Chain:
    chain = _Chain()
    parsed = [parse_line(line) for line in lines]
    numbers = Counter(entry.n for entry in parsed if isinstance(entry, Entry))
    reported: set[int] = set()
    previous_hash, previous_number, highest = GENESIS, -1, -1
    previous_readable = True
    for at, (line, entry) in enumerate(zip(lines, parsed, strict=True), start=1):
        where = f"line {at}"
        if isinstance(entry, str):
            chain.findings.append(Finding(kind="log_entry_unreadable", where=where, detail=entry))
            # The line stands for the number that it should have, so that its neighbours are judged on their own.
            numbers[previous_number + 1] += 1
            previous_hash, previous_number, previous_readable = _hash(line), previous_number + 1, False
            highest = max(highest, previous_number)
            continue
        if numbers[entry.n] > 1 and entry.n <= highest:
            chain.findings.append(
                Finding(kind="log_entry_duplicate", where=where, detail=f"entry {entry.n} is there more than once")
            )
        elif entry.n < highest:
            chain.findings.append(
                Finding(kind="log_entry_reordered", where=where, detail=f"entry {entry.n} stands behind {highest}")
            )
        elif entry.n > previous_number + 1:
            for gone in range(previous_number + 1, entry.n):
                if not numbers[gone] and gone not in reported:
                    reported.add(gone)
                    chain.findings.append(
                        Finding(
                            kind="log_entry_missing", where=where, detail=f"entry {gone} is gone from before this line"
                        )
                    )
        elif entry.prev != previous_hash and previous_readable:
            chain.findings.append(
                Finding(
                    kind="log_entry_edited",
                    where=f"line {max(1, at - 1)}",
                    detail=f"entry {max(0, entry.n - 1)} is not the one that entry {entry.n} was chained to",
                )
            )
        chain.entries.append(entry)
        highest = max(highest, entry.n)
        previous_hash, previous_number, previous_readable = _hash(line), entry.n, True
    chain.entries.sort(key=lambda entry: entry.n)
    return chain


def _check_end(head: Head, size: int, lines: Sequence[bytes], chain: _Chain) -> list[Finding]:
    if size < head.size:
        there = {entry.n for entry in chain.entries}
        gone = [n for n in range(head.entries) if n not in there and n > max(there, default=-1)]
        detail = f"{head.size - size} bytes are gone from the end of the log"
        findings = [Finding(kind="head_mismatch", where="head", detail=detail)]
        findings += [
            Finding(kind="log_entry_missing", where=f"line {n + 1}", detail=f"entry {n} is gone from the end")
            for n in gone
        ]
        return findings
    last = _hash(lines[-1]) if lines else GENESIS
    if last != head.hash or len(lines) != head.entries:
        detail = "the log does not end in the entry that was signed"
        findings = [Finding(kind="head_mismatch", where="head", detail=detail)]
        if not chain.findings and lines and len(lines) == head.entries:
            # The chain holds within itself: the last entry alone, or everything, was written anew.
            detail = "the last entry is not the one that was signed"
            findings.append(Finding(kind="log_entry_edited", where=f"line {len(lines)}", detail=detail))
        return findings
    return []


def _judge_tail(head: Head, tail: bytes) -> Finding:
    """Bytes behind the signed end: an interrupted writer's own (it had not come to signing), or put there by others."""
    whole, _, rest = tail.rpartition(b"\n")
    previous, number = head.hash, head.entries
    for line in whole.split(b"\n") if whole else []:
        entry = parse_line(line)
        if isinstance(entry, str) or entry.prev != previous or entry.n != number:
            detail = f"{len(tail)} bytes behind the signed end were not written by SimProver; they have no effect"
            return Finding(kind="log_tail_foreign", where="log", detail=detail)
        previous, number = _hash(line), number + 1
    if rest and not rest.startswith(b'{"event":'):
        detail = f"{len(rest)} bytes behind the signed end were not written by SimProver; they have no effect"
        return Finding(kind="log_tail_foreign", where="log", detail=detail)
    detail = f"{len(tail)} bytes behind the signed end: a writer was interrupted; they have no effect"
    return Finding(kind="log_tail", where="log", detail=detail)


@dataclass
class _Replay:
    expected: dict[int, ExpectedRow] = field(default_factory=dict)
    open_rows: dict[int, ExpectedRow] = field(default_factory=dict)
    files: Digests = field(default_factory=dict)
    merging: bool = False
    repairing: Repairing | None = None
    interrupted: int = 0


def _replay(entries: Sequence[Entry]) -> _Replay:
    """What the table holds if every entry is true."""
    state = _Replay()
    for entry in entries:
        apply(state.files, file_changes(entry.event))
        match entry.event:
            case RowAdded() as row:
                state.open_rows[entry.n] = ExpectedRow(entry.n, row.library, row.proof_hash, row.name, row.digest)
            case RowChanged() as change:
                before = state.expected.get(change.row)
                if before is not None:
                    state.open_rows[change.row] = ExpectedRow(
                        before.seq, before.library, before.proof_hash, before.name, change.digest
                    )
            case BatchClosed() as closed:
                if closed.done:
                    state.expected.update(state.open_rows)
                    for dropped in state.repairing.dropped if state.repairing is not None else ():
                        state.expected.pop(dropped, None)
                state.open_rows.clear()
                state.merging, state.repairing = False, None
                state.interrupted += closed.after_interruption
            case Tidying():
                state.merging = True
            case Repairing():
                state.repairing, state.merging = entry.event, True
            case TailCut():
                state.interrupted += 1
            case _:
                pass
    return state


def _hash(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
