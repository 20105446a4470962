"""The tactic `smt` in a Lean that may start processes: asking the real solver, and programs that answer anything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simprover.lean import LeanError, Session, Toolchain
from simprover.lean.modules import read_messages
from simprover.lean.sandbox import Bounds

ONE = "example (x y : ℕ) (h : x + y = 3) : x ≤ 3 := by smt"


def said(toolchain: Toolchain, folder: Path, program: Path | str, *statements: str) -> list[tuple[str, str]]:
    """Severity and text of what Lean says about statements, with `program` as the solver."""
    source = folder / "Goals.lean"
    source.write_text("import Elementary\nimport SimProver.Smt\n" + "\n".join(statements) + "\n", "utf-8")
    done = subprocess.run(
        [*toolchain.lean(Bounds(seconds=100.0), None), "--json", os.fspath(source)],
        env={**toolchain.environment(), "SIMPROVER_SMT": os.fspath(program), "PATH": os.environ["PATH"]},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return [(m.severity, m.text) for m in read_messages(done.stdout)]


def script(folder: Path, text: str) -> Path:
    path = folder / "solver"
    path.write_text(f"#!{sys.executable}\n{text}\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def solver(tmp_path: Path) -> Path:
    return script(tmp_path, "from simprover.cli import main\nmain()")


@pytest.mark.slow
def test_the_solver_s_certificate_closes_the_goal_and_is_said(
    toolchain: Toolchain, tmp_path: Path, solver: Path
) -> None:
    goals = [
        "theorem named (n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4 := by\n  smt\n#print axioms named",
        "example : ∀ x : ℕ, x ≤ 3 → x < 4 := by\n  intros\n  smt",
        "example (p : Prop) (hp : p) (a : ℤ) : p ∧ a ≤ a + 1 := by\n  refine ⟨?_, ?_⟩\n  · exact hp\n  · smt",
        "example : ∀ x ≤ 5, ∀ y ≤ 5, (x + y) ^ 2 ≤ 2 * x ^ 2 + 2 * y ^ 2 := by smt",
        "example (n : ℕ) (h : n < 12) (h' : 5 ∣ n ^ 2 + 1) : n % 5 = 2 ∨ n % 5 = 3 := by smt",
        "example (n : ℕ) (h : ∃ k ∈ Finset.range 3, n = 2 * k) : n ≤ 4 := by smt",
        "example (x y : ℚ) (h : 2 * x + y = 3) (h' : x > 2) : y < 0 := by smt",
        "example (x y : ℚ) (h : |x + 0.5| ≤ y / 2) (h' : y < 1 / 2) : (if x < 0 then -x else x) < 0.75 := by smt",
        "example (n : ℕ) : n - 1 + 1 = n := by smt",
    ]
    messages = said(toolchain, tmp_path, solver, *goals)
    assert [severity for severity, _ in messages] == ["info"] * 9 + ["error"]
    suggestions = [text for _, text in messages if text.startswith("Try this:\n  ")]
    assert len(suggestions) == 8
    assert messages[1][1] == "'named' depends on axioms: [propext, Classical.choice, Quot.sound]"
    assert messages[-1][1] == "smt: false at n = 0"
    pasted = suggestions[0].removeprefix("Try this:\n")
    again = said(toolchain, tmp_path, "nothing", f"example (n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4 := by\n{pasted}")
    assert again == []


@pytest.mark.parametrize(
    "answer",
    [
        "sorry",
        "exact (by sorry)",
        "exact sorryAx _ true",
        "exact by native_decide",
        "run_tac pure ()",
        "simp",
        "open Nat in omega",
        "set_option maxRecDepth 9 in omega",
        "exact h",
        "intro x",
        "refine ?_",
        ")",
        "omega\ntheorem more : False := sorry",
        'exact (include_str "solver")',
        'macro "smt2" : tactic => `(tactic| skip)',
        "",
    ],
)
def test_an_answer_that_is_no_certificate_closes_nothing(toolchain: Toolchain, tmp_path: Path, answer: str) -> None:
    program = script(tmp_path, f"import sys\nsys.stdin.read()\nprint({answer!r})")
    [(severity, text)] = said(toolchain, tmp_path, program, ONE)
    assert severity == "error"
    assert text.startswith("smt: ")


def test_a_solver_that_is_not_there_or_fails_is_said(toolchain: Toolchain, tmp_path: Path) -> None:
    [(severity, text)] = said(toolchain, tmp_path, tmp_path / "nowhere", ONE)
    assert severity == "error"
    assert "SIMPROVER_SMT" in text
    [(severity, text)] = said(toolchain, tmp_path, script(tmp_path, "raise SystemExit(3)"), ONE)
    assert severity == "error"
    assert "exit code 3" in text


def test_the_answer_of_a_program_that_does_not_read_the_goal_is_used(toolchain: Toolchain, tmp_path: Path) -> None:
    program = script(tmp_path, "print('omega')")
    assert said(toolchain, tmp_path, program, ONE) == [("info", "Try this:\n  omega")]


def test_in_the_sandbox_it_says_to_paste_the_certificate(toolchain: Toolchain) -> None:
    with Session(toolchain, header="import Elementary\nimport SimProver.Smt") as session:
        opened = session.open(ONE.replace("example", "theorem one").removesuffix("smt") + "sorry")
        outcome = session.run_tac(opened.states[0].state, "smt")
    assert isinstance(outcome, LeanError)
    assert "Paste its certificate in the place of smt" in outcome.error
