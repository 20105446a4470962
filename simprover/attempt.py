"""One attempt at one question: what it was about, when it began, whom to tell, and how its end is put."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import assert_never

from simprover.question import Question
from simprover.search.budget import Spent
from simprover.search.events import Event
from simprover.search.result import (
    Cancelled,
    Exhausted,
    NotFound,
    OutOfBudget,
    ProofResult,
    RootRefuted,
    Verdict,
)

OnEvent = Callable[[Event], None]


def ignore(event: Event) -> None:
    """Hears events and does nothing."""


def never() -> bool:
    """Nobody withdraws the question."""
    return False


@dataclass(frozen=True)
class Attempt:
    """An attempt that is going on.

    Attributes:
        question: what is asked.
        on_event: told what happens, in order.
        cancelled: asked between tactics; True withdraws the question.
        began: when it began, in monotonic seconds.
    """

    question: Question
    on_event: OnEvent = ignore
    cancelled: Callable[[], bool] = never
    began: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """Wall time so far."""
        return time.monotonic() - self.began

    def under_name(self, name: str) -> Attempt:
        """The same attempt, its theorem called by its full name."""
        return replace(self, question=replace(self.question, name=name)) if name else self

    def ends(self, verdict: Verdict, spent: Spent | None = None, **more: object) -> ProofResult:
        """The result, with what is known of the question filled in; `more` are further fields of `ProofResult`."""
        counts = asdict(spent or Spent()) | {"seconds": round(self.seconds, 3)}
        known = {"name": self.question.name, "header": self.question.header, "verdict": verdict}
        elaborated = verdict is not Verdict.NOT_ELABORATED
        return ProofResult.model_validate({"elaborated": elaborated, **known, **counts, **more})


def values_text(model: Mapping[str, str]) -> str:
    """A counterexample in words."""
    return ", ".join(f"{name} = {value}" for name, value in model.items()) or "any values"


def explain(outcome: NotFound) -> tuple[Verdict, str]:
    """Verdict and reason, in one sentence, of a search that found nothing."""
    match outcome:
        case Exhausted(states):
            return Verdict.FAILED, f"every tactic that was suggested has been tried ({states} states)"
        case OutOfBudget("seconds"):
            return Verdict.TIMEOUT, "the time was spent"
        case OutOfBudget(resource):
            return Verdict.FAILED, f"the budget of {resource.replace('_', ' ')} was spent"
        case RootRefuted(model, proposer):
            return (
                Verdict.FAILED,
                f"the statement is false, for instance for {values_text(model)} (found by {proposer})",
            )
        case Cancelled():
            return Verdict.ERROR, "the question was withdrawn"
        case _:
            assert_never(outcome)
