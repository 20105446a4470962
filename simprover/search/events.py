"""The stream of events of one proof attempt: what the command line, the HTTP server and the tests watch.

Every event is a frozen record with a literal ``kind``, so that a consumer can match on the type in Python and on the
word in JSON. The union is closed: a new event is a change to this file.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    theorem: str = Field(description="Name of the theorem that the event is about.")


class Started(_Event):
    """The search has the first goal in front of it."""

    kind: Literal["started"] = "started"
    goal: str = Field(description="The first tactic state, as Lean prints it.")
    lemmas_at_hand: int = Field(description="Stored lemmas that were retrieved and imported for this attempt.")


class Expanded(_Event):
    """A state was taken from the frontier."""

    kind: Literal["expanded"] = "expanded"
    node: int = Field(description="Number of the state within this attempt; the first goal is 0.")
    depth: int
    score: float = Field(description="The priority the state had; higher goes first.")
    goals: int


class Asked(_Event):
    """A proposer answered for a state."""

    kind: Literal["asked"] = "asked"
    node: int
    proposer: str
    suggestions: int
    model_calls: int
    model_calls_saved: int
    seconds: float


class TacticTried(_Event):
    """Lean ran a tactic, or its outcome was known already."""

    kind: Literal["tactic_tried"] = "tactic_tried"
    node: int
    tactic: str
    proposer: str
    outcome: Literal["state", "finished", "error", "given_up", "timed_out", "crashed"]
    cached: bool
    detail: str = Field(description="Lean's message for an error, the reason for a crash, else the empty string.")


class Duplicate(_Event):
    """A tactic led to a state that the attempt had seen before."""

    kind: Literal["duplicate"] = "duplicate"
    node: int
    tactic: str
    same_as: int


class BranchRefuted(_Event):
    """A state holds a goal that is false, so it was cut."""

    kind: Literal["branch_refuted"] = "branch_refuted"
    node: int
    proposer: str
    counterexample: dict[str, str]


class Solved(_Event):
    """The search found tactics that leave no goal. This is not yet a proof: the certifier has not spoken."""

    kind: Literal["solved"] = "solved"
    proof: str


class Certified(_Event):
    """The certifier rebuilt and re-checked the proof."""

    kind: Literal["certified"] = "certified"
    statement_hash: str
    proof_hash: str
    axioms: tuple[str, ...]
    seconds: float


class CertificationFailed(_Event):
    """The certifier did not accept what the search found."""

    kind: Literal["certification_failed"] = "certification_failed"
    reason: str


class Stored(_Event):
    """The lemma is in the store now, or was there before."""

    kind: Literal["stored"] = "stored"
    new: bool
    proof_hash: str


class LemmaReused(_Event):
    """The certified proof rests on a stored lemma."""

    kind: Literal["lemma_reused"] = "lemma_reused"
    lemma: str


class GaveUp(_Event):
    """The attempt ended without a proof."""

    kind: Literal["gave_up"] = "gave_up"
    reason: str


Event: TypeAlias = Annotated[
    Started
    | Expanded
    | Asked
    | TacticTried
    | Duplicate
    | BranchRefuted
    | Solved
    | Certified
    | CertificationFailed
    | Stored
    | LemmaReused
    | GaveUp,
    Field(discriminator="kind"),
]
"""One event of an attempt."""

_ADAPTER: TypeAdapter[Event] = TypeAdapter(Event)


def event_from_json(line: str) -> Event:
    """Read one event back.

    Raises:
        pydantic.ValidationError: if the line is no event.
    """
    return _ADAPTER.validate_json(line)
