"""The search by itself: order of asking, duplicates, cuts, budgets, memory of refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext
from simprover.search.best_first import BestFirst, SearchSettings, Seat, proof_text
from simprover.search.budget import Budget, Meter
from simprover.search.cache import AnswerCache, KnownAnswers
from simprover.search.events import BranchRefuted, Duplicate, Event, TacticTried, event_from_json
from simprover.search.result import (
    Cancelled,
    Exhausted,
    Found,
    OutOfBudget,
    RootRefuted,
    SearchOutcome,
    Step,
)
from tests.search.puzzle import Fixed, Puzzle, tactic

CONTEXT = ProofContext("puzzle", "theorem puzzle : True")


def search(
    puzzle: Puzzle,
    root: TacticState,
    *seats: Seat | Fixed,
    budget: Budget | None = None,
    events: list[Event] | None = None,
    known: KnownAnswers | None = None,
    meter: Meter | None = None,
    max_depth: int = 24,
    refutes: Callable[[Mapping[str, str]], bool] = lambda model: False,
) -> SearchOutcome:
    meter = meter or Meter(budget or Budget(10, 200, 60.0))
    return BestFirst(
        puzzle,
        [seat if isinstance(seat, Seat) else Seat(seat) for seat in seats],
        meter,
        on_event=(lambda event: None) if events is None else events.append,
        known=known,
        refutes=refutes,
        settings=SearchSettings(max_depth=max_depth),
    ).run(root, CONTEXT)


def tactics_of(outcome: SearchOutcome) -> list[str]:
    assert isinstance(outcome, Found), outcome
    return [step.tactic for step in outcome.steps]


def test_finds_the_tactics_in_order() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 2"), tactic("zero", closes=True)))
    assert tactics_of(search(puzzle, puzzle.state(4), steps)) == ["sub 2", "sub 2", "zero"]


def test_goals_are_closed_one_after_another() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1"), tactic("zero", closes=True)))
    assert tactics_of(search(puzzle, puzzle.state(1, 0, 1), steps)) == ["sub 1", "zero", "zero", "sub 1", "zero"]


def test_a_closing_suggestion_spares_the_dearer_proposers() -> None:
    puzzle = Puzzle()
    cheap = Fixed((tactic("zero", closes=True),))
    dear = Fixed((tactic("sub 1"),), name="model", model_calls=1)
    search(puzzle, puzzle.state(0), cheap, Seat(dear, model_calls=1))
    assert dear.asked == []


def test_the_dear_proposer_is_asked_when_the_cheap_one_fails() -> None:
    puzzle = Puzzle()
    cheap = Fixed((tactic("zero", closes=True),))
    dear = Fixed((tactic("sub 1"),), name="model", model_calls=1)
    meter = Meter(Budget(10, 100, 60.0))
    outcome = search(puzzle, puzzle.state(2), cheap, Seat(dear, model_calls=1), meter=meter)
    assert tactics_of(outcome) == ["sub 1", "sub 1", "zero"]
    assert meter.spent.model_calls == 2


def test_all_that_an_eager_proposer_says_is_tried_before_the_next_is_asked() -> None:
    puzzle = Puzzle()
    model = Fixed((tactic("sub 9"), tactic("zero")), name="model", model_calls=1)
    dearer = Fixed((tactic("sub 1"),))
    outcome = search(puzzle, puzzle.state(0), Seat(model, 1, eager=True), Seat(dearer))
    assert tactics_of(outcome) == ["zero"]
    assert dearer.asked == []


def test_the_more_likely_tactic_goes_first() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1", -5.0), tactic("sub 3", -0.1), tactic("zero", closes=True)))
    assert tactics_of(search(puzzle, puzzle.state(3), steps)) == ["sub 3", "zero"]


def test_a_state_seen_before_is_not_expanded_again() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("loop"), tactic("sub 1"), tactic("sub 2")))
    events: list[Event] = []
    outcome = search(puzzle, puzzle.state(3), steps, events=events)
    assert isinstance(outcome, Exhausted)
    assert len(steps.asked) == len(set(steps.asked)) == 4
    assert any(isinstance(event, Duplicate) for event in events)


def test_a_refuted_branch_is_cut_and_the_rest_goes_on() -> None:
    puzzle = Puzzle()
    steps = Fixed(
        (tactic("sub 1", -0.1), tactic("sub 2", -2.0), tactic("zero", closes=True)), refutes=frozenset({"⊢ 3"})
    )
    events: list[Event] = []
    outcome = search(puzzle, puzzle.state(4), steps, events=events)
    assert tactics_of(outcome)[0] == "sub 2"
    assert any(isinstance(event, BranchRefuted) for event in events)
    assert ("⊢ 3", "sub 1") not in puzzle.ran


def test_a_counterexample_to_a_branch_that_refutes_the_statement_ends_the_search() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1", -0.1), tactic("sub 2", -2.0)), refutes=frozenset({"⊢ 3"}))
    asked: list[Mapping[str, str]] = []

    def refutes(model: Mapping[str, str]) -> bool:
        asked.append(model)
        return True

    outcome = search(puzzle, puzzle.state(4), steps, refutes=refutes)
    assert outcome == RootRefuted({"n": "1"}, "portfolio")
    assert asked == [{"n": "1"}]


def test_a_counterexample_that_is_none_to_the_statement_is_not_tried_twice() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1", -0.1), tactic("sub 2", -2.0)), refutes=frozenset({"⊢ 3", "⊢ 2"}))
    asked: list[Mapping[str, str]] = []

    def refutes(model: Mapping[str, str]) -> bool:
        asked.append(model)
        return False

    assert isinstance(search(puzzle, puzzle.state(4), steps, refutes=refutes), Exhausted)
    assert asked == [{"n": "1"}]


def test_a_false_statement_is_said_to_be_false() -> None:
    puzzle = Puzzle()
    outcome = search(puzzle, puzzle.state(3), Fixed((tactic("sub 1"),), refutes=frozenset({"⊢ 3"})))
    assert outcome == RootRefuted({"n": "1"}, "portfolio")
    assert puzzle.ran == []


def test_timeouts_crashes_and_gaps_are_not_success() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("hang", closes=True), tactic("die", closes=True), tactic("cheat", closes=True)))
    events: list[Event] = []
    assert isinstance(search(puzzle, puzzle.state(0), steps, events=events), Exhausted)
    outcomes = [event.outcome for event in events if isinstance(event, TacticTried)]
    assert outcomes == ["timed_out", "crashed", "given_up"]


def test_the_tactic_budget_ends_the_search() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1"),))
    outcome = search(puzzle, puzzle.state(100), steps, budget=Budget(0, 5, 60.0), max_depth=1000)
    assert outcome == OutOfBudget("tactics")
    assert len(puzzle.ran) == 5


def test_the_clock_ends_the_search() -> None:
    puzzle = Puzzle()
    ticks = iter(float(n) for n in range(1_000_000))
    meter = Meter(Budget(0, 10_000, 50.0), clock=lambda: next(ticks))
    outcome = search(puzzle, puzzle.state(1000), Fixed((tactic("sub 1"),)), meter=meter, max_depth=1000)
    assert outcome == OutOfBudget("seconds")


def test_spent_model_calls_leave_the_search_to_the_others() -> None:
    puzzle = Puzzle()
    cheap = Fixed((tactic("sub 1", -1.0), tactic("zero", closes=True)))
    model = Fixed((tactic("sub 7", -0.1),), name="model", model_calls=1)
    meter = Meter(Budget(2, 1000, 60.0))
    outcome = search(puzzle, puzzle.state(5), cheap, Seat(model, model_calls=1), meter=meter)
    assert tactics_of(outcome) == ["sub 1"] * 5 + ["zero"]
    assert len(model.asked) == meter.spent.model_calls == 2


def test_a_theorem_out_of_reach_without_model_calls_is_in_reach_with_them() -> None:
    model = Fixed((tactic("sub 7", -0.1),), name="model", model_calls=1)
    cheap = Fixed((tactic("zero", closes=True),))
    for calls, in_reach in ((1, False), (2, True)):
        puzzle = Puzzle()
        outcome = search(puzzle, puzzle.state(14), cheap, Seat(model, model_calls=1), budget=Budget(calls, 100, 60.0))
        assert isinstance(outcome, Found) is in_reach


def test_withdrawing_the_question_ends_the_search() -> None:
    puzzle = Puzzle()
    steps = Fixed((tactic("sub 1"),))
    stopped = BestFirst(puzzle, [Seat(steps)], Meter(Budget()), cancelled=lambda: len(puzzle.ran) >= 3)
    assert stopped.run(puzzle.state(100), CONTEXT) == Cancelled()
    assert len(puzzle.ran) == 3


def test_a_known_refusal_is_not_asked_of_lean_again(tmp_path: Path) -> None:
    steps = Fixed((tactic("nonsense"), tactic("sub 1"), tactic("zero", closes=True)))
    with AnswerCache(tmp_path / "cache.sqlite") as known:
        first, second = Puzzle(), Puzzle()
        search(first, first.state(2), steps, known=known)
        meter = Meter(Budget())
        assert tactics_of(search(second, second.state(2), steps, known=known, meter=meter)) == [
            "sub 1",
            "sub 1",
            "zero",
        ]
    assert "nonsense" in {t for _, t in first.ran}
    assert "nonsense" not in {t for _, t in second.ran}
    assert meter.spent.tactics_saved > 0


def test_refusals_of_tactics_with_retrieved_lemmas_are_not_kept(tmp_path: Path) -> None:
    steps = Fixed((tactic("exact a_lemma", lemmas=("a_lemma",)),))
    with AnswerCache(tmp_path / "cache.sqlite") as known:
        for _ in range(2):
            puzzle = Puzzle()
            search(puzzle, puzzle.state(1), steps, known=known)
            assert puzzle.ran == [("⊢ 1", "exact a_lemma")]


def test_a_model_is_not_asked_the_same_question_twice(tmp_path: Path) -> None:
    cheap = Fixed((tactic("zero", closes=True),))
    with AnswerCache(tmp_path / "cache.sqlite") as known:
        outcomes = []
        for _ in range(2):
            model = Fixed((tactic("sub 1"),), name="model", model_calls=1)
            puzzle, meter = Puzzle(), Meter(Budget())
            outcome = search(puzzle, puzzle.state(3), cheap, Seat(model, 1, "model-1"), known=known, meter=meter)
            outcomes.append((tactics_of(outcome), meter.spent.model_calls, meter.spent.model_calls_saved))
    assert outcomes == [(["sub 1"] * 3 + ["zero"], 3, 0), (["sub 1"] * 3 + ["zero"], 0, 3)]


def test_the_same_budget_means_the_same_search_warm_or_cold(tmp_path: Path) -> None:
    with AnswerCache(tmp_path / "cache.sqlite") as known:
        for _ in range(2):
            model = Fixed((tactic("sub 1"),), name="model", model_calls=1)
            puzzle, budget = Puzzle(), Budget(2, 100, 60.0)
            outcome = search(puzzle, puzzle.state(3), Seat(model, 1, "model-1"), known=known, budget=budget)
            assert isinstance(outcome, Exhausted)


def test_an_unusable_cache_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"this is no database, and never was" * 100)
    with AnswerCache(tmp_path / "cache.sqlite") as known:
        puzzle = Puzzle()
        steps = Fixed((tactic("sub 1"), tactic("zero", closes=True)))
        assert tactics_of(search(puzzle, puzzle.state(1), steps, known=known)) == ["sub 1", "zero"]


def test_events_survive_json() -> None:
    puzzle = Puzzle()
    events: list[Event] = []
    search(
        puzzle, puzzle.state(3), Fixed((tactic("loop"), tactic("sub 1"), tactic("zero", closes=True))), events=events
    )
    assert [event_from_json(event.model_dump_json()) for event in events] == events


def test_proof_text_keeps_the_columns_of_a_tactic_with_several_lines() -> None:
    steps = [Step(tactic="intro x", proposer="p"), Step(tactic="(omega\n simp)", proposer="p")]
    assert proof_text(steps) == "by\n  intro x\n  (omega\n   simp)"
