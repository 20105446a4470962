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
class OtherType:
    """A variable of any other type (``Prop`` among them), or a type itself."""

    text: str


@dataclass(frozen=True)
class Proof:
    """A hypothesis: its type is a proposition."""


LocalType: TypeAlias = NumberType | FunctionType | OtherType | Proof

SORTS: Final[Mapping[str, Sort]] = {"ℕ": Sort.NAT, "Nat": Sort.NAT, "ℤ": Sort.INT, "Int": Sort.INT}
"""The names of the two types that arithmetic is about."""

_TYPES = frozenset(
    (
        "Prop",
        "Type",
        "Sort",
        "ℝ",
        "ℚ",
        "ℂ",
        "Bool",
        "String",
        "Char",
        "Float",
        "Unit",
        "Empty",
        "Real",
        "Rat",
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
        case "name" if s.text in SORTS:
            return NumberType(SORTS[s.text])
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
