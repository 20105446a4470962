"""What becomes of a found proof: it is certified or not, and what is certified is remembered."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import assert_never

from simprover.attempt import Attempt
from simprover.goal_graph import stored_graph
from simprover.lean import CertifiedLemma
from simprover.lean.certification import CertificationCrashed, CertificationTimedOut, Refused
from simprover.lean.certifier import Certifier
from simprover.lean.horizon import Horizons
from simprover.lemma_modules import LemmaModules, Shelf
from simprover.memory import Added, LemmaMetadata, LemmaStore, Provenance
from simprover.memory.policy import Keep, worth_keeping
from simprover.proposers.memory import LemmaAtHand
from simprover.run_log import RunLog
from simprover.search.budget import Spent
from simprover.search.events import (
    CertificationFailed,
    Certified,
    LemmaReused,
    Solved,
    Stored,
)
from simprover.search.result import Found, ProofResult, Verdict
from simprover.settings import Settings
from simprover.smt import Recipe


class Conclusion:
    """Certifies found proofs and writes back what is worth keeping.

    Args:
        settings: limits of certification, and whether to write back.
        certifier: the only judge.
        horizons: say on what a certificate rests.
        store: where lemmas are kept; None: nowhere.
        modules: makes the lemmas importable that a proof rests on; None: there are none.
        run_log: keeps the steps of certified proofs for learning; None: nobody does.
        run: identifier of the run.
        recipe_for: the solver's certificate for goals with a constraint graph, to be stored with a lemma.
    """

    def __init__(
        self,
        settings: Settings,
        certifier: Certifier,
        horizons: Horizons,
        store: LemmaStore | None,
        modules: LemmaModules | None,
        run_log: RunLog | None,
        run: str,
        recipe_for: Callable[[str], Recipe | None],
    ) -> None:
        self._recipe_for = recipe_for
        self._settings = settings
        self._certifier = certifier
        self._horizons = horizons
        self._store = store
        self._modules = modules
        self._run_log = run_log
        self._run = run

    def draw(
        self, attempt: Attempt, found: Found, proof: str, shelf: Shelf | None, spent: Spent, seconds: float
    ) -> ProofResult:
        """Have a found proof certified, and store it if it is new.

        Args:
            found: the steps, with who proposed them.
            proof: the steps as source text, as it goes after ``:=``.
            shelf: the lemmas that were imported when it was found.
            spent: what the search cost.
            seconds: wall limit of the certification.

        Raises:
            LeanSideError, StoreError: if a person has to mend something first.
        """
        question, tell = attempt.question, attempt.on_event
        tell(Solved(theorem=question.name, proof=proof))
        used = [x for x in (shelf.lemmas if shelf is not None else ()) if x.constant in proof]
        modules: tuple[str, ...] = ()
        if used and self._modules is not None:
            modules = self._modules.modules_for(x.proof_hash for x in used)
        before = time.monotonic()
        verdict = self._certifier.certify(
            theorem=question.name,
            statement=question.statement,
            proof=proof,
            header=question.header,
            context=question.context,
            imports=modules,
            modules_path=(shelf.folder,) if modules and shelf is not None else (),
            run=self._run,
            seconds=min(seconds, self._settings.certify_seconds),
        )
        match verdict:
            case CertifiedLemma():
                pass
            case Refused():
                return self._not_certified(attempt, found, spent, Verdict.FAILED, verdict.reason)
            case CertificationTimedOut():
                reason = f"certification took longer than {verdict.seconds:.0f} s"
                return self._not_certified(attempt, found, spent, Verdict.TIMEOUT, reason)
            case CertificationCrashed():
                reason = f"certification crashed: {verdict.reason}"
                return self._not_certified(attempt, found, spent, Verdict.ERROR, reason)
            case _:
                assert_never(verdict)
        certificate = verdict.certificate
        tell(
            Certified(
                theorem=question.name,
                statement_hash=certificate.statement_hash,
                proof_hash=certificate.proof_hash,
                axioms=certificate.axioms,
                seconds=time.monotonic() - before,
            )
        )
        # What the kernel term rests on, not what the text mentions.
        rests_on = set(certificate.dependencies)
        reused = [x for x in used if x.constant in rests_on]
        for lemma in reused:
            tell(LemmaReused(theorem=question.name, lemma=lemma.constant))
        stored = self._remember(attempt, verdict, found, spent, used, reused)
        if self._run_log is not None:
            self._run_log.proof(question, found, certificate.library)
        return attempt.ends(
            Verdict.CERTIFIED,
            spent,
            lemmas_reused=tuple(x.constant for x in reused),
            proof=proof,
            steps=found.steps,
            statement_hash=certificate.statement_hash,
            proof_hash=certificate.proof_hash,
            axioms=certificate.axioms,
            vacuous=certificate.vacuous,
            stored=stored,
        )

    def _not_certified(
        self, attempt: Attempt, found: Found, spent: Spent, verdict: Verdict, reason: str
    ) -> ProofResult:
        attempt.on_event(CertificationFailed(theorem=attempt.question.name, reason=reason))
        message = f"tactics were found, but not certified: {reason}"
        return attempt.ends(verdict, spent, steps=found.steps, message=message)

    def _remember(
        self,
        attempt: Attempt,
        lemma: CertifiedLemma,
        found: Found,
        spent: Spent,
        used: Sequence[LemmaAtHand],
        reused: Sequence[LemmaAtHand],
    ) -> bool:
        """Write back; returns whether the store has a lemma more.

        Args:
            used: the lemmas that the proof's text names, which it cannot be compiled without.
            reused: those of them that its kernel term rests on.
        """
        store = self._store
        if store is None or not self._settings.write_back:
            return False
        certificate = lemma.certificate
        if reused:
            store.count_reuse([store.get(x.proof_hash).proof_hash for x in reused], by=certificate.theorem)
        horizon = self._horizons.horizon(certificate)
        metadata = self._metadata(found, spent, used).model_copy(update={"horizon": horizon})
        # A shorter proof may replace a longer one, but not by calling it.
        calls_itself = any(x.statement_hash == certificate.statement_hash for x in used)
        decision = worth_keeping(store, certificate, metadata)
        new = False
        if isinstance(decision, Keep) and not calls_itself:
            graph = stored_graph(found.states[0], self._recipe_for) if found.states else None
            new = isinstance(store.add(lemma, metadata=metadata, graph=graph), Added)
        attempt.on_event(Stored(theorem=certificate.theorem, new=new, proof_hash=certificate.proof_hash))
        return new

    def _metadata(self, found: Found, spent: Spent, used: Sequence[LemmaAtHand]) -> LemmaMetadata:
        asked = spent.model_calls + spent.model_calls_saved
        share = max(spent.seconds / self._settings.seconds, asked / max(1, self._settings.model_calls))
        return LemmaMetadata(
            difficulty=min(1.0, share),
            hints=tuple(step.tactic for step in found.steps),
            provenance=Provenance(
                origin="theorem",
                run=self._run,
                proposers=tuple(step.proposer for step in found.steps),
                lemmas=tuple(x.proof_hash for x in used),
            ),
            model_calls=asked,
            tactics=spent.tactics,
            seconds=spent.seconds,
        )
