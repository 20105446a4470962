"""Processes killed at random moments while four write into one store: it audits clean and has lost nothing."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest
from uncertified import LIBRARY, lemma_nobody_certified

from simprover.memory import Added, LemmaStore, audit_store
from simprover.memory.table import LemmaTable

NURSERY: Final = Path(__file__).with_name("forked_writer.py")
KILLS: Final = 200
WRITERS: Final = 4
ROUNDS_A_STORE: Final = 10


class Nursery:
    """Starts writers into one store, and kills them."""

    def __init__(self, home: Path) -> None:
        self._notes = home.with_suffix(".txt")
        self._notes.touch()
        self._process = subprocess.Popen(
            [sys.executable, str(NURSERY), str(home), str(self._notes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._started = 0

    def start(self) -> int:
        self._started += 1
        return self._ask("start", 1_000 * self._started)

    def kill(self, pid: int) -> None:
        assert self._ask("kill", pid) == -signal.SIGKILL, "a writer ended by itself"

    def _ask(self, command: str, number: int) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{command} {number}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=30)

    def acknowledged(self) -> set[str]:
        return set(self._notes.read_text().split())


def names(store: Path) -> set[str]:
    return {row["name"] for row in LemmaTable.open(store).rows(columns=["name"])}


def wait_for_a_moment(store: Path, rng: random.Random) -> None:
    """Let the writers get on by some bytes of the log, however slow the machine is, and then by a few milliseconds."""
    log = store / "audit.jsonl"
    if log.exists():
        enough = log.stat().st_size + rng.randint(0, 6_000)
        while log.stat().st_size < enough:
            time.sleep(0.001)
    time.sleep(rng.uniform(0.0, 0.02))


@pytest.mark.slow
def test_200_kills_while_four_processes_write_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    rng = random.Random(200)
    interruptions = lemmas = 0
    for number in range(KILLS // WRITERS // ROUNDS_A_STORE):
        store = tmp_path / f"home{number}" / "store"
        nursery = Nursery(store.parent)
        for _ in range(ROUNDS_A_STORE):
            writers = [nursery.start() for _ in range(WRITERS)]
            rng.shuffle(writers)
            # One after another, each at a moment of its own, while those that are left go on writing.
            for writer in writers:
                wait_for_a_moment(store, rng)
                nursery.kill(writer)
            # The store as the last one left it: nobody has put it in order.
            told = nursery.acknowledged()
            if store.exists():
                report = audit_store(store)
                assert report.ok, report.findings
                assert told <= names(store)
            else:
                assert not told
        nursery.close()
        with LemmaStore.open(store, library=LIBRARY) as opened:
            assert isinstance(opened.add(lemma_nobody_certified(999_999)), Added)
        report = audit_store(store)
        assert report.ok and not report.findings, report.findings
        assert told <= names(store)
        interruptions += report.interrupted
        lemmas += len(told)
    # The test would be worth little if nothing had ever been cut short, or hardly anything written.
    assert interruptions >= KILLS // 20, interruptions
    assert lemmas >= KILLS, lemmas
