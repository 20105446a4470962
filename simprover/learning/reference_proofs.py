"""Proofs kept apart from their statements: a folder of ``NAME.lean``, and a statement set that says what each proves.

The statements belong to others and stay where they were published; only proofs are kept here. A model trained on them
has seen the statements, and must not be measured on that set.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from simprover.bench.dataset import Item, read_dataset
from simprover.errors import InputUnreadable
from simprover.learning.library_proofs import problem_of
from simprover.learning.problems import Problem


@dataclass(frozen=True)
class ReferenceProof:
    """A statement and a proof that was written for it.

    Attributes:
        item: the statement as published.
        proof: what stands after ``:=``.
    """

    item: Item
    proof: str


def read_references(proofs: Path, statements: Path) -> tuple[ReferenceProof, ...]:
    """The proofs of a folder with their statements, in the order of the statement set.

    Args:
        proofs: folder with one file ``NAME.lean`` a proof, each holding what stands after ``:=``.
        statements: JSON lines, see `simprover.bench.dataset`.

    Raises:
        InputUnreadable: either cannot be read, or a proof has no statement.
    """
    items = {item.name: item for item in read_dataset(statements).items}
    try:
        texts = {path.stem: path.read_text(encoding="utf-8").strip() for path in proofs.glob("*.lean")}
    except (OSError, UnicodeDecodeError) as error:
        raise InputUnreadable(f"The proofs in {proofs} cannot be read: {error}.", "They are files in UTF-8.") from error
    if not texts:
        raise InputUnreadable(f"There are no proofs in {proofs}.", "Give a folder of files NAME.lean, one a proof.")
    if strangers := sorted(texts.keys() - items.keys()):
        raise InputUnreadable(
            f"{statements} has no statement called {strangers[0]}, of which {proofs} has a proof.",
            "Give the statement set that the proofs were written for.",
        )
    return tuple(ReferenceProof(item, texts[name]) for name, item in items.items() if name in texts)


def reference_problems(proofs: Path, statements: Path) -> list[Problem]:
    """The proofs as training problems, as far as they can be taken apart into steps.

    Raises:
        InputUnreadable: as `read_references`.
    """
    found = []
    for reference in read_references(proofs, statements):
        command = f"{reference.item.statement} := {reference.proof}"
        problem = problem_of(command, reference.item.helper, family="reference")
        if problem is not None:
            found.append(problem)
    return found
