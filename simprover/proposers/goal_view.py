"""A tactic state's first goal as names, types and a target: enough structure to tell which tactics can help.

This reads the text that Lean prints, tolerantly: what it does not understand it leaves as text. Nothing here decides
whether anything is true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_BINDER = re.compile(r"^([^\s:⊢|][^:⊢]*?)\s*:(?!=)\s*(.*)$", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_α-ωΑ-Ωₐ-ₜ₀-₉✝][\w'₀-₉ₐ-ₜ✝!?]*(?:\.[A-Za-z_][\w']*)*")
_NUMERIC: Final = frozenset({"ℕ", "ℤ", "Nat", "Int"})


@dataclass(frozen=True)
class Hypothesis:
    """One line of the context.

    Attributes:
        name: how tactics refer to it; may hold a dagger, and then they cannot.
        type: its type as text, on one line.
        value: the text after ``:=`` of a ``let``, or the empty string.
    """

    name: str
    type: str
    value: str = ""

    @property
    def is_accessible(self) -> bool:
        """Whether a tactic can name it."""
        return "✝" not in self.name

    @property
    def is_number(self) -> bool:
        """Whether it is a variable over ℕ or ℤ."""
        return self.type in _NUMERIC


@dataclass(frozen=True)
class GoalView:
    """The first goal of a state.

    Attributes:
        hypotheses: the context, oldest first, one entry a name.
        target: what is to be proved, as text on one line.
    """

    hypotheses: tuple[Hypothesis, ...]
    target: str

    @cached_property
    def variables(self) -> tuple[Hypothesis, ...]:
        """Accessible variables over ℕ and ℤ."""
        return tuple(h for h in self.hypotheses if h.is_number and h.is_accessible)

    @cached_property
    def naturals(self) -> tuple[str, ...]:
        """Names of the variables over ℕ."""
        return tuple(h.name for h in self.variables if h.type in ("ℕ", "Nat"))

    @cached_property
    def facts(self) -> tuple[Hypothesis, ...]:
        """Accessible hypotheses that state something (judged by the presence of a relation, connective or binder)."""
        return tuple(h for h in self.hypotheses if h.is_accessible and states_something(h.type))

    def mentions(self, name: str, text: str | None = None) -> bool:
        """Whether the target (or `text`) names the variable."""
        return name in words(self.target if text is None else text)


def words(text: str) -> frozenset[str]:
    """All identifiers in a text, with the parts before and after dots too."""
    found: set[str] = set()
    for word in _WORD.findall(text):
        found.add(word)
        found.update(word.split("."))
    return frozenset(found)


def last_words(text: str) -> frozenset[str]:
    """All identifiers in a text without their namespaces, since an ``open`` decides whether Lean prints those."""
    return frozenset(word.rsplit(".", 1)[-1] for word in _WORD.findall(text))


def states_something(type_text: str) -> bool:
    """Whether a type looks like a proposition."""
    return re.search(r"[=≠<>≤≥∣¬∧∨↔∀∃∈∉]|\bFalse\b|\bTrue\b", type_text) is not None


def first_goal(pp: str) -> GoalView | None:
    """Read the first goal of a state; None if the text holds no target."""
    text = pp.split("\n\n", 1)[0]
    entries: list[str] = []
    target: list[str] = []
    in_target = False
    for line in text.splitlines():
        if line.startswith("case ") and not entries:
            continue
        if line.startswith("⊢"):
            in_target = True
            target.append(line[1:])
        elif in_target:
            target.append(line)
        elif line[:1].isspace() and entries:
            entries[-1] += " " + line.strip()
        elif line.strip():
            entries.append(line.strip())
    if not in_target:
        return None
    hypotheses: list[Hypothesis] = []
    for entry in entries:
        match = _BINDER.match(entry)
        if match is None:
            continue
        type_text, _, value = match.group(2).partition(":=")
        for name in match.group(1).split():
            hypotheses.append(Hypothesis(name, _one_line(type_text), _one_line(value)))
    return GoalView(tuple(hypotheses), _one_line(" ".join(target)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
