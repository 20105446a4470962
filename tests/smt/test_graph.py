"""The constraint graph's key: blind to names and order, sharp to everything else."""

from __future__ import annotations

import json
import random
import time

import pytest

from simprover.smt.goal import parse_goal
from simprover.smt.graph import ConstraintGraph, constraint_graph

GOAL = "x y : ℕ\nz : ℤ\nh₀ : 0 < x ∧ x * y = 12\nh₁ : ↑x + z = 3 * z\n⊢ x + y ≤ 13"


def key(goal: str) -> str:
    return constraint_graph(parse_goal(goal)).key


@pytest.mark.parametrize(
    "same",
    [
        "a b : ℕ\nw : ℤ\nh₀ : 0 < a ∧ a * b = 12\nh₁ : ↑a + w = 3 * w\n⊢ a + b ≤ 13",
        "z : ℤ\ny x : ℕ\nfirst : ↑x + z = 3 * z\nsecond : 0 < x ∧ x * y = 12\n⊢ x + y ≤ 13",
        "x y : ℕ\nz : ℤ\nh₀ : y * x = 12 ∧ x > 0\nh₁ : z * 3 = z + ↑x\n⊢ 13 ≥ y + x",
        "case inl\nx✝ y : ℕ\nz : ℤ\nh₀ : 0 < x✝ ∧ x✝ * y = 12\nh₁ : ↑x✝ + z = 3 * z\n⊢ x✝ + y ≤ 13",
    ],
)
def test_names_and_order_do_not_matter(same: str) -> None:
    assert key(same) == key(GOAL)


@pytest.mark.parametrize(
    "other",
    [
        GOAL.replace("13", "14"),
        GOAL.replace("x + y ≤ 13", "x + y < 13"),
        GOAL.replace("x + y", "x + x"),
        GOAL.replace("0 < x", "x < 0"),
        GOAL.replace("z : ℤ", "z w : ℤ"),
        GOAL.replace("h₁ : ↑x + z = 3 * z\n", ""),
        GOAL.replace("0 < x ∧", "0 < y ∧"),
    ],
)
def test_everything_else_matters(other: str) -> None:
    assert key(other) != key(GOAL)


def test_equal_local_structure_is_told_apart() -> None:
    """Two triangles against a hexagon: every variable has the same neighbourhood in both."""
    names = ["a", "b", "c", "d", "e", "f"]

    def cycle(*pairs: str) -> str:
        hypotheses = "\n".join(f"h{i} : {p[0]} + {p[1]} = 1" for i, p in enumerate(pairs))
        return f"{' '.join(names)} : ℕ\n{hypotheses}\n⊢ False"

    hexagon = cycle("ab", "bc", "cd", "de", "ef", "fa")
    triangles = cycle("ab", "bc", "ca", "de", "ef", "fd")
    assert constraint_graph(parse_goal(hexagon)).exact
    assert key(hexagon) != key(triangles)


def test_shuffled_systems_share_their_key() -> None:
    rng = random.Random(5)
    names = [f"v{i}" for i in range(8)]
    constraints = [(rng.sample(range(8), 3), rng.randint(1, 3)) for _ in range(7)]
    keys = set()
    for _ in range(10):
        rng.shuffle(names)
        rng.shuffle(constraints)
        lines = [f"h{i} : {c} * {names[a]} + {names[b]} ≤ {names[d]}" for i, ((a, b, d), c) in enumerate(constraints)]
        keys.add(key("\n".join([" ".join(sorted(names)) + " : ℤ", *lines, "⊢ False"])))
    assert len(keys) == 1


def test_very_symmetric_goals_get_a_key_too() -> None:
    letters = [f"x{i}" for i in range(12)]
    graph = constraint_graph(parse_goal(f"{' '.join(letters)} : ℕ\n⊢ {' + '.join(letters)} = 1"))
    assert not graph.exact
    reversed_sum = constraint_graph(parse_goal(f"{' '.join(letters)} : ℕ\n⊢ {' + '.join(reversed(letters))} = 1"))
    assert graph.key == reversed_sum.key


def test_the_json_form_is_plain_and_complete() -> None:
    graph = constraint_graph(parse_goal(GOAL))
    stored = json.loads(json.dumps(graph.to_json()))
    again = ConstraintGraph.from_json(stored)
    assert again.key == graph.key
    assert again.to_json() == graph.to_json()


def test_a_stored_graph_that_was_changed_is_refused() -> None:
    stored = constraint_graph(parse_goal(GOAL)).to_json()
    stored["nodes"][0][1] = "ℕ 99"
    with pytest.raises(ValueError, match="key"):
        ConstraintGraph.from_json(stored)


@pytest.mark.timeout(30)
def test_a_large_symmetric_goal_costs_little_and_still_has_one_key_under_all_names() -> None:
    """All rotations of a ring look the same; to try them took three quarters of a minute."""

    def ring(names: list[str]) -> str:
        pairs = zip(names, [*names[1:], names[0]], strict=True)
        hypotheses = "\n".join(f"h{i} : {a} + 1 ≤ 3 * {b}" for i, (a, b) in enumerate(pairs))
        return f"{' '.join(sorted(names))} : ℕ\n{hypotheses}\n⊢ False"

    names = [f"x{i}" for i in range(100)]
    shuffled = random.Random(5).sample(names, 100)
    graph = constraint_graph(parse_goal(ring(names)))
    assert not graph.exact
    assert key(ring(shuffled)) == graph.key
    assert key(ring(names[1:])) != graph.key


def test_many_equal_hypotheses_take_no_long_time() -> None:
    goal = parse_goal(f"p : Prop\nS : Set ℕ\n{' '.join(f'h{i}' for i in range(250))} : 3 ∈ S\n⊢ p")
    start = time.monotonic()
    constraint_graph(goal)
    assert time.monotonic() - start < 5
