"""The text that `lean/SimProver/Export.lean` writes, read: declarations as numbered names, levels and expressions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

Node: TypeAlias = tuple[Any, ...]
"""A level or expression: a tag and what the tag needs; children by number."""


@dataclass(frozen=True)
class Constant:
    """A declaration of the export: its kind (``thm``, ``def``, …), name, universe parameters and the JSON fields."""

    kind: str
    name: str
    params: tuple[int, ...]
    fields: Mapping[str, Any]


@dataclass
class Export:
    """An export, read: numbered names, levels and expressions, and the constants by name.

    Expressions and levels are tuples of a tag and what the tag needs; children have smaller numbers than their parents.
    """

    names: list[str] = field(default_factory=lambda: [""])
    levels: list[Node] = field(default_factory=lambda: [("zero",)])
    exprs: list[Node] = field(default_factory=list)
    constants: dict[str, Constant] = field(default_factory=dict)

    @classmethod
    def read(cls, lines: Iterable[str]) -> Export:
        """Read an export.

        Raises:
            ValueError: if a line is not of the format, or refers to what has not been written before.
        """
        export = cls()
        for line in lines:
            try:
                export._line(json.loads(line))
            except (KeyError, IndexError, TypeError, AttributeError) as error:
                raise ValueError(f"not a line of an export: {line[:200]!r}") from error
        return export

    def _line(self, item: dict[str, Any]) -> None:
        if "in" in item:
            self._expect(item["in"], self.names)
            part = item["str"] if "str" in item else item["num"]
            last = _component(part["str"]) if "str" in item else str(int(part["i"]))
            prefix = self._below(part["pre"], self.names)
            self.names.append(f"{self.names[prefix]}.{last}" if prefix else last)
        elif "il" in item:
            self._expect(item["il"], self.levels)
            self.levels.append(self._level(item))
        elif "ie" in item:
            self._expect(item["ie"], self.exprs)
            self.exprs.append(self._expr(item))
        else:
            ((kind, fields),) = item.items()
            name = self.names[fields["name"]]
            self.constants[name] = Constant(kind, name, tuple(fields["levelParams"]), fields)

    @staticmethod
    def _expect(number: int, table: list[Any]) -> None:
        if number != len(table):
            raise ValueError(f"number {number} where {len(table)} was due")

    def _level(self, item: dict[str, Any]) -> Node:
        if "succ" in item:
            return ("succ", self._below(item["succ"], self.levels))
        for tag in ("max", "imax"):
            if tag in item:
                left, right = item[tag]
                return (tag, self._below(left, self.levels), self._below(right, self.levels))
        return ("param", item["param"])

    def _expr(self, item: dict[str, Any]) -> Node:
        below = self._below
        match item:
            case {"app": {"fn": function, "arg": argument}}:
                return ("app", below(function, self.exprs), below(argument, self.exprs))
            case {"bvar": int(index)}:
                return ("bvar", index)
            case {"const": {"name": name, "us": levels}}:
                return ("const", self.names[name], tuple(below(u, self.levels) for u in levels))
            case {"lam": {"type": kind, "body": body}}:
                return ("lam", below(kind, self.exprs), below(body, self.exprs))
            case {"forallE": {"type": kind, "body": body}}:
                return ("forallE", below(kind, self.exprs), below(body, self.exprs))
            case {"letE": {"type": kind, "value": value, "body": body}}:
                return ("letE", *(below(e, self.exprs) for e in (kind, value, body)))
            case {"sort": level}:
                return ("sort", below(level, self.levels))
            case {"natVal": str(digits)} if digits.isascii() and digits.isdigit():
                return ("nat", digits.lstrip("0") or "0")
            case {"strVal": str(text)}:
                return ("str", text)
            case {"proj": {"typeName": name, "idx": index, "struct": struct}}:
                return ("proj", self.names[name], int(index), below(struct, self.exprs))
            case _:
                raise ValueError(f"not an expression: {str(item)[:200]}")

    @staticmethod
    def _below(number: int, table: list[Any]) -> int:
        if not 0 <= number < len(table):
            raise ValueError(f"reference to {number}, which has not been written yet")
        return number


def _component(text: str) -> str:
    """One part of a name as text, so that no two names get the same text (numbers stand as they are)."""
    plain = text and not text.isdigit() and not set(text) & set('.«»"')
    return text if plain else "«" + json.dumps(text, ensure_ascii=False)[1:-1] + "»"


def name_key(written: str) -> str:
    """The key under which an export holds the constant that Lean writes like this."""
    return ".".join(_component(part[1:-1] if part[0] == "«" else part) for part in _PARTS.findall(written))


_PARTS: Final = re.compile(r"«[^»]*»|[^.«»]+")
_CHILDREN: Final[Mapping[str, slice]] = {
    "app": slice(1, 3),
    "lam": slice(1, 3),
    "forallE": slice(1, 3),
    "letE": slice(1, 4),
    "proj": slice(3, 4),
}


def children(node: Node) -> tuple[int, ...]:
    """The numbers of the expressions that an expression is made of."""
    where = _CHILDREN.get(node[0])
    return node[where] if where is not None else ()
