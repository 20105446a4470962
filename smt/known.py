"""What is known of goals up to renaming and reordering, by the key of their constraint graph.

An entry is a hint and nothing more: a recipe is followed and checked, a model is evaluated, and what comes of the first
still has to pass Lean. So entries may come from anywhere. Only a `Fruitless` one is taken at its word, and all it can
do is to keep a goal unsettled: it stays in the process that made it.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, TypeAlias

from simprover.smt.outcome import Unknown
from simprover.smt.recipe import Recipe
from simprover.smt.semantics import Value

CAPACITY: Final = 4096
"""Entries that are kept in memory; a recipe takes some kilobytes."""

_NUMBER: Final = re.compile(r"-?[0-9]{1,4000}(/0*[1-9][0-9]{0,4000})?")


@dataclass(frozen=True)
class CounterModel:
    """A counterexample to every goal with a certain constraint graph.

    Attributes:
        values: the number of a variable in the graph, and its value.
    """

    values: tuple[tuple[int, Value], ...]


@dataclass(frozen=True)
class Fruitless:
    """Goals like this one were tried in vain.

    Attributes:
        seconds: how much time they had; with more, another try is worth while.
        unknown: what came of it.
    """

    seconds: float
    unknown: Unknown


Entry: TypeAlias = Recipe | CounterModel | Fruitless


def entry_to_json(entry: Recipe | CounterModel) -> dict[str, Any]:
    """An entry as a JSON object."""
    match entry:
        case Recipe():
            return {"kind": "recipe", "recipe": entry.to_json()}
        case CounterModel(values):
            return {"kind": "model", "values": [[number, str(value)] for number, value in values]}


def entry_from_json(data: Any) -> Recipe | CounterModel:
    """The inverse of `entry_to_json`.

    Raises:
        ValueError: if the data is no entry.
    """
    match data:
        case {"kind": "recipe", "recipe": Mapping() as recipe}:
            return Recipe.from_json(recipe)
        case {"kind": "model", "values": list(pairs)}:
            return CounterModel(tuple(map(_pair, pairs)))
    raise ValueError(f"not an entry: {str(data)[:80]}")


def _pair(data: Any) -> tuple[int, Value]:
    match data:
        case [int(number), str(text)] if _NUMBER.fullmatch(text):
            value = Fraction(text)
            return number, (int(value) if value.denominator == 1 else value)
    raise ValueError(f"not a value of a variable: {str(data)[:80]}")


class KnownGoals:
    """The entries of a session: those used longest ago are forgotten. May be used from several threads.

    Args:
        further: asked for a key that is not here.
        keep: told of every new entry that is good beyond this process.
        capacity: how many entries are held.
    """

    def __init__(
        self,
        further: Callable[[str], Recipe | CounterModel | None] = lambda key: None,
        keep: Callable[[str, Recipe | CounterModel], None] = lambda key, entry: None,
        capacity: int = CAPACITY,
    ) -> None:
        self._further = further
        self._keep = keep
        self._capacity = capacity
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> Entry | None:
        """The entry for a key."""
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
                return self._entries[key]
        found = self._further(key)
        if found is not None:
            self._put(key, found)
        return found

    def put(self, key: str, entry: Entry) -> None:
        """Remember an entry, in place of what was there."""
        self._put(key, entry)
        if not isinstance(entry, Fruitless):
            self._keep(key, entry)

    def recipe(self, key: str) -> Recipe | None:
        """The certificate for goals with this constraint graph, if one is known."""
        found = self.get(key)
        return found if isinstance(found, Recipe) else None

    def __len__(self) -> int:
        return len(self._entries)

    def _put(self, key: str, entry: Entry) -> None:
        with self._lock:
            self._entries[key] = entry
            self._entries.move_to_end(key)
            while len(self._entries) > self._capacity:
                self._entries.popitem(last=False)
