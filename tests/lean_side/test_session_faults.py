"""Whatever the process does, the caller gets a value or an exception in time, and no state is lost."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from simprover.lean import (
    Crashed,
    LeanError,
    LibraryFingerprint,
    Limits,
    Session,
    SessionCancelled,
    SessionFailed,
    TacticState,
    TimedOut,
    Toolchain,
)
from simprover.lean.server import driver_text

LIMITS = Limits(seconds=0.3, start_seconds=20, restarts=2)
Start = Callable[..., Session]


class Starts:
    """The starts of the fake process, as it counts them itself."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    def pids(self) -> list[int]:
        return [int(line) for line in self.file.read_text().splitlines()]


@pytest.fixture
def starts(tmp_path: Path) -> Starts:
    return Starts(tmp_path / "starts")


@pytest.fixture
def start(starts: Starts) -> Iterator[Start]:
    sessions: list[Session] = []

    def begin(fault: str = "none", limits: Limits = LIMITS, imports: tuple[str, ...] = ()) -> Session:
        fake = Path(__file__).with_name("misbehaving_lean.py")
        toolchain = Toolchain(
            kind="official",
            command=(sys.executable, "-S", str(fake), str(starts.file), fault),
            lean_path=(),
            version="0",
            commit="0",
            fingerprint=LibraryFingerprint("0" * 64),
            default_header="open Nat\n",
        )
        sessions.append(Session(toolchain, imports=imports, limits=limits, unconfined=True))
        return sessions[-1]

    yield begin
    for session in sessions:
        session.close()


def opened(session: Session, text: str = "theorem t : p := by a") -> TacticState:
    return session.open(text).states[0].state


def stepped(session: Session, state: TacticState, tactic: str) -> TacticState:
    outcome = session.run_tac(state, tactic)
    assert isinstance(outcome, TacticState)
    return outcome


def test_death_under_a_tactic_is_a_crash_with_its_reason(start: Start) -> None:
    session = start()
    state = opened(session)
    outcome = session.run_tac(state, "die")
    assert isinstance(outcome, Crashed)
    assert "SIGSEGV" in outcome.reason
    assert "last words" in outcome.reason


@pytest.mark.parametrize("deed", ["die", "hang", "nonsense", "state without number", "endless line"])
def test_states_survive_whatever_a_tactic_does(start: Start, starts: Starts, deed: str) -> None:
    session = start()
    kept = stepped(session, stepped(session, opened(session), "one"), "two")
    assert isinstance(session.run_tac(kept, deed), Crashed | TimedOut)
    after = stepped(session, kept, "three")
    assert after.pp == kept.pp + "\nthree"
    assert len(starts.pids) == 2
    assert after.pp.endswith("one\ntwo\nthree")


def test_a_hanging_tactic_is_timed_out_and_its_process_killed(start: Start, starts: Starts) -> None:
    session = start()
    before = time.monotonic()
    outcome = session.run_tac(opened(session), "hang")
    assert isinstance(outcome, TimedOut)
    assert time.monotonic() - before < 5
    assert not psutil.pid_exists(starts.pids[0])


def test_noise_and_forged_answers_are_ignored(start: Start) -> None:
    session = start()
    assert session.run_tac(opened(session), "forge") == LeanError("the true answer")


def test_cancel_ends_a_running_tactic_and_keeps_its_state(start: Start) -> None:
    session = start(limits=Limits(seconds=60, restarts=2))
    state = opened(session)
    threading.Timer(0.2, session.cancel).start()
    with pytest.raises(SessionCancelled):
        session.run_tac(state, "hang")
    assert stepped(session, state, "go on").pp == state.pp + "\ngo on"


def test_a_process_killed_from_outside_is_replaced(start: Start, starts: Starts) -> None:
    session = start()
    state = stepped(session, opened(session), "one")
    os.kill(starts.pids[0], 9)
    assert isinstance(session.run_tac(state, "two"), Crashed)
    assert stepped(session, state, "two").pp == state.pp + "\ntwo"


def test_a_state_reached_through_a_dropped_one_survives_a_restart(start: Start) -> None:
    session = start()
    first = stepped(session, opened(session), "one")
    second = stepped(session, first, "two")
    session.drop((first,))
    with pytest.raises(ValueError, match="not one of this session's"):
        session.run_tac(first, "three")
    session.run_tac(second, "die")
    assert stepped(session, second, "three").pp == second.pp + "\nthree"


def test_kept_texts_are_opened_again_in_a_new_process(start: Start) -> None:
    session = start()
    kept = session.open("kept", keep=True).states[0].state
    other = opened(session, "not kept")
    session.run_tac(other, "die")
    assert stepped(session, kept, "x").pp == "kept\nx"
    assert stepped(session, other, "x").pp == "not kept\nx"


def test_a_path_that_always_kills_gives_up_after_the_allowed_restarts(start: Start, starts: Starts) -> None:
    session = start()
    state = stepped(session, opened(session), "die once more")
    session.run_tac(state, "die")
    with pytest.raises(SessionFailed, match="SIGSEGV"):
        session.run_tac(state, "x")
    assert len(starts.pids) == 1 + 1 + LIMITS.restarts


def test_a_path_that_leads_elsewhere_is_not_passed_off_as_the_same_state(start: Start) -> None:
    session = start()
    state = stepped(session, opened(session), "fickle")
    session.run_tac(state, "die")
    with pytest.raises(SessionFailed, match="led elsewhere"):
        session.run_tac(state, "x")


def test_a_lean_that_never_comes_up_is_reported_with_its_words(start: Start) -> None:
    with pytest.raises(SessionFailed, match="exit code 3: no luck today"):
        start("dies at start")


def test_a_header_that_lean_refuses_is_not_tried_again(start: Start, starts: Starts) -> None:
    with pytest.raises(SessionFailed, match="unknown module prefix 'Nowhere'"):
        start("bad header")
    assert len(starts.pids) == 1


def test_closing_leaves_no_process_and_no_folder(start: Start, starts: Starts) -> None:
    session = start()
    session.close()
    session.close()
    assert not psutil.pid_exists(starts.pids[0])
    with pytest.raises(SessionFailed, match="closed"):
        session.open("x")


def test_closing_ends_a_request_of_another_thread(start: Start) -> None:
    session = start(limits=Limits(seconds=60, restarts=2))
    state = opened(session)
    threading.Timer(0.3, session.close).start()
    with pytest.raises(SessionCancelled):
        session.run_tac(state, "hang")


def test_import_names_cannot_smuggle_commands(start: Start) -> None:
    with pytest.raises(SessionFailed, match="not a module name"):
        start(imports=("A\naxiom x : False",))


def test_driver_adds_its_imports_to_those_of_the_header() -> None:
    text = driver_text("import Mathlib\nopen Nat Real\n", ("Extra.Module",))
    assert text == "import Mathlib\nimport SimProver.Repl\nimport Extra.Module\n#simprover_repl\n"
