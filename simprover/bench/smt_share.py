"""The share of a statement set that the arithmetic solver closes alone, and where its time goes.

Run as ``python -m simprover.bench.smt_share FILE``, for a set of statements (`simprover.bench.dataset`) that lies
anywhere; the report stands on standard output, and holds nothing of the statements but their number.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from simprover.bench.dataset import Item, read_dataset
from simprover.lean import ProofFinished, Session, Toolchain, find_toolchain
from simprover.learning.selector import LEARNED
from simprover.question import read_question
from simprover.settings import default_home
from simprover.smt import GoalSolver, Proved, Refuted
from simprover.smt.phases import PHASES

Ending: TypeAlias = Literal["proved", "rejected", "refuted", "open", "unreadable"]
"""``proved``: Lean accepted the proof; ``rejected``: it did not; ``refuted``: there is a counterexample; ``open``: no
answer; ``unreadable``: the statement does not elaborate with the library at hand."""

SECONDS: Final = 10.0
"""What the solver may take for one statement."""


@dataclass(frozen=True)
class Settled:
    """What became of one statement.

    Attributes:
        name: the statement's.
        ending: see `Ending`.
        phases: seconds of the solver by phase, and of Lean's check as ``check``.
    """

    name: str
    ending: Ending
    phases: Mapping[str, float]


def settle_items(toolchain: Toolchain, items: Iterable[Item]) -> list[Settled]:
    """Put each statement to the solver, and what it says to Lean."""
    with GoalSolver(order=LEARNED) as solver:
        return [_settle(toolchain, solver, item) for item in items]


def _settle(toolchain: Toolchain, solver: GoalSolver, item: Item) -> Settled:
    question = read_question(item.statement, toolchain, header=item.header, context=item.helper)
    with Session(toolchain, question.header) as session:
        opened = session.open(question.goal_source)
        if opened.errors or not opened.states:
            return Settled(item.name, "unreadable", {})
        state = opened.states[-1].state
        decision = solver.decide(state.pp, SECONDS)
        phases: dict[str, float] = {name: spent for name, spent in solver.phases.items()}
        if isinstance(decision, Refuted):
            return Settled(item.name, "refuted", phases)
        if not isinstance(decision, Proved):
            return Settled(item.name, "open", phases)
        begin = time.perf_counter()
        outcome = session.run_tac(state, decision.tactic, seconds=SECONDS)
        phases["check"] = time.perf_counter() - begin
    return Settled(item.name, "proved" if isinstance(outcome, ProofFinished) else "rejected", phases)


def summary(settled: Sequence[Settled]) -> str:
    """Counts of endings, and the seconds of each phase: of all statements, and of those proved."""
    counts = Counter(one.ending for one in settled)
    lines = [f"{counts['proved']} of {len(settled)} proved ({100 * counts['proved'] / max(1, len(settled)):.0f} %)"]
    lines += [f"{ending}: {count}" for ending, count in sorted(counts.items()) if ending != "proved"]
    for name in (*PHASES, "check"):
        whole = sum(one.phases.get(name, 0.0) for one in settled)
        proved = sum(one.phases.get(name, 0.0) for one in settled if one.ending == "proved")
        lines.append(f"{name}: {whole:.1f} s, of it {proved:.1f} s for what was proved")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Settle the ``core`` statements of a set, and print the summary."""
    home = Path(os.environ.get("SIMPROVER_HOME", default_home()))
    items = read_dataset(Path(arguments[0])).selected({"core"}, None)
    settled = settle_items(find_toolchain(home, prefer="embedded"), items)
    print(summary(settled))


if __name__ == "__main__":
    main(sys.argv[1:])
