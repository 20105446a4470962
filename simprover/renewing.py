"""After the library or the toolchain has changed: which stored lemmas still hold, and what becomes of the others.

A lemma is offered to proofs only under the library it stands under, so a changed library sets all of them aside at
first. Those whose horizon is what it was (`simprover.lean.horizon`) are carried over as they are; the others are
certified from their source; those that the certifier refuses are set aside for good, with the reason in the audit log.
Nothing is deleted: the old row stays under its old library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import CertifiedLemma, LeanSideError, ProofHash, Toolchain
from simprover.lean.certification import CertificationCrashed, CertificationTimedOut, Refused
from simprover.lean.certifier import Certifier
from simprover.lean.horizon import Horizons
from simprover.lemma_modules import LemmaModules
from simprover.memory import LemmaMetadata, LemmaNotFound, LemmaStore, NewLemma, StoreCorrupt, StoredLemma, audit_store
from simprover.memory.lemma_module import constant_name, mentioned
from simprover.settings import Settings

Outcome = Literal["carried over", "certified anew", "set aside", "undecided", "unchanged", "changed"]
"""The last two say what would be done, where nothing is to be done yet."""


class Renewed(BaseModel):
    """What became of one lemma."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    proof_hash: str = Field(description="Under the library it comes from.")
    library: str = Field(description="The library it comes from.")
    outcome: Outcome
    reason: str = Field(default="", description="Why it is not carried over.")


def renew(
    settings: Settings,
    toolchain: Toolchain,
    *,
    dry_run: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Renewed, ...]:
    """Bring the lemmas of other libraries under this toolchain's, oldest first. May be interrupted and run again.

    Args:
        settings: where the store is, and the limits of certification.
        toolchain: the present Lean and library.
        dry_run: only say which have changed.
        on_progress: told how many of how many lemmas are done.

    Raises:
        StoreCorrupt: if the audit finds anything wrong with the store: its records are what is believed here.
        StoreError, LeanSideError: if a person has to mend something first.
    """
    path, keys = settings.home / "store", settings.home / "keys"
    report = audit_store(path, keys=keys)
    if not report.ok:
        raise StoreCorrupt(
            f"The audit finds the lemma store {path} {report.verdict}, so what it records cannot be carried over.",
            "Run `simprover audit` to see why, and `simprover store repair`.",
        )
    with LemmaStore.open(path, library=toolchain.fingerprint, create=False, keys=keys) as store:
        others = store.of_other_libraries()
        renewer = Renewer(settings, toolchain, store, others)
        waiting = [lemma for lemma in others if not renewer.is_here(lemma)]
        done = []
        for number, lemma in enumerate(waiting, start=1):
            done.append(renewer.preview(lemma) if dry_run else renewer.renew(lemma))
            if on_progress is not None:
                on_progress(number, len(waiting))
        return tuple(done)


