"""Inductive families: are they allowed, and what are their recursors?

Recursors are made anew from the types and constructors; what the export says of them has to agree, and reduction uses
what was made here. Families that are nested in other types are not covered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from simprover.lean.declarations import Constructor, Inductive, Recursor
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal, Undecided
from simprover.lean.kernel.terms import APP, CONST, LAM, LET, PI, PROJ, SORT, Term, spine
from simprover.lean.kernel.typer import Typer


@dataclass(frozen=True)
class _Type:
    """One type of the family: its declaration, head applied to the parameters, index types and constructors."""

    declared: Inductive
    applied: Term
    indices: tuple[Term, ...]
    constructors: tuple[Constructor, ...]


@dataclass(frozen=True)
class _Recursive:
    """A field whose value, given the arguments `variables`, is a member of the family's type `target`."""

    field: Term
    variables: tuple[Term, ...]
    target: int
    indices: tuple[Term, ...]


@dataclass(frozen=True)
class _Built:
    """A constructor taken apart: fields, those that are recursive, and the indices of its result."""

    declared: Constructor
    fields: tuple[Term, ...]
    recursive: tuple[_Recursive, ...]
    indices: tuple[Term, ...]


class Family:
    """One inductive family of an environment, to be checked and its recursors made.

    Args:
        typer: checks the types; gets to know the recursors' rules.
        leader: any of the family's types.
    """

    def __init__(self, typer: Typer, leader: Inductive) -> None:
        self._typer: Final = typer
        self._env: Final = typer.env
        self._terms: Final = typer.terms
        self._leader: Final = leader
        self._levels: Final = tuple(typer.terms.levels.param(p) for p in leader.params)
        self._names: Final = frozenset(leader.all)
        self._params: list[Term] = []
        self._types: list[_Type] = []
        self._result: Level = typer.terms.levels.zero

    def check(self, recursors: list[Recursor]) -> None:
        """Check the family and the recursors that the export gives it.

        Raises:
            Refusal: if it is not allowed, or a recursor is another than the one it has.
            Undecided: if it is of a shape that is not covered.
        """
        leader = self._leader
        if leader.is_unsafe or leader.num_nested:
            raise Undecided("a family that is nested in other types")
        if len(set(leader.all)) != len(leader.all) or leader.name not in leader.all:
            raise Refusal("the types of the family are not named once each")
        for name in leader.all:
            self._add_type(name)
        built = [[self._constructor(t, c) for c in t.constructors] for t in self._types]
        for kind, constructors in zip(self._types, built, strict=True):
            is_rec = any(c.recursive for members in built for c in members)
            if kind.declared.is_rec != is_rec:
                raise Refusal(f"whether {kind.declared.name} is recursive is not what the export says")
            for index, constructor in enumerate(constructors):
                if constructor.declared.index != index or constructor.declared.num_fields != len(constructor.fields):
                    raise Refusal(f"{constructor.declared.name} is not what the export says")
        self._recursors(built, recursors)

    # -- types and constructors --------------------------------------------------------------------------------------

    def _add_type(self, name: str) -> None:
        declared = self._env.inductive(name)
        leader = self._leader
        if declared is None or declared.all != leader.all or declared.params != leader.params:
            raise Refusal(f"{name} is not declared with its family")
        if declared.num_params != leader.num_params or declared.is_unsafe or declared.num_nested:
            raise Refusal(f"{name} does not have the parameters of its family")
        kind = self._env.type_of(declared, self._levels)
        self._typer.check_sort(kind)
        depth = 0
        for place in range(leader.num_params):
            if kind.tag != PI:
                raise Refusal(f"{name} has fewer parameters than the export says")
            if len(self._params) == place:
                depth = self._params[-1].depth if self._params else 0
                self._params.append(self._terms.fvar(depth, kind.a))
            elif not self._typer.equal(self._params[place].b, kind.a):
                raise Refusal(f"{name} does not have the parameters of its family")
            kind = self._terms.instantiate(kind.b, (self._params[place],))
        indices, kind = self._open(kind)
        sort = self._typer.whnf(kind)
        if sort.tag != SORT:
            raise Refusal(f"{name} is no type of types")
        if self._types and not self._terms.levels.equal(sort.a, self._result):
            raise Refusal("the types of a family have to be in one universe")
        self._result = sort.a
        if len(indices) != declared.num_indices:
            raise Refusal(f"{name} has {len(indices)} indices, not {declared.num_indices}")
        applied = self._terms.apps(self._terms.const(name, self._levels), self._params)
        constructors = tuple(self._env.constructors(declared))
        self._types.append(_Type(declared, applied, tuple(indices), constructors))

    def _open(self, kind: Term) -> tuple[list[Term], Term]:
        """The variables of a function type as it is written, and its result."""
        variables: list[Term] = []
        depth = max(kind.depth, self._depth())
        while kind.tag == PI:
            domain = self._terms.instantiate(kind.a, variables)
            variables.append(self._terms.fvar(max(depth, variables[-1].depth if variables else 0), domain))
            kind = kind.b
        return variables, self._terms.instantiate(kind, variables)

    def _depth(self) -> int:
        return self._params[-1].depth if self._params else 0

    def _constructor(self, owner: _Type, constructor: Constructor) -> _Built:
        terms, typer, name = self._terms, self._typer, constructor.name
        if constructor.induct != owner.declared.name or constructor.params != self._leader.params:
            raise Refusal(f"{name} is not declared with its family")
        if constructor.num_params != self._leader.num_params or constructor.is_unsafe:
            raise Refusal(f"{name} does not have the parameters of its family")
        kind = self._env.type_of(constructor, self._levels)
        typer.check_sort(kind)
        for param in self._params:
            if kind.tag != PI or not typer.equal(kind.a, param.b):
                raise Refusal(f"{name} does not have the parameters of its family")
            kind = terms.instantiate(kind.b, (param,))
        fields: list[Term] = []
        recursive: list[_Recursive] = []
        while kind.tag == PI:
            level = typer.sort_of(kind.a)
            levels = terms.levels
            if not (levels.is_zero(self._result) or levels.leq(level, self._result)):
                raise Refusal(f"a field of {name} is in a larger universe than its type")
            depth = max(self._depth(), kind.depth, fields[-1].depth if fields else 0)
            field = terms.fvar(depth, kind.a)
            found = self._occurrence(name, field, kind.a)
            if found is not None:
                recursive.append(found)
            fields.append(field)
            kind = terms.instantiate(kind.b, (field,))
        place, indices = self._member(kind)
        if place is None or self._types[place] is not owner:
            raise Refusal(f"{name} does not make a member of its type")
        for index in indices:
            if self._mentions(index):
                raise Undecided(f"an index of {name} mentions its own family")
        return _Built(constructor, tuple(fields), tuple(recursive), tuple(indices))

    def _occurrence(self, name: str, field: Term, kind: Term) -> _Recursive | None:
        """How a field is recursive; None if it is not.

        Raises:
            Refusal: if the family stands to the left of an arrow.
            Undecided: if it stands inside another type.
        """
        if not self._mentions(kind):
            return None
        kind = self._typer.whnf(kind)
        variables: list[Term] = []
        while kind.tag == PI:
            if self._mentions(kind.a):
                raise Refusal(f"a field of {name} has its own type to the left of an arrow")
            depth = max(field.depth, kind.depth, variables[-1].depth if variables else 0)
            variable = self._terms.fvar(depth, kind.a)
            variables.append(variable)
            kind = self._typer.whnf(self._terms.instantiate(kind.b, (variable,)))
        if not self._mentions(kind):
            return None
        target, indices = self._member(kind)
        if target is None:
            raise Undecided(f"a field of {name} has its own type inside another type")
        for index in indices:
            if self._mentions(index):
                raise Undecided(f"an index in {name} mentions its own family")
        return _Recursive(field, tuple(variables), target, tuple(indices))

    def _member(self, kind: Term) -> tuple[int | None, list[Term]]:
        """Which type of the family, with its own parameters and some indices, this is; None if it is none."""
        function, arguments = spine(kind)
        count = len(self._params)
        for place, one in enumerate(self._types):
            is_head = function.tag == CONST and function.a == one.declared.name and function.b == self._levels
            if is_head and arguments[:count] == self._params and len(arguments) == count + len(one.indices):
                return place, arguments[count:]
        return None, []

    def _mentions(self, term: Term) -> bool:
        """Whether a constant of the family occurs in a term, the types of its free variables included."""
        seen: set[Term] = set()
        stack = [term]
        while stack:
            one = stack.pop()
            if one in seen:
                continue
            seen.add(one)
            tag = one.tag
            if tag == CONST:
                if one.a in self._names:
                    return True
            elif tag in (APP, LAM, PI):
                stack += (one.a, one.b)
            elif tag == LET:
                stack += (one.a, one.b, one.c)
            elif tag == PROJ:
                if one.a in self._names:
                    return True
                stack.append(one.c)
        return False

    # -- recursors ---------------------------------------------------------------------------------------------------

    def _eliminates_into_types(self, built: list[list[_Built]]) -> bool:
        """Whether the recursor may make data out of a member, which most propositions do not allow."""
        if self._terms.levels.is_never_zero(self._result):
            return True
        if len(built) != 1 or len(built[0]) > 1:
            return False
        for constructor in built[0]:
            for field in constructor.fields:
                level = self._typer.sort_of(field.b)
                if not self._terms.levels.is_zero(level) and field not in constructor.indices:
                    return False
        return True

    def _recursors(self, built: list[list[_Built]], given: list[Recursor]) -> None:
        terms = self._terms
        into_types = self._eliminates_into_types(built)
        expected = {f"{t.declared.name}.rec": place for place, t in enumerate(self._types)}
        if sorted(r.name for r in given) != sorted(expected):
            raise Refusal("the family does not have one recursor for each type")
        for recursor in given:
            universes = recursor.params
            if into_types:
                if universes[1:] != self._leader.params or universes[0] in self._leader.params:
                    raise Refusal(f"{recursor.name} has other universes")
                result = terms.levels.param(universes[0])
            else:
                if universes != self._leader.params:
                    raise Refusal(f"{recursor.name} has other universes")
                result = terms.levels.zero
            levels = tuple(terms.levels.param(u) for u in universes)
            made = _Eliminators(self._typer, tuple(self._params), tuple(self._types), built, result, levels)
            made.compare(recursor, expected[recursor.name], is_k=self._has_only_one_proof(built))

    def _has_only_one_proof(self, built: list[list[_Built]]) -> bool:
        """Whether all members are one: a proposition with one constructor without fields."""
        is_single = len(built) == 1 and len(built[0]) == 1 and not built[0][0].fields
        return is_single and self._terms.levels.is_zero(self._result)


