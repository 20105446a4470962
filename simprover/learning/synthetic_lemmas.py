"""Random theorems that are an instance of a library lemma or need a hypothesis applied in the right place."""

from __future__ import annotations

import random

from simprover.learning.problems import Draft, Family, Step, one
from simprover.learning.synthetic_arithmetic import hypothesis_names, names

_SOLVE: Step = one("decide", "omega", "norm_num", "rfl", "simp")


def lemma_instances(random: random.Random) -> Draft | None:
    """Facts about ℕ and ℤ for which a library lemma and the right hypotheses are all that is needed."""
    a, b, c, d = names(random, 4)
    h, k = hypothesis_names(random, 2)
    space = random.choice(["Nat", "Nat", "Int"])
    carrier = "ℕ" if space == "Nat" else "ℤ"
    v = random.randint(2, 12)
    two, three = f"({a} {b} : {carrier})", f"({a} {b} {c} : {carrier})"
    general = [
        (three + f" ({h} : {a} ∣ {b}) ({k} : {b} ∣ {c})", f"{a} ∣ {c}", f"exact {space}.dvd_trans {h} {k}"),
        (three + f" ({h} : {a} ∣ {b}) ({k} : {a} ∣ {c})", f"{a} ∣ {b} + {c}", f"exact {space}.dvd_add {h} {k}"),
        (two, f"{a} ∣ {a} * {b}", f"exact {space}.dvd_mul_right {a} {b}"),
        (two, f"{a} * {b} = {b} * {a}", f"exact {space}.mul_comm {a} {b}"),
        (two, f"{a} + {b} = {b} + {a}", f"exact {space}.add_comm {a} {b}"),
        (three, f"{a} * {b} * {c} = {a} * ({b} * {c})", f"exact {space}.mul_assoc {a} {b} {c}"),
        (three, f"{a} * ({b} + {c}) = {a} * {b} + {a} * {c}", f"exact {space}.mul_add {a} {b} {c}"),
        (three, f"({a} + {b}) * {c} = {a} * {c} + {b} * {c}", f"exact {space}.add_mul {a} {b} {c}"),
        (three + f" ({h} : {a} ≤ {b}) ({k} : {b} ≤ {c})", f"{a} ≤ {c}", f"exact {space}.le_trans {h} {k}"),
        (two + f" ({h} : 0 < {a}) ({k} : 0 < {b})", f"0 < {a} * {b}", f"exact {space}.mul_pos {h} {k}"),
        (f"({a} : {carrier})", f"{a} ^ 2 = {a} * {a}", f"rw [{space}.pow_two]"),
    ]
    natural = [
        (
            f"({a} {b} {c} {d} : ℕ) ({h} : {a} ≤ {b}) ({k} : {c} ≤ {d})",
            f"{a} * {c} ≤ {b} * {d}",
            f"exact Nat.mul_le_mul {h} {k}",
        ),
        (f"({a} {b} {c} : ℕ) ({h} : {a} ≤ {b})", f"{c} * {a} ≤ {c} * {b}", f"exact Nat.mul_le_mul_left {c} {h}"),
        (f"({a} {b} : ℕ)", f"{a} ∣ {b} * {a}", f"exact Nat.dvd_mul_left {a} {b}"),
        (f"({a} {b} : ℕ)", f"Nat.gcd {a} {b} = Nat.gcd {b} {a}", f"exact Nat.gcd_comm {a} {b}"),
        (f"({a} {b} : ℕ)", f"Nat.gcd {a} {b} ∣ {a}", f"exact Nat.gcd_dvd_left {a} {b}"),
        (f"({a} {b} : ℕ)", f"Nat.gcd {a} {b} ∣ {b}", f"exact Nat.gcd_dvd_right {a} {b}"),
        (
            f"({a} {b} {c} : ℕ) ({h} : {c} ∣ {a}) ({k} : {c} ∣ {b})",
            f"{c} ∣ Nat.gcd {a} {b}",
            f"exact Nat.dvd_gcd {h} {k}",
        ),
        (f"({a} : ℕ)", f"0 < {v} ^ {a}", "exact Nat.pow_pos (by decide)"),
        (f"({a} {b} : ℕ) ({h} : {a} ∣ {b}) ({k} : 0 < {b})", f"{a} ≤ {b}", f"exact Nat.le_of_dvd {k} {h}"),
        (f"({a} {b} : ℕ) ({h} : {a} ∣ {b})", f"{b} % {a} = 0", f"exact Nat.mod_eq_zero_of_dvd {h}"),
        (f"({a} {b} : ℕ) ({h} : {b} % {a} = 0)", f"{a} ∣ {b}", f"exact Nat.dvd_of_mod_eq_zero {h}"),
        (f"({a} {b} : ℕ) ({h} : 0 < {b})", f"{a} % {b} < {b}", f"exact Nat.mod_lt {a} {h}"),
        (f"({a} {b} : ℕ) ({h} : 0 < {b})", f"{a} * {b} / {b} = {a}", f"exact Nat.mul_div_cancel {a} {h}"),
        (f"({a} {b} {c} : ℕ)", f"{a} ^ ({b} + {c}) = {a} ^ {b} * {a} ^ {c}", f"exact Nat.pow_add {a} {b} {c}"),
        (f"({a} {b} : ℕ)", f"{a} ^ ({b} + 1) = {a} ^ {b} * {a}", "rw [Nat.pow_succ]"),
        (f"({a} {b} : ℕ) ({h} : {a} * {b} = 0)", f"{a} = 0 ∨ {b} = 0", f"exact Nat.mul_eq_zero.mp {h}"),
    ]
    binders, target, tactic = random.choice(general + natural)
    return Draft(binders, target, (one(tactic),))


