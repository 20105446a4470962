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


def canonical(s: Syntax) -> str:
    """A text that equal trees share, whatever spaces and superfluous parentheses they were written with."""
    match s.kind:
        case "token" | "num" | "name":
            return s.text
        case "paren":
            return canonical(s.parts[0])
        case "app":
            return " ".join(_argument(p) for p in s.parts)
        case "field":
            return f"{_argument(s.parts[0])}{s.parts[1].text}"
        case "cast":
            return f"↑{_argument(s.parts[0])}"
        case "inverse":
            return f"{_argument(s.parts[0])}⁻¹"
        case "abs":
            return f"|{canonical(s.parts[1])}|"
        case "uminus":
            return f"(-{canonical(s.parts[0])})"
        case "binop":
            return f"({canonical(s.parts[0])} {s.parts[1].text} {canonical(s.parts[2])})"
        case "pow":
            return f"({canonical(s.parts[0])} ^ {canonical(s.parts[1])})"
        case "member":
            return f"({canonical(s.parts[0])} {s.parts[1].text} {canonical(s.parts[2])})"
    return f"({s.kind} {' '.join(canonical(p) for p in s.parts)})" if s.parts else s.text


def _argument(s: Syntax) -> str:
    text = canonical(s)
    return f"({text})" if " " in text and not text.startswith("(") else text


def with_replacement(s: Syntax, name: str, by: Syntax) -> Syntax:
    """The tree with a name replaced. Binders are not looked at: formulas with quantifiers are not to be given."""
    if s.kind == "name":
        return by if s.text == name else s
    return Syntax(s.kind, tuple(with_replacement(p, name, by) for p in s.parts), s.text)


def replaced(text: str, name: str, by: str) -> str:
    """Source text with a name replaced by other text; canonical if the name occurs.

    Where the text is outside the grammar, or quantifies, the replacement is only noted: the result is no Lean text.
    """
    if name not in text:
        return text
    try:
        tree, value = parse_expression(text), parse_expression(by)
    except SyntaxUnknown:
        return f"{text} with {by} for {name}"
    if _quantifies(tree):
        return f"{text} with {by} for {name}"
    changed = with_replacement(tree, name, value)
    return text if changed == tree else canonical(changed)


def _quantifies(s: Syntax) -> bool:
    return s.kind == "quant" or any(_quantifies(p) for p in s.parts)


def content(s: Syntax) -> Syntax:
    """What an operation with one operand is applied to; for a power, the base."""
    return s.parts[1] if s.kind == "abs" else s.parts[0]


def mentions(s: Syntax, *kinds: str) -> bool:
    """Whether a node of one of these kinds is in it."""
    return s.kind in kinds or any(mentions(p, *kinds) for p in s.parts)


def of_kind(s: Syntax, kind: str) -> list[Syntax]:
    """Its nodes of a kind, the outer ones first."""
    found = [s] if s.kind == kind else []
    for p in s.parts:
        found += of_kind(p, kind)
    return found


def has_leaf(s: Syntax, name: str) -> bool:
    """Whether the variable occurs as an operand of arithmetic (not inside the argument of a function)."""
    match s.kind:
        case "name":
            return s.text == name
        case "paren" | "uminus" | "pow" | "inverse" | "abs":
            return has_leaf(content(s), name)
        case "binop":
            return has_leaf(s.parts[0], name) or has_leaf(s.parts[2], name)
    return False


def _convert(node: Tree[Token] | Token, text: str, depth: int) -> Syntax:
    if depth > MAX_DEPTH:
        raise SyntaxUnknown(f"nested more than {MAX_DEPTH} deep")
    if isinstance(node, Token):
        return Syntax("token", (), str(node))
    parts = tuple(_convert(c, text, depth + 1) for c in node.children)
    meta = node.meta
    covered = text[meta.start_pos : meta.end_pos] if not meta.empty else ""
    return Syntax(str(node.data), parts, covered)
