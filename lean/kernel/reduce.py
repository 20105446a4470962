"""Weak head normal forms."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

from simprover.lean.declarations import Constructor, Definition, Inductive, Quotient, Recursor, Theorem
from simprover.lean.kernel import arithmetic
from simprover.lean.kernel.environment import Environment
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal, Undecided
from simprover.lean.kernel.terms import APP, CONST, LAM, LET, NAT, PROJ, SORT, STR, Term, head, spine


class Reducer(ABC):
    """Reduces terms of one environment.

    Args:
        env: the constants.
        steps: how many steps may be made before it gives up.
        computed: the functions on numbers that may be computed.
    """

    def __init__(self, env: Environment, steps: int, computed: frozenset[str]) -> None:
        self.env: Final = env
        self.terms: Final = env.terms
        self.steps = steps
        self.computed = computed
        self.own_recursors: dict[str, dict[str, Term]] = {}
        """For each recursor that was made anew, the right sides of its rules."""
        self._core: dict[Term, Term] = {}
        self._whnf: dict[Term, Term] = {}

    @abstractmethod
    def infer(self, term: Term) -> Term:
        """The type of a term that is known to have one."""

    @abstractmethod
    def equal(self, left: Term, right: Term) -> bool:
        """Whether two terms of one type are equal by definition."""

    @abstractmethod
    def recursor_rules(self, recursor: Recursor) -> dict[str, Term]:
        """The right sides of a recursor's rules, made anew.

        Raises:
            Refusal: if the family is not allowed, or its recursor another.
            Undecided: if the family is of a shape that is not covered.
        """

    def tick(self) -> None:
        """Count a step.

        Raises:
            Undecided: if there are none left.
        """
        self.steps -= 1
        if self.steps < 0:
            raise Undecided("the limit of steps is reached")

    # -- everything but unfolding ------------------------------------------------------------------------------------

    def whnf_core(self, term: Term) -> Term:
        """The weak head normal form without unfolding of constants at the head."""
        if term.tag != APP and term.tag != LET and term.tag != PROJ:
            return term
        found = self._core.get(term)
        if found is None:
            found = self._core[term] = self._whnf_core(term)
        return found

    def _whnf_core(self, term: Term) -> Term:
        while True:
            self.tick()
            if term.tag == LET:
                term = self.terms.instantiate(term.c, (term.b,))
            elif term.tag == PROJ:
                field = self._project(term)
                if field is None:
                    return term
                term = field
            elif term.tag == APP:
                function, arguments = spine(term)
                if function.tag == LAM:
                    term = self._beta(function, arguments)
                elif function.tag == LET or function.tag == PROJ:
                    reduced = self.whnf_core(function)
                    if reduced is function:
                        return term
                    term = self.terms.apps(reduced, arguments)
                elif function.tag == CONST:
                    reduced_app = self._reduce_eliminator(function, arguments)
                    if reduced_app is None:
                        return term
                    term = reduced_app
                else:
                    return term
            else:
                return term

    def _beta(self, function: Term, arguments: list[Term]) -> Term:
        taken = 0
        while function.tag == LAM and taken < len(arguments):
            function = function.b
            taken += 1
        body = self.terms.instantiate(function, arguments[:taken])
        return self.terms.apps(body, arguments[taken:])

    def _project(self, term: Term) -> Term | None:
        """The field that a projection takes from a constructor."""
        struct = self.whnf(term.c)
        if struct.tag == STR:
            struct = self.whnf(self.text_as_list(struct.a))
        function, arguments = spine(struct)
        if function.tag != CONST:
            return None
        constructor = self.env.find(function.a)
        if not isinstance(constructor, Constructor) or constructor.induct != term.a:
            return None
        place = constructor.num_params + term.b
        return arguments[place] if place < len(arguments) else None

    def _reduce_eliminator(self, function: Term, arguments: list[Term]) -> Term | None:
        match self.env.find(function.a):
            case Recursor() as recursor:
                return self._reduce_recursor(recursor, function, arguments)
            case Quotient(kind="lift"):
                return self._reduce_quotient(arguments, major=5, step=3)
            case Quotient(kind="ind"):
                return self._reduce_quotient(arguments, major=4, step=3)
            case _:
                return None

    def _reduce_quotient(self, arguments: list[Term], *, major: int, step: int) -> Term | None:
        if len(arguments) <= major:
            return None
        function, parts = spine(self.whnf(arguments[major]))
        if function.tag != CONST or len(parts) != 3:
            return None
        made = self.env.find(function.a)
        if not isinstance(made, Quotient) or made.kind != "ctor":
            return None
        return self.terms.apps(self.terms.app(arguments[step], parts[2]), arguments[major + 1 :])

    def _reduce_recursor(self, recursor: Recursor, function: Term, arguments: list[Term]) -> Term | None:
        before = recursor.num_params + recursor.num_motives + recursor.num_minors
        place = before + recursor.num_indices
        if place >= len(arguments):
            return None
        rules = self.own_recursors.get(recursor.name)
        if rules is None:
            rules = self.recursor_rules(recursor)
        major = arguments[place]
        if recursor.k:
            major = self._as_only_constructor(recursor, major) or major
        major = self.whnf(major)
        if major.tag == NAT:
            major = self.nat_as_constructor(major.a)
        elif major.tag == STR:
            major = self.whnf(self.text_as_list(major.a))
        constructor, fields = spine(major)
        made = self.env.find(constructor.a) if constructor.tag == CONST else None
        if not isinstance(made, Constructor):
            expanded = self._as_structure(recursor, major)
            if expanded is None:
                return None
            constructor, fields = spine(expanded)
            made = self.env.find(constructor.a)
            if not isinstance(made, Constructor):
                return None
        rule = rules.get(made.name)
        if rule is None or len(fields) != made.num_params + made.num_fields:
            return None
        values = dict(zip(recursor.params, function.b, strict=True))
        step = self.terms.with_levels(rule, values)
        taken = [*arguments[:before], *fields[made.num_params :]]
        return self.terms.apps(self._beta(step, taken), arguments[place + 1 :])

    def _as_only_constructor(self, recursor: Recursor, major: Term) -> Term | None:
        """The only proof that a proposition like an equation can have, if the types of both agree."""
        kind = self.whnf(self.infer(major))
        function, arguments = spine(kind)
        family = self.env.inductive(recursor.all[0])
        if function.tag != CONST or family is None or function.a != family.name or len(family.ctors) != 1:
            return None
        only = self.terms.const(family.ctors[0], function.b)
        proof = self.terms.apps(only, arguments[: family.num_params])
        return proof if self.equal(kind, self.infer(proof)) else None

    def _as_structure(self, recursor: Recursor, major: Term) -> Term | None:
        """A member of a structure, as its constructor applied to its projections; not for proofs."""
        if len(recursor.all) != 1:
            return None
        family = self.env.inductive(recursor.all[0])
        if family is None or not self.is_structure(family):
            return None
        kind = self.whnf(self.infer(major))
        function, arguments = spine(kind)
        if function.tag != CONST or function.a != family.name or self.is_proposition(kind):
            return None
        return self.eta_structure(family, function.b, arguments, major)

    def eta_structure(self, family: Inductive, levels: tuple[Level, ...], arguments: list[Term], struct: Term) -> Term:
        """The constructor of a structure applied to all projections of a member."""
        (constructor,) = self.env.constructors(family)
        made = self.terms.apps(self.terms.const(constructor.name, levels), arguments[: family.num_params])
        for index in range(constructor.num_fields):
            made = self.terms.app(made, self.terms.proj(family.name, index, struct))
        return made

    def is_structure(self, family: Inductive) -> bool:
        """Whether members of a type are determined by their projections."""
        return len(family.ctors) == 1 and family.num_indices == 0 and not family.is_rec

    def is_proposition(self, kind: Term) -> bool:
        """Whether a type is a proposition."""
        sort = self.whnf(self.infer(kind))
        return sort.tag == SORT and self.terms.levels.is_zero(sort.a)

    # -- literals ----------------------------------------------------------------------------------------------------

    def nat_as_constructor(self, value: int) -> Term:
        """A number as zero, or as the successor of a literal."""
        if value == 0:
            return self.terms.const("Nat.zero", ())
        return self.terms.app(self.terms.const("Nat.succ", ()), self.terms.nat(value - 1))

    def text_as_list(self, text: str) -> Term:
        """A text as Lean's kernel reads it: `String.ofList` of its characters."""
        terms = self.terms
        character = terms.const("Char", ())
        level = (terms.levels.zero,)
        listed = terms.app(terms.const("List.nil", level), character)
        cons = terms.app(terms.const("List.cons", level), character)
        of_nat = terms.const("Char.ofNat", ())
        for c in reversed(text):
            listed = terms.apps(cons, (terms.app(of_nat, terms.nat(ord(c))), listed))
        return terms.app(terms.const("String.ofList", ()), listed)

    def as_number(self, term: Term) -> int | None:
        """The number that a term in weak head normal form is, if it is a literal or zero."""
        if term.tag == NAT:
            value: int = term.a
            return value
        return 0 if term.tag == CONST and term.a == "Nat.zero" else None

    def compute(self, term: Term) -> Term | None:
        """The result of a function on numbers that is applied to literals."""
        function, arguments = spine(term)
        if function.tag != CONST:
            return None
        name = function.a
        if name == "Nat.succ" and len(arguments) == 1:
            value = self.as_number(self.whnf(arguments[0]))
            return None if value is None else self.terms.nat(value + 1)
        if name not in self.computed or term.depth:
            return None
        numbers = []
        for argument in arguments:
            value = self.as_number(self.whnf(argument))
            if value is None:
                return None
            numbers.append(value)
        if name == "Nat.log2":
            return self.terms.nat(arithmetic.log2(numbers[0])) if len(numbers) == 1 else None
        if len(numbers) != 2:
            return None
        if name in arithmetic.TRUTHS:
            truth = "Bool.true" if arithmetic.TRUTHS[name](*numbers) else "Bool.false"
            return self.terms.const(truth, ())
        return self.terms.nat(arithmetic.NUMBERS[name](*numbers))

    # -- unfolding -----------------------------------------------------------------------------------------------------

    def unfoldable(self, term: Term) -> Definition | Theorem | None:
        """The constant at the head of a term, if it has a value to unfold."""
        function = head(term)
        if function.tag != CONST:
            return None
        constant = self.env.find(function.a)
        if isinstance(constant, Definition | Theorem) and len(constant.params) == len(function.b):
            return constant
        return None

    def unfold(self, term: Term) -> Term | None:
        """The term with the constant at its head replaced by its value."""
        constant = self.unfoldable(term)
        if constant is None:
            return None
        self.tick()
        function, arguments = spine(term)
        return self._beta(self.env.value_of(constant, function.b), arguments)

    def whnf(self, term: Term) -> Term:
        """The weak head normal form."""
        if term.tag != APP and term.tag != CONST and term.tag != LET and term.tag != PROJ:
            return term
        found = self._whnf.get(term)
        if found is not None:
            return found
        reduced = term
        while True:
            reduced = self.whnf_core(reduced)
            if reduced.tag == APP and (result := self.compute(reduced)) is not None:
                reduced = result
                break
            unfolded = self.unfold(reduced)
            if unfolded is None:
                break
            reduced = unfolded
        self._whnf[term] = reduced
        return reduced

    def sort_of(self, kind: Term) -> Level:
        """The level of a type that is known to be one.

        Raises:
            Refusal: if it is none.
        """
        sort = self.whnf(self.infer(kind))
        if sort.tag != SORT:
            raise Refusal("a type was due")
        level: Level = sort.a
        return level
