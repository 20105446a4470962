"""The share that the solver closes alone: what Lean accepts counts, and every second belongs to one phase."""

from __future__ import annotations

import time

import pytest

from simprover.bench.dataset import Item
from simprover.bench.smt_share import Settled, settle_items, summary
from simprover.lean import Toolchain
from simprover.smt import GoalSolver, Proved
from simprover.smt.phases import PHASES, measuring, phase, phases_from_json


def test_each_ending_is_told_from_the_others(toolchain: Toolchain) -> None:
    items = [
        Item(name="true", statement="theorem t (x : ℕ) (h : x % 6 = 4) : x % 3 = 1"),
        Item(name="false", statement="theorem f (x : ℕ) : x < 3"),
        Item(name="unheard", statement="theorem u (x : ℕ) : Unheard x"),
        Item(name="logic", statement="theorem l (p : ℕ → Prop) (h : ∀ n, p n → p (n + 1)) (h0 : p 0) : ∀ n, p n"),
    ]
    settled = settle_items(toolchain, items)
    assert [(one.name, one.ending) for one in settled] == [
        ("true", "proved"),
        ("false", "refuted"),
        ("unheard", "unreadable"),
        ("logic", "open"),
    ]
    assert set(settled[0].phases) == {*PHASES, "check"}


def test_the_phases_of_a_goal_add_up_to_no_more_than_its_time() -> None:
    with GoalSolver() as solver:
        solver.decide("⊢ 1 = 1", 10)
        begin = time.perf_counter()
        decision = solver.decide("x y : ℤ\nh : 3 * x + 5 * y ≤ 7\nh1 : 2 ≤ x\n⊢ y ≤ 0", 10)
        whole = time.perf_counter() - begin
    assert isinstance(decision, Proved)
    assert solver.phases["certify"] > 0 and solver.phases["solve"] > 0
    assert sum(solver.phases.values()) <= whole


def test_phases_are_measured_even_where_they_end_in_an_error() -> None:
    with pytest.raises(ZeroDivisionError), measuring() as spent, phase("solve"):
        raise ZeroDivisionError
    assert spent["solve"] > 0
    assert spent["certify"] == 0


def test_a_phase_that_nobody_measures_is_no_trouble() -> None:
    with phase("certify"):
        pass


@pytest.mark.parametrize("answer", [None, [], {"solve": "long"}, {"other": 1}])
def test_a_table_that_is_none_is_read_as_zeros(answer: object) -> None:
    assert phases_from_json(answer) == dict.fromkeys(PHASES, 0.0)


def test_the_summary_counts_and_adds() -> None:
    settled = [Settled("a", "proved", {"solve": 1.0, "check": 0.5}), Settled("b", "open", {"solve": 2.0})]
    text = summary(settled)
    assert text.startswith("1 of 2 proved (50 %)\nopen: 1\n")
    assert "solve: 3.0 s, of it 1.0 s for what was proved" in text
    assert "check: 0.5 s, of it 0.5 s for what was proved" in text
