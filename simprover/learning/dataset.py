"""Training examples on disk: one line a proof, appended as they are found, split by what was proved."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from simprover.proposers.prompt import first_goal

_log = logging.getLogger(__name__)

Part = Literal["train", "held_out"]

_HELD_OUT_OF_256 = 20
"""About 8 % of all theorems are never trained on."""


def part_of(key: str) -> Part:
    """Which part of the split a theorem with this SHA-256 belongs to."""
    return "held_out" if int(key[:2], 16) < _HELD_OUT_OF_256 else "train"


@dataclass(frozen=True)
class Example:
    """One step that Lean accepted on the way of a proof that Lean finished.

    Attributes:
        goal: the first goal as the model is shown it.
        tactic: what was done.
        family: where the theorem came from.
    """

    goal: str
    tactic: str
    family: str


@dataclass(frozen=True)
class Trace:
    """What came of running one problem's script.

    Attributes:
        key: SHA-256 of what was to be proved.
        family: where it came from.
        statement: ``theorem name binders : target``.
        steps: (state, tactic) of a finished proof; empty if the script did not prove it.
        preamble: commands before the theorem.
    """

    key: str
    family: str
    statement: str
    steps: tuple[tuple[str, str], ...]
    preamble: str = ""

    @property
    def part(self) -> Part:
        """Which part of the split it belongs to: a function of what is proved alone."""
        return part_of(self.key)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Its steps as training examples."""
        return tuple(Example(first_goal(state), tactic, self.family) for state, tactic in self.steps)


def append(path: Path, traces: Iterable[Trace]) -> None:
    """Add traces to a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        for trace in traces:
            file.write(json.dumps(asdict(trace), ensure_ascii=False) + "\n")


def read(path: Path) -> Iterator[Trace]:
    """The traces of a file, if it is there. A line that is cut short, as by a kill, is left out with a warning."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, start=1):
            try:
                data = json.loads(line)
                steps = tuple((str(state), str(tactic)) for state, tactic in data["steps"])
                yield Trace(data["key"], data["family"], data["statement"], steps, data.get("preamble", ""))
            except (ValueError, KeyError, TypeError) as error:
                _log.warning("%s:%d is no trace and is left out: %s", path, number, error)


def distinct(examples: Iterable[Example], at_most: int = 3) -> list[Example]:
    """The examples in order, each (goal, tactic) pair at most so many times: a common goal should count, not drown."""
    counts: dict[tuple[str, str], int] = {}
    kept: list[Example] = []
    for example in examples:
        pair = (example.goal, example.tactic)
        counts[pair] = counts.get(pair, 0) + 1
        if counts[pair] <= at_most:
            kept.append(example)
    return kept
