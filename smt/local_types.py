"""What kind of thing each local hypothesis of a goal is, by its type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from simprover.smt.syntax import Syntax
from simprover.smt.terms import Sort


@dataclass(frozen=True)
class NumberType:
    """A variable that is a number."""

    sort: Sort


@dataclass(frozen=True)
class FunctionType:
    """A variable that gives a number when applied to arguments.

    Attributes:
        arguments: their sorts; None for what is no number.
        sort: the sort of the result.
    """

    arguments: tuple[Sort | None, ...]
    sort: Sort

    @property
    def arity(self) -> int:
        """How many arguments it takes."""
        return len(self.arguments)


@dataclass(frozen=True)
class FieldType:
    """A type that is an ordered field by the instances in the context."""


@dataclass(frozen=True)
class OtherType:
    """A variable of any other type (``Prop`` among them), or a type itself."""

    text: str


@dataclass(frozen=True)
class Proof:
    """A hypothesis: its type is a proposition."""


LocalType: TypeAlias = NumberType | FunctionType | FieldType | OtherType | Proof

SORTS: Final[Mapping[str, Sort]] = {
    "ℕ": Sort.NAT,
    "Nat": Sort.NAT,
    "ℤ": Sort.INT,
    "Int": Sort.INT,
    "ℚ": Sort.RAT,
    "Rat": Sort.RAT,
    "ℝ": Sort.REAL,
    "Real": Sort.REAL,
}
"""The names of the types that arithmetic is about."""

ORDERED_FIELD: Final = (
    frozenset({"LinearOrderedField"}),
    frozenset({"Field", "LinearOrder", "IsStrictOrderedRing"}),
)
"""The classes that make a type an ordered field: one of these sets together."""


def sort_named(text: str, env: Mapping[str, LocalType]) -> Sort | None:
    """The sort that a type's name stands for in a context, or None if it is no type of numbers."""
    return Sort.FIELD if isinstance(env.get(text), FieldType) else SORTS.get(text)


_TYPES = frozenset(
    (
        "Prop",
        "Type",
        "Sort",
        "ℂ",
        "Bool",
        "String",
        "Char",
        "Float",
        "Unit",
        "Empty",
        "Complex",
    )
)
_TYPE_FORMERS = frozenset(
    ("Type", "Sort", "Fin", "List", "Array", "Option", "Set", "Finset", "Multiset", "ZMod", "Vector", "BitVec")
)


def local_type(s: Syntax, env: Mapping[str, LocalType]) -> LocalType:
    """What kind of thing a local hypothesis is, from its type."""
    match s.kind:
        case "paren":
            return local_type(s.parts[0], env)
        case "name" if (sort := sort_named(s.text, env)) is not None:
            return NumberType(sort)
        case "name" if s.text in _TYPES or (isinstance(env.get(s.text), OtherType) and _is_universe(env[s.text])):
            return OtherType(s.text)
        case "app" if s.parts[0].text in _TYPE_FORMERS:
            return OtherType(s.text)
        case "times":
            return OtherType(s.text)
        case "imp":
            first = local_type(s.parts[0], env)
            argument = first.sort if isinstance(first, NumberType) else None
            match local_type(s.parts[1], env):
                case _ if isinstance(first, Proof):
                    return Proof()
                case NumberType(sort):
                    return FunctionType((argument,), sort)
                case FunctionType(arguments, sort):
                    return FunctionType((argument, *arguments), sort)
                case OtherType():
                    return OtherType(s.text)
    return Proof()


def _is_universe(t: LocalType) -> bool:
    return isinstance(t, OtherType) and t.text.split()[0] in {"Type", "Sort"}
