"""Texts by key in one SQLite file that many processes may use at a time, for what is only worth time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import structlog

_log = structlog.get_logger(__name__)

_WAIT_SECONDS: Final = 10.0


class KeyedFile:
    """Tables of texts, each text under a key.

    A file that cannot be read or written is reported once in the log and then done without: a lost cache must never
    stop a proof.

    Args:
        path: the file; made, with its folder, if it is not there.
        tables: their names, which go into SQL as they are.
    """

    def __init__(self, path: Path, tables: Sequence[str]) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = self._connect(tables)
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def _connect(self, tables: Sequence[str]) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
        db.execute("pragma journal_mode = wal")
        db.execute("pragma synchronous = off")
        for name in tables:
            db.execute(f"create table if not exists {name} (key text primary key, value text not null) without rowid")
        return db

    def _give_up(self, error: Exception) -> None:
        _log.warning("cache_unusable", path=str(self._path), error=str(error), consequence="going on without it")
        self._db = None

    def get(self, table: str, key: str) -> str | None:
        """The text under a key; None if there is none."""
        with self._lock:
            if self._db is None:
                return None
            try:
                row = self._db.execute(f"select * from {table} where key = ?", (key,)).fetchone()
            except sqlite3.Error as error:
                self._give_up(error)
                return None
        return None if row is None else str(row[1])

    def put(self, table: str, key: str, text: str) -> None:
        """Keep a text, in place of what was under the key."""
        with self._lock:
            if self._db is None:
                return
            try:
                self._db.execute(f"insert or replace into {table} values (?, ?)", (key, text))
            except sqlite3.Error as error:
                self._give_up(error)

    def close(self) -> None:
        """Close the file. Closing twice is fine."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None
