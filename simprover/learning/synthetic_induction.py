"""Random theorems that need more than one idea: induction, and going through the remainders case by case."""

from __future__ import annotations

import random

from simprover.learning.problems import CLOSE, Draft, Family, Step, one
from simprover.learning.synthetic_arithmetic import hypothesis_names, number_type

_INDEX = ("n", "m", "k")


def _induction(variable: str) -> tuple[str, Step]:
    """The successor's variable, and the step that splits the goal in two."""
    inner = "k" if variable != "k" else "n"
    return inner, one(f"induction {variable} with | zero => ?_ | succ {inner} ih => ?_")


def power_divisibility(random: random.Random) -> Draft | None:
    """``d ∣ bᵉ⁽ⁿ⁾ + c`` for a base that is 1 modulo d, or for an exponent that makes it so."""
    n = random.choice(_INDEX)
    _, split = _induction(n)
    base = random.randint(2, 12)
    step = random.choice([1, 1, 1, 2, 3])
    divisors = [d for d in range(2, min(base**step, 40)) if (base**step - 1) % d == 0]
    if not divisors:
        return None
    d = random.choice(divisors)
    offset = random.choice([0, 0, 1]) if step > 1 else 0
    exponent = n if step == 1 else f"({step} * {n} + {offset})" if offset else f"({step} * {n})"
    rest = pow(base, offset, d)
    if rest == 0:
        return None
    shape = random.randrange(3)
    if shape == 0:
        target = f"{d} ∣ {base} ^ {exponent} - {rest}"
    elif shape == 1:
        target = f"{d} ∣ {base} ^ {exponent} + {d - rest}"
    else:
        target = f"{base} ^ {exponent} % {d} = {rest % d}"
    closing = one("omega", "simp only [Nat.mul_add, Nat.pow_add] at *", "rw [Nat.mul_succ, Nat.pow_add]")
    return Draft(f"({n} : ℕ)", target, (split, CLOSE, closing, one("omega")))


def power_bounds(random: random.Random) -> Draft | None:
    """Powers grow faster than lines."""
    n = random.choice(_INDEX)
    inner, split = _induction(n)
    base = random.randint(2, 9)
    target = random.choice(
        [
            f"{n} < {base} ^ {n}",
            f"{n} + 1 ≤ {base} ^ {n}",
            f"0 < {base} ^ {n}",
            f"1 ≤ {base} ^ {n}",
            f"{n} ≤ {base} ^ {n}",
        ]
    )
    positive = one("omega", f"have hp : 0 < {base} ^ {inner} := Nat.pow_pos (by decide)")
    return Draft(f"({n} : ℕ)", target, (split, CLOSE, positive, one("omega")))


def sequences(random: random.Random) -> Draft | None:
    """Closed forms of sequences given by a recurrence."""
    f = random.choice(["f", "u", "a", "s"])
    n = random.choice(_INDEX)
    inner, split = _induction(n)
    h = hypothesis_names(random, 2)
    start, c = random.randint(0, 6), random.randint(1, 6)
    kind = random.randrange(4)
    if kind == 0:
        rule, formula = f"{f} {n} + {c}", (f"{c} * {n} + {start}" if start else f"{c} * {n}")
    elif kind == 1:
        rule, formula, start = f"2 * {f} {n}", f"2 ^ {n}", 1
    elif kind == 2:
        rule, formula, start = f"2 * {f} {n} + 1", f"2 ^ {n} - 1", 0
    else:
        rule, formula = f"{c + 1} * {f} {n}", f"{start} * {c + 1} ^ {n}"
    binders = f"({f} : ℕ → ℕ) ({h[0]} : {f} 0 = {start}) ({h[1]} : ∀ {n}, {f} ({n} + 1) = {rule})"
    base = one(f"simp [{h[0]}]", f"rw [{h[0]}]", f"norm_num [{h[0]}]", "omega")
    step = one(f"rw [{h[1]}, ih]")
    finish: tuple[Step, ...] = (one("omega", "rw [Nat.pow_succ, Nat.mul_comm]", "simp [Nat.pow_succ, Nat.mul_comm]"),)
    if kind == 2:  # the subtraction needs to know that the power is not zero
        finish = (one(f"have hp : 0 < 2 ^ {inner} := Nat.pow_pos (by decide)"), one("omega"))
    if random.random() < 0.5:
        return Draft(f"({n} : ℕ) {binders}", f"{f} {n} = {formula}", (split, base, step, *finish))
    return Draft(binders, f"∀ {n}, {f} {n} = {formula}", (one(f"intro {n}"), split, base, step, *finish))


