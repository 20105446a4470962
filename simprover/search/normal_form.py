"""When two tactic states count as the same, and when two tactics do."""

from __future__ import annotations

import hashlib
import re

_SPACE = re.compile(r"[ \t\n\r]+")
_METAVARIABLE = re.compile(r"\?[A-Za-z_][\w.✝]*|\?_uniq\.\d+|_uniq\.\d+")
_CASE = re.compile(r"^case [^\n]*\n", re.MULTILINE)


def normal_state(pp: str) -> str:
    """The text of a state with everything taken out that does not change what is to be proved.

    Case tags, line breaks and runs of blanks go; metavariables are numbered in order of appearance, so that two runs of
    the same tactic give the same text. Names of hypotheses stay, since tactics refer to them.
    """
    goals = []
    for goal in pp.split("\n\n"):
        text = _SPACE.sub(" ", _CASE.sub("", goal.strip() + "\n")).strip()
        if text:
            goals.append(text)
    numbers: dict[str, str] = {}

    def number(match: re.Match[str]) -> str:
        return numbers.setdefault(match.group(0), f"?{len(numbers)}")

    return _METAVARIABLE.sub(number, "\n".join(goals))


def has_metavariables(pp: str) -> bool:
    """Whether the goals share unsolved parts, so that closing one may change another."""
    return _METAVARIABLE.search(pp) is not None


def normal_tactic(tactic: str) -> str:
    """The text of a tactic without what never matters: blanks at the ends of lines and around the whole."""
    return "\n".join(line.rstrip() for line in tactic.strip().splitlines())


def digest(*parts: str) -> str:
    """SHA-256 (hex) of a sequence of texts; no two different sequences collide by concatenation."""
    h = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        h.update(len(data).to_bytes(8, "big"))
        h.update(data)
    return h.hexdigest()
