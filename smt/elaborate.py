"""From syntax trees to typed terms and formulas: every numeral, cast and operation gets its sort.

Lean's printer hides the types of numerals and the targets of casts, so they are inferred from the variables around
them, as Lean's own elaborator does. Where nothing decides, ℕ (numerals) or ℤ (casts, negative numbers) is assumed and
the assumption is recorded: a proof is checked by Lean anyhow, but a counterexample must not rest on a guess.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from simprover.smt.local_types import FunctionType, LocalType, NumberType, sort_named
from simprover.smt.syntax import Syntax, canonical, content, has_leaf, mentions, of_kind
from simprover.smt.terms import (
    Atom,
    Bin,
    BinOp,
    Cast,
    Cmp,
    Conn,
    Dvd,
    Formula,
    FromInt,
    Ite,
    Neg,
    Not,
    Num,
    Opaque,
    Quant,
    Sort,
    Term,
    Truth,
    Unary,
)

_ARITHMETIC: Mapping[str, BinOp] = {"+": "+", "-": "-", "*": "*", "/": "/", "%": "%"}
_NAT_FUNCTIONS: Mapping[str, BinOp] = {"Nat.gcd": "gcd", "Nat.lcm": "lcm", "gcd": "gcd", "lcm": "lcm"}
_FIELDS: Mapping[str, BinOp] = {"gcd": "gcd", "lcm": "lcm"}
_MAX_MIN: Mapping[str, BinOp] = {"max": "max", "min": "min"}


class NotArithmetic(Exception):
    """The syntax is not a number of a sort that we can read."""


@dataclass
class Elaborator:
    """Elaborates formulas in one context.

    Attributes:
        env: the local hypotheses by name.
        assumed: the sort of bound variables whose type does not show; None to refuse them.
        guessed: set to True when a type had to be assumed.
    """

    env: Mapping[str, LocalType]
    assumed: Sort | None = field(default=None)
    guessed: bool = field(default=False)

    def formula(self, s: Syntax) -> Formula:
        """A formula; what cannot be read becomes `Opaque`."""
        match s.kind:
            case "paren":
                return self.formula(s.parts[0])
            case "iff":
                return Conn("↔", self.formula(s.parts[0]), self.formula(s.parts[1]))
            case "imp":
                return Conn("→", self.formula(s.parts[0]), self.formula(s.parts[1]))
            case "disj":
                return Conn("∨", self.formula(s.parts[0]), self.formula(s.parts[1]))
            case "conj":
                return Conn("∧", self.formula(s.parts[0]), self.formula(s.parts[1]))
            case "lnot":
                return Not(self.formula(s.parts[0]))
            case "name" if s.text in ("True", "False"):
                return Truth(s.text == "True")
            case "rel":
                try:
                    return self.relation(s)
                except NotArithmetic:
                    return Opaque(s.text)
            case "quant":
                try:
                    return self._quantifier(s)
                except NotArithmetic:
                    return Opaque(s.text)
        return Opaque(s.text)

    def relation(self, s: Syntax) -> Formula:
        """A comparison of numbers.

        Raises:
            NotArithmetic: if it compares something else.
        """
        return self._relation(s.parts[0], s.parts[1].text, s.parts[2])

    def _relation(self, left: Syntax, op: str, right: Syntax) -> Formula:
        sort = self._common_sort(left, right)
        a, b = self.term(left, sort), self.term(right, sort)
        match op:
            case "=":
                return Cmp("=", a, b)
            case "≠":
                return Not(Cmp("=", a, b))
            case "≤":
                return Cmp("≤", a, b)
            case "<":
                return Cmp("<", a, b)
            case "≥":
                return Cmp("≤", b, a)
            case ">":
                return Cmp("<", b, a)
            case "∣" if not sort.is_field:
                return Dvd(a, b)
            case _:
                raise NotArithmetic(op)

    def _common_sort(self, *sides: Syntax) -> Sort:
        for side in sides:
            found = self._sort(side)
            if found is not None:
                return found
        self.guessed = True
        if any(mentions(side, "cast", "inverse") for side in sides):
            return self._cast_target(sides)
        return Sort.INT if any(mentions(side, "uminus") for side in sides) else Sort.NAT

    def _cast_target(self, sides: tuple[Syntax, ...]) -> Sort:
        """The likeliest type of a relation between casts: a field if there is one, or integers are cast, or divided."""
        field = next((t.sort for t in self.env.values() if isinstance(t, NumberType) and t.sort.is_field), None)
        if field is not None or any(self._needs_field(side) for side in sides):
            return field or Sort.RAT
        return Sort.INT

    def _needs_field(self, s: Syntax) -> bool:
        if s.kind == "cast":
            try:
                return mentions(s.parts[0], "cast") or self._sort(s.parts[0]) is Sort.INT
            except NotArithmetic:
                return False
        divides = s.kind == "binop" and s.parts[1].text == "/"
        decimal = s.kind == "num" and "." in s.text
        return divides or decimal or s.kind == "inverse" or any(map(self._needs_field, s.parts))

    def _sort(self, s: Syntax) -> Sort | None:
        """The sort that the leaves of a term decide, or None if they leave it open."""
        match s.kind:
            case "num" | "cast":
                return None
            case "paren" | "uminus" | "pow" | "inverse" | "abs":
                return self._sort(content(s))
            case "binop" | "ite":
                left, right = s.parts[-3 if s.kind == "binop" else -2], s.parts[-1]
                found = self._sort(left)
                return found if found is not None else self._sort(right)
            case "ascription":
                named = sort_named(s.parts[1].text, self.env)
                if named is None:
                    raise NotArithmetic(s.text)
                return named
            case "name":
                match self.env.get(s.text):
                    case NumberType(sort):
                        return sort
                    case _:
                        return self._dotted(s)
            case "field":
                return self._application_sort(s, ())
            case "app":
                return self._application_sort(s.parts[0], s.parts[1:])
        raise NotArithmetic(s.text)

    def _dotted(self, s: Syntax) -> Sort | None:
        base, _, last = s.text.rpartition(".")
        if last in ("toNat", "natAbs", "succ") and isinstance(self.env.get(base), NumberType):
            return Sort.NAT
        raise NotArithmetic(s.text)

    def _application_sort(self, head: Syntax, args: tuple[Syntax, ...]) -> Sort | None:
        if head.kind == "name":
            known = self.env.get(head.text)
            if isinstance(known, FunctionType) and known.arity == len(args):
                return known.sort
            if known is None:
                if head.text in _NAT_FUNCTIONS and len(args) == 2:
                    return Sort.NAT
                if head.text in _MAX_MIN and len(args) == 2:
                    left = self._sort(args[0])
                    return left if left is not None else self._sort(args[1])
                if head.text in ("Int.toNat", "Int.natAbs", "Nat.succ") and len(args) == 1:
                    return Sort.NAT
                base, _, last = head.text.rpartition(".")
                if last in _FIELDS and len(args) == 1 and self.env.get(base) == NumberType(Sort.NAT):
                    return Sort.NAT
        if head.kind == "field":
            last = head.parts[1].text[1:]
            inner = self._sort(head.parts[0])
            if last in _FIELDS and len(args) == 1 and inner is Sort.NAT:
                return Sort.NAT
            if last in ("toNat", "natAbs", "succ") and not args and inner is not None:
                return Sort.NAT
        raise NotArithmetic(head.text)

    def term(self, s: Syntax, sort: Sort) -> Term:
        """A term of the given sort.

        Raises:
            NotArithmetic: if it cannot have that sort, or is not a term we can read.
        """
        match s.kind:
            case "num":
                whole, _, decimals = s.text.partition(".")
                if len(s.text) > 4000 or (decimals and not sort.is_field):
                    return _refuse(s)
                return Num(int(whole + decimals), sort, len(decimals))
            case "paren":
                return self.term(s.parts[0], sort)
            case "ascription":
                return self.term(s.parts[0], sort) if sort_named(s.parts[1].text, self.env) is sort else _refuse(s)
            case "uminus":
                return Neg(self.term(s.parts[0], sort)) if sort is not Sort.NAT else _refuse(s)
            case "inverse":
                return Unary("⁻¹", self.term(s.parts[0], sort)) if sort.is_field else _refuse(s)
            case "abs":
                return Unary("|·|", self.term(content(s), sort)) if sort is not Sort.NAT else _refuse(s)
            case "ite":
                condition = self.formula(s.parts[0])
                return Ite(condition, self.term(s.parts[1], sort), self.term(s.parts[2], sort))
            case "binop":
                op = s.parts[1].text
                if op == "%" and sort.is_field:
                    return _refuse(s)
                left, right = self.term(s.parts[0], sort), self.term(s.parts[2], sort)
                return Bin(_ARITHMETIC[op], left, right, sort)
            case "pow":
                return Bin("^", self.term(s.parts[0], sort), self._exponent(s.parts[1]), sort)
            case "cast":
                return self._cast(s, sort)
            case "name":
                known = self.env.get(s.text)
                if isinstance(known, NumberType):
                    return Atom(s.text, sort, True) if known.sort is sort else _refuse(s)
                base, _, last = s.text.rpartition(".")
                if isinstance(self.env.get(base), NumberType) and sort is Sort.NAT:
                    return self._from_field(Syntax("name", (), base), last)
            case "field":
                if sort is Sort.NAT:
                    return self._from_field(s.parts[0], s.parts[1].text[1:])
            case "app":
                return self._application(s, sort)
        return _refuse(s)

    def _exponent(self, s: Syntax) -> Term:
        found = self._sort(s)
        if found not in (None, Sort.NAT):
            return _refuse(s)
        return self.term(s, Sort.NAT)

    def _cast(self, s: Syntax, sort: Sort) -> Term:
        inner = self._sort(s.parts[0])
        if inner is None and sort.is_field and mentions(s.parts[0], "cast"):
            inner = Sort.INT  # under two arrows lies a natural number
        if inner is None:
            self.guessed = True
            inner = Sort.NAT
        if (inner, sort) == (Sort.NAT, Sort.INT) or (sort.is_field and not inner.is_field):
            return Cast(self.term(s.parts[0], inner), sort)
        return _refuse(s)

    def _from_field(self, base: Syntax, name: str) -> Term:
        inner = self._sort(base)
        if name == "toNat" and inner is Sort.INT:
            return FromInt("toNat", self.term(base, Sort.INT))
        if name == "natAbs" and inner is Sort.INT:
            return FromInt("natAbs", self.term(base, Sort.INT))
        if name == "succ" and inner is Sort.NAT:
            return Bin("+", self.term(base, Sort.NAT), Num(1, Sort.NAT), Sort.NAT)
        return _refuse(base)

    def _application(self, s: Syntax, sort: Sort) -> Term:
        head, args = s.parts[0], s.parts[1:]
        found = self._application_sort(head, args)
        if found is not None and found is not sort:
            return _refuse(s)
        if head.kind == "name":
            if isinstance(self.env.get(head.text), FunctionType):
                return Atom(canonical(s), sort, False)
            if head.text in _NAT_FUNCTIONS:
                # Under `open Nat` Lean prints `gcd`, but other types have one too.
                self.guessed |= not head.text.startswith("Nat.")
                return Bin(_NAT_FUNCTIONS[head.text], self.term(args[0], sort), self.term(args[1], sort), sort)
            if head.text in _MAX_MIN:
                return Bin(_MAX_MIN[head.text], self.term(args[0], sort), self.term(args[1], sort), sort)
            if head.text.startswith(("Int.", "Nat.")):
                return self._from_field(args[0], head.text[4:])
            base, _, last = head.text.rpartition(".")
            return Bin(_FIELDS[last], Atom(base, sort, True), self.term(args[0], sort), sort)
        return Bin(_FIELDS[head.parts[1].text[1:]], self.term(head.parts[0], sort), self.term(args[0], sort), sort)

    def _quantifier(self, s: Syntax) -> Formula:
        kind: Literal["∀", "∃"] = "∀" if s.parts[0].text == "∀" else "∃"
        binders, body = s.parts[1], s.parts[2]
        names: list[tuple[str, Sort]] = []
        for b in binders.parts:
            if b.kind == "binder":
                names.append((b.parts[0].text, self._binder_sort(b.parts[0].text, binders, body)))
            elif b.kind == "group":
                sort = sort_named(b.parts[-1].text, self.env)
                if sort is None:
                    raise NotArithmetic(s.text)
                names.extend((n.text, sort) for n in b.parts[:-1])
        inner = Elaborator({**self.env, **{n: NumberType(t) for n, t in names}}, self.assumed)
        result = inner.formula(body)
        if binders.kind == "bounded":
            op, bound = binders.parts[-2].text, binders.parts[-1]
            for name, _ in reversed(names):
                element = Syntax("name", (), name)
                guard = Opaque(f"{name} ∈ {bound.text}") if op == "∈" else inner._relation(element, op, bound)
                result = Conn("→" if kind == "∀" else "∧", guard, result)
        self.guessed |= inner.guessed
        for name, sort in reversed(names):
            result = Quant(kind, name, sort, result)
        if binders.kind == "bounded" and isinstance(result, Quant) and len(names) == 1:
            result = replace(result, guarded=True)
        return result

    def _binder_sort(self, name: str, binders: Syntax, body: Syntax) -> Sort:
        if binders.kind == "typed":
            sort = sort_named(binders.parts[-1].text, self.env)
            if sort is None:
                raise NotArithmetic(body.text)
            return sort
        candidates = of_kind(body, "rel")
        if binders.kind == "bounded" and binders.parts[-2].text == "∈":
            interval = binders.parts[-1]
            if interval.kind == "app" and interval.parts[0].text == "Finset.range":
                return Sort.NAT
            candidates[:0] = [Syntax("rel", (Syntax("name", (), name), interval, p), "") for p in interval.parts[1:]]
        elif binders.kind == "bounded":
            candidates.insert(0, Syntax("rel", (Syntax("name", (), name), *binders.parts[-2:]), ""))
        outer = Elaborator({k: v for k, v in self.env.items() if k != name})
        for rel in candidates:
            sides = (rel.parts[0], rel.parts[2])
            if not any(has_leaf(side, name) for side in sides):
                continue
            for side in sides:
                found = outer._open_sort(side, name)
                if found is not None:
                    return found
        for application in of_kind(body, "app"):
            known = self.env.get(application.parts[0].text)
            if isinstance(known, FunctionType) and known.arity == len(application.parts) - 1:
                for argument, sort in zip(application.parts[1:], known.arguments, strict=True):
                    if sort is not None and has_leaf(argument, name):
                        return sort
        self.guessed = True
        if self.assumed is None:
            raise NotArithmetic(f"the type of {name} does not show")
        return self.assumed

    def _open_sort(self, s: Syntax, unknown: str) -> Sort | None:
        try:
            return Elaborator({k: v for k, v in self.env.items()})._sort_skipping(s, unknown)
        except NotArithmetic:
            return None

    def _sort_skipping(self, s: Syntax, unknown: str) -> Sort | None:
        """Like `_sort`, but a variable of unknown type leaves the sort open."""
        match s.kind:
            case "name" if s.text == unknown:
                return None
            case "paren" | "uminus" | "pow" | "inverse" | "abs":
                return self._sort_skipping(content(s), unknown)
            case "binop":
                left = self._sort_skipping(s.parts[0], unknown)
                return left if left is not None else self._sort_skipping(s.parts[2], unknown)
        return self._sort(s)


def _refuse(s: Syntax) -> Term:
    raise NotArithmetic(s.text)
