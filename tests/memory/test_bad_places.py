"""A missing, foreign, damaged, read-only or full place: one clear sentence with the fix, and nothing half-written."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from uncertified import LIBRARY, lemma_nobody_certified

from simprover.memory import (
    LemmaStore,
    SentenceEmbedder,
    StoreCorrupt,
    StoreError,
    StoreForeign,
    StoreFull,
    StoreMissing,
    StoreVersion,
    audit_store,
)

HERE = Path(__file__).parent


def opening_fails(path: Path, kind: type[StoreError], *, create: bool = True) -> str:
    before = sorted(str(p) for p in path.rglob("*")) if path.exists() else None
    with pytest.raises(kind) as caught:
        LemmaStore.open(path, library=LIBRARY, create=create)
    assert caught.value.problem.endswith(".") and caught.value.fix.endswith(".")
    assert "\n" not in str(caught.value)
    assert before == (sorted(str(p) for p in path.rglob("*")) if path.exists() else None)
    return str(caught.value)


def test_a_missing_store_is_not_made_unless_asked_for(tmp_path: Path) -> None:
    message = opening_fails(tmp_path / "nowhere" / "store", StoreMissing, create=False)
    assert message.startswith("There is no lemma store at ")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StoreMissing):
        audit_store(tmp_path / "store")


def test_an_empty_folder_may_become_a_store(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    LemmaStore.open(tmp_path / "store", library=LIBRARY).close()
    assert audit_store(tmp_path / "store").ok


def test_someone_elses_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("\\documentclass{article}")
    assert "in use by something else" in opening_fails(tmp_path, StoreForeign)
    assert "is a file" in opening_fails(tmp_path / "thesis.tex", StoreForeign)


@pytest.mark.parametrize("content", ["[]", "3", '{"format": "photographs"}'])
def test_a_header_of_something_else_is_foreign(tmp_path: Path, content: str) -> None:
    (tmp_path / "store.json").write_text(content)
    opening_fails(tmp_path, StoreForeign)


@pytest.mark.parametrize(
    "content", ["", "{", "\x00" * 10, "[" * 100_000, '{"format": "simprover lemma store", "format_version": 2}']
)
def test_a_damaged_header_is_corrupt(tmp_path: Path, content: str) -> None:
    (tmp_path / "store.json").write_text(content)
    opening_fails(tmp_path, StoreCorrupt)


@pytest.mark.parametrize("version", [0, 1, 3, "2", None])
def test_a_store_in_another_format_is_left_alone(store: LemmaStore, home: Path, version: object) -> None:
    header = home / "store" / "store.json"
    header.write_text(json.dumps({**json.loads(header.read_text()), "format_version": version}))
    assert "this program reads format 2" in opening_fails(home / "store", StoreVersion)


def test_a_store_without_its_table_is_corrupt(store: LemmaStore, home: Path) -> None:
    store.close()
    shutil.rmtree(home / "store" / "lemmas.lance")
    opening_fails(home / "store", StoreCorrupt)


def test_a_store_without_its_header_is_corrupt_and_not_taken_for_someone_elses(store: LemmaStore, home: Path) -> None:
    (home / "store" / "store.json").unlink()
    assert "has lost its store.json" in opening_fails(home / "store", StoreCorrupt)


def test_a_table_with_other_columns_is_of_another_version(store: LemmaStore, home: Path) -> None:
    import lancedb

    lancedb.connect(home / "store").open_table("lemmas").drop_columns(["words"])
    opening_fails(home / "store", StoreVersion)


def test_vectors_of_two_embedders_are_never_mixed(store: LemmaStore, home: Path) -> None:
    with pytest.raises(StoreVersion, match="made by symbols-1, not by all-MiniLM"):
        LemmaStore.open(home / "store", library=LIBRARY, embedder=SentenceEmbedder())


def test_a_damaged_data_file_is_reported_and_not_read_as_emptiness(store: LemmaStore, home: Path) -> None:
    store.add(lemma_nobody_certified(1))
    store.close()
    for file in (home / "store" / "lemmas.lance" / "data").iterdir():
        file.write_bytes(b"\x00" * file.stat().st_size)
    with LemmaStore.open(home / "store", library=LIBRARY) as damaged, pytest.raises(StoreCorrupt, match="backup"):
        damaged.all()
    assert not audit_store(home / "store").ok


def in_private_mount(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a mount namespace of its own, where it may mount what it likes."""
    command = ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=HERE)


