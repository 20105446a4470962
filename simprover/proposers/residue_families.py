"""Families about remainders by a literal: the residues of polynomials, and how powers repeat.

The computing is done here and claimed nowhere: every number that ends up in a tactic is proved by Lean inside that
tactic.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from simprover.proposers.closed_terms import residue_of
from simprover.proposers.families import block, closing
from simprover.proposers.goal_view import GoalView, words
from simprover.proposers.protocol import Suggestion

_MAX_RESIDUES: Final = 24
"""Largest modulus for which all residues are listed."""

_MAX_CYCLE: Final = 24
"""Longest cycle of powers that is written out."""

_LARGEST_EXPONENT: Final = 1_000_000
"""Exponents beyond this are left alone."""

POWER: Final = re.compile(r"(?<![\w.])(\d+) \^ ([A-Za-z_]\w*|\((?:[^()]|\([^()]*\))*\))")
"""A power of a literal: base and exponent."""


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
    """Powers of a literal under a literal modulus: prove how they repeat, then finish by linear arithmetic.

    A variable that a hypothesis gives a value, however large, gets its residue from that value.
    """
    powers: dict[tuple[int, str], None] = {}
    for text in (goal.target, *(h.type for h in goal.facts)):
        for match in POWER.finditer(text):
            if words(match.group(2)) & {v.name for v in goal.variables}:
                powers.setdefault((int(match.group(1)), match.group(2)))
    if not powers:
        return
    for modulus in moduli(goal)[:2]:
        lines: list[str] = []
        period, start = 1, 0
        for number, (base, exponent) in enumerate(list(powers)[:3]):
            cycle = power_cycle(base, modulus)
            if len(cycle.residues) > _MAX_CYCLE:
                continue
            period, start = math.lcm(period, cycle.period), max(start, cycle.start)
            lines.append(cycle_fact(f"cyc{number}", cycle))
            lines.append(f"have cyc{number}_at := cyc{number} {exponent}")
            if base:
                lines.append(f"have cyc{number}_pos : 0 < {base} ^ {exponent} := Nat.pow_pos (by decide)")
        if not lines:
            continue
        yield closing(block(*lines, "omega"), -0.2)
        for variable in goal.naturals:
            given = _given_value(variable, goal)
            if given is not None:
                known = _known_residues(variable, given, modulus, math.lcm(period, modulus), start, goal)
                yield closing(block(*lines, *known, "omega"), -0.4)
            elif goal.mentions(variable) and modulus <= _MAX_RESIDUES:
                yield closing(block(*lines, *_residue_cases(variable, modulus, "ℕ", goal)), -0.5)


def _given_value(variable: str, goal: GoalView) -> tuple[str, str] | None:
    """The name of a hypothesis that equates the variable with a closed term, and that term."""
    for h in goal.facts:
        left, equals, right = h.type.partition(" = ")
        if equals and left == variable and residue_of(right, 2) is not None:
            return h.name, right
    return None


def _known_residues(
    variable: str, given: tuple[str, str], modulus: int, period: int, least: int, goal: GoalView
) -> list[str]:
    """Facts about a variable whose value is given: its residues, those of its powers, and that it is not small."""
    name, term = given
    value = residue_of(term, period)
    assert value is not None  # `_given_value` has read the term before
    evaluate = f"by rw [{name}]; decide +kernel"
    lines = [f"have res : {variable} % {period} = {value} := {evaluate}"]
    if least:
        lines.append(f"have low : {least} ≤ {variable} := {evaluate}")
    small = value % modulus
    lines.append(f"have res_mod : {variable} % {modulus} = {small} := by omega")
    exponents = re.findall(rf"(?<![\w.]){re.escape(variable)} \^ (\d+)", goal.target)
    for exponent in dict.fromkeys(exponents):
        power = pow(small, int(exponent), modulus) if int(exponent) < _LARGEST_EXPONENT else None
        if power is not None:
            claim = f"{variable} ^ {exponent} % {modulus} = {power}"
            proof = f"(Nat.pow_mod {variable} {exponent} {modulus}).trans (by rw [res_mod] <;> rfl)"
            lines.append(f"have pow{exponent} : {claim} := {proof}")
    return lines


def cycle_fact(name: str, cycle: Cycle) -> str:
    """``have name : ∀ k, …``, saying what ``base ^ k % modulus`` is for every k, with its proof by induction.

    The proof names the case that follows on each case, since to find it would be a search over all pairs.
    """
    count = len(cycle.residues)
    clauses = [_cycle_clause(cycle, k) for k in range(count)]
    fact = " ∨ ".join(f"({' ∧ '.join(clause)})" for clause in clauses)
    patterns = " | ".join("⟨" + ", ".join(["ih"] * len(c)) + "⟩" if len(c) > 1 else "ih" for c in clauses)
    lines = [
        f"have {name} : ∀ k : ℕ, {fact} := by",
        "  intro k",
        "  induction k with",
        f"  | zero => exact {_case(0, clauses)}",
        "  | succ j ih =>",
        "    rw [Nat.pow_succ]",
        f"    rcases ih with {patterns}",
    ]
    for k in range(count):
        after = k + 1 if k + 1 < count else cycle.start
        lines.append(f"    · exact {_case(after, clauses)}")
    return "\n".join(lines)


def _cycle_clause(cycle: Cycle, k: int) -> list[str]:
    """What is said about the exponents that come to position `k`: where they lie, and the residue."""
    value = f"{cycle.base} ^ k % {cycle.modulus} = {cycle.residues[k]}"
    if k < cycle.start:
        return [f"k = {k}", value]
    where = [f"{cycle.start} ≤ k"] if cycle.start else []
    if cycle.period > 1:
        where.append(f"k % {cycle.period} = {k % cycle.period}")
    return [*where, value]


def _case(index: int, clauses: Sequence[Sequence[str]]) -> str:
    """The proof of a disjunction by its member at `index`, each part by linear arithmetic."""
    parts = ["by omega"] * len(clauses[index])
    proof = "⟨" + ", ".join(parts) + "⟩" if len(parts) > 1 else "(by omega)"
    if index + 1 < len(clauses):
        proof = f"(Or.inl {proof})"
    for _ in range(index):
        proof = f"(Or.inr {proof})"
    return proof


def residues(goal: GoalView) -> Iterator[Suggestion]:
    """Polynomials under a literal modulus: go through the residues of each variable, or use those that are given."""
    for modulus in moduli(goal)[:2]:
        given = [h.name for h in goal.facts if re.fullmatch(rf"\w+ % {modulus} = \d+", h.type)]
        arithmetic = "Nat.add_mod, Nat.mul_mod, Int.add_emod, Int.mul_emod, Int.sub_emod, Nat.pow_succ, Int.pow_succ"
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
        arithmetic = "Int.add_emod, Int.mul_emod, Int.sub_emod, Int.pow_succ"
        divisibility = "Int.dvd_iff_emod_eq_zero"
    else:
        arithmetic = "Nat.add_mod, Nat.mul_mod, Nat.pow_succ"
        divisibility = "Nat.dvd_iff_mod_eq_zero"
    finish = f"simp [{arithmetic}, res]"
    lines = [f"have cases_mod : {cases} := by omega"]
    if "∣" in goal.target:
        lines.append(f"simp only [{divisibility}]")
    lines.append(f"rcases cases_mod with {pattern} <;> first | omega | {finish} | ({finish} at *; omega)")
    return lines
