"""The checker by itself: candidates made by every means short of honest ones, compared with a target and replayed."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module
from simprover.lean.checker import Passed, check, library_hashes
from simprover.lean.hash_files import HashFile
from simprover.lean.header import read_header
from simprover.lean.lean_program import CheckFailed, CheckRefused, Surroundings
from simprover.lean.merkle import Hasher
from simprover.lean.modules import MODULE_BOUNDS

TARGET = "theorem t (p : Prop) (h : p) : p ∧ p := sorry\n"
HONEST = "theorem t (p : Prop) (h : p) : p ∧ p := ⟨h, h⟩\n"
Checked = Passed | CheckRefused | CheckFailed


def compiled(toolchain: Toolchain, folder: Path, text: str) -> Path:
    result = compile_module(toolchain, "Candidate", text, folder)
    assert isinstance(result, CompiledModule), result
    return result.olean


def hashes_of_library(toolchain: Toolchain) -> HashFile:
    home = toolchain.lean_path[0].parent.parent
    return library_hashes(toolchain, home, ("Elementary", "Init"))


def checked(
    toolchain: Toolchain, tmp_path: Path, target: str, candidate: str, *, theorem: str = "t", imports: str = ""
) -> Checked:
    return check(
        Surroundings(toolchain, MODULE_BOUNDS),
        theorem=theorem,
        target=compiled(toolchain, tmp_path / "target", imports + target),
        candidate=compiled(toolchain, tmp_path / "candidate", imports + candidate),
        imports=read_header(imports).imports,
        hashes=(hashes_of_library(toolchain),),
    )


def test_an_honest_candidate_passes(toolchain: Toolchain, tmp_path: Path) -> None:
    result = checked(toolchain, tmp_path, TARGET, HONEST)
    assert isinstance(result, Passed), result
    assert result.axioms == ()
    assert "And.intro" in result.dependencies
    assert set(result.export.constants) == {"t"}
    assert result.statement_hash == Hasher(result.export, hashes_of_library(toolchain).read()).statement("t")


def test_helpers_that_are_theorems_or_safe_definitions_pass(toolchain: Toolchain, tmp_path: Path) -> None:
    helpers = "theorem helper (p : Prop) (h : p) : p := h\ndef twice (p : Prop) : Prop := p ∧ p\n"
    proof = "theorem t (p : Prop) (h : p) : p ∧ p := (⟨helper p h, h⟩ : twice p)\n"
    result = checked(toolchain, tmp_path, TARGET, helpers + proof)
    assert isinstance(result, Passed), result
    assert set(result.export.constants) == {"helper", "twice", "t"}


CHEATS = {
    "another statement": ("theorem t (p : Prop) (h : p) : p := h\n", "statement"),
    "another conclusion": ("theorem t (p : Prop) (h : p) : p ∧ True := ⟨h, trivial⟩\n", "statement"),
    "a definition in place of the theorem": ("def t (p : Prop) (h : p) : p ∧ p := ⟨h, h⟩\n", "statement"),
    "an axiom in place of the theorem": ("axiom t (p : Prop) (h : p) : p ∧ p\n", "statement"),
    "no theorem at all": ("theorem u (p : Prop) (h : p) : p ∧ p := ⟨h, h⟩\n", "missing"),
    "the theorem in a namespace": ("namespace N\n" + HONEST + "end N\n", "missing"),
    "a private theorem": ("private " + HONEST, "missing"),
    "a hole": (TARGET, "axioms"),
    "an axiom that it rests on": (
        "axiom bad : False\ntheorem t (p : Prop) (h : p) : p ∧ p := bad.elim\n",
        "axioms",
    ),
    "an axiom that it does not rest on": ("axiom bad : False\n" + HONEST, "axioms"),
    "an axiom with an odd name": (
        "axiom «propext » : False\ntheorem t (p : Prop) (h : p) : p ∧ p := «propext ».elim\n",
        "axioms",
    ),
    "a hole in a helper": (
        "theorem u (p : Prop) : p := sorry\ntheorem t (p : Prop) (h : p) : p ∧ p := u _\n",
        "axioms",
    ),
    "an unsafe definition": ("unsafe def u : Nat := 1\n" + HONEST, "unsafe"),
    "an opaque constant": ("opaque u : Nat\n" + HONEST, "constants"),
    "a name that the kernel runs compiled code for": (
        "def Lean.reduceBool (b : Bool) : Bool := b\n" + HONEST,
        "kernel",
    ),
    "an unsafe type": ("unsafe inductive U | a (f : U → U)\n" + HONEST, "unsafe"),
    "another implementation": (
        "def one : Nat := 1\n@[implemented_by one] def two : Nat := 2\n" + HONEST,
        "attributes",
    ),
}


@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_is_refused_by_its_defence(toolchain: Toolchain, tmp_path: Path, cheat: str) -> None:
    text, defence = CHEATS[cheat]
    result = checked(toolchain, tmp_path, TARGET, text)
    assert isinstance(result, CheckRefused), result
    assert result.defence == defence


def test_a_changed_definition_under_the_statement_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    target = "def Both (p : Prop) : Prop := p ∧ p\ntheorem t (p : Prop) (h : p) : Both p := sorry\n"
    honest = target.replace("sorry", "⟨h, h⟩")
    changed = "def Both (p : Prop) : Prop := p\ntheorem t (p : Prop) (h : p) : Both p := h\n"
    assert isinstance(checked(toolchain, tmp_path / "1", target, honest), Passed)
    result = checked(toolchain, tmp_path / "2", target, changed)
    assert isinstance(result, CheckRefused)
    assert result.defence == "constants"


def test_a_changed_notation_changes_the_statement(toolchain: Toolchain, tmp_path: Path) -> None:
    changed = 'local macro_rules | `($a ∧ $b) => `($a ∨ $b)\ntheorem t (p : Prop) (h : p) : p ∧ p := Or.inl h\n'
    result = checked(toolchain, tmp_path, TARGET, changed)
    assert isinstance(result, CheckRefused)
    assert result.defence == "statement"


def test_a_changed_instance_changes_the_statement(toolchain: Toolchain, tmp_path: Path) -> None:
    target = "theorem t : (1 : Nat) + 1 = 2 := sorry\n"
    honest = "theorem t : (1 : Nat) + 1 = 2 := rfl\n"
    changed = "local instance : HAdd Nat Nat Nat := ⟨fun _ _ => 2⟩\n" + honest
    assert isinstance(checked(toolchain, tmp_path / "1", target, honest), Passed)
    result = checked(toolchain, tmp_path / "2", target, changed)
    assert isinstance(result, CheckRefused)
    assert result.defence == "statement"


WITHOUT_KERNEL = """
open Lean Elab Command
syntax (name := cheat) "#cheat" : command
@[command_elab cheat] def elabCheat : CommandElab := fun _ => do
  let d := Declaration.thmDecl {
    name := `t, levelParams := [], type := mkConst ``False, value := mkConst ``True.intro }
  match (← getEnv).addDeclCore 0 0 d none (doCheck := false) with
  | .ok env => modifyEnv fun _ => env
  | .error _ => pure ()
#cheat
"""


def test_a_declaration_that_bypassed_the_kernel_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    """The module holds `t : False`, rests on no axiom, and came from Lean itself; only the replay finds it out."""
    target = "theorem t : False := sorry\n"
    result = checked(toolchain, tmp_path, target, WITHOUT_KERNEL, imports="import Lean\n")
    assert isinstance(result, CheckRefused), result
    assert result.defence == "kernel"


def test_a_proof_by_an_unsafe_definition_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    """The target's own text may hold such definitions; put into a theorem past the kernel, they are found out."""
    unsafe = "unsafe def u : False := u\n"
    cheat = WITHOUT_KERNEL.replace("mkConst ``True.intro", "mkConst `u")
    assert cheat != WITHOUT_KERNEL
    target = unsafe + "theorem t : False := sorry\n"
    result = checked(toolchain, tmp_path, target, unsafe + cheat, imports="import Lean\n")
    assert isinstance(result, CheckRefused), result
    assert result.defence == "kernel"


def test_other_imports_are_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    result = checked(toolchain, tmp_path, TARGET, "import Lean\n" + HONEST)
    assert isinstance(result, CheckRefused)
    assert result.defence == "constants"


def test_a_module_is_checked_as_such_when_no_theorem_is_named(toolchain: Toolchain, tmp_path: Path) -> None:
    text = "theorem a : True := trivial\ntheorem b : True := a\n"
    result = checked(toolchain, tmp_path / "1", text, text, theorem="")
    assert isinstance(result, Passed), result
    assert set(result.export.constants) == {"a", "b"}
    cheat = "theorem a : False := sorry\ntheorem b : True := trivial\n"
    result = checked(toolchain, tmp_path / "2", cheat, cheat, theorem="")
    assert isinstance(result, CheckRefused)
    assert result.defence == "axioms"


@pytest.mark.parametrize("damage", ["empty", "half", "text"])
def test_a_damaged_module_is_no_verdict(toolchain: Toolchain, tmp_path: Path, damage: str) -> None:
    target = compiled(toolchain, tmp_path / "target", TARGET)
    candidate = compiled(toolchain, tmp_path / "candidate", HONEST)
    content = candidate.read_bytes()
    candidate.write_bytes({"empty": b"", "half": content[: len(content) // 2], "text": b"olean" * 1000}[damage])
    result = check(
        Surroundings(toolchain, MODULE_BOUNDS),
        theorem="t",
        target=target,
        candidate=candidate,
        imports=("Init",),
        hashes=(hashes_of_library(toolchain),),
    )
    assert isinstance(result, CheckFailed), result
    assert not result.exceeded