class _Eliminators:
    """The recursors of a family whose motives end in one universe."""

    def __init__(
        self,
        typer: Typer,
        params: tuple[Term, ...],
        types: tuple[_Type, ...],
        built: list[list[_Built]],
        result: Level,
        levels: tuple[Level, ...],
    ) -> None:
        self._typer = typer
        self._terms = typer.terms
        self._params = params
        self._types = types
        self._built = built
        self._levels = levels
        # Variables of one depth and type are one; motives and minor premises have to be different all the same.
        self._next = 1 + max(
            [p.depth for p in params]
            + [v.depth for t in types for v in t.indices]
            + [f.depth for cs in built for c in cs for f in c.fields]
            + [v.depth for cs in built for c in cs for r in c.recursive for v in r.variables],
            default=0,
        )
        self._majors = [self._fresh(self._terms.apps(t.applied, t.indices)) for t in types]
        sort = self._terms.sort(result)
        self._motives = [
            self._fresh(self._terms.close_pi((*t.indices, major), sort))
            for t, major in zip(types, self._majors, strict=True)
        ]
        self._minors = [[self._fresh(self._minor(p, c)) for c in cs] for p, cs in enumerate(built)]

    def _fresh(self, kind: Term) -> Term:
        variable = self._terms.fvar(max(self._next, kind.depth), kind)
        self._next = variable.depth
        return variable

    def _minor(self, place: int, constructor: _Built) -> Term:
        """The type of what a recursor is given for a constructor."""
        terms = self._terms
        made = terms.apps(terms.const(constructor.declared.name, self._own_levels()), self._params)
        made = terms.apps(made, constructor.fields)
        hypotheses = []
        for recursive in constructor.recursive:
            value = terms.apps(recursive.field, recursive.variables)
            motive = terms.apps(self._motives[recursive.target], (*recursive.indices, value))
            hypotheses.append(self._fresh(terms.close_pi(recursive.variables, motive)))
        result = terms.apps(self._motives[place], (*constructor.indices, made))
        return terms.close_pi((*constructor.fields, *hypotheses), result)

    def _own_levels(self) -> tuple[Level, ...]:
        count = len(self._types[0].declared.params)
        return self._levels[len(self._levels) - count :]

    def compare(self, recursor: Recursor, place: int, *, is_k: bool) -> None:
        """Check a recursor of the export against the one for the family's type at `place`."""
        terms, env = self._terms, self._typer.env
        own = self._types[place]
        minors = [m for ms in self._minors for m in ms]
        counts = (recursor.num_params, recursor.num_indices, recursor.num_motives, recursor.num_minors)
        if counts != (len(self._params), len(own.indices), len(self._motives), len(minors)):
            raise Refusal(f"{recursor.name} has other arguments")
        if recursor.k != is_k or recursor.is_unsafe or recursor.all != own.declared.all:
            raise Refusal(f"{recursor.name} is of another kind")
        major = self._majors[place]
        result = terms.apps(self._motives[place], (*own.indices, major))
        before = (*self._params, *self._motives, *minors)
        kind = terms.close_pi((*before, *own.indices, major), result)
        given = env.type_of(recursor, self._levels)
        if given is not kind:
            self._typer.check_sort(given)
            if not self._typer.equal(given, kind):
                raise Refusal(f"{recursor.name} has another type")
        rules: dict[str, Term] = {}
        for constructor, minor in zip(self._built[place], self._minors[place], strict=True):
            values = []
            for recursive in constructor.recursive:
                name = f"{self._types[recursive.target].declared.name}.rec"
                again = terms.apps(terms.const(name, self._levels), before)
                value = terms.apps(recursive.field, recursive.variables)
                again = terms.apps(again, (*recursive.indices, value))
                values.append(terms.close_lam(recursive.variables, again))
            step = terms.apps(minor, (*constructor.fields, *values))
            rules[constructor.declared.name] = terms.close_lam((*before, *constructor.fields), step)
        self._typer.own_recursors[recursor.name] = rules
        self._compare_rules(recursor, rules, place)

    def _compare_rules(self, recursor: Recursor, rules: dict[str, Term], place: int) -> None:
        if [r.ctor for r in recursor.rules] != list(rules):
            raise Refusal(f"{recursor.name} has rules for other constructors")
        for rule, constructor in zip(recursor.rules, self._built[place], strict=True):
            given = self._typer.env.rule_value(rule.rhs, recursor.params, self._levels)
            made = rules[rule.ctor]
            if rule.num_fields != len(constructor.fields) or not self._is_same(given, made):
                raise Refusal(f"the rule of {recursor.name} for {rule.ctor} is another")

    def _is_same(self, given: Term, made: Term) -> bool:
        if given is made:
            return True
        self._typer.check(given)
        return self._typer.equal(given, made)
