"""The embedded library is compiled once, resumes, and never pretends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simprover.lean import LibraryBroken
from simprover.lean.library import build_library, library_fingerprint, library_modules, olean_path


def write_library(base: Path, **modules: str) -> Path:
    """A tiny library of empty modules, with real Lean source files."""
    for name, text in modules.items():
        path = base / "core" / (name.replace("_", "/") + ".lean")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return base


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_library(
        tmp_path / "sources",
        Init="prelude\nimport Init.A\nimport Init.B\n",
        Init_A="prelude\n",
        Init_B="prelude\n-- a comment\nimport Init.A\n",
        User="import Init.A\n",
    )


def test_modules_come_after_what_they_import(small: Path) -> None:
    assert list(library_modules(small)) == ["Init.A", "Init.B", "Init", "User"]


def test_a_file_without_prelude_imports_init(small: Path) -> None:
    assert library_modules(small)["User"].imports == ("Init", "Init.A")


def test_fingerprint_depends_on_every_source_and_on_nothing_else(small: Path) -> None:
    before = library_fingerprint(library_modules(small))
    assert before == library_fingerprint(library_modules(small))
    (small / "core" / "User.lean").write_text("import Init.A\n-- changed\n", "utf-8")
    assert before != library_fingerprint(library_modules(small))


def test_builds_once_and_reports_progress(small: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    folder = build_library(tmp_path / "home", lambda *p: told.append(p), sources=small)
    assert [t[:2] for t in told] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert all(olean_path(folder, name).is_file() for name in ("Init", "Init.A", "Init.B", "User"))
    told.clear()
    assert build_library(tmp_path / "home", lambda *p: told.append(p), sources=small) == folder
    assert told == []


def test_a_module_that_does_not_compile_is_named_with_leans_words(small: Path, tmp_path: Path) -> None:
    write_library(small, Init_B="prelude\nimport Init.A\ntheorem nonsense : Missing := Missing.intro\n")
    with pytest.raises(LibraryBroken, match=r"Init\.B does not compile(.|\n)*Missing"):
        build_library(tmp_path / "home", sources=small)
    assert not [f for f in (tmp_path / "home" / "library").iterdir() if f.is_dir() and "building" not in f.name]


def test_an_interrupted_build_is_resumed_and_unchanged_modules_are_not_compiled_again(
    small: Path, tmp_path: Path
) -> None:
    write_library(small, Init_B="prelude\nimport Init.A\nnonsense\n")
    with pytest.raises(LibraryBroken):
        build_library(tmp_path / "home", sources=small)
    (kept,) = (tmp_path / "home" / "library").glob("building-*/Init/A.olean")
    inode = os.stat(kept).st_ino
    write_library(small, Init_B="prelude\nimport Init.A\n")
    folder = build_library(tmp_path / "home", sources=small)
    assert os.stat(olean_path(folder, "Init.A")).st_ino == inode


def test_a_killed_build_is_resumed(tmp_path: Path) -> None:
    """SIGKILL in the middle: the next build finishes the rest, and no folder passes for a complete library before."""
    chain = {f"Init_M{i}": f"prelude\nimport Init.M{i - 1}\n" for i in range(1, 12)}
    sources = write_library(tmp_path / "sources", Init="prelude\nimport Init.M11\n", Init_M0="prelude\n", **chain)
    home = tmp_path / "home"
    program = (
        "import os\nfrom pathlib import Path\nfrom simprover.lean.library import build_library\n"
        "def told(done, of, name):\n    if done == 5: os.kill(os.getpid(), 9)\n"
        f"build_library(Path({str(home)!r}), told, sources=Path({str(sources)!r}))\n"
    )
    killed = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert killed.returncode == -9
    assert [f.name for f in (home / "library").iterdir() if f.is_dir() and not f.name.startswith("building-")] == []
    (kept,) = (home / "library").glob("building-*/Init/M3.olean")
    inode = os.stat(kept).st_ino
    folder = build_library(home, sources=sources)
    assert os.stat(olean_path(folder, "Init.M3")).st_ino == inode
    assert olean_path(folder, "Init").is_file()


def test_a_folder_that_cannot_be_written_is_one_clear_sentence(small: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "library").mkdir(parents=True)
    fingerprint = library_fingerprint(library_modules(small))
    (home / "library" / f"building-{fingerprint}").write_text("a file where a folder is due")
    with pytest.raises(LibraryBroken, match=r"cannot be written under .* --home"):
        build_library(home, sources=small)


def test_a_later_library_does_not_write_into_an_earlier_one(small: Path, tmp_path: Path) -> None:
    first = build_library(tmp_path / "home", sources=small)
    before = olean_path(first, "Init.B").read_bytes()
    write_library(small, Init_B="prelude\nimport Init.A\nnamespace Changed\nend Changed\n")
    second = build_library(tmp_path / "home", sources=small)
    assert second != first
    assert olean_path(first, "Init.B").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("prelude\nimport Init.Nowhere\n", r"imports Init\.Nowhere, which the library does not have"),
        ("prelude\nimport Init\n", "form a circle"),
    ],
)
def test_bad_imports_are_named(small: Path, text: str, problem: str) -> None:
    write_library(small, Init_A=text)
    with pytest.raises(LibraryBroken, match=problem):
        library_modules(small)
