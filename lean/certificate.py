"""What a certificate says, and the lemma that cannot exist without one."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from simprover.lean.ids import LibraryFingerprint, ProofHash, StatementHash

STANDARD_AXIOMS: Final = frozenset({"propext", "Quot.sound", "Classical.choice"})
"""The axioms a certified proof may rest on."""

_HEX64 = r"^[0-9a-f]{64}$"


class Certificate(BaseModel):
    """The record of one certification, version 1 of its JSON schema.

    Everything a later auditor needs in order to repeat it: the exact source text, the header (imports and ``open``s),
    the toolchain and library it was checked under, and the hashes of what the kernel accepted.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1] = 1
    theorem: str = Field(min_length=1, description="Full name of the theorem.")
    statement: str = Field(description="Source text of the statement, from `theorem` up to and without `:=`.")
    proof: str = Field(description="Source text of the proof, after `:=`.")
    header: str = Field(description="Imports, opens and options in force before the statement.")
    context: str = Field(default="", description="Declarations of the person's own file that the statement needs.")
    statement_hash: StatementHash = Field(pattern=_HEX64)
    proof_hash: ProofHash = Field(pattern=_HEX64)
    axioms: tuple[str, ...] = Field(description="Axioms the proof rests on, sorted.")
    dependencies: tuple[str, ...] = Field(default=(), description="Constants the proof term names directly, sorted.")
    lean_version: str
    lean_commit: str
    library: LibraryFingerprint = Field(pattern=_HEX64)
    checker: str = Field(description="Name and version of the checker that replayed the proof.")
    sandbox: str = Field(description="Which isolation the candidate was compiled in.")
    vacuous: bool = Field(default=False, description="True if `False` follows from the hypotheses alone.")
    certified_at: datetime
    run: str = Field(default="", description="Identifier of the run that produced the proof.")


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
