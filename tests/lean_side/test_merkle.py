"""Equal hashes mean equal terms up to names; unequal meaning means unequal hashes."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Export, name_key
from simprover.lean.merkle import Hasher, UnknownConstant

Term = tuple[Any, ...]
"""``("const", name)``, ``("app", f, a)``, ``("lam", binder, type, body)``, … : terms as a person would write them."""


class Writer:
    """Writes exports from terms, numbering on demand as Lean's exporter does; `noise` varies what must not count."""

    def __init__(self, noise: int = 0) -> None:
        self.lines: list[str] = []
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

    def declare(self, kind: str, name: str, params: list[str], kind_term: Term, **fields: Any) -> None:
        if "value" in fields:
            fields["value"] = self.expr(fields["value"])
        for key in ("all", "ctors"):
            if key in fields:
                fields[key] = [self.name(n) for n in fields[key]]
        if "induct" in fields:
            fields["induct"] = self.name(fields["induct"])
        common = {"name": self.name(name), "levelParams": [self.name(p) for p in params], "type": self.expr(kind_term)}
        self.lines.append(json.dumps({kind: common | fields}))

    def hasher(self) -> Hasher:
        return Hasher(Export.read(self.lines))


PROP: Term = ("sort", "zero")
TYPE: Term = ("sort", ("succ", "zero"))
N: Term = ("const", "N")


def numbers(writer: Writer, name: str = "N", extra: bool = False) -> None:
    """The natural numbers as an inductive type, under some name."""
    constructors = [f"{name}.zero", f"{name}.succ", *([f"{name}.other"] if extra else [])]
    this: Term = ("const", name)
    writer.declare(
        "induct", name, [], TYPE, all=[name], ctors=constructors, numParams=0, numIndices=0, isUnsafe=False
    )
    for index, constructor in enumerate(constructors):
        kind = ("forallE", "n", this, this) if index == 1 else this
        writer.declare("ctor", constructor, [], kind, induct=name, cidx=index, isUnsafe=False)


def library(writer: Writer, two: int = 2) -> None:
    """Numbers, a definition, and a theorem that rests on it; `two` says what the definition is."""
    numbers(writer)
    writer.declare("def", "two", [], N, value=("natVal", str(two)), safety="safe")
    same: Term = ("forallE", "p", PROP, ("forallE", "h", ("bvar", 0), ("bvar", 1)))
    proof: Term = ("lam", "p", PROP, ("lam", "h", ("bvar", 0), ("bvar", 0)))
    writer.declare("thm", "same", [], same, value=proof)
    about: Term = ("forallE", "n", N, ("app", ("const", "same_as"), ("const", "two")))
    writer.declare("axiom", "same_as", [], ("forallE", "n", N, PROP), isUnsafe=False)
    writer.declare("thm", "about_two", [], about, value=("lam", "n", N, ("const", "same")))


def hashes(noise: int = 0, **options: Any) -> dict[str, bytes]:
    writer = Writer(noise)
    library(writer, **options)
    return writer.hasher().all()


@given(st.integers(1, 10_000))
def test_names_and_kinds_of_binders_and_numbering_do_not_count(noise: int) -> None:
    assert hashes(noise) == hashes()


def test_a_changed_definition_changes_all_that_rests_on_it_and_nothing_else() -> None:
    before, after = hashes(), hashes(two=3)
    assert {name for name in before if before[name] != after[name]} == {"two", "about_two"}


def test_statement_and_proof_are_told_apart() -> None:
    def hasher(proof: Term) -> Hasher:
        writer = Writer()
        numbers(writer)
        writer.declare("thm", "t", [], N, value=proof)
        return writer.hasher()

    one, two = hasher(("const", "N.zero")), hasher(("app", ("const", "N.succ"), ("const", "N.zero")))
    assert one.statement("t") == two.statement("t")
    assert one.proof("t") != two.proof("t")
    assert one.statement("t") != one.proof("t")


def test_the_name_of_a_theorem_does_not_count() -> None:
    def proof_hash(name: str) -> str:
        writer = Writer()
        numbers(writer)
        writer.declare("thm", name, [], N, value=("const", "N.zero"))
        return writer.hasher().proof(name)

    assert proof_hash("a.b") == proof_hash("c")


