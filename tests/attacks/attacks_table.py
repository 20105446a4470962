"""The table of attacks in ``docs/attacks.md``, from the cases; run as a script it writes the file."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from case_file import all_cases
from poisonings import POISONINGS

TABLE = Path(__file__).parents[2] / "docs" / "attacks.md"
_INTRODUCTION = """# Attacks

Every known way to get a false or unproved theorem certified that we could think of or read about, and which defence
catches it ([certificate.md](certificate.md) says what each does). Each is a file under `tests/attacks/cases` with an
honest twin, which the tests require to be accepted; a newcomer adds one by adding a file (`tests/attacks/case_file.py`
says how it looks). This page is written from those files by `python tests/attacks/attacks_table.py`.

*undecided*: it ends without an answer, which is never taken for a yes. *vacuous*: it is true and certified, and marked.
"""
_STORE = """
## Store poisoning

These are caught by the [audit](store.md), under the name of the finding. The code is in `tests/attacks/poisonings.py`.

| case | what is done | finding |
|---|---|---|
"""
_HEAD = "| case | what is tried | caught by |\n|---|---|---|\n"


def table() -> str:
    """The whole page."""
    parts = [_INTRODUCTION]
    for family, cases in groupby(all_cases(), key=lambda case: case.family):
        rows = [f"| {case.name.replace('_', ' ')} | {case.what} | {case.defence} |\n" for case in cases]
        parts += [f"\n## {family.replace('_', ' ').capitalize()}\n\n{_HEAD}", *rows]
    rows = [f"| {case.name} | {case.what} | {case.finding} |\n" for case in POISONINGS]
    return "".join([*parts, _STORE, *rows])


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8")
