"""Whom to ask about a problem, in which order and for how long.

One after the other and not at once: on generated goals the first solver answers within ten milliseconds or so, and a
second process would only take time from the search for a certificate. The first answer is used. A later one is asked
for only when an "unsat" led to no certificate; if it then says "sat", one of the two is wrong and neither is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from simprover.smt.advice import NoWord, Opinion
from simprover.smt.problem import Problem
from simprover.smt.solvers import NLSAT, Solver, by_logic, core_alone, cvc5

_FIRST: Final = 0.5
"""The share of the time that the first solver gets; the others have equal parts of the rest."""


def panel(nonlinear: bool) -> tuple[Solver, ...]:
    """The solvers for linear or nonlinear problems, in the order of asking."""
    other = cvc5(nonlinear)
    middle = (NLSAT,) if nonlinear else ()
    return (by_logic(nonlinear), *middle, *(() if other is None else (other,)), core_alone(nonlinear))


def opinions(problem: Problem, seconds: float, solvers: Sequence[Solver]) -> Iterator[Opinion]:
    """What the solvers say, each asked when its opinion is fetched; all together have `seconds`.

    Solvers do not always keep to their time: run this where it can be killed.
    """
    rest = seconds * (1 - _FIRST) / max(1, len(solvers) - 1)
    for i, solver in enumerate(solvers):
        yield Opinion(solver.name, solver.ask(problem, seconds * _FIRST if i == 0 else rest))


def first_word(heard: Iterator[Opinion]) -> Opinion | None:
    """The next opinion that says something; None if there is none."""
    return next((opinion for opinion in heard if not isinstance(opinion.advice, NoWord)), None)
