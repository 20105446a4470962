"""Congruence closure: which terms are equal because of equations and because functions respect them, with the reasons.

Terms are applications of one term to one other (``f x y`` is ``(f x) y``) and of arithmetic's operations to two. An
explanation is a Lean term made of hypotheses, `Eq.symm`, `Eq.trans` and congruences; nothing is searched for in Lean.

Source: R. Nieuwenhuis and A. Oliveras, Fast congruence closure and extensions, Information and Computation 205 (2007):
the forest of reasons, from which explanations are read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, TypeAlias

_CONGRUENCES: Final = {
    "app": "congr",
    "+": "Elementary.Combination.add_congr",
    "-": "Elementary.Combination.sub_congr",
    "*": "Elementary.Combination.mul_congr",
    "/": "Elementary.Combination.div_congr",
}
MAX_EXPLANATION: Final = 40_000
"""Characters that an explanation may have."""


@dataclass(frozen=True)
class Leaf:
    """A term that is not taken apart.

    Attributes:
        text: Lean source text.
    """

    text: str


@dataclass(frozen=True)
class Pair:
    """An operation on two terms; ``app`` is the application of a function."""

    op: str
    left: Thing
    right: Thing

    @property
    def text(self) -> str:
        """Lean source text, in parentheses."""
        return f"({self.left.text} {'' if self.op == 'app' else self.op + ' '}{self.right.text})"


Thing: TypeAlias = Leaf | Pair


@dataclass(frozen=True)
class _Given:
    """An equation that is known, by the Lean term that proves it."""

    proof: str


@dataclass(frozen=True)
class _Congruent:
    """Two pairs whose operands are equal."""


class TooLong(Exception):
    """An explanation would be too long to be worth checking."""


@dataclass
class Closure:
    """The congruence closure of equations."""

    _parent: dict[Thing, Thing] = field(default_factory=dict)
    _members: dict[Thing, list[Thing]] = field(default_factory=dict)
    _uses: dict[Thing, list[Pair]] = field(default_factory=dict)
    _table: dict[tuple[str, Thing, Thing], Pair] = field(default_factory=dict)
    _reasons: dict[Thing, tuple[Thing, _Given | _Congruent, bool]] = field(default_factory=dict)
    """The edge from a term to its neighbour in the forest, and whether the equation is read from the term on."""

    def add(self, t: Thing) -> None:
        """Take in a term with its parts."""
        if t in self._parent:
            return
        if isinstance(t, Pair):
            self.add(t.left)
            self.add(t.right)
        self._parent[t] = t
        self._members[t] = [t]
        self._uses[t] = []
        if isinstance(t, Pair):
            for part in {self._root(t.left), self._root(t.right)}:
                self._uses[part].append(t)
            twin = self._table.setdefault(self._signature(t), t)
            if twin != t:
                self._merge([(t, twin, _Congruent())])

    def equate(self, a: Thing, b: Thing, proof: str) -> None:
        """Take in an equation."""
        self.add(a)
        self.add(b)
        self._merge([(a, b, _Given(proof))])

    def equal(self, a: Thing, b: Thing) -> bool:
        """Whether two terms are known to be equal."""
        self.add(a)
        self.add(b)
        return self._root(a) == self._root(b)

    def explain(self, a: Thing, b: Thing) -> str:
        """A Lean term of type ``a = b``, for terms that are equal.

        Raises:
            TooLong: if it has more than `MAX_EXPLANATION` characters.
        """
        if a == b:
            return f"(Eq.refl {a.text})"
        above = [a]
        while above[-1] in self._reasons:
            above.append(self._reasons[above[-1]][0])
        down = [b]
        while down[-1] not in above:
            down.append(self._reasons[down[-1]][0])
        meeting = down[-1]
        steps = [self._step(t, forward=True) for t in above[: above.index(meeting)]]
        steps += [self._step(t, forward=False) for t in reversed(down[:-1])]
        text = steps[-1]
        for s in reversed(steps[:-1]):
            text = f"(Eq.trans {s} {text})"
        if len(text) > MAX_EXPLANATION:
            raise TooLong
        return text

    def _step(self, t: Thing, *, forward: bool) -> str:
        """The equation on the edge above a term, from the term up or from above down to it."""
        above, reason, along = self._reasons[t]
        if isinstance(reason, _Given):
            return reason.proof if along == forward else f"(Eq.symm {reason.proof})"
        start, end = (t, above) if forward else (above, t)
        if not (isinstance(start, Pair) and isinstance(end, Pair)):
            raise AssertionError("only pairs are congruent")
        left, right = self.explain(start.left, end.left), self.explain(start.right, end.right)
        return f"({_CONGRUENCES[start.op]} {left} {right})"

    def _root(self, t: Thing) -> Thing:
        while self._parent[t] != t:
            t = self._parent[t]
        return t

    def _signature(self, t: Pair) -> tuple[str, Thing, Thing]:
        return t.op, self._root(t.left), self._root(t.right)

    def _merge(self, queue: list[tuple[Thing, Thing, _Given | _Congruent]]) -> None:
        while queue:
            a, b, reason = queue.pop()
            x, y = self._root(a), self._root(b)
            if x == y:
                continue
            along = True
            if len(self._members[x]) > len(self._members[y]):
                a, b, x, y, along = b, a, y, x, False
            self._turn(a)
            self._reasons[a] = (b, reason, along)
            self._parent[x] = y
            self._members[y] += self._members.pop(x)
            for pair in self._uses.pop(x):
                twin = self._table.setdefault(self._signature(pair), pair)
                if self._root(twin) != self._root(pair):
                    queue.append((pair, twin, _Congruent()))
                self._uses[y].append(pair)

    def _turn(self, t: Thing) -> None:
        """Turn the edges above a term round, so that it becomes the root of its tree in the forest."""
        path = []
        while t in self._reasons:
            above, reason, along = self._reasons.pop(t)
            path.append((above, (t, reason, not along)))
            t = above
        for above, edge in path:
            self._reasons[above] = edge
