"""The one service behind the command line, the servers and the benchmark: a statement goes in, a result comes out.

Retrieve lemmas, open a session that imports them, search, certify what was found, store what was certified.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from simprover.attempt import Attempt, OnEvent, explain, ignore, never, values_text
from simprover.conclusion import Conclusion
from simprover.errors import InputUnreadable
from simprover.goal_cache import GoalCache
from simprover.goal_graph import stored_recipe
from simprover.lean import (
    LeanSideError,
    Limits,
    Session,
    SessionCancelled,
    TacticState,
    Toolchain,
    find_toolchain,
)
from simprover.lean.certifier import Certifier
from simprover.lean.horizon import Horizons
from simprover.lean.library import Progress
from simprover.learning.selector import ORDER_NAMES
from simprover.lemma_modules import LemmaModules, Shelf
from simprover.memory import LemmaStore
from simprover.model_seat import model_seat
from simprover.proposers.memory import MemoryProposer
from simprover.proposers.portfolio import COMPUTED, ROUTINE, PortfolioProposer
from simprover.proposers.protocol import ProofContext
from simprover.proposers.smt import SmtProposer
from simprover.proposers.smt_tactic import AnsweringSmt
from simprover.question import Question, read_question
from simprover.refuting import is_refuted, own_values
from simprover.run_log import RunLog
from simprover.search.best_first import BestFirst, Seat, proof_text
from simprover.search.budget import Budget, Meter, Spent
from simprover.search.cache import AnswerCache, KnownAnswers, NothingKnown
from simprover.search.events import (
    GaveUp,
    Started,
)
from simprover.search.normal_form import digest
from simprover.search.result import (
    Cancelled,
    Found,
    NotFound,
    ProofResult,
    RootRefuted,
    SearchOutcome,
    Verdict,
)
from simprover.settings import Settings
from simprover.smt import CounterModel, Decision, KnownGoals, Recipe

_RESERVED: Final = 0.1
"""Share of the wall time that search leaves to certification."""

_LEAST_CERTIFY_SECONDS: Final = 5.0
"""A found proof gets at least this long to be certified, even if the budget is all but spent."""


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
        self._lock = threading.RLock()
        self._session: tuple[tuple[str, tuple[str, ...]], Session] | None = None
        self._known: KnownAnswers = NothingKnown()
        self._cache: AnswerCache | None = None
        if settings.use_cache:
            self._cache = AnswerCache(settings.home / "cache" / "answers.sqlite")
            self._known = self._cache
        self._goals: GoalCache | None = None
        if settings.use_cache and settings.use_smt:
            self._goals = GoalCache(settings.home / "cache" / "goals.sqlite")
        self._store: LemmaStore | None = None
        self._modules: LemmaModules | None = None
        path = settings.home / "store"
        # Whoever stores nothing may still draw on a store, but need not have one.
        if settings.write_back or (settings.use_memory and path.exists()):
            self._store = LemmaStore.open(
                path,
                library=self.toolchain.fingerprint,
                create=settings.write_back,
                keys=settings.home / "keys",
            )
            self._modules = LemmaModules(settings.home, self.toolchain, self._store, unconfined=settings.unconfined)
        self._model: Seat | None = model_seat(settings) if settings.use_model else None
        self._routine = PortfolioProposer(ROUTINE)
        self._computed = PortfolioProposer(COMPUTED)
        known_goals = KnownGoals(self._known_goal, self._keep_goal)
        self._smt = SmtProposer(settings.smt_seconds, known_goals, ORDER_NAMES[settings.selector])
        run_log = RunLog(settings.home / "runs", run) if run else None
        certifier = Certifier(toolchain, settings.home, unconfined=settings.unconfined)
        horizons = Horizons(toolchain, settings.home)
        self._conclusion = Conclusion(
            settings, certifier, horizons, self._store, self._modules, run_log, run, self._smt.recipe
        )

    # -- what one can ask --------------------------------------------------------------------------------------

    def prove(
        self,
        statement: str,
        *,
        header: str | None = None,
        context: str = "",
        name: str | None = None,
        budget: Budget | None = None,
        on_event: OnEvent = ignore,
        cancelled: Callable[[], bool] = never,
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
            return self._prove(Attempt(question, on_event, cancelled), budget or self.settings.budget)

    def elaborates(self, statement: str, *, header: str | None = None, context: str = "") -> ProofResult:
        """Check that Lean accepts a statement, without proving it.

        The verdict is `failed` (nothing was proved) with ``elaborated`` set, or `not_elaborated`.
        """
        attempt = Attempt(read_question(statement, self.toolchain, header=header, context=context))
        with self._lock:
            opened = self._open(attempt, None)
        if isinstance(opened, str):
            return attempt.ends(Verdict.NOT_ELABORATED, message=opened)
        return attempt.ends(Verdict.FAILED, message="elaborated; no proof was asked for")

    @contextmanager
    def opened(self, statement: str) -> Iterator[tuple[Session, Question, TacticState]]:
        """A statement's first state, and the session that holds it; others wait until it is given back.

        Raises:
            InputUnreadable: if Lean does not accept the statement.
        """
        with self._lock:
            found = self._open(Attempt(read_question(statement, self.toolchain)), None)
            if isinstance(found, str):
                raise InputUnreadable(found, "Correct it and try again.")
            session, attempt, state = found
            yield session, attempt.question, state

    def arithmetic(self, pp: str, seconds: float) -> Decision:
        """What the arithmetic solver says about the first goal of a printed state."""
        with self._lock:
            return self._smt.decide(pp, seconds)

    def search(
        self, attempt: Attempt, state: TacticState, session: Session, shelf: Shelf | None, meter: Meter
    ) -> SearchOutcome:
        """Search for a proof of one open state of a session."""
        question = attempt.question
        lemmas = shelf.lemmas if shelf is not None else ()
        attempt.on_event(Started(theorem=question.name, goal=state.pp, lemmas_at_hand=len(lemmas)))
        search = BestFirst(
            session,
            self._seats(shelf),
            meter,
            environment=digest(self.toolchain.fingerprint, question.header, question.context),
            known=self._known,
            on_event=attempt.on_event,
            cancelled=attempt.cancelled,
            refutes=lambda model: is_refuted(session, question, question.name, model),
            settings=self.settings.search,
        )
        try:
            return search.run(state, ProofContext(question.name, question.statement))
        except SessionCancelled:
            return Cancelled()

    def conclude(
        self, attempt: Attempt, found: Found, proof: str, shelf: Shelf | None, spent: Spent, budget: Budget
    ) -> ProofResult:
        """Have a found proof certified and remembered (see `Conclusion.draw`) in what is left of the budget."""
        left = max(_LEAST_CERTIFY_SECONDS, budget.seconds - attempt.seconds)
        return self._conclusion.draw(attempt, found, proof, shelf, spent, left)

    def unproved(
        self, attempt: Attempt, outcome: NotFound, session: Session, spent: Spent, where: str = ""
    ) -> ProofResult:
        """The result of a search without a proof. That the statement is false is said if Lean agrees.

        Args:
            where: which of several goals it was, for the message.
        """
        question = attempt.question
        verdict, reason = explain(outcome)
        model = None
        if isinstance(outcome, RootRefuted):
            own = own_values(question, outcome.model)
            if is_refuted(session, question, question.name, own or outcome.model):
                model, reason = own, explain(RootRefuted(own, outcome.proposer))[1]
            else:
                shown = values_text(outcome.model)
                reason = (
                    f"the goal is false for {shown} ({outcome.proposer}), but Lean did not confirm the statement is"
                )
        return attempt.ends(verdict, spent, message=where + reason, counterexample=model)

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
        if self._goals is not None:
            self._goals.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- inside ------------------------------------------------------------------------------------------------

    def _prove(self, attempt: Attempt, budget: Budget) -> ProofResult:
        meter = self.meter(budget)
        shelf = self.shelf_for(attempt.question)
        opened = self._open(attempt, shelf)
        if isinstance(opened, str):
            attempt.on_event(GaveUp(theorem=attempt.question.name, reason=opened))
            return attempt.ends(Verdict.NOT_ELABORATED, message=opened)
        session, attempt, state = opened
        name = attempt.question.name
        try:
            outcome = self.search(attempt, state, session, shelf, meter)
        except LeanSideError as error:
            attempt.on_event(GaveUp(theorem=name, reason=str(error)))
            return attempt.ends(Verdict.ERROR, meter.spent, message=str(error))
        if not isinstance(outcome, Found):
            result = self.unproved(attempt, outcome, session, meter.spent)
            attempt.on_event(GaveUp(theorem=name, reason=result.message))
            return result
        return self.conclude(attempt, outcome, proof_text(outcome.steps), shelf, meter.spent, budget)

    def meter(self, budget: Budget) -> Meter:
        """A meter for the search, which leaves some of the wall time to certification."""
        return Meter(replace(budget, seconds=budget.seconds * (1 - _RESERVED)))

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
        unconfined = self.settings.unconfined
        session = Session(self.toolchain, header, folders, key[1], limits, unconfined=unconfined)
        self._session = (key, session)
        return session

    def _known_goal(self, key: str) -> Recipe | CounterModel | None:
        """A certificate or counterexample for goals with this graph, from the store's lemmas or from earlier runs."""
        if self._store is not None and self.settings.use_memory:
            recipe = stored_recipe(self._store, key)
            if recipe is not None:
                return recipe
        return None if self._goals is None else self._goals.get(key)

    def _keep_goal(self, key: str, entry: Recipe | CounterModel) -> None:
        if self._goals is not None:
            self._goals.put(key, entry)

    def _open(self, attempt: Attempt, shelf: Shelf | None) -> tuple[Session, Attempt, TacticState] | str:
        """The session, the attempt under its theorem's full name, the first state; or why Lean does not accept it."""
        session = self.session_for(attempt.question.header, shelf)
        opened = session.open(attempt.question.goal_source)
        if opened.errors:
            return f"Lean does not accept the statement: {_first_line(opened.errors[0].text)}"
        if not opened.states:
            return "Lean accepts the text but finds nothing to prove in it."
        last = opened.states[-1]
        return session, attempt.under_name(last.decl), last.state

    def _seats(self, shelf: Shelf | None) -> tuple[Seat, ...]:
        """Who is asked, by what an answer and its trying out typically cost: milliseconds first, seconds last."""
        seats: list[Seat] = []
        if shelf is not None and shelf.lemmas:
            seats.append(Seat(MemoryProposer(shelf.lemmas)))
        if self.settings.use_portfolio:
            seats.append(Seat(self._routine))
        if self._model is not None:
            seats.append(_answering_smt(self._model, self._smt) if self.settings.use_smt else self._model)
        if self.settings.use_smt:
            seats.append(Seat(self._smt))
        if self.settings.use_portfolio:
            seats.append(Seat(self._computed))
        return tuple(seats)


def _answering_smt(seat: Seat, solver: SmtProposer) -> Seat:
    """The seat with ``smt`` carried out wherever it is suggested; what it answers depends on that too."""
    fingerprint = None if seat.fingerprint is None else f"{seat.fingerprint} with smt"
    return replace(seat, proposer=AnsweringSmt(seat.proposer, solver), fingerprint=fingerprint)


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "no reason given"
