"""Proofs in Lean files are taken apart into steps that act on the first open goal, one after another."""

from __future__ import annotations

from pathlib import Path

from simprover.learning.library_proofs import problems_of, script_of, steps_of


def test_a_block_is_cut_into_its_tactics() -> None:
    assert steps_of("intro h\nrw [h]\nomega") == ["intro h", "rw [h]", "omega"]


def test_bullets_disappear_and_their_tactics_stay() -> None:
    assert steps_of("constructor\n· intro h\n  exact h\n· omega") == ["constructor", "intro h", "exact h", "omega"]


def test_an_induction_leaves_holes_and_then_does_each_case() -> None:
    block = "induction n with\n| zero => simp\n| succ n ih =>\n  rw [f]\n  omega"
    assert steps_of(block) == ["induction n with | zero => ?_ | succ n ih => ?_", "simp", "rw [f]", "omega"]


def test_cases_within_cases_are_taken_apart_too() -> None:
    block = "cases h with\n| inl h =>\n  cases h with\n  | inl a => exact a\n  | inr b => omega\n| inr h => simp"
    assert steps_of(block) == [
        "cases h with | inl h => ?_ | inr h => ?_",
        "cases h with | inl a => ?_ | inr b => ?_",
        "exact a",
        "omega",
        "simp",
    ]


def test_a_tactic_over_several_lines_stays_one_step() -> None:
    assert steps_of("exact foo\n  bar\nsimp") == ["exact foo\n  bar", "simp"]
    assert steps_of("constructor\n<;> simp") == ["constructor\n<;> simp"]


def test_semicolons_separate_steps_only_outside_of_larger_tactics() -> None:
    assert steps_of("intro h; exact h") == ["intro h", "exact h"]
    assert steps_of("have : a := by simp; omega") == ["have : a := by simp; omega"]


def test_a_short_proof_term_is_one_exact() -> None:
    assert script_of(" fun h =>\n  h.symm") == [("exact fun h => h.symm",)]
    assert script_of(" " + "x" * 500) == []


SOURCE = """
namespace Toy
variable {n : Nat}
/- theorem not_this : False := by trivial -/
@[simp]
theorem first (h : n = 0) : n + 0 = 0 := by
  -- a comment with theorem in it
  rw [h]
section
open Nat
protected theorem second : ∀ m : Nat, m = m := fun _ => rfl
end
theorem by_patterns : Nat → True
  | 0 => trivial
  | _ + 1 => trivial
def third := 1
end Toy
theorem fourth : True := trivial
"""


def test_theorems_of_a_file_come_with_the_scope_they_stand_in(tmp_path: Path) -> None:
    path = tmp_path / "Toy.lean"
    path.write_text(SOURCE, encoding="utf-8")
    first, second, fourth = problems_of(path)
    assert (first.name, first.binders, first.target) == ("first_replayed", "(h : n = 0)", "n + 0 = 0")
    assert first.script == (("rw [h]",),)
    assert first.preamble == "namespace Toy\nvariable {n : Nat}"
    assert second.preamble.endswith("section\nopen Nat")
    assert second.script == (("exact fun _ => rfl",),)
    assert (fourth.name, fourth.preamble) == ("fourth_replayed", "")
