"""Universe levels: building, substituting, comparing.

Levels are interned: equal ones are one object. Comparison splits cases on the parameters under an `imax` until none is
left, so that `leq` decides the order of levels up to the atoms of a maximum.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simprover.lean.kernel.outcome import Undecided

ZERO_TAG, SUCC, MAX, IMAX, PARAM = range(5)
_DEEPEST: Final = 400
"""Depth of levels and of their comparison: real ones stay below a dozen."""


class Level:
    """A level: `tag`, and what the tag needs. `params` are the parameters in it, `depth` its height as a tree."""

    __slots__ = ("depth", "left", "name", "params", "right", "tag")

    def __init__(self, tag: int, left: Level | None, right: Level | None, name: str) -> None:
        self.tag = tag
        self.left = left
        self.right = right
        self.name = name
        self.params: frozenset[str] = frozenset([name]) if tag == PARAM else frozenset()
        self.depth = 1
        for child in (left, right):
            if child is not None:
                self.params |= child.params
                self.depth = max(self.depth, child.depth + 1)
        if self.depth > _DEEPEST:
            raise Undecided("a universe level is too deep")


class Levels:
    """A table of interned levels."""

    def __init__(self) -> None:
        self._table: dict[tuple[object, ...], Level] = {}
        self._order: dict[tuple[Level, Level, int], bool] = {}
        self.zero = self._make(ZERO_TAG, None, None, "")
        self.one = self.succ(self.zero)

    def _make(self, tag: int, left: Level | None, right: Level | None, name: str) -> Level:
        key = (tag, left, right, name)
        found = self._table.get(key)
        if found is None:
            found = self._table[key] = Level(tag, left, right, name)
        return found

    def succ(self, level: Level) -> Level:
        return self._make(SUCC, level, None, "")

    def param(self, name: str) -> Level:
        return self._make(PARAM, None, None, name)

    def max(self, left: Level, right: Level) -> Level:
        return self._make(MAX, left, right, "")

    def imax(self, left: Level, right: Level) -> Level:
        return self._make(IMAX, left, right, "")

    def substitute(self, level: Level, values: Mapping[str, Level]) -> Level:
        """The level with its parameters replaced."""
        if not level.params:
            return level
        if level.tag == PARAM:
            return values.get(level.name, level)
        assert level.left is not None
        left = self.substitute(level.left, values)
        if level.tag == SUCC:
            return self.succ(left)
        assert level.right is not None
        return self._make(level.tag, left, self.substitute(level.right, values), "")

    def is_zero(self, level: Level) -> bool:
        """Whether a level is zero whatever its parameters."""
        return self.leq(level, self.zero)

    def is_never_zero(self, level: Level) -> bool:
        """Whether a level is at least one whatever its parameters."""
        return self.leq(self.one, level)

    def equal(self, left: Level, right: Level) -> bool:
        """Whether two levels are equal whatever their parameters."""
        return left is right or (self.leq(left, right) and self.leq(right, left))

    def leq(self, left: Level, right: Level, more: int = 0) -> bool:
        """Whether ``left ≤ right + more`` whatever the parameters. False may be wrong for odd levels, True is not."""
        key = (left, right, more)
        found = self._order.get(key)
        if found is None:
            if abs(more) > _DEEPEST:
                raise Undecided("universe levels are too far apart")
            found = self._order[key] = self._leq(left, right, more)
        return found

    def _leq(self, left: Level, right: Level, more: int) -> bool:
        if left is right and more >= 0:
            return True
        if left.tag == ZERO_TAG and more >= 0:
            return True
        if left.tag == SUCC:
            assert left.left is not None
            return self.leq(left.left, right, more - 1)
        if left.tag == MAX:
            assert left.left is not None and left.right is not None
            return self.leq(left.left, right, more) and self.leq(left.right, right, more)
        if right.tag == SUCC:
            assert right.left is not None
            return self.leq(left, right.left, more + 1)
        for side in (left, right):
            if side.tag == IMAX:
                return self._leq_with_imax(side, left, right, more)
        if right.tag == MAX:
            assert right.left is not None and right.right is not None
            # `left` is zero or a parameter: below a maximum if below one of its members, up to case splits.
            if self.leq(left, right.left, more) or self.leq(left, right.right, more):
                return True
            inner = _some_imax(right)
            return inner is not None and self._leq_with_imax(inner, left, right, more)
        return False  # different parameters; or a parameter against zero; or zero against less than itself

    def _leq_with_imax(self, which: Level, left: Level, right: Level, more: int) -> bool:
        """Compare where some `imax` has to be taken apart."""
        a, b = which.left, which.right
        assert a is not None and b is not None
        if b.tag == PARAM:
            for value in (self.zero, self.succ(b)):
                if not self.leq(self._at(left, b.name, value), self._at(right, b.name, value), more):
                    return False
            return True
        simpler = self._without_imax(a, b)
        return self.leq(self._replaced(left, which, simpler), self._replaced(right, which, simpler), more)

    def _without_imax(self, a: Level, b: Level) -> Level:
        """``imax a b`` for a `b` that is no parameter, one step closer to having none."""
        match b.tag:
            case 0:
                return b
            case 1:
                return self.max(a, b)
        assert b.left is not None and b.right is not None
        if b.tag == MAX:
            return self.max(self.imax(a, b.left), self.imax(a, b.right))
        return self.max(self.imax(a, b.right), self.imax(b.left, b.right))

    def _at(self, level: Level, name: str, value: Level) -> Level:
        """The level at a value of a parameter; every `imax` over it disappears."""
        if name not in level.params:
            return level
        if level.tag == PARAM:
            return value
        assert level.left is not None
        left = self._at(level.left, name, value)
        if level.tag == SUCC:
            return self.succ(left)
        assert level.right is not None
        right = self._at(level.right, name, value)
        if level.tag == IMAX and right.tag in (ZERO_TAG, SUCC):
            return self._without_imax(left, right)
        return self._make(level.tag, left, right, "")

    def _replaced(self, level: Level, old: Level, new: Level) -> Level:
        if level is old:
            return new
        if level.left is None:
            return level
        left = self._replaced(level.left, old, new)
        right = self._replaced(level.right, old, new) if level.right is not None else None
        return self._make(level.tag, left, right, level.name)


def _some_imax(level: Level) -> Level | None:
    if level.tag == IMAX:
        return level
    for child in (level.left, level.right):
        if child is not None and (found := _some_imax(child)) is not None:
            return found
    return None
