"""The map of the library, and how it tells two libraries apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module
from simprover.lean.library_map import PublicName, compare, library_map


@pytest.fixture(scope="module")
def names(toolchain: Toolchain) -> dict[str, PublicName]:
    return {name.name: name for name in library_map(toolchain)}


def test_every_public_name_stands_there_once_with_its_statement(names: dict[str, PublicName]) -> None:
    assert len(names) > 3000
    prime = names["Nat.Prime.two_le"]
    assert prime.kind == "theorem"
    assert prime.module.startswith("Elementary.")
    assert prime.statement == "∀ {p : ℕ}, p.Prime → 2 ≤ p"
    assert names["Nat.succ"].kind == "constructor"


def test_what_lean_makes_of_its_own_accord_and_its_insides_are_left_out(names: dict[str, PublicName]) -> None:
    assert not [n for n in names if n.endswith((".rec", ".casesOn", ".injEq", ".noConfusion"))]
    assert not [n for n in names if n.startswith(("Lean.", "SimProver.", "_private"))]


def test_a_library_does_not_differ_from_itself(toolchain: Toolchain, names: dict[str, PublicName]) -> None:
    assert compare(names.values(), toolchain) == ()


HERE = """
theorem same (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
theorem polymorphic.{u, v} (α : Type u) (β : Type v) (f : α → β) : f = f := rfl
theorem changed (n : Nat) : n + 0 = n := rfl
theorem implicit (n : Nat) : n = n := rfl
theorem only_here : True := trivial
"""
THERE = """
theorem same (a b : Prop) (k : a ∧ b) : b ∧ a := k.symm
theorem polymorphic.{v, u} (α : Type v) (β : Type u) (g : α → β) : g = g := rfl
theorem changed (n : Nat) : n + 0 = n + 0 := rfl
theorem implicit {n : Nat} : n = n := rfl
theorem only_there : True := trivial
"""


def test_two_libraries_differ_where_a_name_is_missing_or_says_something_else(
    toolchain: Toolchain, tmp_path: Path
) -> None:
    def library(folder: str, text: str) -> Toolchain:
        out = tmp_path / folder
        made = compile_module(toolchain, "Toy", f"import Elementary\n{text}", out)
        assert isinstance(made, CompiledModule), made
        header = "import Elementary\nimport Toy\n"
        return replace(toolchain, lean_path=(*toolchain.lean_path, out), default_header=header)

    here = [name for name in library_map(library("here", HERE)) if name.module == "Toy"]
    assert len(here) == 5
    found = {d.name: d for d in compare(here, library("there", THERE))}
    assert {name: d.standing for name, d in found.items()} == {
        "changed": "different",
        "implicit": "different",
        "only_here": "absent",
    }
    assert found["changed"].here == "∀ (n : ℕ), n + 0 = n"
    assert found["changed"].there == "∀ (n : ℕ), n + 0 = n + 0"
    assert found["only_here"].there == ""
