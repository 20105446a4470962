"""Declarations of an export, as Lean's kernel keeps them. Expressions and levels are numbers in the export's tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class _Declared:
    """What every constant has: its name, the names of its universe parameters, and its type."""

    name: str
    params: tuple[str, ...]
    type: int


@dataclass(frozen=True)
class Axiom(_Declared):
    """An assumption."""

    is_unsafe: bool


@dataclass(frozen=True)
class Definition(_Declared):
    """A definition. `height` orders unfolding: None for never willingly, -1 for at once (an abbreviation)."""

    value: int
    height: int | None
    safety: Literal["safe", "unsafe", "partial"]


@dataclass(frozen=True)
class Theorem(_Declared):
    """A theorem and its proof."""

    value: int


@dataclass(frozen=True)
class Opaque(_Declared):
    """A constant whose value is never unfolded."""

    value: int
    is_unsafe: bool


@dataclass(frozen=True)
class Quotient(_Declared):
    """One of the four constants of quotient types."""

    kind: Literal["type", "ctor", "lift", "ind"]


@dataclass(frozen=True)
class Inductive(_Declared):
    """One type of an inductive family. `all` are the family's types, `ctors` this type's constructors."""

    num_params: int
    num_indices: int
    all: tuple[str, ...]
    ctors: tuple[str, ...]
    num_nested: int
    is_rec: bool
    is_unsafe: bool
    is_reflexive: bool


@dataclass(frozen=True)
class Constructor(_Declared):
    """The `index`-th constructor of a type."""

    induct: str
    index: int
    num_params: int
    num_fields: int
    is_unsafe: bool


@dataclass(frozen=True)
class Rule:
    """What a recursor does with one constructor."""

    ctor: str
    num_fields: int
    rhs: int


@dataclass(frozen=True)
class Recursor(_Declared):
    """A recursor of an inductive family."""

    all: tuple[str, ...]
    num_params: int
    num_indices: int
    num_motives: int
    num_minors: int
    rules: tuple[Rule, ...]
    k: bool
    is_unsafe: bool


Constant: TypeAlias = Axiom | Definition | Theorem | Opaque | Quotient | Inductive | Constructor | Recursor


def is_unsafe(constant: Constant) -> bool:
    """Whether no theorem can rest on what this constant is."""
    match constant:
        case Definition(safety=safety):
            return safety != "safe"
        case Theorem() | Quotient():
            return False
        case _:
            return constant.is_unsafe
