"""Ways to poison a store of certified lemmas, each with the finding of the audit that names it and an honest twin.

To add one, add a `Poisoning` to `POISONINGS`. Both functions are given the store's folder; the twin changes the same
thing in the way that the store itself offers, or leaves everything as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lancedb
import pyarrow

from simprover.lean import CertifiedLemma, LibraryFingerprint
from simprover.lean.certificate import _SEAL
from simprover.memory import LemmaStore, StoredLemma
from simprover.memory.findings import Kind

Change = Callable[[Path], None]


@dataclass(frozen=True)
class Poisoning:
    """A way to poison a store.

    Attributes:
        name: in few words.
        what: what is done, in a sentence.
        finding: the kind of finding that has to be among those of the audit.
        poison: does it.
        twin: the honest change that it resembles.
        asks_lean: only certifying the lemmas anew finds it; whoever did it has the signing key.
    """

    name: str
    what: str
    finding: Kind
    poison: Change
    twin: Change
    asks_lean: bool = False


def table(path: Path) -> Any:
    """The table of a store, past everything that guards it."""
    return lancedb.connect(path).open_table("lemmas")


def rows(path: Path) -> list[dict[str, Any]]:
    """Its rows in the order in which they were announced."""
    found: list[dict[str, Any]] = table(path).search().limit(100).to_list()
    return sorted(found, key=lambda row: row["seq"])


def opened(path: Path) -> LemmaStore:
    """The store, as the prover opens it."""
    return LemmaStore.open(path, library=LibraryFingerprint(rows(path)[0]["library"]), create=False)


def lemma(path: Path, place: int) -> StoredLemma:
    """The lemma of a row."""
    with opened(path) as store:
        return store.get(rows(path)[place]["proof_hash"])


def lines(path: Path) -> list[str]:
    """The lines of the log."""
    return (path / "audit.jsonl").read_text("utf-8").splitlines(keepends=True)


def nothing(path: Path) -> None:
    """Leave the store as it is."""


def used(path: Path) -> None:
    """Count a reuse, as the prover does."""
    with opened(path) as store:
        store.count_reuse([lemma(path, 0).proof_hash], by="somebody")


def set_aside(path: Path) -> None:
    """Prune a lemma, as pruning does."""
    with opened(path) as store:
        store.set_standing(lemma(path, 1).proof_hash, "set_aside", reason="unused")


def added_again(path: Path) -> None:
    """Add a lemma that is there: nothing happens."""
    with opened(path) as store:
        store.add(CertifiedLemma(lemma(path, 1).certificate, _seal=_SEAL))


def edit_row(path: Path) -> None:
    table(path).update(where=f"seq = {rows(path)[0]['seq']}", values={"statement": "theorem swap : False"})


def drop_row(path: Path) -> None:
    table(path).delete(f"seq = {rows(path)[1]['seq']}")


def reorder_rows(path: Path) -> None:
    first, second = (row["seq"] for row in rows(path)[:2])
    open_table = table(path)
    for old, new in ((first, 10_000), (second, first), (10_000, second)):
        open_table.update(where=f"seq = {old}", values={"seq": new})


def duplicate_row(path: Path) -> None:
    open_table = table(path)
    open_table.add(open_table.search().where(f"seq = {rows(path)[1]['seq']}").limit(1).to_arrow())


def roll_back(path: Path) -> None:
    open_table = table(path)
    open_table.checkout(open_table.list_versions()[1]["version"])
    open_table.restore()


def edit_log(path: Path) -> None:
    text = "".join(lines(path)).replace("swap", "swop", 1)
    (path / "audit.jsonl").write_text(text, "utf-8")


def drop_from_log(path: Path) -> None:
    content = lines(path)
    (path / "audit.jsonl").write_text("".join(content[:2] + content[3:]), "utf-8")


def reorder_log(path: Path) -> None:
    content = lines(path)
    content[2], content[3] = content[3], content[2]
    (path / "audit.jsonl").write_text("".join(content), "utf-8")


def move_certificate(path: Path) -> None:
    one, other = rows(path)[:2]
    table(path).update(where=f"seq = {other['seq']}", values={"certificate": one["certificate"]})


def forge_signature(path: Path) -> None:
    head = json.loads((path / "audit.head.json").read_text("utf-8"))
    head["entries"] += 1
    (path / "audit.head.json").write_text(json.dumps(head, sort_keys=True, separators=(",", ":")) + "\n", "utf-8")


def sign_with_another_key(path: Path) -> None:
    elsewhere = path.parent.parent / "attacker" / "store"
    certificate = lemma(path, 0).certificate
    with LemmaStore.open(elsewhere, library=certificate.library) as theirs:
        theirs.add(CertifiedLemma(certificate, _seal=_SEAL))
    for name in ("audit.jsonl", "audit.head.json"):
        (path / name).write_bytes((elsewhere / name).read_bytes())


def offer_under_another_library(path: Path) -> None:
    table(path).update(where=f"seq = {rows(path)[0]['seq']}", values={"library": "c" * 64})


def false_vector(path: Path) -> None:
    one, other = rows(path)[:2]
    vector = [float(x) for x in other["embedding"]]
    table(path).update(where=f"seq = {one['seq']}", values={"embedding": vector})


def forged_by_the_owner(path: Path, **changes: str) -> None:
    """Somebody with the signing key, and without a proof, adds a lemma as the prover would."""
    certificate = lemma(path, 0).certificate.model_copy(update={"proof_hash": "d" * 64, **changes})
    with opened(path) as store:
        store.add(CertifiedLemma(certificate, _seal=_SEAL))


def false_statement(path: Path) -> None:
    statement = "theorem swap_too (p q : Prop) (h : p ∨ q) : q ∧ p"
    forged_by_the_owner(path, theorem="swap_too", statement=statement, statement_hash="e" * 64)


def another_hash(path: Path) -> None:
    forged_by_the_owner(path)


def flood(path: Path) -> None:
    first = rows(path)[0]
    copies = [{**first, "proof_hash": f"{i:064x}", "seq": 1000 + i, "name": f"swap_{i}"} for i in range(50)]
    open_table = table(path)
    open_table.add(pyarrow.Table.from_pylist(copies, schema=open_table.schema))


def renamed_again(path: Path) -> None:
    """The same lemma under ten other names: the same proof is stored once."""
    one = lemma(path, 0).certificate
    with opened(path) as store:
        for i in range(10):
            store.add(CertifiedLemma(one.model_copy(update={"theorem": f"swap_{i}"}), _seal=_SEAL))
        assert store.counts().total == len(rows(path)) == 3


POISONINGS = (
    Poisoning("edited row", "A stored statement is edited.", "row_edited", edit_row, used),
    Poisoning("dropped row", "A stored lemma is removed.", "row_missing", drop_row, set_aside),
    Poisoning("reordered rows", "Two lemmas change places.", "row_reordered", reorder_rows, nothing),
    Poisoning("duplicated row", "A lemma is there twice.", "row_duplicate", duplicate_row, added_again),
    Poisoning("rolled back table", "The table is set back to an earlier version.", "row_missing", roll_back, used),
    Poisoning("edited log", "A line of the log is edited.", "log_entry_edited", edit_log, used),
    Poisoning("dropped from the log", "A line of the log is removed.", "log_entry_missing", drop_from_log, nothing),
    Poisoning("reordered log", "Two lines of the log change places.", "log_entry_reordered", reorder_log, used),
    Poisoning(
        "moved certificate",
        "A certificate is put under another statement.",
        "row_contradicts_certificate",
        move_certificate,
        nothing,
    ),
    Poisoning("forged signature", "The signed end of the log is changed.", "head_signature", forge_signature, used),
    Poisoning(
        "another key", "Log and end come from a store of the attacker's.", "head_signature", sign_with_another_key, used
    ),
    Poisoning(
        "another library",
        "A lemma of one library is offered under another.",
        "row_contradicts_certificate",
        offer_under_another_library,
        nothing,
    ),
    Poisoning(
        "plausible vector", "A lemma is given the vector of another statement.", "row_poisoned", false_vector, nothing
    ),
    Poisoning(
        "false statement",
        "Somebody who has the signing key adds a false statement with the vector that belongs to it.",
        "certificate_refused",
        false_statement,
        used,
        asks_lean=True,
    ),
    Poisoning(
        "another hash",
        "Somebody who has the signing key adds a lemma under a hash that is not its own.",
        "certificate_refused",
        another_hash,
        added_again,
        asks_lean=True,
    ),
    Poisoning("flood", "Fifty near-duplicates of a lemma are added.", "row_extra", flood, renamed_again),
)
