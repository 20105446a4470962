"""A certificate from elsewhere that would take for ever to check is refused at once; those that are found are not."""

from __future__ import annotations

import pytest

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.smt import Proved, Recipe, replay
from simprover.smt.certificate import Close, Cut, Ge, Natural, Prod, Round, Square, Tree
from simprover.smt.cost import affordable
from simprover.smt.decide import decide
from simprover.smt.poly import Poly, Var

X, Y = Poly.var(Var("n", 0)), Poly.var(Var("n", 1))
END = Close(((0, Poly.const(1)),))


def repeated_squares(times: int, end: Tree = END) -> Tree:
    for _ in range(times):
        end = Prod(0, 0, end)
    return end


HUGE = Poly.const(10**4000)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "tree",
    [
        Square(X + Y + Poly.const(1), repeated_squares(12)),
        Square(X, repeated_squares(60)),
        Square(HUGE, repeated_squares(60)),
        Natural(0, repeated_squares(60)),
        Cut(X * Y + X, repeated_squares(30), END),
        Round((), 1, X + Poly.const(2), repeated_squares(30)),
    ],
    ids=["terms", "degree", "digits", "variable", "cut", "rounding"],
)
def test_what_would_never_end_is_refused(tree: Tree) -> None:
    assert not affordable((Ge(X + Y),), tree)


def test_a_few_products_are_affordable() -> None:
    assert affordable((Ge(X + Y),), repeated_squares(3))


@pytest.mark.timeout(30)
def test_a_recipe_that_would_never_end_gives_nothing() -> None:
    goal = "x y : ℕ\nh : x + 2 * y ≤ 3\n⊢ x ≤ 3"
    decision = decide(goal, 20)
    assert isinstance(decision, Proved)
    assert decision.certificate is not None
    good = decision.certificate.recipe
    assert good is not None
    tree: list[object] = good.to_json()["tree"]
    for _ in range(60):
        tree = ["prod", 0, 0, tree]
    endless = Recipe.from_json(good.to_json() | {"tree": tree})
    assert replay(goal, {good.key: good}.get) is not None
    assert replay(goal, {good.key: endless}.get) is None


def test_what_the_search_finds_is_affordable() -> None:
    replayed = 0
    for goal in arithmetic_goals(5, 40, false_share=0.0):
        head, _, target = goal.statement.removeprefix("theorem ").rpartition(" : ")
        state = head.partition(" ")[2].strip("()").replace(") (", "\n") + f"\n⊢ {target}"
        decision = decide(state, 10)
        if (
            isinstance(decision, Proved)
            and decision.certificate is not None
            and decision.certificate.recipe is not None
        ):
            known = decision.certificate.recipe
            assert replay(state, {known.key: known}.get) is not None
            replayed += 1
    assert replayed >= 15
