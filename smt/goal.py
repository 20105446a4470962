"""Reading a goal as Lean prints it (LeanDojo's format) into typed hypotheses and a target.

Reading never fails on a hypothesis: what is not arithmetic is kept as opaque text. Only a text without a ``⊢`` line is
refused, by `GoalUnreadable`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from simprover.smt.elaborate import Elaborator
from simprover.smt.local_types import ORDERED_FIELD, FieldType, LocalType, NumberType, Proof, local_type
from simprover.smt.syntax import Syntax, SyntaxUnknown, parse_expression
from simprover.smt.terms import Formula, Opaque, Sort

_MAX_GOAL_CHARS: Final = 200_000
_NAME: Final = r"(?:[^\W\d]|«[^»\n]*»)(?:[\w'!?.]|«[^»\n]*»)*✝?[⁰¹²³⁴⁵⁶⁷⁸⁹]*"
_HYPOTHESIS: Final = re.compile(rf"(?P<names>{_NAME}(?: {_NAME})*) : (?P<type>.*)", re.DOTALL)
_INACCESSIBLE: Final = re.compile(rf"{_NAME[: -len('✝?[⁰¹²³⁴⁵⁶⁷⁸⁹]*')]}✝[⁰¹²³⁴⁵⁶⁷⁸⁹]*")


class GoalUnreadable(ValueError):
    """The text is not a goal: it has no target."""


@dataclass(frozen=True)
class Hypothesis:
    """A hypothesis that is a proposition.

    Attributes:
        name: how Lean text refers to it (after the renaming below).
        formula: what it says.
    """

    name: str
    formula: Formula


@dataclass(frozen=True)
class Goal:
    """A goal.

    Attributes:
        variables: the numbers among the hypotheses, in order, with their sorts.
        hypotheses: the propositions among the hypotheses, in order.
        target: what is to be proved.
        renamed: new names for the inaccessible hypotheses (those printed with a dagger), in order, for ``rename_i``.
        names: every name in use, so that fresh ones can be chosen.
        complete: True if nothing was left out and no type was guessed, so that a counterexample to what is here is
            a counterexample to the goal.
        target_text: the target as printed (inaccessible names replaced).
        locals: the kind of every local hypothesis, for elaborating further text in this context.
    """

    variables: tuple[tuple[str, Sort], ...]
    hypotheses: tuple[Hypothesis, ...]
    target: Formula
    renamed: tuple[str, ...]
    names: frozenset[str]
    complete: bool
    target_text: str = ""
    locals: tuple[tuple[str, LocalType], ...] = ()


def parse_goal(pp: str) -> Goal:
    """Read the first goal of a printed tactic state.

    Raises:
        GoalUnreadable: if there is no line that starts with ``⊢``, or the text is too long.
    """
    if len(pp) > _MAX_GOAL_CHARS:
        raise GoalUnreadable(f"the goal is longer than {_MAX_GOAL_CHARS} characters")
    text, renamed = _rename_inaccessible(_first_goal(pp))
    blocks = _blocks(text)
    targets = [b for b in blocks if b.startswith("⊢")]
    if not targets:
        raise GoalUnreadable("the goal has no line that starts with ⊢")
    env: dict[str, LocalType] = {}
    variables: list[tuple[str, Sort]] = []
    hypotheses: list[Hypothesis] = []
    names: set[str] = set()
    complete = True
    classes: dict[str, set[str]] = {}
    for block in blocks[: blocks.index(targets[0])]:
        match = _HYPOTHESIS.fullmatch(block)
        if match is None:
            complete = complete and block.startswith("case ")
            continue
        here = match["names"].split(" ")
        names.update(here)
        type_text, let, _ = match["type"].partition(" := ")
        complete = complete and not let
        try:
            syntax = parse_expression(type_text)
        except SyntaxUnknown:
            complete = False
            env.update(dict.fromkeys(here, Proof()))
            hypotheses.extend(Hypothesis(n, Opaque(type_text)) for n in here)
            continue
        if _is_instance(syntax, classes):
            complete = False  # numbers that refute the goal would have to be in this very type
            field = next((k for k, cs in classes.items() if any(needed <= cs for needed in ORDERED_FIELD)), None)
            if field is not None and not any(isinstance(t, FieldType) for t in env.values()):
                env[field] = FieldType()
            continue
        kind = local_type(syntax, env)
        env.update(dict.fromkeys(here, kind))
        if isinstance(kind, NumberType):
            variables.extend((n, kind.sort) for n in here)
        elif isinstance(kind, Proof):
            elaborator = Elaborator(dict(env))
            formula = elaborator.formula(syntax)
            complete = complete and not elaborator.guessed
            hypotheses.extend(Hypothesis(n, formula) for n in here)
    elaborator = Elaborator(env)
    target_text = targets[0][1:].strip()
    try:
        target = elaborator.formula(parse_expression(target_text))
    except SyntaxUnknown:
        target = Opaque(target_text)
    return Goal(
        variables=tuple(variables),
        hypotheses=tuple(hypotheses),
        target=target,
        renamed=renamed,
        names=frozenset(names),
        complete=complete and not elaborator.guessed,
        target_text=target_text,
        locals=tuple(env.items()),
    )


def _is_instance(s: Syntax, classes: dict[str, set[str]]) -> bool:
    """Whether a hypothesis says that a type has structure; the class is noted for the type if it makes up a field."""
    if s.kind != "app" or len(s.parts) != 2 or any(p.kind != "name" for p in s.parts):
        return False
    name, of = (p.text for p in s.parts)
    if not any(name in needed for needed in ORDERED_FIELD):
        return False
    classes.setdefault(of, set()).add(name)
    return True


def assuming(goal: Goal, sort: Sort) -> Goal:
    """The goal, its target read again with `sort` for bound variables whose type is not printed (as under ``∃``).

    What is assumed is no basis for a counterexample: the result is incomplete if anything was.
    """
    elaborator = Elaborator(dict(goal.locals), sort)
    try:
        target = elaborator.formula(parse_expression(goal.target_text))
    except SyntaxUnknown:
        return goal
    return goal if target == goal.target else replace(goal, target=target, complete=False)


def _first_goal(pp: str) -> str:
    lines = pp.replace("\r\n", "\n").strip("\n").split("\n")
    first: list[str] = []
    seen_target = False
    for line in lines:
        if seen_target and (not line.strip() or not line.startswith((" ", "\t"))):
            break
        first.append(line)
        seen_target = seen_target or line.startswith("⊢")
    return "\n".join(first)


def _blocks(text: str) -> list[str]:
    """Logical lines: an indented line continues the one before it."""
    blocks: list[str] = []
    for line in text.split("\n"):
        if line.startswith((" ", "\t")) and blocks:
            blocks[-1] += "\n" + line
        elif line.strip():
            blocks.append(line)
    return blocks


def _rename_inaccessible(text: str) -> tuple[str, tuple[str, ...]]:
    """Give every hypothesis whose name Lean prints with a dagger a name of its own, throughout the goal."""
    order: list[str] = []
    for block in _blocks(text):
        match = _HYPOTHESIS.fullmatch(block)
        if match is not None and not block.startswith("⊢"):
            order += [n for n in match["names"].split(" ") if "✝" in n]
    if not order or len(set(order)) < len(order):
        return text, ()
    fresh: dict[str, str] = {}
    number = 0
    for old in order:
        number += 1
        while f"a_{number}" in text:
            number += 1
        fresh[old] = f"a_{number}"
    return _INACCESSIBLE.sub(lambda m: fresh.get(m[0], m[0]), text), tuple(fresh.values())
