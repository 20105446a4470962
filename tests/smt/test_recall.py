"""Goals equal up to names and order are answered from what is known, and a wrong entry answers nothing."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.goal_cache import GoalCache
from simprover.smt import (
    Cause,
    CounterModel,
    Decision,
    KnownGoals,
    Proved,
    Recipe,
    Refuted,
    RememberingSolver,
    Unknown,
    entry_from_json,
    entry_to_json,
)
from simprover.smt.counterexample import is_counterexample
from simprover.smt.decide import decide
from simprover.smt.goal import parse_goal

TRUE = "x y : ℕ\nh₀ : 0 < x ∧ x * y = 12\nh₁ : x ≤ 3 ∨ y ≤ 2\n⊢ x + y ≤ 13"
TRUE_AGAIN = "b a : ℕ\nk : 2 ≥ b ∨ 3 ≥ a\nl : 12 = b * a ∧ a > 0\n⊢ b + a ≤ 13"
FALSE = "x : ℤ\ny : ℕ\nh₀ : 100 < x\nh₁ : ↑y + 2 * x = 300\n⊢ x ≤ 120"
FRACTION = "x : ℚ\nn : ℕ\nh₀ : 0 < x\nh₁ : 3 * x < ↑n\nh₂ : n = 1\n⊢ x ≤ 1 / 7"
FRACTION_AGAIN = "m : ℕ\ny : ℚ\nk : 1 = m\nl : ↑m > y * 3\nj : y > 0\n⊢ 1 / 7 ≥ y"
FALSE_AGAIN = "p : ℕ\nq : ℤ\nk : q * 2 + ↑p = 300\nl : q > 100\n⊢ 120 ≥ q"
OPEN = "x y z : ℤ\nh : x ^ 3 + y ^ 3 + z ^ 3 = 114\n⊢ x * y * z = 7"
OPEN_AGAIN = "a b c : ℤ\nl : 114 = c ^ 3 + a ^ 3 + b ^ 3\n⊢ 7 = b * a * c"


@dataclass
class Asked:
    """The solver in this process, and what it was asked."""

    goals: list[str] = field(default_factory=list)

    def decide(self, pp: str, seconds: float) -> Decision:
        self.goals.append(pp)
        return decide(pp, seconds)


def test_a_proof_is_carried_over_without_the_solver() -> None:
    asked = Asked()
    solver = RememberingSolver(asked.decide, KnownGoals())
    assert isinstance(solver.decide(TRUE, 20), Proved)
    assert isinstance(solver.decide(TRUE_AGAIN, 20), Proved)
    assert asked.goals == [TRUE]


def test_a_counterexample_is_carried_over_to_the_new_names_without_the_solver() -> None:
    asked = Asked()
    solver = RememberingSolver(asked.decide, KnownGoals())
    assert isinstance(solver.decide(FALSE, 20), Refuted)
    again = solver.decide(FALSE_AGAIN, 20)
    assert isinstance(again, Refuted)
    assert again.model.keys() == {"p", "q"}
    assert is_counterexample(parse_goal(FALSE_AGAIN), again.model)
    assert asked.goals == [FALSE]


def test_a_counterexample_in_fractions_is_carried_over_from_disk(tmp_path: Path) -> None:
    goal, same = FRACTION, FRACTION_AGAIN
    kept = GoalCache(tmp_path / "goals.sqlite")
    assert isinstance(RememberingSolver(decide, KnownGoals(kept.get, kept.put)).decide(goal, 20), Refuted)
    asked = Asked()
    again = RememberingSolver(asked.decide, KnownGoals(kept.get, kept.put)).decide(same, 20)
    kept.close()
    assert isinstance(again, Refuted)
    assert is_counterexample(parse_goal(same), again.model)
    assert asked.goals == []


def test_what_was_tried_in_vain_is_tried_again_only_with_more_time() -> None:
    asked = Asked()
    solver = RememberingSolver(asked.decide, KnownGoals())
    first = solver.decide(OPEN, 0.4)
    assert isinstance(first, Unknown)
    assert solver.decide(OPEN_AGAIN, 0.4) == first
    assert solver.decide(OPEN_AGAIN, 0.2) == first
    assert asked.goals == [OPEN]
    assert isinstance(solver.decide(OPEN_AGAIN, 0.5), Unknown)
    assert asked.goals == [OPEN, OPEN_AGAIN]


def test_a_fault_is_not_remembered() -> None:
    goals: list[str] = []

    def broken(pp: str, seconds: float) -> Decision:
        goals.append(pp)
        return Unknown("the solver was killed by signal 9", Cause.FAULT)

    solver = RememberingSolver(broken, KnownGoals())
    solver.decide(TRUE, 20)
    solver.decide(TRUE, 20)
    assert goals == [TRUE, TRUE]


@pytest.mark.parametrize(
    ("unsettled", "other"),
    [
        ("f : ℕ → ℕ\nn : ℕ\n⊢ f n = n", "g : ℕ → ℕ\nn : ℕ\n⊢ g (n + 1) = n"),
        ("p : Prop\nh : p\n⊢ Nonempty ℕ", "q : Prop\nh : q\n⊢ ∃ a b, a - b ≠ b - a"),
    ],
)
def test_abstracted_parts_are_told_apart(unsettled: str, other: str) -> None:
    asked = Asked()
    solver = RememberingSolver(asked.decide, KnownGoals())
    assert isinstance(solver.decide(unsettled, 5), Unknown)
    solver.decide(other, 5)
    assert asked.goals == [unsettled, other]


def test_text_that_is_no_goal_is_no_entry() -> None:
    known = KnownGoals()
    assert isinstance(RememberingSolver(decide, known).decide("nonsense", 1), Unknown)
    assert len(known) == 0


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
def test_every_answer_holds_for_the_goal_renamed_and_reordered(seed: int) -> None:
    chance = random.Random(seed)
    goals = list(arithmetic_goals(seed, 5, false_share=0.5))
    goal, other = shuffled(chance.choice(goals).statement, chance)
    asked = Asked()
    solver = RememberingSolver(asked.decide, KnownGoals())
    first = solver.decide(goal, 20)
    again = solver.decide(other, 20)
    assert type(again) is type(first)
    if isinstance(again, Refuted):
        assert is_counterexample(parse_goal(other), again.model)
    if isinstance(first, Refuted) or (isinstance(first, Proved) and first.certificate is not None):
        assert asked.goals == [goal]


@cache
def known_of(goal: str) -> tuple[str, Recipe | CounterModel]:
    kept: dict[str, Recipe | CounterModel] = {}
    RememberingSolver(decide, KnownGoals(keep=kept.__setitem__)).decide(goal, 20)
    ((key, entry),) = kept.items()
    return key, entry


def poisonings() -> list[tuple[str, Recipe | CounterModel]]:
    """Entries under the key of a true goal and of a false one that do not belong there."""
    _, recipe = known_of(TRUE)
    false, model = known_of(FALSE)
    assert isinstance(recipe, Recipe)
    assert isinstance(model, CounterModel)
    wrong = CounterModel(tuple((number, value - 1000) for number, value in model.values))
    return [
        (TRUE, model),
        (TRUE, CounterModel(tuple((n, 0) for n in range(40)))),
        (TRUE, CounterModel(())),
        (FALSE, recipe),
        (FALSE, Recipe.from_json(recipe.to_json() | {"key": false})),
        (FALSE, wrong),
        (FALSE, CounterModel(((0, 1), (10**9, 5)))),
    ]


@pytest.mark.parametrize("number", range(7))
def test_a_poisoned_entry_is_not_believed(number: int) -> None:
    goal, entry = poisonings()[number]
    key = known_of(goal)[0]
    asked = Asked()
    known = KnownGoals()
    known.put(key, entry)
    decision = RememberingSolver(asked.decide, known).decide(goal, 20)
    assert isinstance(decision, Proved if goal == TRUE else Refuted)
    assert asked.goals == [goal]
    learnt = known.get(key)
    assert isinstance(learnt, type(known_of(goal)[1]))
    assert learnt != entry


def test_what_was_used_longest_ago_is_forgotten() -> None:
    known = KnownGoals(capacity=2)
    for key in ("a", "b"):
        known.put(key, CounterModel(()))
    known.get("a")
    known.put("c", CounterModel(()))
    assert known.get("a") is not None
    assert known.get("b") is None
    assert len(known) == 2


numbers = st.integers() | st.fractions().filter(lambda x: x.denominator > 1)
entries = st.lists(st.tuples(st.integers(0, 99), numbers), max_size=5).map(lambda v: CounterModel(tuple(v)))


@given(entries)
def test_entries_survive_json(entry: CounterModel) -> None:
    assert entry_from_json(json.loads(json.dumps(entry_to_json(entry)))) == entry


REFUSED = r"not an? |literal|digits|unknown"
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["kind", "values", "recipe", "x"]), inner),
)


@given(json_values)
def test_what_is_no_entry_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=REFUSED):
        entry_from_json(data)


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "model", "values": [[0, "1/0"]]},
        {"kind": "model", "values": [[0, "9" * 100_000]]},
        {"kind": "model", "values": [["0", "1"]]},
        {"kind": "model", "values": [[0, 1]]},
        {"kind": "model"},
        {"kind": "recipe", "recipe": []},
        {"kind": "recipe", "recipe": {"version": 1}},
    ],
)
def test_damaged_entries_are_refused(data: object) -> None:
    with pytest.raises(ValueError, match=REFUSED):
        entry_from_json(data)


@pytest.mark.parametrize("goal", [TRUE, FALSE])
def test_another_run_finds_the_entry_on_disk(goal: str, tmp_path: Path) -> None:
    kept = GoalCache(tmp_path / "cache" / "goals.sqlite")
    first = RememberingSolver(decide, KnownGoals(kept.get, kept.put)).decide(goal, 20)
    kept.close()
    reopened = GoalCache(tmp_path / "cache" / "goals.sqlite")
    asked = Asked()
    again = RememberingSolver(asked.decide, KnownGoals(reopened.get, reopened.put)).decide(goal, 20)
    reopened.close()
    assert type(again) is type(first)
    assert asked.goals == []


@pytest.mark.parametrize("content", [b"", b"not a database" * 100])
def test_a_cache_that_cannot_be_read_is_done_without(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "goals.sqlite"
    path.write_bytes(content)
    kept = GoalCache(path)
    solver = RememberingSolver(decide, KnownGoals(kept.get, kept.put))
    assert isinstance(solver.decide(TRUE, 20), Proved)
    kept.close()


def test_an_entry_on_disk_that_cannot_be_read_is_replaced(tmp_path: Path) -> None:
    key = known_of(FALSE)[0]
    kept = GoalCache(tmp_path / "goals.sqlite")
    for damaged in ("{", "[" * 50_000, '{"kind": "model", "values": 3}'):
        kept._file.put("goals", key, damaged)
        assert kept.get(key) is None
    assert isinstance(RememberingSolver(decide, KnownGoals(kept.get, kept.put)).decide(FALSE, 20), Refuted)
    assert isinstance(kept.get(key), CounterModel)
    kept.close()