def guarded_values(random: random.Random) -> Draft | None:
    """Values of a function of two numbers whose equation holds under a condition."""
    f = random.choice(["s", "f", "g", "F"])
    a, b = random.sample(["a", "b", "x", "y", "m", "n"], 2)
    (h,) = hypothesis_names(random, 1)
    u, v, c = random.randint(1, 9), random.randint(1, 5), random.randint(1, 5)
    body, value = random.choice(
        [
            (f"{a} ^ {b} + {b} ^ {a}", u**v + v**u),
            (f"{a} * {b} + {c}", u * v + c),
            (f"{c} * {a} + {b} ^ 2", c * u + v * v),
            (f"({a} + {b}) * {a}", (u + v) * u),
        ]
    )
    condition, proof = random.choice(
        [(f"0 < {a} ∧ 0 < {b}", "(by decide)"), (f"0 < {a} → 0 < {b}", "(by decide) (by decide)")]
    )
    return Draft(
        f"({f} : ℕ → ℕ → ℕ) ({h} : ∀ {a} {b}, {condition} → {f} {a} {b} = {body})",
        f"{f} {u} {v} = {value}",
        (one(f"rw [{h} {u} {v} {proof}]", f"simp [{h}]", f"norm_num [{h}]"), _SOLVE),
    )


def long_recurrences(random: random.Random) -> Draft | None:
    """Values of a sequence whose recurrence looks back two steps and starts late."""
    f = random.choice(["x", "f", "u", "a"])
    n = random.choice(["n", "k"])
    h = hypothesis_names(random, 3)
    carrier = random.choice(["ℕ", "ℤ", "ℤ"])
    first, second = random.randint(0, 9), random.randint(1, 9)
    c, d = random.randint(1, 2), random.choice([1, 1, -1]) if carrier == "ℤ" else 1
    last = random.randint(3, 5)
    values = [first, second]
    for _ in range(2, last):
        values.append(c * values[-1] + d * values[-2])
    sign = "+" if d == 1 else "-"
    left = f"{f} ({n} - 1)" if c == 1 else f"{c} * {f} ({n} - 1)"
    binders = (
        f"({f} : ℕ → {carrier}) ({h[0]} : {f} 1 = {first}) ({h[1]} : {f} 2 = {second}) "
        f"({h[2]} : ∀ {n} ≥ 3, {f} {n} = {left} {sign} {f} ({n} - 2))"
    )
    steps = [one(f"have e{i} := {h[2]} {i} (by decide)") for i in range(3, last + 1)]
    return Draft(binders, f"{f} {last} = {values[last - 1]}", (*steps, one("omega", "simp_all")))


def conjunctions(random: random.Random) -> Draft | None:
    """Several conclusions at once, or one of several."""
    a, b = names(random, 2)
    carrier = random.choice(["ℕ", "ℤ"])
    h, k = hypothesis_names(random, 2)
    x, y = random.randint(0, 30), random.randint(0, 30)
    c = random.randint(1, 5)
    binders = f"({a} {b} : {carrier}) ({h} : {a} + {c} * {b} = {x + c * y}) ({k} : {a} = {x})"
    kind = random.randrange(3)
    if kind == 0:
        return Draft(binders, f"{a} = {x} ∧ {b} = {y}", (one("constructor"), one("omega"), one("omega")))
    if kind == 1:
        other = y + random.randint(1, 5)
        sides = [f"{b} = {y}", f"{b} = {other}"]
        order = random.choice([sides, sides[::-1]])
        return Draft(binders, " ∨ ".join(order), (one("left" if order == sides else "right"), one("omega")))
    return Draft(
        f"({a} {b} : {carrier})",
        f"{a} + {c} = {b} + {c} ↔ {a} = {b}",
        (one("constructor"), one(f"intro {h}"), one("omega"), one(f"intro {h}"), one("omega", f"rw [{h}]")),
    )


FAMILIES: dict[str, tuple[Family, float]] = {
    "lemma_instances": (lemma_instances, 2.0),
    "guarded_values": (guarded_values, 0.7),
    "long_recurrences": (long_recurrences, 0.8),
    "conjunctions": (conjunctions, 1.0),
}
"""Generators by name, with how often each is drawn relative to the others."""
