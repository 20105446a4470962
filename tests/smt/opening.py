"""Goals as Lean states them."""

from __future__ import annotations

from simprover.lean import Session, TacticState


def opened(session: Session, statement: str) -> TacticState:
    """The state of a theorem, given its binders and its target."""
    result = session.open(f"theorem goal {statement} := by\n  sorry\n")
    assert not result.errors, result.errors
    return result.states[0].state
