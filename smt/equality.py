"""Goals that hold by equality alone, whatever the types: the proof is an explanation of the congruence closure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from simprover.smt.closure import Closure, Leaf, Pair, Thing, TooLong
from simprover.smt.goal import Goal
from simprover.smt.substitution import term_text
from simprover.smt.syntax import Syntax, SyntaxUnknown, canonical, parse_expression
from simprover.smt.terms import Atom, Bin, Cmp, Conn, Formula, Not, Opaque, Term, Truth

_TRUE: Final = Leaf("True")
_FALSE: Final = Leaf("False")
_OPERATIONS: Final = frozenset("+-*/")


def equality_proof(goal: Goal) -> str | None:
    """A tactic that proves the goal from its equations, by symmetry, transitivity and congruence; or None."""
    facts = _Facts()
    for h in goal.hypotheses:
        facts.learn(h.formula, h.name)
    try:
        proof = facts.proof(goal.target)
    except TooLong:
        return None
    return None if proof is None else f"exact {proof}"


@dataclass
class _Facts:
    closure: Closure = field(default_factory=Closure)
    apart: list[tuple[Thing, Thing, str]] = field(default_factory=list)
    learnt: list[tuple[Formula, str]] = field(default_factory=list)

    def learn(self, f: Formula, proof: str) -> None:
        """Take in a hypothesis."""
        self.learnt.append((f, proof))
        self._take(f, proof)

    def _take(self, f: Formula, proof: str) -> None:
        match f:
            case Conn("∧", p, q):
                self._take(p, f"{proof}.1")
                self._take(q, f"{proof}.2")
            case Conn("↔", p, q):
                a, b = _proposition(p), _proposition(q)
                if a is not None and b is not None:
                    self.closure.equate(a, b, f"(propext {proof})")
            case Not(p):
                sides = _equation(p)
                if sides is not None:
                    self.apart.append((*sides, proof))
                    self.closure.add(sides[0])
                    self.closure.add(sides[1])
                else:
                    a = _proposition(p)
                    if a is not None:
                        self.closure.equate(a, _FALSE, f"(eq_false {proof})")
            case Truth():
                return
            case _:
                sides = _equation(f)
                if sides is not None:
                    self.closure.equate(*sides, proof)
                elif isinstance(f, Opaque) and (unequal := _disequation(f)) is not None:
                    self._take(unequal, proof)
                else:
                    a = _proposition(f)
                    if a is not None:
                        self.closure.equate(a, _TRUE, f"(eq_true {proof})")

    def proof(self, target: Formula) -> str | None:
        """A Lean term that proves the target."""
        return self._absurd(target) or self._direct(target)

    def _direct(self, target: Formula) -> str | None:
        match target:
            case Conn("∧", p, q):
                left = self.proof(p)
                right = None if left is None else self.proof(q)
                return None if right is None else f"⟨{left}, {right}⟩"
            case Conn("↔", p, q):
                a, b = _proposition(p), _proposition(q)
                if a is None or b is None or not self.closure.equal(a, b):
                    return None
                return f"(Eq.to_iff {self.closure.explain(a, b)})"
            case Not(p):
                return self._negation(p)
            case Opaque() if (unequal := _disequation(target)) is not None:
                return self._direct(unequal)
        sides = _equation(target)
        if sides is not None and self.closure.equal(*sides):
            return self.closure.explain(*sides)
        a = _proposition(target)
        if sides is None and a is not None and self.closure.equal(a, _TRUE):
            return f"(of_eq_true {self.closure.explain(a, _TRUE)})"
        return None

    def _negation(self, p: Formula) -> str | None:
        name = "e"
        while any(name in proof for _, proof in self.learnt):
            name += "'"
        assuming = _Facts()
        for f, proof in [*self.learnt, (p, name)]:
            assuming.learn(f, proof)
        contradiction = assuming.proof(Truth(False))
        return None if contradiction is None else f"(fun {name} => {contradiction})"

    def _absurd(self, target: Formula) -> str | None:
        """A proof of anything, where the hypotheses contradict each other."""
        for a, b, known in self.apart:
            if self.closure.equal(a, b):
                return f"({known} {self.closure.explain(a, b)}).elim"
        self.closure.add(_TRUE)
        if self.closure.equal(_TRUE, _FALSE):
            return f"(Eq.mp {self.closure.explain(_TRUE, _FALSE)} trivial).elim"
        return None


def _equation(f: Formula) -> tuple[Thing, Thing] | None:
    match f:
        case Cmp("=", a, b):
            left, right = _thing_of_term(a), _thing_of_term(b)
            return None if left is None or right is None else (left, right)
        case Opaque(text):
            s = _parsed(text)
            if s is not None and s.kind == "rel" and s.parts[1].text == "=":
                return _thing(s.parts[0]), _thing(s.parts[2])
    return None


def _disequation(f: Opaque) -> Formula | None:
    s = _parsed(f.text)
    if s is not None and s.kind == "rel" and s.parts[1].text == "≠":
        return Not(Opaque(f"{s.parts[0].text} = {s.parts[2].text}"))
    return None


def _proposition(f: Formula) -> Thing | None:
    """A proposition as a term: a predicate's application, or a variable."""
    s = _parsed(f.text) if isinstance(f, Opaque) else None
    return _thing(s) if s is not None and s.kind in ("app", "name") else None


def _parsed(text: str) -> Syntax | None:
    try:
        return parse_expression(text)
    except SyntaxUnknown:
        return None


def _thing_of_term(t: Term) -> Thing | None:
    match t:
        case Atom(text, _, False):
            s = _parsed(text)
            return None if s is None else _thing(s)
        case Bin("+" | "-" | "*" | "/" as op, a, b, _):
            left, right = _thing_of_term(a), _thing_of_term(b)
            return None if left is None or right is None else Pair(op, left, right)
    s = _parsed(term_text(t))
    return None if s is None else _thing(s)


def _thing(s: Syntax) -> Thing:
    match s.kind:
        case "paren":
            return _thing(s.parts[0])
        case "app":
            result = _thing(s.parts[0])
            for p in s.parts[1:]:
                result = Pair("app", result, _thing(p))
            return result
        case "binop" if s.parts[1].text in _OPERATIONS:
            return Pair(s.parts[1].text, _thing(s.parts[0]), _thing(s.parts[2]))
    text = canonical(s)
    return Leaf(text if s.kind in ("name", "num") else f"({s.text})" if not text.startswith("(") else text)
