"""Rows of lemmas that nobody proved, to measure a throw-away store with.

Nobody can certify 100,000 theorems for a measurement, and nothing but a certified lemma can be given to
`LemmaStore.add`; so measurements write rows through the store's own writer, under a library that does not exist.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from simprover.lean import Certificate, LibraryFingerprint, ProofHash, StatementHash
from simprover.memory import LemmaMetadata, SymbolEmbedder
from simprover.memory.record import Row, new_row

MADE_UP_LIBRARY: Final = LibraryFingerprint("5" * 64)
"""The fingerprint of no library: a real store never offers what stands under it."""


def made_up_certificate(statement: str, proof: str) -> Certificate:
    """A certificate of a statement that nobody has certified."""
    return Certificate(
        theorem=statement.split()[1],
        statement=statement,
        proof=proof,
        header="import Elementary\nopen Nat",
        statement_hash=StatementHash(hashlib.sha256(statement.encode()).hexdigest()),
        proof_hash=ProofHash(hashlib.sha256(f"{statement} := {proof}".encode()).hexdigest()),
        axioms=(),
        lean_version="0",
        lean_commit="0",
        library=MADE_UP_LIBRARY,
        checker="none: made up for a measurement",
        sandbox="none",
        certified_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def made_up_rows(certificates: Sequence[Certificate]) -> list[Row]:
    """Rows for `simprover.memory.writer.Writer`."""
    vectors = SymbolEmbedder().embed([c.statement for c in certificates])
    now = datetime.now(UTC)
    return [new_row(c, None, LemmaMetadata(), v, now) for c, v in zip(certificates, vectors, strict=True)]
