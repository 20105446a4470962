"""The closed set of answers to running a tactic, in LeanDojo's vocabulary.

Every function that runs a tactic returns one of these and nothing else; match on the type. A timeout or a crash is an
outcome of its own and never stands for "no errors".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from simprover.lean.ids import StateId


@dataclass(frozen=True)
class TacticState:
    """Open goals, as Lean prints them.

    Attributes:
        pp: all goals, pretty-printed, separated by a blank line; hypotheses first, then ``⊢`` and the target.
        id: how the session that made it addresses this state.
        message: what Lean said besides (warnings), or the empty string.
    """

    pp: str
    id: StateId
    message: str = field(default="", compare=False)

    @property
    def goals(self) -> tuple[str, ...]:
        """The goals one by one, in Lean's order."""
        return tuple(g for g in self.pp.split("\n\n") if g.strip())

    @property
    def num_goals(self) -> int:
        """How many goals are open."""
        return len(self.goals)


@dataclass(frozen=True)
class ProofFinished:
    """No goals are left in this session's eyes. Only the certifier's word makes it a proof."""

    message: str = ""


@dataclass(frozen=True)
class LeanError:
    """Lean refused the tactic; ``error`` is its message."""

    error: str


@dataclass(frozen=True)
class ProofGivenUp:
    """The tactic closed the goal by assuming it (``sorry`` in some form)."""


@dataclass(frozen=True)
class TimedOut:
    """The tactic ran into its limit of heartbeats or of wall time; the state it was run on is still good.

    Attributes:
        seconds: wall time spent, in seconds.
    """

    seconds: float


@dataclass(frozen=True)
class Crashed:
    """The Lean process died under this tactic; the session has restarted and every other state is still good.

    Attributes:
        reason: the signal or exit code, and the last words on stderr.
    """

    reason: str


TacticOutcome: TypeAlias = TacticState | ProofFinished | LeanError | ProofGivenUp | TimedOut | Crashed