class Renewer:
    """Brings lemmas from elsewhere into a store, each after those that it rests on.

    Args:
        settings: limits of certification.
        toolchain: the present Lean and library.
        store: opened for that library.
        others: all the lemmas from elsewhere.
    """

    def __init__(
        self, settings: Settings, toolchain: Toolchain, store: LemmaStore, others: Iterable[StoredLemma]
    ) -> None:
        self._settings = settings
        self._store = store
        self._horizons = Horizons(toolchain, settings.home)
        self._certifier = Certifier(toolchain, settings.home, unconfined=settings.unconfined)
        self._modules = LemmaModules(settings.home, toolchain, store, unconfined=settings.unconfined)
        self._here = {_source(lemma): lemma for lemma in store.all(set_aside=True)}
        self._elsewhere = {lemma.proof_hash: lemma for lemma in others}
        self._unchanged: set[str] = set()
        self._undecided: set[str] = set()

    def is_here(self, lemma: StoredLemma) -> bool:
        """Whether a lemma of the same source stands under this library already."""
        return _source(lemma) in self._here

    def preview(self, lemma: StoredLemma) -> Renewed:
        """What `renew` would find."""
        reason = self._why_changed(lemma)
        if not reason:
            self._unchanged.add(lemma.proof_hash)
        return _renewed(lemma, "changed" if reason else "unchanged", reason)

    def renew(self, lemma: StoredLemma) -> Renewed:
        """Carry the lemma over, certify it anew, or set it aside."""
        reason = self._why_changed(lemma)
        if not reason:
            carried = self._horizons.carry_over(lemma.certificate, lemma.metadata.horizon)
            if carried is not None:
                self._unchanged.add(lemma.proof_hash)
                self._keep(lemma, carried, lemma.metadata)
                return _renewed(lemma, "carried over", "")
        return self.certify(lemma, reason)

    def _why_changed(self, lemma: StoredLemma) -> str:
        """Why a lemma cannot be carried over; empty if it can."""
        if not lemma.metadata.horizon:
            return "what it rests on was not recorded"
        if self._horizons.horizon(lemma.certificate) != lemma.metadata.horizon:
            return "a constant that it rests on has changed"
        for used in map(ProofHash, lemma.metadata.provenance.lemmas):
            below = self._elsewhere.get(used)
            now = None if below is None else self._here.get(_source(below))
            if used not in self._unchanged and (now is None or now.proof_hash != used):
                return f"the lemma {used[:12]} that it rests on has changed"
        return ""

    def certify(self, lemma: StoredLemma, reason: str) -> Renewed:
        """Certify the lemma from its source, or set it aside.

        Args:
            lemma: from elsewhere.
            reason: why it is not simply carried over.
        """
        certificate, proof = lemma.certificate, lemma.proof
        used = []
        try:
            for old in map(ProofHash, lemma.metadata.provenance.lemmas):
                before = self._elsewhere[old]
                now = self._now(before)
                # A lemma's constant bears digits of its hash.
                proof = proof.replace(constant_name(before), constant_name(now))
                used.append(now.proof_hash)
            modules = self._modules.modules_for(used)
            verdict = self._certifier.certify(
                theorem=certificate.theorem,
                statement=certificate.statement,
                proof=proof,
                header=certificate.header,
                context=certificate.context,
                imports=modules,
                modules_path=(self._modules.folder,) if modules else (),
                run=certificate.run,
                seconds=self._settings.certify_seconds,
            )
        except (KeyError, LemmaNotFound):
            if self._undecided.intersection(lemma.metadata.provenance.lemmas):
                return self._open(lemma, f"{reason}; about a lemma that it rests on there was no answer")
            return self._set_aside(lemma, f"{reason}; a lemma that it rests on is not there any more")
        except LeanSideError as error:
            return self._open(lemma, f"{reason}; {error}")
        match verdict:
            case CertifiedLemma():
                provenance = lemma.metadata.provenance.model_copy(update={"lemmas": tuple(used)})
                horizon = self._horizons.horizon(verdict.certificate)
                self._keep(
                    lemma, verdict, lemma.metadata.model_copy(update={"provenance": provenance, "horizon": horizon})
                )
                return _renewed(lemma, "certified anew", reason)
            case Refused():
                return self._set_aside(lemma, f"{reason}; certified anew it is refused: {verdict.reason}")
            case CertificationTimedOut():
                return self._open(lemma, f"{reason}; certification took longer than {verdict.seconds:.0f} s")
            case CertificationCrashed():
                return self._open(lemma, f"{reason}; certification crashed: {verdict.reason}")
            case _:
                assert_never(verdict)

    def _now(self, lemma: StoredLemma) -> StoredLemma:
        """The same lemma under this library.

        Raises:
            LemmaNotFound: if there is none.
        """
        try:
            return self._here[_source(lemma)]
        except KeyError as e:
            raise LemmaNotFound(f"{lemma.name} does not stand under this library.", "Certify it again.") from e

    def _keep(self, old: StoredLemma, certified: CertifiedLemma, metadata: LemmaMetadata) -> None:
        (outcome,) = self._store.add_many([NewLemma(certified, metadata, old.graph)])
        self._here[_source(old)] = outcome.lemma

    def _open(self, lemma: StoredLemma, reason: str) -> Renewed:
        self._undecided.add(lemma.proof_hash)
        return _renewed(lemma, "undecided", reason)

    def _set_aside(self, lemma: StoredLemma, reason: str) -> Renewed:
        self._store.set_standing(lemma.proof_hash, "set_aside", reason=reason, library=lemma.library)
        return _renewed(lemma, "set aside", reason)


def _source(lemma: StoredLemma) -> tuple[str, ...]:
    """What makes two lemmas of different libraries the same: the text, less the hashes in names of stored lemmas."""
    proof = lemma.proof
    for constant in mentioned(proof):
        proof = proof.replace(constant, constant.rsplit("_", 1)[0])
    return lemma.certificate.header, lemma.certificate.context, lemma.statement, proof


def _renewed(lemma: StoredLemma, outcome: Outcome, reason: str) -> Renewed:
    return Renewed(name=lemma.name, proof_hash=lemma.proof_hash, library=lemma.library, outcome=outcome, reason=reason)
