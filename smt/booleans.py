"""Terms of type ``Bool``: what they say when they are true, as propositions, with Lean's proof of the equivalence.

``(a && decide (x < 5)) = true`` becomes ``a = true ∧ x < 5``. What is no operation on truth values stays as it is, as
the proposition ``… = true``. Membership in an interval is read in the same way. Hypotheses are taken through the
equivalence in the terms that name them, the target by a tactic. The lemmas are in `Elementary.Propositional`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from simprover.smt.elaborate import Elaborator, NotArithmetic
from simprover.smt.goal import Goal, Hypothesis
from simprover.smt.local_types import NumberType, OtherType, Proof
from simprover.smt.members import membership
from simprover.smt.syntax import Syntax, SyntaxUnknown, canonical, parse_expression
from simprover.smt.terms import Conn, Formula, Not, Opaque, Quant, Truth, subnodes

NAMESPACE: Final = "Elementary.Propositional"
"""Where the lemmas are."""

_SAME: Final = "Iff.rfl"
_CONGRUENCES: Final = {"∧": "and_congr", "∨": "or_congr", "→": "imp_congr", "↔": "iff_congr"}
_HOLDS: Final = " = true"


def is_atom(formula: Formula) -> bool:
    """Whether a formula says that some term of type ``Bool`` is true."""
    return isinstance(formula, Opaque) and formula.text.endswith(_HOLDS)


def atom_term(formula: Opaque) -> str:
    """The term of which an atom says that it is true."""
    return formula.text.removesuffix(_HOLDS)


def with_booleans(goal: Goal) -> tuple[Goal, tuple[str, ...]]:
    """The goal with propositions in the place of truth values, and the tactics that lead to it.

    A hypothesis that changes gets the Lean term that proves its new form as its name. The two goals are equivalent.
    """
    current, lines = _introduced(goal)
    reader = _Reader(Elaborator(dict(current.locals)))
    hypotheses = []
    for h in current.hypotheses:
        read = reader.formula(h.formula)
        name = h.name
        if read.proof != _SAME:
            name = f"({read.proof}.mp {h.name})"
            if any(isinstance(n, Quant) for n in subnodes(read.formula)):
                # a quantified hypothesis may have to be taken apart, for which it needs a name of its own
                lines, name = (*lines, f"have {h.name} := {name}"), h.name
        hypotheses.append(Hypothesis(name, read.formula))
    target = reader.formula(current.target)
    if target.proof != _SAME:
        lines = (*lines, f"refine {target.proof}.mpr ?_")
    complete = current.complete and not reader.elaborator.guessed
    changed = replace(current, hypotheses=tuple(hypotheses), target=target.formula, complete=complete)
    return changed, lines


def speaks_of_truth_values(goal: Goal) -> bool:
    """Whether there is anything in the goal for propositional logic that arithmetic does not see."""
    formulas = [*(h.formula for h in goal.hypotheses), goal.target]
    return any(isinstance(n, Opaque) for f in formulas for n in subnodes(f))


def truth_values(goal: Goal, values: Mapping[Formula, bool]) -> dict[str, int] | None:
    """A model of the goal's propositions as values of its variables; None if the goal is about more than truth values.

    Numbers of which nothing is said are 0.
    """
    kinds = dict(goal.locals)
    if not goal.complete or any(not is_atom(f) for f in values):
        return None
    model: dict[str, int] = dict.fromkeys((name for name, _ in goal.variables), 0)
    for name, kind in goal.locals:
        if kind == OtherType("Bool"):
            model[name] = False
        elif not isinstance(kind, NumberType | Proof):
            return None
    for f, value in values.items():
        if not isinstance(f, Opaque) or kinds.get(atom_term(f)) != OtherType("Bool"):
            return None
        model[atom_term(f)] = value
    return model


def _introduced(goal: Goal) -> tuple[Goal, tuple[str, ...]]:
    """The goal without the quantifiers over ``Bool`` that its target begins with."""
    lines: list[str] = []
    while isinstance(goal.target, Opaque) and goal.target_text.startswith("∀"):
        try:
            s = parse_expression(goal.target_text)
        except SyntaxUnknown:
            break
        names = _bool_binders(s.parts[1]) if s.kind == "quant" else None
        if names is None or set(names) & goal.names or len(set(names)) < len(names):
            break
        known = (*goal.locals, *((name, OtherType("Bool")) for name in names))
        goal = replace(
            goal,
            target=Elaborator(dict(known)).formula(s.parts[2]),
            target_text=s.parts[2].text,
            names=goal.names | set(names),
            locals=known,
        )
        lines.append(f"intro {' '.join(names)}")
    return goal, tuple(lines)


def _bool_binders(binders: Syntax) -> list[str] | None:
    """The bound names, if all of them are of type ``Bool``."""
    names: list[str] = []
    typed = binders.kind == "typed" and binders.parts[-1].text == "Bool"
    for b in binders.parts:
        if b.kind == "group" and b.parts[-1].text == "Bool":
            names += [n.text for n in b.parts[:-1]]
        elif b.kind == "binder" and typed:
            names.append(b.parts[0].text)
        elif not (typed and b is binders.parts[-1]):
            return None
    return names


@dataclass(frozen=True)
class _Read:
    """A proposition, and Lean's proof that what was read is equivalent to it."""

    formula: Formula
    proof: str


