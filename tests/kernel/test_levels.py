"""Levels are compared rightly: against their values at many assignments of the parameters."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean.kernel.levels import Level, Levels

PARAMS = ("u", "v")
TREES = st.recursive(
    st.sampled_from(["0", *PARAMS]),
    lambda below: st.tuples(st.just("succ"), below) | st.tuples(st.sampled_from(["max", "imax"]), below, below),
    max_leaves=6,
)


def built(levels: Levels, tree: Any) -> Level:
    match tree:
        case "0":
            return levels.zero
        case str():
            return levels.param(tree)
        case ("succ", below):
            return levels.succ(built(levels, below))
        case ("max", left, right):
            return levels.max(built(levels, left), built(levels, right))
        case (_, left, right):
            return levels.imax(built(levels, left), built(levels, right))
    raise AssertionError(tree)


def value(tree: Any, at: dict[str, int]) -> int:
    match tree:
        case "0":
            return 0
        case str():
            return at[tree]
        case ("succ", below):
            return value(below, at) + 1
        case ("max", left, right):
            return max(value(left, at), value(right, at))
        case (_, left, right):
            return max(value(left, at), value(right, at)) if value(right, at) else 0
    raise AssertionError(tree)


def assignments() -> list[dict[str, int]]:
    return [dict(zip(PARAMS, values, strict=True)) for values in product(range(9), repeat=2)]


@settings(max_examples=400, deadline=None)
@given(TREES, TREES)
def test_the_order_of_levels_is_that_of_their_values(left: Any, right: Any) -> None:
    levels = Levels()
    expected = all(value(left, at) <= value(right, at) for at in assignments())
    assert levels.leq(built(levels, left), built(levels, right)) == expected


@settings(max_examples=200, deadline=None)
@given(TREES, TREES)
def test_substitution_is_evaluation(tree: Any, other: Any) -> None:
    levels = Levels()
    replaced = levels.substitute(built(levels, tree), {"u": built(levels, other)})
    for at in assignments():
        inner = {**at, "u": value(other, at)}
        number = levels.zero
        for _ in range(value(tree, inner)):
            number = levels.succ(number)
        closed = levels.substitute(replaced, {p: _numeral(levels, at[p]) for p in PARAMS})
        assert levels.equal(closed, number)


def _numeral(levels: Levels, count: int) -> Level:
    found = levels.zero
    for _ in range(count):
        found = levels.succ(found)
    return found
