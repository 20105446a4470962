"""Auditing the store: its files against the signed log, and its lemmas anew through the certifier."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from simprover.lean import (
    Certificate,
    Certification,
    CertifiedLemma,
    Mendable,
    Toolchain,
)
from simprover.lean.certification import CertificationCrashed, CertificationTimedOut, Refused
from simprover.lean.certifier import Certifier
from simprover.lean.opinion import GivenOpinion, for_report
from simprover.lean.second_opinion import LemmaExport, SecondOpinion
from simprover.lemma_modules import LemmaModules
from simprover.memory import (
    All,
    AuditReport,
    Confirmed,
    Denied,
    LemmaStore,
    RecheckVerdict,
    Scope,
    StoredLemma,
    Undecided,
    audit_store,
)
from simprover.settings import Settings


def audit(
    settings: Settings,
    toolchain: Toolchain,
    *,
    quick: bool = False,
    recheck: Scope | None = None,
    opinions: Sequence[SecondOpinion] = (),
    jobs: int = 2,
    on_progress: Callable[[int, int], None] | None = None,
) -> AuditReport:
    """Audit the store of these settings without changing it.

    Args:
        quick: files, log and signature alone.
        recheck: which lemmas to certify again; None: none.
        opinions: other kernels to be asked about each lemma that is certified again.
        jobs: how many to certify at a time.
        on_progress: told how many lemmas of how many were certified again.

    Raises:
        StoreError: if there is no store to check.
    """
    path, keys = settings.home / "store", settings.home / "keys"
    return audit_store(
        path,
        library=toolchain.fingerprint,
        keys=keys,
        quick=quick,
        recheck=None if recheck is None else Rechecker(settings, toolchain, opinions),
        scope=All() if recheck is None else recheck,
        jobs=jobs,
        on_progress=on_progress,
    )


class Rechecker:
    """Certifies a stored lemma again, under the header, context and lemmas it was certified with.

    Args:
        opinions: other kernels to be asked about what was certified again. Called from several threads at once.
    """

    def __init__(self, settings: Settings, toolchain: Toolchain, opinions: Sequence[SecondOpinion] = ()) -> None:
        self._opinions = tuple(opinions)
        self._settings = settings
        self._toolchain = toolchain
        self._certifier = Certifier(toolchain, settings.home, unconfined=settings.unconfined)

    def __call__(self, lemma: StoredLemma) -> RecheckVerdict:
        with tempfile.TemporaryDirectory(prefix="simprover-audit-") as temporary:
            closure = Path(temporary, "closure.ndjson") if self._opinions else None
            try:
                verdict = self._certified(lemma, closure)
            except Mendable as error:
                return Undecided(str(error))
            match verdict:
                case CertifiedLemma():
                    again = verdict.certificate
                    return Confirmed(again.statement_hash, again.proof_hash, self._asked(again, closure))
                case Refused():
                    return Denied(verdict.reason)
                case CertificationTimedOut():
                    return Undecided(f"certification took longer than {verdict.seconds:.0f} s")
                case CertificationCrashed():
                    return Undecided(f"certification crashed: {verdict.reason}")

    def _certified(self, lemma: StoredLemma, closure: Path | None) -> Certification:
        certificate = lemma.certificate
        modules, folders = self._modules(lemma)
        return self._certifier.certify(
            theorem=certificate.theorem,
            statement=certificate.statement,
            proof=certificate.proof,
            header=certificate.header,
            context=certificate.context,
            imports=modules,
            modules_path=folders,
            seconds=self._settings.certify_seconds,
            closure=closure,
        )

    def _asked(self, certificate: Certificate, closure: Path | None) -> tuple[GivenOpinion, ...]:
        if closure is None:
            return ()
        export = LemmaExport(closure, certificate.theorem, certificate.statement_hash, certificate.proof_hash)
        return tuple(for_report(ask(export)) for ask in self._opinions)

    def _modules(self, lemma: StoredLemma) -> tuple[tuple[str, ...], tuple[Path, ...]]:
        used = lemma.metadata.provenance.lemmas
        if not used:
            return (), ()
        path, keys = self._settings.home / "store", self._settings.home / "keys"
        with LemmaStore.open(path, library=self._toolchain.fingerprint, create=False, keys=keys) as store:
            modules = LemmaModules(self._settings.home, self._toolchain, store, unconfined=self._settings.unconfined)
            return modules.modules_for(used), (modules.folder,)
