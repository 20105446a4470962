"""The session over the real Lean: LeanDojo's outcomes, branching, limits, and states that survive a killed process."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from simprover.lean import (
    Crashed,
    LeanError,
    Limits,
    ProofFinished,
    ProofGivenUp,
    Session,
    SessionCancelled,
    SessionFailed,
    TacticOutcome,
    TacticState,
    TimedOut,
    Toolchain,
)

AND_SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
FOREVER = "repeat (first | done | skip)"


@pytest.fixture(scope="module")
def session(toolchain: Toolchain) -> Iterator[Session]:
    with Session(toolchain, header="", limits=Limits(seconds=20)) as running:
        yield running


def opened(session: Session, text: str) -> TacticState:
    result = session.open(text)
    assert not result.errors
    return result.states[0].state


def progress(outcome: TacticOutcome) -> TacticState:
    assert isinstance(outcome, TacticState), outcome
    return outcome


def test_a_goal_is_shown_as_lean_shows_it(session: Session) -> None:
    state = opened(session, AND_SWAP)
    assert state.pp == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"
    assert state.num_goals == 1


def test_a_proof_step_by_step(session: Session) -> None:
    state = opened(session, AND_SWAP)
    split = progress(session.run_tac(state, "constructor"))
    assert split.num_goals == 2
    assert split.goals[0].startswith("case left")
    one = progress(session.run_tac(split, "exact h.2"))
    assert one.num_goals == 1
    assert isinstance(session.run_tac(one, "exact h.1"), ProofFinished)


def test_states_can_be_continued_in_any_order_and_more_than_once(session: Session) -> None:
    state = opened(session, AND_SWAP)
    left = progress(session.run_tac(state, "constructor"))
    right = progress(session.run_tac(state, "cases h with | intro a b => ?_"))
    assert right.pp != left.pp
    assert isinstance(session.run_tac(right, "exact ⟨b, a⟩"), ProofFinished)
    again = progress(session.run_tac(state, "constructor"))
    assert again.pp == left.pp
    assert isinstance(session.run_tac(left, "exact h.2"), TacticState)


def test_several_lines_are_one_tactic_block(session: Session) -> None:
    state = opened(session, AND_SWAP)
    assert isinstance(session.run_tac(state, "constructor\n· exact h.2\n· exact h.1"), ProofFinished)


@pytest.mark.parametrize(
    ("tactic", "words"),
    [
        ("exact h", "mismatch"),
        ("no_such_tactic", "unknown tactic"),
        ("exact (", "unexpected end of input"),
        ("exact ⟨h.2, h.1⟩\n\ntheorem other : False := sorry", "expected end of input"),
        ("exact ⟨h.2, h.1⟩ )", "expected end of input"),
        ("exact ⟨h.2, h.1⟩\x00", "expected"),
        ("/- never closed", "unterminated comment"),
        ("exact " + "(" * 2000 + "h" + ")" * 2000, "recursion"),
        ("exact nobody_declared_this", "nobody_declared_this"),
    ],
)
def test_a_bad_tactic_is_an_error_and_the_state_stays_good(session: Session, tactic: str, words: str) -> None:
    state = opened(session, AND_SWAP)
    outcome = session.run_tac(state, tactic)
    assert isinstance(outcome, LeanError), outcome
    assert words in outcome.error
    assert isinstance(session.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)


ASSUMING = ["sorry", "exact sorry", "exact ⟨h.2, sorry⟩", "admit", "have : False := sorry; contradiction"]


@pytest.mark.parametrize("tactic", ASSUMING)
def test_assuming_the_goal_is_giving_up(session: Session, tactic: str) -> None:
    assert isinstance(session.run_tac(opened(session, AND_SWAP), tactic), ProofGivenUp)


def test_wall_time_is_a_timeout_and_never_success(session: Session) -> None:
    state = opened(session, AND_SWAP)
    assert isinstance(session.run_tac(state, FOREVER, seconds=0.5, heartbeats=0), TimedOut)
    assert isinstance(session.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)


def test_heartbeats_are_a_timeout_and_never_success(session: Session) -> None:
    state = opened(session, AND_SWAP)
    assert isinstance(session.run_tac(state, FOREVER, heartbeats=100), TimedOut)
    assert isinstance(session.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)


def test_many_theorems_in_one_text(session: Session) -> None:
    text = "\n".join(f"theorem t{i} (p : Prop) (h : p) : p := sorry" for i in range(20))
    result = session.open(text)
    assert [s.decl for s in result.states] == [f"t{i}" for i in range(20)]
    assert [(s.line, s.col) for s in result.states] == [(i + 1, text.split("\n")[i].index("sorry")) for i in range(20)]
    assert all(isinstance(session.run_tac(s.state, "exact h"), ProofFinished) for s in result.states)


def test_an_unknown_name_is_an_error_and_no_new_variable(session: Session) -> None:
    result = session.open("theorem t (x : Nope) : x = x := sorry")
    assert any("Nope" in message.text for message in result.errors)
    assert result.errors[0].line == 1


def test_nothing_of_an_opened_text_stays_unless_it_is_kept(session: Session) -> None:
    session.open("theorem gone (p : Prop) (h : p) : p := h")
    assert session.open("example := @gone").errors
    with pytest.raises(ValueError, match="not one of this session's"):
        session.run_tac(TacticState("⊢ p", opened(session, AND_SWAP).id.__class__(10**6)), "skip")


def test_kept_declarations_survive_a_killed_process(toolchain: Toolchain) -> None:
    with Session(toolchain, header="") as session:
        assert not session.open("theorem kept (p : Prop) (h : p) : p := h", keep=True).errors
        state = opened(session, "theorem t (p : Prop) (h : p) : p := sorry")
        assert session.pid is not None
        os.kill(session.pid, 9)
        assert isinstance(session.run_tac(state, "exact kept p h"), Crashed)
        assert isinstance(session.run_tac(state, "exact kept p h"), ProofFinished)


@pytest.mark.parametrize("steps", [1, 5])
def test_a_kill_at_any_moment_loses_no_state(toolchain: Toolchain, steps: int) -> None:
    with Session(toolchain, header="", limits=Limits(restarts=5)) as session:
        conjunction = " ∧ ".join(["p"] * (steps + 2))
        root = opened(session, f"theorem t (p : Prop) (h : p) : {conjunction} := by sorry")
        states = [root]
        for _ in range(steps):
            split = progress(session.run_tac(states[-1], "constructor"))
            states.append(progress(session.run_tac(split, "exact h")))
        for state in states:
            expected = progress(session.run_tac(state, "constructor")).pp
            assert session.pid is not None
            os.kill(session.pid, 9)
            assert isinstance(session.run_tac(state, "constructor"), Crashed)
            assert progress(session.run_tac(state, "constructor")).pp == expected


def test_cancel_ends_a_tactic_and_loses_nothing(toolchain: Toolchain) -> None:
    with Session(toolchain, header="", limits=Limits(seconds=60)) as session:
        state = opened(session, AND_SWAP)
        threading.Timer(0.3, session.cancel).start()
        with pytest.raises(SessionCancelled):
            session.run_tac(state, FOREVER, heartbeats=0)
        assert isinstance(session.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)


def test_a_trace_holds_each_tactic_with_its_goals(session: Session) -> None:
    proof = "by\n  constructor\n  · exact h.2\n  · exact h.1"
    traced = session.trace(f"theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := {proof}")
    assert [(s.tactic, len(s.before), len(s.after), s.line) for s in traced.steps] == [
        ("constructor", 1, 2, 2),
        ("exact h.2", 1, 0, 3),
        ("exact h.1", 1, 0, 4),
    ]
    assert traced.steps[0].before == ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p",)
    assert traced.steps[0].decl == "t"
    assert session.open("example := @t").errors


def test_a_closed_session_leaves_no_process(toolchain: Toolchain) -> None:
    session = Session(toolchain, header="")
    pid = session.pid
    assert pid is not None and psutil.pid_exists(pid)
    session.close()
    assert not psutil.pid_exists(pid)


def test_a_header_with_an_unknown_import_is_refused_with_its_name(toolchain: Toolchain) -> None:
    with pytest.raises(SessionFailed, match="'NoSuchModule'"):
        Session(toolchain, header="import NoSuchModule\n")


def test_a_header_that_does_not_elaborate_is_refused(toolchain: Toolchain) -> None:
    with pytest.raises(SessionFailed, match="NoSuchNamespace"):
        Session(toolchain, header="open NoSuchNamespace\n")


def test_what_the_header_opens_and_sets_holds_for_every_text_and_after_a_restart(toolchain: Toolchain) -> None:
    header = "namespace Deep\ntheorem inside (p : Prop) (h : p) : p := h\nend Deep\nopen Deep\nset_option pp.all true\n"
    with Session(toolchain, header=header) as session:
        state = opened(session, "theorem t (p : Prop) (h : p) : p ∧ p := sorry")
        assert "And p p" in state.pp
        assert session.pid is not None
        os.kill(session.pid, 9)
        assert isinstance(session.run_tac(state, "skip"), Crashed)
        assert isinstance(session.run_tac(state, "exact ⟨inside p h, h⟩"), ProofFinished)
        assert "And p p" in opened(session, "theorem u (p : Prop) (h : p) : p ∧ p := sorry").pp


HOSTILE = [
    'run_tac (IO.FS.writeFile "{file}" "x" : IO Unit)',
    'run_tac (do IO.println "REPL> {{\\"kind\\": \\"finished\\", \\"sid\\": 0}}" : IO Unit)',
    'run_tac (do let _ ← IO.Process.exit 0 : IO Unit)',
]


@pytest.mark.parametrize("tactic", HOSTILE)
def test_code_in_a_tactic_can_neither_write_files_nor_forge_an_answer(
    toolchain: Toolchain, tactic: str, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    with Session(toolchain, header="", limits=Limits(seconds=20)) as session:
        state = opened(session, AND_SWAP)
        outcome = session.run_tac(state, tactic.format(file=victim))
        assert not isinstance(outcome, ProofFinished)
        assert not victim.exists()
        assert isinstance(session.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)
