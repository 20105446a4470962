"""Random theorems of propositional and first-order logic, with scripts from a small sequent prover."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TypeAlias

from simprover.learning.problems import Draft, Family, Step, one


@dataclass(frozen=True)
class Atom:
    """A proposition variable."""

    name: str


@dataclass(frozen=True)
class Not:
    """Negation."""

    body: Formula


@dataclass(frozen=True)
class Both:
    """A binary connective: one of ``∧ ∨ → ↔``."""

    sign: str
    left: Formula
    right: Formula


@dataclass(frozen=True)
class Falsum:
    """``False``."""


Formula: TypeAlias = Atom | Not | Both | Falsum

_LEVEL = {"↔": 1, "→": 2, "∨": 3, "∧": 4}
_CONNECTIVES = ("∧", "∧", "∨", "∨", "→", "→", "→", "↔")


def show(formula: Formula, level: int = 0) -> str:
    """Lean's notation, with no more parentheses than it needs inside an operator of binding strength `level`."""
    match formula:
        case Atom(name):
            return name
        case Falsum():
            return "False"
        case Not(body):
            return f"¬{show(body, 5)}"
        case Both(sign, left, right):
            own = _LEVEL[sign]
            text = f"{show(left, own + 1)} {sign} {show(right, own + (sign == '↔'))}"
            return f"({text})" if own < level else text


@dataclass(frozen=True)
class _Sequent:
    """Hypotheses by name, the goal, and how many names were given out."""

    hypotheses: tuple[tuple[str, Formula], ...]
    goal: Formula
    names: int
    style: str

    def fresh(self, count: int) -> tuple[list[str], int]:
        taken = {name for name, _ in self.hypotheses}
        names: list[str] = []
        number = self.names
        while len(names) < count:
            name = _name(self.style, number)
            number += 1
            if name not in taken:
                names.append(name)
        return names, number

    def with_(self, *new: tuple[str, Formula], without: str = "", goal: Formula | None = None, names: int) -> _Sequent:
        kept = tuple(h for h in self.hypotheses if h[0] != without)
        return _Sequent(kept + new, self.goal if goal is None else goal, names, self.style)


_SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"


def _name(style: str, number: int) -> str:
    if style == "subscript":
        return "h" + "".join(_SUBSCRIPTS[int(digit)] for digit in str(number))
    return "h" if style == "plain" and number == 0 else f"h{number}"


def prove(sequent: _Sequent, depth: int) -> list[Step] | None:
    """A script for the sequent, or None if none of at most `depth` nested steps is found."""
    if depth < 0:
        return None
    done = _axiom(sequent)
    if done is not None:
        return [done]
    for rule in (_right, _left):
        found = rule(sequent, depth)
        if found is not None:
            return found if found else None
    return _choices(sequent, depth)


def _all(first: Step, parts: list[_Sequent], depth: int) -> list[Step]:
    """The step followed by the scripts of all its goals; empty if one of them has none."""
    script = [first]
    for part in parts:
        rest = prove(part, depth - 1)
        if rest is None:
            return []
        script += rest
    return script


def _axiom(sequent: _Sequent) -> Step | None:
    known = {formula: name for name, formula in reversed(sequent.hypotheses)}
    if sequent.goal in known:
        return one(f"exact {known[sequent.goal]}")
    if Falsum() in known:
        return one(f"exact {known[Falsum()]}.elim")
    for name, formula in sequent.hypotheses:
        if isinstance(formula, Not) and formula.body in known:
            if isinstance(sequent.goal, Falsum):
                return one(f"exact {name} {known[formula.body]}")
            return one(f"exact absurd {known[formula.body]} {name}")
    return None


def _right(sequent: _Sequent, depth: int) -> list[Step] | None:
    """Rules for the goal that lose nothing. None: not applicable; empty: applicable and without success."""
    match sequent.goal:
        case Not(body):
            (name,), names = sequent.fresh(1)
            return _all(one(f"intro {name}"), [sequent.with_((name, body), goal=Falsum(), names=names)], depth)
        case Both("→", left, right):
            (name,), names = sequent.fresh(1)
            return _all(one(f"intro {name}"), [sequent.with_((name, left), goal=right, names=names)], depth)
        case Both("∧", left, right):
            parts = [sequent.with_(goal=side, names=sequent.names) for side in (left, right)]
            return _all(one("constructor"), parts, depth)
        case Both("↔", left, right):
            ways = (Both("→", left, right), Both("→", right, left))
            return _all(one("constructor"), [sequent.with_(goal=way, names=sequent.names) for way in ways], depth)
        case _:
            return None


