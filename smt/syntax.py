"""From Lean text to an untyped syntax tree. The grammar is `goal.lark`, beside this file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from lark import Lark, Token, Tree
from lark.exceptions import LarkError

MAX_FORMULA_CHARS: Final = 20_000
"""Longer formulas are not parsed: no arithmetic goal a person meets is that long."""

MAX_DEPTH: Final = 200
"""Formulas nested deeper are not parsed, so that recursion over trees is safe everywhere after."""


class SyntaxUnknown(Exception):
    """The text is not in the part of Lean's grammar that is read here."""


@dataclass(frozen=True)
class Syntax:
    """A node of the syntax tree.

    Attributes:
        kind: name of the grammar's alternative, or ``token``.
        parts: the children; empty for a token.
        text: the exact source text that the node covers.
    """

    kind: str
    parts: tuple[Syntax, ...]
    text: str


@cache
def _parser() -> Lark:
    grammar = files(__package__).joinpath("goal.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True)


def parse_expression(text: str) -> Syntax:
    """Parse one Lean term or formula.

    Raises:
        SyntaxUnknown: if it is outside the grammar, too long or too deep.
    """
    if len(text) > MAX_FORMULA_CHARS:
        raise SyntaxUnknown(f"longer than {MAX_FORMULA_CHARS} characters")
    depth = deepest = 0
    for c in text:
        depth += (c == "(") - (c == ")")
        deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise SyntaxUnknown(f"more than {MAX_DEPTH} parentheses deep")
    try:
        tree = _parser().parse(text)
    except LarkError as error:
        raise SyntaxUnknown(str(error).splitlines()[0]) from error
    return _convert(tree.children[0], text, 0)


def _convert(node: Tree[Token] | Token, text: str, depth: int) -> Syntax:
    if depth > MAX_DEPTH:
        raise SyntaxUnknown(f"nested more than {MAX_DEPTH} deep")
    if isinstance(node, Token):
        return Syntax("token", (), str(node))
    parts = tuple(_convert(c, text, depth + 1) for c in node.children)
    meta = node.meta
    covered = text[meta.start_pos : meta.end_pos] if not meta.empty else ""
    return Syntax(str(node.data), parts, covered)
