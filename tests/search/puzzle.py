"""A session that is no Lean: a number puzzle with the search's view of the world, to test the search by itself.

A state is a list of numbers (goals), one a line ``⊢ n``. The tactics ``sub k`` lower the first number by k, ``zero``
closes the first goal if it is 0, ``split`` makes two goals of half the size, ``loop`` gives the same state back,
``hang`` times out, ``die`` crashes, ``cheat`` gives up; everything else is an error.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from simprover.lean import (
    Crashed,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    StateId,
    TacticOutcome,
    TacticState,
    TimedOut,
)
from simprover.proposers.protocol import ProofContext, Proposal, Refutation, Suggestion


@dataclass
class Puzzle:
    """The session; `ran` records what was executed."""

    ran: list[tuple[str, str]] = field(default_factory=list)
    _next: int = 0

    def state(self, *numbers: int) -> TacticState:
        self._next += 1
        return TacticState("\n\n".join(f"⊢ {n}" for n in numbers), StateId(self._next))

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        self.ran.append((state.pp, tactic))
        first, *rest = (int(goal.removeprefix("⊢ ")) for goal in state.goals)
        match tactic.split():
            case ["sub", k] if first >= int(k):
                return self.state(first - int(k), *rest)
            case ["zero"] if first == 0:
                return self.state(*rest) if rest else ProofFinished()
            case ["split"]:
                return self.state(first // 2, first - first // 2, *rest)
            case ["loop"]:
                return self.state(first, *rest)
            case ["hang"]:
                return TimedOut(seconds or 0.0)
            case ["die"]:
                return Crashed("signal 11")
            case ["cheat"]:
                return ProofGivenUp()
            case _:
                return LeanError(f"`{tactic}` does not apply")


@dataclass
class Fixed:
    """A proposer that says the same about every state; `asked` records the states."""

    suggestions: tuple[Suggestion, ...]
    name: str = "portfolio"
    model_calls: int = 0
    refutes: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        self.asked.append(state.pp)
        refutation = Refutation({"n": "1"}, self.name) if state.goals[0] in self.refutes else None
        return Proposal(self.suggestions[:limit], model_calls=self.model_calls, refutation=refutation)


def tactic(text: str, logprob: float = -0.5, *, closes: bool = False, lemmas: tuple[str, ...] = ()) -> Suggestion:
    return Suggestion(text, logprob, "portfolio", lemmas=lemmas, closes=closes)
