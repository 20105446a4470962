"""``simprover export``: declarations of the library with what they rest on, for other people's checkers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simprover.cli.app import run
from simprover.cli.exit_codes import ExitCode
from simprover.lean import Toolchain
from simprover.lean.export import Export
from simprover.lean.kernel import Confirmed, Kernel


def test_constants_are_exported_with_everything_that_they_rest_on(
    tmp_path: Path, test_home: Path, toolchain: Toolchain
) -> None:
    path = tmp_path / "some.ndjson"
    assert run(["export", str(path), "Nat.add_comm", "And.comm", "--home", str(test_home)]) == ExitCode.OK
    lines = path.read_text("utf-8").splitlines()
    assert json.loads(lines[0])["meta"]["lean"] == {"githash": toolchain.commit, "version": toolchain.version}
    assert isinstance(Kernel(Export.read(lines)).check(["Nat.add_comm", "And.comm"]), Confirmed)


def test_a_name_that_is_not_there_is_said(
    tmp_path: Path, test_home: Path, toolchain: Toolchain, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "none.ndjson"
    assert run(["export", str(path), "Nobody.declared", "--home", str(test_home)]) == ExitCode.INPUT
    assert "Nobody.declared" in capsys.readouterr().err
    assert not path.exists()
