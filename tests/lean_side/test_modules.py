"""A module is compiled whole or not at all, within its bounds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module
from simprover.lean.modules import MODULE_BOUNDS, CompilationCrashed, CompilationExceeded, NotCompiled, read_messages


def test_a_module_and_one_that_imports_it(toolchain: Toolchain, tmp_path: Path) -> None:
    first = compile_module(toolchain, "Deep.First", "theorem one (p : Prop) (h : p) : p := h\n", tmp_path)
    assert isinstance(first, CompiledModule)
    assert first.olean == tmp_path / "Deep" / "First.olean"
    text = "import Deep.First\ntheorem two (p : Prop) (h : p) : p := one p h\n"
    assert isinstance(compile_module(toolchain, "Second", text, tmp_path / "2", (tmp_path,)), CompiledModule)


def test_the_source_lies_beside_the_module_and_nothing_else_is_left(toolchain: Toolchain, tmp_path: Path) -> None:
    compile_module(toolchain, "One", "theorem one : True := trivial\n", tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["One.lean", "One.olean"]
    assert (tmp_path / "One.lean").read_text() == "theorem one : True := trivial\n"


def test_errors_are_told_with_their_place_and_leave_nothing(toolchain: Toolchain, tmp_path: Path) -> None:
    text = "theorem one : True := trivial\ntheorem two : False :=\n  trivial\n"
    result = compile_module(toolchain, "Bad", text, tmp_path)
    assert isinstance(result, NotCompiled)
    assert result.reason.startswith("line 3: ")
    assert list(tmp_path.iterdir()) == []


def test_a_warning_is_no_error(toolchain: Toolchain, tmp_path: Path) -> None:
    result = compile_module(toolchain, "Hole", "theorem hole : True := sorry\n", tmp_path)
    assert isinstance(result, CompiledModule)
    assert [m.severity for m in result.messages] == ["warning"]


def test_a_bound_ends_it_and_leaves_nothing(toolchain: Toolchain, tmp_path: Path) -> None:
    text = "set_option maxHeartbeats 0 in\ntheorem one : True := by repeat (first | done | skip)\n"
    result = compile_module(toolchain, "Loop", text, tmp_path, bounds=replace(MODULE_BOUNDS, seconds=1.5))
    assert isinstance(result, CompilationExceeded)
    assert result.bound == "wall time"
    assert list(tmp_path.iterdir()) == []


def test_leaving_early_is_no_success(toolchain: Toolchain, tmp_path: Path) -> None:
    text = "theorem one : False := by\n  run_tac (IO.Process.exit 0 : IO Unit)\n"
    result = compile_module(toolchain, "Exit", text, tmp_path)
    assert isinstance(result, NotCompiled | CompilationCrashed)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("output", ["", "noise", '{"severity": 3}', "[]", '{"pos": null}', "\x00"])
def test_noise_is_no_message(output: str) -> None:
    assert read_messages(output) == ()
