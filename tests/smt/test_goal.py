"""Reading printed goals: arithmetic is typed, the rest is kept as text, and nothing makes the reader fall over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.smt.goal import Goal, GoalUnreadable, parse_goal
from simprover.smt.terms import Atom, Bin, Cast, Cmp, Conn, Dvd, Neg, Not, Num, Opaque, Quant, Sort, Truth


def target(text: str, *hypotheses: str) -> object:
    return parse_goal("\n".join([*hypotheses, f"⊢ {text}"])).target


def nat(name: str) -> Atom:
    return Atom(name, Sort.NAT, True)


def integer(name: str) -> Atom:
    return Atom(name, Sort.INT, True)


def test_variables_may_share_a_line() -> None:
    goal = parse_goal("x y : ℕ\nz : ℤ\nh : x < y\n⊢ x ≤ y")
    assert goal.variables == (("x", Sort.NAT), ("y", Sort.NAT), ("z", Sort.INT))
    assert [h.name for h in goal.hypotheses] == ["h"]
    assert goal.complete


def test_a_hypothesis_may_span_lines() -> None:
    goal = parse_goal("case inl.intro\nx : ℕ\nh : 0 < x ∧\n  x < 9 ∧\n    x ≠ 3\n⊢ x = 4")
    assert isinstance(goal.hypotheses[0].formula, Conn)


def test_only_the_first_goal_is_read() -> None:
    goal = parse_goal("case left\nx : ℕ\n⊢ x = 1\n\ncase right\nx : ℕ\n⊢ x = 2")
    assert goal.target == Cmp("=", nat("x"), Num(1, Sort.NAT))


def test_numerals_take_the_sort_of_their_surroundings() -> None:
    assert target("x + 1 = 2", "x : ℤ") == Cmp(
        "=", Bin("+", integer("x"), Num(1, Sort.INT), Sort.INT), Num(2, Sort.INT)
    )


def test_an_exponent_is_natural_whatever_the_base() -> None:
    assert target("x ^ n = 2", "x : ℤ", "n : ℕ") == Cmp(
        "=", Bin("^", integer("x"), nat("n"), Sort.INT), Num(2, Sort.INT)
    )


def test_casts_are_seen() -> None:
    assert target("↑n < x", "n : ℕ", "x : ℤ") == Cmp("<", Cast(nat("n")), integer("x"))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("x ≥ y", Cmp("≤", nat("y"), nat("x"))),
        ("x > y", Cmp("<", nat("y"), nat("x"))),
        ("x ≠ y", Not(Cmp("=", nat("x"), nat("y")))),
        ("¬x ∣ y", Not(Dvd(nat("x"), nat("y")))),
        (
            "x = y ∧ x = x ∨ y = y",
            Conn(
                "∨", Conn("∧", Cmp("=", nat("x"), nat("y")), Cmp("=", nat("x"), nat("x"))), Cmp("=", nat("y"), nat("y"))
            ),
        ),
        ("False", Truth(False)),
    ],
)
def test_formulas(text: str, meaning: object) -> None:
    assert target(text, "x y : ℕ") == meaning


def test_precedence_is_lean_s() -> None:
    x, y = integer("x"), integer("y")
    assert target("-x ^ 2 - y * 3 = 0", "x y : ℤ") == Cmp(
        "=",
        Bin("-", Neg(Bin("^", x, Num(2, Sort.NAT), Sort.INT)), Bin("*", y, Num(3, Sort.INT), Sort.INT), Sort.INT),
        Num(0, Sort.INT),
    )


def test_function_applications_are_abstracted() -> None:
    assert target("f (n + 1) = 2", "f : ℕ → ℤ", "n : ℕ") == Cmp(
        "=", Atom("f (n + 1)", Sort.INT, False), Num(2, Sort.INT)
    )


def test_gcd_is_understood_however_it_is_printed() -> None:
    for text in ("a.gcd 4 = 2", "Nat.gcd a 4 = 2"):
        assert target(text, "a : ℕ") == Cmp("=", Bin("gcd", nat("a"), Num(4, Sort.NAT), Sort.NAT), Num(2, Sort.NAT))


def test_quantifiers_keep_their_bounds_in_the_body() -> None:
    found = target("∀ n ≥ 5, n < x", "x : ℕ")
    assert isinstance(found, Quant)
    assert found.body == Conn("→", Cmp("≤", Num(5, Sort.NAT), nat("n")), Cmp("<", nat("n"), nat("x")))


def test_inaccessible_names_get_names_that_lean_can_be_told() -> None:
    goal = parse_goal("a✝¹ a✝ : ℕ\nh✝ : a✝ = a✝¹\n⊢ a✝¹ = a✝")
    assert goal.renamed == ("a_1", "a_2", "a_3")
    assert goal.target == Cmp("=", nat("a_1"), nat("a_2"))
    assert goal.hypotheses[0].name == "a_3"


@pytest.mark.parametrize(
    "hypothesis",
    ["h : Continuous f", "h : x ∈ S", "h : |y| < 3", "h : f x = fun y => y", "h : {x | x < 3} = ∅", "x : ℝ"],
)
def test_what_is_not_arithmetic_makes_the_reading_incomplete_or_opaque(hypothesis: str) -> None:
    goal = parse_goal(f"n : ℕ\n{hypothesis}\n⊢ n = n")
    opaque = [h for h in goal.hypotheses if isinstance(h.formula, Opaque)]
    assert opaque or hypothesis == "x : ℝ"


@pytest.mark.parametrize("text", ["2 - 3 = 0", "↑n < 3", "-1 < 0"])
def test_a_guessed_type_is_remembered(text: str) -> None:
    assert not parse_goal(f"n : ℕ\n⊢ {text}").complete


def test_a_goal_without_a_target_is_refused() -> None:
    with pytest.raises(GoalUnreadable, match="⊢"):
        parse_goal("x : ℕ\nh : x = 1")


def test_deep_nesting_is_opaque_and_no_crash() -> None:
    goal = parse_goal("x : ℕ\n⊢ " + "(" * 5000 + "x" + ")" * 5000 + " = x")
    assert isinstance(goal.target, Opaque)


def test_long_chains_are_opaque_and_no_crash() -> None:
    goal = parse_goal("x : ℕ\n⊢ " + "x + " * 4000 + "x = x")
    assert isinstance(goal.target, Opaque)


LEAN_CHARACTERS = "xyzhnℕℤ01239 ()+-*/%^∣=≠<≤>≥∧∨¬→↔∀∃:,.↑⊢✝¹₀'_«»\n  casef{}[]⟨⟩λ|"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=LEAN_CHARACTERS, max_size=120))
def test_garbage_never_crashes_the_reader(text: str) -> None:
    try:
        goal = parse_goal(text)
    except GoalUnreadable:
        return
    assert isinstance(goal, Goal)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_unicode_never_crashes_the_reader(hypothesis: str, conclusion: str) -> None:
    try:
        parse_goal(f"x : ℕ\nh : {hypothesis}\n⊢ {conclusion}")
    except GoalUnreadable:
        return
