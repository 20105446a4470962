"""``simprover certify``: its verdicts, its exit codes, and a report that is the same for the same files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from simprover.cli.app import run
from simprover.cli.exit_codes import ExitCode, Judged
from simprover.lean import CompiledModule, Toolchain, compile_module, confine
from simprover.schemas import certificate_schemas

CHALLENGE = "def double (n : Nat) : Nat := n + n\ntheorem t (n : Nat) : double n = n + n := sorry\n"
SOLUTION = CHALLENGE.replace("sorry", "rfl")
SCHEMA = Path(__file__).parents[2] / "docs" / "certificate.schema.json"


@pytest.fixture
def certify(tmp_path: Path, test_home: Path, toolchain: Toolchain, capsys: pytest.CaptureFixture[str]) -> Any:
    """Judges texts; gives the exit code, what went to standard output, and what to standard error."""

    def judge(challenge: str | bytes, solution: str | bytes, *more: str) -> tuple[int, str, str]:
        for name, text in (("challenge", challenge), ("solution", solution)):
            (tmp_path / f"{name}.lean").write_bytes(text.encode() if isinstance(text, str) else text)
        files = [str(tmp_path / "challenge.lean"), str(tmp_path / "solution.lean")]
        code = run(["certify", *files, "--theorem", "t", "--home", str(test_home), *more])
        said = capsys.readouterr()
        return code, said.out, said.err

    return judge


def test_a_proof_is_certified_and_its_report_is_the_same_each_time(certify: Any) -> None:
    code, report, _ = certify(CHALLENGE, SOLUTION, "--json")
    assert code == Judged.CERTIFIED
    assert certify(CHALLENGE, SOLUTION, "--json") == (code, report, "")
    judgement = json.loads(report)
    jsonschema.validate(judgement, {**json.loads(SCHEMA.read_text()), "$ref": "#/$defs/Judgement"})
    assert judgement["verdict"] == "certified"
    assert judgement["solution_sha256"] == hashlib.sha256(SOLUTION.encode()).hexdigest()
    certificate = judgement["certificate"]
    assert certificate["axioms"] == []
    assert certificate["sandbox"].startswith("Landlock")
    # The hash of the statement is that of the term, whatever the theorem's file looks like.
    renamed = SOLUTION.replace("(n : Nat) : double n = n + n", "(k : Nat) : double k = k + k")
    again = json.loads(certify(CHALLENGE, renamed, "--json")[1])["certificate"]
    assert again["statement_hash"] == certificate["statement_hash"]


def test_what_people_see(certify: Any) -> None:
    code, said, _ = certify(CHALLENGE, SOLUTION)
    assert code == Judged.CERTIFIED
    assert said.startswith("certified: t\n")
    code, said, _ = certify(CHALLENGE, CHALLENGE)
    assert code == Judged.REFUSED
    assert said == "refused (axioms): t: t rests on sorryAx\n"


def test_contradictory_hypotheses_are_marked(certify: Any) -> None:
    challenge = "theorem t (n : Nat) (h : n < 3) (k : 5 < n) : n = n + 1 := sorry\n"
    code, report, _ = certify(
        f"import Elementary\n{challenge}", f"import Elementary\n{challenge}".replace("sorry", "by omega"), "--json"
    )
    assert code == Judged.CERTIFIED
    assert json.loads(report)["certificate"]["vacuous"] is True


def test_a_theorem_that_simp_may_use_is_not_vacuous_by_its_own_hole(certify: Any) -> None:
    """The challenge's hole proves anything; what follows from it says nothing about the hypotheses."""
    challenge = "@[simp] theorem t (p q : Prop) (h : p ↔ ¬¬p) : p = ¬¬p := sorry\n"
    code, report, _ = certify(challenge, challenge.replace("sorry", "propext h"), "--json")
    assert code == Judged.CERTIFIED
    assert json.loads(report)["certificate"]["vacuous"] is False


