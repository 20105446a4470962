"""Terms: interned, bound variables by index, free variables by depth and type.

A variable of a binder that is opened is `fvar(depth, type)` with a depth beyond that of all free variables in the
binder's type and body: it cannot be confused with any of them, and equal binders get equal variables, so that what was
found out about one holds for the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from simprover.lean.kernel.levels import Level, Levels
from simprover.lean.kernel.outcome import Undecided

BVAR, FVAR, SORT, CONST, APP, LAM, PI, LET, NAT, STR, PROJ = range(11)


class Term:
    """A term.

    Attributes:
        tag: its kind.
        a, b, c: index; depth and type; level; name and levels; function and argument; type and body; type, value and
            body; number; text; type name, index and structure.
        loose: one more than the largest index of a bound variable that is not bound in it; 0 if closed.
        depth: one more than the largest depth of a free variable in it; 0 if there is none.
        poly: whether a universe parameter occurs in it.
    """

    __slots__ = ("a", "b", "c", "depth", "loose", "poly", "tag")

    def __init__(self, tag: int, a: Any, b: Any, c: Any, loose: int, depth: int, poly: bool) -> None:
        self.tag = tag
        self.a = a
        self.b = b
        self.c = c
        self.loose = loose
        self.depth = depth
        self.poly = poly


class Terms:
    """A table of interned terms of bounded size."""

    def __init__(self, most: int) -> None:
        self.levels: Final = Levels()
        self.most: Final = most
        self._table: dict[tuple[Any, ...], Term] = {}
        self.prop: Final = self.sort(self.levels.zero)

    def __len__(self) -> int:
        return len(self._table)

    def _add(self, key: tuple[Any, ...], a: Any, b: Any, c: Any, loose: int, depth: int, poly: bool) -> Term:
        if len(self._table) >= self.most:
            raise Undecided(f"more than {self.most} different terms are needed")
        term = self._table[key] = Term(key[0], a, b, c, loose, depth, poly)
        return term

    def bvar(self, index: int) -> Term:
        key = (BVAR, index)
        return self._table.get(key) or self._add(key, index, None, None, index + 1, 0, False)

    def fvar(self, depth: int, kind: Term) -> Term:
        key = (FVAR, depth, kind)
        return self._table.get(key) or self._add(key, depth, kind, None, 0, depth + 1, kind.poly)

    def sort(self, level: Level) -> Term:
        key = (SORT, level)
        return self._table.get(key) or self._add(key, level, None, None, 0, 0, bool(level.params))

    def const(self, name: str, levels: tuple[Level, ...]) -> Term:
        key = (CONST, name, levels)
        found = self._table.get(key)
        if found is None:
            poly = False
            for level in levels:
                poly = poly or bool(level.params)
            found = self._add(key, name, levels, None, 0, 0, poly)
        return found

    def app(self, f: Term, a: Term) -> Term:
        key = (APP, f, a)
        found = self._table.get(key)
        if found is None:
            loose = f.loose if f.loose > a.loose else a.loose
            depth = f.depth if f.depth > a.depth else a.depth
            found = self._add(key, f, a, None, loose, depth, f.poly or a.poly)
        return found

    def apps(self, f: Term, arguments: Sequence[Term]) -> Term:
        for argument in arguments:
            f = self.app(f, argument)
        return f

    def _binder(self, tag: int, kind: Term, body: Term) -> Term:
        key = (tag, kind, body)
        found = self._table.get(key)
        if found is None:
            loose = max(kind.loose, body.loose - 1)
            found = self._add(key, kind, body, None, loose, max(kind.depth, body.depth), kind.poly or body.poly)
        return found

    def lam(self, kind: Term, body: Term) -> Term:
        return self._binder(LAM, kind, body)

    def pi(self, kind: Term, body: Term) -> Term:
        return self._binder(PI, kind, body)

    def let(self, kind: Term, value: Term, body: Term) -> Term:
        key = (LET, kind, value, body)
        found = self._table.get(key)
        if found is None:
            loose = max(kind.loose, value.loose, body.loose - 1)
            depth = max(kind.depth, value.depth, body.depth)
            found = self._add(key, kind, value, body, loose, depth, kind.poly or value.poly or body.poly)
        return found

    def nat(self, value: int) -> Term:
        key = (NAT, value)
        return self._table.get(key) or self._add(key, value, None, None, 0, 0, False)

    def text(self, value: str) -> Term:
        key = (STR, value)
        return self._table.get(key) or self._add(key, value, None, None, 0, 0, False)

    def proj(self, name: str, index: int, struct: Term) -> Term:
        key = (PROJ, name, index, struct)
        found = self._table.get(key)
        return found or self._add(key, name, index, struct, struct.loose, struct.depth, struct.poly)

    # -- substitution ------------------------------------------------------------------------------------------------

    def instantiate(self, body: Term, values: Sequence[Term]) -> Term:
        """The body of as many nested binders as there are values, with the (closed) values for their variables."""
        if not body.loose:
            return body
        return self._instantiate(body, values, len(values), 0, {})

    def _instantiate(
        self, term: Term, values: Sequence[Term], count: int, offset: int, memo: dict[tuple[Term, int], Term]
    ) -> Term:
        if term.loose <= offset:
            return term
        tag = term.tag
        if tag == BVAR:
            index = term.a - offset
            return values[count - 1 - index] if index < count else self.bvar(term.a - count)
        key = (term, offset)
        found = memo.get(key)
        if found is not None:
            return found
        if tag == APP:
            found = self.app(
                self._instantiate(term.a, values, count, offset, memo),
                self._instantiate(term.b, values, count, offset, memo),
            )
        elif tag in (LAM, PI):
            found = self._binder(
                tag,
                self._instantiate(term.a, values, count, offset, memo),
                self._instantiate(term.b, values, count, offset + 1, memo),
            )
        elif tag == LET:
            found = self.let(
                self._instantiate(term.a, values, count, offset, memo),
                self._instantiate(term.b, values, count, offset, memo),
                self._instantiate(term.c, values, count, offset + 1, memo),
            )
        else:
            found = self.proj(term.a, term.b, self._instantiate(term.c, values, count, offset, memo))
        memo[key] = found
        return found

    def abstract(self, term: Term, variables: Sequence[Term]) -> Term:
        """The term as the body of binders of these free variables, the outermost first."""
        places = {variable: len(variables) - 1 - i for i, variable in enumerate(variables)}
        least = min((v.depth for v in variables), default=0)
        return self._abstract(term, places, least, 0, {})

    def _abstract(
        self, term: Term, places: Mapping[Term, int], least: int, offset: int, memo: dict[tuple[Term, int], Term]
    ) -> Term:
        if term.depth < least:
            return term
        tag = term.tag
        if tag == FVAR:
            place = places.get(term)
            return term if place is None else self.bvar(place + offset)
        key = (term, offset)
        found = memo.get(key)
        if found is not None:
            return found
        if tag == APP:
            found = self.app(
                self._abstract(term.a, places, least, offset, memo), self._abstract(term.b, places, least, offset, memo)
            )
        elif tag in (LAM, PI):
            found = self._binder(
                tag,
                self._abstract(term.a, places, least, offset, memo),
                self._abstract(term.b, places, least, offset + 1, memo),
            )
        elif tag == LET:
            found = self.let(
                self._abstract(term.a, places, least, offset, memo),
                self._abstract(term.b, places, least, offset, memo),
                self._abstract(term.c, places, least, offset + 1, memo),
            )
        else:
            found = self.proj(term.a, term.b, self._abstract(term.c, places, least, offset, memo))
        memo[key] = found
        return found

    def close_pi(self, variables: Sequence[Term], body: Term) -> Term:
        """The function type over these free variables."""
        return self._close(PI, variables, body)

    def close_lam(self, variables: Sequence[Term], body: Term) -> Term:
        """The function of these free variables."""
        return self._close(LAM, variables, body)

    def _close(self, tag: int, variables: Sequence[Term], body: Term) -> Term:
        for i in range(len(variables) - 1, -1, -1):
            body = self._binder(tag, variables[i].b, self.abstract(body, variables[i : i + 1]))
        return body

    def with_levels(self, term: Term, values: Mapping[str, Level]) -> Term:
        """The term with its universe parameters replaced."""
        return self._with_levels(term, values, {}) if term.poly else term

    def _with_levels(self, term: Term, values: Mapping[str, Level], memo: dict[Term, Term]) -> Term:
        if not term.poly:
            return term
        found = memo.get(term)
        if found is not None:
            return found
        tag = term.tag
        if tag == APP:
            found = self.app(self._with_levels(term.a, values, memo), self._with_levels(term.b, values, memo))
        elif tag == CONST:
            levels = []
            for level in term.b:
                levels.append(self.levels.substitute(level, values))
            found = self.const(term.a, tuple(levels))
        elif tag in (LAM, PI):
            found = self._binder(tag, self._with_levels(term.a, values, memo), self._with_levels(term.b, values, memo))
        elif tag == SORT:
            found = self.sort(self.levels.substitute(term.a, values))
        elif tag == LET:
            found = self.let(
                self._with_levels(term.a, values, memo),
                self._with_levels(term.b, values, memo),
                self._with_levels(term.c, values, memo),
            )
        elif tag == FVAR:
            found = self.fvar(term.a, self._with_levels(term.b, values, memo))
        else:
            found = self.proj(term.a, term.b, self._with_levels(term.c, values, memo))
        memo[term] = found
        return found


def spine(term: Term) -> tuple[Term, list[Term]]:
    """The head of an application and its arguments, in order."""
    arguments = []
    while term.tag == APP:
        arguments.append(term.b)
        term = term.a
    arguments.reverse()
    return term, arguments


def head(term: Term) -> Term:
    """The head of an application."""
    while term.tag == APP:
        term = term.a
    return term
