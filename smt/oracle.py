"""What Z3 says about a problem: which assumptions are needed, or a model. Its word is advice, never a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pysmt.environment import Environment
from pysmt.exceptions import PysmtException, SolverReturnedUnknownResultError
from pysmt.logics import QF_LIA, QF_NIA

from simprover.smt.poly import Var
from simprover.smt.problem import Problem
from simprover.smt.translate import Translator


@dataclass(frozen=True)
class Unsat:
    """The assumptions that Z3's refutation used.

    Attributes:
        core: a sub-problem that Z3 calls valid too.
    """

    core: Problem


@dataclass(frozen=True)
class Sat:
    """Z3 has a model of the assumptions and the negated target."""

    values: Mapping[Var, int]


@dataclass(frozen=True)
class NoWord:
    """Z3 does not know, or did not answer in time."""

    reason: str


Advice: TypeAlias = Unsat | Sat | NoWord


def ask(problem: Problem, seconds: float, nonlinear: bool) -> Advice:
    """Ask Z3 whether the problem holds.

    `seconds` is passed on to Z3, which does not always keep to it: run this where it can be killed.
    """
    context = problem.context()
    env = Environment()
    translated = Translator(env).problem(problem, context)
    mgr = env.formula_manager
    labels = [f"a{i}" for i in range(len(problem.assumptions))]
    options = {"timeout": max(1, int(seconds * 1000))}
    try:
        with env.factory.UnsatCoreSolver(
            name="z3", logic=QF_NIA if nonlinear else QF_LIA, unsat_cores_mode="named", solver_options=options
        ) as solver:
            solver.add_assertion(translated.domain, named="domain")
            for label, formula in zip(labels, translated.assumptions, strict=True):
                # an assumption that is a constant has no place for a name, and one that repeats another would lose it
                solver.add_assertion(mgr.Or(formula, mgr.FALSE()), named=label)
            solver.add_assertion(translated.refuted_target, named="target")
            if solver.solve():
                model = solver.get_model()
                return Sat({v: int(model.get_py_value(s)) for v, s in translated.symbols.items()})
            names = set(solver.get_named_unsat_core())
    except SolverReturnedUnknownResultError:
        return NoWord("Z3 does not know")
    except PysmtException as error:
        return NoWord(f"pySMT: {error}")
    kept = tuple(a for label, a in zip(labels, problem.assumptions, strict=True) if label in names)
    return Unsat(Problem(kept, problem.target, problem.from_target))
