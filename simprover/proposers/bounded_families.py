"""Families about variables that can take few values: case splits, checks of all values, and how large powers are.

The computing is done here and claimed nowhere: every number that ends up in a tactic is proved by Lean inside that
tactic.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final

from simprover.proposers.families import block, closing
from simprover.proposers.goal_view import GoalView, Hypothesis, words
from simprover.proposers.protocol import Suggestion
from simprover.proposers.residue_families import POWER

_MAX_CASES: Final = 24
"""Most values of one variable that are written out as cases."""

_MAX_CHECKS: Final = 40_000
"""Most assignments that the kernel is asked to go through one by one."""


def finite_checks(goal: GoalView) -> Iterator[Suggestion]:
    """Variables over ℕ that the hypotheses bound: let the kernel go through all values."""
    relevant = [v for v in goal.naturals if _is_constrained(v, goal)]
    if not relevant or len(relevant) > 3:
        return
    names = frozenset(relevant)
    others = frozenset(h.name for h in goal.hypotheses) - names
    facts = [h for h in goal.facts if not (words(h.type) & others) and not h.type.startswith("∀")]
    if words(goal.target) & others:
        return
    proofs: list[str] = []
    sizes: list[int] = []
    for variable in relevant:
        by_power = _exponent_bound(variable, facts)
        bound = by_power[0] if by_power is not None else _upper_bound(variable, facts)
        if bound is None:
            return
        if by_power is not None:
            proofs += by_power[1]
        sizes.append(bound + 1)
    if math.prod(sizes) > _MAX_CHECKS:
        return
    ranges = " ".join(f"∀ {v} : ℕ, {v} < {size} →" for v, size in zip(relevant, sizes, strict=True))
    premises = " ".join(f"({h.type}) →" for h in facts)
    arguments = " ".join(f"{v} (by omega)" for v in relevant)
    given = " ".join(h.name for h in facts)
    claim = f"have check : {ranges} {premises} {goal.target} := by decide +kernel"
    yield closing(block(*proofs, claim, f"exact check {arguments} {given}".rstrip()), -0.5)


def _exponent_bound(variable: str, facts: Sequence[Hypothesis]) -> tuple[int, list[str]] | None:
    """A bound on a variable that stands as the exponent in a factor of a number, and its proof.

    From ``2 ^ x * 3 ^ y = 1296`` follows ``2 ^ x ≤ 1296``, and so ``x ≤ 10``.
    """
    for h in facts:
        left, equals, right = h.type.partition(" = ")
        factors = left.split(" * ")
        if not equals or not right.isdigit() or int(right) == 0:
            continue
        for factor in factors:
            match = re.fullmatch(rf"(\d+) \^ {re.escape(variable)}", factor)
            if match is None or int(match.group(1)) < 2:
                continue
            base, total = int(match.group(1)), int(right)
            bound = next(k for k in range(total.bit_length() + 1) if base ** (k + 1) > total)
            name = f"bound_{variable}"
            lines = [
                f"have divides_{name} : {factor} ∣ {right} := by",
                f"  rw [← {h.name}]",
                "  first | exact Nat.dvd_mul_right _ _ | exact Nat.dvd_mul_left _ _",
                f"have {name} : {variable} < {bound + 1} := by",
                "  apply Nat.lt_of_not_le",
                "  intro large",
                f"  have larger := Nat.pow_le_pow_right (show 0 < {base} by decide) large",
                f"  have smaller := Nat.le_of_dvd (by decide) divides_{name}",
                "  omega",
            ]
            return bound, lines
    return None


def _is_constrained(name: str, goal: GoalView) -> bool:
    return goal.mentions(name) or any(goal.mentions(name, h.type) for h in goal.facts)


def _upper_bound(name: str, facts: Sequence[Hypothesis]) -> int | None:
    """A bound that is likely to follow from the facts: an explicit one, or the value of an equation with the name."""
    explicit: list[int] = []
    implied: list[int] = []
    for h in facts:
        for match in re.finditer(rf"(?<![\w.*^+]){re.escape(name)} ([<≤]) (\d+)", h.type):
            explicit.append(int(match.group(2)) - (match.group(1) == "<"))
        total = re.search(r"= (\d+)$", h.type)
        if total is not None and name in words(h.type) and "%" not in h.type and "-" not in h.type:
            implied.append(int(total.group(1)))
    candidates = explicit or implied
    return max(0, min(candidates)) if candidates else None


def small_cases(goal: GoalView) -> Iterator[Suggestion]:
    """A variable with an explicit small bound: one case a value, each by linear arithmetic."""
    for variable in goal.variables[:4]:
        bound = _explicit_bound(variable, goal.facts)
        if bound is None:
            continue
        low, high = bound
        if not 0 <= high - low < _MAX_CASES:
            continue
        values = range(low, high + 1)
        cases = " ∨ ".join(f"{variable.name} = {value}" for value in values)
        pattern = " | ".join("rfl" for _ in values)
        finish = "first | omega | simp_all | norm_num at * | (norm_num at *; omega)"
        yield closing(
            block(f"have values : {cases} := by omega", f"rcases values with {pattern} <;> {finish}"),
            -0.5,
        )


def _explicit_bound(variable: Hypothesis, facts: Sequence[Hypothesis]) -> tuple[int, int] | None:
    name = re.escape(variable.name)
    lows = [0] if variable.type in ("ℕ", "Nat") else []
    highs: list[int] = []
    for h in facts:
        for match in re.finditer(rf"(?<![\w.*^+-] ){name} ([<≤]) (\d+)(?! [*+^-])", h.type):
            highs.append(int(match.group(2)) - (match.group(1) == "<"))
        for match in re.finditer(rf"(?<![\w.*^+-] )(\d+) ([<≤]) {name}(?! [*+^-])", h.type):
            lows.append(int(match.group(1)) + (match.group(2) == "<"))
    return (max(lows), min(highs)) if lows and highs else None


def growth(goal: GoalView) -> Iterator[Suggestion]:
    """Powers with a variable exponent, and products: say how large they at least are, then linear arithmetic."""
    lines: list[str] = []
    for text in (goal.target, *(h.type for h in goal.facts)):
        for match in POWER.finditer(text):
            base, exponent = match.groups()
            if int(base) > 1:
                lines.append(f"have := Nat.lt_pow_self (n := {exponent}) (b := {base}) (by decide)")
    lines = list(dict.fromkeys(lines))[:4]
    if lines:
        yield closing(block(*lines, "omega"), -0.4)
        yield closing(block(*lines, "simp only [Nat.pow_succ, Nat.mul_succ, Nat.pow_add] at *", "omega"), -0.5)
