"""Auditing the store: its files against the signed log, and every lemma of this library anew through the certifier."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from simprover.lean import (
    CertifiedLemma,
    LeanSideError,
    Toolchain,
)
from simprover.lean.certification import CertificationCrashed, CertificationTimedOut, Refused
from simprover.lean.certifier import Certifier
from simprover.lemma_modules import LemmaModules
from simprover.memory import (
    AuditReport,
    Confirmed,
    Denied,
    LemmaStore,
    RecheckVerdict,
    StoredLemma,
    StoreError,
    Undecided,
    audit_store,
)
from simprover.settings import Settings


def audit(
    settings: Settings,
    toolchain: Toolchain,
    *,
    recheck: bool = True,
    on_progress: Callable[[int, int], None] | None = None,
) -> AuditReport:
    """Audit the store of these settings without changing it.

    Args:
        recheck: certify every lemma again; otherwise only files, hashes and signatures are checked.
        on_progress: told how many lemmas of how many were certified again.

    Raises:
        StoreError: if there is no store to check.
    """
    path, keys = settings.home / "store", settings.home / "keys"
    ask = _Rechecker(settings, toolchain) if recheck else None
    return audit_store(path, library=toolchain.fingerprint, keys=keys, recheck=ask, on_progress=on_progress)


class _Rechecker:
    """Certifies a stored lemma again, under the header, context and lemmas it was certified with."""

    def __init__(self, settings: Settings, toolchain: Toolchain) -> None:
        self._settings = settings
        self._toolchain = toolchain
        self._certifier = Certifier(toolchain, settings.home, unconfined=settings.unconfined)

    def __call__(self, lemma: StoredLemma) -> RecheckVerdict:
        certificate = lemma.certificate
        try:
            modules, folders = self._modules(lemma)
            verdict = self._certifier.certify(
                theorem=certificate.theorem,
                statement=certificate.statement,
                proof=certificate.proof,
                header=certificate.header,
                context=certificate.context,
                imports=modules,
                modules_path=folders,
                seconds=self._settings.certify_seconds,
            )
        except (LeanSideError, StoreError) as error:
            return Undecided(str(error))
        match verdict:
            case CertifiedLemma():
                again = verdict.certificate
                return Confirmed(again.statement_hash, again.proof_hash)
            case Refused():
                return Denied(verdict.reason)
            case CertificationTimedOut():
                return Undecided(f"certification took longer than {verdict.seconds:.0f} s")
            case CertificationCrashed():
                return Undecided(f"certification crashed: {verdict.reason}")

    def _modules(self, lemma: StoredLemma) -> tuple[tuple[str, ...], tuple[Path, ...]]:
        used = lemma.metadata.provenance.lemmas
        if not used:
            return (), ()
        path, keys = self._settings.home / "store", self._settings.home / "keys"
        with LemmaStore.open(path, library=self._toolchain.fingerprint, create=False, keys=keys) as store:
            modules = LemmaModules(
                self._settings.home, self._toolchain, store, unconfined=self._settings.unconfined
            )
            return modules.modules_for(used), (modules.folder,)
