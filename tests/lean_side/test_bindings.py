"""Every binding to Lean's native code, called fifty times in each of several processes.

A binding with a wrong calling convention crashes only sometimes, so one good run proves little.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from simprover.lean import Toolchain
from simprover.lean.sandbox import Bounds

SOURCES = Path(__file__).resolve().parents[1] / "lean" / "bindings"
MODULES = ("Support", "Numbers", "Text", "Trees", "World", "Kernel", "Elaboration", "Grammar")
RUNS = 3


def lean(toolchain: Toolchain, compiled: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*toolchain.lean(Bounds(), None), *words],
        env=toolchain.environment(compiled) | {"BINDINGS_SCRATCH": str(compiled)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


@pytest.fixture(scope="module")
def compiled(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The test's own modules, compiled."""
    folder = tmp_path_factory.mktemp("bindings")
    (folder / "Bindings").mkdir()
    for name in MODULES:
        source = SOURCES / "Bindings" / f"{name}.lean"
        target = folder / "Bindings" / f"{name}.olean"
        done = lean(toolchain, folder, "-R", str(SOURCES), "-o", str(target), str(source))
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("run", range(RUNS))
def test_every_binding_is_called_and_right_and_nothing_crashes(toolchain: Toolchain, compiled: Path, run: int) -> None:
    done = lean(toolchain, compiled, os.fspath(SOURCES / "Run.lean"))
    calling = compiled / "calling.txt"
    last = calling.read_text("utf-8") if calling.is_file() else "none"
    assert done.returncode == 0, f"while calling {last}: {(done.stdout + done.stderr)[-2000:]}"
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    assert lines[-1].startswith("bindings: "), done.stdout[-2000:]
    assert lines[:-1] == []
