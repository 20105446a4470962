"""Answering a goal from what is known of goals like it, and learning from an answer. No solver is asked here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Final

from simprover.smt.counterexample import is_counterexample, search_small
from simprover.smt.decide import readings, replay
from simprover.smt.goal import Goal, GoalUnreadable, parse_goal
from simprover.smt.graph import labelled_graph
from simprover.smt.known import CounterModel, Entry, Fruitless, KnownGoals
from simprover.smt.outcome import Cause, Decision, Proved, Refuted, Unknown
from simprover.smt.terms import Atom, Opaque, subnodes

_FEW: Final = 400
"""Assignments that are tried at a glance."""


class RememberingSolver:
    """Decides goals by what is known, and asks a solver about the rest.

    Args:
        decide: the solver: the printed goal and the seconds it may take.
        known: what is known; answers are added to it.
    """

    def __init__(self, decide: Callable[[str, float], Decision], known: KnownGoals) -> None:
        self._decide = decide
        self._known = known

    def decide(self, pp: str, seconds: float) -> Decision:
        """Decide the first goal of a printed tactic state."""
        recalled = recall(pp, seconds, self._known)
        if recalled is not None:
            return recalled
        decision = self._decide(pp, seconds)
        for key, entry in lessons(pp, seconds, decision):
            self._known.put(key, entry)
        return decision

    def glance(self, pp: str) -> Refuted | None:
        """A counterexample to the first goal of a printed state that is known or lies near zero: in milliseconds."""
        found = recall_model(pp, self._known)
        if found is not None:
            return found
        for goal in _readings(pp):
            values = search_small(goal, _FEW)
            if values is not None:
                return Refuted(values)
        return None


def recall(pp: str, seconds: float, known: KnownGoals) -> Decision | None:
    """What is known of the first goal of a printed state, checked for this goal.

    That nothing was found for a goal like it is an answer only if that try had no less time than this one has.
    """
    proved = replay(pp, known.recipe)
    if proved is not None:
        return proved
    refuted = recall_model(pp, known)
    if refuted is not None:
        return refuted
    wholes = _readings(pp)
    if wholes:
        tried = known.get(_unsettled_key(wholes))
        if isinstance(tried, Fruitless) and tried.seconds >= seconds:
            return tried.unknown
    return None


def recall_model(pp: str, known: KnownGoals) -> Refuted | None:
    """A known counterexample, evaluated again for this goal."""
    for goal in _readings(pp):
        graph, numbers = labelled_graph(goal)
        entry = known.get(graph.key)
        if graph.exact and isinstance(entry, CounterModel):
            values = dict(entry.values)
            atoms = {name: numbers[Atom(name, sort, True)] for name, sort in goal.variables}
            model = {name: values[number] for name, number in atoms.items() if number in values}
            if is_counterexample(goal, model):
                return Refuted(model)
    return None


def lessons(pp: str, seconds: float, decision: Decision) -> Iterator[tuple[str, Entry]]:
    """What a decision about a goal says about all goals like it."""
    match decision:
        case Proved(certificate=certificate):
            if certificate is not None and certificate.recipe is not None:
                yield certificate.recipe.key, certificate.recipe
        case Refuted(model):
            for goal in _readings(pp):
                if is_counterexample(goal, model):
                    graph, numbers = labelled_graph(goal)
                    if graph.exact:
                        places = ((numbers[Atom(name, sort, True)], model[name]) for name, sort in goal.variables)
                        yield graph.key, CounterModel(tuple(sorted(places)))
                    return
        case Unknown(_, cause):
            wholes = _readings(pp)
            if cause is not Cause.FAULT and wholes:
                yield _unsettled_key(wholes), Fruitless(seconds, decision)


def _readings(pp: str) -> tuple[Goal, ...]:
    try:
        return tuple(whole for whole, _ in readings(parse_goal(pp)))
    except GoalUnreadable:
        return ()


def _unsettled_key(goals: tuple[Goal, ...]) -> str:
    """A key that goals share only if the solver sees the same in them, abstracted parts included."""
    graphs = [labelled_graph(goal)[0].key for goal in goals]
    formulas = [f for goal in goals for f in (*(h.formula for h in goal.hypotheses), goal.target)]
    parts = (n for f in formulas for n in subnodes(f))
    texts = {n.text for n in parts if isinstance(n, Opaque) or (isinstance(n, Atom) and not n.variable)}
    described = json.dumps(["unsettled", graphs, sorted(texts), goals[0].complete], ensure_ascii=False)
    return hashlib.sha256(described.encode()).hexdigest()
