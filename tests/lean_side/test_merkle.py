"""Equal hashes mean equal terms up to names; unequal meaning means unequal hashes."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import Export, key_of, name_key
from simprover.lean.merkle import Hasher, UnknownConstant
from tests.lean_side.export_writer import PROP, TYPE, Term, Writer, app, bvar, const, lam, pi

N: Term = const("N")


def numbers(writer: Writer, name: str = "N", extra: bool = False) -> None:
    """The natural numbers as an inductive type, under some name."""
    this = const(name)
    ctors = [(f"{name}.zero", this), (f"{name}.succ", pi(this, this)), *([(f"{name}.other", this)] if extra else [])]
    writer.inductive([(name, TYPE, ctors)], is_rec=True)


def library(writer: Writer, two: int = 2) -> None:
    """Numbers, a definition, and a theorem that rests on it; `two` says what the definition is."""
    numbers(writer)
    writer.definition("two", N, ("natVal", str(two)))
    writer.theorem("same", pi(PROP, pi(bvar(0), bvar(1))), lam(PROP, lam(bvar(0), bvar(0))))
    writer.axiom("same_as", pi(N, PROP))
    about = pi(N, app(const("same_as"), const("two")))
    writer.theorem("about_two", about, lam(N, const("same")))


def hasher(writer: Writer) -> Hasher:
    return Hasher(writer.export())


def hashes(noise: int = 0, **options: Any) -> dict[str, bytes]:
    writer = Writer(noise)
    library(writer, **options)
    return hasher(writer).all()


@given(st.integers(1, 10_000))
def test_names_and_kinds_of_binders_and_numbering_do_not_count(noise: int) -> None:
    assert hashes(noise) == hashes()


def test_a_changed_definition_changes_all_that_rests_on_it_and_nothing_else() -> None:
    before, after = hashes(), hashes(two=3)
    assert {name for name in before if before[name] != after[name]} == {"two", "about_two"}


def test_statement_and_proof_are_told_apart() -> None:
    def with_proof(proof: Term) -> Hasher:
        writer = Writer()
        numbers(writer)
        writer.theorem("t", N, proof)
        return hasher(writer)

    one, two = with_proof(const("N.zero")), with_proof(app(const("N.succ"), const("N.zero")))
    assert one.statement("t") == two.statement("t")
    assert one.proof("t") != two.proof("t")
    assert one.statement("t") != one.proof("t")


def test_the_name_of_a_theorem_does_not_count() -> None:
    def proof_hash(name: str) -> str:
        writer = Writer()
        numbers(writer)
        writer.theorem(name, N, const("N.zero"))
        return hasher(writer).proof(name)

    assert proof_hash("a.b") == proof_hash("c")


def test_types_with_the_same_shape_and_another_name_are_different() -> None:
    writer = Writer()
    numbers(writer)
    numbers(writer, "M")
    found = hasher(writer).all()
    assert found["N"] != found["M"]
    assert found["N.zero"] != found["M.zero"]


def test_a_further_constructor_changes_the_whole_family() -> None:
    def family(extra: bool) -> dict[str, bytes]:
        writer = Writer()
        numbers(writer, extra=extra)
        return hasher(writer).all()

    before, after = family(False), family(True)
    assert all(before[name] != after[name] for name in before)


def test_universe_parameters_count_by_position() -> None:
    def identity(params: list[str], used: str) -> bytes:
        writer = Writer()
        level: Term = ("sort", used)
        writer.definition("id", pi(level, level), lam(level, bvar(0)), params)
        return hasher(writer).constant("id")

    assert identity(["u", "v"], "u") == identity(["x", "y"], "x")
    assert identity(["u", "v"], "u") != identity(["u", "v"], "v")
    assert identity(["u"], "u") != identity(["u", "v"], "u")


def test_shared_terms_with_parameters_are_hashed_for_each_declaration() -> None:
    writer = Writer()
    sort = ("sort", "u")
    writer.axiom("A", sort, ["u", "v"])
    writer.axiom("B", sort, ["v", "u"])
    other = Writer()
    other.axiom("B", sort, ["v", "u"])
    assert hasher(writer).all()["B"] == hasher(other).all()["B"]


def test_declarations_in_any_order_give_the_same_hashes() -> None:
    writer = Writer()
    writer.theorem("t", N, const("N.zero"))
    numbers(writer)
    other = Writer()
    numbers(other)
    other.theorem("t", N, const("N.zero"))
    assert hasher(writer).all() == hasher(other).all()


def test_long_chains_and_deep_terms_do_not_exhaust_the_stack() -> None:
    writer = Writer()
    numbers(writer)
    writer.definition("d0", N, const("N.zero"))
    for i in range(3000):
        writer.definition(f"d{i + 1}", N, app(const("N.succ"), const(f"d{i}")))
    assert len(hasher(writer).constant("d3000")) == 32


def test_a_circle_of_declarations_is_reported() -> None:
    writer = Writer()
    numbers(writer)
    writer.definition("a", N, const("b"))
    writer.definition("b", N, const("a"))
    with pytest.raises(LibraryBroken, match="circle"):
        hasher(writer).all()


def test_an_unsafe_definition_may_refer_to_itself_and_counts_by_name() -> None:
    writer = Writer()
    numbers(writer)
    writer.definition("loop", N, const("loop"), safety="unsafe")
    assert hasher(writer).constant("loop")


def test_a_constant_from_nowhere_is_named() -> None:
    writer = Writer()
    writer.axiom("a", const("Nowhere.x"))
    with pytest.raises(UnknownConstant, match=r"Nowhere\.x"):
        hasher(writer).all()


def test_names_that_look_alike_stay_apart() -> None:
    lines = [
        '{"in":1,"str":{"pre":0,"str":"a"}}',
        '{"in":2,"str":{"pre":1,"str":"1"}}',
        '{"in":3,"num":{"pre":1,"i":1}}',
        '{"in":4,"str":{"pre":0,"str":"a.1"}}',
    ]
    assert len(Export.read(lines).parts) == 5
    assert name_key("«odd name».b") == "odd name.b"
    assert name_key("_private.A.0.b") == key_of(("_private", "A", 0, "b"))
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
        '{"ie":0,"bvar":true}',
        '{"ie":0,"strVal":"\\ud800"}',
        '{"meta":{"format":{"version":"2.0.0"}}}',
        "[]",
        "{",
    ],
)
def test_a_malformed_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Export.read([line])


def test_the_example_of_the_document() -> None:
    writer = Writer()
    truth = const("True")
    writer.inductive([("True", PROP, [("True.intro", truth)])])
    writer.theorem("t", truth, const("True.intro"))
    found = hasher(writer)

    def digest(words: str, *more: bytes) -> bytes:
        return hashlib.sha256(bytes.fromhex(words.replace(" ", "")) + b"".join(more)).digest()

    true, intro = found.constant("True"), found.constant("True.intro")
    statement = digest("5350020a 00000000 80000000 00000000 00000000 00000000")
    proof = digest("53500203 00000000 80000000 00000000 80000001 00000000 00000000 00000000 00000001")
    assert found.statement("t") == digest("53500209", statement, true).hex()
    assert found.proof("t") == digest("53500209", proof, true, intro).hex()
