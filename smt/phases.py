"""Where the time of a decision goes: how long was spent in each phase, for whoever asks."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, Literal, TypeAlias

Phase: TypeAlias = Literal["translate", "solve", "certify"]
"""``solve``: asking solvers; ``certify``: searching for a certificate and checking it here; ``translate``: the rest."""

PHASES: Final[tuple[Phase, ...]] = ("translate", "solve", "certify")
_spent: ContextVar[dict[Phase, float] | None] = ContextVar("spent", default=None)


@contextmanager
def measuring() -> Iterator[dict[Phase, float]]:
    """Measure what runs inside: the table is complete, in seconds of wall time, when the block has ended."""
    spent: dict[Phase, float] = dict.fromkeys(PHASES, 0.0)
    token = _spent.set(spent)
    begin = time.perf_counter()
    try:
        yield spent
    finally:
        _spent.reset(token)
        spent["translate"] = max(0.0, time.perf_counter() - begin - spent["solve"] - spent["certify"])


@contextmanager
def phase(name: Literal["solve", "certify"]) -> Iterator[None]:
    """What runs inside belongs to this phase. Phases do not nest; without `measuring` around it, this does nothing."""
    begin = time.perf_counter()
    try:
        yield
    finally:
        spent = _spent.get()
        if spent is not None:
            spent[name] += time.perf_counter() - begin


def phases_from_json(data: Any) -> Mapping[Phase, float]:
    """The table that a worker sent with its answer; zeros where it has none."""
    table = data if isinstance(data, dict) else {}
    return {name: float(value) if isinstance(value := table.get(name), float | int) else 0.0 for name in PHASES}
