"""Traces on disk: nothing is lost, nothing is trusted, and the held-out part is a matter of the theorem alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.lean import LeanError, ProofFinished, SessionFailed, StateId, TacticOutcome, TacticState, TimedOut
from simprover.lean.proof_session import Opened, OpenedState
from simprover.learning import dataset
from simprover.learning.collect import collect, loop_examples
from simprover.learning.dataset import Example, Trace
from simprover.learning.problems import Problem, one
from simprover.learning.replay import Prover, replay, trace_all

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
traces = st.builds(
    Trace,
    key=st.text("0123456789abcdef", min_size=64, max_size=64),
    family=texts,
    statement=texts,
    steps=st.lists(st.tuples(texts, texts), max_size=4).map(tuple),
    preamble=texts,
)


@settings(deadline=None)
@given(st.lists(traces, max_size=5))
def test_traces_come_back_as_they_were(tmp_path_factory: pytest.TempPathFactory, written: list[Trace]) -> None:
    path = tmp_path_factory.mktemp("data") / "traces.jsonl"
    dataset.append(path, written)
    assert list(dataset.read(path)) == written


def test_a_line_cut_short_by_a_kill_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "traces.jsonl"
    whole = Trace("0" * 64, "f", "theorem t : True", (("⊢ True", "trivial"),))
    dataset.append(path, [whole, whole])
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:-20] + "\n[]\n{}\n", encoding="utf-8")
    assert list(dataset.read(path)) == [whole]


@settings(deadline=None)
@given(texts, texts, texts)
def test_the_part_depends_on_what_is_proved_and_not_on_its_name(binders: str, target: str, name: str) -> None:
    keys = {Problem(n, "f", binders, target, ()).key for n in (name, "other")}
    assert len(keys) == 1
    assert dataset.part_of(keys.pop()) in ("train", "held_out")


def test_a_common_example_is_kept_a_few_times_only() -> None:
    common, rare = Example("⊢ a", "omega", "f"), Example("⊢ b", "simp", "f")
    assert dataset.distinct([common] * 10 + [rare], at_most=3) == [common] * 3 + [rare]


class _Scripted:
    """A session that knows what becomes of each tactic; what it does not know is an error."""

    def __init__(self, outcomes: dict[str, TacticOutcome]) -> None:
        self.outcomes = outcomes
        self.tried: list[str] = []
        self.opened: list[str] = []

    def open(self, source: str, keep: bool = False) -> Opened:
        self.opened.append(source)
        if "crash" in source:
            raise SessionFailed("It crashed.", "Try again.")
        names = [line.split()[1] for line in source.split("\n") if line.startswith("theorem")]
        states = (OpenedState(TacticState(f"⊢ {n}", StateId(i)), n, 1, 0) for i, n in enumerate(names))
        return Opened(tuple(states), ())

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        self.tried.append(tactic)
        return self.outcomes.get(tactic, LeanError("unknown tactic"))


START = TacticState("⊢ start", StateId(0))
NEXT = TacticState("⊢ next", StateId(1))


def test_the_first_alternative_that_leads_to_the_end_is_kept() -> None:
    session = _Scripted({"astray": NEXT, "right": TacticState("⊢ half", StateId(2)), "done": ProofFinished()})
    script = [one("bad", "right"), one("done")]
    assert replay(session, START, script) == (("⊢ start", "right"), ("⊢ half", "done"))
    assert session.tried == ["bad", "right", "done"]


def test_a_script_that_does_not_finish_is_no_proof() -> None:
    assert replay(_Scripted({"a": NEXT}), START, [one("a")]) is None


@pytest.mark.parametrize("outcome", [TimedOut(4.0), LeanError("no"), START])
def test_neither_a_timeout_nor_an_error_nor_standing_still_is_a_step(outcome: TacticOutcome) -> None:
    assert replay(_Scripted({"a": outcome, "b": ProofFinished()}), START, [one("a"), one("b")]) is None


def test_a_script_with_endless_alternatives_is_given_up() -> None:
    session = _Scripted({f"t{i}": TacticState(f"⊢ {i}", StateId(i)) for i in range(20)})
    assert replay(session, START, [one(*(f"t{i}" for i in range(20)))] * 10) is None
    assert len(session.tried) <= 120


def _sessions(session: _Scripted) -> Callable[[], AbstractContextManager[Prover]]:
    return lambda: nullcontext(session)


def test_one_bad_theorem_does_not_spoil_the_others_opened_with_it() -> None:
    problems = [Problem(name, "f", "", "True", (one("done"),)) for name in ("a", "crash", "b")]
    session = _Scripted({"done": ProofFinished()})
    assert [bool(t.steps) for t in trace_all(problems, _sessions(session))] == [True, False, True]


def test_collecting_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    path = tmp_path / "traces.jsonl"
    problems = [Problem(f"t{i}", "f", "", f"{i} = {i}", (one("done"),)) for i in range(6)]
    session = _Scripted({"done": ProofFinished()})
    collect(path, problems[:4], _sessions(session))
    session.tried.clear()
    traces = collect(path, problems, _sessions(session))
    assert [t.statement for t in traces] == [p.statement for p in problems]
    assert len(session.tried) == 2


def test_steps_of_the_loop_are_read_and_a_broken_line_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "run" / "steps.jsonl"
    path.parent.mkdir()
    rows = [{"theorem": f"t{i}", "state": "case a\n⊢ x", "tactic": "omega", "proposer": "smt"} for i in range(100)]
    path.write_text("".join(json.dumps(r) + "\n" for r in rows) + '{"theorem": "cut', encoding="utf-8")
    examples = list(loop_examples(tmp_path))
    assert set(examples) == {Example("⊢ x", "omega", "loop")}
    assert 80 < len(examples) < 100
