"""Constraint graphs and certificates of goals, in the form in which they are stored with a lemma."""

from __future__ import annotations

from collections.abc import Callable

from simprover.memory import ConstraintGraphJson, LemmaStore
from simprover.smt import Recipe, goal_graph


def stored_graph(pp: str, recipe_for: Callable[[str], Recipe | None]) -> ConstraintGraphJson | None:
    """The graph of a state's first goal, with the recipe that closes it if one is known.

    None if the text is no goal that the arithmetic reader knows.
    """
    graph = goal_graph(pp)
    if graph is None:
        return None
    recipe = recipe_for(graph.key)
    with_recipe = {} if recipe is None else {"recipe": recipe.to_json()}
    return ConstraintGraphJson(key=graph.key, graph=graph.to_json() | with_recipe)


def stored_recipe(store: LemmaStore, key: str) -> Recipe | None:
    """A recipe for goals with this graph, if a kept lemma came with one.

    It is only a suggestion: whoever follows it has what comes of it checked, so a forged one proves nothing.
    """
    for lemma in store.with_graph(key):
        if lemma.graph is not None and "recipe" in lemma.graph.graph:
            try:
                return Recipe.from_json(lemma.graph.graph["recipe"])  # type: ignore[arg-type]  # it checks that
            except (ValueError, AttributeError):
                continue
    return None
