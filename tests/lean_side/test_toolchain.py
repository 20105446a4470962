"""The right Lean is found, or what is missing is said; a build that is not the pinned one never runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from simprover.lean import Toolchain, ToolchainMissing, find_toolchain
from simprover.lean.embedded import LEAN_COMMIT, LEAN_VERSION, PINNED, EmbeddedLean
from simprover.lean.sandbox import Bounds
from simprover.lean.toolchain import CORE_HEADER, OFFICIAL_HEADER, official_toolchain

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def test_the_wheel_holds_the_version_that_we_say(tmp_path: Path) -> None:
    lean = EmbeddedLean.locate(tmp_path)
    toolchain = Toolchain("embedded", (), (), LEAN_VERSION, LEAN_COMMIT, "0" * 64, "", lean)  # type: ignore[arg-type]
    said = subprocess.run([*toolchain.lean(Bounds(), None), "--version"], capture_output=True, text=True, check=True)
    assert f"version {LEAN_VERSION}," in said.stdout
    assert f"commit {LEAN_COMMIT}," in said.stdout


def copy_of_the_wheel(folder: Path, tmp_path: Path) -> Path:
    """The wheel's shared libraries, the small ones copied and the large one linked."""
    folder.mkdir()
    for name in PINNED:
        original = EmbeddedLean.locate(tmp_path).library.with_name(name)
        (folder / name).symlink_to(original) if name == "libleanshared.so" else shutil.copy(original, folder / name)
    return folder


def test_a_changed_library_is_not_run(tmp_path: Path) -> None:
    wheel = copy_of_the_wheel(tmp_path / "wheel", tmp_path)
    EmbeddedLean.at(wheel, tmp_path / "home")
    with (wheel / "libInit_shared.so").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ToolchainMissing, match="not the pinned build"):
        EmbeddedLean.at(wheel, tmp_path / "home")


def test_a_missing_library_is_named_with_the_fix(tmp_path: Path) -> None:
    wheel = copy_of_the_wheel(tmp_path / "wheel", tmp_path)
    (wheel / "libleanshared_1.so").unlink()
    with pytest.raises(ToolchainMissing, match=r"libleanshared_1\.so is missing.*pip install"):
        EmbeddedLean.at(wheel, tmp_path / "home")


def test_a_torn_cache_of_hashes_is_made_anew(tmp_path: Path) -> None:
    EmbeddedLean.locate(tmp_path)
    cache = tmp_path / "cache" / "embedded-lean.json"
    cache.write_text(cache.read_text()[:20])
    assert EmbeddedLean.locate(tmp_path).library.is_file()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A Lake project with SimProver's Lean half compiled, as far as files go."""
    folder = tmp_path / "project"
    for path in ("lakefile.toml", "lean-toolchain", "lake-manifest.json", "lib/SimProver/Repl.olean"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path)
    return folder


def install_lake(folder: Path, monkeypatch: pytest.MonkeyPatch, *, status: int = 0, version: str = "4.35.0") -> None:
    """A `lake` that answers the three questions asked of it."""
    folder.mkdir(exist_ok=True)
    script = (
        "#!/bin/sh\ncase \"$2 $3\" in\n"
        f"  'lean --version') echo 'Lean (version {version}, x86_64-unknown-linux-gnu, commit {COMMIT}, Release)';;\n"
        "  'printenv LEAN_PATH') echo \"$PWD/lib:./other\";;\n"
        "  'which lean') echo /opt/lean/bin/lean;;\nesac\n"
        f"exit {status}\n"
    )
    (folder / "lake").write_text(script)
    (folder / "lake").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")


def test_an_official_toolchain_is_found_through_lake(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_lake(tmp_path / "bin", monkeypatch)
    found = find_toolchain(tmp_path / "home", project, "official")
    assert (found.kind, found.version, found.commit) == ("official", "4.35.0", COMMIT)
    assert found.lean_path == (project / "lib", project / "other")
    assert found.default_header == CORE_HEADER
    words = found.lean(Bounds(), None)
    assert "/opt/lean/bin/lean" in words
    (project / "lib" / "Mathlib.olean").write_text("")
    assert official_toolchain(project).default_header == OFFICIAL_HEADER


def test_the_fingerprint_follows_the_manifest(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_lake(tmp_path / "bin", monkeypatch)
    before = official_toolchain(project).fingerprint
    (project / "lake-manifest.json").write_text("another revision of a dependency")
    assert official_toolchain(project).fingerprint != before


def test_each_missing_piece_is_named(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainMissing, match="`lake` is not on the PATH"):
        official_toolchain(project)
    install_lake(tmp_path / "bin", monkeypatch, status=1)
    with pytest.raises(ToolchainMissing, match="failed in"):
        official_toolchain(project)
    install_lake(tmp_path / "bin", monkeypatch)
    (project / "lib" / "SimProver" / "Repl.olean").unlink()
    with pytest.raises(ToolchainMissing, match=r"no compiled module SimProver\.Repl"):
        official_toolchain(project)
    (project / "lean-toolchain").unlink()
    with pytest.raises(ToolchainMissing, match="needs a Lake project"):
        official_toolchain(project)


def test_auto_falls_back_to_the_embedded_lean(toolchain: Toolchain, test_home: Path, tmp_path: Path) -> None:
    assert find_toolchain(test_home, tmp_path).kind == "embedded"
    assert find_toolchain(test_home).fingerprint == toolchain.fingerprint
