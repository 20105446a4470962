"""Best-first search over tactic states.

The frontier holds states by priority; the best is expanded: the proposers are asked in the order given (cheapest
first), and what a proposer believes to close the goal is tried before the next proposer is asked, so that an expensive
one is asked only if the cheap ones failed. States equal up to layout are expanded once. A state that holds a false goal
is cut.

The search does not know which session it drives: ours and LeanDojo's both satisfy `ProofSession`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, assert_never

from simprover.lean import (
    Crashed,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    ProofSession,
    TacticOutcome,
    TacticState,
    TimedOut,
)
from simprover.proposers.protocol import ProofContext, Proposal, Suggestion, TacticProposer
from simprover.search.budget import Meter
from simprover.search.cache import KnownAnswers, NothingKnown
from simprover.search.events import Asked, BranchRefuted, Duplicate, Event, Expanded, TacticTried
from simprover.search.frontier import Frontier, Node
from simprover.search.normal_form import has_metavariables, normal_state, normal_tactic
from simprover.search.result import (
    Cancelled,
    Exhausted,
    Found,
    OutOfBudget,
    RootRefuted,
    SearchOutcome,
    Step,
)

_MOST_CONFIRMED: Final = 3
"""How many of the counterexamples to branches are tried on the statement itself."""


@dataclass(frozen=True)
class Seat:
    """A proposer's place in the order of asking.

    Attributes:
        proposer: whom to ask.
        model_calls: what an answer costs at most; 0 for everyone but a language model.
        fingerprint: identifies the proposer together with all that its answers depend on besides the state. Its answers
            are then remembered across runs. None: asked afresh each time.
        eager: try all its suggestions before the next proposer is asked, not only those that it believes to close the
            goal. Right where an answer is dear and each of its suggestions may be the whole proof.
    """

    proposer: TacticProposer
    model_calls: int = 0
    fingerprint: str | None = None
    eager: bool = False


@dataclass(frozen=True)
class SearchSettings:
    """What shapes a search besides its budget.

    Attributes:
        suggestions: how many tactics each proposer is asked for.
        tactic_seconds: wall limit of one tactic, in seconds.
        heartbeats: Lean's own limit for one tactic (thousands, as ``maxHeartbeats`` counts); None for the session's.
        max_depth: longest proof, in tactics.
    """

    suggestions: int = 16
    tactic_seconds: float = 5.0
    heartbeats: int | None = None
    max_depth: int = 24


@dataclass(frozen=True)
class _Closed:
    """The first goal is gone; `child` is what is left, or None if nothing is."""

    suggestion: Suggestion
    child: TacticState | None


class BestFirst:
    """One search for one theorem.

    Args:
        session: runs tactics.
        seats: the proposers, in the order in which they are asked.
        meter: what may be spent; counted while the search runs.
        environment: identifies all that a tactic's outcome depends on besides the state (library, header, context).
        known: answers from earlier attempts.
        on_event: told everything that happens, in order.
        cancelled: asked before each tactic; True ends the search.
        refutes: whether numbers at which a branch is false refute the statement itself. The search trusts it.
        settings: limits of single tactics, and so on.
    """

    def __init__(
        self,
        session: ProofSession,
        seats: Sequence[Seat],
        meter: Meter,
        *,
        environment: str = "",
        known: KnownAnswers | None = None,
        on_event: Callable[[Event], None] = lambda event: None,
        cancelled: Callable[[], bool] = lambda: False,
        refutes: Callable[[Mapping[str, str]], bool] = lambda model: False,
        settings: SearchSettings | None = None,
    ) -> None:
        self._session = session
        self._seats = tuple(seats)
        self._meter = meter
        self._environment = environment
        self._known: KnownAnswers = known if known is not None else NothingKnown()
        self._tell = on_event
        self._cancelled = cancelled
        self._refutes = refutes
        self._refuted: list[Mapping[str, str]] = []
        self._settings = settings if settings is not None else SearchSettings()
        self._seen: dict[str, int] = {}
        self._numbers = itertools.count()

    def run(self, root: TacticState, context: ProofContext) -> SearchOutcome:
        """Search from `root` until a proof is found, nothing is left, or the budget ends.

        Raises:
            LeanSideError: if the session cannot go on at all. A tactic's failure is never an exception.
        """
        frontier = Frontier()
        first = Node(next(self._numbers), root, (), 0.0)
        self._seen[normal_state(root.pp)] = first.number
        frontier.push(first)
        while (node := frontier.pop()) is not None:
            if (stop := self._must_stop()) is not None:
                return stop
            self._meter.add(expansions=1)
            goals = node.state.num_goals
            self._tell(
                Expanded(theorem=context.theorem, node=node.number, depth=node.depth, score=node.score, goals=goals)
            )
            answer = self._expand(node, context, frontier)
            match answer:
                case Found() | Cancelled() | OutOfBudget():
                    return answer
                case RootRefuted(model):
                    if node.number == first.number or self._refutes_all(model):
                        return answer
                case None:
                    pass
                case _:
                    assert_never(answer)
        return Exhausted(len(self._seen))

    def _refutes_all(self, model: Mapping[str, str]) -> bool:
        """Whether a branch's counterexample is one to the statement. A step may have made a true goal false."""
        if model in self._refuted or len(self._refuted) >= _MOST_CONFIRMED:
            return False
        self._refuted.append(model)
        return self._refutes(model)

    def _must_stop(self) -> OutOfBudget | Cancelled | None:
        if self._cancelled():
            return Cancelled()
        resource = self._meter.exhausted()
        return OutOfBudget(resource) if resource is not None else None

    def _expand(
        self, node: Node, context: ProofContext, frontier: Frontier
    ) -> Found | OutOfBudget | Cancelled | RootRefuted | None:
        here = replace(context, history=tuple(s.tactic for s in node.steps), depth=node.depth)
        tried: set[str] = set()
        later: list[Suggestion] = []
        children: list[tuple[Suggestion, TacticState]] = []
        for seat in self._seats:
            if (stop := self._must_stop()) is not None:
                return stop
            proposal = self._ask(seat, node, here)
            if proposal is None:
                continue
            if proposal.refutation is not None and not has_metavariables(node.state.pp):
                r = proposal.refutation
                model = dict(r.model)
                self._tell(
                    BranchRefuted(theorem=here.theorem, node=node.number, proposer=r.proposer, counterexample=model)
                )
                return RootRefuted(model, r.proposer)
            now = [s for s in proposal.suggestions if s.closes or seat.eager]
            later.extend(s for s in proposal.suggestions if not (s.closes or seat.eager))
            end = self._try_all(node, now, tried, here, children)
            match end:
                case _Closed():
                    return self._commit(node, end, frontier)
                case OutOfBudget() | Cancelled():
                    return end
                case None:
                    pass
                case _:
                    assert_never(end)
        later.sort(key=lambda s: -s.logprob)
        end = self._try_all(node, later, tried, here, children)
        match end:
            case _Closed():
                return self._commit(node, end, frontier)
            case OutOfBudget() | Cancelled():
                return end
            case None:
                pass
            case _:
                assert_never(end)
        for suggestion, child in children:
            self._push(node, suggestion, child, frontier, here.theorem)
        return None

    def _ask(self, seat: Seat, node: Node, context: ProofContext) -> Proposal | None:
        limit = self._settings.suggestions
        known = None
        if seat.model_calls > self._meter.model_calls_left:
            return None
        if seat.fingerprint is not None:
            known = self._known.answer(seat.fingerprint, node.state.pp, limit)
        proposal = known if known is not None else seat.proposer.propose(node.state, context, limit)
        if known is None:
            self._meter.add(model_calls=proposal.model_calls)
            if seat.fingerprint is not None:
                self._known.remember_answer(seat.fingerprint, node.state.pp, limit, proposal)
        else:
            self._meter.add(model_calls_saved=proposal.model_calls)
        self._tell(
            Asked(
                theorem=context.theorem,
                node=node.number,
                proposer=seat.proposer.name,
                suggestions=len(proposal.suggestions),
                model_calls=0 if known is not None else proposal.model_calls,
                model_calls_saved=proposal.model_calls if known is not None else 0,
                seconds=0.0 if known is not None else proposal.seconds,
            )
        )
        return proposal

    def _try_all(
        self,
        node: Node,
        suggestions: Iterable[Suggestion],
        tried: set[str],
        context: ProofContext,
        children: list[tuple[Suggestion, TacticState]],
    ) -> _Closed | OutOfBudget | Cancelled | None:
        rest = tuple(normal_state(goal) for goal in node.state.goals[1:])
        for suggestion in suggestions:
            text = normal_tactic(suggestion.tactic)
            if not text or text in tried:
                continue
            tried.add(text)
            if (stop := self._must_stop()) is not None:
                return stop
            outcome = self._run(node, suggestion, context)
            match outcome:
                case ProofFinished():
                    return _Closed(suggestion, None)
                case TacticState():
                    # Nothing that closes the first goal and leaves the others as they were can be a wrong turn.
                    if tuple(normal_state(goal) for goal in outcome.goals) == rest:
                        return _Closed(suggestion, outcome)
                    children.append((suggestion, outcome))
                case LeanError() | ProofGivenUp() | TimedOut() | Crashed() | None:
                    pass
                case _:
                    assert_never(outcome)
        return None

    def _run(self, node: Node, suggestion: Suggestion, context: ProofContext) -> TacticOutcome | None:
        # A tactic that names a retrieved lemma depends on which lemmas are imported, so its refusal is not remembered.
        lasting = not suggestion.lemmas
        if lasting:
            message = self._known.refusal(self._environment, node.state.pp, suggestion.tactic)
            if message is not None:
                self._meter.add(tactics_saved=1)
                self._report(node, suggestion, LeanError(message), context, cached=True)
                return None
        seconds = max(0.05, min(self._settings.tactic_seconds, self._meter.seconds_left))
        outcome = self._session.run_tac(
            node.state, suggestion.tactic, heartbeats=self._settings.heartbeats, seconds=seconds
        )
        self._meter.add(tactics=1)
        if lasting and isinstance(outcome, LeanError):
            self._known.remember_refusal(self._environment, node.state.pp, suggestion.tactic, outcome.error)
        self._report(node, suggestion, outcome, context, cached=False)
        return outcome

    def _report(
        self, node: Node, suggestion: Suggestion, outcome: TacticOutcome, context: ProofContext, *, cached: bool
    ) -> None:
        word, detail = _describe(outcome)
        self._tell(
            TacticTried(
                theorem=context.theorem,
                node=node.number,
                tactic=suggestion.tactic,
                proposer=suggestion.proposer,
                outcome=word,
                cached=cached,
                detail=detail,
            )
        )

    def _commit(self, node: Node, closed: _Closed, frontier: Frontier) -> Found | None:
        steps = (*node.steps, _step(closed.suggestion))
        if closed.child is None:
            return Found(steps, (*node.passed, node.state.pp))
        key = normal_state(closed.child.pp)
        if key not in self._seen:
            child = Node(next(self._numbers), closed.child, steps, node.logprob, (*node.passed, node.state.pp))
            self._seen[key] = child.number
            frontier.push(child)
        return None

    def _push(self, node: Node, suggestion: Suggestion, state: TacticState, frontier: Frontier, theorem: str) -> None:
        key = normal_state(state.pp)
        same = self._seen.get(key)
        if same is not None:
            self._tell(Duplicate(theorem=theorem, node=node.number, tactic=suggestion.tactic, same_as=same))
            return
        steps = (*node.steps, _step(suggestion))
        if len(steps) > self._settings.max_depth:
            return
        passed = (*node.passed, node.state.pp)
        child = Node(next(self._numbers), state, steps, node.logprob + suggestion.logprob, passed)
        self._seen[key] = child.number
        frontier.push(child)


def _step(suggestion: Suggestion) -> Step:
    return Step(tactic=normal_tactic(suggestion.tactic), proposer=suggestion.proposer, lemmas=suggestion.lemmas)


def _describe(
    outcome: TacticOutcome,
) -> tuple[Literal["state", "finished", "error", "given_up", "timed_out", "crashed"], str]:
    match outcome:
        case TacticState():
            return "state", ""
        case ProofFinished():
            return "finished", ""
        case LeanError(error):
            return "error", error
        case ProofGivenUp():
            return "given_up", ""
        case TimedOut(seconds):
            return "timed_out", f"after {seconds:.2f} s"
        case Crashed(reason):
            return "crashed", reason
        case _:
            assert_never(outcome)


def proof_text(steps: Sequence[Step]) -> str:
    """The tactics as one tactic block, as it stands after ``:=``."""
    lines = ["by"]
    for step in steps:
        lines.extend("  " + line if line else "" for line in step.tactic.splitlines())
    return "\n".join(lines)
