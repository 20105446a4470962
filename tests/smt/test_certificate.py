"""The checker of certificates: it accepts what is right, refuses what is wrong, and its JSON form loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.smt.certificate import (
    And,
    Both,
    Clash,
    Close,
    Cut,
    Eq,
    Ge,
    Gt,
    Lit,
    Natural,
    Or,
    Prod,
    Round,
    Split,
    Square,
    Tree,
    check,
    tree_from_json,
    tree_to_json,
)
from simprover.smt.poly import Poly, Var

X, Y = Poly.var(Var("z", 0)), Poly.var(Var("n", 0))
ONE = Poly.const(1)


def const(c: int) -> Poly:
    return Poly.const(c)


def test_a_sum_must_be_a_negative_constant() -> None:
    clauses = And(Ge(X - const(3)), Ge(const(2) - X))
    assert check(clauses, Close(((0, ONE), (1, ONE))))
    assert not check(clauses, Close(((0, ONE),)))
    assert not check(clauses, Close(((0, ONE), (1, const(2)))))


def test_an_inequality_takes_no_negative_multiplier() -> None:
    clauses = And(Ge(X), Ge(X - ONE))
    assert not check(clauses, Close(((0, const(-1)), (1, ONE))))
    assert not check(Ge(ONE), Close(((0, const(-1)),)))


def test_an_equation_takes_any_multiplier() -> None:
    assert check(And(Eq(X - const(2)), Ge(const(3) - X * X)), Close(((0, X + const(2)), (1, ONE))))


def test_rounding_needs_the_right_remainder() -> None:
    clauses = And(Ge(X.scale(2) - const(1)), Ge(-X))
    # 2 x - 1 >= 0 gives x >= 1; against x <= 0 the sum is -1
    right = Round(((0, ONE),), 1, X - ONE, Close(((0, ONE), (2, ONE))))
    assert check(clauses, right)
    assert not check(clauses, Round(((0, ONE),), 1, X - const(2), Close(((0, ONE), (2, ONE)))))


def test_a_clash_needs_opposite_literals_of_one_variable() -> None:
    assert check(And(Lit(0, True), Lit(0, False)), Clash(0, 1))
    assert not check(And(Lit(0, True), Lit(1, False)), Clash(0, 1))
    assert not check(And(Lit(0, True), Lit(0, True)), Clash(0, 1))


def test_a_split_needs_both_sides() -> None:
    clauses = And(Or(Ge(X - ONE), Ge(-X - ONE)), Eq(X))
    # the side of the case is clause 0, the disjunction stays as clause 1, the equation is clause 2
    left, right = Close(((0, ONE), (2, const(-1)))), Close(((0, ONE), (2, ONE)))
    assert check(clauses, Split(0, left, right))
    assert not check(clauses, Split(0, left, left))
    assert not check(clauses, Split(1, left, right))


def test_indices_beyond_the_list_give_nothing() -> None:
    assert not check(Ge(X), Close(((7, ONE),)))


polys = st.lists(
    st.tuples(st.lists(st.sampled_from([Var("n", 0), Var("z", 0), Var("z", 1)]), max_size=3), st.integers(-5, 5)),
    max_size=4,
).map(lambda terms: Poly.of({tuple(sorted(m)): c for m, c in terms}))
sums = st.lists(st.tuples(st.integers(0, 4), polys), max_size=3).map(tuple)
leaves: st.SearchStrategy[Tree] = st.one_of(sums.map(Close), st.builds(Clash, st.integers(0, 4), st.integers(0, 4)))
trees: st.SearchStrategy[Tree] = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Split, st.integers(0, 4), inner, inner),
        st.builds(Cut, polys, inner, inner),
        st.builds(Round, sums, st.integers(0, 5), polys, inner),
        st.builds(Prod, st.integers(0, 4), st.integers(0, 4), inner),
        st.builds(Square, polys, inner),
        st.builds(Both, st.integers(0, 4), st.integers(0, 4), inner),
        st.builds(Natural, st.integers(0, 2), inner),
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(trees)
def test_the_json_form_loses_nothing(tree: Tree) -> None:
    assert tree_from_json(tree_to_json(tree)) == tree


@settings(max_examples=300, deadline=None)
@given(trees, polys, polys, st.integers(-4, 4), st.integers(-4, 4), st.integers(0, 4))
def test_no_tree_refutes_clauses_that_have_a_model(tree: Tree, p: Poly, q: Poly, z0: int, z1: int, n0: int) -> None:
    point = {Var("z", 0): z0, Var("z", 1): z1, Var("n", 0): n0}
    satisfied = And(
        Ge(p - Poly.const(min(p.evaluate(point), 0))),
        And(Eq(q - Poly.const(q.evaluate(point))), Or(Ge(Poly.const(-1)), Lit(0, True))),
    )
    assert not check(satisfied, tree)


@pytest.mark.parametrize("data", [[], ["close"], ["close", [], 1], ["frobnicate", 1], ["clash", 1]])
def test_other_json_is_refused(data: list[object]) -> None:
    with pytest.raises(ValueError, match="not a certificate"):
        tree_from_json(data)


def test_what_is_positive_need_only_add_up_to_zero() -> None:
    r = Poly.var(Var("r", 0))
    assert check(And(Gt(r), Ge(-r)), Close(((0, ONE), (1, ONE))))
    assert not check(And(Ge(r), Ge(-r)), Close(((0, ONE), (1, ONE))))
    assert not check(And(Gt(r), Ge(-r)), Close(((0, Poly()), (1, ONE))))


def test_only_whole_numbers_are_rounded_and_cut_by_one() -> None:
    r = Poly.var(Var("r", 0))
    half = Ge(r.scale(2) - ONE)
    assert not check(And(half, Ge(-r)), Round(((0, ONE),), 1, r - ONE, Close(((0, ONE), (2, ONE)))))
    # between 0 and 1 there are fractions: beside r - 1 >= 0 lies 1 - r > 0
    between = And(Gt(r), Gt(ONE - r))
    assert not check(between, Cut(r - ONE, Close(((0, ONE), (2, ONE))), Close(((0, ONE), (1, ONE)))))
    # x > 0 and x < 1 leave no whole number
    x = Poly.var(Var("z", 0))
    assert check(And(Gt(x), Gt(ONE - x)), Round(((0, ONE),), 0, x - ONE, Close(((0, ONE), (2, ONE)))))


def test_a_product_is_positive_if_both_factors_are() -> None:
    r, s = Poly.var(Var("r", 0)), Poly.var(Var("r", 1))
    tree = Prod(1, 2, Close(((0, ONE), (1, ONE))))
    assert check(And(Ge(-(r * s)), And(Gt(r), Gt(s))), tree)
    assert not check(And(Ge(-(r * s)), And(Ge(r), Gt(s))), tree)
