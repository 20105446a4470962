"""Goals about ``Bool`` and propositions: read from what Lean prints, decided, and checked by Lean."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import ProofFinished, Session
from simprover.smt.booleans import with_booleans
from simprover.smt.decide import decide
from simprover.smt.goal import parse_goal
from simprover.smt.outcome import Proved, Refuted, decision_from_json, decision_to_json, value_text
from simprover.smt.propositional import Fails, Holds, Leaf, Node, check, decide_propositional, parts
from simprover.smt.terms import Conn, Formula, Not, Opaque, Truth
from tests.smt.opening import opened

PROVABLE = {
    "commutes": "(a b : Bool) (h : (a && b) = true) : (b || a) = true",
    "equation": "(a b : Bool) : (a ^^ b) = (b ^^ a)",
    "quantified": ": ∀ a b : Bool, (a && b) = (b && a)",
    "negation": "(a b : Bool) (h : a = !b) : a ≠ b",
    "double negation": "(a : Bool) : (!!a) = a",
    "false": "(a b : Bool) (h : (!a) = true) : a = false ∧ (a == b) = !b",
    "constants": "(a : Bool) : (a && false) = false ∧ (a || true) = true ∧ (a ^^ true) = !a",
    "different": "(a b : Bool) (h : (a != b) = true) : (a == b) = false",
    "coercion": "(a b c : Bool) (h : a → b) (h' : b → c) : a → c",
    "de Morgan": "(a b : Bool) : !(a && b) = (!a || !b)",
    "function": "(f : ℕ → Bool) (n : ℕ) (h : (f n && f (n + 1)) = true) : f (n + 1) = true",
    "decided": "(x : ℕ) (h : decide (x < 5) = true) : x ≤ 4",
    "decided target": "(x : ℤ) (h : 2 * x = 6) : decide (x = 3) = true",
    "mixed": "(a : Bool) (x : ℕ) (h : (a && decide (x < 5)) = true) (h' : (!a || x == 3) = true) : x + 1 ≤ 4",
    "numbers differ": "(x : ℕ) (h : (x != 3) = true) (h' : decide (x ≤ 3) = true) : x < 3",
    "propositions": "(p q r : Prop) (h : p → q) (h' : ¬q ∨ r) : p → r",
    "case distinction": "(p : Prop) (a : Bool) (h : p ↔ a = true) (h' : ¬p) : a = false",
    "chain": (
        "(a b c d e f g h : Bool) (h₁ : (!a || b) = true) (h₂ : (!b || c) = true) (h₃ : (!c || d) = true)"
        " (h₄ : (!d || e) = true) (h₅ : (!e || f) = true) (h₆ : (!f || g) = true) (h₇ : (!g || h) = true) :"
        " (!a || h) = true"
    ),
}

FALSE = {
    "or for and": "(a b : Bool) : (a && b) = (a || b)",
    "hypothesis": "(a b c : Bool) (h : (a || b) = true) (n : ℕ) : (a && (b || c)) = true",
    "quantified": ": ∀ a b : Bool, a = b",
}


@pytest.mark.parametrize("name", PROVABLE)
def test_lean_accepts_the_certificate(session: Session, name: str) -> None:
    state = opened(session, PROVABLE[name])
    decision = decide(state.pp, 10)
    assert isinstance(decision, Proved), decision
    outcome = session.run_tac(state, decision.tactic)
    assert isinstance(outcome, ProofFinished), outcome


@pytest.mark.parametrize("name", FALSE)
def test_lean_confirms_the_counterexample(session: Session, name: str) -> None:
    decision = decide(opened(session, FALSE[name]).pp, 10)
    assert isinstance(decision, Refuted), decision
    assert decision_from_json(decision_to_json(decision)) == decision
    values = " ".join(f"({k} := {value_text(v)})" for k, v in decision.model.items())
    source = (
        f"theorem claim {FALSE[name]} := by\n  sorry\n"
        f"example : ¬ type_of% @claim := by\n  intro claim\n  have said := claim {values}\n  revert said\n  decide\n"
    )
    assert not session.open(source).errors


@pytest.mark.parametrize(
    "goal",
    [
        "b : Bool\np : Prop\nh : p\n⊢ b = true",
        "f : ℕ → Bool\n⊢ f 0 = true",
        "α : Type\nb : Bool\n⊢ b = true",
        "b : Bool\nn : ℕ\nh : n ∈ S\n⊢ b = true",
        "b : Bool\nn : ℕ\n⊢ (b && n == 3) = true",
    ],
)
def test_nothing_abstracted_is_refuted_by_truth_values(goal: str) -> None:
    assert not isinstance(decide(goal, 5), Refuted)


VARIABLES = "abcd"


def random_term(chance: random.Random, depth: int) -> str:
    """A term of type ``Bool`` as Lean prints it."""
    if depth == 0 or chance.random() < 0.15:
        return chance.choice([*VARIABLES, *VARIABLES, "true", "false"])
    if chance.random() < 0.25:
        return f"(!{random_term(chance, depth - 1)})"
    op = chance.choice(["&&", "||", "^^", "==", "!="])
    return f"({random_term(chance, depth - 1)} {op} {random_term(chance, depth - 1)})"


def truth(term: str, values: dict[str, bool]) -> bool:
    """Its value, by Python's own operators: an oracle that shares no code with what is tested."""
    text = term.replace("&&", " and ").replace("||", " or ").replace("^^", "!=")
    text = (
        text.replace("!=", "\0")
        .replace("!", " not ")
        .replace("\0", "!=")
        .replace("true", "True")
        .replace("false", "False")
    )
    return bool(eval(text, {"__builtins__": {}}, dict(values)))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_equations_of_truth_values_are_decided_as_their_tables_say(seed: int) -> None:
    chance = random.Random(seed)
    left, right, given_ = (random_term(chance, 3) for _ in range(3))
    rows = [dict(zip(VARIABLES, row, strict=True)) for row in itertools.product((False, True), repeat=4)]
    false_at = [row for row in rows if truth(given_, row) and truth(left, row) != truth(right, row)]
    decision = decide(f"a b c d : Bool\nh : {given_} = true\n⊢ {left} = {right}", 10)
    if false_at:
        assert isinstance(decision, Refuted)
        assert dict(decision.model) in false_at
    else:
        assert isinstance(decision, Proved)