def monotone(random: random.Random) -> Draft | None:
    """Bounds on sequences that only their recurrence gives."""
    f = random.choice(["f", "u", "a"])
    n = random.choice(_INDEX)
    inner, split = _induction(n)
    h = hypothesis_names(random, 2)
    start = random.randint(1, 5)
    sign = random.choice(["<", "≤"])
    binders = f"({f} : ℕ → ℕ) ({h[0]} : {f} 0 = {start}) ({h[1]} : ∀ {n}, {f} {n} {sign} {f} ({n} + 1))"
    target = f"∀ {n}, {n} < {f} {n}" if sign == "<" else f"∀ {n}, {start} ≤ {f} {n}"
    script = (one(f"intro {n}"), split, one("omega"), one(f"have h := {h[1]} {inner}"), one("omega"))
    return Draft(binders, target, script)


def _residues(variable: str, modulus: int, lemmas: str) -> tuple[Step, Step]:
    """Name the possible remainders, then compute with each."""
    cases = " ∨ ".join(f"{variable} % {modulus} = {r}" for r in range(modulus))
    split = f"rcases h with {' | '.join(['h'] * modulus)}"
    return (
        one(f"have h : {cases} := by omega"),
        one(f"{split} <;> simp [{lemmas}, h]", f"{split} <;> norm_num [{lemmas}, h]"),
    )


def _by_remainder(lemmas: str) -> Step:
    return one(f"simp [{lemmas}]", f"norm_num [{lemmas}]")


def residues(random: random.Random) -> Draft | None:
    """Powers and products modulo a small number, by going through the remainders."""
    carrier = number_type(random)
    other = "Nat" if carrier == "ℕ" else "Int"
    x = random.choice(["n", "a", "x", "m", "k", "b"])
    modulus = random.choice([2, 3, 3, 4, 4, 5, 5, 6, 7, 8])
    power = random.choice([2, 2, 2, 3, 4])
    shown = random.choice([f"{x} ^ {power}", " * ".join([x] * power)])
    c, d = random.choice([(1, 0), (1, 0), (random.randint(2, 4), random.randint(0, 4))])
    text = shown if (c, d) == (1, 0) else f"({c} * ({shown}) + {d})" if d else f"({c} * ({shown}))"
    if (c, d) == (1, 0) and "*" in text:
        text = f"({text})"
    values = sorted({(c * pow(r, power) + d) % modulus for r in range(modulus)})
    if len(values) == modulus:
        return None
    if random.random() < 0.6:
        target = " ∨ ".join(f"{text} % {modulus} = {v}" for v in values)
    else:
        missing = random.choice([v for v in range(modulus) if v not in values])
        target = f"{text} % {modulus} ≠ {missing}"
    lemmas = f"{other}.pow_succ, {other}.mul_{'mod' if other == 'Nat' else 'emod'}"
    if d:
        lemmas += f", {other}.add_{'mod' if other == 'Nat' else 'emod'}"
    return Draft(f"({x} : {carrier})", target, _residues(x, modulus, lemmas))


