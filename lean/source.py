"""Lean source text as text: where its holes are, and how a proof is put into one.

A small lexer (comments, strings, characters, names), not a parser: Lean's grammar can be extended by the very text one
looks at. Whether a filled text means what was hoped is for the certifier to say, never for this file.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from simprover.lean.errors import SourceUnreadable
from simprover.lean.header import end_of_block_comment

_IDENTIFIER: Final = re.compile(r"(?:[^\W\d]|_|«[^»]*»)(?:[\w'!?₀-₉]|«[^»]*»|\.(?=[^\W\d]|_|«))*")
_STRING: Final = re.compile(r'"(?:\\.|[^"\\])*"', re.DOTALL)
_RAW_STRING: Final = re.compile(r'r(?P<fence>#*)"')
_CHARACTER: Final = re.compile(r"'(?:\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|[^'\\\n])'")
_DECLARES: Final = frozenset(
    {"theorem", "lemma", "def", "abbrev", "instance", "example", "opaque", "structure", "class", "inductive", "axiom"}
)
_BEFORE_TACTIC: Final = frozenset({"by", ";", "·"})
_HOLE: Final = "sorry"
CAPTURE: Final = "simprover_capture"
"""The word that stands for `sorry` in what a session is asked to open; it hands the goal to the client."""


@dataclass(frozen=True)
class Token:
    """A word or symbol of a Lean text that is neither blank nor comment."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Hole:
    """A ``sorry`` in a Lean text.

    Attributes:
        start: offset of its first character, in characters.
        line: line number, from 1.
        col: column in characters, from 0.
        declaration: name of the declaration it stands in as it is written there (without namespaces); ``""`` if none.
        tactic: True if it seems to stand where a tactic is expected, such as after ``by``.
    """

    start: int
    line: int
    col: int
    declaration: str
    tactic: bool

    @property
    def end(self) -> int:
        """Offset after the hole."""
        return self.start + len(_HOLE)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a Lean text, without comments; strings and character literals are one token each."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        if text.startswith("--", at):
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
            continue
        if text.startswith("/-", at):
            at = end_of_block_comment(text, at)
            continue
        end = _end_of_token(text, at)
        yield Token(text[at:end], at)
        at = end


def _end_of_token(text: str, at: int) -> int:
    if raw := _RAW_STRING.match(text, at):
        close = text.find('"' + raw["fence"], raw.end())
        return len(text) if close < 0 else close + 1 + len(raw["fence"])
    if text.startswith(":=", at) or text.startswith("=>", at):
        return at + 2
    if text[at] == '"':
        string = _STRING.match(text, at)
        return string.end() if string else len(text)
    for pattern in (_CHARACTER, _IDENTIFIER):
        if match := pattern.match(text, at):
            return match.end()
    return at + 1


def find_holes(text: str) -> tuple[Hole, ...]:
    """Every ``sorry`` outside comments and strings, in order."""
    holes: list[Hole] = []
    declaration, naming = "", False
    line_tokens: list[str] = []  # those before the present one on its line
    in_block = False  # a `by` came since the declaration began
    previous = Token("", 0)
    for token in tokens(text):
        if "\n" in text[previous.end : token.start]:
            line_tokens = []
        if naming:
            declaration = token.text if _IDENTIFIER.fullmatch(token.text) else ""
            naming = False
        if token.text in _DECLARES:
            naming, in_block = True, False
        elif token.text == "by":
            in_block = True
        elif token.text == _HOLE:
            line_start = text.rfind("\n", 0, token.start) + 1
            holes.append(
                Hole(
                    start=token.start,
                    line=text.count("\n", 0, token.start) + 1,
                    col=token.start - line_start,
                    declaration=declaration,
                    tactic=in_block and _in_tactic_place(line_tokens, previous.text),
                )
            )
        line_tokens.append(token.text)
        previous = token
    return tuple(holes)


def _in_tactic_place(before: list[str], previous: str) -> bool:
    """Whether a hole inside a ``by`` block stands for a tactic, going by what precedes it on its line."""
    if not before or previous in _BEFORE_TACTIC:
        return True
    return previous == "=>" and before[0] in {"|", "case", "next"} and not {"fun", "match", "λ"} & set(before)


def capture_holes(text: str) -> str:
    """The text with every ``sorry`` replaced by the word that hands its goal to a session's client."""
    parts: list[str] = []
    at = 0
    for hole in find_holes(text):
        parts += (text[at : hole.start], CAPTURE)
        at = hole.end
    return "".join((*parts, text[at:]))


