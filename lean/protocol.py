"""The wire format of the Lean side, as one typed file: a JSON line each way; ``SimProver/Repl.lean`` is the other end.

The first shape is LeanDojo's own: ``{"sid", "cmd"}`` is answered by ``{"sid", "tacticState", "error"}``. The further
fields and operations are ours. Requests may carry an ``id``, which is echoed.
"""

from __future__ import annotations

from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from simprover.lean.wire import ProcessDied


class Answer(BaseModel):
    """An answer of some kind; fields that we do not know are skipped."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class TacticAnswer(Answer):
    """The answer to a tactic. ``ms`` is wall time in milliseconds; ``remarks`` are what Lean said besides."""

    kind: Literal["state", "finished", "error", "timeout", "gave_up", "unknown_sid", "bad_request"]
    sid: int | None = None
    tacticState: str | None = None
    error: str | None = None
    remarks: list[str] = []
    ms: float | None = None


class StateItem(Answer):
    """A state at a hole of an opened text; ``line`` from 1, ``col`` from 0, in characters."""

    sid: int
    tacticState: str
    line: int
    col: int
    decl: str | None = None


class MessageItem(Answer):
    """A message of Lean's."""

    severity: Literal["error", "warning", "info", "information"]
    line: int
    col: int
    text: str


class OpenAnswer(Answer):
    """The answer to ``open``."""

    kind: Literal["opened", "timeout", "error", "bad_request"]
    states: list[StateItem] = []
    messages: list[MessageItem] = []
    error: str | None = None


class StepItem(Answer):
    """A tactic of a traced text and its goals."""

    tactic: str
    before: list[str]
    after: list[str]
    kind: str
    line: int
    col: int
    decl: str | None = None


class TraceAnswer(Answer):
    """The answer to ``trace``."""

    kind: Literal["trace", "timeout", "error", "bad_request"]
    steps: list[StepItem] = []
    messages: list[MessageItem] = []
    error: str | None = None


class DropAnswer(Answer):
    """The answer to ``drop``."""

    kind: Literal["dropped"]


_A = TypeVar("_A", bound=Answer)


def read_answer(kind: type[_A], answer: dict[str, Any]) -> _A:
    """Read an answer as what it must be.

    Raises:
        ProcessDied: if it is anything else. The sender has then to be treated as lost.
    """
    try:
        return kind.model_validate(answer)
    except ValidationError as error:
        raise ProcessDied(f"it answered {str(answer)[:300]}, which is no {kind.__name__}") from error
