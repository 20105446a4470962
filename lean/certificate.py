"""What a certificate says, and the lemma that cannot exist without one."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from simprover.lean.ids import LibraryFingerprint, ProofHash, StatementHash

STANDARD_AXIOMS: Final = frozenset({"propext", "Quot.sound", "Classical.choice"})
"""The axioms a certified proof may rest on."""

_HEX64 = r"^[0-9a-f]{64}$"


class Accepted(BaseModel):
    """What the kernel has accepted, and under what: the part that every kind of certificate has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1] = 1
    theorem: str = Field(min_length=1, description="Full name of the theorem.")
    statement_hash: StatementHash = Field(pattern=_HEX64, description="Merkle hash of the statement's kernel term.")
    proof_hash: ProofHash = Field(pattern=_HEX64, description="Merkle hash of statement and proof.")
    axioms: tuple[str, ...] = Field(description="Axioms the proof rests on, sorted.")
    dependencies: tuple[str, ...] = Field(default=(), description="Constants the proof term names directly, sorted.")
    lean_version: str = Field(description="Version of the Lean whose kernel accepted it, such as `4.35.0`.")
    lean_commit: str = Field(description="The commit of Lean it was built from.")
    library: LibraryFingerprint = Field(pattern=_HEX64, description="Fingerprint of toolchain and library together.")
    checker: str = Field(description="Name and version of the checker that replayed the proof.")
    sandbox: str = Field(description="Which isolation the candidate was compiled in.")
    vacuous: bool = Field(default=False, description="True if `False` follows from the hypotheses alone.")

    def canonical(self) -> bytes:
        """The certificate in one spelling only, equal byte for byte for equal inputs: keys sorted, no blanks, ASCII.

        When and by which run it was issued is no part of it.
        """
        said = self.model_dump(mode="json", exclude={"certified_at", "run"})
        return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()

    @property
    def digest(self) -> str:
        """SHA-256 of `canonical`, in hex."""
        return hashlib.sha256(self.canonical()).hexdigest()


class Certificate(Accepted):
    """The record of one certified lemma, version 1 of its JSON schema.

    Everything a later auditor needs in order to repeat it: the exact source text, the header (imports and ``open``s),
    the toolchain and library it was checked under, and the hashes of what the kernel accepted.
    """

    statement: str = Field(description="Source text of the statement, from `theorem` up to and without `:=`.")
    proof: str = Field(description="Source text of the proof, after `:=`.")
    header: str = Field(description="Imports, opens and options in force before the statement.")
    context: str = Field(default="", description="Declarations of the person's own file that the statement needs.")
    certified_at: datetime = Field(description="When it was issued. No part of the canonical bytes.")
    run: str = Field(default="", description="The run that produced the proof. No part of the canonical bytes.")


class FileCertificate(Accepted):
    """The record of one judged pair of files, version 1 of its JSON schema: see `Certifier.judge`."""

    challenge_sha256: str = Field(pattern=_HEX64, description="SHA-256 of the challenge's text in UTF-8.")
    solution_sha256: str = Field(pattern=_HEX64, description="SHA-256 of the solution's text in UTF-8.")


_SEAL: Final = object()


class CertifiedLemma:
    """A lemma that Lean's kernel has accepted. Only `simprover.lean.certifier` can make one.

    Raises:
        TypeError: if anything but the certifier tries to build one.
    """

    __slots__ = ("_certificate",)
    _certificate: Certificate

    def __init__(self, certificate: Certificate, *, _seal: object = None) -> None:
        if _seal is not _SEAL:
            raise TypeError("a CertifiedLemma is made by the certifier alone: call simprover.lean.Certifier.certify")
        object.__setattr__(self, "_certificate", certificate)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a CertifiedLemma cannot be changed")

    @property
    def certificate(self) -> Certificate:
        """The certificate, complete."""
        return self._certificate

    def __repr__(self) -> str:
        return f"CertifiedLemma({self._certificate.theorem!r}, {self._certificate.proof_hash[:12]})"