CHALLENGE_AT_FAULT = {
    "it does not compile": "theorem t : nonsense := sorry\n",
    "it has no such theorem": "theorem other : True := sorry\n",
    "it is a definition": "def t : Nat := 1\n",
}


@pytest.mark.parametrize("fault", CHALLENGE_AT_FAULT)
def test_a_challenge_at_fault_is_no_verdict_about_the_solution(certify: Any, fault: str) -> None:
    code, report, _ = certify(CHALLENGE_AT_FAULT[fault], SOLUTION, "--json")
    assert code == Judged.UNDECIDED
    assert json.loads(report)["reason"].startswith("the challenge is at fault")


def test_too_little_time_is_no_verdict(certify: Any) -> None:
    code, report, _ = certify(CHALLENGE, SOLUTION, "--json", "--seconds", "0.1")
    assert code == Judged.UNDECIDED
    assert json.loads(report)["certificate"] is None


def test_a_solution_that_is_no_text_is_refused(certify: Any) -> None:
    code, report, _ = certify(CHALLENGE, b"theorem t \xff", "--json")
    assert code == Judged.REFUSED
    assert json.loads(report)["defence"] == "text"


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path, test_home: Path, toolchain: Toolchain) -> None:
    missing = str(tmp_path / "missing.lean")
    assert run(["certify", missing, missing, "--theorem", "t", "--home", str(test_home)]) == ExitCode.INPUT


def test_a_module_beside_the_solution_is_never_found(certify: Any, toolchain: Toolchain, tmp_path: Path) -> None:
    compiled = compile_module(toolchain, "Beside", "axiom cheat : False\n", tmp_path)
    assert isinstance(compiled, CompiledModule)
    code, report, _ = certify("theorem t : False := sorry\n", "import Beside\ntheorem t : False := cheat\n", "--json")
    assert code == Judged.REFUSED
    assert json.loads(report)["defence"] == "missing"


def test_without_a_sandbox_nothing_is_judged(certify: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confine, "available", lambda: False)
    code, _, said = certify(CHALLENGE, SOLUTION)
    assert code == Judged.UNDECIDED
    assert "cannot confine" in said
    monkeypatch.setenv("SIMPROVER_UNCONFINED", "1")
    code, report, _ = certify(CHALLENGE, SOLUTION, "--json")
    assert code == Judged.CERTIFIED
    assert json.loads(report)["certificate"]["sandbox"] == "none"
    assert certify(CHALLENGE, SOLUTION, "--require-sandbox")[0] == Judged.UNDECIDED
    monkeypatch.setenv("SIMPROVER_REQUIRE_SANDBOX", "1")
    assert certify(CHALLENGE, SOLUTION)[0] == Judged.UNDECIDED


def test_the_published_schema_is_that_of_the_models() -> None:
    """If this fails: ``python -m simprover.schemas > docs/certificate.schema.json``."""
    assert SCHEMA.read_text("utf-8") == certificate_schemas()


def test_other_kernels_are_asked_and_one_that_disagrees_refuses(certify: Any) -> None:
    code, report, _ = certify(CHALLENGE, SOLUTION, "--json", "--kernel", "--checker", "true")
    assert code == Judged.CERTIFIED, report
    assert [(o["by"], o["opinion"]) for o in json.loads(report)["opinions"]] == [
        ("SimProver's kernel", "agrees"),
        ("true", "agrees"),
    ]
    code, report, _ = certify(CHALLENGE, SOLUTION, "--json", "--checker", "false")
    assert code == Judged.REFUSED
    assert json.loads(report)["defence"] == "opinion"
    code, said, _ = certify(CHALLENGE, SOLUTION, "--checker", "sh -c 'exit 2'")
    assert code == Judged.CERTIFIED
    assert "sh: none (it declined" in said


def test_a_checker_that_is_not_there_is_named(certify: Any) -> None:
    code, _, said = certify(CHALLENGE, SOLUTION, "--checker", "no-such-checker")
    assert code == Judged.UNDECIDED
    assert "no-such-checker" in said
    assert "try:" in said
