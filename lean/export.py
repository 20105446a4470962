"""Exported declarations, read: the format of lean4export 3.1.0, as `lean/SimProver/Export.lean` writes it.

The text may come from anyone. What is read is well-formed (numbers refer to what came before, names are declared once),
and nothing more is promised.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from simprover.lean.declarations import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Rule,
    Theorem,
)

Node: TypeAlias = tuple[Any, ...]
"""A level or expression: a tag and what the tag needs; children by number, constants by name."""

NameParts: TypeAlias = tuple[str | int, ...]

FORMAT: Final = "3.1.0"
_LONGEST_LINE: Final = 1 << 24


class Export:
    """An export, read.

    Attributes:
        levels: ``("zero",)``, ``("succ", u)``, ``("max", u, v)``, ``("imax", u, v)``, ``("param", name)``.
        exprs: ``("bvar", index)``, ``("sort", level)``, ``("const", name, levels)``, ``("app", function, argument)``,
            ``("lam", type, body)``, ``("forallE", type, body)``, ``("letE", type, value, body)``, ``("nat", number)``,
            ``("str", text)``, ``("proj", type name, index, structure)``.
        constants: by name, in the order of the text; a family's members come one after the other.
        parts: the parts of each name.

    Equal levels and expressions have one number, names and kinds of binders aside; children have smaller numbers than
    their parents.
    """

    def __init__(self) -> None:
        self.levels: list[Node] = []
        self.exprs: list[Node] = []
        self.constants: dict[str, Constant] = {}
        self.parts: dict[str, NameParts] = {"": ()}
        self._names: list[str] = [""]
        self._level_numbers: dict[Node, int] = {}
        self._expr_numbers: dict[Node, int] = {}
        self._levels_as_written: list[int] = [self._level(("zero",))]
        self._exprs_as_written: list[int] = []

    @classmethod
    def read(cls, lines: Iterable[str]) -> Export:
        """Read an export.

        Raises:
            ValueError: if a line is not of the format, refers to what has not been written before, or declares a name
                for the second time.
        """
        export = cls()
        for line in lines:
            if len(line) > _LONGEST_LINE:
                raise ValueError(f"a line of an export is longer than {_LONGEST_LINE} characters")
            try:
                export._line(json.loads(line))
            except (KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
                raise ValueError(f"not a line of an export: {line[:200]!r}") from error
        return export

    def _line(self, item: dict[str, Any]) -> None:
        if "in" in item:
            _expect(item["in"], len(self._names))
            self._names.append(self._read_name(item))
        elif "il" in item:
            _expect(item["il"], len(self._levels_as_written))
            self._levels_as_written.append(self._level(self._read_level(item)))
        elif "ie" in item:
            _expect(item["ie"], len(self._exprs_as_written))
            self._exprs_as_written.append(self._read_expr(item))
        elif "meta" in item:
            version = item["meta"]["format"]["version"]
            if not isinstance(version, str) or version.split(".")[0] != FORMAT.split(".")[0]:
                raise ValueError(f"the export's format is {version!r}; this reads {FORMAT}")
        else:
            ((kind, fields),) = item.items()
            for constant in self._read_declaration(kind, fields):
                if constant.name in self.constants:
                    raise ValueError(f"{constant.name} is declared twice")
                self.constants[constant.name] = constant

    # -- names, levels, expressions ----------------------------------------------------------------------------------

    def _read_name(self, item: dict[str, Any]) -> str:
        part = item["str"] if "str" in item else item["num"]
        last: str | int = _text(part["str"]) if "str" in item else _natural(part["i"])
        prefix = self._name(part["pre"])
        name = f"{prefix}.{_component(last)}" if prefix else _component(last)
        self.parts.setdefault(name, (*self.parts[prefix], last))
        return name

    def _name(self, number: int) -> str:
        return self._names[_below(number, self._names)]

    def _level(self, node: Node) -> int:
        return _number(node, self.levels, self._level_numbers)

    def _level_at(self, number: int) -> int:
        return self._levels_as_written[_below(number, self._levels_as_written)]

    def _expr_at(self, number: int) -> int:
        return self._exprs_as_written[_below(number, self._exprs_as_written)]

    def _read_level(self, item: dict[str, Any]) -> Node:
        if "succ" in item:
            return ("succ", self._level_at(item["succ"]))
        for tag in ("max", "imax"):
            if tag in item:
                left, right = item[tag]
                return (tag, self._level_at(left), self._level_at(right))
        return ("param", self._name(item["param"]))

    def _read_expr(self, item: dict[str, Any]) -> int:
        at = self._expr_at
        node: Node
        match item:
            case {"app": {"fn": function, "arg": argument}}:
                node = ("app", at(function), at(argument))
            case {"bvar": index}:
                node = ("bvar", _natural(index))
            case {"const": {"name": name, "us": levels}}:
                node = ("const", self._name(name), tuple(self._level_at(u) for u in levels))
            case {"lam": {"type": kind, "body": body}}:
                node = ("lam", at(kind), at(body))
            case {"forallE": {"type": kind, "body": body}}:
                node = ("forallE", at(kind), at(body))
            case {"letE": {"type": kind, "value": value, "body": body}}:
                node = ("letE", at(kind), at(value), at(body))
            case {"sort": level}:
                node = ("sort", self._level_at(level))
            case {"natVal": str(digits)} if digits.isascii() and digits.isdigit():
                node = ("nat", _number_of(digits))
            case {"strVal": text}:
                node = ("str", _text(text))
            case {"proj": {"typeName": name, "idx": index, "struct": struct}}:
                node = ("proj", self._name(name), _natural(index), at(struct))
            case {"mdata": {"expr": inner}}:
                return at(inner)
            case _:
                raise ValueError(f"not an expression: {str(item)[:200]}")
        return _number(node, self.exprs, self._expr_numbers)

    # -- declarations ------------------------------------------------------------------------------------------------

    def _read_declaration(self, kind: str, fields: dict[str, Any]) -> Iterator[Constant]:
        if kind == "inductive":
            for reader, members in ((self._type, "types"), (self._constructor, "ctors"), (self._recursor, "recs")):
                for member in fields[members]:
                    yield reader(member)
            return
        head = self._head(fields)
        match kind:
            case "axiom":
                yield Axiom(*head, _bool(fields["isUnsafe"]))
            case "thm":
                yield Theorem(*head, self._expr_at(fields["value"]))
            case "def":
                safety = fields["safety"]
                if safety not in ("safe", "unsafe", "partial"):
                    raise ValueError(f"{safety!r} is no safety of a definition")
                yield Definition(*head, self._expr_at(fields["value"]), _height(fields["hints"]), safety)
            case "opaque":
                yield Opaque(*head, self._expr_at(fields["value"]), _bool(fields["isUnsafe"]))
            case "quot":
                part = fields["kind"]
                if part not in ("type", "ctor", "lift", "ind"):
                    raise ValueError(f"{part!r} is no part of the quotient")
                yield Quotient(*head, part)
            case _:
                raise ValueError(f"a declaration of unknown kind {kind!r}")

    def _head(self, fields: dict[str, Any]) -> tuple[str, tuple[str, ...], int]:
        name = self._name(fields["name"])
        if not name:
            raise ValueError("a declaration without a name")
        return name, self._name_list(fields["levelParams"]), self._expr_at(fields["type"])

    def _name_list(self, numbers: Any) -> tuple[str, ...]:
        return tuple(self._name(n) for n in numbers)

    def _type(self, fields: dict[str, Any]) -> Inductive:
        return Inductive(
            *self._head(fields),
            _natural(fields["numParams"]),
            _natural(fields["numIndices"]),
            self._name_list(fields["all"]),
            self._name_list(fields["ctors"]),
            _natural(fields["numNested"]),
            _bool(fields["isRec"]),
            _bool(fields["isUnsafe"]),
            _bool(fields["isReflexive"]),
        )

    def _constructor(self, fields: dict[str, Any]) -> Constructor:
        return Constructor(
            *self._head(fields),
            self._name(fields["induct"]),
            _natural(fields["cidx"]),
            _natural(fields["numParams"]),
            _natural(fields["numFields"]),
            _bool(fields["isUnsafe"]),
        )

    def _recursor(self, fields: dict[str, Any]) -> Recursor:
        rules = (Rule(self._name(r["ctor"]), _natural(r["nfields"]), self._expr_at(r["rhs"])) for r in fields["rules"])
        return Recursor(
            *self._head(fields),
            self._name_list(fields["all"]),
            _natural(fields["numParams"]),
            _natural(fields["numIndices"]),
            _natural(fields["numMotives"]),
            _natural(fields["numMinors"]),
            tuple(rules),
            _bool(fields["k"]),
            _bool(fields["isUnsafe"]),
        )


def _number(node: Node, table: list[Node], numbers: dict[Node, int]) -> int:
    """The number of a node, a new one if it is new."""
    # Python takes True for 1; tags keep nodes of different kinds apart, and `_natural` lets no truth value in.
    number = numbers.setdefault(node, len(table))
    if number == len(table):
        table.append(node)
    return number


def _expect(number: object, due: int) -> None:
    if type(number) is not int or number != due:
        raise ValueError(f"number {number!r} where {due} was due")


def _below(number: object, table: list[Any]) -> int:
    if type(number) is not int or not 0 <= number < len(table):
        raise ValueError(f"reference to {number!r}, which has not been written yet")
    return number


def _natural(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is not a natural number")
    return value


def _bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is not a truth value")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or any("\ud800" <= c <= "\udfff" for c in value):
        raise ValueError("not a text")
    return value


def _number_of(digits: str) -> int:
    """A decimal number of any length; Python itself refuses long ones, and takes quadratic time for them."""
    if len(digits) <= 4000:
        return int(digits)
    middle = len(digits) // 2
    scale: int = 10 ** (len(digits) - middle)
    return _number_of(digits[:middle]) * scale + _number_of(digits[middle:])


def _height(hints: object) -> int | None:
    match hints:
        case "opaque":
            return None
        case "abbrev":
            return -1
        case {"regular": height}:
            return _natural(height)
        case _:
            raise ValueError(f"{hints!r} is no hint")


def _component(part: str | int) -> str:
    """One part of a name as text, so that no two names get the same text (numbers stand as they are)."""
    if isinstance(part, int):
        return str(part)
    plain = part and not part.isdigit() and not set(part) & set('.«»"')
    return part if plain else "«" + json.dumps(part, ensure_ascii=False)[1:-1] + "»"


def name_key(written: str) -> str:
    """The key under which an export holds the constant that Lean writes like this."""
    parts = _PARTS.findall(written)
    return ".".join(p if p.isdigit() else _component(p[1:-1] if p[0] == "«" else p) for p in parts)


def key_of(parts: Iterable[str | int]) -> str:
    """The key under which an export holds the constant with these name parts."""
    return ".".join(_component(part) for part in parts)


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
