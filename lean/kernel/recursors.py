"""The recursors of an inductive family, made from its types and constructors."""

from __future__ import annotations

from simprover.lean.declarations import Recursor
from simprover.lean.kernel.families import BuiltConstructor, FamilyType
from simprover.lean.kernel.levels import Level
from simprover.lean.kernel.outcome import Refusal
from simprover.lean.kernel.terms import Term
from simprover.lean.kernel.typer import Typer


class Eliminators:
    """The recursors of a family whose motives end in one universe."""

    def __init__(
        self,
        typer: Typer,
        params: tuple[Term, ...],
        types: tuple[FamilyType, ...],
        built: list[list[BuiltConstructor]],
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

    def _minor(self, place: int, constructor: BuiltConstructor) -> Term:
        """The type of what a recursor is given for a constructor."""
        terms = self._terms
        own = self._types[place]
        made = terms.apps(terms.const(constructor.declared.name, own.levels), own.arguments)
        made = terms.apps(made, constructor.fields)
        hypotheses = []
        for recursive in constructor.recursive:
            value = terms.apps(recursive.field, recursive.variables)
            motive = terms.apps(self._motives[recursive.target], (*recursive.indices, value))
            hypotheses.append(self._fresh(terms.close_pi(recursive.variables, motive)))
        result = terms.apps(self._motives[place], (*constructor.indices, made))
        return terms.close_pi((*constructor.fields, *hypotheses), result)

    def compare(self, recursor: Recursor, place: int, *, is_k: bool) -> None:
        """Check a recursor of the export against the one for the family's type at `place`."""
        terms, env = self._terms, self._typer.env
        own = self._types[place]
        minors = [m for ms in self._minors for m in ms]
        counts = (recursor.num_params, recursor.num_indices, recursor.num_motives, recursor.num_minors)
        if counts != (len(self._params), len(own.indices), len(self._motives), len(minors)):
            raise Refusal(f"{recursor.name} has other arguments")
        if recursor.k != is_k or recursor.is_unsafe or recursor.all != self._types[0].declared.all:
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
                again = terms.apps(terms.const(self._types[recursive.target].recursor, self._levels), before)
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
