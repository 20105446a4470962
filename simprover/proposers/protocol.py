"""What every proposer offers the search: tactics for a state, with a score and a price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from simprover.lean import TacticState


@dataclass(frozen=True)
class Suggestion:
    """One tactic to try.

    Attributes:
        tactic: Lean source text of one tactic (may hold newlines).
        logprob: natural-log probability the proposer gives it (0 = sure, more negative = less likely).
        proposer: name of the proposer that made it.
        lemmas: names of retrieved lemmas that the text uses, so that their reuse can be counted.
        closes: True if the proposer believes that the tactic closes the goal outright (such are tried first).
    """

    tactic: str
    logprob: float
    proposer: str
    lemmas: tuple[str, ...] = ()
    closes: bool = False


@dataclass(frozen=True)
class Refutation:
    """The goal is false under its hypotheses: the branch can be closed at once.

    Attributes:
        model: values of the variables that make every hypothesis true and the target false.
    """

    model: Mapping[str, str]
    proposer: str


@dataclass(frozen=True)
class Proposal:
    """A proposer's whole answer for one state.

    Attributes:
        suggestions: tactics, best first.
        model_calls: how many forward generations of a language model this answer cost (0 for all others).
        refutation: set if the goal was shown to be false.
        seconds: wall time the answer took.
    """

    suggestions: tuple[Suggestion, ...] = ()
    model_calls: int = 0
    refutation: Refutation | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class ProofContext:
    """What a proposer may know about the proof besides the state.

    Attributes:
        theorem: name of the theorem being proved.
        statement: its statement as source text.
        history: the tactics that led to the state, oldest first.
        depth: number of tactics on the path.
        metadata: anything further, for proposers that know of it.
    """

    theorem: str
    statement: str
    history: tuple[str, ...] = ()
    depth: int = 0
    metadata: Mapping[str, str] = field(default_factory=dict)


class TacticProposer(Protocol):
    """Anything that can suggest tactics. Implementations are cheap to call twice with the same state (they cache)."""

    @property
    def name(self) -> str:
        """Short stable name, shown in reports: ``model``, ``memory``, ``smt`` or ``portfolio``."""
        ...

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """At most `limit` suggestions for the first goal of `state`. Never raises for a goal it does not understand."""
        ...
