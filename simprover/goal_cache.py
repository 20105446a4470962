"""Certificates and counterexamples of arithmetic goals, kept from one run to the next.

What is in the file is followed, evaluated and checked before it is used, so a wrong entry costs time and nothing else.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import structlog

from simprover.keyed_file import KeyedFile
from simprover.smt import CounterModel, Recipe, entry_from_json, entry_to_json

_log = structlog.get_logger(__name__)

_TABLE: Final = "goals"
_LONGEST: Final = 100_000
"""Characters of an entry; what is longer is found again in the time that reading it would take."""


class GoalCache:
    """Entries by the key of a goal's constraint graph."""

    def __init__(self, path: Path) -> None:
        self._file = KeyedFile(path, (_TABLE,))

    def get(self, key: str) -> Recipe | CounterModel | None:
        """The entry for a key; None if there is none, or none that can be read."""
        text = self._file.get(_TABLE, key)
        if text is None or len(text) > _LONGEST:
            return None
        try:
            return entry_from_json(json.loads(text))
        except (ValueError, RecursionError) as error:
            _log.warning("cache_entry_unreadable", error=str(error)[:200])
            return None

    def put(self, key: str, entry: Recipe | CounterModel) -> None:
        """Keep an entry, in place of what was there."""
        text = json.dumps(entry_to_json(entry), ensure_ascii=False)
        if len(text) <= _LONGEST:
            self._file.put(_TABLE, key, text)

    def close(self) -> None:
        """Close the file. Closing twice is fine."""
        self._file.close()
