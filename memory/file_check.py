"""Are the store's files, byte for byte, those that the log lists?"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from simprover.memory.findings import Finding, Kind
from simprover.memory.inventory import TABLE_FOLDER, digests, stamps
from simprover.memory.log import HEAD_NAME, LOG_NAME
from simprover.memory.log_check import LogCheck

_DRAFT: Final = f"{HEAD_NAME}.new"
"""What a writer leaves behind that is killed while it signs."""


def check_files(folder: Path, log: LogCheck) -> list[Finding]:
    """Compare every file with the digest that the log has of it. Log and signed end are `check_log`'s to judge.

    Args:
        folder: the store.
        log: what `check_log` found.

    Raises:
        OSError: if a folder cannot be listed.
    """
    findings: list[Finding] = []

    def add(kind: Kind, name: str, detail: str) -> None:
        findings.append(Finding(kind=kind, where=f"file {name}", detail=detail))

    there = stamps(folder, everything=True)
    for name in (LOG_NAME, HEAD_NAME):
        if name in there and there[name] is None:
            add("file_changed", name, "it is no plain file")
        there.pop(name, None)
    for name in sorted(log.files.keys() - there.keys()):
        # An interrupted merge of small files may have come to taking the old ones away.
        if not log.merging:
            add("file_missing", name, "the log lists it; it is not there")
    for name in sorted(there.keys() - log.files.keys()):
        if log.has_gaps and name.startswith(f"{TABLE_FOLDER}/"):
            continue  # the lost entries may have listed it
        if name == _DRAFT or (log.is_open and name.startswith(f"{TABLE_FOLDER}/") and there[name] is not None):
            add("file_unrecorded", name, "an interrupted writer left it; the next write takes care of it")
        else:
            add("file_extra", name, "the log knows nothing of it")
    for name in sorted(log.files.keys() & there.keys()):
        if there[name] is None:
            add("file_changed", name, "it is no plain file any more")
            continue
        try:
            found = digests(folder, [name])[name]
        except OSError as e:
            add("file_changed", name, f"it cannot be read ({e.strerror})")
            continue
        if found != log.files[name]:
            add("file_changed", name, "its bytes are not those that the log recorded")
    return findings
