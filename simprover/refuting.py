"""A counterexample to a statement counts when Lean, given the numbers, has proved the statement's negation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simprover.lean import LeanSideError, Session
from simprover.lean.source import tokens
from simprover.question import Question

_EVALUATE: Final = "first | decide | norm_num | omega | simp"


def negation_source(question: Question, theorem: str, model: Mapping[str, str]) -> str:
    """Lean commands that pose a question and prove, from the numbers alone, that it cannot be answered.

    Args:
        question: what was asked.
        theorem: the full name under which Lean knows it.
        model: a value for each variable that it quantifies over.
    """
    values = "".join(f" ({name} := {value})" for name, value in model.items())
    return (
        f"{question.goal_source}\n"
        f"example : ¬ type_of% @{theorem} := by\n"
        "  intro claim\n"
        f"  have said := claim{values}\n"
        "  revert said\n"
        f"  {_EVALUATE}\n"
    )


def own_values(question: Question, model: Mapping[str, str]) -> dict[str, str]:
    """The values of variables that the statement speaks of; a goal on the way may have further ones."""
    named = {token.text for token in tokens(question.statement)}
    return {name: value for name, value in model.items() if name in named}


def is_refuted(session: Session, question: Question, theorem: str, model: Mapping[str, str]) -> bool:
    """Whether Lean accepts that the statement is false at these values of its variables (others are left out)."""
    own = own_values(question, model)
    if model and not own:
        return False
    try:
        opened = session.open(negation_source(question, theorem, own))
    except LeanSideError:
        return False
    return not opened.errors
