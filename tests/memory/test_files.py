"""No byte of a store changes, no file comes, goes, grows or shrinks, without the audit saying which."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uncertified import LIBRARY, certificate_nobody_issued, lemma_nobody_certified

from simprover.memory import LemmaMetadata, LemmaStore, NewLemma, audit_store

LEMMAS = 1_000


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of 1,000 lemmas with a history: batches, single additions, changes, a merge of small files."""
    path = tmp_path_factory.mktemp("big") / "store"
    with LemmaStore.open(path, library=LIBRARY) as store:
        for first in range(0, 980, 140):
            store.add_many([NewLemma(lemma_nobody_certified(i), LemmaMetadata()) for i in range(first, first + 140)])
        store.tidy()
        for i in range(980, LEMMAS, 5):
            store.add_many([NewLemma(lemma_nobody_certified(j), LemmaMetadata()) for j in range(i, i + 5)])
        store.count_reuse([certificate_nobody_issued(3).proof_hash], by="a test")
        store.set_standing(certificate_nobody_issued(990).proof_hash, "set_aside", reason="a test")
    report = audit_store(path)
    assert report.ok and not report.findings and report.rows == LEMMAS
    return path


def files(store: Path) -> list[Path]:
    return sorted(p for p in store.rglob("*") if p.is_file() and p.stat().st_size > 0)


@contextmanager
def flipped(file: Path, at: int, mask: int) -> Iterator[None]:
    """One byte of the file is another one for as long as this lasts."""
    with file.open("r+b") as opened:
        opened.seek(at)
        (byte,) = opened.read(1)
        opened.seek(at)
        opened.write(bytes([byte ^ mask]))
        opened.flush()
        try:
            yield
        finally:
            opened.seek(at)
            opened.write(bytes([byte]))


@pytest.mark.slow
def test_a_flipped_byte_in_any_file_is_noticed_and_the_file_named(big: Path) -> None:
    listed = files(big)
    kinds = {p.suffix for p in listed}
    assert {".lance", ".manifest", ".txn", ".json", ".jsonl"} <= kinds
    for number, file in enumerate(listed):
        name = str(file.relative_to(big))
        with flipped(file, (number * 7_919) % file.stat().st_size, 1 << number % 8):
            report = audit_store(big, quick=True)
        assert not report.ok, name
        faults = {f.where for f in report.findings if f.severity == "fault"}
        expected = {"audit.head.json": "head", "audit.jsonl": "line "}.get(name, f"file {name}")
        assert any(where.startswith(expected) for where in faults), (name, report.findings)
    assert audit_store(big).ok


@settings(max_examples=120, deadline=None, derandomize=True)
@given(data=st.data())
def test_any_flipped_byte_is_noticed(big: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(files(big)))
    at = data.draw(st.integers(0, file.stat().st_size - 1))
    with flipped(file, at, data.draw(st.integers(1, 255))):
        assert not audit_store(big, quick=True).ok


def test_a_flipped_byte_is_noticed_by_the_full_audit_too(big: Path) -> None:
    for name in ("store.json", "audit.jsonl", "audit.head.json"):
        with flipped(big / name, 30, 4):
            assert not audit_store(big).ok, name
    data = max((big / "lemmas.lance" / "data").iterdir(), key=lambda p: p.stat().st_size)
    with flipped(data, data.stat().st_size // 2, 1):
        report = audit_store(big)
    assert f"file lemmas.lance/data/{data.name}" in {f.where for f in report.findings}


@pytest.mark.parametrize(
    "place", ["lemmas.lance/data/stray.lance", "lemmas.lance/new/x", "notes.txt", "more/notes.txt"]
)
def test_a_file_that_the_log_does_not_list_is_named(big: Path, place: str) -> None:
    stray = big / place
    made = not stray.parent.exists()
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"")
    try:
        report = audit_store(big, quick=True)
    finally:
        stray.unlink()
        if made:
            stray.parent.rmdir()
    assert [(f.kind, f.where, f.severity) for f in report.findings] == [("file_extra", f"file {place}", "fault")]


def test_a_file_that_is_gone_is_named(big: Path) -> None:
    for file in files(big / "lemmas.lance")[::9]:
        moved = big.parent / "moved"
        os.rename(file, moved)
        report = audit_store(big, quick=True)
        os.rename(moved, file)
        assert [(f.kind, f.where) for f in report.findings] == [("file_missing", f"file {file.relative_to(big)}")]


@pytest.mark.parametrize("change", ["cut", "grown", "emptied", "a link", "a link elsewhere"])
def test_a_file_of_another_length_or_kind_is_named(big: Path, change: str) -> None:
    file = files(big / "lemmas.lance" / "data")[0]
    content, elsewhere = file.read_bytes(), big.parent / "elsewhere"
    elsewhere.write_bytes(content)
    match change:
        case "cut":
            file.write_bytes(content[:-1])
        case "grown":
            file.write_bytes(content + b"\0")
        case "emptied":
            file.write_bytes(b"")
        case _:
            file.unlink()
            file.symlink_to(elsewhere if change == "a link" else "/nowhere")
    report = audit_store(big, quick=True)
    file.unlink()
    file.write_bytes(content)
    assert [(f.kind, f.where) for f in report.findings] == [("file_changed", f"file {file.relative_to(big)}")]
    assert audit_store(big, quick=True).ok


def test_every_change_of_the_store_is_recorded_with_its_files(store: LemmaStore, home: Path) -> None:
    store.add(lemma_nobody_certified(1))
    assert audit_store(home / "store").findings == ()
    store.count_reuse([certificate_nobody_issued(1).proof_hash])
    assert audit_store(home / "store").findings == ()
    store.tidy()
    report = audit_store(home / "store")
    assert report.findings == ()
    on_disk = [p for p in (home / "store" / "lemmas.lance").rglob("*") if p.is_file()]
    assert report.files == len(on_disk) + 1
