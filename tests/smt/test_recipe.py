"""Certificates carried over to goals that are equal up to names and order: no solver, and nothing but what is true."""

from __future__ import annotations

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.lean import ProofFinished, Session, Toolchain
from simprover.smt import Proved, Recipe, replay
from simprover.smt.decide import decide


def recipe(goal: str) -> Recipe:
    decision = decide(goal, 20)
    assert isinstance(decision, Proved), decision
    assert decision.certificate is not None
    assert decision.certificate.recipe is not None
    return decision.certificate.recipe


def by(known: Recipe, goal: str) -> Proved | None:
    return replay(goal, {known.key: known}.get)


GOAL = "x y : ℕ\nz : ℤ\nh₀ : 0 < x ∧ x * y = 12\nh₁ : ↑x + z = 3 * z\nh₂ : x ≤ 3 ∨ y ≤ 2\n⊢ x + y ≤ 13"


@pytest.fixture(scope="module")
def known() -> Recipe:
    return recipe(GOAL)


@pytest.mark.parametrize(
    "same",
    [
        GOAL,
        "a b : ℕ\nw : ℤ\nh₀ : 0 < a ∧ a * b = 12\nh₁ : ↑a + w = 3 * w\nh₂ : a ≤ 3 ∨ b ≤ 2\n⊢ a + b ≤ 13",
        "z : ℤ\ny x : ℕ\nt : x ≤ 3 ∨ y ≤ 2\nfirst : ↑x + z = 3 * z\nsecond : 0 < x ∧ x * y = 12\n⊢ x + y ≤ 13",
        "x y : ℕ\nz : ℤ\nh₀ : y * x = 12 ∧ x > 0\nh₁ : z * 3 = z + ↑x\nh₂ : 2 ≥ y ∨ 3 ≥ x\n⊢ 13 ≥ y + x",
        "x y : ℕ\nz : ℤ\nh₀ : 0 < x ∧ 12 = x * y\nh₁ : 3 * z = ↑x + z\nh₂ : x ≤ 3 ∨ y ≤ 2\n⊢ x + y ≤ 13",
    ],
)
def test_names_and_order_do_not_matter(known: Recipe, same: str, toolchain: Toolchain) -> None:
    proved = by(known, same)
    assert proved is not None
    head, _, target = same.rpartition("\n⊢ ")
    binders = " ".join(f"({line})" for line in head.split("\n"))
    with Session(toolchain) as session:
        state = session.open(f"theorem t {binders} : {target} := by sorry").states[0].state
        assert isinstance(session.run_tac(state, proved.tactic), ProofFinished)


@pytest.mark.parametrize(
    "other", [GOAL.replace("13", "12"), GOAL.replace("y ≤ 2", "y ≤ 3"), GOAL.replace("h₁ : ↑x + z = 3 * z\n", "")]
)
def test_another_goal_gets_nothing(known: Recipe, other: str) -> None:
    assert by(known, other) is None


def test_what_is_quantified_over_may_be_introduced_or_not() -> None:
    known = recipe("⊢ ∀ (n : ℕ), n % 6 = 4 → n % 3 = 1")
    assert by(known, "⊢ ∀ (m : ℕ), m % 6 = 4 → m % 3 = 1") is not None


def shuffled(statement: str, chance: random.Random) -> tuple[str, str]:
    """A generated statement as a goal, and again under other names with its hypotheses in another order."""
    head, _, target = statement.rpartition(" : ")
    lines = re.findall(r"\(([^()]* : .*?)\)(?= \(\w+ :|$)", head)
    names = dict(zip("xyzw", chance.sample("pqrs", 4), strict=True))

    def renamed(text: str) -> str:
        return re.sub(r"\b[xyzw]\b", lambda found: names[found[0]], text)

    facts = [re.sub(r"^h", "k", renamed(line)) for line in lines[1:]]
    chance.shuffle(facts)
    return "\n".join([*lines, f"⊢ {target}"]), "\n".join([renamed(lines[0]), *facts, f"⊢ {renamed(target)}"])


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 10_000))
def test_every_certificate_of_a_generated_goal_can_be_carried_over(seed: int) -> None:
    chance = random.Random(seed)
    statement = next(iter(arithmetic_goals(seed, 5, false_share=0.0)))
    goal, other = shuffled(statement.statement, chance)
    decision = decide(goal, 20)
    if isinstance(decision, Proved) and decision.certificate is not None:
        known = decision.certificate.recipe
        assert known is not None
        data = known.to_json()
        assert json.loads(json.dumps(data)) == data, "it holds what is no JSON"
        assert Recipe.from_json(data) == known
        assert by(known, other) is not None


@pytest.mark.parametrize("damage", ["tree", "clauses", "assumptions", "nat"])
def test_a_damaged_recipe_gives_nothing(known: Recipe, damage: str) -> None:
    data = known.to_json()
    data[damage] = data[damage][:-1]
    try:
        damaged = Recipe.from_json(data)
    except ValueError:
        return
    assert by(damaged, GOAL) is None


@pytest.mark.parametrize("data", [{}, {"version": 2}, {"version": 1, "key": 3}, {"version": 1, "tree": None}])
def test_what_is_no_recipe_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="recipe"):
        Recipe.from_json(data)
