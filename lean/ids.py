"""Identifiers and hashes as types of their own, so that one can never stand where another is meant."""

from __future__ import annotations

from typing import NewType

StateId = NewType("StateId", int)
"""The number by which a session addresses one tactic state; valid only within its session."""

StatementHash = NewType("StatementHash", str)
"""SHA-256 (64 hex digits) of a theorem's type as a Merkle hash over kernel terms; equal up to renaming of binders."""

ProofHash = NewType("ProofHash", str)
"""SHA-256 (64 hex digits) of a theorem's type and proof term as a Merkle hash over kernel terms."""

LibraryFingerprint = NewType("LibraryFingerprint", str)
"""SHA-256 (64 hex digits) over the toolchain's identity and the sources of the library a proof was checked under."""
