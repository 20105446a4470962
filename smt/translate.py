"""Problems as pySMT formulas over the integers, and over the reals where elements of an ordered field occur.

Natural numbers become nonnegative integers; every atomic term of the context becomes a symbol; the facts among the
assumptions say what it is. So a model of the translation need not be a counterexample to the goal, while an
unsatisfiable translation has only true statements behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from pysmt.environment import Environment
from pysmt.fnode import FNode
from pysmt.formula import FormulaManager
from pysmt.typing import BOOL, INT, REAL

from simprover.smt.certificate import And, Clause, Eq, Ge, Gt, Lit, Or
from simprover.smt.poly import Poly, Var
from simprover.smt.problem import Assumption, Context, Problem, clause_of


@dataclass(frozen=True)
class Translated:
    """A translated problem.

    Attributes:
        domain: that natural numbers are not negative.
        assumptions: one formula an assumption, in order.
        refuted_target: the negation of the target.
        symbols: the symbol of each variable.
    """

    domain: FNode
    assumptions: tuple[FNode, ...]
    refuted_target: FNode
    symbols: dict[Var, FNode]


@dataclass(frozen=True)
class Translator:
    """Builds formulas in one pySMT environment."""

    env: Environment

    def problem(self, problem: Problem, context: Context) -> Translated:
        """Translate a problem."""
        mgr = self.env.formula_manager
        symbols = {Var("n", i): mgr.Symbol(f"n{i}", INT) for i in range(len(context.nat))}
        symbols |= {Var("z", i): mgr.Symbol(f"z{i}", INT) for i in range(len(context.int))}
        symbols |= {Var("r", i): mgr.Symbol(f"r{i}", REAL) for i in range(len(context.field))}
        domain = mgr.And([mgr.GE(s, mgr.Int(0)) for v, s in symbols.items() if v.kind == "n"])
        return Translated(
            domain,
            tuple(self.assumption(a, context, symbols) for a in problem.assumptions),
            self.clause(clause_of(problem.target, context, False), symbols),
            symbols,
        )

    def assumption(self, a: Assumption, context: Context, symbols: dict[Var, FNode]) -> FNode:
        """Translate one assumption."""
        return self.clause(clause_of(a.formula, context, True), symbols)

    def clause(self, clause: Clause, symbols: dict[Var, FNode]) -> FNode:
        """Translate a clause."""
        mgr = self.env.formula_manager
        match clause:
            case Ge(p):
                return mgr.GE(self.poly(p, symbols), _zero(mgr, p))
            case Gt(p):
                return mgr.GT(self.poly(p, symbols), _zero(mgr, p))
            case Eq(p):
                return mgr.Equals(self.poly(p, symbols), _zero(mgr, p))
            case Lit(index, positive):
                symbol = mgr.Symbol(f"p{index}", BOOL)
                return symbol if positive else mgr.Not(symbol)
            case And(a, b):
                return mgr.And(self.clause(a, symbols), self.clause(b, symbols))
            case Or(a, b):
                return mgr.Or(self.clause(a, symbols), self.clause(b, symbols))

    def poly(self, p: Poly, symbols: dict[Var, FNode]) -> FNode:
        """Translate a polynomial: a real number if an element of the field occurs, otherwise an integer."""
        mgr = self.env.formula_manager
        if not p.is_integral:
            return mgr.Plus(
                [mgr.Times([mgr.Real(Fraction(c)), *(_real(mgr, v, symbols[v]) for v in m)]) for m, c in p.terms]
            )
        terms = [mgr.Int(0)]
        for m, c in p.terms:
            terms.append(mgr.Times([mgr.Int(int(c)), *(symbols[v] for v in m)]))
        return mgr.Plus(terms)


def _zero(mgr: FormulaManager, p: Poly) -> FNode:
    return mgr.Int(0) if p.is_integral else mgr.Real(0)


def _real(mgr: FormulaManager, v: Var, symbol: FNode) -> FNode:
    return symbol if v.kind == "r" else mgr.ToReal(symbol)
