"""`lean_dojo.Dojo` itself, offline, over the same Lean: the same steps have the same outcomes as in our session."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from simprover.lean import (
    LeanError,
    Limits,
    ProofFinished,
    ProofGivenUp,
    ProofSession,
    Session,
    SessionFailed,
    TacticOutcome,
    TacticState,
    TimedOut,
    Toolchain,
)
from simprover.lean.dojo import DojoSession

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="LeanDojo needs git")

STATEMENT = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"


@pytest.fixture(scope="module")
def dojo(toolchain: Toolchain, test_home: Path) -> Iterator[DojoSession]:
    with DojoSession(toolchain, test_home, STATEMENT, header="") as running:
        yield running


def summary(outcome: TacticOutcome) -> tuple[str, str]:
    """What two sessions must agree on: the kind of the outcome and, for states and errors, the text."""
    match outcome:
        case TacticState(pp=text):
            return "state", text
        case LeanError(error=text):
            return "error", text.strip()
        case _:
            return type(outcome).__name__, ""


STEPS = [
    ["constructor", "exact h.2", "exact h.1"],
    ["cases h with | intro a b => ?_", "exact ⟨b, a⟩"],
    ["exact ⟨h.2, h.1⟩"],
    ["constructor", "exact h.1"],
    ["no_such_tactic"],
    ["exact ("],
    ["sorry"],
    ["constructor", "exact h.2", "sorry"],
    ["exact ⟨h.2, h.1⟩ )"],
    ["have k := h.1", "exact ⟨h.2, k⟩"],
    ["constructor <;> simp [h]"],
    ["refine ⟨?_, ?_⟩", "all_goals exact h.2"],
]


@pytest.mark.parametrize("steps", STEPS)
def test_the_same_steps_have_the_same_outcomes(dojo: DojoSession, toolchain: Toolchain, steps: list[str]) -> None:
    def walk(session: ProofSession, state: TacticState) -> list[tuple[str, str]]:
        seen = [summary(state)]
        for step in steps:
            outcome = session.run_tac(state, step)
            seen.append(summary(outcome))
            if not isinstance(outcome, TacticState):
                break
            state = outcome
        return seen

    with Session(toolchain, header="") as direct:
        ours = walk(direct, direct.open(STATEMENT + " := by sorry").states[0].state)
    assert walk(dojo, dojo.initial) == ours


def test_any_state_can_be_continued_again(dojo: DojoSession) -> None:
    split = dojo.run_tac(dojo.initial, "constructor")
    assert isinstance(split, TacticState)
    assert isinstance(dojo.run_tac(dojo.initial, "exact ⟨h.2, h.1⟩"), ProofFinished)
    assert isinstance(dojo.run_tac(split, "exact h.2"), TacticState)


def test_a_timeout_loses_no_state(dojo: DojoSession) -> None:
    split = dojo.run_tac(dojo.initial, "constructor")
    assert isinstance(split, TacticState)
    assert isinstance(dojo.run_tac(split, "repeat (first | done | skip)", seconds=0.5), TimedOut)
    assert isinstance(dojo.run_tac(split, "exact h.2"), TacticState)


def test_context_and_odd_names_are_found(toolchain: Toolchain, test_home: Path) -> None:
    context = "def Both (p q : Prop) : Prop := p ∧ q  -- a comment\n"
    statement = "theorem Both.left' (p q : Prop) (h : Both p q) : p"
    with DojoSession(toolchain, test_home, statement, header="", context=context) as dojo:
        assert dojo.initial.pp == "p q : Prop\nh : Both p q\n⊢ p"
        assert isinstance(dojo.run_tac(dojo.initial, "exact h.1"), ProofFinished)
        assert isinstance(dojo.run_tac(dojo.initial, "admit"), ProofGivenUp)


def test_a_statement_that_does_not_elaborate_is_refused(toolchain: Toolchain, test_home: Path) -> None:
    with pytest.raises(SessionFailed, match="could not start"):
        DojoSession(toolchain, test_home, "theorem t : Nope", header="", limits=Limits(start_seconds=20))


def test_a_tactic_too_long_for_the_terminal_is_an_error(dojo: DojoSession) -> None:
    outcome = dojo.run_tac(dojo.initial, "exact ⟨h.2, h.1⟩" + " " * 5000)
    assert isinstance(outcome, LeanError)
    assert "too long" in outcome.error


def test_the_environment_is_left_as_it_was(dojo: DojoSession) -> None:
    assert dojo.initial
    assert "DISABLE_REMOTE_CACHE" not in os.environ
    assert "simprover-lake" not in os.environ["PATH"]
