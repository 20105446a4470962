"""Nonlinear certificates by selection: candidates are put in an order, and ever longer beginnings of it are tried.

Candidates are the facts besides the leading one, products of two or three of them, squares, and squares times facts. A
contradiction is a sum of them with nonnegative multipliers, and the leading fact, that is a negative constant: linear
programming decides exactly whether a set of candidates has one. Its time grows with the number of candidates, so the
order decides how soon it is found, and nothing else: what is found is exact whatever the order.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import combinations, combinations_with_replacement
from itertools import product as pairings
from typing import Final, Protocol

from simprover.smt import lp
from simprover.smt.derivation import Base, Contradiction, SquareOf, contradiction, product
from simprover.smt.nonlinear import multiplied_equations
from simprover.smt.poly import ONE, Mono, Poly, Var

_MAX_FACTS: Final = 40
_MAX_CANDIDATES: Final = 1200
_MAX_DEGREE: Final = 4
_MAX_WORK: Final = 3_000_000
"""What Z3 may spend on one attempt, in its own units of work; of the order of a second."""
FIRST_SIZE: Final = 8
"""So many candidates are tried first, then twice as many, and so on."""


@dataclass(frozen=True)
class Choice:
    """What an order has to put in order.

    Attributes:
        lead: the fact that the contradiction is chiefly of, as a rule the negated target.
        fixed: facts that are in every attempt: equations, and the leading fact.
        candidates: what may be added, every one a nonnegative polynomial.
    """

    lead: Base
    fixed: tuple[Base, ...]
    candidates: tuple[Base, ...]


class Order(Protocol):
    """Puts candidates in order: their indices, the most promising first. Any order will do; none can do harm but time.

    An order may leave candidates out; they come last.
    """

    def __call__(self, choice: Choice, /) -> Sequence[int]: ...


def plain_order(choice: Choice) -> Sequence[int]:
    """By degree and length, else as they were made: facts, then products, then squares."""
    keys = [(c.p.degree, len(c.p.terms)) for c in choice.candidates]
    return sorted(range(len(keys)), key=lambda i: keys[i])


PLAIN: Final = "simprover.smt.selection:plain_order"
"""The name of `plain_order`, see `order_named`."""


def choice_of(bases: Sequence[Base]) -> Choice | None:
    """The candidates for a contradiction among facts; None if there is nothing nonlinear or it is too large."""
    inequalities = [b for b in bases if not b.equation and not b.p.is_constant]
    lead = next((b for b in inequalities if b.p.degree > 1), None)
    degree = max((b.p.degree for b in bases), default=0)
    if lead is None or not 2 <= degree <= _MAX_DEGREE:
        return None
    fixed = (lead, *(b for b in bases if b.equation))
    rest = [b for b in inequalities if b is not lead][:_MAX_FACTS]
    variables = sorted({v for b in bases for v in b.p.variables()})
    made: dict[tuple[tuple[Mono, object], ...], Base] = {}
    for candidate in (*rest, *_products(lead, rest, variables, degree)):
        if candidate.p.terms and not candidate.p.is_constant:
            made.setdefault(candidate.p.terms, candidate)
        if len(made) >= _MAX_CANDIDATES:
            break
    return Choice(lead, fixed, tuple(_cancellable(fixed, list(made.values()))))


def _products(lead: Base, rest: Sequence[Base], variables: Sequence[Var], degree: int) -> Iterator[Base]:
    squares = [Base(p * p, False, SquareOf(p)) for p in _centres(variables, degree)]
    yield from squares
    pairs = [product(a, b) for a, b in combinations_with_replacement(rest, 2) if a.p.degree + b.p.degree <= degree]
    yield from pairs
    for fact in rest:
        for square in squares:
            if fact.p.degree + square.p.degree <= degree:
                yield product(fact, square)
    for fact in rest:
        if fact.p.degree + lead.p.degree <= degree:
            yield product(fact, lead)
    linear = [b for b in rest if b.p.degree == 1]
    if degree > 3:
        for pair, square in pairings(pairs, squares):
            if pair.p.degree + square.p.degree == degree:
                yield product(pair, square)
    if degree > 2:
        for a, b, c in combinations_with_replacement(linear, 3):
            yield product(product(a, b), c)


def _centres(variables: Sequence[Var], degree: int) -> Iterator[Poly]:
    """What is squared: variables, their sums and differences, and for degree four differences of products of two."""
    one = Poly.const(1)
    for v in variables:
        yield Poly.var(v)
    for v, w in combinations(variables, 2):
        yield Poly.var(v) - Poly.var(w)
        yield Poly.var(v) + Poly.var(w)
    for v in variables:
        yield Poly.var(v) - one
        yield Poly.var(v) + one
    if degree >= 4:
        products = [Poly.of({m: 1}) for m in combinations_with_replacement(variables[:4], 2)]
        yield from products
        for p, q in combinations(products, 2):
            yield p - q


def _cancellable(fixed: Sequence[Base], candidates: list[Base]) -> list[Base]:
    """Without candidates that no contradiction can use: a monomial of theirs has the same sign wherever it occurs."""
    free = {m for b in fixed if b.equation for m in b.p.monomials}
    if free:
        return candidates  # an equation can be multiplied by anything, and so cancel anything
    while True:
        signs: Counter[tuple[Mono, bool]] = Counter()
        for b in (*fixed, *candidates):
            signs.update((m, c > 0) for m, c in b.p.terms if m != ONE)
        kept = [b for b in candidates if all(signs[m, c < 0] for m, c in b.p.terms if m != ONE)]
        if len(kept) == len(candidates):
            return kept
        candidates = kept


def attempt(choice: Choice, chosen: Sequence[Base]) -> Contradiction | None:
    """The contradiction that the fixed facts and these candidates have, exactly, or None if they have none."""
    rows = [*choice.fixed, *chosen]
    known = {m for b in rows for m in b.p.monomials if len(m) > 1}
    multiplied = multiplied_equations([b for b in choice.fixed if b.equation], known)
    combos = [*({b: Poly.const(1)} for b in rows), *(combo for _, combo, _ in multiplied)]
    conditions = [*((b.p, b.equation, b.strict) for b in rows), *((p, True, False) for p, _, _ in multiplied)]
    table = [lp.Row({m: c for m, c in p.terms if m != ONE}, p.constant, *kind) for p, *kind in conditions]
    answer = lp.combination(table, _MAX_WORK)
    if not isinstance(answer, lp.Infeasible):
        return None
    total: dict[Base, Poly] = {}
    for i, multiplier in answer.multipliers.items():
        for base, factor in combos[i].items():
            total[base] = total.get(base, Poly()) + factor.scale(multiplier)
    return contradiction({b: m for b, m in total.items() if m.terms})


def sizes(count: int) -> Iterator[int]:
    """How many candidates are tried at a time."""
    size = FIRST_SIZE
    while size < count:
        yield size
        size *= 2
    yield count


def completed(order: Sequence[int], count: int) -> list[int]:
    """The order without repetition or numbers that mean nothing, and with what it leaves out at its end."""
    kept = dict.fromkeys(i for i in order if 0 <= i < count)
    return [*kept, *(i for i in range(count) if i not in kept)]


def selected(bases: Sequence[Base], order: Order, deadline: float, most: int = 128) -> Contradiction | None:
    """A contradiction among facts with the candidates that `order` puts first, if one is found.

    Args:
        bases: the facts.
        order: see `Order`.
        deadline: when to stop, on the clock of `time.monotonic`.
        most: how many candidates are tried at most.
    """
    choice = choice_of(bases)
    if choice is None:
        return None
    ranked = [choice.candidates[i] for i in completed(order(choice), len(choice.candidates))]
    for size in sizes(min(most, len(ranked))):
        if time.monotonic() > deadline:
            return None
        found = attempt(choice, ranked[:size])
        if found is not None:
            return found
    return None


def order_named(name: str) -> Order:
    """The order that a dotted name ``module:function`` stands for; so a process can be told which one to use.

    Raises:
        ImportError: there is no such module.
        AttributeError: the module has no such function.
    """
    module, _, function = name.partition(":")
    order: Order = getattr(import_module(module), function)
    return order
