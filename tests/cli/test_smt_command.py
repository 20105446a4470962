"""``simprover smt``, run as a user runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.cli.app import run
from simprover.cli.exit_codes import ExitCode

STATE = "x : ℕ\nh : x % 6 = 4\n⊢ x % 3 = 1"


@pytest.fixture
def state(tmp_path: Path) -> str:
    path = tmp_path / "state.txt"
    path.write_text(STATE, encoding="utf-8")
    return str(path)


def test_a_true_goal_gets_a_tactic(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["smt", "decide", state]) == ExitCode.OK
    assert "Elementary.Farkas.prove" in capsys.readouterr().out


def test_a_tactic_can_be_written_for_mathlib(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["smt", "decide", state, "--print", "mathlib"]) == ExitCode.OK
    assert capsys.readouterr().out == "omega\n"


def test_what_cannot_be_written_for_mathlib_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "state.txt"
    path.write_text("n : ℕ\nh : n ≠ 0\n⊢ 2 ∣ 4 ^ n", encoding="utf-8")
    assert run(["smt", "decide", str(path), "--print", "mathlib"]) == ExitCode.NOT_PROVED
    assert "no single call in Mathlib" in capsys.readouterr().out


def test_a_false_goal_gets_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "state.txt"
    path.write_text("x : ℕ\n⊢ x < 3", encoding="utf-8")
    assert run(["smt", "decide", str(path)]) == ExitCode.NOT_PROVED
    assert capsys.readouterr().out.startswith("false at x = ")


def test_a_graph_is_written_with_its_key(state: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "goal.svg"
    assert run(["smt", "graph", state, "--output", str(picture)]) == ExitCode.OK
    assert len(capsys.readouterr().out.split()[0]) == 64
    assert picture.read_text(encoding="utf-8").startswith("<svg ")


def test_a_statement_is_read_by_lean(test_home: Path, toolchain: object, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["smt", "decide", "--home", str(test_home), "--statement"]
    assert run([*arguments, "∀ n : ℕ, n % 6 = 4 → n % 3 = 1"]) == ExitCode.OK
    assert "intro n" in capsys.readouterr().out
    assert run([*arguments, "∀ n : ℕ, unheard n"]) == ExitCode.INPUT
    assert "Lean does not accept" in capsys.readouterr().err


@pytest.mark.parametrize("given", [[], ["missing.txt"]])
def test_a_mistake_is_one_sentence(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["smt", "graph", *given]) == ExitCode.INPUT
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert "Traceback" not in said


@pytest.mark.parametrize("selector", ["learned", "plain"])
def test_either_selector_leads_to_a_certificate_of_products(
    selector: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "state.txt"
    path.write_text("x y z : ℤ\nh : z ≤ y\nh1 : y ≤ x\nh2 : 0 ≤ z\n⊢ z * y * y ≤ z * x * x", encoding="utf-8")
    assert run(["smt", "decide", str(path), "--selector", selector]) == ExitCode.OK
    assert "Elementary.Farkas.prove" in capsys.readouterr().out


def test_a_selector_that_does_not_exist_is_one_sentence(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["smt", "decide", state, "--selector", "clever"]) != ExitCode.OK
    said = capsys.readouterr().err
    assert "selector" in said
    assert "Traceback" not in said
