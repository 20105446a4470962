"""A bench run's folder: it outlives kills, and belongs to one run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simprover.bench.run_folder import RESULTS, RunFolder, clear, summarise
from simprover.cli.bench import line_of, print_summary
from simprover.errors import HomeUnwritable, InputUnreadable
from simprover.search.result import ProofResult, Step, Verdict


def result(name: str, verdict: Verdict = Verdict.FAILED, **more: object) -> ProofResult:
    return ProofResult.model_validate({"name": name, "verdict": verdict, "seconds": 1.0, **more})


def test_results_are_there_again_after_a_kill(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "out", {"data": 1})
    folder.add(result("a"))
    folder.add(result("b", Verdict.CERTIFIED, proof="by simp"))
    # no close: the process was killed
    again = RunFolder(tmp_path / "out", {"data": 1})
    assert list(again.done) == ["a", "b"]
    assert again.done["b"].proof == "by simp"


def test_a_torn_last_line_is_cut_off_and_the_run_goes_on(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path, {"data": 1})
    folder.add(result("a"))
    folder.close()
    with (tmp_path / RESULTS).open("a") as file:
        file.write('{"name": "b", "verd')
    again = RunFolder(tmp_path, {"data": 1})
    assert list(again.done) == ["a"]
    again.add(result("c"))
    again.close()
    lines = (tmp_path / RESULTS).read_text("utf-8").splitlines()
    assert [json.loads(line)["name"] for line in lines] == ["a", "c"]


def test_a_damaged_line_in_the_middle_is_not_passed_over(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path, {"data": 1})
    for name in "abc":
        folder.add(result(name))
    folder.close()
    lines = (tmp_path / RESULTS).read_text("utf-8").splitlines()
    (tmp_path / RESULTS).write_text("\n".join([lines[0], "garbage", lines[2], ""]), "utf-8")
    with pytest.raises(InputUnreadable, match="Line 2"):
        RunFolder(tmp_path, {"data": 1})


def test_the_folder_of_another_run_is_refused_and_says_what_differs(tmp_path: Path) -> None:
    RunFolder(tmp_path, {"data": 1, "needs": "core"}).close()
    with pytest.raises(InputUnreadable, match="different: data"):
        RunFolder(tmp_path, {"data": 2, "needs": "core"})


def test_results_of_nobody_knows_what_are_refused(tmp_path: Path) -> None:
    (tmp_path / RESULTS).write_text("", "utf-8")
    with pytest.raises(InputUnreadable, match="nobody knows"):
        RunFolder(tmp_path, {"data": 1})


def test_clearing_removes_the_run_and_nothing_else(tmp_path: Path) -> None:
    RunFolder(tmp_path, {"data": 1}).close()
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    clear(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["notes.txt"]


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(HomeUnwritable):
        RunFolder(tmp_path / "file" / "out", {})


def test_the_summary_counts_what_there_is() -> None:
    steps = (Step(tactic="simp", proposer="portfolio"), Step(tactic="exact l", proposer="memory"))
    rows = [
        result("a", Verdict.CERTIFIED, steps=steps, lemmas_reused=("l",), model_calls=2, stored=True),
        result("b", Verdict.TIMEOUT, model_calls=5, model_calls_saved=3, steps=steps),
        result("c", Verdict.NOT_ELABORATED, elaborated=False),
    ]
    summary = summarise(rows)
    assert summary["statements"] == 3
    assert summary["verdicts"] == {"certified": 1, "not_elaborated": 1, "timeout": 1}
    assert summary["steps_by_proposer"] == {"memory": 1, "portfolio": 1}
    assert (summary["model_calls"], summary["model_calls_saved_by_cache"]) == (7, 3)
    assert (summary["proofs_reusing_a_lemma"], summary["lemmas_stored"], summary["elaborated"]) == (1, 1, 2)


def test_a_vacuous_result_is_not_counted_without_its_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [result("a", Verdict.CERTIFIED, vacuous=True), result("b", Verdict.CERTIFIED), result("c")]
    print_summary({**summarise(rows), "elaborate_only": False}, tmp_path)
    assert "2 of 3 statements certified, 1 of them vacuous (their hypotheses contradict each other)" in (
        capsys.readouterr().out
    )
    assert "vacuous" in line_of(rows[0])
    assert "vacuous" not in line_of(rows[1])
