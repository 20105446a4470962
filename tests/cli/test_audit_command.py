"""``simprover audit``: exit codes, and the report as text, JSON and a page."""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "memory"))

from uncertified import LIBRARY, lemma_nobody_certified

from simprover.audit_page import LONGEST_LIST, page
from simprover.cli.app import run
from simprover.lean import CertifiedLemma, Certifier, Toolchain
from simprover.memory import (
    AuditReport,
    Confirmed,
    Denied,
    LemmaStore,
    RecheckVerdict,
    Sample,
    StoredLemma,
    audit_store,
)


@pytest.fixture(scope="module")
def certified(toolchain: Toolchain, test_home: Path) -> list[CertifiedLemma]:
    """Two lemmas that Lean has certified."""
    certifier = Certifier(toolchain, test_home)
    lemmas = []
    for statement in ("theorem one : 2 + 2 = 4", "theorem two : 2 + 3 = 5"):
        lemma = certifier.certify(theorem=statement.split()[1], statement=statement, proof="rfl")
        assert isinstance(lemma, CertifiedLemma), lemma
        lemmas.append(lemma)
    return lemmas


@pytest.fixture
def home(certified: list[CertifiedLemma], toolchain: Toolchain, test_home: Path, tmp_path: Path) -> Path:
    """A home of its own with two certified lemmas; the compiled library is that of all tests."""
    for shared in ("library", "cache"):
        (tmp_path / shared).symlink_to(test_home / shared, target_is_directory=True)
    with LemmaStore.open(tmp_path / "store", library=toolchain.fingerprint) as store:
        for lemma in certified:
            store.add(lemma)
    return tmp_path


class Page(HTMLParser):
    """The text of each element with an id, row by row, and every tag there is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.tables: dict[str, list[str]] = {}
        self.verdict = ""
        self._table = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        values = dict(attrs)
        self.addresses += [v for k, v in attrs if k in ("src", "href") and v]
        self.verdict = values.get("data-verdict") or self.verdict
        if tag == "table":
            self._table = values.get("id") or ""
            self.tables[self._table] = []
        if tag == "tr":
            self.tables[self._table].append("")

    def handle_data(self, data: str) -> None:
        if self._table and self.tables[self._table]:
            self.tables[self._table][-1] += f" {data.strip()}"


def test_a_sound_store_exits_with_0_and_the_reports_agree(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = ["--html", str(tmp_path / "a.html"), "--json", str(tmp_path / "a.json")]
    assert run(["audit", "--home", str(home), "--recheck", "sample:2", "--seed", "5", *files]) == 0
    assert "all is well" in capsys.readouterr().out
    report = AuditReport.model_validate_json((tmp_path / "a.json").read_text())
    assert report.verdict == "sound" and report.rechecked is not None
    assert report.rechecked.count("confirmed") == 2
    shown = Page((tmp_path / "a.html").read_text())
    assert shown.verdict == "sound"
    assert len(shown.tables["rechecked"]) == 3
    assert "faults" not in shown.tables
    assert run(["audit", "--home", str(home), "--quick", "--json", "-"]) == 0
    assert AuditReport.model_validate_json(capsys.readouterr().out).quick


def test_a_changed_store_exits_with_1_and_names_what_is_wrong(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = next((home / "store" / "lemmas.lance" / "data").iterdir())
    file.write_bytes(file.read_bytes()[:-1])
    assert run(["audit", "--home", str(home)]) == 1
    assert f"fault: file_changed at file lemmas.lance/data/{file.name}" in capsys.readouterr().out


def test_our_own_kernel_and_other_checkers_are_asked_about_each_lemma(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = ["--html", str(tmp_path / "a.html"), "--json", str(tmp_path / "a.json")]
    asked = ["audit", "--home", str(home), "--recheck", "all", "--kernel", *files]
    assert run([*asked, "--checker", "test -s {}"]) == 0
    said = capsys.readouterr().out
    assert "SimProver's kernel: confirms 2 of 2 (100.0%), rejects 0, cannot tell 0" in said
    assert "test: confirms 2 of 2" in said
    report = AuditReport.model_validate_json((tmp_path / "a.json").read_text())
    assert report.rechecked is not None
    assert [[o.opinion for o in lemma.opinions] for lemma in report.rechecked.lemmas] == [["agrees", "agrees"]] * 2
    opinions = [row for row in Page((tmp_path / "a.html").read_text()).tables["checks"] if "Second opinion" in row]
    assert len(opinions) == 2 and "confirms 2 of 2" in opinions[0]


def test_a_checker_that_rejects_a_lemma_makes_the_audit_exit_with_1(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["audit", "--home", str(home), "--recheck", "sample:1", "--checker", "false"]) == 1
    said = capsys.readouterr().out
    assert "1 denied" in said and "fault: certificate_refused" in said and "false disagrees" in said


def test_whom_to_ask_besides_needs_lemmas_to_ask_about(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "--home", str(home), "--kernel"]) != 0
    assert "--recheck" in capsys.readouterr().err


def test_an_audit_without_an_answer_exits_with_2(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMPROVER_CERTIFY_SECONDS", "0.01")
    assert run(["audit", "--home", str(home), "--recheck", "all"]) == 2


def test_the_page_holds_no_script_and_loads_nothing_whatever_the_store_holds(tmp_path: Path) -> None:
    with LemmaStore.open(tmp_path / "store", library=LIBRARY) as store:
        store.add(lemma_nobody_certified(1, theorem='<img src="http://x"/>'))
        store.add(lemma_nobody_certified(2, theorem="<script>alert(1)</script>"))

    def refuse(lemma: StoredLemma) -> RecheckVerdict:
        return Denied("<iframe src='http://y'></iframe>")

    text = page(audit_store(tmp_path / "store", recheck=refuse))
    shown = Page(text)
    assert not shown.tags & {"script", "img", "iframe", "link", "object", "a", "form"}
    assert shown.addresses == []
    assert "default-src 'none'" in text
    assert shown.verdict == "unsound"
    assert len(shown.tables["faults"]) == 3
    assert "<script>alert(1)</script>" in shown.tables["faults"][2]


def test_the_page_lists_what_is_wrong_first_and_not_everything_that_is_right(tmp_path: Path) -> None:
    with LemmaStore.open(tmp_path / "store", library=LIBRARY) as store:
        for i in range(3):
            store.add(lemma_nobody_certified(i))

    def recheck(lemma: StoredLemma) -> RecheckVerdict:
        return Denied("no") if lemma.name == "made_up_2" else Confirmed(lemma.statement_hash, lemma.proof_hash)

    report = audit_store(tmp_path / "store", recheck=recheck, scope=Sample(3))
    assert report.rechecked is not None
    assert "made_up_2" in Page(page(report)).tables["rechecked"][1]
    many = report.rechecked.model_copy(update={"lemmas": report.rechecked.lemmas * (LONGEST_LIST // 2)})
    long = Page(page(report.model_copy(update={"rechecked": many})))
    assert len(long.tables["rechecked"]) == LONGEST_LIST + 1
