"""A damaged store is put in order: what is good stays, what is bad is moved aside with the reason, nothing goes."""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path

import lancedb
import pytest
from uncertified import LIBRARY, certificate_nobody_issued, lemma_nobody_certified

from simprover.memory import (
    LemmaMetadata,
    LemmaStore,
    NewLemma,
    StoreCorrupt,
    StoreMissing,
    audit_store,
    repair_store,
)
from simprover.memory import repair as repair_module


@pytest.fixture
def path(store: LemmaStore, home: Path) -> Path:
    """A store of 30 lemmas, `made_up_i` in batches of ten, the second pruned and the third reused."""
    for first in (0, 10, 20):
        store.add_many([NewLemma(lemma_nobody_certified(i), LemmaMetadata()) for i in range(first, first + 10)])
    store.set_standing(certificate_nobody_issued(1).proof_hash, "set_aside", reason="a test")
    store.count_reuse([certificate_nobody_issued(2).proof_hash], by="a test")
    store.close()
    return home / "store"


def names(path: Path) -> set[str]:
    with LemmaStore.open(path, library=LIBRARY) as store:
        return {lemma.name for lemma in store.all(set_aside=True)}


def numbers(*lemmas: range) -> set[str]:
    return {f"made_up_{i}" for some in lemmas for i in some}


def quarantined(path: Path) -> list[str]:
    return sorted(str(p.relative_to(path.parent / "quarantine")) for p in path.parent.glob("quarantine/*/*"))


def test_of_a_sound_store_only_the_indices_are_made_anew(path: Path) -> None:
    before = audit_store(path)
    report = repair_store(path)
    assert (report.rebuilt, report.kept, report.dropped, report.quarantine) == (False, 30, (), "")
    after = audit_store(path)
    assert after.ok and not after.findings and after.entries == before.entries + 2
    assert not (path.parent / "quarantine").exists()
    with LemmaStore.open(path, library=LIBRARY) as store:
        assert store.search("12 ∣ n")[0].lemma.name


@pytest.mark.parametrize("column", ["statement", "proof", "words", "standing"])
def test_an_edited_row_is_got_back_from_its_certificate_or_from_an_older_version(path: Path, column: str) -> None:
    lancedb.connect(path).open_table("lemmas").update(where="name = 'made_up_7'", values={column: "set_aside"})
    assert not audit_store(path).ok
    report = repair_store(path)
    assert report.rebuilt and report.dropped == () and len(report.restored) == 1 and report.bad_rows == 1
    after = audit_store(path)
    assert after.ok and not after.findings, after.findings
    assert names(path) == numbers(range(30))
    (bad,) = (path.parent / "quarantine").glob("*/rows.jsonl")
    listed = json.loads(bad.read_text())
    assert listed["row"][column] == "set_aside" and "not what the log recorded" in listed["reason"]


def test_a_deleted_row_is_got_back_and_rows_of_no_known_origin_are_moved_aside(path: Path) -> None:
    table = lancedb.connect(path).open_table("lemmas")
    table.delete("name = 'made_up_12'")
    twice = table.search().where("name = 'made_up_3'").limit(1).to_arrow()
    table.add(twice)
    report = repair_store(path)
    assert len(report.restored) == 1 and report.bad_rows == 1 and report.dropped == ()
    assert audit_store(path).ok
    assert names(path) == numbers(range(30))


def test_of_a_damaged_file_the_rows_are_lost_and_named_and_all_others_kept(path: Path) -> None:
    data = sorted((path / "lemmas.lance" / "data").iterdir(), key=lambda p: (p.stat().st_mtime_ns, p.name))
    data[1].write_bytes(bytes(data[1].stat().st_size))
    assert not audit_store(path).ok
    report = repair_store(path)
    assert {d.name for d in report.dropped} == numbers(range(10, 20))
    assert report.kept == 20
    after = audit_store(path)
    assert after.ok and not after.findings, after.findings
    assert names(path) == numbers(range(10), range(20, 30))
    # The damaged file is still there to be looked at.
    assert list((path.parent / "quarantine").glob(f"*/lemmas.lance/data/{data[1].name}"))
    assert '"kind":"repairing"' in (path / "audit.jsonl").read_text()
    # And the store goes on as before: what was lost can be added again.
    with LemmaStore.open(path, library=LIBRARY) as store:
        store.add(lemma_nobody_certified(15))
        assert store.get("made_up_15").reuse_count == 0
    assert audit_store(path).findings == ()


