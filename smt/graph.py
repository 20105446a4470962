"""The constraint graph of a goal, and a key that isomorphic goals share.

The graph is directed: the goal's root points to its hypotheses and target, each formula to its parts, each operation to
its operands, down to variables and numerals; equal terms are one node. Names occur nowhere in it, sums, products and
other commutative operations have no order, so renaming variables, reordering hypotheses and turning equations round
leave the graph the same up to isomorphism.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import networkx as nx

from simprover.smt.goal import Goal
from simprover.smt.terms import (
    Atom,
    Bin,
    Cast,
    Cmp,
    Conn,
    Dvd,
    FromInt,
    Node,
    Num,
    Opaque,
    Quant,
    Sort,
    Truth,
    Unary,
    children,
)

_MAX_LEAVES: Final = 720
_MAX_WORK: Final = 300_000
"""Nodes and edges looked at while a graph is numbered: some tenths of a second. Goals that people write need less."""
_COMMUTATIVE: Final = frozenset({"+", "*", "gcd", "lcm", "min", "max", "=", "∧", "∨", "↔"})
_FLAT: Final = frozenset({"+", "*", "∧", "∨"})


@dataclass(frozen=True)
class ConstraintGraph:
    """A goal's constraint graph.

    Attributes:
        graph: nodes with a ``label``, edges with a ``role`` (empty where order does not matter). Nodes are numbered in
            canonical order where `exact` is true.
        key: SHA-256 (64 hex digits) of the graph up to isomorphism.
        exact: True if equal keys mean isomorphic graphs; False if the graph is so symmetric that only a hash of its
            refined colouring was taken, which isomorphic graphs share but others might too.
    """

    graph: nx.DiGraph[int]
    key: str
    exact: bool

    def to_json(self) -> dict[str, Any]:
        """A JSON object that `from_json` reads."""
        return {
            "version": 1,
            "key": self.key,
            "exact": self.exact,
            "nodes": [[n, self.graph.nodes[n]["label"]] for n in sorted(self.graph)],
            "edges": sorted([a, b, d["role"]] for a, b, d in self.graph.edges(data=True)),
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> ConstraintGraph:
        """The inverse of `to_json`.

        Raises:
            ValueError: if the data is of another version, or its key does not belong to its graph.
        """
        if data.get("version") != 1:
            raise ValueError("a constraint graph of an unknown version")
        graph: nx.DiGraph[int] = nx.DiGraph()
        graph.add_nodes_from((int(n), {"label": str(label)}) for n, label in data["nodes"])
        graph.add_edges_from((int(a), int(b), {"role": str(role)}) for a, b, role in data["edges"])
        result = canonical(graph)
        if result.key != data["key"]:
            raise ValueError("the graph does not have the key that it is stored under")
        return result


def constraint_graph(goal: Goal) -> ConstraintGraph:
    """The constraint graph of a goal."""
    return labelled_graph(goal)[0]


@lru_cache(maxsize=64)
def labelled_graph(goal: Goal) -> tuple[ConstraintGraph, Mapping[Node, int]]:
    """The constraint graph of a goal, and the number that each of its terms and formulas has there.

    If the graph is exact, terms of isomorphic goals that have the same number correspond to each other. (Of the terms
    inside a sum, product, conjunction or disjunction of more than two parts only the parts and the whole have one.)
    """
    builder = _Builder()
    root = builder.node("goal")
    for name, sort in goal.variables:
        builder.edge(root, builder.term(Atom(name, sort, True)), "variable")
    for h in goal.hypotheses:
        builder.edge(root, builder.term(h.formula), "hypothesis")
    builder.edge(root, builder.term(goal.target), "target")
    graph, order = _canonical(builder.graph)
    return graph, {node: order[number] for node, number in builder.known.items()}


class _Builder:
    def __init__(self) -> None:
        self.graph: nx.DiGraph[int] = nx.DiGraph()
        self.known: dict[Node, int] = {}

    def node(self, label: str) -> int:
        number: int = self.graph.number_of_nodes()
        self.graph.add_node(number, label=label)
        return number

    def edge(self, parent: int, child: int, role: str) -> None:
        """Add an edge; a second one between the same nodes goes through a node of its own."""
        if self.graph.has_edge(parent, child):
            between = self.node("again")
            self.graph.add_edge(parent, between, role=role)
            self.graph.add_edge(between, child, role="")
        else:
            self.graph.add_edge(parent, child, role=role)

    def term(self, node: Node) -> int:
        if node in self.known:
            return self.known[node]
        number = self.node(_label(node))
        self.known[node] = number
        for i, part in enumerate(_operands(node)):
            self.edge(number, self.term(part), "" if _operation(node) in _COMMUTATIVE else str(i))
        return number


def _operation(node: Node) -> str:
    match node:
        case Bin(op, _, _, _):
            return op
        case Cmp(op2, _, _):
            return op2
        case Conn(op3, _, _):
            return op3
    return type(node).__name__


def _operands(node: Node) -> tuple[Node, ...]:
    op = _operation(node)
    if op in _FLAT:
        return tuple(
            x
            for part in children(node)
            for x in (_operands(part) if type(part) is type(node) and _operation(part) == op else (part,))
        )
    return children(node)


def _label(node: Node) -> str:
    match node:
        case Num(value, sort, places):
            return f"{sort.value} {value}" + f"e-{places}" * (places > 0)
        case Atom(_, sort, variable):
            return f"{sort.value} {'variable' if variable else 'term'}"
        case Bin(op, _, _, sort):
            return f"{sort.value} {op}"
        case FromInt(op2, _) | Unary(op2, _):
            return op2
        case Cast(_, sort) if sort is not Sort.INT:
            return f"{sort.value} ↑"
        case Quant(kind, _, sort, _, _):
            return f"{kind} {sort.value}"
        case Truth(value):
            return str(value)
        case Cmp() | Conn():
            return _operation(node)
        case Dvd():
            return "∣"
        case Opaque():
            return "opaque"
    return type(node).__name__


def canonical(graph: nx.DiGraph[int]) -> ConstraintGraph:
    """Number the nodes canonically (colour refinement, then individualisation of what is left) and take the key."""
    return _canonical(graph)[0]


def _canonical(graph: nx.DiGraph[int]) -> tuple[ConstraintGraph, Mapping[int, int]]:
    """The canonical graph, and the new number of each node."""
    labels = sorted({graph.nodes[n]["label"] for n in graph})
    places = {label: i for i, label in enumerate(labels)}
    start = {n: places[graph.nodes[n]["label"]] for n in graph}
    search = _Canonical(graph)
    search.run(start)
    if search.best is None or search.best_order is None:
        refinement = _Refinement(graph)
        colours = refinement.coarse(start)
        described = json.dumps([labels, refinement.colouring(colours)], ensure_ascii=False)
        return ConstraintGraph(graph, _hash("colouring", described), False), {n: n for n in graph}
    renumbered = nx.relabel_nodes(graph, search.best_order, copy=True)
    return ConstraintGraph(renumbered, _hash("graph", search.best), True), search.best_order


def _hash(kind: str, text: str) -> str:
    return hashlib.sha256(f"simprover constraint graph 1 {kind}\n{text}".encode()).hexdigest()


class _TooMuchWork(Exception):
    """The graph is too large or too symmetric for what we are willing to spend."""


class _Refinement:
    """Splits colour classes by the colours of neighbours, and counts what that costs."""

    def __init__(self, graph: nx.DiGraph[int]) -> None:
        self._below = {n: [(graph.edges[n, m]["role"], m) for m in graph.successors(n)] for n in graph}
        self._above = {n: [(graph.edges[m, n]["role"], m) for m in graph.predecessors(n)] for n in graph}
        self._round = graph.number_of_nodes() + graph.number_of_edges()
        self._work = 0

    def refine(self, colours: Mapping[int, int]) -> dict[int, int]:
        """Split until nothing changes.

        Raises:
            _TooMuchWork: if all calls together cost more than `_MAX_WORK`.
        """
        current = dict(colours)
        while True:
            self._work += self._round
            if self._work > _MAX_WORK:
                raise _TooMuchWork
            refined = self._split(current)
            if len(set(refined.values())) == len(set(current.values())):
                return refined
            current = refined

    def coarse(self, colours: Mapping[int, int]) -> dict[int, int]:
        """Split as often as the graph's size allows, or until nothing changes."""
        current = dict(colours)
        for _ in range(1 + _MAX_WORK // (2 * self._round)):
            refined = self._split(current)
            if len(set(refined.values())) == len(set(current.values())):
                return refined
            current = refined
        return current

    def colouring(self, colours: Mapping[int, int]) -> list[list[str]]:
        """What can be said of a colouring without naming a node."""
        return sorted(list(map(str, self._signature(colours, n))) for n in self._below)

    def _split(self, colours: Mapping[int, int]) -> dict[int, int]:
        signatures = {n: self._signature(colours, n) for n in self._below}
        ranks = {s: i for i, s in enumerate(sorted(set(signatures.values())))}
        return {n: ranks[s] for n, s in signatures.items()}

    def _signature(self, colours: Mapping[int, int], n: int) -> tuple[Any, ...]:
        below = sorted((role, colours[m]) for role, m in self._below[n])
        above = sorted((role, colours[m]) for role, m in self._above[n])
        return (colours[n], tuple(below), tuple(above))


class _Canonical:
    """The least description over all discrete refinements; gives up (`best` is None) when there are too many."""

    def __init__(self, graph: nx.DiGraph[int]) -> None:
        self.graph = graph
        self.best: str | None = None
        self.best_order: dict[int, int] | None = None
        self._leaves = 0
        self._refinement = _Refinement(graph)

    def run(self, colours: dict[int, int]) -> None:
        try:
            complete = self._visit(self._refinement.refine(colours))
        except (_TooMuchWork, RecursionError):
            complete = False
        if not complete:
            self.best = self.best_order = None

    def _visit(self, colours: dict[int, int]) -> bool:
        cells: dict[int, list[int]] = defaultdict(list)
        for n, c in colours.items():
            cells[c].append(n)
        open_cells = [(len(ns), c) for c, ns in cells.items() if len(ns) > 1]
        if not open_cells:
            self._leaves += 1
            description = self._describe(colours)
            if self.best is None or description < self.best:
                self.best, self.best_order = description, colours
            return self._leaves <= _MAX_LEAVES
        _, chosen = min(open_cells)
        return all(self._visit(self._refinement.refine(_single_out(colours, n))) for n in cells[chosen])

    def _describe(self, order: Mapping[int, int]) -> str:
        nodes: Sequence[Any] = sorted((order[n], self.graph.nodes[n]["label"]) for n in self.graph)
        edges = sorted((order[a], order[b], d["role"]) for a, b, d in self.graph.edges(data=True))
        return json.dumps([nodes, edges], ensure_ascii=False)


def _single_out(colours: Mapping[int, int], chosen: int) -> dict[int, int]:
    """Give one node a colour of its own, just below that of its class."""
    return {n: 2 * c + (n != chosen) for n, c in colours.items()}
