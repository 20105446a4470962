"""Facts that a goal does not need in order to be understood, but that a proof of it may need."""

from __future__ import annotations

from typing import Final

from simprover.smt.facts import Fact, div_mod
from simprover.smt.powers import cycles, power_shifts, predecessors
from simprover.smt.terms import Atom, Bin, Cmp, Dvd, Node, Num, Term, subnodes

_MAX_MODULUS: Final = 30
_MAX_COEFFICIENT: Final = 9


def hints(nodes: list[Node]) -> tuple[Fact, ...]:
    """Powers in terms of smaller powers, and the remainders of variables that are multiplied."""
    return (*power_shifts(nodes), *predecessors(nodes), *cycles(nodes), *residues(nodes))


def residues(nodes: list[Node]) -> tuple[Fact, ...]:
    """What each variable of a product is modulo the numerals that the goal divides by.

    An equation of polynomials without any division is looked at modulo its coefficients instead: that is how most
    Diophantine equations without solutions are seen to have none.
    """
    moduli: set[int] = set()
    coefficients: set[int] = set()
    factors: dict[Term, None] = {}
    equation = False
    for node in (n for root in nodes for n in subnodes(root)):
        match node:
            case Bin("%", _, Num(k, _), _) | Dvd(Num(k, _), _) if 1 < k <= _MAX_MODULUS:
                moduli.add(k)
            case Bin("^", base, Num(), _):
                factors.update(dict.fromkeys(_variables(base)))
            case Bin("*", Num(k, _), b, _) if _variables(b) and 2 < k <= _MAX_COEFFICIENT:
                coefficients.add(k)
            case Bin("*", a, b, _) if _variables(a) and _variables(b):
                factors.update(dict.fromkeys([*_variables(a), *_variables(b)]))
            case Cmp("=", _, _):
                equation = True
    if not moduli and equation and len(coefficients) == 1:
        moduli = coefficients
    return tuple(div_mod(x, Num(k, x.sort)) for x in factors for k in sorted(moduli)) if len(moduli) <= 2 else ()


def _variables(term: Term) -> list[Term]:
    return [n for n in subnodes(term) if isinstance(n, Atom) and not n.sort.is_field]