@pytest.mark.slow
def test_lean_reads_random_terms_as_they_are_read_here(session: Session) -> None:
    chance = random.Random(20)
    proved = 0
    for _ in range(40):
        left, right, given_ = (random_term(chance, 2) for _ in range(3))
        state = opened(session, f"(a b c d : Bool) (h : {given_} = true) : {left} = {right}")
        decision = decide(state.pp, 10)
        if isinstance(decision, Proved):
            proved += 1
            assert isinstance(session.run_tac(state, decision.tactic), ProofFinished), state.pp
        else:
            assert isinstance(decision, Refuted), state.pp
            values = " ".join(value_text(decision.model[n]) for n in VARIABLES)
            claim = f"(fun a b c d : Bool => {given_} = true ∧ {left} ≠ {right}) {values}"
            assert not session.open(f"example : {claim} := by decide\n").errors, (state.pp, decision.model)
    assert proved >= 5


formulas: st.SearchStrategy[Formula] = st.recursive(
    st.sampled_from([Opaque("p"), Opaque("q"), Opaque("r"), Truth(True), Truth(False)]),
    lambda inner: st.one_of(inner.map(Not), st.builds(Conn, st.sampled_from(("∧", "∨", "→", "↔")), inner, inner)),
    max_leaves=12,
)


@settings(max_examples=100, deadline=None)
@given(formulas)
def test_a_certificate_that_was_found_checks_and_one_cut_short_does_not(formula: Formula) -> None:
    found = decide_propositional(replace(parse_goal("p q r : Prop\n⊢ p"), target=formula), float("inf"))
    assert isinstance(found, Holds | Fails)
    if isinstance(found, Holds):
        given_ = parts(formula, False)
        assert check(given_, found.tree)
        if isinstance(found.tree, Node):
            assert not all(check(given_, Node(found.tree.i, t, t)) for t in (Leaf(len(given_)), Leaf(-1)))


def test_names_of_hypotheses_carry_the_proof_of_what_they_say() -> None:
    goal, lines = with_booleans(parse_goal("a b : Bool\nh : (a && b) = true\nk : a = true\n⊢ b = true"))
    assert [h.name for h in goal.hypotheses] == ["((Elementary.Propositional.and_iff Iff.rfl Iff.rfl).mp h)", "k"]
    assert lines == ()
