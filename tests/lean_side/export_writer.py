"""Writes exports from terms as a person would write them, for tests of what reads exports."""

from __future__ import annotations

import json
import random
from typing import Any

from simprover.lean.export import Export

Term = tuple[Any, ...]
"""``("const", name, *levels)``, ``("app", f, a)``, ``("lam", binder, type, body)``, …"""

PROP: Term = ("sort", "zero")
TYPE: Term = ("sort", ("succ", "zero"))


def const(name: str, *levels: Any) -> Term:
    return ("const", name, *levels)


def app(function: Term, *arguments: Term) -> Term:
    for argument in arguments:
        function = ("app", function, argument)
    return function


def pi(kind: Term, body: Term, binder: str = "x") -> Term:
    return ("forallE", binder, kind, body)


def lam(kind: Term, body: Term, binder: str = "x") -> Term:
    return ("lam", binder, kind, body)


def bvar(index: int) -> Term:
    return ("bvar", index)


class Writer:
    """Numbers on demand as Lean's exporter does; `noise` varies what must not count."""

    def __init__(self, noise: int = 0) -> None:
        origin = {"exporter": {"name": "test"}, "lean": {"version": "4"}, "format": {"version": "3.1.0"}}
        self.lines: list[str] = [json.dumps({"meta": origin})]
        self.random = random.Random(noise)
        self.noise = noise
        self.names: dict[str, int] = {"": 0}
        self.levels: dict[Any, int] = {"zero": 0}
        self.exprs = 0
        for i in range(noise % 7):  # different numbers for everything that follows
            self.name(f"unused{i}")
            self.expr(("natVal", str(i)))

    def name(self, dotted: str) -> int:
        if dotted not in self.names:
            prefix, _, last = dotted.rpartition(".")
            pre = self.name(prefix)
            self.names[dotted] = len(self.names)
            self.lines.append(json.dumps({"in": self.names[dotted], "str": {"pre": pre, "str": last}}))
        return self.names[dotted]

    def level(self, level: Any) -> int:
        if level not in self.levels:
            match level:
                case ("succ", below):
                    body: dict[str, Any] = {"succ": self.level(below)}
                case ("max" | "imax", left, right):
                    body = {level[0]: [self.level(left), self.level(right)]}
                case _:
                    body = {"param": self.name(level)}
            self.levels[level] = len(self.levels)
            self.lines.append(json.dumps({"il": self.levels[level], **body}))
        return self.levels[level]

    def expr(self, term: Term) -> int:
        match term:
            case ("app", function, argument):
                body: dict[str, Any] = {"app": {"fn": self.expr(function), "arg": self.expr(argument)}}
            case ("bvar", index):
                body = {"bvar": index}
            case ("const", name, *levels):
                body = {"const": {"name": self.name(name), "us": [self.level(u) for u in levels]}}
            case ("lam" | "forallE", binder, kind, inner):
                number = {"type": self.expr(kind), "body": self.expr(inner)}
                spelled = f"{binder}{self.noise}" if self.noise else binder
                info = self.random.choice(["default", "implicit", "instImplicit"])
                body = {term[0]: {"name": self.name(spelled), **number, "binderInfo": info}}
            case ("letE", kind, value, inner):
                parts = {"type": self.expr(kind), "value": self.expr(value), "body": self.expr(inner)}
                body = {"letE": {"name": self.name("x"), **parts, "nondep": self.random.random() < 0.5}}
            case ("sort", level):
                body = {"sort": self.level(level)}
            case ("natVal" | "strVal", text):
                body = {term[0]: text}
            case ("proj", name, index, struct):
                body = {"proj": {"typeName": self.name(name), "idx": index, "struct": self.expr(struct)}}
            case _:
                raise AssertionError(term)
        self.lines.append(json.dumps({"ie": self.exprs, **body}))
        self.exprs += 1
        return self.exprs - 1

    # -- declarations ----------------------------------------------------------------------------------------------

    def _head(self, name: str, params: list[str], kind: Term) -> dict[str, Any]:
        levels = [self.name(p) for p in params]
        return {"name": self.name(name), "levelParams": levels, "type": self.expr(kind)}

    def _declare(self, kind: str, fields: dict[str, Any]) -> None:
        self.lines.append(json.dumps({kind: fields}))

    def axiom(self, name: str, kind: Term, params: list[str] | None = None) -> None:
        self._declare("axiom", self._head(name, params or [], kind) | {"isUnsafe": False})

    def theorem(self, name: str, kind: Term, value: Term, params: list[str] | None = None) -> None:
        head = self._head(name, params or [], kind)
        self._declare("thm", head | {"value": self.expr(value), "all": [self.name(name)]})

    def opaque(self, name: str, kind: Term, value: Term, params: list[str] | None = None) -> None:
        head = self._head(name, params or [], kind)
        self._declare("opaque", head | {"value": self.expr(value), "isUnsafe": False, "all": [self.name(name)]})

    def definition(
        self,
        name: str,
        kind: Term,
        value: Term,
        params: list[str] | None = None,
        *,
        hints: Any = "abbrev",
        safety: str = "safe",
    ) -> None:
        head = self._head(name, params or [], kind)
        more = {"value": self.expr(value), "hints": hints, "safety": safety, "all": [self.name(name)]}
        self._declare("def", head | more)

    def quotient(self, name: str, part: str, kind: Term, params: list[str]) -> None:
        self._declare("quot", self._head(name, params, kind) | {"kind": part})

    def inductive(
        self,
        types: list[tuple[str, Term, list[tuple[str, Term]]]],
        recursors: list[dict[str, Any]] | None = None,
        *,
        params: list[str] | None = None,
        num_params: int = 0,
        num_indices: int = 0,
        is_rec: bool = False,
    ) -> None:
        """A family: each type with its name, type and constructors (name and type).

        A recursor is a dictionary of the fields ``name``, ``params``, ``type``, ``motives``, ``minors``, ``rules`` (of
        constructor, number of fields, right side) and ``k``.
        """
        universes = params or []
        names = [self.name(name) for name, _, _ in types]
        sorts, constructors, recs = [], [], []
        for name, kind, ctors in types:
            made: dict[str, Any] = {"numParams": num_params, "numIndices": num_indices, "all": names, "numNested": 0}
            made |= {"isRec": is_rec, "isUnsafe": False, "isReflexive": False}
            made["ctors"] = [self.name(c) for c, _ in ctors]
            sorts.append(self._head(name, universes, kind) | made)
            for index, (ctor, built) in enumerate(ctors):
                fields = {"induct": self.name(name), "cidx": index, "numParams": num_params, "isUnsafe": False}
                fields["numFields"] = _arity(built) - num_params
                constructors.append(self._head(ctor, universes, built) | fields)
        for rec in recursors or []:
            rules = [{"ctor": self.name(c), "nfields": n, "rhs": self.expr(rhs)} for c, n, rhs in rec["rules"]]
            fields = {"all": names, "numParams": num_params, "numIndices": num_indices, "rules": rules}
            fields |= {"numMotives": rec["motives"], "numMinors": rec["minors"], "k": rec["k"], "isUnsafe": False}
            recs.append(self._head(rec["name"], rec["params"], rec["type"]) | fields)
        self._declare("inductive", {"types": sorts, "ctors": constructors, "recs": recs})

    def export(self) -> Export:
        return Export.read(self.lines)


def _arity(term: Term) -> int:
    return 1 + _arity(term[3]) if term[0] == "forallE" else 0
