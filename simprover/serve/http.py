"""The prover over HTTP: prove, stream events, read and audit the store.

Blocking endpoints run in FastAPI's worker threads; the prover lets one of them in at a time.
"""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.metadata import version
from typing import Annotated, Any, Final

import uvicorn
from fastapi import FastAPI, HTTPException, Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from simprover.arithmetic import Settled, settle_state, settle_statement
from simprover.auditing import audit
from simprover.cli.exit_codes import exit_code_for
from simprover.errors import InputUnreadable, ProverError
from simprover.filling import fill_text
from simprover.lean import Mendable
from simprover.memory import All, AuditReport, LemmaNotFound, LemmaStore, StoredLemma
from simprover.prover import Prover
from simprover.search.budget import Budget
from simprover.search.events import Event
from simprover.search.result import ProofResult
from simprover.serve.pages import pages
from simprover.smt.drawing import goal_svg
from simprover.smt.goal import GoalUnreadable

_LONGEST: Final = 1_000_000
"""Characters of a request's source text."""

_LONGEST_GOAL: Final = 50_000
"""Characters of a goal that is to be decided or drawn."""


class BudgetIn(BaseModel):
    """What may be spent; what is left out is the server's default."""

    model_config = ConfigDict(extra="forbid")

    model_calls: int | None = Field(default=None, ge=0)
    tactics: int | None = Field(default=None, ge=0)
    seconds: float | None = Field(default=None, gt=0, le=3600)


class ProveIn(BaseModel):
    """A statement to prove."""

    model_config = ConfigDict(extra="forbid")

    statement: str = Field(max_length=_LONGEST, examples=["theorem t (n : ℕ) : n + 0 = n"])
    header: str | None = Field(default=None, max_length=_LONGEST)
    context: str = Field(default="", max_length=_LONGEST)
    name: str | None = Field(default=None, max_length=1_000)
    budget: BudgetIn = BudgetIn()


class FillIn(BaseModel):
    """A Lean file with holes."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=_LONGEST)
    theorem: str | None = Field(default=None, max_length=1_000)
    budget: BudgetIn = BudgetIn()


class GoalIn(BaseModel):
    """A tactic state, of which the first goal is meant."""

    model_config = ConfigDict(extra="forbid")

    state: str = Field(max_length=_LONGEST_GOAL)


class DecideIn(BaseModel):
    """A statement, or a tactic state, of which the first goal is meant: one of the two."""

    model_config = ConfigDict(extra="forbid")

    statement: str | None = Field(default=None, max_length=_LONGEST_GOAL, examples=["∀ n : ℕ, n % 6 = 4 → n % 3 = 1"])
    state: str | None = Field(default=None, max_length=_LONGEST_GOAL)
    seconds: float = Field(default=10.0, gt=0, le=60, description="Wall limit of the solver.")


class ReportOut(BaseModel):
    """What became of the holes of one declaration."""

    declaration: str
    line: int
    holes: int
    filled: bool
    reason: str
    result: ProofResult | None


class FillOut(BaseModel):
    """The file with what could be filled."""

    text: str
    complete: bool
    theorems: tuple[ReportOut, ...]


class HitOut(BaseModel):
    """A stored lemma found by a search."""

    score: float
    why: str
    lemma: StoredLemma


class ProblemOut(BaseModel):
    """Why a request was not answered, and what to do."""

    problem: str
    fix: str


def make_app(prover: Prover) -> FastAPI:
    """The application around a prover; whoever made the prover closes it."""
    app = FastAPI(
        title="SimProver",
        version=version("simprover"),
        description="Proves Lean 4 theorems; the kernel certifies, and what was certified is remembered.",
        docs_url=None,  # FastAPI's own pages load their scripts from elsewhere
        redoc_url=None,
    )
    app.include_router(pages(app.openapi))

    async def explain_error(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, Mendable)
        kind = exit_code_for(type(error))
        status = 404 if isinstance(error, LemmaNotFound) else 422 if kind == 3 else 503
        problem = ProblemOut(problem=error.problem, fix=error.fix)
        return JSONResponse(problem.model_dump(), status_code=status)

    app.add_exception_handler(Mendable, explain_error)

    @app.get("/health")
    def health() -> dict[str, Any]:
        """That it is there, and which Lean it uses."""
        chain = prover.toolchain
        return {"ok": True, "toolchain": chain.kind, "lean": chain.version, "library": chain.fingerprint}

    @app.post("/prove")
    def prove(question: ProveIn) -> ProofResult:
        """Try to prove a statement and answer when done."""
        return _prove(prover, question, lambda event: None, lambda: False)

    @app.post("/prove/stream", response_class=StreamingResponse)
    def prove_stream(question: ProveIn) -> StreamingResponse:
        """The same, as JSON lines while it goes on: ``{"event": …}`` each, then ``{"result": …}`` or ``{"error": …}``.

        Closing the connection withdraws the question.
        """
        return StreamingResponse(_stream(prover, question), media_type="application/x-ndjson")

    @app.post("/fill")
    def fill(request: FillIn) -> FillOut:
        """Fill the holes of a Lean file."""
        filling = fill_text(prover, request.text, theorem=request.theorem, budget=_budget(prover, request.budget))
        reports = tuple(
            ReportOut(
                declaration=r.declaration, line=r.line, holes=r.holes, filled=r.filled, reason=r.reason, result=r.result
            )
            for r in filling.reports
        )
        return FillOut(text=filling.text, complete=filling.complete, theorems=reports)

    @app.post("/smt/decide")
    def decide(goal: DecideIn) -> Settled:
        """Decide one goal of arithmetic: a tactic that closes it, or numbers at which it is false.

        What comes of a statement has been checked by Lean; what comes of a state has not.
        """
        match goal:
            case DecideIn(statement=str(statement), state=None):
                return settle_statement(prover, statement, goal.seconds)
            case DecideIn(statement=None, state=str(state)):
                return settle_state(prover, state, goal.seconds)
        raise InputUnreadable("Give a statement or a state, one of the two.", "Leave the other one out.")

    @app.post("/smt/graph", response_class=Response, responses={200: {"content": {"image/svg+xml": {}}}})
    def graph(goal: GoalIn) -> Response:
        """The constraint graph of a goal, as an SVG picture."""
        try:
            return Response(goal_svg(goal.state), media_type="image/svg+xml")
        except GoalUnreadable as error:
            raise InputUnreadable(f"This is no tactic state: {error}.", "Send a state as Lean prints it.") from error

    @app.get("/store")
    def ls() -> list[StoredLemma]:
        """All stored lemmas of this library, oldest first."""
        return list(_store(prover).all())

    @app.get("/store/search")
    def search(
        q: Annotated[str, Query(max_length=_LONGEST)], k: Annotated[int, Query(ge=1, le=100)] = 8
    ) -> list[HitOut]:
        """The stored lemmas nearest to a goal or statement."""
        return [HitOut(score=hit.score, why=str(hit.why), lemma=hit.lemma) for hit in _store(prover).search(q, k)]

    @app.get("/store/{key}")
    def show(key: str) -> StoredLemma:
        """One lemma, by name or by the beginning of its proof hash."""
        return _store(prover).get(key)

    @app.post("/audit")
    def run_audit(recheck: bool = True) -> AuditReport:
        """Check the store again, and unless told otherwise certify every lemma anew."""
        return audit(prover.settings, prover.toolchain, recheck=All() if recheck else None)

    return app


def listen(prover: Prover, host: str, port: int, announce: Callable[[str], None]) -> None:
    """Serve until interrupted.

    Raises:
        ProverError: if the address cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise ProverError(
                f"Cannot listen on {host} port {port}: {error.strerror}.", "Choose another with --host and --port."
            ) from error
        listener.listen()  # whoever reads the address may connect at once and waits until we are ready
        shown = f"[{host}]" if ":" in host else host
        announce(f"http://{shown}:{listener.getsockname()[1]}")
        config = uvicorn.Config(make_app(prover), log_level="warning", access_log=False)
        with suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])


