"""Statement sets: one JSON object a line with name, header, optional helper, statement, needs."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from simprover.errors import InputUnreadable


class Item(BaseModel):
    """One statement of a set. Unknown fields are let through and ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str = Field(min_length=1)
    statement: str = Field(min_length=1)
    header: str = ""
    helper: str = Field(default="", description="Declarations that the statement uses.")
    split: str = ""
    needs: str = ""


@dataclass(frozen=True)
class Dataset:
    """A statement set as read.

    Attributes:
        path: the file.
        sha256: of its bytes, so that a resumed run can tell that it is the same.
        items: its statements in order, names unique: where the file repeats one, the later ones are called
            ``NAME (2)``, ``NAME (3)`` … (ProofNet-Verified has such a pair).
    """

    path: Path
    sha256: str
    items: tuple[Item, ...]

    def selected(self, needs: Collection[str] | None, limit: int | None) -> tuple[Item, ...]:
        """The items whose `needs` is among those given (None: all), at most `limit` of them."""
        chosen = tuple(item for item in self.items if needs is None or item.needs in needs)
        return chosen if limit is None else chosen[:limit]

    @property
    def kinds(self) -> tuple[str, ...]:
        """All values of `needs` that occur, sorted."""
        return tuple(sorted({item.needs for item in self.items}))


def read_dataset(path: Path) -> Dataset:
    """Read a statement set.

    Raises:
        InputUnreadable: if the file is not there, or a line is not such an object.
    """
    try:
        data = path.read_bytes()
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputUnreadable(
            f"The statement set {path} cannot be read: {error}.", "Give a file of JSON lines in UTF-8."
        ) from error
    items: list[Item] = []
    names: set[str] = set()
    repeated: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            item = Item.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "the line"
            raise InputUnreadable(
                f"Line {number} of {path} is no statement: {where}: {first['msg']}.",
                'Each line is a JSON object with at least "name" and "statement".',
            ) from error
        name = item.name
        while name in names:
            repeated[item.name] += 1
            name = f"{item.name} ({repeated[item.name] + 1})"
        names.add(name)
        items.append(item.model_copy(update={"name": name}))
    if not items:
        raise InputUnreadable(f"The statement set {path} is empty.", "Give a file with a JSON object on each line.")
    return Dataset(path, hashlib.sha256(data).hexdigest(), tuple(items))
