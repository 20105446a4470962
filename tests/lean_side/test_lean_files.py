"""Lean files read by the real Lean: reference files that must be silent, and tactics that must say what is expected.

``tests/lean/core/NAME.lean`` compiles without a message. ``tests/lean/tactics/NAME.lean`` shows one tactic: what it
closes, what it leaves (``trace_state``) and what it says where it fails; ``NAME.expected`` holds Lean's messages, each
under the source line it stands at, so that a new example moves no other. After a change that is meant, write them anew:

    pytest tests/lean_side/test_lean_files.py --update-expected

and read the difference before committing it.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from simprover.lean import Toolchain
from simprover.lean.modules import read_messages
from simprover.lean.sandbox import Bounds

FILES = Path(__file__).resolve().parents[1] / "lean"
SILENT = sorted((FILES / "core").glob("*.lean"))
TACTICS = sorted((FILES / "tactics").glob("*.lean"))
_NUMBERED = re.compile(r"\?(m|u|_uniq)\.\d+")
"""Metavariables are numbered in the order of creation, which says nothing about a tactic."""


def name(path: Path) -> str:
    return path.stem


def said(toolchain: Toolchain, path: Path) -> str:
    """What Lean says about a file: for each message its source line, its severity and its text."""
    done = subprocess.run(
        [*toolchain.lean(Bounds(seconds=60.0), None), "--json", os.fspath(path)],
        env=toolchain.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    messages = read_messages(done.stdout)
    failed = any(message.severity == "error" for message in messages)
    assert done.returncode == int(failed), f"Lean crashed ({done.returncode}): {(done.stdout + done.stderr)[-2000:]}"
    lines = path.read_text("utf-8").splitlines()
    told = []
    for message in messages:
        body = _NUMBERED.sub(r"?\1", message.text).rstrip().replace("\n", "\n    ")
        told.append(f"{lines[message.line - 1].strip()}\n  {message.severity}: {body}\n")
    return "\n".join(told)


@pytest.mark.parametrize("path", SILENT, ids=name)
def test_a_reference_file_compiles_without_a_message(toolchain: Toolchain, path: Path) -> None:
    assert said(toolchain, path) == ""


@pytest.mark.parametrize("path", TACTICS, ids=name)
def test_a_tactic_closes_leaves_and_says_what_is_expected(
    toolchain: Toolchain, path: Path, pytestconfig: pytest.Config
) -> None:
    expected = path.with_suffix(".expected")
    answer = said(toolchain, path)
    if pytestconfig.getoption("update_expected"):
        expected.write_text(answer, "utf-8")
    assert expected.is_file(), f"{expected.name} is missing; write it with --update-expected, and read it"
    assert answer == expected.read_text("utf-8")
    assert answer, "a tactic's file shows also what it leaves or says"


def test_every_expectation_belongs_to_a_file() -> None:
    assert {path.stem for path in (FILES / "tactics").glob("*.expected")} <= {path.stem for path in TACTICS}
