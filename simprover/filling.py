"""An ordinary Lean file with holes goes in; the same file comes out with every hole filled that could be proved.

A theorem is filled whole or not at all: what is put in has been certified, and only whole theorems can be. What stays
open stays a ``sorry``, with the reason in the report.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from simprover.attempt import Attempt, OnEvent, ignore, never
from simprover.errors import NotElaborated, UnknownTheorem
from simprover.lean import LeanSideError
from simprover.lean.header import read_header
from simprover.lean.source import Hole, fill, find_holes, statement_source, tokens
from simprover.prover import Prover
from simprover.question import Question, usable_header
from simprover.search.best_first import proof_text
from simprover.search.budget import Budget
from simprover.search.result import Found, ProofResult, Step, Verdict

_THEOREMS: Final = frozenset({"theorem", "lemma"})
_DECLARATIONS: Final = _THEOREMS | {"def", "abbrev", "instance", "example", "opaque", "structure", "class", "inductive"}


@dataclass(frozen=True)
class TheoremReport:
    """What became of the holes of one declaration.

    Attributes:
        declaration: its name as written, or the keyword if it has none.
        line: line of its first hole in the text that went in, from 1.
        holes: how many it had.
        result: the attempt; None if there was none.
        reason: why its holes are still there; empty if they are filled.
    """

    declaration: str
    line: int
    holes: int
    result: ProofResult | None
    reason: str

    @property
    def filled(self) -> bool:
        """Whether its holes are gone, and certified."""
        return not self.reason


@dataclass(frozen=True)
class Filling:
    """A file after the attempt.

    Attributes:
        text: the file's text with what could be filled.
        reports: one for each declaration that had holes, in order.
    """

    text: str
    reports: tuple[TheoremReport, ...]

    @property
    def complete(self) -> bool:
        """Whether no hole is left of those that were to be filled."""
        return all(report.filled for report in self.reports)


@dataclass(frozen=True)
class _Declaration:
    """A declaration with holes: keyword and name, offsets of its text, and which of the text's holes are its own."""

    keyword: str
    name: str
    start: int
    end: int
    holes: range


def fill_text(
    prover: Prover,
    text: str,
    *,
    theorem: str | None = None,
    at: tuple[int, int] | None = None,
    budget: Budget | None = None,
    on_event: OnEvent = ignore,
    cancelled: Callable[[], bool] = never,
) -> Filling:
    """Fill the holes of a Lean text.

    Args:
        theorem: only this theorem's.
        at: only those of the declaration whose hole stands at this line (from 1) and column (from 0).
        budget: for each theorem; the settings' if not given.

    Raises:
        UnknownTheorem: if `theorem` is not there or has no hole, or there is no hole at `at`.
        NotElaborated: if Lean cannot read the file so far that a goal comes out.
        LeanSideError, StoreError: if a person has to mend something first.
    """
    wanted = _select(text, theorem, at)
    reports: list[TheoremReport] = []
    passed = 0  # holes left behind, all of them before what comes next
    while True:
        declaration = next((d for d in _declarations(text) if d.holes.start >= passed), None)
        if declaration is None:
            return Filling(text, tuple(reports))
        first = find_holes(text)[declaration.holes.start]
        if not wanted(declaration):
            passed = declaration.holes.stop
            continue
        outcome = _fill_declaration(prover, text, declaration, budget or prover.settings.budget, on_event, cancelled)
        new_text, result, reason = outcome
        name = declaration.name or declaration.keyword
        reports.append(TheoremReport(name, first.line, len(declaration.holes), result, reason))
        if reason:
            passed = declaration.holes.stop
        else:
            text = new_text


def _select(text: str, theorem: str | None, at: tuple[int, int] | None) -> Callable[[_Declaration], bool]:
    declarations = list(_declarations(text))
    if theorem is not None:
        if not any(d.name == theorem for d in declarations):
            written = {t.text for t in tokens(text)}
            if theorem not in written:
                raise UnknownTheorem(
                    f"The file has no theorem named {theorem}.", "Give a name as it is written in the file."
                )
            raise UnknownTheorem(f"{theorem} has no `sorry`.", "There is nothing to fill in it.")
        return lambda d: d.name == theorem
    if at is not None:
        holes = find_holes(text)
        line, col = at
        for d in declarations:
            if any(holes[i].line == line and holes[i].col <= col <= holes[i].col + len("sorry") for i in d.holes):
                keyword, name = d.keyword, d.name
                return lambda d: (d.keyword, d.name) == (keyword, name)
        raise UnknownTheorem(f"There is no `sorry` at line {line}, column {col}.", "Point at one.")
    return lambda d: True


