"""What a solver says about a problem: which assumptions are needed, or a model. Its word is advice, never a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from simprover.smt.poly import Var
from simprover.smt.problem import Problem
from simprover.smt.semantics import Value


@dataclass(frozen=True)
class Unsat:
    """The problem is called valid.

    Attributes:
        core: a sub-problem that is called valid too; the whole problem if the solver does not tell what it used.
    """

    core: Problem


@dataclass(frozen=True)
class Sat:
    """A model of the assumptions and the negated target, and it is one: the formulas were evaluated there."""

    values: Mapping[Var, Value]


@dataclass(frozen=True)
class NoWord:
    """No answer, or one that cannot be used."""

    reason: str


Advice: TypeAlias = Unsat | Sat | NoWord


@dataclass(frozen=True)
class Opinion:
    """Somebody's advice.

    Attributes:
        solver: who gives it.
        advice: what it is.
    """

    solver: str
    advice: Advice
