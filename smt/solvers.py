"""The solvers that can be asked about a problem through pySMT, each with its own way of looking.

A model is evaluated before it is passed on, so that a solver's mistake ends here; that there is none is believed by
nobody, since only a certificate makes a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib.util import find_spec
from typing import Any, Final

import z3
from pysmt.environment import Environment
from pysmt.exceptions import PysmtException, SolverReturnedUnknownResultError
from pysmt.fnode import FNode
from pysmt.logics import QF_LIA, QF_LIRA, QF_LRA, QF_NIA, QF_NIRA, QF_NRA
from pysmt.solvers.z3 import Z3Solver

from simprover.smt.advice import Advice, NoWord, Sat, Unsat
from simprover.smt.problem import Problem
from simprover.smt.translate import Translated, Translator


@dataclass(frozen=True)
class Solver:
    """One solver with one strategy.

    Attributes:
        name: for people.
        ask: what it says about a problem, given so many seconds. It may overstay: call it where it can be killed.
    """

    name: str
    ask: Callable[[Problem, float], Advice]


def _logic(problem: Problem, nonlinear: bool) -> Any:
    if not problem.fields():
        return QF_NIA if nonlinear else QF_LIA
    context = problem.context()
    if context.nat or context.int:
        return QF_NIRA if nonlinear else QF_LIRA
    return QF_NRA if nonlinear else QF_LRA


def by_logic(nonlinear: bool) -> Solver:
    """Z3 with what it chooses for the logic: nearly always the quickest, and it says which assumptions it used."""

    def ask(problem: Problem, seconds: float) -> Advice:
        return _ask_z3(problem, seconds, nonlinear, z3.SolverFor(str(_logic(problem, nonlinear))), cores=True)

    return Solver("Z3 nonlinear" if nonlinear else "Z3 linear", ask)


def core_alone(nonlinear: bool) -> Solver:
    """Z3's SMT core without preprocessing, under another seed: it searches in another order."""

    def ask(problem: Problem, seconds: float) -> Advice:
        solver = z3.SimpleSolver()
        solver.set("random_seed", 7)
        return _ask_z3(problem, seconds, nonlinear, solver, cores=True)

    return Solver("Z3 core", ask)


def _nlsat(problem: Problem, seconds: float) -> Advice:
    return _ask_z3(problem, seconds, True, z3.Tactic("qfnra-nlsat").solver(), cores=False)


NLSAT: Final = Solver("Z3 nlsat", _nlsat)
"""Z3's cylindrical decomposition: the one that is complete over the reals."""


def cvc5(nonlinear: bool) -> Solver | None:
    """cvc5, a solver that shares no code with Z3; None if its package is not installed."""
    if find_spec("cvc5") is None:
        return None

    def ask(problem: Problem, seconds: float) -> Advice:
        def make(env: Environment) -> Any:
            limit = {"tlimit-per": _milliseconds(seconds)}
            return env.factory.Solver(name="cvc5", logic=_logic(problem, nonlinear), solver_options=limit)

        return _ask(problem, make, cores=False)

    return Solver("cvc5", ask)


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))


def _ask_z3(problem: Problem, seconds: float, nonlinear: bool, solver: z3.Solver, *, cores: bool) -> Advice:
    def make(env: Environment) -> Any:
        mode = "named" if cores else None
        limit = {"timeout": _milliseconds(seconds)}
        wrapped = Z3Solver(
            env, _logic(problem, nonlinear), generate_models=True, unsat_cores_mode=mode, solver_options=limit
        )
        wrapped.z3 = solver
        wrapped.options(wrapped)
        return wrapped

    return _ask(problem, make, cores=cores)


def _ask(problem: Problem, make: Callable[[Environment], Any], *, cores: bool) -> Advice:
    context = problem.context()
    env = Environment()
    translated = Translator(env).problem(problem, context)
    mgr = env.formula_manager
    labels = [f"a{i}" for i in range(len(problem.assumptions))]
    try:
        with make(env) as solver:
            solver.add_assertion(translated.domain, named="domain")
            for label, formula in zip(labels, translated.assumptions, strict=True):
                # an assumption that is a constant has no place for a name, and one that repeats another would lose it
                solver.add_assertion(mgr.Or(formula, mgr.FALSE()), named=label)
            solver.add_assertion(translated.refuted_target, named="target")
            if solver.solve():
                return _model(env, translated, solver.get_value)
            names = set(solver.get_named_unsat_core()) if cores else {*labels}
    except SolverReturnedUnknownResultError:
        return NoWord("it does not know")
    except (PysmtException, z3.Z3Exception, RuntimeError) as error:  # cvc5's own are RuntimeErrors
        return NoWord(f"{type(error).__name__}: {error}"[:200])
    kept = tuple(a for label, a in zip(labels, problem.assumptions, strict=True) if label in names)
    return Unsat(Problem(kept, problem.target, problem.from_target))


def _model(env: Environment, translated: Translated, value: Callable[[FNode], FNode]) -> Advice:
    """The solver's model, if the formulas are true there."""
    whole: Sequence[FNode] = (translated.domain, *translated.assumptions, translated.refuted_target)
    formula = env.formula_manager.And(whole)
    symbols = {*env.fvo.get_free_variables(formula), *translated.symbols.values()}
    values: Mapping[FNode, FNode] = {symbol: value(symbol) for symbol in symbols}
    if not all(v.is_constant() and not v.is_algebraic_constant() for v in values.values()):
        return NoWord("a model with values that are no numbers")
    if not env.simplifier.simplify(env.substituter.substitute(formula, values)).is_true():
        return NoWord("a model that is none: the formulas are false there")
    exact = {v: Fraction(values[s].constant_value()) for v, s in translated.symbols.items()}
    return Sat({v: int(x) if x.denominator == 1 else x for v, x in exact.items()})
