"""The saved state after the imports changes how soon Lean begins, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module, snapshots
from simprover.lean.modules import NotCompiled
from simprover.lean.sandbox import Bounds
from simprover.lean.toolchain import EMBEDDED_HEADER, SAVED_HEADERS

TEXT = f"{EMBEDDED_HEADER}theorem between (x y : ℚ) (h : x < y) : x < (x + y) / 2 := by linarith\n"


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Imports are read, whatever is saved."""
    monkeypatch.setattr(snapshots, "options", lambda library, text: ())
    return monkeypatch


def is_used(toolchain: Toolchain, text: str) -> bool:
    return any(word.startswith("--incr-load=") for word in toolchain.lean(Bounds(), None, reading=text))


def test_the_usual_headers_are_saved_with_the_library(toolchain: Toolchain) -> None:
    assert all(is_used(toolchain, header) for header in SAVED_HEADERS)
    assert is_used(toolchain, TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "import Init\n",
        "prelude\n",
        "import Elementary\nimport Init\n",
        "import all Elementary\n",
        "theorem t : True",
    ],
)
def test_another_header_begins_with_its_own_imports(toolchain: Toolchain, text: str) -> None:
    assert not is_used(toolchain, text)


def test_a_process_that_does_not_say_what_it_reads_imports(toolchain: Toolchain) -> None:
    assert not any(word.startswith("--incr-load=") for word in toolchain.lean(Bounds(), None))


def test_the_compiled_module_is_the_same_byte_for_byte(
    toolchain: Toolchain, tmp_path: Path, without: pytest.MonkeyPatch
) -> None:
    imported = compile_module(toolchain, "Some.Module", TEXT, tmp_path / "imported")
    without.undo()
    begun = compile_module(toolchain, "Some.Module", TEXT, tmp_path / "begun")
    assert isinstance(imported, CompiledModule) and isinstance(begun, CompiledModule)
    assert imported.olean.read_bytes() == begun.olean.read_bytes()


def test_errors_are_the_same(toolchain: Toolchain, tmp_path: Path, without: pytest.MonkeyPatch) -> None:
    wrong = TEXT.replace("linarith", "omega") + "#eval 1 +\n"
    imported = compile_module(toolchain, "M", wrong, tmp_path / "imported")
    without.undo()
    begun = compile_module(toolchain, "M", wrong, tmp_path / "begun")
    assert isinstance(imported, NotCompiled) and isinstance(begun, NotCompiled)
    assert imported.messages == begun.messages


def test_a_folder_that_was_moved_has_no_saved_state(toolchain: Toolchain, tmp_path: Path) -> None:
    """A saved state names files by their paths, which after a move are other files or none."""
    (library,) = toolchain.lean_path
    saved = Path(snapshots.options(library, TEXT)[0].removeprefix("--incr-load="))
    moved = tmp_path / "library"
    (moved / saved.parent.name).mkdir(parents=True)
    shutil.copy(saved, moved / saved.parent.name)
    assert snapshots.options(moved, TEXT) == ()


def test_a_library_reached_by_another_name_has_it(toolchain: Toolchain, tmp_path: Path) -> None:
    (library,) = toolchain.lean_path
    (tmp_path / "alias").symlink_to(library, target_is_directory=True)
    assert snapshots.options(tmp_path / "alias", TEXT) == snapshots.options(library, TEXT) != ()


def test_what_cannot_be_saved_is_left_and_nothing_remains_of_it(tmp_path: Path) -> None:
    assert not snapshots.save(("false",), tmp_path, TEXT)
    assert snapshots.options(tmp_path, TEXT) == ()
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []
    (tmp_path / "file").touch()
    assert not snapshots.save(("true",), tmp_path / "file", TEXT)
