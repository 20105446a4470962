"""Inductive families: are they allowed, and what are their recursors?

Recursors are made anew from the types and constructors; what the export says of them has to agree, and reduction uses
what was made here.

A family may be nested in other inductive types: a field of a constructor of `T` may be a `List T`. Such a type is then
one more type of the family, whose constructors are those of `List` for this argument, so that all that is required of
fields is required of theirs; and the family has a recursor for it (as in `environment.cpp` of Lean's kernel, which
declares a copy of `List T` for a while).
"""

from __future__ import annotations

from typing import Final

from simprover.lean.declarations import Constructor, Inductive, Recursor
from simprover.lean.kernel.families import BuiltConstructor, FamilyType, RecursiveField
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal, Undecided
from simprover.lean.kernel.recursors import Eliminators
from simprover.lean.kernel.terms import APP, CONST, LAM, LET, PI, PROJ, SORT, Term, spine
from simprover.lean.kernel.typer import Typer


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
        self._types: list[FamilyType] = []
        self._result: Level = typer.terms.levels.zero

    def check(self, recursors: list[Recursor]) -> None:
        """Check the family and the recursors that the export gives it.

        Raises:
            Refusal: if it is not allowed, or a recursor is another than the one it has.
            Undecided: if it is of a shape that is not covered.
        """
        leader = self._leader
        if leader.is_unsafe:
            raise Refusal("the family is unsafe")
        if len(set(leader.all)) != len(leader.all) or leader.name not in leader.all:
            raise Refusal("the types of the family are not named once each")
        for name in leader.all:
            self._add_type(name)
        built: list[list[BuiltConstructor]] = []
        while len(built) < len(self._types):  # looking at fields finds types that the family is nested in
            kind = self._types[len(built)]
            built.append([self._constructor(kind, c) for c in kind.constructors])
        if leader.num_nested != len(self._types) - len(leader.all):
            raise Refusal("the number of types that the family is nested in is not what the export says")
        is_rec = any(c.recursive for members in built for c in members)
        for kind, constructors in zip(self._types[: len(leader.all)], built, strict=False):
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
        if declared.num_params != leader.num_params or declared.is_unsafe or declared.num_nested != leader.num_nested:
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
        self._add(declared, self._levels, tuple(self._params), tuple(indices), f"{name}.rec")

    def _add(
        self,
        declared: Inductive,
        levels: tuple[Level, ...],
        arguments: tuple[Term, ...],
        indices: tuple[Term, ...],
        recursor: str,
    ) -> None:
        applied = self._terms.apps(self._terms.const(declared.name, levels), arguments)
        constructors = tuple(self._env.constructors(declared))
        self._types.append(FamilyType(declared, levels, arguments, applied, indices, constructors, recursor))

    def _add_nested(self, head: Inductive, levels: tuple[Level, ...], arguments: tuple[Term, ...]) -> None:
        """Take in a type that the family is nested in.

        Raises:
            Refusal: if it is in another universe.
            Undecided: if its own family has several types or is nested itself.
        """
        if head.all != (head.name,) or head.num_nested or head.is_unsafe:
            raise Undecided(f"a family that is nested in {head.name}")
        kind = self._env.type_of(head, levels)
        for argument in arguments:
            kind = self._typer.whnf(kind)
            if kind.tag != PI:
                raise Refusal(f"{head.name} has fewer parameters than the export says")
            kind = self._terms.instantiate(kind.b, (argument,))
        indices, kind = self._open(kind)
        sort = self._typer.whnf(kind)
        if sort.tag != SORT or not self._terms.levels.equal(sort.a, self._result):
            raise Refusal(f"the family is nested in {head.name}, which is in another universe")
        number = 1 + len(self._types) - len(self._leader.all)
        self._add(head, levels, arguments, tuple(indices), f"{self._leader.all[0]}.rec_{number}")

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

    def _constructor(self, owner: FamilyType, constructor: Constructor) -> BuiltConstructor:
        terms, typer, name = self._terms, self._typer, constructor.name
        if constructor.induct != owner.declared.name or constructor.params != owner.declared.params:
            raise Refusal(f"{name} is not declared with its family")
        if constructor.num_params != owner.declared.num_params or constructor.is_unsafe:
            raise Refusal(f"{name} does not have the parameters of its family")
        kind = self._env.type_of(constructor, owner.levels)
        typer.check_sort(kind)
        for argument in owner.arguments:
            if kind.tag != PI or not typer.equal(kind.a, typer.infer(argument)):
                raise Refusal(f"{name} does not have the parameters of its family")
            kind = terms.instantiate(kind.b, (argument,))
        fields: list[Term] = []
        recursive: list[RecursiveField] = []
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
        return BuiltConstructor(constructor, tuple(fields), tuple(recursive), tuple(indices))

    def _occurrence(self, name: str, field: Term, kind: Term) -> RecursiveField | None:
        """How a field is recursive; None if it is not.

        Raises:
            Refusal: if the family stands to the left of an arrow, or inside what is not inductive.
            Undecided: if it stands where this kernel does not follow.
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
            self._nest(name, kind)
            target, indices = self._member(kind)
        if target is None:
            raise Undecided(f"a field of {name} has its own type inside another type")
        for index in indices:
            if self._mentions(index):
                raise Undecided(f"an index in {name} mentions its own family")
        return RecursiveField(field, tuple(variables), target, tuple(indices))

    def _nest(self, name: str, kind: Term) -> None:
        """Take in the type of a field in whose parameters the family occurs."""
        function, arguments = spine(kind)
        head = self._env.inductive(function.a) if function.tag == CONST else None
        if head is None or head.name in self._names:
            raise Refusal(f"a field of {name} has its own type inside what is not an inductive type")
        given = tuple(arguments[: head.num_params])
        if any(self._mentions(index) for index in arguments[head.num_params :]):
            raise Undecided(f"an index in {name} mentions its own family")
        if any(argument.depth > self._depth() for argument in given):
            raise Refusal(f"a field of {name} is nested in a type that depends on other fields")
        self._add_nested(head, function.b, given)

    def _member(self, kind: Term) -> tuple[int | None, list[Term]]:
        """Which type of the family, with some indices, this is; None if it is none."""
        function, arguments = spine(kind)
        for place, one in enumerate(self._types):
            is_head = function.tag == CONST and function.a == one.declared.name and function.b == one.levels
            count = len(one.arguments)
            if is_head and tuple(arguments[:count]) == one.arguments and len(arguments) == count + len(one.indices):
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

    def _eliminates_into_types(self, built: list[list[BuiltConstructor]]) -> bool:
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

    def _recursors(self, built: list[list[BuiltConstructor]], given: list[Recursor]) -> None:
        terms = self._terms
        into_types = self._eliminates_into_types(built)
        expected = {t.recursor: place for place, t in enumerate(self._types)}
        if sorted(r.name for r in given) != sorted(expected):
            raise Refusal("the family does not have one recursor for each type")
        for recursor in given:
            universes = recursor.params
            if into_types:
                if not universes or universes[1:] != self._leader.params or universes[0] in self._leader.params:
                    raise Refusal(f"{recursor.name} has other universes")
                result = terms.levels.param(universes[0])
            else:
                if universes != self._leader.params:
                    raise Refusal(f"{recursor.name} has other universes")
                result = terms.levels.zero
            levels = tuple(terms.levels.param(u) for u in universes)
            made = Eliminators(self._typer, tuple(self._params), tuple(self._types), built, result, levels)
            made.compare(recursor, expected[recursor.name], is_k=self._has_only_one_proof(built))

    def _has_only_one_proof(self, built: list[list[BuiltConstructor]]) -> bool:
        """Whether all members are one: a proposition with one constructor without fields."""
        is_single = len(built) == 1 and len(built[0]) == 1 and not built[0][0].fields
        return is_single and self._terms.levels.is_zero(self._result)
