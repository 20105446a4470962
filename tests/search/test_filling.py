"""Holes of ordinary Lean files: filled when certified, left with a reason when not."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.cli.app import run
from simprover.cli.exit_codes import ExitCode
from simprover.errors import NotElaborated, UnknownTheorem
from simprover.filling import fill_text
from simprover.lean import Toolchain, find_holes
from simprover.prover import Prover
from tests.search.test_prover import own_home, prover, settings  # noqa: F401 -- a fixture

FILE = """import Elementary

/-! A file with `sorry` in a comment. -/

namespace Mine

def double (n : ℕ) : ℕ := n + n

theorem double_eq (n : ℕ) : double n = 2 * n := by
  unfold double
  sorry

theorem two_holes (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · sorry
  · sorry

theorem term_hole (n : ℕ) (h : n % 2 = 1) : n ≠ 0 := sorry

theorem too_much (n : ℕ) : n < 3 := by
  sorry

def unknown : ℕ := sorry

end Mine
"""


def test_what_can_be_proved_is_filled_and_the_rest_says_why(prover: Prover) -> None:  # noqa: F811
    filling = fill_text(prover, FILE)
    assert [(r.declaration, r.filled) for r in filling.reports] == [
        ("double_eq", True),
        ("two_holes", True),
        ("term_hole", True),
        ("too_much", False),
        ("unknown", False),
    ]
    assert "false" in filling.reports[3].reason
    assert "only theorems" in filling.reports[4].reason
    assert not filling.complete
    assert len(find_holes(filling.text)) == 2
    assert filling.text.startswith("import Elementary\n\n/-! A file with `sorry` in a comment. -/\n")
    assert "  unfold double\n" in filling.text
    assert filling.reports[0].result is not None
    assert filling.reports[0].result.name == "Mine.double_eq"
    session = prover.session_for("import Elementary\n", None)
    assert session.open(filling.text.removeprefix("import Elementary")).errors == ()


def test_one_theorem_can_be_named(prover: Prover) -> None:  # noqa: F811
    filling = fill_text(prover, FILE, theorem="term_hole")
    assert [r.declaration for r in filling.reports] == ["term_hole"]
    assert filling.complete
    assert len(find_holes(filling.text)) == len(find_holes(FILE)) - 1


def test_a_hole_in_an_earlier_theorem_certifies_nothing_that_rests_on_it(prover: Prover) -> None:  # noqa: F811
    text = "import Elementary\n\ntheorem bad (n : ℕ) : n * n < 7 := sorry\n\n"
    text += "theorem worse (n : ℕ) : n * n < 8 := by\n  have := bad n\n  sorry\n"
    filling = fill_text(prover, text)
    assert [r.filled for r in filling.reports] == [False, False]
    assert filling.text == text


@pytest.mark.parametrize(
    ("theorem", "message"), [("nobody", "no theorem named nobody"), ("double", "double has no `sorry`")]
)
def test_a_theorem_that_is_not_there_is_said_so(prover: Prover, theorem: str, message: str) -> None:  # noqa: F811
    with pytest.raises(UnknownTheorem, match=message):
        fill_text(prover, FILE, theorem=theorem)


def test_a_file_that_lean_cannot_read_is_said_so(prover: Prover) -> None:  # noqa: F811
    with pytest.raises(NotElaborated, match="Lean cannot read the file: line 5"):
        fill_text(prover, "import Elementary\n\ntheorem t (n : Nonsense := by\n  sorry\n")


def test_the_command_fills_a_file_in_place(
    tmp_path: Path, toolchain: Toolchain, test_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = own_home(tmp_path, test_home)
    (home / "library").symlink_to(test_home / "library")
    path = tmp_path / "a.lean"
    path.write_text("import Elementary\n\ntheorem t (n : ℕ) : n + 0 = n := by\n  sorry\n", "utf-8")
    assert run(["prove", str(path), "--in-place", "--no-model", "--home", str(home)]) == ExitCode.OK
    assert "sorry" not in path.read_text("utf-8")
    assert "certified" in capsys.readouterr().err
    before = path.read_text("utf-8")
    assert run(["prove", str(path), "--theorem", "t", "--no-model", "--home", str(home)]) == ExitCode.INPUT
    assert path.read_text("utf-8") == before


def test_the_command_proves_a_statement_and_reads_the_store(
    tmp_path: Path, toolchain: Toolchain, test_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = own_home(tmp_path, test_home)
    (home / "library").symlink_to(test_home / "library")
    at = ["--home", str(home)]
    statement = "theorem commuted (a b : ℕ) : a + b = b + a"
    assert run(["prove", "--statement", statement, "--no-model", *at]) == ExitCode.OK
    assert "commuted: certified" in capsys.readouterr().out
    assert run(["prove", "--statement", "theorem w (n : ℕ) : n < 3", "--no-model", *at]) == ExitCode.NOT_PROVED
    assert run(["prove", "--statement", "theorem w : Nonsense", "--no-model", *at]) == ExitCode.INPUT
    capsys.readouterr()
    assert run(["store", "ls", *at]) == ExitCode.OK
    assert "commuted" in capsys.readouterr().out
    assert run(["store", "show", "commuted", *at]) == ExitCode.OK
    assert "axioms" in capsys.readouterr().out
    assert run(["store", "search", "a + b = b + a", *at]) == ExitCode.OK
    assert "commuted" in capsys.readouterr().out
    assert run(["store", "show", "nobody", *at]) == ExitCode.STORE
    assert run(["audit", "--recheck", "all", *at]) == ExitCode.OK
    assert "1 confirmed" in capsys.readouterr().out


def test_a_missing_model_is_said_so(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> None:
    home = own_home(tmp_path, test_home)
    (home / "library").symlink_to(test_home / "library")
    empty = tmp_path / "model"
    empty.mkdir()
    assert run(["prove", "--statement", "1 = 1", "--model", str(empty), "--home", str(home)]) == ExitCode.MODEL


def test_settings_make_a_prover_without_anything(tmp_path: Path, toolchain: Toolchain, test_home: Path) -> None:
    nobody = settings(own_home(tmp_path, test_home), use_portfolio=False, use_smt=False, use_memory=False)
    with Prover(nobody, toolchain=toolchain) as silent:
        assert silent.prove("1 + 1 = 2").message.startswith("every tactic")
