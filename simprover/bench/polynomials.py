"""Polynomials of generated statements, and how they are written in Lean."""

from __future__ import annotations

import itertools
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = int | Fraction
Point: TypeAlias = Mapping[str, Number]
Monomial: TypeAlias = tuple[str, ...]
Draft: TypeAlias = tuple[str, str, Point | None]
"""Binders, target, and for a false statement a point that refutes it."""


@dataclass(frozen=True)
class Polynomial:
    """A polynomial: sorted variables with repetition, and their coefficient."""

    terms: Mapping[Monomial, Number]

    @classmethod
    def of(cls, constant: Number, coefficients: Mapping[str, Number]) -> Polynomial:
        """A constant plus multiples of variables."""
        return cls({(): constant, **{(name,): c for name, c in coefficients.items()}})

    def __add__(self, other: Polynomial) -> Polynomial:
        total = dict(self.terms)
        for monomial, c in other.terms.items():
            total[monomial] = total.get(monomial, 0) + c
        return Polynomial(total)

    def __mul__(self, other: Polynomial) -> Polynomial:
        total: dict[Monomial, Number] = {}
        for (a, c), (b, d) in itertools.product(self.terms.items(), other.terms.items()):
            monomial = tuple(sorted((*a, *b)))
            total[monomial] = total.get(monomial, 0) + c * d
        return Polynomial(total)

    def scaled(self, factor: Number) -> Polynomial:
        """The polynomial times a number."""
        return Polynomial({monomial: factor * c for monomial, c in self.terms.items()})

    def at(self, point: Point) -> Number:
        """The value at a point."""
        total: Number = 0
        for monomial, c in self.terms.items():
            for name in monomial:
                c *= point[name]
            total += c
        return total

    @property
    def is_constant(self) -> bool:
        """Whether no variable occurs."""
        return not any(c for monomial, c in self.terms.items() if monomial)

    def text(self, chance: random.Random) -> str:
        """Lean text, terms in random order; a negative coefficient stands after a minus sign."""
        parts = [(monomial, c) for monomial, c in self.terms.items() if c]
        chance.shuffle(parts)
        parts.sort(key=lambda part: part[1] < 0)  # a leading minus is legal but reads badly
        written = ""
        for monomial, c in parts:
            body = product_text(monomial)
            size = str(abs(c)) if not body else body if abs(c) == 1 else f"{abs(c)} * {body}"
            if not written:
                written = f"-({size})" if c < 0 else size
            else:
                written += f" - {size}" if c < 0 else f" + {size}"
        return written or "0"

    def sides(self, chance: random.Random) -> tuple[str, str]:
        """Texts L and R with ``self = L - R``, both without a minus sign."""
        positive = Polynomial({monomial: c for monomial, c in self.terms.items() if c > 0})
        negative = Polynomial({monomial: -c for monomial, c in self.terms.items() if c < 0})
        return positive.text(chance), negative.text(chance)


def product_text(monomial: Monomial) -> str:
    """A product of variables as Lean text, repetitions as powers."""
    powers = [(name, len(list(same))) for name, same in itertools.groupby(monomial)]
    return " * ".join(name if power == 1 else f"{name} ^ {power}" for name, power in powers)


def binders(names: Sequence[str], kind: str, hypotheses: Sequence[str]) -> str:
    """Variables of a type and hypotheses as the binders of a theorem."""
    facts = " ".join(f"(h{number} : {fact})" for number, fact in enumerate(hypotheses))
    return f"({' '.join(names)} : {kind}) {facts}".rstrip()
