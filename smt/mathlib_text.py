"""Certificates as tactic calls that Mathlib has: `omega`, `linear_combination`, or a script of `linarith` steps.

The script follows the refutation tree: each case is an `rcases`, each product or square that the certificate multiplies
a `have`, and every leaf a `linarith only` of just the facts that it adds up; nothing is left to be searched for but
the numbers. What Mathlib has no call for is said (`Unprintable`), not approximated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from simprover.smt.certificate import (
    Both,
    Clash,
    Clause,
    Close,
    Cut,
    Eq,
    Ge,
    Gt,
    Natural,
    Or,
    Prod,
    Round,
    Split,
    Square,
    Sum,
    Tree,
    beside,
    multiplied,
    pushed,
)
from simprover.smt.mathlib_facts import NoCall, fact_line, in_omega
from simprover.smt.poly import Mono, Poly, Var
from simprover.smt.problem import Context, Problem, clause_of, poly_of
from simprover.smt.substitution import formula_text, term_text
from simprover.smt.terms import Cmp, Conn, Formula, Not, Sort, Truth

_INDENT: Final = "  "


@dataclass(frozen=True)
class Printed:
    """Tactics that use nothing but what Lean and Mathlib have."""

    tactic: str


@dataclass(frozen=True)
class Unprintable:
    """There is no such text, for this reason."""

    reason: str


Printing: TypeAlias = Printed | Unprintable


def mathlib_text(problem: Problem, tree: Tree, taken: frozenset[str]) -> Printing:
    """The proof that a certificate is, in Mathlib's tactics.

    Args:
        problem: what is proved.
        tree: its checked certificate.
        taken: names that are in use.
    """
    try:
        combination = _linear_combination(problem, tree)
        if combination is not None:
            return Printed(combination)
        if _omega_suffices(problem, tree):
            return Printed("omega")
        return Printed(_Script(problem, taken).whole(tree))
    except NoCall as error:
        return Unprintable(str(error))


def _omega_suffices(problem: Problem, tree: Tree) -> bool:
    """Whether the problem is one of linear integer arithmetic, decided without cutting the integers."""
    own = [a.formula for a in problem.assumptions if isinstance(a.source, str)]
    return not _cuts(tree) and problem.from_target and all(in_omega(f) for f in (*own, problem.target))


def _cuts(tree: Tree) -> bool:
    match tree:
        case Cut() | Prod() | Square():
            return True
        case Close() | Clash():
            return False
        case Split(_, left, right):
            return _cuts(left) or _cuts(right)
        case Round(_, _, _, rest) | Both(_, _, rest) | Natural(_, rest):
            return _cuts(rest)


def _linear_combination(problem: Problem, tree: Tree) -> str | None:
    """An equation as a combination of equations: the two cases of its negation are the same combination."""
    target = problem.target
    if not (problem.from_target and isinstance(target, Cmp) and target.op == "=" and target.left.sort is not Sort.NAT):
        return None
    equations = [a for a in problem.assumptions if isinstance(a.formula, Cmp) and a.formula.op == "="]
    if len(equations) < len(problem.assumptions) or not all(isinstance(a.source, str) for a in equations):
        return None
    if any(isinstance(a.formula, Cmp) and a.formula.left.sort is Sort.NAT for a in equations):
        return None
    count = len(equations)
    # the first clause is the target's; hypotheses follow, the last one first; the case is the newest
    if not (isinstance(tree, Split) and tree.i == count and isinstance(tree.left, Close)):
        return None
    context = problem.context()
    if not (poly_of(target.right, context) - poly_of(target.left, context)).terms:
        return "ring"
    weights = dict(tree.left.total)
    own = weights.pop(0, Poly())
    if own.constant <= 0 or any(not 1 <= i <= count for i in weights):
        return None
    clause = clause_of(target, context, False)
    assert isinstance(clause, Or) and isinstance(clause.left, Ge | Gt)
    scale = _scale(clause.left.p, target, context)
    parts = []
    for i, m in weights.items():
        a = equations[i - 1]
        known = clause_of(a.formula, context, True)
        assert isinstance(known, Eq) and isinstance(a.formula, Cmp)
        factor = m.scale(Fraction(-1) * _scale(known.p, a.formula, context) / (scale * own.constant))
        if target.left.sort is Sort.INT and any(Fraction(c).denominator > 1 for _, c in factor.terms):
            return None
        parts.append(f"({_Polys(context).text(factor)}) * {a.source}")
    return "linear_combination " + " + ".join(parts) if parts else "ring"


def _scale(p: Poly, comparison: Cmp, context: Context) -> Fraction:
    """By which number the difference of a comparison's sides was multiplied."""
    difference = poly_of(comparison.right, context) - poly_of(comparison.left, context)
    known = next(((m, c) for m, c in difference.terms if m), None)
    if known is None:
        raise NoCall("an equation without variables")
    return Fraction(p.table()[known[0]]) / Fraction(known[1])


