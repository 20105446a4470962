"""How fast Lean answers: a process's start, tactics a second through our session and through LeanDojo, many states."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.lean import LeanError, ProofFinished, ProofSession, Session, TacticOutcome, TacticState, Toolchain
from simprover.lean.dojo import DojoSession
from simprover.lean.sandbox import Bounds


@dataclass(frozen=True)
class Course:
    """A theorem and tactics to run on it, one after another; a tactic that has `nonsense` in it is to be refused.

    Attributes:
        name: what the tactics are like.
        statement: the theorem.
        script: the tactics. Each but the refused ones continues from the state before it, and the last ends the proof.
    """

    name: str
    statement: str
    script: tuple[str, ...]


LOGIC: Final = Course(
    "simple steps",
    "theorem steps (a b c : Nat) (p q : Prop) (h : a = b ∧ b = c) (hp : p) (hq : q) : a = c ∧ (p ∧ q)",
    (
        "constructor",
        "cases h with | intro h₁ h₂ => exact h₁.trans h₂",
        "exact nonsense",
        "constructor",
        "exact hp",
        "exact hq",
    ),
)
ARITHMETIC: Final = Course(
    "omega",
    "theorem sums (a b c d : Int) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c < d) (h₄ : d ≤ a + 5) : a < d ∧ c ≤ a + 4",
    ("constructor", "omega", "omega"),
)


@dataclass(frozen=True)
class Rate:
    """Steps a second over several proofs: `whole` counts opening the theorem, `inner` the tactics alone."""

    proofs: int
    steps: int
    whole: float
    inner: float


def median_seconds(action: Callable[[], object], runs: int) -> float:
    """The median wall time of an action in seconds, after one run that is not counted."""
    action()
    taken = []
    for _ in range(runs):
        begin = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def start_seconds(toolchain: Toolchain, runs: int = 5) -> tuple[float, float]:
    """Medians, in seconds: from nothing to the first goal of a theorem, and of ``lean --version`` as the baseline."""

    def first_goal() -> None:
        with Session(toolchain) as session:
            opened = session.open(f"{LOGIC.statement} := by sorry")
            assert opened.states, opened.messages

    def version() -> None:
        subprocess.run(
            [*toolchain.lean(Bounds(), None), "--version"], check=True, capture_output=True, env=toolchain.environment()
        )

    return median_seconds(first_goal, runs), median_seconds(version, runs)


def walk(session: ProofSession, state: TacticState, script: Sequence[str]) -> int:
    """Run a course's script from a state; returns the number of tactics run.

    Raises:
        RuntimeError: if Lean's answers are not the expected ones; then the figure would mean nothing.
    """
    for step, tactic in enumerate(script):
        outcome: TacticOutcome = session.run_tac(state, tactic)
        match outcome:
            case TacticState():
                state = outcome
            case LeanError() if "nonsense" in tactic:
                continue
            case ProofFinished() if step == len(script) - 1:
                continue
            case _:
                raise RuntimeError(f"{tactic!r} gave {outcome!r}")
    return len(script)


def session_rate(toolchain: Toolchain, course: Course, proofs: int) -> Rate:
    """Our session: one process for all proofs, its start included."""
    begin = time.perf_counter()
    inner = 0.0
    steps = 0
    with Session(toolchain) as session:
        for _ in range(proofs):
            state = session.open(f"{course.statement} := by sorry").states[0].state
            then = time.perf_counter()
            steps += walk(session, state, course.script)
            inner += time.perf_counter() - then
        whole = time.perf_counter() - begin
    return Rate(proofs, steps, steps / whole, steps / inner)


def dojo_rate(toolchain: Toolchain, home: Path, course: Course, proofs: int) -> Rate:
    """`lean_dojo.Dojo`: a process a proof, as it works; its one-off cache entry is made before the clock starts."""
    with DojoSession(toolchain, home, course.statement):
        pass
    begin = time.perf_counter()
    inner = 0.0
    steps = 0
    for _ in range(proofs):
        with DojoSession(toolchain, home, course.statement) as session:
            then = time.perf_counter()
            steps += walk(session, session.initial, course.script)
            inner += time.perf_counter() - then
    whole = time.perf_counter() - begin
    return Rate(proofs, steps, steps / whole, steps / inner)


def states_curve(toolchain: Toolchain, sizes: Sequence[int]) -> dict[int, float]:
    """Milliseconds a tactic takes when so many states are already held by the process."""
    curve: dict[int, float] = {}
    with Session(toolchain) as session:
        state = session.open(f"{LOGIC.statement} := by sorry").states[0].state
        held = 0
        for size in sizes:
            while held < size:
                if not isinstance(session.run_tac(state, "constructor"), TacticState):
                    raise RuntimeError("`constructor` did not give a state")
                held += 1
            begin = time.perf_counter()
            for _ in range(50):
                session.run_tac(state, "constructor")
            held += 50
            curve[size] = (time.perf_counter() - begin) / 50 * 1000
    return curve
