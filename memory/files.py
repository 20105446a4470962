"""Writing files so that a reader, after any interruption, finds the old content or the new, and nothing between."""

from __future__ import annotations

import os
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file's content as a whole and durably. The folder must exist; the caller is the only writer.

    Raises:
        OSError: if the disk refuses; the old content stands then.
    """
    draft = path.with_name(path.name + ".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        _write_all(handle, content)
        os.fsync(handle)
    except OSError:
        os.unlink(draft)
        raise
    finally:
        os.close(handle)
    os.replace(draft, path)
    _sync_folder(path.parent)


def append_durably(path: Path, content: bytes, *, at: int) -> None:
    """Write `content` at byte `at`, which must be the file's end.

    Raises:
        OSError: if the disk refuses; the file ends at `at` then.
        ValueError: if the file does not end at `at`.
    """
    handle = os.open(path, os.O_WRONLY | os.O_APPEND)
    try:
        if os.fstat(handle).st_size != at:
            raise ValueError(f"{path} does not end at byte {at}")
        try:
            _write_all(handle, content)
            os.fsync(handle)
        except OSError:
            os.ftruncate(handle, at)
            raise
    finally:
        os.close(handle)


def _write_all(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
