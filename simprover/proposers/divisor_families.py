"""Families about what divides what: combinations from which a variable is gone.

The computing is done here and claimed nowhere: every number that ends up in a tactic is proved by Lean inside that
tactic.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

from simprover.proposers.families import block, closing, step
from simprover.proposers.goal_view import GoalView
from simprover.proposers.protocol import Suggestion

_MAX_DIVIDED: Final = 5_000
"""Largest number whose divisors the kernel is asked to find one by one."""

_MAX_DIVISORS: Final = 24
"""Most divisors that are written out as cases."""


def divisor_combinations(goal: GoalView) -> Iterator[Suggestion]:
    """Two remainders by the same variable over ℤ, of terms linear in another: it divides what is left of them.

    From ``6 * x % m = 1`` and ``(x - 36) % m = 0`` follows ``m ∣ 215``; what to make of that is for others to say.
    """
    found: dict[str, list[tuple[str, str, int, str, int]]] = {}
    integers = {v.name for v in goal.variables if v.type in ("ℤ", "Int")}
    for h in goal.facts:
        match = re.fullmatch(r"(.+) % (\w+) = (\d+)", h.type)
        if match is None or match.group(2) not in integers:
            continue
        text = match.group(1)
        term = _integer_linear(text[1:-1] if text.startswith("(") else text)
        if term is not None:
            slope, name, constant = term
            found.setdefault(match.group(2), []).append((h.name, text, slope, name, constant - int(match.group(3))))
    for divisor, terms in found.items():
        if len(terms) != 2 or terms[0][3] != terms[1][3] or not terms[0][2] * terms[1][2]:
            continue
        first, second = terms
        scale = math.lcm(first[2], second[2])
        rest = scale // first[2] * first[4] - scale // second[2] * second[4]
        if rest == 0:
            continue
        if rest < 0:
            first, second, rest = second, first, -rest
        f1, f2 = scale // first[2], scale // second[2]
        lines = [
            f"have first_division := Int.emod_add_ediv ({first[1]}) {divisor}",
            f"have second_division := Int.emod_add_ediv ({second[1]}) {divisor}",
            f"rw [{first[0]}] at first_division",
            f"rw [{second[0]}] at second_division",
            f"have divides : {divisor} ∣ {rest} := by",
            f"  refine ⟨{f1} * (({first[1]}) / {divisor}) - {f2} * (({second[1]}) / {divisor}), ?_⟩",
            f"  rw [Int.mul_sub, Int.mul_left_comm {divisor} {f1}, Int.mul_left_comm {divisor} {f2}]",
            "  omega",
            f"clear first_division second_division {first[0]} {second[0]}",
        ]
        yield step(block(*lines), -0.3)


def known_divisors(goal: GoalView) -> Iterator[Suggestion]:
    """A variable that divides a literal is one of its divisors: one case each."""
    for h in goal.facts:
        match = re.fullmatch(r"(\w+) ∣ (\d+)", h.type)
        if match is None or not 0 < int(match.group(2)) <= _MAX_DIVIDED:
            continue
        name, number = match.group(1), int(match.group(2))
        variable = next((v for v in goal.variables if v.name == name), None)
        if variable is None:
            continue
        divisors = [d for d in range(1, number + 1) if number % d == 0]
        if len(divisors) > _MAX_DIVISORS:
            continue
        cases = " ∨ ".join(f"k = {d}" for d in divisors)
        lines = [f"have among : ∀ k : ℕ, k < {number + 1} → k ∣ {number} → {cases} := by decide +kernel"]
        if variable.type in ("ℤ", "Int"):
            lines += [
                f"obtain ⟨natural, rfl⟩ := Int.eq_ofNat_of_zero_le (show 0 ≤ {name} by omega)",
                f"have divisor : natural ∣ {number} := Int.natAbs_dvd_natAbs.2 {h.name}",
            ]
            name = "natural"
        else:
            lines.append(f"have divisor := {h.name}")
        pattern = " | ".join("rfl" for _ in divisors)
        lines.append("have small := Nat.le_of_dvd (by decide) divisor")
        lines.append(f"rcases among {name} (by omega) divisor with {pattern} <;> first | omega | simp_all")
        yield closing(block(*lines), -0.4)


def _integer_linear(text: str) -> tuple[int, str, int] | None:
    """``a * x ± b`` as (a, x, ±b), where b may be a power of literals; None for anything else."""
    match = re.fullmatch(r"(?:(\d+) \* )?([A-Za-z_]\w*)(?: ([+-]) (\d+)(?: \^ (\d+))?)?", text)
    if match is None:
        return None
    constant = int(match.group(4) or 0) ** int(match.group(5) or 1) if int(match.group(5) or 1) < 64 else None
    if constant is None:
        return None
    return int(match.group(1) or 1), match.group(2), -constant if match.group(3) == "-" else constant


def common_divisors(goal: GoalView) -> Iterator[Suggestion]:
    """``Nat.gcd`` of two linear terms in one variable: it divides the combination from which the variable is gone."""
    for match in re.finditer(r"(\([^()]*\)|\w+)\.gcd (\([^()]*\)|\w+)", goal.target):
        terms = [_linear(part.strip("()")) for part in match.groups()]
        if None in terms:
            continue
        (a, x, b), (c, y, d) = (term for term in terms if term is not None)
        if x != y or a == 0 or c == 0:
            continue
        scale = math.lcm(a, c)
        difference = b * (scale // a) - d * (scale // c)
        left, right = match.groups()
        first = f"Nat.dvd_trans (Nat.gcd_dvd_left {left} {right}) (Nat.dvd_mul_left _ {scale // a})"
        second = f"Nat.dvd_trans (Nat.gcd_dvd_right {left} {right}) (Nat.dvd_mul_left _ {scale // c})"
        if difference < 0:
            first, second = second, first
        value = abs(difference)
        if value == 0:
            continue
        left_factor, right_factor = (scale // a, scale // c) if difference > 0 else (scale // c, scale // a)
        big, small = (left, right) if difference > 0 else (right, left)
        equation = f"{left_factor} * {big} - {right_factor} * {small} = {value}"
        yield closing(
            block(
                f"have dvd_diff := Nat.dvd_sub ({first}) ({second})",
                f"have diff : {equation} := by omega",
                "rw [diff] at dvd_diff",
                "have := Nat.le_of_dvd (by decide) dvd_diff",
                "omega",
            ),
            -0.4,
        )


def _linear(text: str) -> tuple[int, str, int] | None:
    """``a * x + b`` as (a, x, b); None for anything else."""
    match = re.fullmatch(r"(?:(\d+) \* )?([A-Za-z_]\w*)(?: \+ (\d+))?", text)
    if match is None:
        return None
    return int(match.group(1) or 1), match.group(2), int(match.group(3) or 0)