def _left(sequent: _Sequent, depth: int) -> list[Step] | None:
    """Rules for the first hypothesis that can be taken apart without loss."""
    known = {formula: name for name, formula in reversed(sequent.hypotheses)}
    for name, formula in sequent.hypotheses:
        match formula:
            case Both("∧" | "↔" as sign, left, right):
                (a, b), names = sequent.fresh(2)
                new = ((a, left), (b, right))
                if sign == "↔":
                    new = ((a, Both("→", left, right)), (b, Both("→", right, left)))
                return _all(
                    one(f"obtain ⟨{a}, {b}⟩ := {name}"), [sequent.with_(*new, without=name, names=names)], depth
                )
            case Both("∨", left, right):
                sides = [sequent.with_((name, side), without=name, names=sequent.names) for side in (left, right)]
                return _all(one(f"rcases {name} with {name} | {name}"), sides, depth)
            case Both("→", left, right) if left in known and right not in known:
                (a,), names = sequent.fresh(1)
                part = sequent.with_((a, right), without=name, names=names)
                return _all(one(f"have {a} := {name} {known[left]}"), [part], depth)
            case _:
                continue
    return None


def _choices(sequent: _Sequent, depth: int) -> list[Step] | None:
    """Rules that may lead astray, one after another."""
    match sequent.goal:
        case Both("∨", left, right):
            for step, side in (("left", left), ("right", right)):
                found = _all(one(step), [sequent.with_(goal=side, names=sequent.names)], depth)
                if found:
                    return found
        case _:
            pass
    for name, formula in sequent.hypotheses:
        match formula:
            case Both("→", left, right) if right == sequent.goal:
                part = sequent.with_(goal=left, without=name, names=sequent.names)
            case Not(body) if isinstance(sequent.goal, Falsum):
                part = sequent.with_(goal=body, without=name, names=sequent.names)
            case _:
                continue
        found = _all(one(f"apply {name}"), [part], depth)
        if found:
            return found
    return _by_cases(sequent, depth)


def _by_cases(sequent: _Sequent, depth: int) -> list[Step] | None:
    decided = {f for _, f in sequent.hypotheses} | {f.body for _, f in sequent.hypotheses if isinstance(f, Not)}
    for atom in sorted(_atoms(sequent.goal) - decided, key=show):
        (name,), names = sequent.fresh(1)
        parts = [sequent.with_((name, f), names=names) for f in (atom, Not(atom))]
        found = _all(one(f"by_cases {name} : {show(atom)}"), parts, min(depth, 5))
        if found:
            return found
    return None


def _atoms(formula: Formula) -> set[Formula]:
    match formula:
        case Atom():
            return {formula}
        case Not(body):
            return _atoms(body)
        case Both(_, left, right):
            return _atoms(left) | _atoms(right)
        case Falsum():
            return set()


def _random_formula(random: random.Random, atoms: list[str], size: int) -> Formula:
    if size <= 1:
        atom: Formula = Atom(random.choice(atoms))
        return Not(atom) if random.random() < 0.2 else atom
    left = random.randint(1, size - 1)
    sides = (_random_formula(random, atoms, left), _random_formula(random, atoms, size - left))
    made: Formula = Both(random.choice(_CONNECTIVES), *sides)
    return Not(made) if random.random() < 0.08 else made


_LETTERS = (["p", "q", "r", "s"], ["P", "Q", "R"], ["a", "b", "c", "d"], ["A", "B", "C"], ["hp", "hq"], ["φ", "ψ", "χ"])


def propositional(random: random.Random) -> Draft | None:
    """Random hypotheses and a random target; those that the prover cannot do are dropped."""
    letters = random.choice(_LETTERS[:4] + _LETTERS[5:])
    atoms = letters[: random.randint(2, len(letters))]
    style = random.choice(["subscript", "plain", "numbered"])
    count = random.choice([0, 0, 1, 1, 2, 3])
    hypotheses = tuple((_name(style, i), _random_formula(random, atoms, random.randint(1, 3))) for i in range(count))
    goal = _random_formula(random, atoms, random.randint(2, 5) if count == 0 else random.randint(1, 3))
    if goal in {formula for _, formula in hypotheses} and random.random() < 0.8:
        return None
    script = prove(_Sequent(hypotheses, goal, count, style), depth=9)
    if not script or len(script) > 16:
        return None
    binders = " ".join([f"({' '.join(atoms)} : Prop)", *(f"({name} : {show(f)})" for name, f in hypotheses)])
    return Draft(binders, show(goal), tuple(script))


