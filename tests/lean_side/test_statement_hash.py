"""What a statement's hash depends on, asked of Lean: its meaning, and nothing else.

All statements stand in one module, which is compiled and checked once; their hashes are the checker's and Python's.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module
from simprover.lean.checker import Passed, check, library_hashes
from simprover.lean.hash_files import HashFile
from simprover.lean.lean_program import Surroundings
from simprover.lean.merkle import Hasher
from simprover.lean.modules import MODULE_BOUNDS

# Statements with holes for names; the proof of each twin is another one.
SHAPES = {
    "arithmetic": ("(A B : ℕ) (H : A < B) : A + 1 ≤ B", ["by omega", "H", "Nat.succ_le_of_lt H"]),
    "sets of numbers": ("(A B C : ℤ) (H : A ≤ B) : A + C ≤ B + C", ["by omega", "Int.add_le_add_right H C"]),
    "logic": ("(A B : Prop) (H : A ∧ B) : B ∧ A", ["⟨H.2, H.1⟩", "by cases H; constructor <;> assumption", "H.symm"]),
    "existence": ("(A : ℕ) : ∃ B, B = A + A", ["⟨A + A, rfl⟩", "by exact ⟨_, rfl⟩"]),
    "universes": (".{U} (A : Sort U) (B C : A) (H : B = C) : C = B", ["H.symm", "by rw [H]", "by subst H; rfl"]),
}
MEANINGS = [  # no two of these say the same
    "(a b : ℕ) : a + b = b + a",
    "(a b : ℕ) : a + b = a + b",
    "(b a : ℕ) : a + b = b + a",
    "(a b : ℤ) : a + b = b + a",
    "(a b c : ℕ) : a + b = b + a",
    "{a b : ℕ} (h : a ≤ b) : a + 0 ≤ b",
    "{a b : ℕ} (h : a < b) : a + 0 ≤ b",
    "{a b : ℕ} (h : a ≤ b) : a + 0 ≤ b + 1",
    "(p q : Prop) : p → q → p",
    "(p q : Prop) : p → q → q",
    "(p q : Prop) : p ∧ q → p",
    ".{u} (α : Sort u) (a : α) : a = a",
    "(α : Type) (a : α) : a = a",
    ".{u} (α : Type u) (a : α) : a = a",
    "(n : ℕ) : ∃ m, m = n + 7",
    "(n : ℕ) : ∃ m, m = n + 8",
]


def renamed(text: str, seed: int, *, may_space: bool = True) -> str:
    """The text with its capital letters replaced by names drawn at random, and with other spacing."""
    draw = random.Random(seed)
    fresh = draw.sample(["x", "y", "zeta", "k'", "h₁", "u_1", "α", "foo", "n", "m"], 5)
    names = dict(zip("ABCHU", fresh, strict=True))
    spaced = text.replace(" ", draw.choice([" ", "  ", "\n    ", " /- so -/ "])) if may_space else text
    return "".join(names.get(c, c) for c in spaced)


@pytest.fixture(scope="module")
def hasher(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Hasher:
    text = ["import Elementary", "open Nat"]
    for shape, (statement, proofs) in SHAPES.items():
        for seed in range(6):
            name = f"{shape.replace(' ', '_')}_{seed}"
            gap = "" if statement[0] == "." else " "
            proof = renamed(proofs[seed % len(proofs)], seed, may_space=False)
            text.append(f"theorem {name}{gap}{renamed(statement, seed)} :=\n        {proof}")
    for index, meaning in enumerate(MEANINGS):
        name = f"meaning_{index}"
        gap = "" if meaning[0] == "." else " "
        text.append(f"theorem {name}{gap}{meaning} := by\n  first | rfl | omega | exact ⟨_, rfl⟩ | simp_all")
    text.append("def two : ℕ := 2\nnamespace Other\ndef two : ℕ := 3")
    text.append("theorem of_definition : two ≤ two := Nat.le_refl two\nend Other")
    text.append("theorem of_definition : two ≤ two := Nat.le_refl two\n")
    module = compile_module(toolchain, "Candidate", "\n".join(text), tmp_path_factory.mktemp("statements"))
    assert isinstance(module, CompiledModule), module
    file = library_hashes(toolchain, toolchain.lean_path[0].parent.parent, ("Elementary", "Init"))
    return checked(toolchain, module.olean, file)


def checked(toolchain: Toolchain, olean: Path, file: HashFile) -> Hasher:
    """What passes the checker has hashes on which Lean and Python agree."""
    passed = check(
        Surroundings(toolchain, MODULE_BOUNDS),
        theorem="",
        target=olean,
        candidate=olean,
        imports=("Init", "Elementary"),
        hashes=(file,),
    )
    assert isinstance(passed, Passed), passed
    return Hasher(passed.export, file.read())


@pytest.mark.parametrize("shape", SHAPES)
def test_names_universes_spacing_and_proofs_do_not_count(hasher: Hasher, shape: str) -> None:
    found = {hasher.statement(f"{shape.replace(' ', '_')}_{seed}") for seed in range(6)}
    assert len(found) == 1


def test_the_proof_counts_for_the_proof_hash(hasher: Hasher) -> None:
    assert hasher.proof("logic_0") == hasher.proof("logic_3")  # the same term, with other names
    assert len({hasher.proof(f"logic_{seed}") for seed in range(3)}) > 1


def test_statements_that_say_something_else_have_another_hash(hasher: Hasher) -> None:
    found = [hasher.statement(f"meaning_{index}") for index in range(len(MEANINGS))]
    assert len(set(found)) == len(found)


def test_a_definition_counts_by_what_it_says(hasher: Hasher) -> None:
    assert hasher.statement("of_definition") != hasher.statement("Other.of_definition")
