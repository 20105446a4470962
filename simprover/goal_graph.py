"""The constraint graph of a goal, in the form in which it is stored with a lemma."""

from __future__ import annotations

from simprover.memory import ConstraintGraphJson
from simprover.smt import constraint_graph
from simprover.smt.goal import GoalUnreadable, parse_goal


def stored_graph(pp: str) -> ConstraintGraphJson | None:
    """The graph of a state's first goal; None if the text is no goal that the arithmetic reader knows."""
    try:
        graph = constraint_graph(parse_goal(pp))
    except GoalUnreadable:
        return None
    return ConstraintGraphJson(key=graph.key, graph=graph.to_json())
