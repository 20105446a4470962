"""A process that adds lemmas, for the tests that run several or kill one: HOME FIRST COUNT [one|batch]."""

from __future__ import annotations

import sys
from pathlib import Path

from uncertified import LIBRARY, lemma_nobody_certified

from simprover.memory import Added, LemmaMetadata, LemmaStore, NewLemma


def main(home: Path, first: int, count: int, how: str) -> None:
    with LemmaStore.open(home / "store", library=LIBRARY) as store:
        print("ready", flush=True)
        sys.stdin.readline()
        added = 0
        lemmas = [NewLemma(lemma_nobody_certified(i), LemmaMetadata()) for i in range(first, first + count)]
        if how == "batch":
            added = sum(isinstance(outcome, Added) for outcome in store.add_many(lemmas))
        else:
            for new in lemmas:
                added += isinstance(store.add(new.lemma), Added)
                print(new.lemma.certificate.theorem, flush=True)
        print(f"added {added}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
