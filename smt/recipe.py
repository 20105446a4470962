"""Recipes: certificates without the names and the order of the goal that they were found for.

Goals that are equal up to renaming, reordering and the order of sums, products and conjunctions have the same
constraint graph, and its canonical numbering says which term of one is which term of the other. A recipe says by those
numbers what a certificate speaks of; so it can be followed for any such goal without a solver. What comes out is
checked like a fresh certificate, and then by Lean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from simprover.smt.certificate import (
    And,
    Both,
    Clash,
    Clause,
    Close,
    Cut,
    Eq,
    Ge,
    Gt,
    Lit,
    Natural,
    Or,
    Prod,
    Round,
    Split,
    Square,
    Sum,
    Tree,
    beside,
    check,
    multiplied,
    poly_from_json,
    poly_to_json,
    pushed,
    renamed,
    tree_from_json,
    tree_to_json,
)
from simprover.smt.cost import affordable
from simprover.smt.facts import Fact
from simprover.smt.goal import Goal
from simprover.smt.graph import labelled_graph
from simprover.smt.hints import hints
from simprover.smt.poly import Poly, Var
from simprover.smt.powers import power_shifts
from simprover.smt.problem import Assumption, Problem, problem_of, statement_clause
from simprover.smt.terms import Atom, Bin, Cast, FromInt, Ite, Neg, Node, Num, Term, Unary

_Place: TypeAlias = "int | str | tuple[_Place, ...]"
"""A term by its canonical number in the goal, or, if it does not occur there, by its operation and operands."""


@dataclass(frozen=True)
class Recipe:
    """A certificate for every goal with a certain constraint graph.

    Attributes:
        key: of the graph.
        assumptions: what is assumed: a hypothesis by the number of its formula, or a fact by lemma and arguments.
        nat: what the natural variables of the certificate stand for.
        int: what its integer variables stand for.
        field: what its variables in a field stand for.
        props: what its propositional variables stand for.
        from_target: whether the target takes part.
        clauses: the clauses that the tree refutes, oldest first.
        tree: the refutation.
    """

    key: str
    assumptions: tuple[_Place, ...]
    nat: tuple[_Place, ...]
    int: tuple[_Place, ...]
    props: tuple[_Place, ...]
    from_target: bool
    clauses: tuple[Clause, ...]
    tree: Tree
    field: tuple[_Place, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """A JSON object that `from_json` reads."""
        return {
            "version": 1,
            "key": self.key,
            "assumptions": [_place_to_json(p) for p in self.assumptions],
            "nat": [_place_to_json(p) for p in self.nat],
            "int": [_place_to_json(p) for p in self.int],
            "props": [_place_to_json(p) for p in self.props],
            "from_target": self.from_target,
            "clauses": [_clause_to_json(c) for c in self.clauses],
            "tree": tree_to_json(self.tree),
        } | ({"field": list(self.field)} if self.field else {})

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Recipe:
        """The inverse of `to_json`.

        Raises:
            ValueError: if the data is not a recipe.
        """
        try:
            if data["version"] != 1:
                raise ValueError("a recipe of an unknown version")
            return Recipe(
                str(data["key"]),
                tuple(map(_place, data["assumptions"])),
                tuple(map(_place, data["nat"])),
                tuple(map(_place, data["int"])),
                tuple(map(_place, data["props"])),
                data["from_target"] is True,
                tuple(_clause_from_json(c) for c in data["clauses"]),
                tree_from_json(data["tree"]),
                tuple(map(_place, data.get("field", ()))),
            )
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"not a recipe: {error}") from error


def recipe_of(goal: Goal, problem: Problem, tree: Tree) -> Recipe | None:
    """The recipe of a certificate for a goal; None if it speaks of something that has no number in the goal's graph."""
    graph, numbers = labelled_graph(goal)
    if not graph.exact:
        return None
    context = problem.context()
    try:
        assumptions = tuple(
            numbers[a.formula] if isinstance(a.source, str) else _fact_place(a.source, numbers)
            for a in problem.assumptions
        )
        nat = tuple(_term_place(t, numbers) for t in context.nat)
        ints = tuple(_term_place(t, numbers) for t in context.int)
        elements = tuple(_term_place(t, numbers) for t in context.field)
        props = tuple(numbers[f] for f in context.props)
    except KeyError:
        return None
    clauses = pushed(statement_clause(problem, context))
    return Recipe(graph.key, assumptions, nat, ints, props, problem.from_target, clauses, tree, elements)


