"""Lemmas that NOBODY has certified, for tests of the store alone. Nothing outside these tests may do this.

The private seal of `simprover.lean.certificate` is used on purpose: the store's own behaviour is tested without Lean
here; `tests/memory/test_real_lemmas.py` does it with the real certifier.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

from simprover.lean import Certificate, CertifiedLemma, LibraryFingerprint
from simprover.lean.certificate import _SEAL

LIBRARY = LibraryFingerprint("a" * 64)
OTHER_LIBRARY = LibraryFingerprint("b" * 64)


def certificate_nobody_issued(i: int = 0, **changes: Any) -> Certificate:
    """A well-formed certificate for the `i`-th of endlessly many made-up lemmas."""
    statement = changes.pop("statement", f"theorem made_up_{i} (n : ℕ) (h : {i} ∣ n) : n % {i + 1} ≤ {i}")
    proof = changes.pop("proof", f"by\n  exact made_up_proof_{i} n h")
    fields: dict[str, Any] = {
        "theorem": statement.split()[1],
        "statement": statement,
        "proof": proof,
        "header": "import Elementary\nopen Nat",
        "statement_hash": hashlib.sha256(statement.encode()).hexdigest(),
        "proof_hash": hashlib.sha256(f"{statement} := {proof}".encode()).hexdigest(),
        "axioms": ("propext",),
        "lean_version": "4.35.0",
        "lean_commit": "0" * 40,
        "library": LIBRARY,
        "checker": "none: a test made this",
        "sandbox": "none",
        "certified_at": datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC),
    }
    return Certificate(**{**fields, **changes})


def lemma_nobody_certified(i: int = 0, **changes: Any) -> CertifiedLemma:
    """`certificate_nobody_issued` under a forged seal."""
    return CertifiedLemma(certificate_nobody_issued(i, **changes), _seal=_SEAL)