@dataclass(frozen=True)
class _Polys:
    """Polynomials as text.

    Attributes:
        context: what their variables are.
    """

    context: Context

    def text(self, p: Poly) -> str:
        """A polynomial over the integers, or over the field if the context has one."""
        written = ""
        for m, c in p.terms:
            size = abs(Fraction(c))
            body = self._product(m)
            factor = str(size) if not body else body if size == 1 else f"{size} * {body}"
            sign = "-" if c < 0 else ""
            written += f" {sign or '+'} {factor}" if written else f"{sign}{factor}"
        return written or "0"

    def _product(self, m: Mono) -> str:
        return " * ".join(
            self._variable(v) if m.count(v) == 1 else f"{self._variable(v)} ^ {m.count(v)}" for v in dict.fromkeys(m)
        )

    def _variable(self, v: Var) -> str:
        text = term_text(self.context.term(v))
        if v.kind == "r" or (v.kind == "z" and not self.context.field):
            return text
        if not self.context.field:
            return f"(({text} : ℕ) : ℤ)"
        return f"({'Nat' if v.kind == 'n' else 'Int'}.cast {text})"


@dataclass(frozen=True)
class _Entry:
    """A clause with its proof.

    Attributes:
        clause: what is known.
        proof: a Lean term; what it proves is the clause up to linear arithmetic.
        sides: for a disjunction, the formulas of its sides, each with whether it or its negation is meant.
    """

    clause: Clause
    proof: str
    sides: tuple[tuple[Formula, bool], tuple[Formula, bool]] | None = None


