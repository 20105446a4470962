"""Families that compute with the goal's own numbers: residues, cycles of powers, finite checks, bounds, divisors.

The computing is done here and claimed nowhere: every number that ends up in a tactic is proved by Lean inside that
tactic.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from simprover.proposers.families import block, closing
from simprover.proposers.goal_view import GoalView, Hypothesis, words
from simprover.proposers.protocol import Suggestion

_MAX_RESIDUES: Final = 24
"""Largest modulus for which all residues are listed."""

_MAX_CYCLE: Final = 24
"""Longest cycle of powers that is written out."""

_MAX_CASES: Final = 24
"""Most values of one variable that are written out as cases."""

_MAX_CHECKS: Final = 40_000
"""Most assignments that the kernel is asked to go through one by one."""

_POWER = re.compile(r"(?<![\w.])(\d+) \^ ([A-Za-z_]\w*|\((?:[^()]|\([^()]*\))*\))")


@dataclass(frozen=True)
class Cycle:
    """How the powers of a number repeat modulo another.

    Attributes:
        base: the number.
        modulus: what is reduced by.
        residues: ``base ^ k % modulus`` for k = 0, 1, …, up to one before the first repetition.
        start: from which exponent on it repeats; ``len(residues) - start`` is the period.
    """

    base: int
    modulus: int
    residues: tuple[int, ...]
    start: int

    @property
    def period(self) -> int:
        """After how many steps it repeats."""
        return len(self.residues) - self.start


def power_cycle(base: int, modulus: int) -> Cycle:
    """Compute the cycle; `modulus` is at least 1."""
    first: dict[int, int] = {}
    residues: list[int] = []
    value = 1 % modulus
    while value not in first:
        first[value] = len(residues)
        residues.append(value)
        value = value * base % modulus
    return Cycle(base, modulus, tuple(residues), first[value])


def moduli(goal: GoalView) -> list[int]:
    """Literal moduli and divisors in the goal, in order of appearance, target first."""
    found: dict[int, None] = {}
    for text in (goal.target, *(h.type for h in goal.facts)):
        for match in re.finditer(r"% (\d+)|(?<![\w.^])(\d+) ∣", text):
            number = int(match.group(1) or match.group(2))
            if number > 1:
                found.setdefault(number)
    return list(found)


def cycles(goal: GoalView) -> Iterator[Suggestion]:
    """Powers of a literal under a literal modulus: prove how they repeat, then finish by linear arithmetic."""
    texts = [goal.target, *(h.type for h in goal.facts)]
    powers: dict[tuple[int, str], None] = {}
    for text in texts:
        for match in _POWER.finditer(text):
            if words(match.group(2)) & {v.name for v in goal.variables}:
                powers.setdefault((int(match.group(1)), match.group(2)))
    if not powers:
        return
    for modulus in moduli(goal)[:2]:
        lines: list[str] = []
        for number, (base, exponent) in enumerate(list(powers)[:3]):
            cycle = power_cycle(base, modulus)
            if len(cycle.residues) > _MAX_CYCLE:
                continue
            lines.append(cycle_fact(f"cyc{number}", cycle))
            lines.append(f"have cyc{number}_at := cyc{number} {exponent}")
        if not lines:
            continue
        yield closing(block(*lines, "omega"), -0.2)
        for variable in goal.naturals:
            if goal.mentions(variable) and modulus <= _MAX_RESIDUES:
                yield closing(block(*lines, *_residue_cases(variable, modulus, "ℕ", goal)), -0.5)


def cycle_fact(name: str, cycle: Cycle) -> str:
    """``have name : ∀ k, …``, saying what ``base ^ k % modulus`` is for every k, with its proof by induction."""
    clauses = []
    for k, residue in enumerate(cycle.residues):
        value = f"{cycle.base} ^ k % {cycle.modulus} = {residue}"
        if k < cycle.start:
            where = f"k = {k}"
        else:
            parts = [f"{cycle.start} ≤ k"] if cycle.start else []
            if cycle.period > 1:
                parts.append(f"k % {cycle.period} = {k % cycle.period}")
            where = " ∧ ".join(parts)
        clauses.append(f"({where} ∧ {value})" if where else f"({value})")
    return "\n".join(
        [
            f"have {name} : ∀ k : ℕ, {' ∨ '.join(clauses)} := by",
            "  intro k",
            "  induction k with",
            "  | zero => first | omega | decide | norm_num",
            "  | succ j ih => rw [Nat.pow_succ]; omega",
        ]
    )


def residues(goal: GoalView) -> Iterator[Suggestion]:
    """Polynomials under a literal modulus: go through the residues of each variable, or use those that are given."""
    for modulus in moduli(goal)[:2]:
        given = [h.name for h in goal.facts if re.fullmatch(rf"\w+ % {modulus} = \d+", h.type)]
        arithmetic = "Nat.add_mod, Nat.mul_mod, Nat.pow_mod, Int.add_emod, Int.mul_emod, Int.sub_emod, pow_succ"
        if given:
            names = ", ".join(given)
            yield closing(f"simp [{arithmetic}, {names}]", -0.3)
            yield closing(f"norm_num [{arithmetic}, {names}]", -0.3)
        if modulus > _MAX_RESIDUES:
            continue
        for variable in goal.variables[:3]:
            if not goal.mentions(variable.name) and not any(goal.mentions(variable.name, h.type) for h in goal.facts):
                continue
            yield closing(block(*_residue_cases(variable.name, modulus, variable.type, goal)), -0.4)


def _residue_cases(variable: str, modulus: int, kind: str, goal: GoalView) -> list[str]:
    cases = " ∨ ".join(f"{variable} % {modulus} = {r}" for r in range(modulus))
    pattern = " | ".join(["res"] * modulus)
    if kind in ("ℤ", "Int"):
        arithmetic = "Int.add_emod, Int.mul_emod, Int.sub_emod"
        divisibility = "Int.dvd_iff_emod_eq_zero"
    else:
        arithmetic = "Nat.add_mod, Nat.mul_mod"
        divisibility = "Nat.dvd_iff_mod_eq_zero"
    finish = f"simp [{arithmetic}, pow_succ, res]"
    lines = [f"have cases_mod : {cases} := by omega"]
    if "∣" in goal.target:
        lines.append(f"simp only [{divisibility}]")
    lines.append(f"rcases cases_mod with {pattern} <;> first | omega | {finish} | ({finish} at *; omega)")
    return lines


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
    bounds = [_upper_bound(v, facts) for v in relevant]
    if any(b is None for b in bounds):
        return
    sizes = [b + 1 for b in bounds if b is not None]
    if math.prod(sizes) > _MAX_CHECKS:
        return
    ranges = " ".join(f"∀ {v} : ℕ, {v} < {size} →" for v, size in zip(relevant, sizes, strict=True))
    premises = " ".join(f"({h.type}) →" for h in facts)
    arguments = " ".join(f"{v} (by omega)" for v in relevant)
    proofs = " ".join(h.name for h in facts)
    claim = f"have check : {ranges} {premises} {goal.target} := by decide +kernel"
    yield closing(block(claim, f"exact check {arguments} {proofs}".rstrip()), -0.5)


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
        for match in _POWER.finditer(text):
            base, exponent = match.groups()
            if int(base) > 1:
                lines.append(f"have := Nat.lt_pow_self (n := {exponent}) (b := {base}) (by decide)")
    lines = list(dict.fromkeys(lines))[:4]
    if lines:
        yield closing(block(*lines, "omega"), -0.4)
        yield closing(block(*lines, "simp only [Nat.pow_succ, Nat.mul_succ, Nat.pow_add] at *", "omega"), -0.5)


def common_divisors(goal: GoalView) -> Iterator[Suggestion]:
    """``Nat.gcd`` of two linear terms in one variable: it divides the combination from which the variable is gone."""
    for match in re.finditer(r"(?:Nat\.gcd|\bgcd|\.gcd) (\(.*?\)|\w+) (\(.*?\)|\w+)", goal.target):
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
