"""The whole way from a printed goal to a decision, in this process; `simprover.smt.solve` runs it in another."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Final

from simprover.smt.certificate import check, renamed, tree_to_json
from simprover.smt.counterexample import is_counterexample, search_small
from simprover.smt.derivation import finish, used
from simprover.smt.facts import Fact, div_mod
from simprover.smt.goal import Goal, GoalUnreadable, parse_goal
from simprover.smt.graph import constraint_graph
from simprover.smt.intro import opened
from simprover.smt.lean_text import proposition_text, statement_text, tactic_text, term_text
from simprover.smt.oracle import NoWord, Sat, Unsat, ask
from simprover.smt.outcome import Decision, FarkasCertificate, Proved, Refuted, Unknown
from simprover.smt.poly import Var
from simprover.smt.powers import power_shifts, predecessors
from simprover.smt.problem import (
    Context,
    Problem,
    clause_of,
    problem_of,
    statement_clause,
)
from simprover.smt.search import Candidate, Exhausted, Search, nonlinear
from simprover.smt.terms import Atom, Bin, Dvd, Node, Num, Opaque, Term, subnodes
from simprover.smt.witness import witness_tactic

_MAX_MODULUS: Final = 30
_MAX_TACTIC_CHARS: Final = 60_000


def decide(pp: str, seconds: float) -> Decision:
    """Decide the first goal of a printed tactic state within about `seconds`."""
    started = time.monotonic()
    try:
        goal = parse_goal(pp)
    except GoalUnreadable as error:
        return Unknown(str(error))
    witness = witness_tactic(goal)
    if witness is not None:
        return Proved(witness, None, constraint_graph(goal))
    inner, prefix = opened(goal)
    problem = problem_of(inner)
    if not problem.from_target and all(isinstance(a.formula, Opaque) for a in problem.assumptions):
        return Unknown("nothing in the goal is arithmetic")
    values = search_small(inner, 400)
    if values is not None:
        return Refuted(values)
    hinted = problem_of(inner, _hints)
    attempts = [problem_of(inner, power_shifts)]
    if len(hinted.assumptions) > len(attempts[0].assumptions):
        attempts.insert(0, hinted)
    last: Decision = Unknown("no time")
    for i, attempt in enumerate(attempts):
        final = i == len(attempts) - 1
        last = _attempt(goal, inner, prefix, attempt, started, seconds * (0.95 if final else 0.6), not final)
        if not isinstance(last, Unknown):
            return last
    values = search_small(inner)
    if values is not None:
        return Refuted(values)
    return last


def _attempt(
    goal: Goal,
    inner: Goal,
    prefix: tuple[str, ...],
    problem: Problem,
    started: float,
    seconds: float,
    hinted: bool,
) -> Decision:
    context = problem.context()
    clause = statement_clause(problem, context)
    deadline = started + seconds
    hard = nonlinear([clause])
    advice = ask(problem, min(1.0, seconds / 4) if hard else seconds / 2, hard)
    problems: list[Problem] = []
    match advice:
        case Sat(values):
            model = _assignment(inner, context, values)
            if is_counterexample(inner, model):
                return Refuted(model)
            return Unknown("the hypotheses, as far as they are arithmetic, do not imply the target")
        case Unsat(core):
            # Z3 needs no hints, the search for a certificate does: where there are hints, its core is of no use.
            smaller = not hinted and len(core.assumptions) < len(problem.assumptions)
            problems = [core, problem] if smaller else [problem]
        case NoWord():
            problems = [problem]
    reason = "no certificate was found"
    for i, candidate in enumerate(problems):
        limit = time.monotonic() + (deadline - time.monotonic()) / (len(problems) - i)
        found = _certify(goal, prefix, candidate, limit)
        if isinstance(found, Proved):
            return found
        reason = found.reason
    return Unknown(reason)


def _certify(goal: Goal, prefix: tuple[str, ...], problem: Problem, deadline: float) -> Proved | Unknown:
    """Search for a certificate, keep the assumptions that it uses, and render it."""
    context = problem.context()
    search = Search(deadline)
    clauses = [clause_of(problem.target, context, False)]
    clauses += [clause_of(a.formula, context, True) for a in reversed(problem.assumptions)]
    found, groups = search.refute(clauses)
    if isinstance(found, Candidate):
        return Unknown("the hypotheses, as far as they are arithmetic, do not imply the target")
    if isinstance(found, Exhausted):
        return Unknown(f"no certificate was found: {found.reason}")
    needed = used(found)
    assumption_groups = list(reversed(groups[1:]))
    kept = [(a, g) for a, g in zip(problem.assumptions, assumption_groups, strict=True) if needed & set(g)]
    small = Problem(tuple(a for a, _ in kept), problem.target, problem.from_target)
    tree = finish(found, [*groups[0], *(s for _, g in reversed(kept) for s in g)])
    # Fewer assumptions have fewer variables. What the tree says of one that is gone holds for any value of it, but has
    # no name any more: such a proof (it has never been seen) is given up.
    try:
        tree = renamed(tree, context.renaming(small.context()))
    except KeyError:
        return Unknown("the certificate speaks of a variable that no needed hypothesis has")
    context = small.context()
    if not check(statement_clause(small, context), tree):
        return Unknown("the certificate that was found does not check")
    body = tactic_text(small, tree, goal.renamed)
    text = _with_prefix(prefix, goal.renamed, body)
    if len(text) > _MAX_TACTIC_CHARS:
        return Unknown("the certificate is too long to be worth checking")
    certificate = FarkasCertificate(
        {
            "nat": tuple(term_text(t) for t in context.nat),
            "int": tuple(term_text(t) for t in context.int),
            "props": tuple(proposition_text(p) for p in context.props),
        },
        statement_text(small, context),
        tree_to_json(tree),
        tuple(a.source for a in small.assumptions if isinstance(a.source, str)),
    )
    return Proved(text, certificate, constraint_graph(goal))


def _with_prefix(prefix: Sequence[str], renamed: Sequence[str], body: str) -> str:
    if not prefix:
        return body
    # `rename_i` must come before new names are introduced: it counts from the end of the context.
    lines = body.split("\n")
    if lines[0].startswith("rename_i "):
        return "\n".join([lines[0], *prefix, *lines[1:]])
    return "\n".join([*prefix, body])


def _assignment(goal: Goal, context: Context, values: Mapping[Var, int]) -> dict[str, int]:
    """A model of the translation, read as values of the goal's variables; those it does not speak of are 0."""
    model = {name: 0 for name, _ in goal.variables}
    for var, value in values.items():
        term = context.term(var)
        if isinstance(term, Atom) and term.variable:
            model[term.text] = value
    return model


def _hints(nodes: list[Node]) -> tuple[Fact, ...]:
    """Facts that may help without being needed to say what the goal means."""
    return (*power_shifts(nodes), *predecessors(nodes), *_residues(nodes))


def _residues(nodes: list[Node]) -> tuple[Fact, ...]:
    """For goals about remainders of products: what each variable of a product is modulo the numerals that occur."""
    moduli: set[int] = set()
    bases: dict[Term, None] = {}
    for node in (n for root in nodes for n in subnodes(root)):
        match node:
            case Bin("%", _, Num(k, _), _) | Dvd(Num(k, _), _) if 1 < k <= _MAX_MODULUS:
                moduli.add(k)
            case Bin("^", base, Num(), _):
                bases.update(dict.fromkeys(_variables_of(base)))
            case Bin("*", a, b, _) if _variables_of(a) and _variables_of(b):
                bases.update(dict.fromkeys([*_variables_of(a), *_variables_of(b)]))
    return tuple(div_mod(x, Num(k, x.sort)) for x in bases for k in sorted(moduli)) if len(moduli) <= 2 else ()


def _variables_of(term: Term) -> list[Term]:
    return [n for n in subnodes(term) if isinstance(n, Atom)]
