"""``simprover store repair`` and ``renew``: what they say, their exit codes, and the way back from a damaged log."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "memory"))

from uncertified import certificate_nobody_issued, lemma_nobody_certified

from simprover.cli.app import run
from simprover.cli.exit_codes import ExitCode
from simprover.lean import CertifiedLemma, Certifier, Toolchain
from simprover.memory import LemmaStore, audit_store


@pytest.fixture
def home(toolchain: Toolchain, test_home: Path, tmp_path: Path) -> Path:
    """A home with a store of one lemma that Lean has certified and one that it has not."""
    for shared in ("library", "cache"):
        (tmp_path / shared).symlink_to(test_home / shared, target_is_directory=True)
    statement = "theorem honest : 2 + 2 = 4"
    honest = Certifier(toolchain, test_home).certify(theorem="honest", statement=statement, proof="rfl")
    assert isinstance(honest, CertifiedLemma), honest
    forged = lemma_nobody_certified(
        1, statement="theorem forged : 2 + 2 = 5", proof="rfl", library=toolchain.fingerprint
    )
    with LemmaStore.open(tmp_path / "store", library=toolchain.fingerprint) as store:
        store.add(honest)
        store.add(forged)
    return tmp_path


def test_a_repair_says_what_it_did(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = (home / "store" / "lemmas.lance" / "data").iterdir()
    (of_honest,) = (file for file in data if b"theorem honest" in file.read_bytes())
    of_honest.write_bytes(b"")
    assert run(["store", "repair", "--home", str(home)]) == ExitCode.NOT_PROVED
    said = capsys.readouterr().out
    assert "given up   row 1 honest" in said and "1 lemmas; what was bad lies in" in said
    assert run(["store", "repair", "--home", str(home)]) == ExitCode.OK
    assert "Nothing was wrong" in capsys.readouterr().out
    assert run(["store", "repair", "--home", str(home), "--json"]) == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["kept"] == 1


def test_when_the_log_is_damaged_everything_is_certified_from_its_source(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "store" / "audit.head.json").write_text("{}")
    assert run(["store", "repair", "--home", str(home)]) == ExitCode.STORE
    assert "--from-source" in capsys.readouterr().err
    assert run(["store", "repair", "--from-source", "--home", str(home)]) == ExitCode.NOT_PROVED
    assert "1 of 2 lemmas certified anew" in capsys.readouterr().out
    report = audit_store(home / "store")
    assert report.ok and not report.findings and report.rows == 1
    assert list((home / "quarantine").glob("*/store/lemmas.lance"))


def test_renewing_says_what_becomes_of_lemmas_of_another_library(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = certificate_nobody_issued(2).library
    with LemmaStore.open(home / "store", library=other) as store:
        store.add(lemma_nobody_certified(3, statement="theorem later : 2 + 3 = 5", proof="rfl"))
        store.add(lemma_nobody_certified(4, statement="theorem wrong : 2 + 3 = 6", proof="rfl"))
    command = ["store", "renew", "--home", str(home)]
    assert run([*command, "--dry-run", "--json"]) == ExitCode.OK
    outcomes = [json.loads(line)["outcome"] for line in capsys.readouterr().out.splitlines()]
    assert outcomes == ["changed", "changed"]
    assert run(command) == ExitCode.OK
    said = capsys.readouterr().out
    assert "1 certified anew, 1 set aside" in said and "what it rests on was not recorded" in said
    assert run(command) == ExitCode.OK
    assert "No lemma of another library waits" in capsys.readouterr().out