def private_mounts_work() -> bool:
    return shutil.which("unshare") is not None and in_private_mount("import os; os.getuid()").returncode == 0


needs_mounts = pytest.mark.skipif(not private_mounts_work(), reason="this system lets no user mount anything")

FULL = """
import subprocess, sys
from pathlib import Path
place = Path(sys.argv[1]); place.mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", place], check=True)
sys.path.insert(0, ".")
from uncertified import LIBRARY, lemma_nobody_certified
from simprover.memory import LemmaMetadata, LemmaStore, NewLemma, StoreFull, audit_store
import simprover.memory.room as room
room.RESERVE = int(sys.argv[2])
store = LemmaStore.open(place / "store", library=LIBRARY)
added = 0
try:
    while added < 100_000:
        noise = " ".join(str(hash((added, i))) for i in range(400))
        store.add(lemma_nobody_certified(added, proof="by\\n  -- " + noise))
        added += 1
except StoreFull as e:
    print("FULL", e)
assert len(store.all()) == added, (len(store.all()), added)
report = audit_store(place / "store")
assert report.ok and report.rows == added, report.findings
print("WHOLE", added)
"""


@needs_mounts
@pytest.mark.parametrize("reserve", [2 * 1024 * 1024, 0], ids=["seen coming", "in mid-write"])
def test_a_full_disk_is_one_sentence_and_leaves_only_whole_lemmas(tmp_path: Path, reserve: int) -> None:
    done = in_private_mount(FULL, str(tmp_path / "small"), str(reserve))
    assert done.returncode == 0, done.stderr
    assert "FULL There is no room left on the disk for the lemma store" in done.stdout
    assert int(done.stdout.split("WHOLE ")[1]) > 10


READ_ONLY = """
import subprocess, sys
from pathlib import Path
place = Path(sys.argv[1])
sys.path.insert(0, ".")
from uncertified import LIBRARY, lemma_nobody_certified
from simprover.memory import LemmaStore, StoreReadOnly, audit_store
with LemmaStore.open(place / "store", library=LIBRARY) as store:
    store.add(lemma_nobody_certified(1))
subprocess.run(["mount", "--bind", place, place], check=True)
subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
with LemmaStore.open(place / "store", library=LIBRARY) as store:
    assert [r.lemma.name for r in store.search(lemma_nobody_certified(1).certificate.statement)] == ["made_up_1"]
    for write in (lambda: store.add(lemma_nobody_certified(2)), store.tidy):
        try:
            write()
        except StoreReadOnly as e:
            print("READ-ONLY", e)
try:
    LemmaStore.open(place / "new" / "store", library=LIBRARY)
except StoreReadOnly as e:
    print("READ-ONLY", e)
assert audit_store(place / "store").ok
"""


@needs_mounts
def test_a_read_only_store_is_read_and_audited_and_refuses_writes(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    done = in_private_mount(READ_ONLY, str(tmp_path / "home"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("READ-ONLY The lemma store") == 3


def test_a_file_at_its_size_limit_counts_as_a_full_disk(store: LemmaStore, home: Path) -> None:
    for i in range(3):
        store.add(lemma_nobody_certified(i))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    log = home / "store" / "audit.jsonl"
    size = log.stat().st_size
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50, hard))
        with pytest.raises(StoreFull, match="no room left"):
            store.add(lemma_nobody_certified(3))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert log.stat().st_size == size
    report = audit_store(home / "store")
    assert report.ok and report.findings == () and report.rows == 3
    store.add(lemma_nobody_certified(3))
    assert store.counts().kept == 4


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="write permission"):
            LemmaStore.open(tmp_path / "store", library=LIBRARY)
    finally:
        tmp_path.chmod(0o700)
