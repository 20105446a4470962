"""The theorems of Lean files as problems: their own proofs, taken apart into steps, are the scripts."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from simprover.lean.errors import SourceUnreadable
from simprover.lean.source import statement_source, tactic_block, tokens
from simprover.learning.problems import Problem, Step, one

_SCOPE = re.compile(r"(?:namespace|section|noncomputable section|end|open|variable|universe)\b")
_MODIFIERS = re.compile(r"(?:@\[[^\]]*\]\s*|(?:private|protected|noncomputable|local)\s+)*")
_THEOREM = re.compile(r"(?:theorem|lemma)\s+(?P<name>[^\s:({\[⦃]+)")
_ALTERNATIVES = re.compile(r"^(?P<head>(?:induction|cases|rcases)\b.*\bwith)\s*$", re.DOTALL)
_CASE = re.compile(r"^\s*\|\s*(?P<pattern>[^=]*?)\s*=>(?P<body>.*)$", re.DOTALL)

_LONGEST_TERM = 160
"""Characters of a proof term that is still worth learning as one ``exact``."""


def problems_of(path: Path) -> Iterator[Problem]:
    """The theorems of a file that have a proof which can be taken apart, with ``_replayed`` added to their names.

    Whether the steps are right, and the text was understood at all, is for Lean to find out.
    """
    scope: list[str] = []
    for command in _commands(path.read_text(encoding="utf-8")):
        if _SCOPE.match(command):
            _enter(scope, command)
            continue
        problem = problem_of(command, "\n".join(scope))
        if problem is not None:
            yield problem


def _commands(text: str) -> Iterator[str]:
    """The commands of a file without comments: each begins in the first column."""
    bare = _without_comments(text)
    current: list[str] = []
    for line in bare.split("\n"):
        begins = bool(line) and not line[0].isspace() and line[0] not in "|)]}⟩·"
        attribute = bool(current) and re.fullmatch(r"@\[[^\]]*\]\s*", "\n".join(current)) is not None
        if begins and current and not attribute:
            yield "\n".join(current).rstrip()
            current = []
        current.append(line)
    if current:
        yield "\n".join(current).rstrip()


def _without_comments(text: str) -> str:
    """The text with comments turned into blanks; lines stay where they are."""
    parts: list[str] = []
    at = 0
    for token in tokens(text):
        parts.append(re.sub(r"[^\n]", " ", text[at : token.start]))
        parts.append(token.text)
        at = token.end
    return "\n".join(line.rstrip() for line in "".join(parts).split("\n"))


def _enter(scope: list[str], command: str) -> None:
    """Note a scoping command; ``end`` takes away what it closes."""
    if not command.startswith("end"):
        scope.append(command)
        return
    while scope:
        opened = scope.pop()
        if opened.startswith(("namespace", "section", "noncomputable section")):
            return


def problem_of(command: str, preamble: str, family: str = "library") -> Problem | None:
    """A theorem command as a problem, with ``_replayed`` added to its name; None if it cannot be taken apart.

    Args:
        command: ``theorem … : … := …``, modifiers before it allowed.
        preamble: commands that it stands under.
        family: what to call where it came from.
    """
    found = _THEOREM.match(command[(_MODIFIERS.match(command) or re.match("", command)).end() :])  # type: ignore[union-attr]
    if found is None:
        return None
    try:
        statement = statement_source(command)
    except SourceUnreadable:
        return None
    proof = command[statement.start + len(statement.text) :].lstrip()
    head = re.match(r"(?:theorem|lemma)\s+\S*?(?=[\s:({\[⦃])", statement.text)
    split = _colon(statement.text, head.end()) if head else None
    if head is None or split is None or not proof.startswith(":="):
        return None
    script = script_of(proof[2:])
    if not script:
        return None
    if "«" in found["name"]:
        return None
    binders = " ".join(statement.text[head.end() : split].split())
    target = " ".join(statement.text[split + 1 :].split())
    return Problem(found["name"] + "_replayed", family, binders, target, tuple(script), preamble)


def _colon(text: str, start: int) -> int | None:
    depth = 0
    for token in tokens(text[start:]):
        if token.text in "([{⟨⦃":
            depth += 1
        elif token.text in ")]}⟩⦄":
            depth -= 1
        elif token.text == ":" and depth == 0:
            return int(start + token.start)
    return None


def script_of(proof: str) -> list[Step]:
    """The steps of a proof as it stands after ``:=``; empty if it is of a form that is not taken apart."""
    block = tactic_block(proof)
    if block is None:
        term = " ".join(proof.split())
        return [one(f"exact {term}")] if 0 < len(term) <= _LONGEST_TERM and "\n  |" not in proof else []
    return [one(step) for step in steps_of(block)]


def steps_of(block: str) -> list[str]:
    """The tactics of a block one by one, as they act on the first open goal.

    Bullets disappear, since each closes the first goal; ``induction … with`` leaves a hole for every alternative, whose
    tactics follow.
    """
    steps: list[str] = []
    for item in _items(block):
        bullet = re.match(r"[·.]\s+", item)
        if bullet:
            inner = " " * bullet.end() + item[bullet.end() :]
            steps += steps_of(textwrap.dedent(inner))
            continue
        steps += _alternatives(item) or [item]
    return steps


def _items(block: str) -> list[str]:
    """The pieces of a block that begin in its first column; alternatives go with what they belong to."""
    items: list[str] = []
    for line in block.split("\n"):
        if not line.strip():
            continue
        if items and (line[0].isspace() or line.startswith(("|", "<;>"))):
            items[-1] += "\n" + line
        else:
            items += _semicolons(line)
    return items


def _semicolons(line: str) -> list[str]:
    """A line cut at ``;`` outside brackets, unless that may belong to something larger (``by``, ``=>``, ``<;>``)."""
    if ";" not in line or re.search(r"<;>|=>|\bby\b|\bhave\b|\blet\b|\bshow\b|[()\[\]{}⟨⟩]", line):
        return [line]
    return [part.strip() for part in line.split(";") if part.strip()]


def _alternatives(item: str) -> list[str]:
    """``induction x with`` and its alternatives: one step that leaves holes, then the steps of each. Else empty."""
    lines = item.split("\n")
    cases: list[list[str]] = []
    head: list[str] = []
    bar = next((re.match(r" *", line).end() for line in lines if line.lstrip().startswith("|")), None)  # type: ignore[union-attr]
    for line in lines:
        if bar is not None and line[bar:].startswith("|") and not line[:bar].strip():
            cases.append([line])
        elif cases:
            cases[-1].append(line)
        else:
            head.append(line)
    start = _ALTERNATIVES.match("\n".join(head))
    if start is None or not cases:
        return []
    patterns: list[str] = []
    bodies: list[str] = []
    for case in cases:
        parsed = _CASE.match("\n".join(case))
        if parsed is None:
            return []
        patterns.append(" ".join(parsed["pattern"].split()))
        first, _, rest = parsed["body"].partition("\n")
        bodies += steps_of("\n".join(part for part in (first.strip(), textwrap.dedent(rest)) if part.strip()))
    holes = " ".join(f"| {pattern} => ?_" for pattern in patterns)
    return [f"{' '.join(start['head'].split())} {holes}", *bodies]