def test_types_with_the_same_shape_and_another_name_are_different() -> None:
    writer = Writer()
    numbers(writer)
    numbers(writer, "M")
    found = writer.hasher().all()
    assert found["N"] != found["M"]
    assert found["N.zero"] != found["M.zero"]


def test_a_further_constructor_changes_the_whole_family() -> None:
    def family(extra: bool) -> dict[str, bytes]:
        writer = Writer()
        numbers(writer, extra=extra)
        return writer.hasher().all()

    before, after = family(False), family(True)
    assert all(before[name] != after[name] for name in before)


def test_universe_parameters_count_by_position() -> None:
    def identity(params: list[str], used: str) -> bytes:
        writer = Writer()
        level: Term = ("sort", used)
        writer.declare("def", "id", params, ("forallE", "a", level, level), value=("lam", "a", level, ("bvar", 0)), safety="safe")  # noqa: E501
        return writer.hasher().constant("id")

    assert identity(["u", "v"], "u") == identity(["x", "y"], "x")
    assert identity(["u", "v"], "u") != identity(["u", "v"], "v")
    assert identity(["u"], "u") != identity(["u", "v"], "u")


def test_shared_terms_with_parameters_are_hashed_for_each_declaration() -> None:
    writer = Writer()
    sort = ("sort", "u")
    writer.declare("axiom", "A", ["u", "v"], sort, isUnsafe=False)
    writer.declare("axiom", "B", ["v", "u"], sort, isUnsafe=False)
    other = Writer()
    other.declare("axiom", "B", ["v", "u"], sort, isUnsafe=False)
    assert writer.hasher().all()["B"] == other.hasher().all()["B"]


def test_declarations_in_any_order_give_the_same_hashes() -> None:
    writer = Writer()
    writer.declare("thm", "t", [], N, value=("const", "N.zero"))
    numbers(writer)
    other = Writer()
    numbers(other)
    other.declare("thm", "t", [], N, value=("const", "N.zero"))
    assert writer.hasher().all() == other.hasher().all()


def test_long_chains_and_deep_terms_do_not_exhaust_the_stack() -> None:
    writer = Writer()
    numbers(writer)
    term: Term = ("const", "N.zero")
    writer.declare("def", "d0", [], N, value=term, safety="safe")
    for i in range(3000):
        writer.declare("def", f"d{i + 1}", [], N, value=("app", ("const", "N.succ"), ("const", f"d{i}")), safety="safe")
    assert len(writer.hasher().constant("d3000")) == 32


def test_a_circle_of_declarations_is_reported() -> None:
    writer = Writer()
    numbers(writer)
    writer.declare("def", "a", [], N, value=("const", "b"), safety="safe")
    writer.declare("def", "b", [], N, value=("const", "a"), safety="safe")
    with pytest.raises(LibraryBroken, match="circle"):
        writer.hasher().all()


def test_an_unsafe_definition_may_refer_to_itself_and_counts_by_name() -> None:
    writer = Writer()
    numbers(writer)
    writer.declare("def", "loop", [], N, value=("const", "loop"), safety="unsafe")
    assert writer.hasher().constant("loop")


def test_a_constant_from_nowhere_is_named() -> None:
    writer = Writer()
    writer.declare("axiom", "a", [], ("const", "Nowhere.x"), isUnsafe=False)
    with pytest.raises(UnknownConstant, match=r"Nowhere\.x"):
        writer.hasher().all()


def test_names_that_look_alike_stay_apart() -> None:
    lines = [
        '{"in":1,"str":{"pre":0,"str":"a"}}',
        '{"in":2,"str":{"pre":1,"str":"1"}}',
        '{"in":3,"num":{"pre":1,"i":1}}',
        '{"in":4,"str":{"pre":0,"str":"a.1"}}',
    ]
    assert len(set(Export.read(lines).names)) == 5
    assert name_key("«odd name».b") == "odd name.b"
    assert name_key("A.b'") == "A.b'"


@pytest.mark.parametrize(
    "line",
    [
        '{"in":2,"str":{"pre":0,"str":"a"}}',
        '{"in":1,"str":{"pre":1,"str":"a"}}',
        '{"ie":0,"app":{"fn":0,"arg":0}}',
        '{"ie":0,"natVal":"-1"}',
        '{"ie":0,"fvar":3}',
        '{"thm":{"name":0}}',
        "[]",
        "{",
    ],
)
def test_a_malformed_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Export.read([line])
