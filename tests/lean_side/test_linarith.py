"""`linarith` decides linear arithmetic over an ordered field: it proves what follows, and nothing else.

What follows is decided a second way here, by Fourier–Motzkin elimination with exact fractions.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import pytest

from simprover.lean import LeanError, ProofFinished, Session, Toolchain

VARIABLES = ("x", "y", "z")
HEADER = "import Elementary\nopen Nat\n"


@dataclass(frozen=True)
class Comparison:
    """``sum of coefficients * variables + constant`` is positive (``strict``) or at least nonnegative."""

    coefficients: tuple[Fraction, ...]
    constant: Fraction
    strict: bool

    def lean(self) -> str:
        terms = [f"{_number(c)} * {v}" for c, v in zip(self.coefficients, VARIABLES, strict=True) if c]
        return f"{_number(-self.constant)} {'<' if self.strict else '≤'} {' + '.join(terms) or '0'}"


def _number(value: Fraction) -> str:
    return f"({value.numerator} / {value.denominator})" if value.denominator > 1 else f"({value.numerator})"


def contradictory(system: Sequence[Comparison]) -> bool:
    """Whether no rational numbers satisfy all comparisons."""
    rows = list(system)
    for i in range(len(VARIABLES)):
        low = [row for row in rows if row.coefficients[i] > 0]
        high = [row for row in rows if row.coefficients[i] < 0]
        rows = [row for row in rows if not row.coefficients[i]]
        for a, b in product(low, high):
            s, t = -b.coefficients[i], a.coefficients[i]
            rows.append(
                Comparison(
                    tuple(s * p + t * q for p, q in zip(a.coefficients, b.coefficients, strict=True)),
                    s * a.constant + t * b.constant,
                    a.strict or b.strict,
                )
            )
    return any(row.constant < 0 or (row.strict and row.constant == 0) for row in rows)


def random_system(rng: random.Random) -> list[Comparison]:
    def number() -> Fraction:
        return Fraction(rng.randint(-4, 4), rng.choice((1, 1, 1, 2, 3)))

    return [
        Comparison(tuple(number() for _ in VARIABLES), number(), rng.random() < 0.5) for _ in range(rng.randint(3, 7))
    ]


def test_elimination_knows_what_is_contradictory() -> None:
    one, zero = Fraction(1), Fraction(0)
    above = Comparison((one, zero, zero), -one, False)
    below = Comparison((-one, zero, zero), one, False)
    assert not contradictory([above, below])
    assert contradictory([above, Comparison((-one, zero, zero), one, True)])


@pytest.mark.slow
def test_linarith_proves_exactly_what_follows_over_the_rationals(toolchain: Toolchain) -> None:
    rng = random.Random(20)
    answers = {True: 0, False: 0}
    with Session(toolchain, header=HEADER) as session:
        for _ in range(60):
            system = random_system(rng)
            facts = " ".join(f"(h{i} : {row.lean()})" for i, row in enumerate(system))
            opened = session.open(f"theorem t (x y z : ℚ) {facts} : False := by sorry")
            outcome = session.run_tac(opened.states[0].state, "linarith")
            follows = contradictory(system)
            assert isinstance(outcome, ProofFinished if follows else LeanError), facts
            answers[follows] += 1
    assert min(answers.values()) >= 10
