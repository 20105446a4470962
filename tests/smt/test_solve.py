"""The solver's process: killed when it overstays, replaced when it dies, never the cause of a wrong answer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import psutil
import pytest

from simprover.smt import Cause, GoalSolver, Proved, Refuted, Unknown, decide_goal

EASY = "x : ℕ\nh : x ≤ 3\n⊢ x < 4"
ENDLESS = "x y z : ℤ\nh : x ^ 3 + y ^ 3 + z ^ 3 = 114\n⊢ x * y * z = 7"


@pytest.fixture
def solver() -> Iterator[GoalSolver]:
    with GoalSolver() as running:
        yield running


def child_of(solver: GoalSolver) -> psutil.Process:
    child = solver._child
    assert child is not None
    return psutil.Process(child.pid)


def test_one_process_serves_many_goals(solver: GoalSolver) -> None:
    assert isinstance(solver.decide(EASY, 10), Proved)
    first = child_of(solver).pid
    assert isinstance(solver.decide("x : ℕ\n⊢ x < 4", 10), Refuted)
    assert child_of(solver).pid == first


def test_a_hard_goal_ends_in_time_and_the_next_one_is_answered(solver: GoalSolver) -> None:
    solver.decide(EASY, 10)
    started = time.monotonic()
    assert isinstance(solver.decide(ENDLESS, 1.0), Unknown)
    assert time.monotonic() - started < 4
    assert isinstance(solver.decide(EASY, 10), Proved)


def test_a_stopped_process_is_killed_at_the_limit(solver: GoalSolver) -> None:
    solver.decide(EASY, 10)
    child = child_of(solver)
    child.send_signal(signal.SIGSTOP)
    decision = solver.decide(EASY, 0.3)
    assert decision == Unknown("out of time", Cause.TIME)
    assert not child.is_running()
    assert isinstance(solver.decide(EASY, 10), Proved)


def test_a_killed_process_is_replaced(solver: GoalSolver) -> None:
    solver.decide(EASY, 10)
    child = child_of(solver)
    os.kill(child.pid, signal.SIGKILL)
    child.wait(5)
    assert isinstance(solver.decide(EASY, 10), Proved)


def test_a_process_killed_in_the_middle_of_a_goal_is_reported_and_replaced(solver: GoalSolver) -> None:
    solver.decide(EASY, 10)
    victim = child_of(solver)
    # Begins to count when the process has the goal in hand, whatever the machine's load.
    killer = threading.Thread(target=lambda: (wait_until_busy(victim), victim.kill()))
    killer.start()
    decision = solver.decide(ENDLESS, 60)
    killer.join()
    assert decision == Unknown("the solver was killed by signal 9", Cause.FAULT)
    assert not victim.is_running()
    assert isinstance(solver.decide(EASY, 10), Proved)


def wait_until_busy(process: psutil.Process) -> None:
    began = process.cpu_times().user
    while process.cpu_times().user < began + 0.3:
        process.cpu_percent(0.05)


def test_a_process_that_cannot_even_begin_is_unknown() -> None:
    with GoalSolver(memory_bytes=64 * 1024**2) as starved:
        decision = starved.decide(EASY, 5)
        assert isinstance(decision, Unknown)
        assert decision.cause in (Cause.MEMORY, Cause.FAULT)


LETTERS = "abcdefghijklmnop"
WIDE = f"{' '.join(LETTERS)} : ℤ\n⊢ ({' + '.join(LETTERS)}) ^ 12 = ({' + '.join(reversed(LETTERS))}) ^ 12"
"""Its two sides have 17,383,860 terms each when they are multiplied out."""


def test_a_goal_that_needs_too_much_memory_is_unknown_and_the_next_one_is_answered(solver: GoalSolver) -> None:
    solver.decide(EASY, 10)
    enough = child_of(solver).memory_info().vms + 64 * 1024**2
    with GoalSolver(memory_bytes=enough) as tight:
        decision = tight.decide(WIDE, 120)
        assert isinstance(decision, Unknown)
        assert decision.cause is Cause.MEMORY, decision
        assert isinstance(tight.decide(EASY, 10), Proved)


STUBBORN = """
import faulthandler, sys, time
from simprover.smt import worker
worker._SURPLUS = 0.5
worker._end_with_parent = lambda parent: None
worker.decide = lambda pp, seconds, order: time.sleep(600)
sys.argv = ["worker", "4000000000"]
worker.main()
"""


def test_a_process_that_nobody_kills_ends_itself() -> None:
    with subprocess.Popen([sys.executable, "-c", STUBBORN], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdin is not None
        child.stdin.write(b'{"pp": "", "seconds": 0.1}\n')
        child.stdin.flush()
        assert child.wait(30) == 1


def test_time_is_told_from_the_end_of_the_method(solver: GoalSolver) -> None:
    slow = solver.decide(WIDE, 1.0)
    assert isinstance(slow, Unknown)
    assert slow.cause is Cause.TIME
    other = solver.decide("f : ℕ → ℕ\nn : ℕ\n⊢ f n = n", 10)
    assert isinstance(other, Unknown)
    assert other.cause is Cause.INCOMPLETE


@pytest.mark.parametrize("goal", ["", "⊢", "⊢ ", "\x00", "x : ℕ\n⊢ " + "(" * 30_000, "⊢ " + "9" * 100_000 + " = 1"])
def test_garbage_is_unknown(solver: GoalSolver, goal: str) -> None:
    assert isinstance(solver.decide(goal, 10), Unknown)


ORPHAN_MAKER = """
from simprover.smt import GoalSolver
solver = GoalSolver()
solver.decide("x : ℕ\\n⊢ x = x", 10)
print(solver._child.pid, flush=True)
solver.decide({endless!r}, 600)
"""


def test_a_solver_does_not_outlive_who_started_it() -> None:
    script = ORPHAN_MAKER.format(endless=ENDLESS)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        child = psutil.Process(int(starter.stdout.readline()))
        starter.kill()
    child.wait(30)


def test_nothing_is_left_running() -> None:
    before = {p.pid for p in psutil.Process().children(recursive=True)}
    assert isinstance(decide_goal(EASY, 10), Proved)
    assert {p.pid for p in psutil.Process().children(recursive=True)} <= before
