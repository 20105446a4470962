"""How long a certificate is valid: until one of the library's constants that it rests on means something else.

The hashes are Merkle hashes, computed by the checker's own process and kept once for each library, so a constant that
changed, at whatever depth, changes the hash of every constant that its meaning rests on. What a proof names directly is
therefore enough.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from simprover.lean import certificate as certificates
from simprover.lean.certificate import Certificate, CertifiedLemma
from simprover.lean.checker import library_hashes
from simprover.lean.export import name_key
from simprover.lean.header import read_header
from simprover.lean.imported import in_library
from simprover.lean.toolchain import Toolchain

_TAG: Final = b"simprover horizon 1\n"
CARRIED: Final = "; carried over from library "
"""Stands in `Certificate.checker` between who replayed the proof and the library under which that was done."""


class Horizons:
    """Horizons of certificates under one library.

    Args:
        toolchain: which Lean and library.
        home: the folder of all state; the library's hashes are kept there.
    """

    def __init__(self, toolchain: Toolchain, home: Path) -> None:
        self._toolchain = toolchain
        self._home = home
        self._hashes: dict[tuple[str, ...], Mapping[str, bytes]] = {}

    def horizon(self, certificate: Certificate) -> str:
        """SHA-256 (64 hex digits) over the names and hashes of all constants that the certificate's proof names.

        Names that the library does not have (of the proof's own parts, of stored lemmas) count as such. Empty, which
        means unknown, if the certificate has a context: its declarations may rest on anything.

        Raises:
            LibraryBroken: if the library cannot be hashed.
        """
        if certificate.context.strip():
            return ""
        imports = read_header(certificate.header).imports
        known = self._of(tuple(sorted(m for m in imports if in_library(self._toolchain, m))))
        state = hashlib.sha256(_TAG)
        for name in sorted(certificate.dependencies):
            digest = known.get(name_key(name))
            state.update(f"{name}\n{'-' if digest is None else digest.hex()}\n".encode())
        return state.hexdigest()

    def carry_over(self, certificate: Certificate, horizon: str) -> CertifiedLemma | None:
        """The certificate under this library, if all that it rests on is what it was; None if not, or if unknown.

        The statement's and the proof's kernel terms, and so their hashes, are then what they were; nothing is compiled.
        Only records that are known to be unharmed may be carried over: `certificate` and `horizon` are believed.

        Args:
            certificate: issued under another library.
            horizon: what `horizon` was under that library.

        Raises:
            LibraryBroken: if the library cannot be hashed.
        """
        if not horizon or self.horizon(certificate) != horizon:
            return None
        replayed_by = certificate.checker.split(CARRIED)[0]
        carried = certificate.model_copy(
            update={
                "library": self._toolchain.fingerprint,
                "checker": f"{replayed_by}{CARRIED}{certificate.library[:12]}",
            }
        )
        return CertifiedLemma(carried, _seal=certificates._SEAL)

    def _of(self, imports: tuple[str, ...]) -> Mapping[str, bytes]:
        if imports not in self._hashes:
            self._hashes[imports] = library_hashes(self._toolchain, self._home, imports).read()
        return self._hashes[imports]
