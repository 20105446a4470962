"""Files of hashes: what the checker in Lean computed, kept for the proofs that rest on it.

Two files lie side by side. ``NAME.txt``, for us: a line is the key of the constant's name (16 hexadecimal digits of
Lean's own ``Name.hash``), its hash and the parts of its name as a JSON list, sorted. ``NAME.index``, for the checker:
the same lines without names, all of one length, so that a constant is found without reading the rest.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.lean.errors import LibraryBroken
from simprover.lean.export import key_of
from simprover.lean.merkle import Digest

_LINE: Final = re.compile(r"(?P<key>[0-9a-f]{16}) (?P<digest>[0-9a-f]{64}) (?P<parts>\[.*\])")
_INDEXED: Final = 16 + 1 + 64


@dataclass(frozen=True)
class HashFile:
    """A pair of files of hashes; `text` is the one that names the constants."""

    text: Path

    @property
    def index(self) -> Path:
        """The file for the checker."""
        return self.text.with_suffix(".index")

    def exists(self) -> bool:
        """Whether it has been written, which is done as a whole or not at all."""
        return self.text.is_file() and self.index.is_file()

    def write(self, lines: Iterable[str]) -> None:
        """Keep what the checker wrote.

        Raises:
            LibraryBroken: if two constants have the same key, or a line is not of the form.
        """
        ordered = sorted(line.rstrip("\n") for line in lines)
        keys = [line[:16] for line in ordered]
        if len(set(keys)) != len(keys) or not all(map(_LINE.fullmatch, ordered)):
            raise LibraryBroken("The hashes of the library's constants cannot be told apart.", "Please report it.")
        self.text.parent.mkdir(parents=True, exist_ok=True)
        _replace(self.index, "".join(f"{line[:_INDEXED]}\n" for line in ordered))
        _replace(self.text, "".join(f"{line}\n" for line in ordered))

    def read(self) -> dict[str, Digest]:
        """The hash of each constant, by the key of its name."""
        return read_lines(self.text.read_text("utf-8").splitlines())


def read_lines(lines: Iterable[str]) -> dict[str, Digest]:
    """Hashes by the keys of names.

    Raises:
        ValueError: if a line is not of the form.
    """
    hashes: dict[str, Digest] = {}
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"not a line of hashes: {line[:200]!r}")
        hashes[key_of(json.loads(match["parts"]))] = bytes.fromhex(match["digest"])
    return hashes


def _replace(path: Path, content: str) -> None:
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.write_text(content, "utf-8")
    unfinished.replace(path)
