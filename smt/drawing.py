"""Constraint graphs as pictures: SVG text, the goal on top, its variables and numerals at the bottom."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final

import networkx as nx

from simprover.smt.goal import parse_goal
from simprover.smt.graph import labelled_graph
from simprover.smt.instances import with_instances
from simprover.smt.intro import opened
from simprover.smt.substitution import term_text
from simprover.smt.terms import Atom, Num

_ROW: Final = 70
_HEIGHT: Final = 30
_CHARACTER: Final = 8.5
_GAP: Final = 24
_MARGIN: Final = 20
_SWEEPS: Final = 8
_FILL: Final = {
    "goal": "#1f2937",
    "claim": "#dbeafe",
    "operation": "#f3f4f6",
    "variable": "#dcfce7",
    "number": "#fef3c7",
}
_CLAIMS: Final = frozenset({"≤", "<", "=", "∣", "∧", "∨", "→", "↔", "Not", "¬", "opaque", "True", "False"})


def goal_svg(pp: str) -> str:
    """The constraint graph of the first goal of a printed tactic state, drawn.

    Raises:
        GoalUnreadable: if the text is no goal.
    """
    goal = with_instances(opened(parse_goal(pp))[0])
    graph, numbers = labelled_graph(goal)
    names = {n: term_text(node) for node, n in numbers.items() if isinstance(node, Atom | Num)}
    return drawn(graph.graph, names)


def drawn(graph: nx.DiGraph[int], names: Mapping[int, str]) -> str:
    """A graph as SVG; small numbers tell operands apart where their order matters.

    Args:
        graph: acyclic; nodes with a ``label``, edges with a ``role``.
        names: what to write instead of the label, for some nodes.
    """
    labels = {n: names.get(n, _short(graph.nodes[n]["label"])) for n in graph}
    widths = {n: max(_HEIGHT, _CHARACTER * len(text) + 16) for n, text in labels.items()}
    places, width, height = _layout(graph, widths)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" font-family="ui-sans-serif, sans-serif" font-size="14">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 8 4 0 8z" fill="#9ca3af"/></marker></defs>',
    ]
    for a, b, data in graph.edges(data=True):
        if data["role"] == "variable":  # that the goal has its variables need not be said
            continue
        (x, y), (u, v) = places[a], places[b]
        y, v = y + _HEIGHT / 2, v - _HEIGHT / 2
        middle = (y + v) / 2
        colour = "#2563eb" if data["role"] == "target" else "#9ca3af"
        parts.append(
            f'<path d="M{x:.1f} {y:.1f} C{x:.1f} {middle:.1f} {u:.1f} {middle:.1f} {u:.1f} {v:.1f}" fill="none" '
            f'stroke="{colour}" marker-end="url(#tip)"/>'
        )
        if data["role"].isdigit():
            near, number = (2 * x + u) / 3 + 4, int(data["role"]) + 1
            parts.append(f'<text x="{near:.1f}" y="{y + 14:.1f}" font-size="9" fill="#6b7280">{number}</text>')
    for n, (x, y) in places.items():
        kind = _kind(graph.nodes[n]["label"])
        ink = "#ffffff" if kind == "goal" else "#111827"
        parts.append(
            f"<g><title>{escape(graph.nodes[n]['label'])}</title>"
            f'<rect x="{x - widths[n] / 2:.1f}" y="{y - _HEIGHT / 2:.1f}" width="{widths[n]:.1f}" height="{_HEIGHT}" '
            f'rx="{15 if kind == "variable" else 5}" fill="{_FILL[kind]}" stroke="#9ca3af"/>'
            f'<text x="{x:.1f}" y="{y + 5:.1f}" text-anchor="middle" fill="{ink}">{escape(labels[n])}</text></g>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _layout(graph: nx.DiGraph[int], widths: Mapping[int, float]) -> tuple[dict[int, tuple[float, float]], float, float]:
    """The middle of each node, and the size of the whole: layers by longest path, ordered by their neighbours."""
    layer: dict[int, int] = {}
    for n in nx.topological_sort(graph):
        layer[n] = max((layer[m] + 1 for m in graph.predecessors(n)), default=0)
    rows: dict[int, list[int]] = {}
    for n in sorted(layer):
        rows.setdefault(layer[n], []).append(n)
    x: dict[int, float] = {}
    for row in rows.values():
        _spread(row, widths, x)
    for sweep in range(_SWEEPS):
        for depth in sorted(rows, reverse=sweep % 2 == 1):
            near = graph.successors if sweep % 2 else graph.predecessors
            wish = {n: [x[m] for m in near(n)] or [x[n]] for n in rows[depth]}
            rows[depth].sort(key=lambda n: (sum(wish[n]) / len(wish[n]), n))
            _spread(rows[depth], widths, x)
    left = min(x[n] - widths[n] / 2 for n in x)
    right = max(x[n] + widths[n] / 2 for n in x)
    places = {n: (x[n] - left + _MARGIN, _MARGIN + _HEIGHT / 2 + _ROW * layer[n]) for n in graph}
    return places, right - left + 2 * _MARGIN, 2 * _MARGIN + _HEIGHT + _ROW * (len(rows) - 1)


def _spread(row: list[int], widths: Mapping[int, float], x: dict[int, float]) -> None:
    """Put a row's nodes next to each other, the row centred on 0."""
    at = -(sum(widths[n] for n in row) + _GAP * (len(row) - 1)) / 2
    for n in row:
        x[n] = at + widths[n] / 2
        at += widths[n] + _GAP


def _kind(label: str) -> str:
    if label == "goal":
        return "goal"
    if label.endswith((" variable", " term")):
        return "variable"
    last = label.rsplit(" ", 1)[-1]
    if last.lstrip("-").isdigit():
        return "number"
    return "claim" if last in _CLAIMS or label.startswith(("∀", "∃")) else "operation"


def _short(label: str) -> str:
    """A label without the sort of an operation."""
    sort, _, rest = label.partition(" ")
    if label == "Cast":
        return "↑"
    return rest if rest and sort in ("nat", "int", "ℕ", "ℤ", "ℚ", "ℝ", "K") else label