def original_column(text: str, line: int, col: int) -> int:
    """The column in `text` that corresponds to a column in ``capture_holes(text)`` on the same line."""
    grown = len(CAPTURE) - len(_HOLE)
    for hole in find_holes(text):
        if hole.line == line and hole.col < col:
            col = max(hole.col, col - grown)
    return col


def fill(text: str, hole: Hole, proof: str) -> str:
    """Put a proof in the place of a hole.

    `proof` is what could follow ``:=``: a term, or a tactic block that begins with ``by``. In a place for a tactic the
    ``by`` is dropped and the block's lines are indented to where they belong.
    """
    before, after = text[: hole.start], text[hole.end :]
    line_start = before.rfind("\n") + 1
    indent = hole.col - len(before[line_start:].lstrip())
    block = tactic_block(proof)
    if hole.tactic:
        if block is None:
            block = "exact (" + _hang(proof.strip(), 2) + ")"
        if "\n" not in block:
            return before + block + after
        if not before[line_start:].strip():
            return before + _hang(block, hole.col) + after
        return before.rstrip(" ") + "\n" + textwrap.indent(block, " " * (indent + 2)) + after
    body = proof.strip() if block is None else "by\n" + textwrap.indent(block, "  ") if "\n" in block else f"by {block}"
    body = _hang(body, indent)
    return before + (body if before.rstrip().endswith(":=") else f"({body})") + after


def _hang(text: str, columns: int) -> str:
    """The text with every line but the first indented."""
    return text.replace("\n", "\n" + " " * columns)


def tactic_block(proof: str) -> str | None:
    """The tactics of a proof ``by …``, dedented to column 0; None if the proof is a term."""
    match = re.match(r"\s*by\b[ \t]*", proof)
    if match is None:
        return None
    rest = proof[match.end() :].expandtabs()
    first, newline, others = rest.partition("\n")
    if first.strip() and newline:
        # `by tac` and further lines: the first tactic's own column is the block's column.
        column = match.end() - (proof.rfind("\n", 0, match.end()) + 1)
        return textwrap.dedent(" " * column + first + "\n" + others).rstrip()
    return textwrap.dedent(others if newline else first).strip("\n").rstrip()


@dataclass(frozen=True)
class Statement:
    """A theorem's statement as it is written.

    Attributes:
        name: the declared name as written.
        text: from the keyword up to and without the ``:=`` of the declaration.
        start: offset of the keyword in the source.
    """

    name: str
    text: str
    start: int


_OPENING: Final = frozenset("([{⟨⦃")
_CLOSING: Final = frozenset(")]}⟩⦄")


def statement_source(text: str, theorem: str | None = None) -> Statement:
    """The statement of a theorem in a source text: ``theorem n binders : type`` without ``:=`` and proof.

    Args:
        text: Lean source holding the theorem, with or without a proof.
        theorem: its name as written; the last theorem if not given.

    Raises:
        SourceUnreadable: if there is no such theorem.
    """
    found: Statement | None = None
    listed = list(tokens(text))
    for index, token in enumerate(listed[:-1]):
        if token.text in ("theorem", "lemma") and (theorem is None or listed[index + 1].text == theorem):
            end = _end_of_statement(listed, index + 2)
            found = Statement(listed[index + 1].text, text[token.start : end], token.start)
            if theorem is not None:
                break
    if found is None:
        wanted = "no theorem" if theorem is None else f"no theorem named {theorem}"
        raise SourceUnreadable(f"There is {wanted} in the text.", "Name one that is written there, as it is written.")
    return found


def _end_of_statement(listed: list[Token], index: int) -> int:
    """Offset after a statement begun before `index`: after its last token before its ``:=`` or the next declaration.

    Brackets are skipped, and so are the ``:=`` of ``let x := v;`` and ``have x := v;`` inside a type.
    """
    depth = 0
    bound = 0
    for here, token in enumerate(listed[index:], start=index):
        if token.text in _OPENING:
            depth += 1
        elif token.text in _CLOSING:
            depth -= 1
        elif token.text in ("let", "have") and depth == 0:
            bound += 1
        elif token.text == ":=" and depth == 0:
            if bound == 0:
                return listed[here - 1].end
            bound -= 1
        elif depth == 0 and token.text in _DECLARES and here > index:
            return listed[here - 1].end
    return listed[-1].end
