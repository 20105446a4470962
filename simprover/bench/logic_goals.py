"""Generated statements beside arithmetic: truth values, equality with unknown functions, finite ranges."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from simprover.bench.polynomials import Draft

_NAMES: Final = "abcd"
_OPERATIONS: Final[Mapping[str, Callable[[bool, bool], bool]]] = {
    "&&": lambda x, y: x and y,
    "||": lambda x, y: x or y,
    "^^": lambda x, y: x != y,
    "==": lambda x, y: x == y,
    "!=": lambda x, y: x != y,
}


@dataclass(frozen=True)
class _Bool:
    """A term of type ``Bool``: Lean text in parentheses where it needs them, and its value."""

    text: str
    value: Callable[[Mapping[str, bool]], bool]


def _bool_term(chance: random.Random, depth: int) -> _Bool:
    if depth == 0 or chance.random() < 0.1:
        name = chance.choice(_NAMES)
        return _Bool(name, lambda row: row[name])
    if chance.random() < 0.25:
        inner = _bool_term(chance, depth - 1)
        return _Bool(f"(!{inner.text})", lambda row: not inner.value(row))
    op = chance.choice(list(_OPERATIONS))
    left, right = _bool_term(chance, depth - 1), _bool_term(chance, depth - 1)
    return _Bool(f"({left.text} {op} {right.text})", lambda row: _OPERATIONS[op](left.value(row), right.value(row)))


def boolean(chance: random.Random, false: bool) -> Draft | None:
    """Terms of type ``Bool`` that imply one another, or are equal; what is true of them their truth tables say."""
    given = [_bool_term(chance, 2) for _ in range(chance.randint(0, 3))]
    left, right = _bool_term(chance, 3), _bool_term(chance, 2)
    equation = chance.random() < 0.4
    rows = [dict(zip(_NAMES, values, strict=True)) for values in itertools.product((False, True), repeat=4)]
    rows = [row for row in rows if all(t.value(row) for t in given)]
    wrong = next((row for row in rows if left.value(row) != (right.value(row) if equation else True)), None)
    if not rows or (wrong is not None) != false:
        return None
    context = f"(a b c d : Bool) {' '.join(f'(h{i} : {t.text} = true)' for i, t in enumerate(given))}".rstrip()
    return context, f"{left.text} = {right.text if equation else 'true'}", wrong


_Tree = str | tuple["_Tree", ...]
"""``a``, ``b``, ``c``, or a function's name and its arguments."""


def _tree(chance: random.Random, depth: int) -> _Tree:
    if depth == 0 or chance.random() < 0.3:
        return chance.choice("abc")
    if chance.random() < 0.6:
        return ("f", _tree(chance, depth - 1))
    return ("g", _tree(chance, depth - 1), _tree(chance, depth - 1))


def _tree_text(t: _Tree) -> str:
    return t if isinstance(t, str) else f"({' '.join(_tree_text(part) for part in t)})"


def _rewritten(t: _Tree, equations: Sequence[tuple[_Tree, _Tree]], chance: random.Random) -> _Tree:
    """The tree with some subtrees that are sides of equations replaced by the other sides."""
    for left, right in equations:
        for old, new in ((left, right), (right, left)):
            if t == old and chance.random() < 0.6:
                return new
    return t if isinstance(t, str) else (t[0], *(_rewritten(part, equations, chance) for part in t[1:]))


def _tree_value(t: _Tree, tables: Mapping[str, Mapping[tuple[int, ...], int]]) -> int:
    if isinstance(t, str):
        return tables[t][()]
    assert isinstance(t[0], str)
    return tables[t[0]][tuple(_tree_value(part, tables) for part in t[1:])]


def congruence(chance: random.Random, false: bool) -> Draft | None:
    """Equations between terms of unknown functions on an unknown type.

    A provable one comes from rewriting with the hypotheses; a false one fails in a structure of three elements, so the
    point that refutes it is empty.
    """
    context = "(α : Type) (f : α → α) (g : α → α → α) (a b c : α)"
    if false:
        tables: dict[str, dict[tuple[int, ...], int]] = {name: {(): chance.randrange(3)} for name in "abc"}
        tables["f"] = {(x,): chance.randrange(3) for x in range(3)}
        tables["g"] = {(x, y): chance.randrange(3) for x in range(3) for y in range(3)}
        pairs = [(_tree(chance, 2), _tree(chance, 2)) for _ in range(40)]
        hold = [p for p in pairs if _tree_value(p[0], tables) == _tree_value(p[1], tables) and p[0] != p[1]]
        fail = [p for p in pairs if _tree_value(p[0], tables) != _tree_value(p[1], tables)]
        if not hold or not fail:
            return None
        equations, target = hold[: chance.randint(1, 4)], fail[0]
    else:
        equations = [(_tree(chance, 2), _tree(chance, 2)) for _ in range(chance.randint(1, 4))]
        whole: _Tree = ("g", chance.choice(equations)[0], ("f", chance.choice(equations)[1]))
        other = whole
        for _ in range(3):
            other = _rewritten(other, equations, chance)
        if whole == other or any(left == right for left, right in equations):
            return None
        target = (whole, other)
    hypotheses = " ".join(f"(h{i} : {_tree_text(x)} = {_tree_text(y)})" for i, (x, y) in enumerate(equations))
    return f"{context} {hypotheses}", f"{_tree_text(target[0])} = {_tree_text(target[1])}", {} if false else None


def bounded(chance: random.Random, false: bool) -> Draft | None:
    """What holds of all numbers of a small range, or of some number in it; the numbers are tried."""
    a, b, c, modulus = chance.randint(1, 4), chance.randint(0, 5), chance.randint(0, 5), chance.randint(2, 9)
    natural = chance.random() < 0.5
    low = chance.randint(0, 3) if natural else chance.randint(-6, 1)
    high, rest = low + chance.randint(2, 12), chance.randrange(modulus)
    kind = "ℕ" if natural else "ℤ"
    text = f"({a} * x ^ 2 + {b} * x + {c}) % {modulus}"
    at = {x: (a * x * x + b * x + c) % modulus for x in range(low, high + 1)}
    shape = chance.choice(("member", "premises", "some"))
    if shape == "some":
        if (rest not in at.values()) != false:
            return None
        target = f"∃ x : {kind}, {low} ≤ x ∧ x ≤ {high} ∧ {text} = {rest}"
        return "(n : ℕ)", target, {"n": 0} if false else None
    wrong = next((x for x, value in at.items() if value == rest), None)
    if (wrong is not None) != false:
        return None
    point = None if wrong is None else {"x": wrong}
    if shape == "premises":
        return f"(x : {kind}) (h0 : {low} ≤ x) (h1 : x < {high + 1})", f"{text} ≠ {rest}", point
    ends = " ".join(str(end) if end >= 0 else f"({end})" for end in (low, high))
    return f"(x : {kind}) (h0 : x ∈ Finset.Icc {ends})", f"{text} ≠ {rest}", point
