"""A case of an attack, as a file: what is tried, which defence is to catch it, and an honest twin.

To add one, add a file ``cases/FAMILY/NAME.lean``::

    /-
    What is tried, in a sentence.

    defence: axioms
    -/
    --! challenge
    theorem t : False := sorry
    --! twin challenge
    theorem t : True := sorry
    --! attack
    theorem t : False := sorryAx _ false
    --! twin
    theorem t : True := trivial

`challenge` is the trusted file, `attack` and `twin` are solutions; the theorem is called `t`. Without `twin challenge`
both answer the same challenge. A case with a `statement` (and perhaps a `context`) in place of the challenge is about
the proof of one theorem, as the loop certifies it: then `attack` and `twin` are the text after ``:=``.

`defence` is one of `simprover.lean.lean_program.Defence`; or ``undecided``, if what is tried ends without an answer;
or ``vacuous``, if it is certified but has to be marked. Further keys: ``reason``, what the reason has to contain;
``seconds``, the wall limit.

In the texts ``⟦U+200B⟧`` stands for that character, ``⟦x*1000⟧`` for a text repeated; ``⟦secret⟧``, ``⟦key⟧`` and
``⟦outside⟧`` for the paths of a file that nobody may read, of a signing key, and of a file that nobody may write.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).with_name("cases")
_HEADER = re.compile(r"/-\n(?P<what>.*?)\n\n(?P<keys>.*?)\n-/\n", re.DOTALL)
_SECTION = re.compile(r"^--! (.+)$", re.MULTILINE)
_PLACE = re.compile(r"⟦(?:U\+(?P<code>[0-9A-F]+)|(?P<text>[^⟧]+?)\*(?P<times>\d+)|(?P<name>\w+))⟧")
KEYS = {"defence", "reason", "seconds"}
SECTIONS = {"challenge", "twin challenge", "context", "statement", "attack", "twin"}


@dataclass(frozen=True)
class Case:
    """An attack and its twin.

    Attributes:
        family: the folder it is in.
        name: the file's name.
        what: what is tried.
        keys: what is expected, from the header.
        sections: the texts.
    """

    family: str
    name: str
    what: str
    keys: Mapping[str, str]
    sections: Mapping[str, str]

    @property
    def defence(self) -> str:
        """Which defence is to catch it."""
        return self.keys["defence"]


def read_case(path: Path) -> Case:
    """Read a case.

    Raises:
        ValueError: if the file is not of the form.
    """
    text = path.read_text("utf-8")
    header = _HEADER.match(text)
    if header is None:
        raise ValueError(f"{path} does not begin with a comment: a sentence, a blank line, and keys")
    keys = dict(line.split(": ", 1) for line in header["keys"].splitlines())
    parts = _SECTION.split(text[header.end() :])
    sections = {name: body.removeprefix("\n") for name, body in zip(parts[1::2], parts[2::2], strict=True)}
    if not (keys.keys() <= KEYS and "defence" in keys and sections.keys() <= SECTIONS):
        raise ValueError(f"{path} has other keys or sections than {KEYS | SECTIONS}")
    if not {"attack", "twin"} <= sections.keys() or ("challenge" in sections) == ("statement" in sections):
        raise ValueError(f"{path} needs an attack, a twin, and either a challenge or a statement")
    return Case(path.parent.name, path.stem, " ".join(header["what"].split()), keys, sections)


def all_cases() -> list[Case]:
    """Every case, by family and name."""
    return [read_case(path) for path in sorted(CASES.glob("*/*.lean"))]


def filled(text: str, places: Mapping[str, str]) -> str:
    """A text with what its ``⟦…⟧`` stand for."""

    def stands_for(match: re.Match[str]) -> str:
        if match["code"]:
            return chr(int(match["code"], 16))
        if match["times"]:
            return match["text"] * int(match["times"])
        return places[match["name"]]

    return _PLACE.sub(stands_for, text)
