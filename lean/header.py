"""The first lines of a Lean file: what it imports."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_IMPORT: Final = re.compile(r"(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?(?P<name>[^\s]+)")
_WORD: Final = re.compile(r"module\b|prelude\b")


@dataclass(frozen=True)
class FileHeader:
    """The header of a Lean file.

    Attributes:
        imports: imported modules in order, with the `Init` that Lean adds to a file without ``prelude``.
        rest: offset of the first character after the header, in characters.
    """

    imports: tuple[str, ...]
    rest: int


def read_header(text: str) -> FileHeader:
    """The imports of a Lean source text. Comments between them are skipped; anything else ends the header."""
    imports: list[str] = []
    prelude = False
    rest = at = 0
    while True:
        at = skip_blank(text, at)
        if word := _WORD.match(text, at):
            prelude = prelude or word.group() == "prelude"
            at = rest = word.end()
        elif line := _IMPORT.match(text, at):
            imports.append(line["name"].replace("«", "").replace("»", ""))
            at = rest = line.end()
        else:
            break
    if not prelude and "Init" not in imports:
        imports.insert(0, "Init")
    return FileHeader(tuple(imports), rest)


def skip_blank(text: str, at: int) -> int:
    """The first offset from `at` on that is neither white space nor inside a comment (doc comments are code)."""
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif text.startswith("--", at):
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
        elif text.startswith("/-", at) and not text.startswith(("/--", "/-!"), at):
            at = end_of_block_comment(text, at)
        else:
            break
    return at


def end_of_block_comment(text: str, at: int) -> int:
    """The offset after the block comment opening at `at` (such comments nest); the text's end if it never closes."""
    depth = 0
    while at < len(text):
        if text.startswith("/-", at):
            depth += 1
            at += 2
        elif text.startswith("-/", at):
            depth -= 1
            at += 2
            if depth == 0:
                return at
        else:
            at += 1
    return len(text)
