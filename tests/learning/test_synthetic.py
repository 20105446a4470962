"""Generated theorems: the same for the same seed, all different, and true as far as that can be computed here."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.learning.synthetic import FAMILIES, generate
from simprover.learning.synthetic_logic import Atom, Both, Falsum, Formula, Not, show


def test_the_same_seed_gives_the_same_theorems() -> None:
    assert list(generate(5, 200)) == list(generate(5, 200))


def test_more_theorems_begin_with_the_same_theorems() -> None:
    assert list(generate(5, 200))[:50] == list(generate(5, 50))


def test_another_seed_gives_other_theorems() -> None:
    assert {p.key for p in generate(0, 100)} != {p.key for p in generate(1, 100)}


def test_no_theorem_comes_twice() -> None:
    problems = list(generate(0, 1_000))
    assert len({p.key for p in problems}) == len({p.name for p in problems}) == 1_000


def test_every_family_appears() -> None:
    assert {p.family for p in generate(0, 2_000)} == set(FAMILIES)


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_family_makes_theorems_with_scripts(family: str) -> None:
    source = random.Random(0)
    drafts = [draft for _ in range(200) if (draft := FAMILIES[family][0](source)) is not None]
    assert len(drafts) >= 10
    for draft in drafts:
        assert draft.target.strip() and draft.script
        assert all(step and all(tactic.strip() for tactic in step) for step in draft.script)


def _value(formula: Formula, truth: dict[str, bool]) -> bool:
    match formula:
        case Atom(name):
            return truth[name]
        case Falsum():
            return False
        case Not(body):
            return not _value(body, truth)
        case Both(sign, left, right):
            a, b = _value(left, truth), _value(right, truth)
            return {"∧": a and b, "∨": a or b, "→": not a or b, "↔": a == b}[sign]


def _read(text: str) -> Formula:
    """A reader of Lean's propositional notation, written apart from the printer."""
    tokens = list(text.replace("(", " ( ").replace(")", " ) ").replace("¬", " ¬ ").split())

    def level(strength: int) -> Formula:
        if strength == 5:
            token = tokens.pop(0)
            if token == "¬":
                return Not(level(5))
            if token == "(":
                inner = level(1)
                assert tokens.pop(0) == ")"
                return inner
            return Falsum() if token == "False" else Atom(token)
        sign = {1: "↔", 2: "→", 3: "∨", 4: "∧"}[strength]
        left = level(strength + 1)
        if tokens and tokens[0] == sign:
            tokens.pop(0)
            return Both(sign, left, level(strength + 1 if sign == "↔" else strength))
        return left

    read = level(1)
    assert not tokens
    return read


formulas = st.recursive(
    st.sampled_from([Atom("p"), Atom("q"), Atom("r")]),
    lambda inner: st.one_of(st.builds(Not, inner), st.builds(Both, st.sampled_from("∧∨→↔"), inner, inner)),
    max_leaves=12,
)


@settings(deadline=None)
@given(formulas)
def test_formulas_are_printed_so_that_lean_reads_the_same(formula: Formula) -> None:
    assert _read(show(formula)) == formula


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0, max_value=10_000))
def test_propositional_theorems_are_tautologies(seed: int) -> None:
    for problem in generate(seed, 40):
        if problem.family != "propositional":
            continue
        atoms_text, *hypotheses = problem.binders.removeprefix("(").removesuffix(")").split(") (h")
        atoms = atoms_text.split(" : ")[0].split()
        formulas_ = [_read(text.split(" : ", 1)[1]) for text in hypotheses]
        target = _read(problem.target)
        for values in itertools.product([False, True], repeat=len(atoms)):
            truth = dict(zip(atoms, values, strict=True))
            assert not all(_value(f, truth) for f in formulas_) or _value(target, truth)
