"""What a run leaves for learning: each step of each certified proof with the state it was made in."""

from __future__ import annotations

import json
from pathlib import Path

from simprover.lean import LibraryFingerprint
from simprover.question import Question
from simprover.search.result import Found


class RunLog:
    """Appends to ``home/runs/<run>/steps.jsonl``: one JSON line a step, with theorem, state, tactic, proposer, library.

    A proof is written in one piece, so that several processes may append to one file.
    """

    def __init__(self, folder: Path, run: str) -> None:
        self._path = folder / run / "steps.jsonl"

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def proof(self, question: Question, found: Found, library: LibraryFingerprint) -> None:
        """Keep the steps of one certified proof."""
        lines = [
            json.dumps(
                {
                    "theorem": question.name,
                    "state": state,
                    "tactic": step.tactic,
                    "proposer": step.proposer,
                    "env": library,
                },
                ensure_ascii=False,
            )
            for step, state in zip(found.steps, found.states, strict=True)
        ]
        if not lines:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
