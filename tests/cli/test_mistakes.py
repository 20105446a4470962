"""A person's mistakes: one sentence, what to do, a documented exit code, no stack trace, nothing half-written."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from simprover.cli.app import run
from simprover.cli.exit_codes import Audited, ExitCode, exit_code_for, exit_code_named
from simprover.cli.prove import write_back
from simprover.errors import ProverError
from simprover.memory import StoreError


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["prove"], ExitCode.USAGE, "either a FILE"),
        (["prove", "a.lean", "--statement", "1 = 1"], ExitCode.USAGE, "either a FILE"),
        (["prove", "-", "--in-place"], ExitCode.USAGE, "needs a FILE"),
        (["prove", "--nonsense"], ExitCode.USAGE, "--nonsense"),
        (["prove", "missing.lean"], ExitCode.INPUT, "cannot be read"),
        (["prove", "--statement", "1 = 1", "--seconds=-1"], ExitCode.USAGE, "`seconds`"),
        (["prove", "--statement", "1 = 1", "--toolchain", "mine"], ExitCode.USAGE, "`toolchain`"),
        (["bench", "missing.jsonl"], ExitCode.INPUT, "cannot be read"),
        (["store", "ls"], ExitCode.STORE, "no lemma store"),
        (["audit"], Audited.UNFINISHED, "no lemma store"),
        (["audit", "--recheck", "some"], ExitCode.USAGE, "sample:N"),
        (["audit", "--recheck", "since:yesterday"], ExitCode.USAGE, "no date"),
        (["nonsense"], ExitCode.USAGE, "nonsense"),
    ],
)
def test_a_mistake_costs_a_sentence_and_an_exit_code(
    arguments: list[str],
    code: ExitCode | Audited,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SIMPROVER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == code
    output = capsys.readouterr()
    assert said in output.err
    assert "try:" in output.err
    assert "Traceback" not in output.err + output.out
    assert not (tmp_path / "home").exists()


def test_text_that_is_not_utf8_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "latin.lean"
    path.write_bytes("theorem é : 1 = 1 := sorry".encode("latin-1"))
    assert run(["prove", str(path), "--home", str(tmp_path / "home")]) == ExitCode.INPUT
    assert "UTF-8" in capsys.readouterr().err


def test_a_settings_file_with_a_mistake_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("seconds = 'many'\n", "utf-8")
    assert run(["prove", "--statement", "1 = 1", "--home", str(tmp_path)]) == ExitCode.USAGE
    assert "settings.toml" in capsys.readouterr().err


def test_a_settings_file_that_is_no_toml_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("= = =\n", "utf-8")
    assert run(["prove", "--statement", "1 = 1", "--home", str(tmp_path)]) == ExitCode.USAGE
    assert "settings.toml" in capsys.readouterr().err


def test_every_exit_code_is_documented_and_used_once() -> None:
    tree = ast.parse(inspect.getsource(sys.modules[ExitCode.__module__]))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef)).body
    named = [n for n, after in pairwise(body) if isinstance(n, ast.Assign) and _is_text(after)]
    assert len(named) == len(ExitCode)
    assert len({int(code) for code in ExitCode}) == len(ExitCode)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _all_subclasses(cls: type[Exception]) -> set[type[Exception]]:
    below = set(cls.__subclasses__())
    return below.union(*(_all_subclasses(c) for c in below)) if below else below


def test_every_error_that_a_person_can_mend_has_an_exit_code() -> None:
    from simprover.lean import LeanSideError, Mendable

    classes = _all_subclasses(Mendable) - {ProverError, LeanSideError, StoreError}
    assert len(classes) > 15
    without = [c.__name__ for c in classes if c.__module__.startswith("simprover.") and exit_code_for(c) is None]
    assert without == []
    assert exit_code_named("StoreCorrupt") == ExitCode.STORE
    assert exit_code_named("ValueError") is None


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("old", "utf-8")
    path.chmod(0o640)
    write_back(path, "new")
    assert path.read_text("utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["a.lean"]


def test_a_bug_is_owned_up_to_without_a_stack_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(**flags: object) -> None:
        raise ZeroDivisionError("no")

    monkeypatch.setattr("simprover.settings.load_settings", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert run(["prove", "--statement", "1 = 1"]) == ExitCode.BUG
    output = capsys.readouterr().err
    assert "bug in SimProver" in output
    assert "Traceback" not in output
    assert "Traceback" in next(tmp_path.glob("simprover-bug-*")).read_text("utf-8")


def test_ctrl_c_is_no_error(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(**flags: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("simprover.settings.load_settings", interrupted)
    assert run(["prove", "--statement", "1 = 1"]) == ExitCode.INTERRUPTED
    assert "Interrupted" in capsys.readouterr().err


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; from simprover.cli.app import run; run(['--help']); print(*sys.modules, file=sys.stderr)"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(process.stderr.split())
    assert not loaded & {"torch", "transformers", "lancedb", "pyarrow", "z3", "pysmt", "fastapi", "pygls", "numpy"}
