"""The whole way from a printed goal to a decision, in this process; `simprover.smt.solve` runs it in another."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from simprover.smt.advice import Opinion, Sat, Unsat
from simprover.smt.booleans import speaks_of_truth_values, truth_values, with_booleans
from simprover.smt.cases import is_beyond_linear, settled_by_evaluation, split_of, with_all_instances
from simprover.smt.certificate import Tree, check, renamed, tree_to_json
from simprover.smt.cofactor import cofactor, divisor_lemma
from simprover.smt.congruences import with_congruences
from simprover.smt.counterexample import is_counterexample, search_small
from simprover.smt.derivation import finish, used
from simprover.smt.equality import equality_proof
from simprover.smt.field_search import FieldSearch
from simprover.smt.goal import Goal, GoalUnreadable, assuming, parse_goal
from simprover.smt.graph import ConstraintGraph, constraint_graph
from simprover.smt.hints import hints
from simprover.smt.instances import with_instances
from simprover.smt.intro import opened
from simprover.smt.lean_text import proposition_text, statement_text, tactic_text
from simprover.smt.mathlib_text import Printed, Unprintable, mathlib_text
from simprover.smt.oracle import first_word, opinions, panel
from simprover.smt.outcome import Cause, Decision, FarkasCertificate, Proved, Refuted, Unknown
from simprover.smt.phases import phase
from simprover.smt.poly import Var
from simprover.smt.powers import power_shifts
from simprover.smt.problem import Context, Problem, clause_of, problem_of, statement_clause
from simprover.smt.propositional import Fails, Holds, Undecided, decide_propositional
from simprover.smt.recipe import Recipe, follow, recipe_of
from simprover.smt.search import Candidate, Exhausted, Search, nonlinear
from simprover.smt.selection import Order, plain_order
from simprover.smt.semantics import Value
from simprover.smt.substitution import rename, term_text
from simprover.smt.terms import Atom, Bin, Cmp, Conn, Dvd, Opaque, Quant, Sort, subnodes
from simprover.smt.witness import candidates, closed_proof

_OURS: Final = "Elementary."
"""Where the lemmas are that Mathlib does not have."""

_MAX_TACTIC_CHARS: Final = 60_000
_FEW: Final = 400
_SECOND_GUESS_SECONDS: Final = 1.5
_NOT_IMPLIED: Final = "the hypotheses, as far as they are arithmetic, do not imply the target"


def decide(pp: str, seconds: float, order: Order = plain_order) -> Decision:
    """Decide the first goal of a printed tactic state within about `seconds`.

    Args:
        pp: the state.
        seconds: the wall time to spend.
        order: which products are tried first in nonlinear certificates.
    """
    deadline = time.monotonic() + seconds
    try:
        goal = parse_goal(pp)
    except GoalUnreadable as error:
        return Unknown(str(error))
    closed = closed_proof(goal)
    if closed is not None:
        return Proved(closed, None, constraint_graph(goal), Printed(closed))
    decision: Decision = Unknown("nothing in the goal is arithmetic")
    read = readings(goal)
    guesses: list[Proved] = []
    for i, (whole, prefix) in enumerate(read):
        limit = _part(deadline, 1 / (len(read) - i))
        if guesses:
            limit = min(limit, time.monotonic() + _SECOND_GUESS_SECONDS)
        decision = _Decider(goal, order).decide(whole, prefix, limit)
        if isinstance(decision, Refuted) or (isinstance(decision, Proved) and i == 0):
            return decision
        if isinstance(decision, Proved):
            guesses.append(decision)
    if len(guesses) == 2:
        # Which of the two types it is, only Lean can tell.
        text = "\n".join(["first", *(f"  | ({_indented(guess.tactic, 5)})" for guess in guesses)])
        return Proved(text, None, constraint_graph(goal))
    return guesses[0] if guesses else decision


def readings(goal: Goal) -> tuple[tuple[Goal, tuple[str, ...]], ...]:
    """The ways to read a goal, each with its quantifiers off, and the Lean tactics that take them off.

    There are two ways more where types do not show: that they are ℕ, and that they are ℤ.
    """
    found = []
    for reading in dict.fromkeys((goal, assuming(goal, Sort.NAT), assuming(goal, Sort.INT))):
        inner, prefix = with_booleans(reading)
        inner, further = opened(inner)
        found.append((with_congruences(with_instances(with_all_instances(inner))), (*prefix, *further)))
    return tuple(found)


def goal_graph(pp: str) -> ConstraintGraph | None:
    """The constraint graph of the first goal of a printed state, what its target quantifies over introduced.

    None if the text is no goal. Recipes are for graphs of this kind.
    """
    try:
        goal = parse_goal(pp)
    except GoalUnreadable:
        return None
    return constraint_graph(readings(goal)[0][0])


def replay(pp: str, recipe_for: Callable[[str], Recipe | None]) -> Proved | None:
    """Close the first goal of a printed tactic state by a recipe for its constraint graph, without a solver.

    Args:
        pp: the state.
        recipe_for: the recipe that is known for a graph's key, if there is one.
    """
    try:
        goal = parse_goal(pp)
    except GoalUnreadable:
        return None
    for whole, prefix in readings(goal):
        recipe = recipe_for(constraint_graph(whole).key)
        try:
            followed = None if recipe is None else follow(recipe, whole)
        except RecursionError:  # a recipe can come from anywhere
            return None
        if followed is not None:
            decision = _Decider(goal).rendered(whole, prefix, *followed)
            if isinstance(decision, Proved):
                return decision
    return None


@dataclass(frozen=True)
class _Decider:
    """Decides goals that a sequence of tactics makes of one goal.

    Attributes:
        original: the goal as it was printed.
        order: which products are tried first.
    """

    original: Goal
    order: Order = plain_order

    def decide(self, goal: Goal, prefix: tuple[str, ...], deadline: float, depth: int = 0) -> Decision:
        """Decide `goal`, which the tactics `prefix` make of the original one."""
        closed = closed_proof(goal) if depth == 0 else None
        if closed is not None:
            return self._of_calls(self._tactic(prefix, closed))
        if isinstance(goal.target, Quant) and goal.target.kind == "∃" and depth < 3:
            proof = self._with_witness(goal, goal.target, prefix, deadline, depth)
            if proof is not None:
                return proof
        if isinstance(goal.target, Conn) and any(isinstance(n, Quant) for n in subnodes(goal.target)):
            proof = self._both(goal, goal.target, prefix, deadline, depth)
            if proof is not None:
                return proof
        if isinstance(goal.target, Dvd) and depth < 3:
            proof = self._with_cofactor(goal, goal.target, prefix, deadline, depth)
            if proof is not None:
                return proof
        by_equality = equality_proof(goal)
        if by_equality is not None:
            return self._of_calls(self._tactic(prefix, by_equality))
        if speaks_of_truth_values(goal):
            decision = self._by_cases(goal, prefix, _part(deadline, 0.4))
            if not isinstance(decision, Unknown):
                return decision
        values = search_small(goal, _FEW)
        if values is not None:
            return Refuted(values)
        problem = problem_of(goal, power_shifts)
        if not problem.from_target and all(isinstance(a.formula, Opaque) for a in problem.assumptions):
            return Unknown("nothing in the goal is arithmetic")
        if len(problem.fields()) > 1:
            return Unknown("the goal speaks of two ordered fields at once")
        if is_beyond_linear(goal):
            by_values = self._by_values(goal, prefix, deadline, depth, closed=True)
            if by_values is not None:
                return by_values
        hinted = problem_of(goal, hints)
        decision = Unknown(_NOT_IMPLIED)
        if len(hinted.assumptions) > len(problem.assumptions):
            decision = self._attempt(goal, prefix, hinted, _part(deadline, 0.6), hinted=True)
        if isinstance(decision, Unknown):
            share = 0.9 if split_of(goal) is None else 0.6
            decision = self._attempt(goal, prefix, problem, _part(deadline, share), hinted=False)
        if isinstance(decision, Unknown):
            values = search_small(goal)
            if values is not None:
                return Refuted(values)
            return self._by_values(goal, prefix, deadline, depth, closed=False) or decision
        return decision

    def _by_cases(self, goal: Goal, prefix: tuple[str, ...], deadline: float) -> Decision:
        """Propositional logic alone: a tree of cases, or truth values that refute the goal."""
        match decide_propositional(goal, deadline):
            case Holds(tactic):
                text = self._tactic(prefix, tactic)
                if len(text) > _MAX_TACTIC_CHARS:
                    return Unknown("the certificate is too long to be worth checking")
                return self._of_calls(text)
            case Fails(values):
                model = truth_values(goal, values)
                return Unknown("propositional logic does not suffice") if model is None else Refuted(model)
            case Undecided():
                return Unknown("the cases became too many")

    def _both(self, goal: Goal, target: Conn, prefix: tuple[str, ...], deadline: float, depth: int) -> Proved | None:
        """Prove the two sides of a conjunction in which something is quantified."""
        if target.op != "∧" or depth > 4:
            return None
        sides: list[str] = []
        for side, share in ((target.left, 0.4), (target.right, 0.8)):
            inner, more = opened(replace(goal, target=side, renamed=()))
            decision = _Decider(inner, self.order).decide(inner, more, _part(deadline, share), depth + 1)
            if not isinstance(decision, Proved):
                return None
            sides.append(f"· {_indented(decision.tactic, 2)}")
        text = self._tactic((*prefix, "refine ⟨?_, ?_⟩"), "\n".join(sides))
        return None if len(text) > _MAX_TACTIC_CHARS else self._of_calls(text)

    def _by_values(
        self, goal: Goal, prefix: tuple[str, ...], deadline: float, depth: int, *, closed: bool
    ) -> Proved | None:
        """Try all values of a variable; if `closed`, only where nothing is left to do but to evaluate.

        That one value is not settled says nothing about the goal.
        """
        split = split_of(goal) if depth < 3 else None
        if split is None:
            return None
        tactics: list[str] = []
        cases = list(split.cases())
        for i, case in enumerate(cases):
            tactic = settled_by_evaluation(case)
            if tactic is None and not closed:
                inner = _Decider(replace(case, renamed=()), self.order)  # names are given before the cases
                decision = inner.decide(case, (), _part(deadline, 1 / (len(cases) - i)), depth + 1)
                tactic = decision.tactic if isinstance(decision, Proved) else None
            if tactic is None:
                return None
            tactics.append(tactic)
        if len(set(tactics)) == 1 and "\n" not in tactics[0]:
            lines = [f"interval_cases {split.name} <;> {tactics[0]}"]
        else:
            lines = [f"interval_cases {split.name}", *(f"· {_indented(tactic, 2)}" for tactic in tactics)]
        text = self._tactic((*prefix, *split.intros), "\n".join(lines))
        return None if len(text) > _MAX_TACTIC_CHARS else self._of_calls(text)

    def _with_witness(
        self, goal: Goal, target: Quant, prefix: tuple[str, ...], deadline: float, depth: int
    ) -> Proved | None:
        """Try witnesses that the goal suggests. That one of them does not do says nothing about the goal."""
        for candidate in candidates(goal, target):
            following = replace(goal, target=rename(target.body, target.name, candidate))
            step = (*prefix, f"refine ⟨{term_text(candidate)}, ?_⟩")
            inner, more = opened(following)
            decision = self.decide(inner, (*step, *more), _part(deadline, 0.3), depth + 1)
            if isinstance(decision, Proved):
                return decision
        return None

    def _with_cofactor(
        self, goal: Goal, target: Dvd, prefix: tuple[str, ...], deadline: float, depth: int
    ) -> Proved | None:
        """Prove that one polynomial divides another by writing down the quotient."""
        q = cofactor(goal, target)
        if q is None:
            return None
        product = Bin("*", target.left, q, target.left.sort)
        step = f"refine {divisor_lemma(target)} _ {term_text(q)} _ ?_"
        following = replace(goal, target=Cmp("=", target.right, product))
        decision = self.decide(following, (*prefix, step), _part(deadline, 0.5), depth + 1)
        return decision if isinstance(decision, Proved) else None

    def _attempt(
        self, goal: Goal, prefix: tuple[str, ...], problem: Problem, deadline: float, *, hinted: bool
    ) -> Decision:
        """Ask Z3 which way to look, and look there."""
        context = problem.context()
        hard = nonlinear([statement_clause(problem, context)])
        remaining = deadline - time.monotonic()
        problems = [problem]
        heard = opinions(problem, min(1.0, remaining / 4) if hard else remaining / 2, panel(hard))
        with phase("solve"):
            first = first_word(heard)
        match first:
            case Opinion(_, Sat(values)):
                model = _assignment(goal, context, values)
                return Refuted(model) if is_counterexample(goal, model) else Unknown(_NOT_IMPLIED)
            case Opinion(_, Unsat(core)):
                # Z3 needs no hints, the search for a certificate does: where there are hints, its core is of no use.
                if not hinted and len(core.assumptions) < len(problem.assumptions):
                    problems = [core, problem]
        decision: Proved | Unknown = Unknown("no certificate was found")
        for i, candidate in enumerate(problems):
            with phase("certify"):
                decision = self._certify(goal, prefix, candidate, _part(deadline, 1 / (len(problems) - i)))
            if isinstance(decision, Proved):
                return decision
        with phase("solve"):
            second = first_word(heard) if first is not None and time.monotonic() < deadline else None
        if first is not None and second is not None and isinstance(second.advice, Sat):
            model = _assignment(goal, context, second.advice.values)
            if is_counterexample(goal, model):
                return Refuted(model)
            return Unknown(f"the solvers disagree: {first.solver} says unsat, {second.solver} has a model")
        return decision

    def _certify(self, goal: Goal, prefix: tuple[str, ...], problem: Problem, deadline: float) -> Proved | Unknown:
        """Search for a certificate, keep the assumptions that it uses, and render it."""
        context = problem.context()
        clauses = [clause_of(problem.target, context, False)]
        clauses += [clause_of(a.formula, context, True) for a in reversed(problem.assumptions)]
        search = (FieldSearch if problem.fields() else Search)(deadline, order=self.order)
        found, groups = search.refute(clauses)
        if isinstance(found, Candidate):
            return Unknown(_NOT_IMPLIED)
        if isinstance(found, Exhausted):
            cause = Cause.TIME if time.monotonic() >= deadline else Cause.INCOMPLETE
            return Unknown(f"no certificate was found: {found.reason}", cause)
        needed = used(found)
        pairs = zip(problem.assumptions, reversed(groups[1:]), strict=True)
        kept = [(a, g) for a, g in pairs if needed & set(g)]
        small = Problem(tuple(a for a, _ in kept), problem.target, problem.from_target)
        tree = finish(found, [*groups[0], *(s for _, g in reversed(kept) for s in g)])
        # Fewer assumptions have fewer variables. What the tree says of one that is gone holds for any value of it, but
        # has no name any more: such a proof (it has never been seen) is given up.
        try:
            tree = renamed(tree, context.renaming(small.context()))
        except KeyError:
            return Unknown("the certificate speaks of a variable that no needed hypothesis has")
        if not check(statement_clause(small, small.context()), tree):
            return Unknown("the certificate that was found does not check")
        return self.rendered(goal, prefix, small, tree)

    def rendered(self, goal: Goal, prefix: tuple[str, ...], problem: Problem, tree: Tree) -> Proved | Unknown:
        """The decision that a checked certificate makes."""
        text = self._tactic(prefix, tactic_text(problem, tree))
        if len(text) > _MAX_TACTIC_CHARS:
            return Unknown("the certificate is too long to be worth checking")
        context = problem.context()
        certificate = FarkasCertificate(
            {
                "nat": tuple(term_text(t) for t in context.nat),
                "int": tuple(term_text(t) for t in context.int),
                "field": tuple(term_text(t) for t in context.field),
                "props": tuple(proposition_text(p) for p in context.props),
            },
            statement_text(problem, context),
            tree_to_json(tree),
            tuple(a.source for a in problem.assumptions if isinstance(a.source, str)),
            recipe_of(goal, problem, tree),
        )
        printing = mathlib_text(problem, tree, goal.names | self.original.names)
        if isinstance(printing, Printed):
            printing = Printed(self._tactic(prefix, printing.tactic))
            if _OURS in printing.tactic:
                printing = Unprintable("a step before the certificate uses a lemma that Mathlib does not have")
        return Proved(text, certificate, constraint_graph(self.original), printing)

    def _of_calls(self, text: str) -> Proved:
        """A proof that is no certificate: without lemmas of our own, Mathlib has all of it."""
        graph = constraint_graph(self.original)
        return Proved(text, None, graph) if _OURS in text else Proved(text, None, graph, Printed(text))

    def _tactic(self, prefix: tuple[str, ...], last: str) -> str:
        text = "\n".join([*prefix, last])
        names = self.original.renamed
        # First of all, since `rename_i` counts from the end of the context and `intro` makes that longer.
        if any(re.search(rf"\b{name}\b", text) for name in names):
            return f"rename_i {' '.join(names)}\n{text}"
        return text


def _indented(tactics: str, columns: int) -> str:
    """Tactics with all lines but the first moved to the right."""
    return tactics.replace("\n", "\n" + " " * columns)


def _part(deadline: float, share: float) -> float:
    """The time at which a share of what is left until the deadline is spent."""
    now = time.monotonic()
    return now + (deadline - now) * share


def _assignment(goal: Goal, context: Context, values: Mapping[Var, Value]) -> dict[str, Value]:
    """A model of the translation, read as values of the goal's variables; those it does not speak of are 0."""
    model: dict[str, Value] = {name: 0 for name, _ in goal.variables}
    for var, value in values.items():
        term = context.term(var)
        if isinstance(term, Atom) and term.variable:
            model[term.text] = value
    return model
