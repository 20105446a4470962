"""Equations and functions that arithmetic does not understand: explanations that Lean checks, and no wrong ones."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import LeanError, ProofFinished, Session, TacticState
from simprover.smt.closure import Closure, Leaf, Pair, Thing
from simprover.smt.decide import decide
from simprover.smt.outcome import Proved, Refuted
from tests.smt.opening import opened

PROVABLE = {
    "three and five": "(α : Type) (f : α → α) (a : α) (h : f (f (f a)) = a) (h' : f (f (f (f (f a)))) = a) : f a = a",
    "transitive": "(α : Type) (a b c : α) (h : a = b) (h' : c = b) : a = c",
    "predicate": "(α : Type) (p : α → Prop) (a b : α) (h : a = b) (hp : p a) : p b",
    "different values": "(α : Type) (p : α → Prop) (a b : α) (hp : p a) (hq : ¬p b) : a ≠ b",
    "two arguments": "(α β : Type) (g : α → β → α) (a b : α) (x y : β) (h : a = b ∧ x = y) : g (g a x) y = g (g b y) x",
    "disequality": "(α : Type) (a b c : α) (h : a = b) (h' : b ≠ c) : c ≠ a",
    "equal functions": "(f g : ℕ → ℕ) (h : f = g) : f 3 = g 3",
    "equivalence": "(p q : Prop) (h : p ↔ q) (h' : p) : q",
    "contradiction": "(α : Type) (a b : α) (p : Prop) (h : a = b) (h' : a ≠ b) : p",
    "conjunction": "(α : Type) (f : α → α) (a b : α) (h : a = b) : f a = f b ∧ f b = f a",
    "operations": "(f : ℤ → ℤ) (x y : ℤ) (h : x = y) : f (x * 2 - 1) + f x = f (y * 2 - 1) + f y",
    "equal by arithmetic": "(f : ℤ → ℤ) (x y : ℤ) (h : x ≤ y) (h' : y ≤ x) : f (x + 1) ≤ f (1 + y)",
    "different by value": "(f : ℕ → ℕ) (x y : ℕ) (h : f x = 3) (h' : f y = 4) : x ≠ y",
    "nested": "(f g : ℤ → ℤ) (x : ℤ) (h : g (f x) = 2) (h' : f x = x) : g x + 1 = 3",
    "several arguments": "(f : ℕ → ℤ → ℕ) (m n : ℕ) (x : ℤ) (h : 2 * m = 2 * n) : f m x + 1 = f n x + 1",
    "named element": "(α : Type) (f : α → ℕ → ℕ) (a : α) (m n : ℕ) (h : m < n + 1) (h' : n ≤ m) : f a m = f a n",
    "inaccessible": ": ∀ (α : Type) (a b c : α), a = b → b = c → c = a",
}


@pytest.mark.parametrize("name", PROVABLE)
def test_lean_accepts_the_explanation(session: Session, name: str) -> None:
    state = opened(session, PROVABLE[name])
    if name == "inaccessible":
        hidden = session.run_tac(state, "intros")
        assert isinstance(hidden, TacticState)
        state = hidden
    decision = decide(state.pp, 10)
    assert isinstance(decision, Proved), decision
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished), outcome


@pytest.mark.parametrize(
    "goal",
    [
        "α : Type\nf : α → α\na b : α\nh : f a = f b\n⊢ a = b",
        "f : ℕ → ℕ\nx y : ℕ\nh : f x = f y\n⊢ x = y",
        "α : Type\na b c : α\nh : a ≠ b\nh' : b ≠ c\n⊢ a ≠ c",
        "α : Type\np : α → Prop\na b : α\nh : p a\n⊢ p b",
    ],
)
def test_what_does_not_follow_is_neither_proved_nor_refuted(goal: str) -> None:
    assert not isinstance(decide(goal, 3), Proved | Refuted)


def test_an_explanation_of_something_else_is_refused_by_lean(session: Session) -> None:
    decision = decide("α : Type\nf : α → α\na b : α\nh : a = b\n⊢ f a = f b", 5)
    assert isinstance(decision, Proved)
    other = opened(session, "(α : Type) (f : α → α) (a b : α) (h : a = b) : f a = f (f b)")
    assert isinstance(session.run_tac(other, decision.tactic), LeanError)


def random_thing(chance: random.Random, depth: int) -> Thing:
    if depth == 0 or chance.random() < 0.3:
        return Leaf(chance.choice("abc"))
    if chance.random() < 0.6:
        return Pair("app", Leaf("f"), random_thing(chance, depth - 1))
    return Pair("app", Pair("app", Leaf("g"), random_thing(chance, depth - 1)), random_thing(chance, depth - 1))


def parts(t: Thing) -> set[Thing]:
    return {t} | (parts(t.left) | parts(t.right) if isinstance(t, Pair) else set())


def equal_by_saturation(equations: list[tuple[Thing, Thing]], a: Thing, b: Thing) -> bool:
    """The same question by blind saturation: an oracle that shares no code with the closure."""
    universe = set().union(*(parts(t) for pair in [*equations, (a, b)] for t in pair))
    classes = {t: {t} for t in universe}

    def join(x: Thing, y: Thing) -> bool:
        if classes[x] is classes[y]:
            return False
        merged = classes[x] | classes[y]
        for t in merged:
            classes[t] = merged
        return True

    for x, y in equations:
        join(x, y)
    pairs = [t for t in universe if isinstance(t, Pair)]
    while any(
        join(s, t)
        for s, t in itertools.combinations(pairs, 2)
        if classes[s.left] is classes[t.left] and classes[s.right] is classes[t.right]
    ):
        pass
    return classes[a] is classes[b]


def random_problem(chance: random.Random) -> tuple[list[tuple[Thing, Thing]], Thing, Thing]:
    equations = [(random_thing(chance, 2), random_thing(chance, 2)) for _ in range(chance.randint(1, 5))]
    return equations, random_thing(chance, 2), random_thing(chance, 2)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**9))
def test_the_closure_equates_what_saturation_equates(seed: int) -> None:
    equations, a, b = random_problem(random.Random(seed))
    closure = Closure()
    for i, (x, y) in enumerate(equations):
        closure.equate(x, y, f"h{i}")
    assert closure.equal(a, b) == equal_by_saturation(equations, a, b)


def test_lean_accepts_the_explanations_of_random_problems(session: Session) -> None:
    chance = random.Random(7)
    proved = 0
    while proved < 25:
        equations, a, b = random_problem(chance)
        if a == b or not equal_by_saturation(equations, a, b):
            continue
        hypotheses = " ".join(f"(h{i} : {x.text} = {y.text})" for i, (x, y) in enumerate(equations))
        statement = f"(α : Type) (f : α → α) (g : α → α → α) (a b c : α) {hypotheses} : {a.text} = {b.text}"
        state = opened(session, statement)
        decision = decide(state.pp, 5)
        assert isinstance(decision, Proved), state.pp
        assert isinstance(session.run_tac(state, decision.tactic), ProofFinished), (state.pp, decision.tactic)
        proved += 1
