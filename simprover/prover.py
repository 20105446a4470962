"""The one service behind the command line, the servers and the benchmark: a statement goes in, a result comes out.

Retrieve lemmas, open a session that imports them, search, certify what was found, store what was certified.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from types import TracebackType
from typing import Final, Self, assert_never

from simprover.lean import (
    CertifiedLemma,
    LeanSideError,
    Limits,
    Session,
    SessionCancelled,
    TacticState,
    Toolchain,
    find_toolchain,
)
from simprover.lean.certifier import CertificationCrashed, CertificationTimedOut, Certifier, Refused
from simprover.lean.library import Progress
from simprover.lemma_modules import LemmaModules, Shelf
from simprover.memory import Added, LemmaMetadata, LemmaStore, Provenance
from simprover.memory.policy import Keep, worth_keeping
from simprover.model_seat import model_seat
from simprover.proposers.memory import MemoryProposer
from simprover.proposers.portfolio import COMPUTED, ROUTINE, PortfolioProposer
from simprover.proposers.protocol import ProofContext
from simprover.proposers.smt import SmtProposer
from simprover.question import Question, read_question
from simprover.run_log import RunLog
from simprover.search.best_first import BestFirst, Seat, proof_text
from simprover.search.budget import Budget, Meter, Spent
from simprover.search.cache import AnswerCache, KnownAnswers, NothingKnown
from simprover.search.events import (
    CertificationFailed,
    Certified,
    Event,
    GaveUp,
    LemmaReused,
    Solved,
    Started,
    Stored,
)
from simprover.search.normal_form import digest
from simprover.search.result import (
    Cancelled,
    Exhausted,
    Found,
    OutOfBudget,
    ProofResult,
    RootRefuted,
    SearchOutcome,
    Step,
    Verdict,
)
from simprover.settings import Settings

_RESERVED: Final = 0.1
"""Share of the wall time that search leaves to certification."""

_LEAST_CERTIFY_SECONDS: Final = 5.0
"""A found proof gets at least this long to be certified, even if the budget is all but spent."""

OnEvent = Callable[[Event], None]


def _ignore(event: Event) -> None:
    return None


def _never() -> bool:
    return False


class Prover:
    """Proves statements, one at a time; calls from several threads take turns. Use as a context manager.

    Args:
        settings: all that a run depends on.
        toolchain: which Lean, if that is known; found by the settings otherwise.
        progress: told while the embedded library is compiled, which happens once.
        run: identifier of the run, kept in certificates and lemma records.

    Raises:
        LeanSideError: if there is no usable toolchain.
        StoreError: if the store is there but cannot be used.
        HomeUnwritable: if state cannot be written.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        toolchain: Toolchain | None = None,
        progress: Progress | None = None,
        run: str = "",
    ) -> None:
        self.settings = settings
        self.run = run
        if toolchain is None:
            toolchain = find_toolchain(settings.home, settings.project, settings.toolchain, progress)
        self.toolchain = toolchain
        self._certifier = Certifier(self.toolchain, settings.home)
        self._lock = threading.Lock()
        self._session: tuple[tuple[str, tuple[str, ...]], Session] | None = None
        self._known: KnownAnswers = NothingKnown()
        self._cache: AnswerCache | None = None
        if settings.use_cache:
            self._cache = AnswerCache(settings.home / "cache" / "answers.sqlite")
            self._known = self._cache
        self._store: LemmaStore | None = None
        self._modules: LemmaModules | None = None
        if settings.use_memory or settings.write_back:
            self._store = LemmaStore.open(
                settings.home / "store",
                library=self.toolchain.fingerprint,
                create=settings.write_back,
                keys=settings.home / "keys",
            )
            self._modules = LemmaModules(settings.home, self.toolchain, self._store)
        self._model: Seat | None = model_seat(settings) if settings.use_model else None
        self._routine = PortfolioProposer(ROUTINE)
        self._computed = PortfolioProposer(COMPUTED)
        self._smt = SmtProposer(settings.smt_seconds)
        self._run_log = RunLog(settings.home / "runs", run) if run else None

    # -- what one can ask --------------------------------------------------------------------------------------

    def prove(
        self,
        statement: str,
        *,
        header: str | None = None,
        context: str = "",
        name: str | None = None,
        budget: Budget | None = None,
        on_event: OnEvent = _ignore,
        cancelled: Callable[[], bool] = _never,
    ) -> ProofResult:
        """Try to prove a statement.

        Args:
            statement: ``theorem n … : …`` (a proof is ignored), or a bare proposition.
            header: imports and ``open``s it was written under; what is really used stands in the result.
            context: declarations it needs.
            name: name for a bare proposition, or which theorem of several is meant.
            budget: what may be spent; the settings' if not given.
            on_event: told what happens, in order, in this thread.
            cancelled: asked between tactics; True withdraws the question.

        Raises:
            LeanSideError, ProverError, StoreError: if a person has to mend something first. That a statement does not
                elaborate, or has no proof within the budget, is a verdict and no exception.
        """
        question = read_question(statement, self.toolchain, header=header, context=context, name=name)
        with self._lock:
            return self._prove(question, budget or self.settings.budget, on_event, cancelled)

    def elaborates(self, statement: str, *, header: str | None = None, context: str = "") -> ProofResult:
        """Check that Lean accepts a statement, without proving it.

        The verdict is `failed` (nothing was proved) with ``elaborated`` set, or `not_elaborated`.
        """
        question = read_question(statement, self.toolchain, header=header, context=context)
        start = time.monotonic()
        with self._lock:
            opened = self._open(question, None)
        if isinstance(opened, str):
            return _result(question, Verdict.NOT_ELABORATED, start, message=opened)
        return _result(question, Verdict.FAILED, start, message="elaborated; no proof was asked for")

    def search_state(
        self,
        question: Question,
        state: TacticState,
        session: Session,
        shelf: Shelf | None,
        meter: Meter,
        on_event: OnEvent,
        cancelled: Callable[[], bool],
    ) -> SearchOutcome:
        """Search for a proof of one open state of a session."""
        lemmas = shelf.lemmas if shelf is not None else ()
        on_event(Started(theorem=question.name, goal=state.pp, lemmas_at_hand=len(lemmas)))
        search = BestFirst(
            session,
            self._seats(shelf),
            meter,
            environment=digest(self.toolchain.fingerprint, question.header, question.context),
            known=self._known,
            on_event=on_event,
            cancelled=cancelled,
            settings=self.settings.search,
        )
        try:
            return search.run(state, ProofContext(question.name, question.statement))
        except SessionCancelled:
            return Cancelled()

    @property
    def store(self) -> LemmaStore | None:
        """The lemma store, if this prover uses one."""
        return self._store

    def cancel(self) -> None:
        """End the tactic that another thread's `prove` is waiting for. That attempt ends as cancelled."""
        session = self._session
        if session is not None:
            session[1].cancel()

    def close(self) -> None:
        """End the Lean process and let go of store and caches."""
        if self._session is not None:
            self._session[1].close()
            self._session = None
        self._smt.close()
        if self._store is not None:
            self._store.close()
        if self._cache is not None:
            self._cache.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- inside ------------------------------------------------------------------------------------------------

    def _prove(
        self, question: Question, budget: Budget, on_event: OnEvent, cancelled: Callable[[], bool]
    ) -> ProofResult:
        start = time.monotonic()
        meter = Meter(replace(budget, seconds=budget.seconds * (1 - _RESERVED)))
        shelf = self.shelf_for(question)
        opened = self._open(question, shelf)
        if isinstance(opened, str):
            on_event(GaveUp(theorem=question.name, reason=opened))
            return _result(question, Verdict.NOT_ELABORATED, start, message=opened)
        session, question, state = opened
        try:
            outcome = self.search_state(question, state, session, shelf, meter, on_event, cancelled)
        except LeanSideError as error:
            on_event(GaveUp(theorem=question.name, reason=str(error)))
            return _result(question, Verdict.ERROR, start, meter.spent, message=str(error))
        if not isinstance(outcome, Found):
            verdict, reason = explain(outcome)
            on_event(GaveUp(theorem=question.name, reason=reason))
            model = dict(outcome.model) if isinstance(outcome, RootRefuted) else None
            return _result(question, verdict, start, meter.spent, message=reason, counterexample=model)
        left = max(_LEAST_CERTIFY_SECONDS, budget.seconds - (time.monotonic() - start))
        proof = proof_text(outcome.steps)
        return self.certify(question, outcome, proof, shelf, meter.spent, start, left, on_event)

    def shelf_for(self, question: Question) -> Shelf | None:
        """Retrieve lemmas for a question and make them importable; None without memory."""
        if not self.settings.use_memory or self._store is None or self._modules is None or self.settings.retrieved == 0:
            return None
        found = self._store.search(question.statement, self.settings.retrieved)
        # A lemma that rests on declarations of somebody's file means nothing without them.
        usable = [(r.lemma, r.score) for r in found if not r.lemma.certificate.context.strip()]
        return self._modules.shelve(usable)

    def session_for(self, header: str, shelf: Shelf | None) -> Session:
        """A running session with this header and these lemmas; the last one is kept and given again."""
        key = (header, shelf.modules if shelf is not None else ())
        if self._session is not None:
            if self._session[0] == key:
                return self._session[1]
            self._session[1].close()
            self._session = None
        limits = Limits(seconds=self.settings.tactic_seconds)
        folders = (shelf.folder,) if shelf is not None and shelf.modules else ()
        session = Session(self.toolchain, header, folders, key[1], limits)
        self._session = (key, session)
        return session

    def _open(self, question: Question, shelf: Shelf | None) -> tuple[Session, Question, TacticState] | str:
        """The session, the question under its full name, and the first state; or why Lean does not accept it."""
        session = self.session_for(question.header, shelf)
        opened = session.open(question.goal_source)
        if opened.errors:
            return f"Lean does not accept the statement: {_first_line(opened.errors[0].text)}"
        if not opened.states:
            return "Lean accepts the text but finds nothing to prove in it."
        last = opened.states[-1]
        return session, replace(question, name=last.decl or question.name), last.state

    def _seats(self, shelf: Shelf | None) -> tuple[Seat, ...]:
        """Who is asked, by what an answer and its trying out typically cost: milliseconds first, seconds last."""
        seats: list[Seat] = []
        if shelf is not None and shelf.lemmas:
            seats.append(Seat(MemoryProposer(shelf.lemmas)))
        if self.settings.use_portfolio:
            seats.append(Seat(self._routine))
        if self._model is not None:
            seats.append(self._model)
        if self.settings.use_smt:
            seats.append(Seat(self._smt))
        if self.settings.use_portfolio:
            seats.append(Seat(self._computed))
        return tuple(seats)

    def certify(
        self,
        question: Question,
        found: Found,
        proof: str,
        shelf: Shelf | None,
        spent: Spent,
        start: float,
        seconds: float,
        on_event: OnEvent,
    ) -> ProofResult:
        """Have a found proof certified, and store it if it is new.

        Args:
            found: the steps, with who proposed them.
            proof: the steps as source text, as it goes after ``:=``.
            shelf: the lemmas that were imported when it was found.
            start: when the attempt began, in monotonic seconds.
            seconds: wall limit of the certification.
        """
        on_event(Solved(theorem=question.name, proof=proof))
        steps = found.steps
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
            run=self.run,
            seconds=min(seconds, self.settings.certify_seconds),
        )
        match verdict:
            case CertifiedLemma():
                pass
            case Refused():
                return self._not_certified(question, start, spent, steps, Verdict.FAILED, verdict.reason, on_event)
            case CertificationTimedOut():
                reason = f"certification took longer than {verdict.seconds:.0f} s"
                return self._not_certified(question, start, spent, steps, Verdict.TIMEOUT, reason, on_event)
            case CertificationCrashed():
                reason = f"certification crashed: {verdict.reason}"
                return self._not_certified(question, start, spent, steps, Verdict.ERROR, reason, on_event)
            case _:
                assert_never(verdict)
        certificate = verdict.certificate
        on_event(
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
            on_event(LemmaReused(theorem=question.name, lemma=lemma.constant))
        stored = self._remember(verdict, steps, spent, [x.proof_hash for x in reused], on_event)
        if self._run_log is not None:
            self._run_log.proof(question, found, certificate.library)
        return _result(
            question,
            Verdict.CERTIFIED,
            start,
            spent,
            lemmas_reused=tuple(x.constant for x in reused),
            proof=proof,
            steps=steps,
            statement_hash=certificate.statement_hash,
            proof_hash=certificate.proof_hash,
            axioms=certificate.axioms,
            vacuous=certificate.vacuous,
            stored=stored,
        )

    def _not_certified(
        self,
        question: Question,
        start: float,
        spent: Spent,
        steps: tuple[Step, ...],
        verdict: Verdict,
        reason: str,
        on_event: OnEvent,
    ) -> ProofResult:
        on_event(CertificationFailed(theorem=question.name, reason=reason))
        message = f"tactics were found, but not certified: {reason}"
        return _result(question, verdict, start, spent, steps=steps, message=message)

    def _remember(
        self,
        lemma: CertifiedLemma,
        steps: tuple[Step, ...],
        spent: Spent,
        reused: list[str],
        on_event: OnEvent,
    ) -> bool:
        """Write back; returns whether the store has a lemma more."""
        store = self._store
        if store is None or not self.settings.write_back:
            return False
        certificate = lemma.certificate
        if reused:
            store.count_reuse([store.get(h).proof_hash for h in reused], by=certificate.theorem)
        asked = spent.model_calls + spent.model_calls_saved
        share = max(spent.seconds / self.settings.seconds, asked / max(1, self.settings.model_calls))
        metadata = LemmaMetadata(
            difficulty=min(1.0, share),
            hints=tuple(step.tactic for step in steps),
            provenance=Provenance(
                origin="theorem",
                run=self.run,
                proposers=tuple(step.proposer for step in steps),
                lemmas=tuple(reused),
            ),
            model_calls=asked,
            tactics=spent.tactics,
            seconds=spent.seconds,
        )
        # A shorter proof may replace a longer one, but not by calling it.
        same = store.by_statement(certificate.statement_hash) if reused else ()
        decision = worth_keeping(store, certificate, metadata)
        new = False
        if isinstance(decision, Keep) and not any(x.proof_hash in reused for x in same):
            new = isinstance(store.add(lemma, metadata=metadata), Added)
        on_event(Stored(theorem=certificate.theorem, new=new, proof_hash=certificate.proof_hash))
        return new


def explain(outcome: Exhausted | OutOfBudget | RootRefuted | Cancelled) -> tuple[Verdict, str]:
    """Verdict and reason, in one sentence, of a search that found nothing."""
    match outcome:
        case Exhausted(states):
            return Verdict.FAILED, f"every tactic that was suggested has been tried ({states} states)"
        case OutOfBudget("seconds"):
            return Verdict.TIMEOUT, "the time was spent"
        case OutOfBudget(resource):
            return Verdict.FAILED, f"the budget of {resource.replace('_', ' ')} was spent"
        case RootRefuted(model, proposer):
            values = ", ".join(f"{name} = {value}" for name, value in model.items()) or "any values"
            return Verdict.FAILED, f"the statement is false, for instance for {values} (found by {proposer})"
        case Cancelled():
            return Verdict.ERROR, "the question was withdrawn"
        case _:
            assert_never(outcome)


def _result(
    question: Question, verdict: Verdict, start: float, spent: Spent | None = None, **more: object
) -> ProofResult:
    counts = asdict(spent or Spent())
    counts["seconds"] = round(time.monotonic() - start, 3)
    elaborated = verdict is not Verdict.NOT_ELABORATED
    return ProofResult.model_validate(
        {
            "elaborated": elaborated,
            "name": question.name,
            "verdict": verdict,
            "header": question.header,
            **counts,
            **more,
        }
    )


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "no reason given"