def divisible_products(random: random.Random) -> Draft | None:
    """``d ∣ p(n)`` for polynomials that are always divisible, by going through the remainders."""
    n = random.choice(["n", "a", "x", "m"])
    d = random.choice([2, 2, 3, 3, 6, 4, 5])
    for _ in range(40):
        cubic, a = random.choice([(0, 1), (0, 1), (0, 2), (0, 3), (1, 0), (1, 0), (1, 1), (1, 3)])
        b, c = random.randint(0, 6), random.choice([0, 0, random.randint(0, 6)])
        if not any((cubic * r**3 + a * r**2 + b * r + c) % d for r in range(d)):
            break
    else:
        return None
    parts = [f"{n} ^ 3"] * cubic
    parts += [f"{n} ^ 2" if a == 1 else f"{a} * {n} ^ 2"] if a else []
    parts += [n if b == 1 else f"{b} * {n}"] if b else []
    parts += [str(c)] if c else []
    script = (one("apply Nat.dvd_of_mod_eq_zero"), *_residues(n, d, "Nat.pow_succ, Nat.add_mod, Nat.mul_mod"))
    return Draft(f"({n} : ℕ)", f"{d} ∣ {' + '.join(parts)}", script)


def known_residues(random: random.Random) -> Draft | None:
    """The remainder of a polynomial expression, from the remainders of its variables."""
    carrier = number_type(random)
    other, mod = ("Nat", "mod") if carrier == "ℕ" else ("Int", "emod")
    x, y = random.sample(["x", "y", "a", "b", "n", "m"], 2)
    modulus = random.randint(2, 23)
    r, s = random.randrange(modulus), random.randrange(modulus)
    h = hypothesis_names(random, 2)
    c, d = random.randint(1, 6), random.randint(1, 6)
    target, value = random.choice(
        [
            (f"({x} * {y}) % {modulus}", r * s),
            (f"({x} + {c}) * ({y} + {d}) % {modulus}", (r + c) * (s + d)),
            (f"({x} + {c}) ^ 2 * {y} % {modulus}", (r + c) ** 2 * s),
            (f"({x} ^ 2 + {y} ^ 2) % {modulus}", r * r + s * s),
            (f"({x} + {c}) ^ 2 * ({y} + {d}) ^ 3 % {modulus}", (r + c) ** 2 * (s + d) ** 3),
            (f"({x} * {y} + {c}) % {modulus}", r * s + c),
        ]
    )
    lemmas = f"{other}.pow_succ, {other}.mul_{mod}, {other}.add_{mod}"
    script = (_by_remainder(f"{lemmas}, {h[0]}, {h[1]}"),)
    binders = f"({x} {y} : {carrier}) ({h[0]} : {x} % {modulus} = {r}) ({h[1]} : {y} % {modulus} = {s})"
    return Draft(binders, f"{target} = {value % modulus}", script)


def common_divisors(random: random.Random) -> Draft | None:
    """The greatest common divisor of two linear expressions divides what remains of them."""
    n = random.choice(["n", "k", "m", "a"])
    (h,) = hypothesis_names(random, 1)
    a, c = random.randint(1, 9), random.randint(1, 4)
    b = random.randint(0, 9)
    gap = c * a - b
    if gap <= 0:
        return None
    first, second = f"{n} + {a}", f"{c} * {n} + {b}" if b else f"{c} * {n}"
    g = f"Nat.gcd ({first}) ({second})"
    script = (
        one(f"have h1 := Nat.gcd_dvd_left ({first}) ({second})"),
        one(f"have h2 := Nat.gcd_dvd_right ({first}) ({second})"),
        one(f"have h3 := Nat.dvd_sub (Nat.dvd_mul_left_of_dvd h1 {c}) h2"),
        one(f"have h4 : {c} * ({first}) - ({second}) = {gap} := by omega"),
        one("rw [h4] at h3"),
        one("exact Nat.le_of_dvd (by decide) h3"),
    )
    return Draft(f"({n} : ℕ) ({h} : 0 < {n})", f"{g} ≤ {gap}", script)


FAMILIES: dict[str, tuple[Family, float]] = {
    "power_divisibility": (power_divisibility, 1.5),
    "power_bounds": (power_bounds, 0.3),
    "sequences": (sequences, 1.0),
    "monotone": (monotone, 0.7),
    "residues": (residues, 1.2),
    "divisible_products": (divisible_products, 1.0),
    "known_residues": (known_residues, 1.0),
    "common_divisors": (common_divisors, 0.7),
}
"""Generators by name, with how often each is drawn relative to the others."""
