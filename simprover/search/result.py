"""What an attempt came to: a verdict, the proof with who made each step, and what it cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from simprover.search.budget import Resource


class Verdict(StrEnum):
    """The closed set of answers to "is it proved?". Only `CERTIFIED` means yes."""

    CERTIFIED = "certified"
    FAILED = "failed"
    TIMEOUT = "timeout"
    NOT_ELABORATED = "not_elaborated"
    ERROR = "error"


class Step(BaseModel):
    """One tactic of a proof, with the proposer it came from."""

    model_config = ConfigDict(frozen=True)

    tactic: str
    proposer: str
    lemmas: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """Tactics that close every goal, as far as the session can tell.

    Attributes:
        steps: the tactics, in order.
        states: the state before each of them, as Lean prints it.
    """

    steps: tuple[Step, ...]
    states: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exhausted:
    """Nothing is left to try: every reachable state was expanded."""

    states: int


@dataclass(frozen=True)
class OutOfBudget:
    """A budget ended the search before it was through."""

    resource: Resource


@dataclass(frozen=True)
class RootRefuted:
    """The statement itself is false; `model` is a counterexample."""

    model: Mapping[str, str]
    proposer: str


@dataclass(frozen=True)
class Cancelled:
    """Whoever asked for the proof withdrew the question."""


NotFound: TypeAlias = Exhausted | OutOfBudget | RootRefuted | Cancelled
"""How a search ends without a proof."""

SearchOutcome: TypeAlias = Found | NotFound
"""How a search ends."""


class ProofResult(BaseModel):
    """Version 1 of what `simprover prove`, a row of ``results.jsonl`` and the HTTP server say about one statement."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    verdict: Verdict
    seconds: float = Field(description="Wall time, session start and certification included.")
    model_calls: int = Field(default=0, description="Generations really asked of a language model.")
    model_calls_saved: int = Field(default=0, description="Generations answered from the cache of earlier answers.")
    tactics: int = Field(default=0, description="Tactics that Lean executed.")
    tactics_saved: int = Field(default=0, description="Tactics whose outcome was known from before.")
    expansions: int = 0
    lemmas_reused: tuple[str, ...] = Field(default=(), description="Stored lemmas that the certified proof rests on.")
    header: str = Field(default="", description="The header really used, which may differ from the one asked for.")
    proof: str = Field(default="", description="Source text after `:=`; empty unless the verdict is `certified`.")
    steps: tuple[Step, ...] = ()
    message: str = Field(default="", description="Why there is no proof, in one sentence; empty for a certified one.")
    statement_hash: str = ""
    proof_hash: str = ""
    axioms: tuple[str, ...] = ()
    vacuous: bool = Field(default=False, description="The hypotheses contradict each other: true, but worth nothing.")
    stored: bool = Field(default=False, description="This attempt put a new lemma into the store.")
    counterexample: dict[str, str] | None = None
    elaborated: bool = Field(
        default=True, description="Whether Lean accepted the statement; False also if that is not known."
    )

    @property
    def is_certified(self) -> bool:
        """Whether the kernel has accepted a proof."""
        return self.verdict is Verdict.CERTIFIED