def test_a_table_that_is_gone_altogether_leaves_an_empty_store_that_names_what_it_lost(path: Path) -> None:
    shutil.rmtree(path / "lemmas.lance")
    report = repair_store(path)
    assert report.kept == 0 and len(report.dropped) == 30
    assert audit_store(path).findings == ()


def test_stray_files_and_a_damaged_header_are_moved_aside(path: Path) -> None:
    (path / "notes.txt").write_text("mine")
    (path / "store.json").write_text("{")
    (path / "lemmas.lance" / "stray").write_text("?")
    report = repair_store(path)
    assert set(report.moved) == {"notes.txt", "store.json", "lemmas.lance"}
    assert [name.split("/")[1] for name in quarantined(path)] == ["lemmas.lance", "notes.txt", "store.json"]
    after = audit_store(path)
    assert after.ok and not after.findings, after.findings
    assert names(path) == numbers(range(30))


def test_a_flipped_byte_anywhere_is_repaired_or_its_loss_is_named(path: Path, tmp_path: Path) -> None:
    rng = random.Random(5)
    files = [p for p in sorted((path / "lemmas.lance").rglob("*")) if p.is_file() and p.stat().st_size]
    for number, file in enumerate(rng.sample(files, 6)):
        home = tmp_path / f"copy{number}"
        shutil.copytree(path.parent, home)
        damaged = home / "store" / file.relative_to(path)
        content = bytearray(damaged.read_bytes())
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        damaged.write_bytes(content)
        report = repair_store(home / "store")
        after = audit_store(home / "store")
        assert report.rebuilt and after.ok and not after.findings, (file, after.findings)
        assert report.kept + len(report.dropped) == 30
        assert names(home / "store") == numbers(range(30)) - {d.name for d in report.dropped}


def test_without_a_log_to_go_by_nothing_is_touched(path: Path, tmp_path: Path) -> None:
    lines = (path / "audit.jsonl").read_bytes()
    (path / "audit.jsonl").write_bytes(lines.replace(b"made_up_4", b"made_up_5"))
    before = {str(p): p.read_bytes() for p in path.rglob("*") if p.is_file()}
    with pytest.raises(StoreCorrupt, match="--from-source"):
        repair_store(path)
    assert before == {str(p): p.read_bytes() for p in path.rglob("*") if p.is_file()}
    (path / "audit.jsonl").unlink()
    with pytest.raises(StoreCorrupt, match="--from-source"):
        repair_store(path)
    with pytest.raises(StoreMissing):
        repair_store(tmp_path / "nothing")


class Killed(BaseException):
    """Stands for the process's end."""


@pytest.mark.parametrize("moment", ["announced", "ready", "moved away", "in place"])
def test_an_interrupted_repair_is_taken_up_by_the_next(
    path: Path, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = sorted((path / "lemmas.lance" / "data").iterdir(), key=lambda p: (p.stat().st_mtime_ns, p.name))
    data[1].write_bytes(bytes(data[1].stat().st_size))
    moves = {"ready": 0, "moved away": 1, "in place": 2}
    real, done = os.rename, 0

    def rename(source: str | Path, target: str | Path) -> None:
        nonlocal done
        if done == moves.get(moment):
            raise Killed
        real(source, target)
        done += 1

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(repair_module.os, "rename", rename)
        if moment == "announced":
            patch.setattr(repair_module.LemmaTable, "create", killed)
        if moment == "in place":
            patch.setattr(repair_module._Repair, "_report", killed)
            patch.setattr(repair_module._Repair, "_close", killed)
        with pytest.raises(Killed):
            repair_store(path)
    if moment != "moved away":
        with (
            LemmaStore.open(path, library=LIBRARY) as store,
            pytest.raises(StoreCorrupt, match=r"repair.*interrupted|cannot be used"),
        ):
            store.add(lemma_nobody_certified(99))
    repair_store(path)
    after = audit_store(path)
    assert after.ok and not after.findings, after.findings
    assert names(path) == numbers(range(10), range(20, 30))
