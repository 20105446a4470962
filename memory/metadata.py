"""What is remembered about a lemma besides its certificate."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, field_validator

Origin = Literal["theorem", "subgoal", "library", "import"]
"""Whether a person asked for the lemma, a search closed it on its way, or it came from elsewhere."""


class Provenance(BaseModel):
    """Where a proof came from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    origin: Origin = "theorem"
    run: str = Field(default="", description="Identifier of the run.")
    source: str = Field(default="", description="Benchmark or file the statement was taken from.")
    proposers: tuple[str, ...] = Field(default=(), description="Which proposer made each step, in order.")
    lemmas: tuple[str, ...] = Field(
        default=(), description="Proof hashes of the stored lemmas whose constants the proof's text names."
    )


class LemmaMetadata(BaseModel):
    """What the search knows about a lemma when it is stored. Everything has a meaning when left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    difficulty: float = Field(default=0.0, ge=0.0, le=1.0, description="Effort spent as a share of the budget, 0 to 1.")
    scope: tuple[str, ...] = Field(
        default=(), description="Areas it belongs to, e.g. ('number theory', 'divisibility')."
    )
    hints: tuple[str, ...] = Field(
        default=(), description="Tactics of the proof, in order, for proofs of similar goals."
    )
    verifier_score: float | None = Field(
        default=None, description="A scorer's probability that the proof is good; None: not scored."
    )
    provenance: Provenance = Provenance()
    horizon: str = Field(
        default="",
        pattern="^([0-9a-f]{64})?$",
        description="`Horizons.horizon` of the certificate when it was issued; empty: unknown.",
    )
    model_calls: int = Field(default=0, ge=0, description="Language-model generations spent on the proof.")
    tactics: int = Field(default=0, ge=0, description="Tactic executions spent on the proof.")
    seconds: float = Field(default=0.0, ge=0.0, description="Wall time spent on the proof, in seconds.")


class ConstraintGraphJson(BaseModel):
    """The constraint graph of the goal, as its maker serialised it; equal keys mean isomorphic graphs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str = Field(
        min_length=1, max_length=256, description="Canonical key of the graph up to renaming of variables."
    )
    graph: dict[str, JsonValue] = Field(description="The graph in networkx's node-link form.")

    @field_validator("key")
    @classmethod
    def _plain(cls, key: str) -> str:
        if not key.isascii() or not key.isprintable() or "'" in key:
            raise ValueError("a graph key is printable ASCII without quotes")
        return key
