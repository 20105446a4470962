"""The constants of an export as terms, with who may refer to whom.

A declaration may refer only to what stands before it in the export. That is checked here, once for each expression, so
that nothing later has to think of circles.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from simprover.lean.declarations import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Theorem,
    is_unsafe,
)
from simprover.lean.export import Export
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal
from simprover.lean.kernel.terms import Term, Terms

_NOWHERE: Final = 1 << 60


class Order:
    """The place of each constant in the export's order, and the latest that each expression refers to."""

    def __init__(self, export: Export) -> None:
        self.export: Final = export
        self.places: Final[dict[str, int]] = {}
        families: dict[str, int] = {}
        for place, constant in enumerate(export.constants.values()):
            match constant:
                case Inductive() | Recursor():
                    leader = constant.all[0] if constant.all else constant.name
                case Constructor():
                    owner = export.constants.get(constant.induct)
                    leader = owner.all[0] if isinstance(owner, Inductive) and owner.all else constant.name
                case _:
                    leader = constant.name
            # Members of a family have the place of its first member.
            self.places[constant.name] = families.setdefault(leader, place)
        self._latest: list[int] = []
        for node in export.exprs:
            tag = node[0]
            if tag == "app" or tag == "lam" or tag == "forallE":
                latest = max(self._latest[node[1]], self._latest[node[2]])
            elif tag == "const":
                latest = self._place(node[1])
            elif tag == "proj":
                latest = max(self._place(node[1]), self._latest[node[3]])
            elif tag == "letE":
                latest = max(self._latest[node[1]], self._latest[node[2]], self._latest[node[3]])
            elif tag == "nat":
                latest = self._place("Nat")
            elif tag == "str":
                latest = max(self._place("String"), self._place("String.ofList"), self._place("Char.ofNat"))
            else:
                latest = -1
            self._latest.append(latest)

    def _place(self, name: str) -> int:
        constant = self.export.constants.get(name)
        return _NOWHERE if constant is None or is_unsafe(constant) else self.places[name]

    def latest(self, expr: int) -> int:
        """The place of the last constant that an expression refers to; beyond all if it is not there or unsafe."""
        return self._latest[expr]


class Environment:
    """Constants as terms of one table, made as they are needed."""

    def __init__(self, order: Order, terms: Terms) -> None:
        self.order: Final = order
        self.export: Final = order.export
        self.terms: Final = terms
        self._exprs: dict[int, Term] = {}
        self._levels: dict[int, Level] = {}
        self._instances: dict[tuple[str, tuple[Level, ...], bool], Term] = {}

    def find(self, name: str) -> Constant | None:
        """The constant of this name."""
        return self.export.constants.get(name)

    def get(self, name: str) -> Constant:
        """The constant of this name.

        Raises:
            Refusal: if there is none.
        """
        found = self.export.constants.get(name)
        if found is None:
            raise Refusal(f"{name} is not declared")
        return found

    def inductive(self, name: str) -> Inductive | None:
        """The inductive type of this name."""
        found = self.export.constants.get(name)
        return found if isinstance(found, Inductive) else None

    def constructors(self, kind: Inductive) -> list[Constructor]:
        """The constructors of a type.

        Raises:
            Refusal: if one is not there.
        """
        found = []
        for name in kind.ctors:
            constructor = self.export.constants.get(name)
            if not isinstance(constructor, Constructor):
                raise Refusal(f"{name} is not a constructor")
            found.append(constructor)
        return found

    def type_of(self, constant: Constant, levels: tuple[Level, ...]) -> Term:
        """A constant's type at some levels."""
        return self._instance(constant, levels, constant.type, of_value=False)

    def value_of(self, constant: Definition | Theorem | Opaque, levels: tuple[Level, ...]) -> Term:
        """A constant's value at some levels."""
        return self._instance(constant, levels, constant.value, of_value=True)

    def _instance(self, constant: Constant, levels: tuple[Level, ...], expr: int, *, of_value: bool) -> Term:
        key = (constant.name, levels, of_value)
        found = self._instances.get(key)
        if found is None:
            if len(levels) != len(constant.params):
                raise Refusal(f"{constant.name} has {len(constant.params)} universes and is given {len(levels)}")
            values = dict(zip(constant.params, levels, strict=True))
            found = self._instances[key] = self.terms.with_levels(self.expression(expr), values)
        return found

    def rule_value(self, rhs: int, params: Sequence[str], levels: tuple[Level, ...]) -> Term:
        """The right side of a recursor's rule at some levels."""
        return self.terms.with_levels(self.expression(rhs), dict(zip(params, levels, strict=True)))

    def expression(self, root: int) -> Term:
        """An expression of the export as a term."""
        made, nodes, terms = self._exprs, self.export.exprs, self.terms
        stack = [root]
        while stack:
            number = stack[-1]
            if number in made:
                stack.pop()
                continue
            node = nodes[number]
            tag = node[0]
            if tag == "app" or tag == "lam" or tag == "forallE":
                left, right = made.get(node[1]), made.get(node[2])
                if left is None or right is None:
                    stack += [node[1], node[2]]
                    continue
                if tag == "app":
                    made[number] = terms.app(left, right)
                elif tag == "lam":
                    made[number] = terms.lam(left, right)
                else:
                    made[number] = terms.pi(left, right)
            elif tag == "const":
                made[number] = terms.const(node[1], tuple([self.level(u) for u in node[2]]))
            elif tag == "bvar":
                made[number] = terms.bvar(node[1])
            elif tag == "sort":
                made[number] = terms.sort(self.level(node[1]))
            elif tag == "nat":
                made[number] = terms.nat(node[1])
            elif tag == "str":
                made[number] = terms.text(node[1])
            elif tag == "proj":
                struct = made.get(node[3])
                if struct is None:
                    stack.append(node[3])
                    continue
                made[number] = terms.proj(node[1], node[2], struct)
            else:
                kind, value, body = made.get(node[1]), made.get(node[2]), made.get(node[3])
                if kind is None or value is None or body is None:
                    stack += [node[1], node[2], node[3]]
                    continue
                made[number] = terms.let(kind, value, body)
            stack.pop()
        return made[root]

    def level(self, number: int) -> Level:
        """A level of the export."""
        found = self._levels.get(number)
        if found is not None:
            return found
        levels = self.terms.levels
        match self.export.levels[number]:
            case ("zero",):
                found = levels.zero
            case ("succ", below):
                found = levels.succ(self.level(below))
            case ("max", left, right):
                found = levels.max(self.level(left), self.level(right))
            case ("imax", left, right):
                found = levels.imax(self.level(left), self.level(right))
            case (_, name):
                found = levels.param(name)
            case node:
                raise ValueError(f"{node!r} is no level")
        self._levels[number] = found
        return found


def expressions_of(constant: Constant) -> list[int]:
    """The expressions that a constant consists of."""
    match constant:
        case Definition() | Theorem() | Opaque():
            return [constant.type, constant.value]
        case Recursor():
            return [constant.type, *(rule.rhs for rule in constant.rules)]
        case Axiom() | Inductive() | Constructor() | Quotient():
            return [constant.type]
