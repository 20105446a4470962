"""How the states of a session came about: enough to walk the same way again in a new process."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(eq=False)
class Opening:
    """One `open`, with what is needed to do it again."""

    source: str
    keep: bool
    nodes: list[Node] = field(default_factory=list)


@dataclass(eq=False)
class Step:
    """How a state followed from another."""

    parent: Node
    tactic: str
    heartbeats: int
    seconds: float


@dataclass(eq=False)
class Node:
    """A state: its text, where it came from, and its number in the process of a certain generation."""

    pp: str
    origin: Opening | Step
    sid: int
    generation: int
