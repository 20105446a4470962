"""The files that a store consists of, by digest: what makes a single flipped byte visible, wherever it is.

LanceDB writes every file once and never again, so each change of the table is a few files more and sometimes (when
small ones are merged) a few files less. The closing entry of the audit log lists exactly these, and the log as a whole
lists them all. Reading every row would not do: the table's files hold padding, statistics, indices and older versions,
in which a changed byte alters no row.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from simprover.memory.layout import HEADER_NAME, LOCK_NAME, TABLE

TABLE_FOLDER: Final = f"{TABLE}.lance"

Digests: TypeAlias = dict[str, str]
"""SHA-256 (64 hex digits) by path relative to the store, with ``/`` between folders."""

FileChanges: TypeAlias = dict[str, str | None]
"""As `Digests`; None means that the file is no longer there."""


@dataclass(frozen=True)
class Stamp:
    """What changes when a file is written anew, without reading it."""

    size: int
    changed_ns: int
    inode: int


def stamps(store: Path, *, everything: bool = False) -> dict[str, Stamp | None]:
    """Every file of the table and the store's header; None stands for what is no plain file (a link, a socket).

    Args:
        store: the store's folder.
        everything: whatever else lies in the store's folder as well, the lock excepted.

    Raises:
        OSError: if a folder cannot be listed.
    """
    found: dict[str, Stamp | None] = {}
    with os.scandir(store) as entries:
        for entry in entries:
            if entry.name == TABLE_FOLDER and entry.is_dir(follow_symlinks=False):
                found.update(_walk(entry.path, f"{entry.name}/"))
            elif entry.name == HEADER_NAME:
                found[entry.name] = _stamp(entry)
            elif everything and entry.is_dir(follow_symlinks=False):
                found.update(_walk(entry.path, f"{entry.name}/"))
            elif everything and entry.name != LOCK_NAME:
                found[entry.name] = _stamp(entry)
    return found


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, Stamp | None]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/")
            else:
                yield f"{prefix}{entry.name}", _stamp(entry)


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    if not entry.is_file(follow_symlinks=False):
        return None
    stat = entry.stat(follow_symlinks=False)
    return Stamp(stat.st_size, stat.st_ctime_ns, stat.st_ino)


def differences(store: Path, before: Mapping[str, Stamp | None], after: Mapping[str, Stamp | None]) -> FileChanges:
    """What a change of the table did to the files. What is new is on the disk for good when this returns.

    Raises:
        OSError: if a file cannot be read.
    """
    new = [name for name, stamp in after.items() if stamp is not None and before.get(name) != stamp]
    return {**dict.fromkeys(sorted(before.keys() - after.keys())), **digests(store, new, durable=True)}


def digests(store: Path, names: Iterable[str], *, durable: bool = False) -> Digests:
    """The digests of some files.

    Args:
        store: the store's folder.
        names: relative paths.
        durable: first have the system write them to the disk, with the folders that they are listed in.

    Raises:
        OSError: if a file cannot be read.
    """
    found: Digests = {}
    folders: set[Path] = set()
    for name in sorted(names):
        path = store / name
        with path.open("rb") as file:
            found[name] = hashlib.file_digest(file, "sha256").hexdigest()
            if durable:
                os.fsync(file.fileno())
                folders.add(path.parent)
    for folder in folders:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    return found


def apply(known: Digests, changes: Mapping[str, str | None]) -> None:
    """Bring `known` up to date."""
    for name, digest in changes.items():
        if digest is None:
            known.pop(name, None)
        else:
            known[name] = digest
