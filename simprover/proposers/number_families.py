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

from simprover.proposers.families import block, closing, step
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

_LARGEST_EXPONENT: Final = 1_000_000
"""Exponents of closed terms beyond this are left alone."""

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


def residue_of(term: str, modulus: int) -> int | None:
    """The residue of a closed term over ℕ made of literals, ``+``, ``*``, ``^`` and brackets; None for other texts.

    Powers are reduced as they are computed: the term's value may be astronomical as long as its exponents are not.
    """
    parts = re.findall(r"\d+|[+*^()]|\S", term)
    if any(not re.fullmatch(r"\d+|[+*^()]", part) for part in parts):
        return None
    try:
        value, rest = _sum(parts, 0, modulus)
    except (IndexError, ValueError, RecursionError):
        return None
    return value % modulus if rest == len(parts) else None


def _sum(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    total, at = _product(parts, at, modulus)
    while at < len(parts) and parts[at] == "+":
        more, at = _product(parts, at + 1, modulus)
        total += more
    return _bounded(total, modulus), at


def _product(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    total, at = _power(parts, at, modulus)
    while at < len(parts) and parts[at] == "*":
        more, at = _power(parts, at + 1, modulus)
        total = _bounded(total * more, modulus)
    return total, at


def _power(parts: Sequence[str], at: int, modulus: int | None) -> tuple[int, int]:
    if parts[at] == "(":
        base, at = _sum(parts, at + 1, modulus)
        if parts[at] != ")":
            raise ValueError("unbalanced")
        at += 1
    else:
        base, at = int(parts[at]), at + 1
    if at < len(parts) and parts[at] == "^":
        exponent, at = _power(parts, at + 1, None)
        if modulus is None:
            if base > 1 and exponent * base.bit_length() > 64:
                raise ValueError("too large for an exponent")
            return _bounded(base**exponent, None), at
        return pow(base, exponent, modulus), at
    return _bounded(base, modulus), at


def _bounded(value: int, modulus: int | None) -> int:
    if modulus is not None:
        return value % modulus
    if value > _LARGEST_EXPONENT:
        raise ValueError("too large for an exponent")
    return value


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
        for match in _POWER.finditer(text):
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
        for match in _POWER.finditer(text):
            base, exponent = match.groups()
            if int(base) > 1:
                lines.append(f"have := Nat.lt_pow_self (n := {exponent}) (b := {base}) (by decide)")
    lines = list(dict.fromkeys(lines))[:4]
    if lines:
        yield closing(block(*lines, "omega"), -0.4)
        yield closing(block(*lines, "simp only [Nat.pow_succ, Nat.mul_succ, Nat.pow_add] at *", "omega"), -0.5)


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
            "obtain ⟨quotient, product⟩ := divides",
        ]
        yield step(block(*lines), -0.3)


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