def quantifiers(random: random.Random) -> Draft | None:
    """Small first-order facts over a type with two predicates and a relation."""
    x, y = random.sample(["x", "y", "z", "a", "b", "w", "k"], 2)
    p, q = random.sample(["P", "Q", "R", "p", "q", "S"], 2)
    carrier = random.choice(["ℕ", "ℤ", "α", "α"])
    h, k = random.choice([("h₀", "h₁"), ("h", "h'"), ("h1", "h2"), ("hp", "hq")])
    head = "{α : Type} " if carrier == "α" else ""
    two = f"{head}({p} {q} : {carrier} → Prop)"
    template = random.randrange(12)
    if template == 0:
        return Draft(
            f"{two} ({h} : ∀ {x}, {p} {x} → {q} {x}) ({k} : ∃ {x}, {p} {x})",
            f"∃ {x}, {q} {x}",
            (one(f"obtain ⟨{x}, hx⟩ := {k}"), one(f"exact ⟨{x}, {h} {x} hx⟩")),
        )
    if template == 1:
        return Draft(
            f"{two} ({h} : ∀ {x}, {p} {x} ∧ {q} {x})",
            f"(∀ {x}, {p} {x}) ∧ ∀ {x}, {q} {x}",
            (
                one("constructor"),
                one(f"intro {x}"),
                one(f"exact ({h} {x}).1"),
                one(f"intro {x}"),
                one(f"exact ({h} {x}).2"),
            ),
        )
    if template == 2:
        return Draft(
            f"{head}({p} : {carrier} → Prop)",
            f"(¬∃ {x}, {p} {x}) ↔ ∀ {x}, ¬{p} {x}",
            (
                one("constructor"),
                one(f"intro {h} {x} hx"),
                one(f"exact {h} ⟨{x}, hx⟩"),
                one(f"rintro {h} ⟨{x}, hx⟩", f"intro {h} ⟨{x}, hx⟩"),
                one(f"exact {h} {x} hx"),
            ),
        )
    if template == 3:
        return Draft(
            f"{two}",
            f"(∃ {x}, {p} {x} ∨ {q} {x}) → (∃ {x}, {p} {x}) ∨ ∃ {x}, {q} {x}",
            (
                one(f"rintro ⟨{x}, hx⟩", f"intro ⟨{x}, hx⟩"),
                one("rcases hx with hx | hx"),
                one("left"),
                one(f"exact ⟨{x}, hx⟩"),
                one("right"),
                one(f"exact ⟨{x}, hx⟩"),
            ),
        )
    if template == 4:
        return Draft(
            f"{head}({p} : {carrier} → {carrier} → Prop) ({h} : ∃ {x}, ∀ {y}, {p} {x} {y})",
            f"∀ {y}, ∃ {x}, {p} {x} {y}",
            (one(f"intro {y}"), one(f"obtain ⟨{x}, hx⟩ := {h}"), one(f"exact ⟨{x}, hx {y}⟩")),
        )
    if template == 5:
        return Draft(
            f"{two} ({h} : ∀ {x}, {p} {x} → {q} {x}) ({k} : ∀ {x}, {p} {x})",
            f"∀ {x}, {q} {x}",
            (one(f"intro {x}"), one(f"apply {h}"), one(f"exact {k} {x}")),
        )
    if template == 6:
        return Draft(
            f"{two} ({h} : ∃ {x}, {p} {x} ∧ {q} {x})",
            f"(∃ {x}, {p} {x}) ∧ ∃ {x}, {q} {x}",
            (one(f"obtain ⟨{x}, hp, hq⟩ := {h}"), one(f"exact ⟨⟨{x}, hp⟩, ⟨{x}, hq⟩⟩")),
        )
    if template == 7:
        return Draft(
            f"{two} ({h} : ∀ {x}, {p} {x} ↔ {q} {x}) ({k} : ∃ {x}, ¬{p} {x})",
            f"∃ {x}, ¬{q} {x}",
            (
                one(f"obtain ⟨{x}, hx⟩ := {k}"),
                one(f"exact ⟨{x}, fun hq => hx (({h} {x}).2 hq)⟩"),
            ),
        )
    f, g = random.sample(["f", "g", "u", "v"], 2)
    if template == 8:
        return Draft(
            f"{head}({f} {g} : {carrier} → {carrier}) ({h} : ∀ {x}, {f} ({g} {x}) = {x}) "
            f"({x} {y} : {carrier}) ({k} : {g} {x} = {g} {y})",
            f"{x} = {y}",
            (one(f"rw [← {h} {x}, {k}, {h}]"),),
        )
    if template == 9:
        return Draft(
            f"{head}({f} : {carrier} → {carrier}) ({x} {y} : {carrier}) ({h} : {x} = {y})",
            f"{f} {x} = {f} {y}",
            (one(f"rw [{h}]"),),
        )
    c = random.choice(["c", "z'", "m'"])
    if template == 10:
        return Draft(
            f"{head}({x} {y} {c} : {carrier}) ({h} : {x} = {y}) ({k} : {y} = {c})",
            random.choice([f"{x} = {c}", f"{c} = {x}"]),
            (one(f"rw [{h}, {k}]"),),
        )
    return Draft(
        f"{head}({f} : {carrier} → {carrier}) ({x} : {carrier}) ({h} : ∀ {y}, {f} {y} = {y})",
        f"{f} ({f} {x}) = {x}",
        (one(f"rw [{h}, {h}]", f"simp [{h}]"),),
    )


FAMILIES: dict[str, tuple[Family, float]] = {"propositional": (propositional, 3.0), "quantifiers": (quantifiers, 1.0)}
"""Generators by name, with how often each is drawn relative to the others."""