@dataclass(frozen=True)
class _Reader:
    elaborator: Elaborator

    def formula(self, f: Formula) -> _Read:
        """A formula with its opaque parts read as far as they speak of truth values."""
        match f:
            case Opaque(text):
                try:
                    return self._proposition(parse_expression(text), f)
                except SyntaxUnknown:
                    return _Read(f, _SAME)
            case Not(g):
                inner = self.formula(g)
                return _lemma("not_congr", Not(inner.formula), inner)
            case Conn(op, p, q):
                left, right = self.formula(p), self.formula(q)
                return _lemma(_CONGRUENCES[op], Conn(op, left.formula, right.formula), left, right)
            case Quant(kind, name, sort, body, _):
                env = {**self.elaborator.env, name: NumberType(sort)}
                below = Elaborator(env, self.elaborator.assumed)
                inner = _Reader(below).formula(body)
                self.elaborator.guessed |= below.guessed
                if inner.proof == _SAME:
                    return _Read(f, _SAME)
                lemma = "forall_congr'" if kind == "∀" else "exists_congr"
                return _Read(replace(f, body=inner.formula), f"({lemma} fun {name} => {inner.proof})")
        return _Read(f, _SAME)

    def _proposition(self, s: Syntax, unread: Formula) -> _Read:
        while s.kind == "paren":
            s = s.parts[0]
        if s.kind == "member":
            found = membership(s, self.elaborator)
            return _Read(unread, _SAME) if found is None else _Read(*found)
        if s.kind != "rel" or s.parts[1].text not in ("=", "≠"):
            return _Read(unread, _SAME)
        a, b = s.parts[0], s.parts[2]
        if not (self._is_bool(a) or self._is_bool(b)):
            return _Read(unread, _SAME)
        left = self.term(a)
        if b.text == "true":
            equal = left
        elif b.text == "false":
            equal = _Read(Not(left.formula), f"({NAMESPACE}.eq_false_iff {left.proof})")
        else:
            right = self.term(b)
            proof = f"({NAMESPACE}.eq_iff {left.proof} {right.proof})"
            equal = _Read(Conn("↔", left.formula, right.formula), proof)
        if s.parts[1].text == "=":
            return equal
        return _lemma("not_congr", Not(equal.formula), equal)

    def _is_bool(self, s: Syntax) -> bool:
        """Whether a term is certainly of type ``Bool``."""
        match s.kind:
            case "paren":
                return self._is_bool(s.parts[0])
            case "bool" | "bnot" | "boolrel":
                return True
            case "name":
                return s.text in ("true", "false") or self.elaborator.env.get(s.text) == OtherType("Bool")
            case "app":
                return s.parts[0].text == "decide"
        return False

    def term(self, s: Syntax) -> _Read:
        """What a term of type ``Bool`` says."""
        match s.kind:
            case "paren":
                return self.term(s.parts[0])
            case "bnot":
                inner = self.term(s.parts[0])
                return _Read(Not(inner.formula), f"({NAMESPACE}.not_iff {inner.proof})")
            case "bool":
                left, right = self.term(s.parts[0]), self.term(s.parts[2])
                return _operation(s.parts[1].text, left, right)
            case "boolrel" if self._is_bool(s.parts[0]) or self._is_bool(s.parts[2]):
                return _operation(s.parts[1].text, self.term(s.parts[0]), self.term(s.parts[2]))
            case "boolrel":
                return self._comparison(s)
            case "name" if s.text in ("true", "false"):
                return _Read(Truth(s.text == "true"), f"{NAMESPACE}.{s.text}_iff")
            case "app" if s.parts[0].text == "decide" and len(s.parts) == 2:
                inner = self.formula(self.elaborator.formula(s.parts[1]))
                return _Read(inner.formula, f"({NAMESPACE}.decide_iff {inner.proof})")
        return _atom(s)

    def _comparison(self, s: Syntax) -> _Read:
        """A test whether two numbers are equal."""
        equation = Syntax("rel", (s.parts[0], Syntax("token", (), "="), s.parts[2]), s.text)
        try:
            equal = self.elaborator.relation(equation)
        except NotArithmetic:
            return _atom(s)
        if s.parts[1].text == "==":
            return _Read(equal, f"{NAMESPACE}.numbers_beq_iff")
        return _Read(Not(equal), f"{NAMESPACE}.numbers_bne_iff")


def _atom(s: Syntax) -> _Read:
    text = canonical(s)
    return _Read(Opaque((f"({text})" if " " in text and not text.startswith("(") else text) + _HOLDS), _SAME)


def _lemma(name: str, formula: Formula, *parts: _Read) -> _Read:
    """A congruence; nothing has to be said if no part changed."""
    if all(p.proof == _SAME for p in parts):
        return _Read(formula, _SAME)
    return _Read(formula, f"({name} {' '.join(p.proof for p in parts)})")


def _operation(op: str, left: _Read, right: _Read) -> _Read:
    same: Formula = Conn("↔", left.formula, right.formula)
    known: dict[str, tuple[str, Formula]] = {
        "&&": ("and_iff", Conn("∧", left.formula, right.formula)),
        "||": ("or_iff", Conn("∨", left.formula, right.formula)),
        "^^": ("xor_iff", Not(same)),
        "!=": ("bne_iff", Not(same)),
        "==": ("beq_iff", same),
    }
    name, formula = known[op]
    return _Read(formula, f"({NAMESPACE}.{name} {left.proof} {right.proof})")