def follow(recipe: Recipe, goal: Goal) -> tuple[Problem, Tree] | None:
    """What the recipe gives for a goal, checked; None if it is not for this goal."""
    graph, numbers = labelled_graph(goal)
    if not graph.exact or graph.key != recipe.key or not affordable(recipe.clauses, recipe.tree):
        return None
    hypotheses: dict[_Place, Assumption] = {numbers[h.formula]: Assumption(h.formula, h.name) for h in goal.hypotheses}
    facts = _facts(goal, numbers) if any(isinstance(a, tuple) for a in recipe.assumptions) else {}
    formulas: dict[_Place, Node] = {number: node for node, number in numbers.items()}
    whole = problem_of(goal)
    try:
        assumptions = tuple(facts[a] if isinstance(a, tuple) else hypotheses[a] for a in recipe.assumptions)
        problem = Problem(assumptions, whole.target, whole.from_target)
        context = problem.context()
        places = {_term_place(t, numbers): context.var(t) for t in (*context.nat, *context.int, *context.field)}
        names = {Var("n", i): places[place] for i, place in enumerate(recipe.nat)}
        names |= {Var("z", i): places[place] for i, place in enumerate(recipe.int)}
        names |= {Var("r", i): places[place] for i, place in enumerate(recipe.field)}
        indices = {i: context.props.index(formulas[place]) for i, place in enumerate(recipe.props)}
        clause = statement_clause(problem, context)
        old = [_renamed_clause(c, names, indices) for c in recipe.clauses]
        tree = _Transfer().extended(old, pushed(clause)).tree(renamed(recipe.tree, names))
    except (KeyError, ValueError, _NoMatch):
        return None
    return (problem, tree) if problem.from_target == recipe.from_target and check(clause, tree) else None


def _term_place(term: Term, numbers: Mapping[Node, int]) -> _Place:
    if term in numbers:
        return numbers[term]
    match term:
        case Num(value, sort, places):
            return f"{sort.value} {value}" + f"e-{places}" * (places > 0)
        case Neg(a):
            return ("-", _term_place(a, numbers))
        case Cast(a, sort):
            return ("↑", _term_place(a, numbers), *([sort.value] if sort.is_field else []))
        case FromInt(op, a):
            return (op, _term_place(a, numbers))
        case Unary(op2, a):
            return (op2, _term_place(a, numbers))
        case Bin(operation, a, b, sort):
            return (operation, sort.value, _term_place(a, numbers), _term_place(b, numbers))
        case Atom() | Ite():
            raise KeyError(term)


def _fact_place(fact: Fact, numbers: Mapping[Node, int]) -> tuple[_Place, ...]:
    arguments: Sequence[Term] = fact.arguments
    return (fact.lemma, *(_term_place(t, numbers) for t in arguments))


def _facts(goal: Goal, numbers: Mapping[Node, int]) -> dict[_Place, Assumption]:
    found: dict[_Place, Assumption] = {}
    for problem in (problem_of(goal, hints), problem_of(goal, power_shifts)):
        for a in problem.assumptions:
            if isinstance(a.source, Fact):
                try:
                    found[_fact_place(a.source, numbers)] = a
                except KeyError:
                    continue
    return found


class _NoMatch(Exception):
    """The clauses of the goal are not those that the recipe was made for."""