def _declarations(text: str) -> list[_Declaration]:
    """The declarations that have holes, in order."""
    holes = find_holes(text)
    if not holes:
        return []
    listed = list(tokens(text))
    found: list[_Declaration] = []
    opening: tuple[str, str, int] = ("", "", 0)
    spans: list[tuple[str, str, int, int]] = []
    for index, token in enumerate(listed):
        if token.text in _DECLARATIONS:
            if opening[0]:
                spans.append((*opening, token.start))
            name = listed[index + 1].text if index + 1 < len(listed) else ""
            opening = (token.text, name if name not in (":", "(", "{", "[") else "", token.start)
    if opening[0]:
        spans.append((*opening, len(text)))
    for keyword, name, start, limit in spans:
        inside = [i for i, hole in enumerate(holes) if start <= hole.start < limit]
        if inside:
            end = _end_of_declaration(text, start, limit)
            found.append(_Declaration(keyword, name, start, end, range(inside[0], inside[-1] + 1)))
    return found


def _end_of_declaration(text: str, start: int, limit: int) -> int:
    """Where a declaration's text ends: before the next token that begins a line, since commands stand in column 0."""
    for token in tokens(text[start:limit]):
        at = start + token.start
        if token.start and (at == 0 or text[at - 1] == "\n"):
            return at
    return limit


def _fill_declaration(
    prover: Prover,
    text: str,
    declaration: _Declaration,
    budget: Budget,
    on_event: OnEvent,
    cancelled: Callable[[], bool],
) -> tuple[str, ProofResult | None, str]:
    """The text with the declaration filled, the attempt, and the reason if it is not filled."""
    if declaration.keyword not in _THEOREMS:
        return text, None, f"only theorems are certified, and this is a `{declaration.keyword}`"
    head = read_header(text).rest
    header = _import_lines(usable_header(prover.toolchain, text[:head]))
    statement = statement_source(text[declaration.start :], declaration.name)
    question = Question(declaration.name, statement.text, header, text[head : declaration.start].strip("\n"))
    attempt = Attempt(question, on_event, cancelled)
    shelf = prover.shelf_for(question)
    session = prover.session_for(header, shelf)
    opened = session.open(text[head:])
    holes = find_holes(text)
    if len(opened.states) != len(holes):
        first = opened.errors[0] if opened.errors else None
        said = (
            f"line {first.line + text[:head].count(chr(10))}: {first.text}" if first else "some goals do not come out"
        )
        raise NotElaborated(f"Lean cannot read the file: {said.strip().splitlines()[0]}.", "Correct it and try again.")
    attempt = attempt.under_name(opened.states[declaration.holes.start].decl)
    meter = prover.meter(budget)
    steps: list[Step] = []
    states: list[str] = []
    filled = text
    for index in declaration.holes:
        state = opened.states[index].state
        outcome = prover.search(attempt, state, session, shelf, meter)
        if not isinstance(outcome, Found):
            where = f"line {holes[index].line}: " if len(declaration.holes) > 1 else ""
            result = prover.unproved(attempt, outcome, session, meter.spent, where)
            return text, result, result.message
        steps.extend(outcome.steps)
        states.extend(outcome.states)
        filled = fill(filled, _next_hole(filled, declaration), proof_text(outcome.steps))
    end = declaration.end + len(filled) - len(text)
    proof = filled[declaration.start + len(statement.text) : end].strip()
    found = Found(tuple(steps), tuple(states))
    try:
        result = prover.conclude(attempt, found, proof.removeprefix(":=").strip(), shelf, meter.spent, budget)
    except LeanSideError as error:
        result = attempt.ends(Verdict.ERROR, meter.spent, message=str(error))
    return (filled, result, "") if result.is_certified else (text, result, result.message)


def _next_hole(text: str, declaration: _Declaration) -> Hole:
    """The declaration's first hole that is still there."""
    return find_holes(text)[declaration.holes.start]


def _import_lines(header: str) -> str:
    """The imports of a header alone: a file's own ``open``s are part of its text."""
    return header[: read_header(header).rest].strip() + "\n"
