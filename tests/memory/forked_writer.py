"""A nursery of processes that add lemmas until they are killed: HOME NOTES, then commands on standard input.

It has imported everything before it forks, so that starting a writer costs milliseconds and hundreds can be killed in a
minute. Commands: ``start FIRST`` (answers with the process id), ``kill PID`` (answers with how it ended).
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
import warnings
from pathlib import Path

import lancedb.index
from uncertified import LIBRARY, certificate_nobody_issued, lemma_nobody_certified

from simprover.memory import LemmaMetadata, LemmaStore, NewLemma

assert lancedb  # imported for the processes that are forked from here


def write_until_killed(home: Path, first: int, acknowledged: Path) -> None:
    """Add lemmas from number `first` on, one by one, five at a time, or changing one that is there, in turns.

    Args:
        home: folder of store and keys.
        first: a number that no other process is near to.
        acknowledged: file to which the names of stored lemmas are appended, one a line.
    """
    notes = os.open(acknowledged, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    with LemmaStore.open(home / "store", library=LIBRARY) as store:
        at = first
        while True:
            several = 5 if at % 3 == 0 else 1
            store.add_many([NewLemma(lemma_nobody_certified(i), LemmaMetadata()) for i in range(at, at + several)])
            os.write(notes, "".join(f"made_up_{i}\n" for i in range(at, at + several)).encode())
            if at % 4 == 0:
                store.count_reuse([certificate_nobody_issued(at).proof_hash], by="a test")
            at += several


def main(home: Path, acknowledged: Path) -> None:
    # LanceDB warns of forks in the middle of its work; here it has not begun any.
    warnings.filterwarnings("ignore", message="lancedb fork support")
    for line in sys.stdin:
        command, number = line.split()
        if command == "start":
            pid = os.fork()
            if pid == 0:
                try:
                    write_until_killed(home, int(number), acknowledged)
                except BaseException:
                    traceback.print_exc()
                    raise
                finally:
                    os._exit(1)
            print(pid, flush=True)
        else:
            os.kill(int(number), signal.SIGKILL)
            _, status = os.waitpid(int(number), 0)
            print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
