"""Collecting training data: problems through Lean into a file of traces, and the proofs that the loop found."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from simprover.learning import dataset
from simprover.learning.dataset import Example, Trace
from simprover.learning.library_proofs import problems_of
from simprover.learning.problems import Problem
from simprover.learning.replay import SessionMaker, trace_all
from simprover.learning.synthetic import generate
from simprover.proposers.prompt import first_goal

_log = logging.getLogger(__name__)


def library_problems(sources: Path) -> list[Problem]:
    """The theorems of all Lean files under a folder, as far as their proofs can be taken apart."""
    found: list[Problem] = []
    for path in sorted(sources.rglob("*.lean")):
        try:
            found += problems_of(path)
        except (OSError, UnicodeDecodeError) as error:
            _log.warning("%s is left out: %s", path, error)
    return found


def collect(
    path: Path,
    problems: Sequence[Problem],
    make_session: SessionMaker,
    on_trace: Callable[[Trace], None] = lambda trace: None,
) -> list[Trace]:
    """Traces of all `problems`; those that `path` holds already are not run again, new ones are added to it."""
    known = {trace.key: trace for trace in dataset.read(path)}
    wanted = {problem.key: problem for problem in problems}
    for key in wanted.keys() & known.keys():
        on_trace(known[key])
    for trace in trace_all([problem for key, problem in wanted.items() if key not in known], make_session):
        dataset.append(path, [trace])
        known[trace.key] = trace
        on_trace(trace)
    return [known[key] for key in wanted]


def synthetic_problems(seed: int, count: int) -> list[Problem]:
    """Generated theorems; see `simprover.learning.synthetic`."""
    return list(generate(seed, count))


def loop_examples(runs: Path) -> Iterator[Example]:
    """Steps of certified proofs that the loop found: the lines of every ``steps.jsonl`` below `runs`.

    Of every theorem either all steps are yielded or none, so that the same share of theorems as elsewhere stays unseen.
    """
    for path in sorted(runs.rglob("steps.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            try:
                row = json.loads(line)
                name, state, tactic = str(row["theorem"]), str(row["state"]), str(row["tactic"])
            except (ValueError, KeyError, TypeError) as error:
                _log.warning("%s:%d is no step and is left out: %s", path, number, error)
                continue
            if dataset.part_of(hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()) == "train":
                yield Example(first_goal(state), tactic, "loop")
