"""What another kernel may say of a certified lemma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field


@dataclass(frozen=True)
class Agrees:
    """The lemma is right."""

    by: str


@dataclass(frozen=True)
class Disagrees:
    """The lemma, or something that it rests on, is wrong."""

    by: str
    reason: str


@dataclass(frozen=True)
class NoOpinion:
    """Nothing was found out: declined, gave up, went beyond a bound or broke down."""

    by: str
    reason: str


Opinion: TypeAlias = Agrees | Disagrees | NoOpinion


class GivenOpinion(BaseModel):
    """What another kernel said of a lemma that was certified."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    by: str = Field(description="Name of the kernel.")
    opinion: Literal["agrees", "disagrees", "none"] = Field(description="`none`: it declined, gave up or broke down.")
    reason: str = Field(default="", description="What it said; empty if it agrees.")


def for_report(opinion: Opinion) -> GivenOpinion:
    """An opinion as reports have it."""
    match opinion:
        case Agrees(by):
            return GivenOpinion(by=by, opinion="agrees")
        case Disagrees(by, reason):
            return GivenOpinion(by=by, opinion="disagrees", reason=reason)
        case NoOpinion(by, reason):
            return GivenOpinion(by=by, opinion="none", reason=reason)
