"""The audit names everything that was tampered with, row by row, and nothing else."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import lancedb
import pytest
from uncertified import LIBRARY, OTHER_LIBRARY, certificate_nobody_issued, lemma_nobody_certified

from simprover.lean import ProofHash
from simprover.memory import (
    AuditReport,
    Confirmed,
    Denied,
    KeyMissing,
    LemmaStore,
    RecheckVerdict,
    Sample,
    Since,
    StoreCorrupt,
    StoredLemma,
    Undecided,
    audit_store,
)


@pytest.fixture
def path(store: LemmaStore, home: Path) -> Path:
    """A store with five lemmas (rows 1, 3, 5, 7, 9 by `seq`), the second reused, the third pruned."""
    for i in range(5):
        store.add(lemma_nobody_certified(i))
    store.count_reuse([certificate_nobody_issued(1).proof_hash], by="t")
    store.set_standing(certificate_nobody_issued(2).proof_hash, "set_aside", reason="a test")
    store.close()
    return home / "store"


def found(report: AuditReport) -> list[tuple[str, str]]:
    """Everything but the files: tests/memory/test_files.py is about them."""
    return [(f.kind, f.where) for f in report.findings if not f.kind.startswith("file_")]


def lines(path: Path) -> list[str]:
    return (path / "audit.jsonl").read_text().splitlines()


def write_lines(path: Path, content: list[str]) -> None:
    (path / "audit.jsonl").write_text("".join(line + "\n" for line in content))


def table(path: Path) -> Any:
    return lancedb.connect(path).open_table("lemmas")


def rows(path: Path) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = table(path).search().limit(100).to_list()
    return result


def test_an_honest_store_passes_and_the_report_says_what_was_checked(path: Path) -> None:
    report = audit_store(path, library=LIBRARY)
    assert report.ok and report.findings == ()
    assert (report.rows, report.set_aside, report.other_library) == (5, 1, 0)
    assert report.entries == 1 + 2 * 5 + 2 + 2
    assert report.head == "signed by you"
    assert report.rechecked is None
    assert AuditReport.model_validate_json(report.model_dump_json()) == report


def test_the_audit_changes_nothing(path: Path) -> None:
    def snapshot() -> dict[str, bytes]:
        return {str(p): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}

    before = snapshot()
    audit_store(path)
    assert snapshot() == before


def test_a_missing_row_is_named(path: Path) -> None:
    table(path).delete("seq = 7")
    report = audit_store(path)
    assert found(report) == [("row_missing", "row 7")]
    assert report.findings[0].name == "made_up_3"
    assert not report.ok


def test_an_extra_row_is_named(path: Path) -> None:
    from simprover.memory.metadata import LemmaMetadata
    from simprover.memory.record import SCHEMA, new_row

    forged = certificate_nobody_issued(77)
    from simprover.memory import SymbolEmbedder

    vector = SymbolEmbedder().embed([forged.statement])[0]
    row = new_row(forged, None, LemmaMetadata(), vector, forged.certified_at)
    import pyarrow

    table(path).add(pyarrow.Table.from_pylist([{**row, "seq": 99}], schema=SCHEMA))
    report = audit_store(path)
    assert found(report) == [("row_extra", "row 99")]
    assert report.findings[0].name == "made_up_77"


def test_a_duplicate_row_is_named(path: Path) -> None:
    one = table(path).search().where("seq = 5").limit(1).to_arrow()
    table(path).add(one)
    assert found(audit_store(path)) == [("row_duplicate", "row 5")]


@pytest.mark.parametrize(
    ("column", "value", "kinds"),
    [
        ("statement", "theorem made_up_1 : False", {"row_edited", "row_contradicts_certificate"}),
        ("proof", "by sorry", {"row_edited", "row_contradicts_certificate"}),
        ("statement_hash", "f" * 64, {"row_edited", "row_contradicts_certificate"}),
        ("library", OTHER_LIBRARY, {"row_edited", "row_contradicts_certificate"}),
        ("name", "Nat.lt_irrefl", {"row_edited", "row_contradicts_certificate"}),
        ("certificate", "{}", {"row_edited"}),
        ("certificate", "[" * 100_000, {"row_edited"}),
        ("metadata", '{"difficulty": 2}', {"row_edited"}),
        ("reuse_count", 1_000_000, {"row_edited"}),
        ("standing", "set_aside", {"row_edited"}),
        ("words", "False", {"row_edited", "row_poisoned"}),
    ],
)
def test_an_edited_row_is_named(path: Path, column: str, value: Any, kinds: set[str]) -> None:
    table(path).update(where="seq = 3", values={column: value})
    report = audit_store(path)
    assert {kind for kind, _ in found(report)} == kinds
    assert {where for _, where in found(report)} == {"row 3"}


def test_a_certificate_moved_to_another_statement_is_found(path: Path) -> None:
    certificate = next(row["certificate"] for row in rows(path) if row["seq"] == 5)
    table(path).update(where="seq = 7", values={"certificate": certificate})
    assert set(found(audit_store(path))) >= {("row_edited", "row 7"), ("row_contradicts_certificate", "row 7")}


def test_a_false_vector_is_found(path: Path) -> None:
    vector = next(list(row["embedding"]) for row in rows(path) if row["seq"] == 9)
    table(path).update(where="seq = 3", values={"embedding": [-float(x) for x in vector]})
    assert ("row_poisoned", "row 3") in found(audit_store(path))


def test_renumbered_rows_are_found(path: Path) -> None:
    open_table = table(path)
    for old, new in ((3, 1_000), (7, 3), (1_000, 7)):
        open_table.update(where=f"seq = {old}", values={"seq": new})
    assert sorted(found(audit_store(path))) == [("row_reordered", "row 3"), ("row_reordered", "row 7")]


def test_a_table_rolled_back_to_an_older_version_is_found(path: Path) -> None:
    open_table = table(path)
    version = open_table.list_versions()[-4]["version"]
    open_table.checkout(version)
    open_table.restore()
    report = audit_store(path)
    assert not report.ok
    assert {kind for kind, _ in found(report)} <= {"row_missing", "row_edited"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda ls: [*ls[:3], ls[3].replace("made_up_1", "made_up_XYZ"), *ls[4:]], {("log_entry_edited", "line 4")}),
        (lambda ls: ls[:4] + ls[5:], {("log_entry_missing", "line 5")}),
        (lambda ls: [*ls[:6], ls[3], *ls[6:]], {("log_entry_duplicate", "line 7")}),
        (lambda ls: [*ls[:4], ls[5], ls[4], *ls[6:]], {("log_entry_reordered", "line 6")}),
        (lambda ls: [*ls[:4], "not JSON", *ls[5:]], {("log_entry_unreadable", "line 5")}),
        (lambda ls: [*ls[:4], " " + ls[4], *ls[5:]], {("log_entry_unreadable", "line 5")}),
        (lambda ls: ls[:-1], {("head_mismatch", "head"), ("log_entry_missing", "line 15")}),
        (lambda ls: [], {("head_mismatch", "head")}),
    ],
)
def test_a_change_of_the_log_is_named(
    path: Path, change: Callable[[list[str]], list[str]], expected: set[tuple[str, str]]
) -> None:
    original = lines(path)
    changed = change(original)
    write_lines(path, changed)
    report = audit_store(path)
    assert not report.ok
    assert expected <= set(found(report)), found(report)
    about_lines = {(kind, where) for kind, where in found(report) if kind.startswith("log_entry")}
    if changed:
        assert about_lines == {pair for pair in expected if pair[0].startswith("log_entry")}


def test_an_edited_log_with_every_hash_recomputed_does_not_fit_the_signed_end(path: Path) -> None:
    import hashlib

    content, previous = [], "0" * 64
    for line in lines(path):
        entry = json.loads(line)
        entry["prev"] = previous
        if entry["event"].get("name") == "made_up_1":
            entry["event"]["name"] = "made_up_Y"
        text = json.dumps(entry, sort_keys=True, separators=(",", ":"))
        previous = hashlib.sha256(text.encode()).hexdigest()
        content.append(text)
    write_lines(path, content)
    assert ("head_mismatch", "head") in found(audit_store(path))


@pytest.mark.parametrize("tail", ['{"event":{"kind":"closed"}}\n', "garbage", "garbage\n"])
def test_lines_behind_the_signed_end_are_reported_and_have_no_effect(path: Path, tail: str) -> None:
    with (path / "audit.jsonl").open("a") as file:
        file.write(tail)
    assert [kind for kind, _ in found(audit_store(path))] == ["log_tail_foreign"]
    with LemmaStore.open(path, library=LIBRARY) as store:
        store.add(lemma_nobody_certified(50))
    report = audit_store(path)
    assert report.ok and report.findings == () and report.interrupted == 1


def test_a_writer_interrupted_in_mid_line_is_only_a_note(path: Path) -> None:
    with (path / "audit.jsonl").open("a") as file:
        file.write(lines(path)[-1][:40])
    report = audit_store(path)
    assert [kind for kind, _ in found(report)] == ["log_tail"]
    assert report.ok


def test_a_forged_end_is_not_signed_by_you(path: Path, tmp_path: Path) -> None:
    with LemmaStore.open(tmp_path / "attacker" / "store", library=LIBRARY) as theirs:
        theirs.add(lemma_nobody_certified(66))
    for name in ("audit.jsonl", "audit.head.json"):
        (path / name).write_bytes((tmp_path / "attacker" / "store" / name).read_bytes())
    report = audit_store(path)
    assert report.head == "signed by another key"
    assert ("head_signature", "head") in found(report)
    with (
        LemmaStore.open(path, library=LIBRARY) as store,
        pytest.raises(StoreCorrupt, match="not signed with your key"),
    ):
        store.add(lemma_nobody_certified(51))


def test_a_changed_end_has_a_bad_signature(path: Path) -> None:
    head = json.loads((path / "audit.head.json").read_text())
    head["entries"] -= 1
    (path / "audit.head.json").write_text(json.dumps(head, sort_keys=True, separators=(",", ":")) + "\n")
    assert audit_store(path).head == "bad signature"


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_a_missing_or_damaged_end_is_named(path: Path, content: bytes | None) -> None:
    if content is None:
        (path / "audit.head.json").unlink()
    else:
        (path / "audit.head.json").write_bytes(content)
    report = audit_store(path)
    assert (report.head, report.ok) == ("missing", False)
    assert [kind for kind, _ in found(report)] == ["head_missing"]


def test_a_table_that_cannot_be_read_is_named(path: Path) -> None:
    for file in (path / "lemmas.lance" / "_versions").iterdir():
        file.write_bytes(b"no manifest")
    report = audit_store(path)
    assert ("table_unreadable", "table") in found(report)


def test_an_end_that_was_set_back_stops_the_writer(path: Path) -> None:
    write_lines(path, lines(path)[:-2])
    with LemmaStore.open(path, library=LIBRARY) as store, pytest.raises(StoreCorrupt, match="bytes shorter"):
        store.add(lemma_nobody_certified(51))


def test_the_key_is_its_owners_alone(path: Path) -> None:
    key = path.parent / "keys" / "audit-signing.pem"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert b"PRIVATE" not in b"".join(p.read_bytes() for p in path.rglob("*") if p.is_file())
    os.chmod(key, 0o644)
    with LemmaStore.open(path, library=LIBRARY) as store, pytest.raises(KeyMissing, match="chmod 600"):
        store.add(lemma_nobody_certified(51))


@pytest.mark.parametrize("content", [None, b"", b"-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n"])
def test_without_the_key_one_reads_and_audits_but_does_not_write(path: Path, content: bytes | None) -> None:
    key = path.parent / "keys" / "audit-signing.pem"
    key.unlink()
    if content is not None:
        key.write_bytes(content)
        key.chmod(0o600)
    with LemmaStore.open(path, library=LIBRARY) as store:
        assert store.counts().kept == 4
        with pytest.raises(KeyMissing, match="backup"):
            store.add(lemma_nobody_certified(51))
    report = audit_store(path)
    assert [kind for kind, _ in found(report)] == ["key_unusable"]
    assert report.head == "signed by another key"


def recheck_some(lemma: StoredLemma) -> RecheckVerdict:
    match lemma.name:
        case "made_up_1":
            return Denied("the kernel refused it")
        case "made_up_2":
            return Undecided("no answer within 10 s")
        case "made_up_3":
            return Confirmed(lemma.statement_hash, ProofHash("0" * 64))
        case _:
            return Confirmed(lemma.statement_hash, lemma.proof_hash)


@pytest.mark.parametrize("jobs", [1, 4])
def test_lean_is_asked_about_every_lemma_of_this_library(path: Path, jobs: int) -> None:
    with LemmaStore.open(path, library=OTHER_LIBRARY) as other:
        other.add(lemma_nobody_certified(60, library=OTHER_LIBRARY))
    progress: list[tuple[int, int]] = []
    report = audit_store(
        path, library=LIBRARY, recheck=recheck_some, jobs=jobs, on_progress=lambda i, n: progress.append((i, n))
    )
    assert progress[-1] == (5, 5)
    assert report.rechecked is not None
    assert [(lemma.name, lemma.verdict) for lemma in report.rechecked.lemmas] == [
        ("made_up_0", "confirmed"),
        ("made_up_1", "denied"),
        ("made_up_2", "undecided"),
        ("made_up_3", "denied"),
        ("made_up_4", "confirmed"),
    ]
    assert report.rechecked.other_library == 1
    assert found(report) == [
        ("certificate_refused", "row 3"),
        ("certificate_undecided", "row 5"),
        ("certificate_refused", "row 7"),
    ]
    assert report.verdict == "unsound"


def test_an_undecided_lemma_is_not_a_good_one(path: Path) -> None:
    report = audit_store(path, recheck=lambda lemma: Undecided("timed out"))
    assert not report.ok and report.verdict == "unfinished"


def test_an_error_of_the_checker_ends_the_audit(path: Path) -> None:
    def broken(lemma: StoredLemma) -> RecheckVerdict:
        raise OSError("no more processes")

    with pytest.raises(OSError, match="no more processes"):
        audit_store(path, recheck=broken, jobs=2)


def asked(report: AuditReport) -> list[str]:
    assert report.rechecked is not None
    return [lemma.name for lemma in report.rechecked.lemmas]


def confirm(lemma: StoredLemma) -> RecheckVerdict:
    return Confirmed(lemma.statement_hash, lemma.proof_hash)


def test_a_sample_is_drawn_by_its_seed(path: Path) -> None:
    draws = [asked(audit_store(path, recheck=confirm, scope=Sample(3, seed))) for seed in (1, 1, 2, 3)]
    assert draws[0] == draws[1]
    assert len({tuple(draw) for draw in draws}) > 1
    assert all(len(set(draw)) == 3 for draw in draws)
    assert len(asked(audit_store(path, recheck=confirm, scope=Sample(99)))) == 5


def test_lemmas_since_a_moment_are_those_added_then_or_later(path: Path) -> None:
    with LemmaStore.open(path, library=LIBRARY) as store:
        moments = [lemma.added_at for lemma in store.all(set_aside=True)]
    assert asked(audit_store(path, recheck=confirm, scope=Since(moments[3]))) == ["made_up_3", "made_up_4"]
    assert asked(audit_store(path, recheck=confirm, scope=Since(moments[4] + timedelta(microseconds=1)))) == []


def test_a_damaged_header_is_named_and_the_rest_audited(path: Path) -> None:
    (path / "store.json").write_text("{")
    report = audit_store(path)
    assert {f.kind for f in report.findings} == {"header_unusable", "file_changed"}
    assert report.rows == 5
