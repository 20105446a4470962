"""Exports to tamper with: declarations added to real ones, or put in their place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from simprover.lean.declarations import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Rule,
    Theorem,
)
from simprover.lean.export import Export, Node
from simprover.lean.kernel import Kernel, KernelLimits, Verdict

Term = tuple[Any, ...]
"""``("const", name, *levels)``, ``("app", f, a)``, ``("lam", type, body)``, ``("pi", type, body)``, …"""

PROP: Term = ("sort", 0)
TYPE: Term = ("sort", 1)


def const(name: str, *levels: Any) -> Term:
    return ("const", name, *levels)


def app(function: Term, *arguments: Term) -> Term:
    for argument in arguments:
        function = ("app", function, argument)
    return function


def pi(*kinds: Term) -> Term:
    """``kinds[0] → … → kinds[-1]``"""
    *domains, result = kinds
    for domain in reversed(domains):
        result = ("pi", domain, result)
    return result


def lam(*kinds: Term) -> Term:
    """``fun (_ : kinds[0]) … => kinds[-1]``"""
    *domains, result = kinds
    for domain in reversed(domains):
        result = ("lam", domain, result)
    return result


def var(index: int) -> Term:
    return ("bvar", index)


def nat(value: int) -> Term:
    return ("nat", value)


def eq(kind: Term, left: Term, right: Term, level: Any = 1) -> Term:
    return app(const("Eq", level), kind, left, right)


def refl(kind: Term, value: Term, level: Any = 1) -> Term:
    return app(const("Eq.refl", level), kind, value)


N = const("Nat")
FALSE = const("False")
TRUE = const("True")


class Forge:
    """A copy of an export that can be changed. Names of levels: numbers, parameters, ``("max", u, v)``, …"""

    def __init__(self, export: Export) -> None:
        self.export = Export()
        self.export.levels = list(export.levels)
        self.export.exprs = list(export.exprs)
        self.export.constants = dict(export.constants)
        self.export.parts = dict(export.parts)

    def __getitem__(self, name: str) -> Constant:
        return self.export.constants[name]

    def _add(self, table: list[Node], node: Node) -> int:
        table.append(node)
        return len(table) - 1

    def level(self, level: Any) -> int:
        match level:
            case 0:
                return self._add(self.export.levels, ("zero",))
            case int():
                return self._add(self.export.levels, ("succ", self.level(level - 1)))
            case str():
                return self._add(self.export.levels, ("param", level))
            case ("succ", below):
                return self._add(self.export.levels, ("succ", self.level(below)))
            case (tag, left, right):
                return self._add(self.export.levels, (tag, self.level(left), self.level(right)))
        raise AssertionError(level)

    def expr(self, term: Term) -> int:
        match term:
            case ("raw", number):
                assert isinstance(number, int)
                return number
            case ("app", function, argument):
                node: Node = ("app", self.expr(function), self.expr(argument))
            case ("const", name, *levels):
                node = ("const", name, tuple(self.level(u) for u in levels))
            case ("lam", kind, body):
                node = ("lam", self.expr(kind), self.expr(body))
            case ("pi", kind, body):
                node = ("forallE", self.expr(kind), self.expr(body))
            case ("let", kind, value, body):
                node = ("letE", self.expr(kind), self.expr(value), self.expr(body))
            case ("sort", level):
                node = ("sort", self.level(level))
            case ("proj", name, index, struct):
                node = ("proj", name, index, self.expr(struct))
            case _:
                node = term
        return self._add(self.export.exprs, node)

    def add(self, constant: Constant) -> None:
        self.export.constants[constant.name] = constant

    def theorem(self, kind: Term, value: Term, name: str = "t", params: tuple[str, ...] = ()) -> None:
        self.add(Theorem(name, params, self.expr(kind), self.expr(value)))

    def definition(
        self, name: str, kind: Term, value: Term, params: tuple[str, ...] = (), safety: Any = "safe"
    ) -> None:
        self.add(Definition(name, params, self.expr(kind), self.expr(value), -1, safety))

    def opaque(self, name: str, kind: Term, value: Term) -> None:
        self.add(Opaque(name, (), self.expr(kind), self.expr(value), False))

    def axiom(self, name: str, kind: Term, params: tuple[str, ...] = ()) -> None:
        self.add(Axiom(name, params, self.expr(kind), False))

    def inductive(
        self,
        name: str,
        kind: Term,
        constructors: dict[str, tuple[Term, int]],
        recursor: Term,
        rules: list[Term] | None = None,
        *,
        num_params: int = 0,
        num_indices: int = 0,
        is_rec: bool = False,
        rec_params: tuple[str, ...] = (),
        params: tuple[str, ...] = (),
        k: bool = False,
        num_nested: int = 0,
    ) -> None:
        """A type of its own with constructors (type and number of fields) and what is said to be its recursor."""
        names = tuple(constructors)
        head = (name, params, self.expr(kind))
        self.add(Inductive(*head, num_params, num_indices, (name,), names, num_nested, is_rec, False, False))
        for index, (constructor, (built, fields)) in enumerate(constructors.items()):
            made = (constructor, params, self.expr(built))
            self.add(Constructor(*made, name, index, num_params, fields, False))
        steps = rules or [TRUE for _ in constructors]
        listed = tuple(
            Rule(c, fields, self.expr(step)) for (c, (_, fields)), step in zip(constructors.items(), steps, strict=True)
        )
        rec = (f"{name}.rec", rec_params, self.expr(recursor))
        self.add(Recursor(*rec, (name,), num_params, num_indices, 1, len(names), listed, k, False))

    def change(self, name: str, **fields: Any) -> None:
        """Put another declaration in the place of one; terms among the fields are made."""
        made = {key: self.expr(value) if key in ("type", "value") else value for key, value in fields.items()}
        self.export.constants[name] = replace(self[name], **made)

    def kernel(self, *, steps: int = 300_000, vouched: frozenset[str] = frozenset()) -> Kernel:
        return Kernel(self.export, vouched=vouched, limits=KernelLimits(steps=steps, terms=1_000_000))

    def verdict(self, *names: str, steps: int = 300_000, vouched: frozenset[str] = frozenset()) -> Verdict:
        return self.kernel(steps=steps, vouched=vouched).check(names or ("t",))


__all__ = ["Axiom", "Forge", "Quotient", "Recursor", "Rule"]
