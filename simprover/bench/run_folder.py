"""The folder of one bench run: ``run.json`` (what was asked), ``results.jsonl`` (a line a statement), ``summary.json``.

A run that was killed goes on where it stopped: results are written and flushed one by one, a torn last line is cut off,
and a folder that belongs to another run is refused.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from simprover.errors import HomeUnwritable, InputUnreadable
from simprover.search.result import ProofResult

RESULTS: Final = "results.jsonl"
SUMMARY: Final = "summary.json"
_RUN: Final = "run.json"


class RunFolder:
    """An output folder, opened for one run.

    Args:
        folder: made if it is not there.
        identity: everything that makes it this run and no other; must be plain JSON.

    Raises:
        InputUnreadable: if the folder holds another run, or files that are none of ours.
        HomeUnwritable: if it cannot be written.
    """

    def __init__(self, folder: Path, identity: dict[str, Any]) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.done: dict[str, ProofResult] = self._resume(identity)
            self._file = (folder / RESULTS).open("a", encoding="utf-8")
        except OSError as error:
            raise HomeUnwritable(
                f"The output folder {folder} cannot be used: {error.strerror or error}.",
                "Give a folder that can be written with --output.",
            ) from error

    def _resume(self, identity: dict[str, Any]) -> dict[str, ProofResult]:
        marker, results = self.folder / _RUN, self.folder / RESULTS
        if not marker.exists():
            if results.exists():
                raise InputUnreadable(
                    f"{self.folder} holds results but no {_RUN}, so nobody knows of what.",
                    "Give another folder with --output, or remove it.",
                )
            write_whole(marker, json.dumps(identity, indent=2, ensure_ascii=False) + "\n")
            return {}
        try:
            before = json.loads(marker.read_text("utf-8"))
        except ValueError:
            before = None
        if before != identity:
            changed = sorted(
                key
                for key in identity.keys() | (before.keys() if isinstance(before, dict) else set())
                if not isinstance(before, dict) or before.get(key) != identity.get(key)
            )
            raise InputUnreadable(
                f"{self.folder} belongs to another run (different: {', '.join(changed)}).",
                "Give another folder with --output, or --restart to begin anew there.",
            )
        return _read_and_mend(results)

    def add(self, result: ProofResult) -> None:
        """Write one result so that it outlives a kill.

        Raises:
            HomeUnwritable: if the disk is full.
        """
        try:
            self._file.write(result.model_dump_json() + "\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise HomeUnwritable(
                f"The result of {result.name} cannot be written: {error.strerror or error}.",
                "Free some space and run the same command again: it goes on where it stopped.",
            ) from error
        self.done[result.name] = result

    def write_summary(self, summary: dict[str, Any]) -> None:
        """Write ``summary.json`` in one piece."""
        write_whole(self.folder / SUMMARY, json.dumps(summary, indent=2, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Close the results file."""
        self._file.close()


def clear(folder: Path) -> None:
    """Remove a run's own files from its folder, and nothing else."""
    for name in (RESULTS, SUMMARY, _RUN):
        (folder / name).unlink(missing_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is either the old one or the new one, never half."""
    partial = path.with_name(path.name + ".part")
    partial.write_text(text, "utf-8")
    os.replace(partial, path)


def _read_and_mend(path: Path) -> dict[str, ProofResult]:
    """The whole results of a file; a torn last line is cut off.

    Raises:
        InputUnreadable: if a line before the last is damaged.
    """
    if not path.exists():
        return {}
    data = path.read_bytes()
    lines = data.split(b"\n")
    done: dict[str, ProofResult] = {}
    good = 0
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        if last and not line:
            break
        try:
            if last:
                raise ValueError("no line break at its end")
            result = ProofResult.model_validate_json(line)
        except (ValidationError, ValueError) as error:
            if last or number == len(lines) - 2:
                break
            raise InputUnreadable(
                f"Line {number + 1} of {path} is damaged: {str(error).splitlines()[0]}.",
                "Remove that line, or give another folder with --output.",
            ) from error
        done[result.name] = result
        good += len(line) + 1
    if good != len(data):
        with path.open("r+b") as file:
            file.truncate(good)
    return done


def summarise(results: Iterable[ProofResult]) -> dict[str, Any]:
    """Counts and sums over a run's results."""
    rows = list(results)
    verdicts: dict[str, int] = {}
    steps: dict[str, int] = {}
    for row in rows:
        verdicts[row.verdict.value] = verdicts.get(row.verdict.value, 0) + 1
        if row.is_certified:
            for step in row.steps:
                steps[step.proposer] = steps.get(step.proposer, 0) + 1
    certified = [row for row in rows if row.is_certified]
    return {
        "statements": len(rows),
        "certified": len(certified),
        "verdicts": dict(sorted(verdicts.items())),
        "vacuous": sum(row.vacuous for row in certified),
        "elaborated": sum(row.elaborated for row in rows),
        "seconds": round(sum(row.seconds for row in rows), 3),
        "seconds_of_certified_max": max((row.seconds for row in certified), default=0.0),
        "model_calls": sum(row.model_calls for row in rows),
        "model_calls_saved_by_cache": sum(row.model_calls_saved for row in rows),
        "tactics": sum(row.tactics for row in rows),
        "tactics_saved_by_cache": sum(row.tactics_saved for row in rows),
        "proofs_reusing_a_lemma": sum(bool(row.lemmas_reused) for row in certified),
        "lemmas_stored": sum(row.stored for row in rows),
        "steps_by_proposer": dict(sorted(steps.items())),
        "headers": sorted({row.header for row in rows if row.header}),
    }
