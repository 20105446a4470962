"""What the sessions have in common: the one method a search needs, and the values around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from simprover.lean.errors import SessionFailed
from simprover.lean.outcome import TacticOutcome, TacticState


@dataclass(frozen=True)
class Limits:
    """What one session may use.

    Attributes:
        heartbeats: deterministic work limit of one tactic, in the unit of Lean's ``maxHeartbeats``; 0 = none.
        seconds: wall time of one tactic.
        open_seconds: wall time for elaborating one source text.
        start_seconds: wall time for starting Lean and loading the imports.
        memory_bytes: address space of the Lean process.
        restarts: how many times a dead process is replaced in order to get back to a state, before giving up.
    """

    heartbeats: int = 200_000
    seconds: float = 10.0
    open_seconds: float = 60.0
    start_seconds: float = 120.0
    memory_bytes: int = 8 << 30
    restarts: int = 3


@dataclass(frozen=True)
class Message:
    """What Lean said about a source text; `line` counts from 1 and `col` (in characters) from 0."""

    severity: Literal["error", "warning", "info"]
    line: int
    col: int
    text: str


@dataclass(frozen=True)
class OpenedState:
    """The state at one ``sorry``: where it stands (as in `Message`) and in which declaration (full name)."""

    state: TacticState
    decl: str
    line: int
    col: int


@dataclass(frozen=True)
class Opened:
    """A source text after elaboration: the states at its holes in order, and all messages."""

    states: tuple[OpenedState, ...]
    messages: tuple[Message, ...]

    @property
    def errors(self) -> tuple[Message, ...]:
        """The messages that are errors."""
        return tuple(m for m in self.messages if m.severity == "error")


@dataclass(frozen=True)
class TracedStep:
    """One run of a tactic in a text that was proved before.

    Attributes:
        tactic: the tactic's text; of a structured one (``induction … with …``) all of it, its inner steps follow.
        before: the goals before it, as Lean prints them.
        after: the goals after it; equal to `before` if it failed or did nothing.
        kind: Lean's name of the syntax, such as ``Lean.Parser.Tactic.induction``.
        decl: full name of the declaration.
        line: where it stands, as in `Message`.
        col: likewise.
    """

    tactic: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    kind: str
    decl: str
    line: int
    col: int


@dataclass(frozen=True)
class Traced:
    """Every tactic of a text with its goals, in the text's order, and all messages."""

    steps: tuple[TracedStep, ...]
    messages: tuple[Message, ...]


class SessionCancelled(SessionFailed):
    """`Session.cancel` was called while this request ran. The session and all its states are still good."""

    def __init__(self) -> None:
        super().__init__("The request was cancelled.", "Ask again if you still want the answer.")


class ProofSession(Protocol):
    """What a search needs: run a tactic on a state of the session's own."""

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        """Run a tactic on a state and say what became of it."""
        ...
