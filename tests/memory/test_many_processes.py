"""One writer, however many processes; and a process killed in mid-write leaves a store that is whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from uncertified import LIBRARY, lemma_nobody_certified

from simprover.memory import Added, LemmaStore, audit_store

SCRIPT = Path(__file__).with_name("adding_process.py")


def adding(home: Path, first: int, count: int, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(SCRIPT), str(home), str(first), str(count), how]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


@pytest.mark.slow
@pytest.mark.parametrize(("count", "indexed"), [(100, True), (20, False)])
def test_four_processes_add_the_same_lemmas_at_once_and_each_is_there_once(
    home: Path, count: int, indexed: bool
) -> None:
    if indexed:
        # An index on the key is what undid LanceDB's own guard against duplicates.
        with LemmaStore.open(home / "store", library=LIBRARY) as store:
            store.add(lemma_nobody_certified(999))
            import lancedb
            from lancedb.index import BTree

            lancedb.connect(home / "store").open_table("lemmas").create_index("proof_hash", config=BTree())
    processes = [adding(home, 0, count, "one") for _ in range(4)]
    assert [line(p) for p in processes] == ["ready"] * 4
    for process in processes:
        go(process)
    outputs = [p.communicate(timeout=280)[0].split("\n") for p in processes]
    assert [p.returncode for p in processes] == [0] * 4
    added = [int(text.split()[1]) for output in outputs for text in output if text.startswith("added ")]
    assert sum(added) == count
    with LemmaStore.open(home / "store", library=LIBRARY, create=False) as store:
        names = sorted(lemma.name for lemma in store.all())
    assert names == sorted([f"made_up_{i}" for i in range(count)] + ["made_up_999"] * indexed)
    report = audit_store(home / "store")
    # The index made behind the store's back is the one thing that the audit objects to.
    assert {f.kind for f in report.findings} == ({"file_extra"} if indexed else set())
    assert report.rows == count + indexed


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT], ids=["killed", "Ctrl-C"])
def test_a_process_ended_in_mid_write_leaves_whole_lemmas_and_an_honest_log(home: Path, end: signal.Signals) -> None:
    rng = random.Random(int(end))
    told: list[str] = []
    for round_ in range(3):
        process = adding(home, 100 * round_, 100, "one")
        assert line(process) == "ready"
        go(process)
        for _ in range(rng.randint(1, 8)):
            told.append(line(process))
        os.kill(process.pid, end)
        process.wait(timeout=30)
        report = audit_store(home / "store")
        assert report.ok, report.findings
    with LemmaStore.open(home / "store", library=LIBRARY, create=False) as store:
        there = {lemma.name for lemma in store.all()}
        # Whatever was acknowledged is there; the store takes the rest as if nothing had happened.
        assert there >= set(told)
        assert isinstance(store.add(lemma_nobody_certified(1000)), Added)
        assert store.add_many([]) == ()
    report = audit_store(home / "store")
    assert report.ok and not report.findings, report.findings
    assert report.rows == len(there) + 1


def test_a_batch_killed_in_mid_write_is_there_whole_or_not_at_all(home: Path) -> None:
    LemmaStore.open(home / "store", library=LIBRARY).close()
    sizes = []
    for round_ in range(3):
        process = adding(home, 10_000 * round_, 600, "batch")
        assert line(process) == "ready"
        go(process)
        # Killed as soon as the batch is announced, that is, before or while the table changes.
        head = home / "store" / "audit.head.json"
        while b'"open_from":null' in head.read_bytes():
            assert process.poll() is None
        os.kill(process.pid, signal.SIGKILL)
        process.wait(timeout=30)
        with LemmaStore.open(home / "store", library=LIBRARY, create=False) as store:
            store.add(lemma_nobody_certified(100_000 + round_))
            sizes.append(store.counts().kept - round_ - 1)
        report = audit_store(home / "store")
        assert report.ok and not report.findings, report.findings
    assert all(size % 600 == 0 for size in sizes), sizes
    assert report.interrupted >= 1


def test_two_processes_that_create_the_store_at_once_share_one(home: Path) -> None:
    processes = [adding(home, 10 * i, 5, "one") for i in range(2)]
    for process in processes:
        assert line(process) == "ready"
        go(process)
    for process in processes:
        process.communicate(timeout=280)
        assert process.returncode == 0
    report = audit_store(home / "store")
    assert report.ok and report.rows == 10, report.findings
    assert sorted(p.name for p in home.iterdir()) == ["keys", "store"]