class _Script:
    def __init__(self, problem: Problem, taken: frozenset[str]) -> None:
        self.problem = problem
        self.context = problem.context()
        fields = problem.fields()
        whole = [a.formula for a in problem.assumptions if not _of_field(a.formula)]
        if fields and any(_compares(f) for f in [*whole, *([] if _of_field(problem.target) else [problem.target])]):
            raise NoCall("whole numbers and a field are compared in one certificate")
        self.sort = next(iter(fields), Sort.INT)
        self.taken = set(taken)
        self.polys = _Polys(self.context)

    def fresh(self, base: str) -> str:
        """A name that nothing has."""
        number = 1
        while f"{base}{number}" in self.taken:
            number += 1
        self.taken.add(f"{base}{number}")
        return f"{base}{number}"

    def whole(self, tree: Tree) -> str:
        """The tactics."""
        lines: list[str] = []
        entries: list[_Entry] = []
        if self.problem.from_target:
            negated = self.fresh("neg")
            lines.append(f"refine Classical.byContradiction fun {negated} => ?_")
            entries += self.entries(self.problem.target, False, negated)
        else:
            lines.append("exfalso")
            entries += self.entries(Truth(False), False, "not_false")
        for a in reversed(self.problem.assumptions):
            if isinstance(a.source, str):
                name = a.source
            else:
                name = self.fresh("fact")
                lines.append(f"have {name} : {formula_text(a.formula)} := {fact_line(a.source)}")
            entries += self.entries(a.formula, True, name)
        return "\n".join([*lines, *self.steps(tree, entries)])

    def entries(self, f: Formula, positive: bool, proof: str) -> list[_Entry]:
        """The clauses of a formula or its negation, in the order in which they are put into the list."""
        clause = clause_of(f, self.context, positive)
        match f, positive:
            case Not(g), True:
                return self.entries(g, False, proof)
            case Not(g), False:
                return self.entries(g, True, f"(not_not.mp {proof})")
            case Conn("∧", p, q), True:
                return [*self.entries(q, True, f"{proof}.2"), *self.entries(p, True, f"{proof}.1")]
            case Conn("∨", p, q), False:
                both = f"(not_or.mp {proof})"
                return [*self.entries(q, False, f"{both}.2"), *self.entries(p, False, f"{both}.1")]
            case Conn("→", p, q), False:
                both = f"(Classical.not_imp.mp {proof})"
                return [*self.entries(q, False, f"{both}.2"), *self.entries(p, True, f"{both}.1")]
            case Conn("∧", p, q), False:
                return [_Entry(clause, f"(Classical.not_and_iff_not_or_not.mp {proof})", ((p, False), (q, False)))]
            case Conn("∨", p, q), True:
                return [_Entry(clause, proof, ((p, True), (q, True)))]
            case Conn("→", p, q), True:
                return [_Entry(clause, f"(Classical.imp_iff_not_or.mp {proof})", ((p, False), (q, True)))]
            case Conn("↔", p, q), True:
                sides = ((Conn("∧", p, q), True), (Conn("∧", Not(p), Not(q)), True))
                return [_Entry(clause, f"(Classical.iff_iff_and_or_not_and_not.mp {proof})", sides)]
            case Cmp("=", a, b), False:
                apart = ((Cmp("<", a, b), True), (Cmp("<", b, a), True))
                return [_Entry(clause, f"(lt_or_gt_of_ne {proof})", apart)]
            case Cmp(op, _, _), False:
                return [_Entry(clause, f"({'not_le' if op == '≤' else 'not_lt'}.mp {proof})")]
        if isinstance(clause, Or):
            raise NoCall("the negation of an equivalence")
        return [_Entry(part, proof) for part in pushed(clause)]

    def steps(self, tree: Tree, entries: Sequence[_Entry]) -> list[str]:
        """The tactics of a tree, where the entries are known, oldest first."""
        match tree:
            case Clash(i, j):
                return [f"exact absurd {self.at(entries, i).proof} {self.at(entries, j).proof}"]
            case Split(i, left, right):
                entry = self.at(entries, i)
                if entry.sides is None:
                    raise NoCall("cases on something that is no disjunction")
                name = self.fresh("case")
                (f, f_positive), (g, g_positive) = entry.sides
                return [
                    f"rcases {entry.proof} with {name} | {name}",
                    *_bullet(self.steps(left, [*entries, *self.entries(f, f_positive, name)])),
                    *_bullet(self.steps(right, [*entries, *self.entries(g, g_positive, name)])),
                ]
            case Cut(p, left, right):
                name = self.fresh("cut")
                cut = f"0 ≤ {self.polys.text(p)}"
                typed = cut if self.sort is Sort.FIELD else f"(0 : {self.sort.value}) ≤ {self.polys.text(p)}"
                return [
                    f"rcases Classical.em ({typed}) with {name} | {name}",
                    *_bullet(self.steps(left, [*entries, _Entry(Ge(p), name)])),
                    *_bullet(self.steps(right, [*entries, _Entry(beside(p), f"(not_le.mp {name})")])),
                ]
            case Close(total):
                lines, names = self.summed(total, entries)
                return [*lines, f"linarith only [{', '.join(names)}]"]
            case Round(total, _, q, rest):
                lines, names = self.summed(total, entries)
                return [*lines, *self.known(Ge(q), f"by linarith only [{', '.join(names)}]", rest, entries)]
            case Prod(i, j, rest):
                (first, a), (second, b) = self.signed(entries, i), self.signed(entries, j)
                one, other = self.at(entries, i).clause, self.at(entries, j).clause
                assert isinstance(one, Ge | Gt) and isinstance(other, Ge | Gt)
                if isinstance(one, Gt) and isinstance(other, Gt):
                    proof = f"mul_pos {a} {b}"
                else:
                    weak = [f"(le_of_lt {n})" if isinstance(c, Gt) else n for c, n in ((one, a), (other, b))]
                    proof = f"mul_nonneg {weak[0]} {weak[1]}"
                name = self.fresh("prod")
                lines = [*first, *second, f"have {name} := {proof}"]
                return [*lines, *self.steps(rest, [*entries, _Entry(multiplied(one, other), name)])]
            case Square(p, rest):
                name = self.fresh("square")
                value = self.polys.text(p)
                typed = f"({value})" if self.sort is Sort.FIELD else f"({value} : {self.sort.value})"
                line = f"have {name} := mul_self_nonneg {typed}"
                return [line, *self.steps(rest, [*entries, _Entry(Ge(p * p), name)])]
            case Both(i, j, rest):
                below, above = self.at(entries, i), self.at(entries, j)
                assert isinstance(below.clause, Ge)
                proof = f"by linarith only [{below.proof}, {above.proof}]"
                return self.known(Eq(below.clause.p), proof, rest, entries)
            case Natural(i, rest):
                p = Poly.var(Var("n", i))
                return self.known(Ge(p), "Nat.cast_nonneg _", rest, entries)

    def known(self, clause: Ge | Gt | Eq, proof: str, rest: Tree, entries: Sequence[_Entry]) -> list[str]:
        """Name a clause, and go on with it."""
        name = self.fresh("known")
        line = f"have {name} : {self.claim(clause)} := {proof}"
        return [line, *self.steps(rest, [*entries, _Entry(clause, name)])]

    def claim(self, clause: Ge | Gt | Eq) -> str:
        """A clause as Lean text."""
        zero = "0" if self.sort is Sort.FIELD else f"(0 : {self.sort.value})"
        op = "=" if isinstance(clause, Eq) else "<" if isinstance(clause, Gt) else "≤"
        return f"{zero} {op} {self.polys.text(clause.p)}"

    def at(self, entries: Sequence[_Entry], index: int) -> _Entry:
        """The entry that an index of the certificate means."""
        return entries[len(entries) - 1 - index]

    def signed(self, entries: Sequence[_Entry], index: int) -> tuple[list[str], str]:
        """A clause in the very form that products are made of: lines that state it, and its name."""
        entry = self.at(entries, index)
        assert isinstance(entry.clause, Ge | Gt | Eq)
        name = self.fresh("sign")
        return [f"have {name} : {self.claim(entry.clause)} := by linarith only [{entry.proof}]"], name

    def summed(self, total: Sum, entries: Sequence[_Entry]) -> tuple[list[str], list[str]]:
        """The proofs that a sum adds up; equations that are multiplied with polynomials are stated first."""
        lines: list[str] = []
        names: list[str] = []
        for i, m in total:
            if m.is_constant:
                names.append(self.at(entries, i).proof)
            else:
                made, name = self.signed(entries, i)
                times = self.fresh("times")
                lines += [*made, f"have {times} := congrArg (fun t => ({self.polys.text(m)}) * t) {name}"]
                names.append(times)
        return lines, names


def _bullet(lines: Sequence[str]) -> list[str]:
    inner = [line for block in lines for line in block.split("\n")]
    return [f"· {inner[0]}", *(_INDENT + line for line in inner[1:])]


def _of_field(f: Formula) -> bool:
    return all(c.left.sort.is_field for c in _comparisons(f))


def _compares(f: Formula) -> bool:
    return any(True for _ in _comparisons(f))


def _comparisons(f: Formula) -> list[Cmp]:
    match f:
        case Cmp():
            return [f]
        case Not(g):
            return _comparisons(g)
        case Conn(_, p, q):
            return [*_comparisons(p), *_comparisons(q)]
    return []