@dataclass(frozen=True)
class _Transfer:
    """Carries a tree from one list of clauses to another that says the same in another order.

    Attributes:
        old: the clauses that the tree refers to, oldest first.
        new: the clauses that it is to refer to, oldest first.
        where: for each old clause, the place of the new one.
        sign: for each old clause, -1 if the new one is the opposite equation, otherwise 1.
    """

    old: tuple[Clause, ...] = ()
    new: tuple[Clause, ...] = ()
    where: tuple[int, ...] = ()
    sign: tuple[int, ...] = ()

    def extended(self, old: Sequence[Clause], new: Sequence[Clause]) -> _Transfer:
        """The same with more clauses on both sides.

        Raises:
            _NoMatch: if they do not say the same.
        """
        free = dict(enumerate(new, len(self.new)))
        where, sign = [*self.where], [*self.sign]
        for clause in old:
            place = next((i for i, c in free.items() if _agreement(clause, c)), None)
            if place is None:
                raise _NoMatch
            where.append(place)
            sign.append(_agreement(clause, free.pop(place)))
        if free:
            raise _NoMatch
        return _Transfer((*self.old, *old), (*self.new, *new), tuple(where), tuple(sign))

    def _with(self, old: Clause, new: Clause) -> _Transfer:
        return self.extended(pushed(old), pushed(new))

    def _at(self, index: int) -> int:
        return len(self.old) - 1 - index

    def _index(self, index: int) -> int:
        if not 0 <= index < len(self.old):
            raise _NoMatch
        return len(self.new) - 1 - self.where[self._at(index)]

    def _sum(self, total: Sum) -> Sum:
        return tuple((self._index(i), m.scale(self.sign[self._at(i)])) for i, m in total)

    def tree(self, tree: Tree) -> Tree:
        """The tree, carried over.

        Raises:
            _NoMatch: if it refers to something that is not there.
        """
        match tree:
            case Close(total):
                return Close(self._sum(total))
            case Clash(i, j):
                return Clash(self._index(i), self._index(j))
            case Split(i, left, right):
                place = self._index(i)
                old, new = self.old[self._at(i)], self.new[len(self.new) - 1 - place]
                if not isinstance(old, Or) or not isinstance(new, Or):
                    raise _NoMatch
                if _agreement(old.left, new.left) and _agreement(old.right, new.right):
                    return Split(
                        place, self._with(old.left, new.left).tree(left), self._with(old.right, new.right).tree(right)
                    )
                return Split(
                    place, self._with(old.right, new.left).tree(right), self._with(old.left, new.right).tree(left)
                )
            case Cut(p, left, right):
                other = beside(p)
                return Cut(p, self._with(Ge(p), Ge(p)).tree(left), self._with(other, other).tree(right))
            case Round(total, d, q, rest):
                return Round(self._sum(total), d, q, self._then(Ge(q), rest))
            case Prod(i, j, rest):
                a, b = self._inequality(i), self._inequality(j)
                return Prod(self._index(i), self._index(j), self._then(multiplied(a, b), rest))
            case Square(p, rest):
                return Square(p, self._then(Ge(p * p), rest))
            case Both(i, j, rest):
                return Both(self._index(i), self._index(j), self._then(Eq(self._inequality(i).p), rest))
            case Natural(i, rest):
                return Natural(i, self._then(Ge(Poly.var(Var("n", i))), rest))

    def _then(self, clause: Clause, rest: Tree) -> Tree:
        return self._with(clause, clause).tree(rest)

    def _inequality(self, index: int) -> Ge | Gt:
        self._index(index)
        clause = self.old[self._at(index)]
        if not isinstance(clause, Ge | Gt):
            raise _NoMatch
        return clause


def _agreement(old: Clause, new: Clause) -> int:
    """1 if two clauses say the same up to order, -1 if they are equations of opposite polynomials, 0 otherwise."""
    match old, new:
        case Eq(p), Eq(q):
            return 1 if p == q else -1 if p == -q else 0
        case (Or(a, b), Or(c, d)) | (And(a, b), And(c, d)):
            return int(bool(_agreement(a, c) and _agreement(b, d)) or bool(_agreement(a, d) and _agreement(b, c)))
    return int(old == new)


def _renamed_clause(clause: Clause, names: Mapping[Var, Var], indices: Mapping[int, int]) -> Clause:
    match clause:
        case Ge(p):
            return Ge(_renamed_poly(p, names))
        case Gt(p):
            return Gt(_renamed_poly(p, names))
        case Eq(p):
            return Eq(_renamed_poly(p, names))
        case And(a, b):
            return And(_renamed_clause(a, names, indices), _renamed_clause(b, names, indices))
        case Or(a, b):
            return Or(_renamed_clause(a, names, indices), _renamed_clause(b, names, indices))
        case Lit(index, positive):
            return Lit(indices[index], positive)


def _renamed_poly(p: Poly, names: Mapping[Var, Var]) -> Poly:
    return Poly.of({tuple(sorted(names[v] for v in m)): c for m, c in p.terms})


def _place(data: Any) -> _Place:
    if isinstance(data, list | tuple):
        return tuple(map(_place, data))
    if isinstance(data, str) or (isinstance(data, int) and not isinstance(data, bool)):
        return data
    raise ValueError(f"{str(data)[:80]} is no term of a goal")


def _place_to_json(place: _Place) -> Any:
    return list(map(_place_to_json, place)) if isinstance(place, tuple) else place


def _clause_to_json(clause: Clause) -> list[Any]:
    match clause:
        case Ge(p):
            return ["ge", poly_to_json(p)]
        case Gt(p):
            return ["gt", poly_to_json(p)]
        case Eq(p):
            return ["eq", poly_to_json(p)]
        case Lit(index, positive):
            return ["lit", index, positive]
        case And(a, b):
            return ["and", _clause_to_json(a), _clause_to_json(b)]
        case Or(a, b):
            return ["or", _clause_to_json(a), _clause_to_json(b)]


def _clause_from_json(data: Any) -> Clause:
    match data:
        case ["ge", p]:
            return Ge(poly_from_json(p))
        case ["gt", p]:
            return Gt(poly_from_json(p))
        case ["eq", p]:
            return Eq(poly_from_json(p))
        case ["lit", int(index), bool(positive)]:
            return Lit(index, positive)
        case ["and", a, b]:
            return And(_clause_from_json(a), _clause_from_json(b))
        case ["or", a, b]:
            return Or(_clause_from_json(a), _clause_from_json(b))
    raise ValueError(f"not a clause: {str(data)[:80]}")
