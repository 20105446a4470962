"""The bench command as a person runs it: results, summary, kills, resumption."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from simprover.cli.exit_codes import ExitCode
from simprover.lean import Toolchain

ROWS = [
    {"name": "one", "header": "import Mathlib", "statement": "theorem one : 17 * 18 % 4 = 2", "needs": "core"},
    {"name": "two", "statement": "theorem two (n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4", "needs": "core"},
    {"name": "three", "statement": "theorem three (x : ℝ) : x = x", "needs": "mathlib"},
    {"name": "four", "statement": "theorem four (n : ℕ) : n < 3", "needs": "core"},
    {
        "name": "five",
        "helper": "def thrice (n : ℕ) : ℕ := 3 * n",
        "statement": "theorem five : thrice 2 = 6",
        "needs": "core",
    },
]
FIELDS = ["name", "verdict", "seconds", "model_calls", "tactics", "lemmas_reused", "header", "proof", "message"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "set.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), "utf-8")
    return path


@pytest.fixture
def home(tmp_path: Path, test_home: Path, toolchain: Toolchain) -> Path:
    folder = tmp_path / "home"
    (folder / "cache").mkdir(parents=True)
    (test_home / "cache" / "hashes").mkdir(parents=True, exist_ok=True)
    (folder / "cache" / "hashes").symlink_to(test_home / "cache" / "hashes")
    (folder / "library").symlink_to(test_home / "library")
    return folder


def command(data: Path, home: Path, output: Path, *more: str) -> list[str]:
    words = [sys.executable, "-m", "simprover", "bench", str(data), "--home", str(home), "--output", str(output)]
    return [*words, "--no-model", "--seconds", "40", *more]


def rows_of(output: Path) -> dict[str, dict[str, object]]:
    lines = (output / "results.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert len({row["name"] for row in rows}) == len(rows)
    return {row["name"]: row for row in rows}


def test_a_set_is_run_and_summed_up(data: Path, home: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    done = subprocess.run(command(data, home, output), capture_output=True, text=True, check=False)
    assert done.returncode == ExitCode.OK, done.stderr
    rows = rows_of(output)
    assert {name: row["verdict"] for name, row in rows.items()} == {
        "one": "certified",
        "two": "certified",
        "three": "not_elaborated",
        "four": "failed",
        "five": "certified",
    }
    assert all(field in row for row in rows.values() for field in FIELDS)
    assert rows["one"]["header"] == "import Elementary\nopen Nat\n"
    summary = json.loads((output / "summary.json").read_text("utf-8"))
    assert (summary["statements"], summary["certified"], summary["elaborated"]) == (5, 3, 4)
    assert "3 of 5 statements certified" in done.stdout
    assert "steps of certified proofs by proposer: portfolio" in done.stdout
    assert "[portfolio: " in done.stderr  # who made each step


def test_a_second_run_over_the_warm_store_reuses_what_was_proved(data: Path, home: Path, tmp_path: Path) -> None:
    for output in (tmp_path / "first", tmp_path / "second"):
        subprocess.run(command(data, home, output, "--needs", "core"), capture_output=True, check=True)
    first, second = (json.loads((tmp_path / n / "summary.json").read_text("utf-8")) for n in ("first", "second"))
    assert (first["proofs_reusing_a_lemma"], first["lemmas_stored"]) == (0, 3)
    assert second["proofs_reusing_a_lemma"] >= 2  # a lemma that needs a helper is not offered
    assert second["lemmas_stored"] == 0
    assert second["tactics"] < first["tactics"]


def test_statements_are_checked_without_being_proved(data: Path, home: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    words = command(data, home, output, "--elaborate-only", "--needs", "core,mathlib")
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "4 of 5 statements elaborate" in done.stdout
    rows = rows_of(output)
    assert [name for name, row in rows.items() if not row["elaborated"]] == ["three"]
    assert not any(row["proof"] for row in rows.values())


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_ended_goes_on_where_it_stopped(
    data: Path, home: Path, tmp_path: Path, how: signal.Signals
) -> None:
    output = tmp_path / "out"
    words = command(data, home, output, "--workers", "1")
    with subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("certified"):
                break
        below = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(how)
        rest = process.stderr.read()
        code = process.wait(60)
    assert code == (ExitCode.INTERRUPTED if how == signal.SIGINT else -signal.SIGKILL)
    assert "Traceback" not in rest
    psutil.wait_procs(below, timeout=20)
    assert not [p for p in below if p.is_running() and p.status() != psutil.STATUS_ZOMBIE]
    before = rows_of(output)
    assert 1 <= len(before) < len(ROWS)
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "were done before; going on" in done.stderr
    after = rows_of(output)
    assert len(after) == len(ROWS)
    assert all(after[name] == row for name, row in before.items())


def test_a_folder_of_another_run_is_refused(data: Path, home: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    subprocess.run(command(data, home, output, "--elaborate-only"), capture_output=True, check=True)
    done = subprocess.run(command(data, home, output), capture_output=True, text=True, check=False)
    assert done.returncode == ExitCode.INPUT
    assert "belongs to another run" in done.stderr


def test_a_model_that_is_not_there_ends_the_run_with_its_own_code(data: Path, home: Path, tmp_path: Path) -> None:
    words = [w for w in command(data, home, tmp_path / "out") if w != "--no-model"]
    done = subprocess.run([*words, "--model", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == ExitCode.MODEL
    assert "no tactic model" in done.stderr
    assert "Traceback" not in done.stderr
