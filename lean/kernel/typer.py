"""Types of terms, and equality by definition."""

from __future__ import annotations

from typing import Final

from simprover.lean.declarations import Constructor, Definition, Theorem
from simprover.lean.kernel.environment import Environment
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal, Undecided
from simprover.lean.kernel.reduce import Reducer
from simprover.lean.kernel.terms import APP, CONST, FVAR, LAM, LET, NAT, PI, PROJ, SORT, STR, Term, spine


class Typer(Reducer):
    """Infers and compares."""

    def __init__(self, env: Environment, steps: int, computed: frozenset[str]) -> None:
        super().__init__(env, steps, computed)
        self._types: dict[Term, Term] = {}
        self._checked: dict[Term, Term] = {}
        self._equal: set[tuple[Term, Term]] = set()
        self._unequal: set[tuple[Term, Term]] = set()
        self._nat: Final = self.terms.const("Nat", ())
        self._text: Final = self.terms.const("String", ())

    # -- types -------------------------------------------------------------------------------------------------------

    def infer(self, term: Term) -> Term:
        found = self._types.get(term)
        if found is None:
            found = self._types[term] = self._infer(term, check=False)
        return found

    def check(self, term: Term) -> Term:
        """The type of a term, of which nothing is assumed.

        Raises:
            Refusal: if it has none.
        """
        found = self._checked.get(term)
        if found is None:
            found = self._checked[term] = self._infer(term, check=True)
        return found

    def _infer(self, term: Term, *, check: bool) -> Term:
        self.tick()
        terms = self.terms
        tag = term.tag
        if tag == APP:
            return self._infer_app(term, check=check)
        if tag == FVAR:
            kind: Term = term.b
            return kind
        if tag == CONST:
            return self._infer_const(term)
        if tag in (LAM, PI):
            return self._infer_binder(term, check=check)
        if tag == SORT:
            return terms.sort(terms.levels.succ(term.a))
        if tag == LET:
            if check:
                self.check_sort(term.a)
                self.expect(term.b, term.a)
            body = terms.instantiate(term.c, (term.b,))
            return self.check(body) if check else self.infer(body)
        if tag == NAT:
            return self._nat
        if tag == STR:
            return self._text
        if tag == PROJ:
            return self._infer_proj(term, check=check)
        raise Refusal("a variable is not bound")

    def _infer_const(self, term: Term) -> Term:
        return self.env.type_of(self.env.get(term.a), term.b)

    def _infer_app(self, term: Term, *, check: bool) -> Term:
        terms = self.terms
        if check:
            function = self.whnf_pi(self.check(term.a))
            given = self.check(term.b)
            if not self.equal(function.a, given):
                raise Refusal("an argument is not of the type that the function expects")
            return terms.instantiate(function.b, (term.b,))
        head, arguments = spine(term)
        kind = self.infer(head)
        done = 0  # arguments before this one are put into the type
        for i in range(len(arguments)):
            if kind.tag != PI:
                kind = self.whnf_pi(terms.instantiate(kind, arguments[done:i]))
                done = i
            kind = kind.b
        return terms.instantiate(kind, arguments[done:])

    def whnf_pi(self, kind: Term) -> Term:
        """A type in the form of a function type.

        Raises:
            Refusal: if it is none.
        """
        if kind.tag != PI:
            kind = self.whnf(kind)
            if kind.tag != PI:
                raise Refusal("what is no function is applied")
        return kind

    def _infer_binder(self, term: Term, *, check: bool) -> Term:
        """Types of nested functions and function types, all binders of one kind at once."""
        terms = self.terms
        tag = term.tag
        variables: list[Term] = []
        levels: list[Level] = []
        body = term
        while body.tag == tag:
            kind = terms.instantiate(body.a, variables)
            if check:
                levels.append(self.check_sort(kind))
            elif tag == PI:
                levels.append(self.sort_of(kind))
            # Fresh beside everything that the rest of the term and the variables so far mention.
            depth = max(term.depth, kind.depth, variables[-1].depth if variables else 0)
            variables.append(terms.fvar(depth, kind))
            body = body.b
        body = terms.instantiate(body, variables)
        result = self.check(body) if check else self.infer(body)
        if tag == LAM:
            return terms.close_pi(variables, result)
        sort = self.whnf(result)
        if sort.tag != SORT:
            raise Refusal("the result of a function type is no type")
        level: Level = sort.a
        for below in reversed(levels):
            level = terms.levels.imax(below, level)
        return terms.sort(level)

    def _infer_proj(self, term: Term, *, check: bool) -> Term:
        kind = self.whnf(self.check(term.c) if check else self.infer(term.c))
        function, arguments = spine(kind)
        family = self.env.inductive(term.a)
        if function.tag != CONST or family is None or function.a != family.name:
            raise Refusal(f"a projection of {term.a} is taken of something else")
        if len(family.ctors) != 1 or len(arguments) != family.num_params + family.num_indices:
            raise Refusal(f"{term.a} is no structure")
        if family.num_indices:
            raise Undecided(f"a projection of {term.a}, which has indices")
        (constructor,) = self.env.constructors(family)
        if term.b >= constructor.num_fields:
            raise Refusal(f"{term.a} has no field {term.b}")
        of_proof = self.is_proposition(kind)
        field = self.env.type_of(constructor, function.b)
        for argument in arguments:
            field = self.terms.instantiate(self.whnf_pi(field).b, (argument,))
        for index in range(term.b):
            field = self.whnf_pi(field)
            if of_proof and field.b.loose and not self.is_proposition(field.a):
                raise Refusal(f"a field of the proposition {term.a} depends on one that is no proof")
            field = self.terms.instantiate(field.b, (self.terms.proj(term.a, index, term.c),))
        kind_of_field: Term = self.whnf_pi(field).a
        if of_proof and not self.is_proposition(kind_of_field):
            raise Refusal(f"a field of the proposition {term.a} is no proof")
        return kind_of_field

    def check_sort(self, kind: Term) -> Level:
        """The level of what has to be a type.

        Raises:
            Refusal: if it is none.
        """
        sort = self.whnf(self.check(kind))
        if sort.tag != SORT:
            raise Refusal("a type was due")
        level: Level = sort.a
        return level

    def expect(self, term: Term, kind: Term) -> None:
        """Check that a term is of a type.

        Raises:
            Refusal: if it is not.
        """
        if not self.equal(self.check(term), kind):
            raise Refusal("a value is not of the type that it is declared with")

    # -- equality ----------------------------------------------------------------------------------------------------

    def equal(self, left: Term, right: Term) -> bool:
        if left is right:
            return True
        pair = (left, right)
        if pair in self._equal:
            return True
        if pair in self._unequal:
            return False
        found = self._compare(left, right)
        if found:
            self._equal.add(pair)
            self._equal.add((right, left))
        else:
            self._unequal.add(pair)
            self._unequal.add((right, left))
        return found

    def _quickly(self, left: Term, right: Term) -> bool | None:
        """Equality of terms of one shape; None where that does not settle it."""
        if left is right:
            return True
        tag = left.tag
        if tag != right.tag:
            return None
        if tag == SORT:
            return self.terms.levels.equal(left.a, right.a)
        if tag in (LAM, PI):
            return self._equal_binders(left, right)
        if tag in (NAT, STR):
            return False
        return None

    def _equal_binders(self, left: Term, right: Term) -> bool:
        tag = left.tag
        variables: list[Term] = []
        outer = max(left.depth, right.depth)
        while left.tag == tag and right.tag == tag:
            kind = self.terms.instantiate(left.a, variables)
            if left.a is not right.a and not self.equal(kind, self.terms.instantiate(right.a, variables)):
                return False
            depth = max(outer, kind.depth, variables[-1].depth if variables else 0)
            variables.append(self.terms.fvar(depth, kind))
            left, right = left.b, right.b
        return self.equal(self.terms.instantiate(left, variables), self.terms.instantiate(right, variables))

    def _compare(self, left: Term, right: Term) -> bool:
        self.tick()
        settled = self._quickly(left, right)
        if settled is not None:
            return settled
        # A decision procedure that says yes: compute rather than compare.
        if right.tag == CONST and right.a == "Bool.true" and not left.depth and self.whnf(left) is right:
            return True
        left_core, right_core = self.whnf_core(left), self.whnf_core(right)
        if left_core is not left or right_core is not right:
            settled = self._quickly(left_core, right_core)
            if settled is not None:
                return settled
        if self._equal_proofs(left_core, right_core):
            return True
        left, right, settled = self._unfold_lazily(left_core, right_core)
        if settled is not None:
            return settled
        return self._compare_normal(left, right)

    def _compare_normal(self, left: Term, right: Term) -> bool:
        """Equality of terms in weak head normal form that quick comparison has not settled."""
        if left.tag == CONST and right.tag == CONST and left.a == right.a and self._equal_levels(left.b, right.b):
            return True
        if left.tag == PROJ and right.tag == PROJ and self._equal_projections(left, right):
            return True
        if left.tag == APP and right.tag == APP and self._equal_apps(left, right):
            return True
        if self._eta(left, right) or self._eta(right, left):
            return True
        if self._eta_struct(left, right) or self._eta_struct(right, left):
            return True
        for one, other in ((left, right), (right, left)):
            if one.tag == STR and other.tag == APP:
                return self.equal(self.text_as_list(one.a), other)
        return self._unit_like(left, right)

    def _equal_projections(self, left: Term, right: Term) -> bool:
        return left.a == right.a and left.b == right.b and self.equal(left.c, right.c)

    def _equal_levels(self, left: tuple[Level, ...], right: tuple[Level, ...]) -> bool:
        if len(left) != len(right):
            return False
        return all(map(self.terms.levels.equal, left, right))

    def _equal_apps(self, left: Term, right: Term) -> bool:
        one, ones = spine(left)
        other, others = spine(right)
        return len(ones) == len(others) and self.equal(one, other) and self._equal_lists(ones, others)

    def _equal_calls(self, left: Term, right: Term) -> bool:
        """Two applications of one constant to equal arguments."""
        one, ones = spine(left)
        other, others = spine(right)
        return len(ones) == len(others) and self._equal_levels(one.b, other.b) and self._equal_lists(ones, others)

    def _equal_lists(self, ones: list[Term], others: list[Term]) -> bool:
        # No `all`: a frame of C for each level of nesting would exhaust the stack.
        for one, other in zip(ones, others, strict=True):
            if not self.equal(one, other):
                return False
        return len(ones) == len(others)

    def _equal_proofs(self, left: Term, right: Term) -> bool:
        """Two proofs of one proposition are equal."""
        kind = self.infer(left)
        return self.is_proposition(kind) and self.equal(kind, self.infer(right))

    def _eta(self, function: Term, other: Term) -> bool:
        """A function and ``fun x => other x``."""
        if function.tag != LAM or other.tag == LAM:
            return False
        kind = self.whnf(self.infer(other))
        if kind.tag != PI:
            return False
        body = self.terms.app(other, self.terms.bvar(0))
        return self.equal(function, self.terms.lam(kind.a, body))

    def _eta_struct(self, left: Term, right: Term) -> bool:
        """A member of a structure, and the constructor applied to its projections."""
        function, arguments = spine(right)
        made = self.env.find(function.a) if function.tag == CONST else None
        if not isinstance(made, Constructor) or len(arguments) != made.num_params + made.num_fields:
            return False
        family = self.env.inductive(made.induct)
        if family is None or not self.is_structure(family) or not self.equal(self.infer(left), self.infer(right)):
            return False
        for index in range(made.num_fields):
            if not self.equal(self.terms.proj(family.name, index, left), arguments[made.num_params + index]):
                return False
        return True

    def _unit_like(self, left: Term, right: Term) -> bool:
        """Two members of a structure without fields."""
        kind = self.whnf(self.infer(left))
        function, _ = spine(kind)
        family = self.env.inductive(function.a) if function.tag == CONST else None
        if family is None or not self.is_structure(family):
            return False
        (constructor,) = self.env.constructors(family)
        return constructor.num_fields == 0 and self.equal(kind, self.infer(right))

    # -- unfolding both sides ----------------------------------------------------------------------------------------

    def _unfold_lazily(self, left: Term, right: Term) -> tuple[Term, Term, bool | None]:
        """Unfold definitions, the higher ones first, until comparison settles it or nothing is left to unfold."""
        while True:
            self.tick()
            settled = self._equal_numbers(left, right)
            if settled is not None:
                return left, right, settled
            for side, against in ((left, right), (right, left)):
                result = self.compute(side) if side.tag == APP else None
                if result is not None:
                    return left, right, self.equal(result, against)
            one, other = self.unfoldable(left), self.unfoldable(right)
            if one is None and other is None:
                return left, right, None
            order = _rank(one) - _rank(other)
            if order == 0 and one is other and left.tag == APP and right.tag == APP and self._equal_calls(left, right):
                return left, right, True
            if order >= 0:
                left = self._unfolded(left)
            if order <= 0:
                right = self._unfolded(right)
            settled = self._quickly(left, right)
            if settled is not None:
                return left, right, settled
            if (left, right) in self._equal:
                return left, right, True

    def _unfolded(self, term: Term) -> Term:
        unfolded = self.unfold(term)
        return term if unfolded is None else self.whnf_core(unfolded)

    def _equal_numbers(self, left: Term, right: Term) -> bool | None:
        """Equality of successors and literals; None if one side is neither."""
        one, other = self._predecessor(left), self._predecessor(right)
        if one is None or other is None:
            if left.tag == NAT and right.tag == NAT:
                return bool(left.a == right.a)
            zero = self.as_number(left) == 0 and self.as_number(right) == 0
            return True if zero else None
        return self.equal(one, other)

    def _predecessor(self, term: Term) -> Term | None:
        if term.tag == NAT:
            return self.terms.nat(term.a - 1) if term.a else None
        if term.tag == APP and term.a.tag == CONST and term.a.a == "Nat.succ":
            inner: Term = term.b
            return inner
        return None


def _rank(constant: Definition | Theorem | None) -> int:
    """Which of two constants is unfolded first: the one of higher rank."""
    match constant:
        case None:
            return -2
        case Theorem():
            return -1
        case Definition(height=None):
            return -1
        case Definition(height=-1):
            return 1 << 40
        case Definition(height=height):
            return height or 0
