"""What the independent kernel answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Confirmed:
    """Every declaration asked about, and all it rests on, is well-typed; `axioms` are those it rests on, sorted."""

    axioms: tuple[str, ...]


@dataclass(frozen=True)
class Rejected:
    """The declaration `name` is wrong."""

    name: str
    reason: str


@dataclass(frozen=True)
class CannotTell:
    """Nothing wrong was found, and nothing is confirmed: a bound was reached, or `name` is of a shape not covered."""

    name: str
    reason: str


Verdict: TypeAlias = Confirmed | Rejected | CannotTell


class Refusal(Exception):
    """A declaration is wrong."""


class Undecided(Exception):
    """It cannot be told whether a declaration is right."""
