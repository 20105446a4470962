"""Constants whose meaning the kernel knows beyond their declaration: what they have to be.

The three axioms, the quotient, number and text literals mean something only if the types that they speak of are what
one thinks they are: an axiom of the right name about a wrong `Nonempty` would prove anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from simprover.lean.declarations import Axiom, Constant, Definition, Inductive, Quotient
from simprover.lean.kernel import arithmetic
from simprover.lean.kernel.environment import Environment
from simprover.lean.kernel.outcome import Refusal
from simprover.lean.kernel.terms import Term, Terms
from simprover.lean.kernel.typer import Typer

AXIOMS: Final = frozenset({"propext", "Quot.sound", "Classical.choice"})
_QUOTIENT: Final = {"Quot": "type", "Quot.mk": "ctor", "Quot.lift": "lift", "Quot.ind": "ind"}


class Shapes:
    """The types that the standard constants have to have, as terms of one table."""

    def __init__(self, terms: Terms) -> None:
        self._terms: Final = terms
        self._u: Final = "u"

    def _const(self, name: str, *levels: str) -> Term:
        made = self._terms.levels
        return self._terms.const(name, tuple(made.zero if u == "0" else made.param(u) for u in levels))

    def _type(self) -> Term:
        return self._terms.sort(self._terms.levels.one)

    def _sort(self, name: str = "u") -> Term:
        return self._terms.sort(self._terms.levels.param(name))

    def _pis(self, *kinds: Term) -> Term:
        """``kinds[0] → … → kinds[-1]``; bound variables inside count from the inside."""
        *domains, result = kinds
        for domain in reversed(domains):
            result = self._terms.pi(domain, result)
        return result

    def _apps(self, function: Term, *arguments: int | Term) -> Term:
        return self._terms.apps(function, [self._terms.bvar(a) if isinstance(a, int) else a for a in arguments])

    def types(self) -> dict[str, tuple[tuple[str, ...], Term]]:
        """Universe parameters and type of each constant that has to have one."""
        v, prop, u = self._terms.bvar, self._terms.prop, (self._u,)
        sort, eq = self._sort(), self._const("Eq", "u")
        quot, mk = self._const("Quot", "u"), self._const("Quot.mk", "u")
        relation = self._pis(v(0), v(1), prop)  # on the variable just before
        nat, char, text = self._const("Nat"), self._const("Char"), self._const("String")
        nonempty, iff = self._const("Nonempty", "u"), self._const("Iff")
        at = self._apps
        respects = self._pis(v(3), v(4), at(v(4), 1, 0), at(self._const("Eq", "v"), v(4), at(v(3), 2), at(v(3), 1)))
        return {
            "Eq": (u, self._pis(sort, v(0), v(1), prop)),
            "Eq.refl": (u, self._pis(sort, v(0), at(eq, 1, 0, 0))),
            "Iff": ((), self._pis(prop, prop, prop)),
            "Iff.intro": ((), self._pis(prop, prop, self._pis(v(1), v(1)), self._pis(v(1), v(3)), at(iff, 3, 2))),
            "Nonempty": (u, self._pis(sort, prop)),
            "Nonempty.intro": (u, self._pis(sort, v(0), at(nonempty, 1))),
            "propext": ((), self._pis(prop, prop, at(iff, 1, 0), at(self._prop_eq(), prop, 2, 1))),
            "Classical.choice": (u, self._pis(sort, at(nonempty, 0), v(1))),
            "Quot": (u, self._pis(sort, relation, sort)),
            "Quot.mk": (u, self._pis(sort, relation, v(1), at(quot, 2, 1))),
            "Quot.lift": (
                ("u", "v"),
                self._pis(sort, relation, self._sort("v"), self._pis(v(2), v(1)), respects, at(quot, 4, 3), v(3)),
            ),
            "Quot.ind": (
                u,
                self._pis(
                    sort,
                    relation,
                    self._pis(at(quot, 1, 0), prop),
                    self._pis(v(2), at(v(1), at(mk, 3, 2, 0))),
                    at(quot, 3, 2),
                    at(v(2), 0),
                ),
            ),
            "Quot.sound": (
                u,
                self._pis(
                    sort,
                    relation,
                    v(1),
                    v(2),
                    at(v(2), 1, 0),
                    at(eq, at(quot, 4, 3), at(mk, 4, 3, 2), at(mk, 4, 3, 1)),
                ),
            ),
            "Nat": ((), self._type()),
            "Nat.zero": ((), nat),
            "Nat.succ": ((), self._pis(nat, nat)),
            "Bool": ((), self._type()),
            "Bool.true": ((), self._const("Bool")),
            "Bool.false": ((), self._const("Bool")),
            "Char": ((), self._type()),
            "Char.ofNat": ((), self._pis(nat, char)),
            "String": ((), self._type()),
            "String.ofList": ((), self._pis(at(self._const("List", "0"), char), text)),
            "List": (u, self._pis(self._sort_above(), self._sort_above())),
            "List.nil": (u, self._pis(self._sort_above(), at(self._const("List", "u"), 0))),
            "List.cons": (
                u,
                self._pis(
                    self._sort_above(),
                    v(0),
                    at(self._const("List", "u"), 1),
                    at(self._const("List", "u"), 2),
                ),
            ),
        } | self._numbers()

    def _numbers(self) -> dict[str, tuple[tuple[str, ...], Term]]:
        nat = self._const("Nat")
        numbers = {name: self._pis(nat, nat, nat) for name in arithmetic.NUMBERS}
        truths = {name: self._pis(nat, nat, self._const("Bool")) for name in arithmetic.TRUTHS}
        return {name: ((), kind) for name, kind in (numbers | truths | {"Nat.log2": self._pis(nat, nat)}).items()}

    def _sort_above(self) -> Term:
        return self._terms.sort(self._terms.levels.succ(self._terms.levels.param("u")))

    def _prop_eq(self) -> Term:
        return self._terms.const("Eq", (self._terms.levels.one,))


CONSTRUCTORS: Final = {
    "Eq": ("Eq.refl",),
    "Iff": ("Iff.intro",),
    "Nonempty": ("Nonempty.intro",),
    "Nat": ("Nat.zero", "Nat.succ"),
    "Bool": ("Bool.false", "Bool.true"),
    "List": ("List.nil", "List.cons"),
}
"""The constructors that standard types have to have, all of them."""


class Standard:
    """Checks constants of standard names against what they have to be."""

    def __init__(self, typer: Typer) -> None:
        self._typer: Final = typer
        self._shapes: Final = Shapes(typer.terms).types()

    def check(self, constant: Constant) -> None:
        """Check a constant, if its name is a standard one.

        Raises:
            Refusal: if it is not what the kernel takes it for.
        """
        name = constant.name
        if isinstance(constant, Axiom) and name not in AXIOMS:
            raise Refusal(f"{name} is an axiom")
        if isinstance(constant, Quotient) and _QUOTIENT.get(name) != constant.kind:
            raise Refusal(f"{name} is no part of the quotient")
        if name in _QUOTIENT and not isinstance(constant, Quotient):
            raise Refusal(f"{name} is not the quotient's")
        if name in CONSTRUCTORS and not (isinstance(constant, Inductive) and constant.ctors == CONSTRUCTORS[name]):
            raise Refusal(f"{name} is not the inductive type of that name")
        if name in self._shapes:
            params, kind = self._shapes[name]
            levels = tuple(self._typer.terms.levels.param(p) for p in params)
            if len(constant.params) != len(params) or self._typer.env.type_of(constant, levels) is not kind:
                raise Refusal(f"{name} does not have the type of that name")


def settled_arithmetic(make: Callable[[frozenset[str]], Typer], env: Environment) -> frozenset[str]:
    """The functions on numbers whose definitions are found to satisfy their equations.

    Args:
        make: makes a typer that computes some functions.
        env: the constants.
    """
    found: set[str] = set()
    for name, equations in arithmetic.EQUATIONS.items():
        if isinstance(env.find(name), Definition) and all(_holds(make(frozenset()), e) for e in equations):
            found.add(name)
    return frozenset(found)


def _holds(typer: Typer, equation: tuple[str, str]) -> bool:
    left, right = (_term(typer, side) for side in equation)
    return typer.equal(left, right)


def _term(typer: Typer, text: str) -> Term:
    """A term from reverse Polish notation: ``n`` and ``m`` are variables."""
    terms = typer.terms
    nat = terms.const("Nat", ())
    atoms = {
        "n": terms.fvar(0, nat),
        "m": terms.fvar(1, nat),
        "0": terms.const("Nat.zero", ()),
        "1": terms.app(terms.const("Nat.succ", ()), terms.const("Nat.zero", ())),
        "true": terms.const("Bool.true", ()),
        "false": terms.const("Bool.false", ()),
    }
    stack: list[Term] = []
    for word in text.split():
        if word in atoms:
            stack.append(atoms[word])
        elif word in ("succ", "pred"):
            stack.append(terms.app(terms.const(f"Nat.{word}", ()), stack.pop()))
        else:
            right, left = stack.pop(), stack.pop()
            stack.append(terms.apps(terms.const(f"Nat.{word}", ()), (left, right)))
    (result,) = stack
    return result