def _budget(prover: Prover, asked: BudgetIn) -> Budget:
    default = prover.settings.budget
    return Budget(
        default.model_calls if asked.model_calls is None else asked.model_calls,
        default.tactics if asked.tactics is None else asked.tactics,
        default.seconds if asked.seconds is None else asked.seconds,
    )


def _prove(
    prover: Prover, question: ProveIn, on_event: Callable[[Event], None], cancelled: Callable[[], bool]
) -> ProofResult:
    return prover.prove(
        question.statement,
        header=question.header,
        context=question.context,
        name=question.name,
        budget=_budget(prover, question.budget),
        on_event=on_event,
        cancelled=cancelled,
    )


def _stream(prover: Prover, question: ProveIn) -> Iterator[str]:
    lines: queue.Queue[str | None] = queue.Queue()
    withdrawn = threading.Event()

    def tell(event: Event) -> None:
        lines.put(f'{{"event": {event.model_dump_json()}}}')

    def work() -> None:
        try:
            result = _prove(
                prover, question, lambda e: lines.put(f'{{"event": {e.model_dump_json()}}}'), withdrawn.is_set
            )
            lines.put(f'{{"result": {result.model_dump_json()}}}')
        except Mendable as error:
            lines.put(f'{{"error": {ProblemOut(problem=error.problem, fix=error.fix).model_dump_json()}}}')
        except Exception as error:  # noqa: BLE001 -- the client must hear that it is over
            problem = ProblemOut(problem=f"{type(error).__name__}: {error}", fix="This is a bug; please report it.")
            lines.put(f'{{"error": {problem.model_dump_json()}}}')
        finally:
            lines.put(None)

    worker = threading.Thread(target=work, name="prove-stream", daemon=True)
    worker.start()
    try:
        while (line := lines.get()) is not None:
            yield line + "\n"
    finally:
        withdrawn.set()


def _store(prover: Prover) -> LemmaStore:
    if prover.store is None:
        raise HTTPException(404, "This server uses no store.")
    return prover.store
