"""A theorem together with ways it might be proved: what the generators make and what Lean then judges."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Step: TypeAlias = tuple[str, ...]
"""Tactics to try at one point, best first; the first from which the rest of the script succeeds is kept."""


@dataclass(frozen=True)
class Problem:
    """A theorem and a script for it.

    Attributes:
        name: the theorem's name, unique within a collection.
        family: what made it: a generator's name, or ``library``.
        binders: everything between the name and the colon, as Lean source; may be empty.
        target: what is to be proved, as Lean source.
        script: steps to run one after another, each on the first open goal.
        preamble: commands before the theorem (``open``, ``namespace``, ``variable`` …); may be empty.
    """

    name: str
    family: str
    binders: str
    target: str
    script: tuple[Step, ...]
    preamble: str = ""

    @property
    def statement(self) -> str:
        """``theorem name binders : target``, without a proof."""
        return f"theorem {self.name} {self.binders} : {self.target}".replace("  ", " ")

    @property
    def key(self) -> str:
        """SHA-256 of what is proved, whatever its name: equal problems fall into the same part of every split."""
        return hashlib.sha256(f"{self.preamble}\0{self.binders}\0{self.target}".encode()).hexdigest()


@dataclass(frozen=True)
class Draft:
    """A problem that has no name yet."""

    binders: str
    target: str
    script: tuple[Step, ...]


Family: TypeAlias = Callable[[random.Random], Draft | None]
"""Makes a problem from random choices, or None where the choices lead nowhere."""


def one(*alternatives: str) -> Step:
    """A step with its alternatives."""
    return alternatives


CLOSE: Step = one("decide", "omega", "simp", "norm_num", "rfl", "simp_all")
"""Tactics that close ordinary goals outright, in the order in which they are to be preferred."""
