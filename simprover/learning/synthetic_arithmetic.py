"""Random facts about natural numbers and integers: computations, linear systems, remainders, witnesses."""

from __future__ import annotations

import itertools
import math
import random

from simprover.learning.problems import CLOSE, Draft, Family, Step, one

VARIABLES = ("n", "m", "k", "a", "b", "c", "x", "y", "z", "s", "t", "p", "q", "r", "i", "j", "d", "u", "v", "w")
_ARITH: Step = one("omega", "decide", "norm_num", "simp_all")
_COMPUTE: Step = one("decide", "norm_num", "rfl", "simp", "omega")


def names(random: random.Random, count: int) -> list[str]:
    """Distinct variable names."""
    return random.sample(VARIABLES, count)


def hypothesis_names(random: random.Random, count: int) -> list[str]:
    """Names in one of the styles that people use."""
    style = random.random()
    if style < 0.6:
        first = 0 if style < 0.45 else 1
        return ["h" + "₀₁₂₃₄₅₆₇₈₉"[first + i] for i in range(count)]
    if style < 0.8:
        return [f"h{i + 1}" for i in range(count)]
    if count == 1:
        return [random.choice(["h", "hx", "hn", "H"])]
    return random.sample(["h", "h'", "hx", "hy", "hn", "hm", "ha", "hb", "hab", "H", "hk"], count)


def number_type(random: random.Random) -> str:
    """ℕ more often than ℤ."""
    return random.choice(["ℕ", "ℕ", "ℕ", "ℤ", "ℤ"])


def _term(coefficient: int, variable: str) -> str:
    return variable if coefficient == 1 else f"{coefficient} * {variable}"


def _sum(random: random.Random, coefficients: list[int], variables: list[str], constant: int) -> str:
    parts = [_term(c, v) for c, v in zip(coefficients, variables, strict=True) if c > 0]
    if constant > 0 or not parts:
        parts.append(str(constant))
    if random.random() < 0.2:
        random.shuffle(parts)
    text = " + ".join(parts)
    for c, v in zip(coefficients, variables, strict=True):
        if c < 0:
            text += f" - {_term(-c, v)}"
    return text if constant >= 0 else f"{text} - {-constant}"


def closed(random: random.Random) -> Draft | None:
    """A computation without variables, of the kind that contest problems about remainders end in."""
    kind = random.randrange(10)
    a, b = random.randint(2, 200), random.randint(2, 30)
    if kind == 0:
        return Draft("", f"{a} % {b} = {a % b}", (_COMPUTE,))
    if kind == 1:
        e = random.choice([random.randint(2, 12), random.randint(20, 400)])
        return Draft("", f"{b} ^ {e} % {a} = {pow(b, e, a)}", (_COMPUTE,))
    if kind == 2:
        c = random.randint(10, 9999)
        return Draft("", f"{c} * {a} % {b} = {c * a % b}", (_COMPUTE,))
    if kind == 3:
        values = [random.randint(10, 99999) for _ in range(random.randint(2, 5))]
        return Draft("", f"({' + '.join(map(str, values))}) % {b} = {sum(values) % b}", (_COMPUTE,))
    if kind == 4:
        d = random.randint(1, 40)
        return Draft("", f"Nat.gcd {d * a} {d * b} = {math.gcd(d * a, d * b)}", (_COMPUTE,))
    if kind == 5:
        d = random.randint(1, 12)
        return Draft("", f"Nat.lcm {d * a} {d * b} = {math.lcm(d * a, d * b)}", (_COMPUTE,))
    if kind == 6:
        carrier = random.choice(["ℕ", "ℤ"])
        return Draft("", f"({b} : {carrier}) ∣ {a * b}", (_COMPUTE,))
    if kind == 7 and a % b:
        return Draft("", f"¬{b} ∣ {a}", (_COMPUTE,))
    if kind == 8:
        e, f = random.randint(2, 9), random.randint(2, 9)
        return Draft("", f"({a} ^ {e} + {b} ^ {f}) % 10 = {(a**e + b**f) % 10}", (_COMPUTE,))
    left, right = random.randint(0, 99), random.randint(0, 99)
    if left != right:
        sign = random.choice(["<", "≤", "≠"]) if left < right else random.choice([">", "≥", "≠"])
        carrier = random.choice(["ℕ", "ℤ"])
        return Draft("", f"({left} : {carrier}) + {a} {sign} {right + a}", (_COMPUTE,))
    return None


def linear(random: random.Random) -> Draft | None:
    """Consequences of linear hypotheses that a hidden solution satisfies."""
    carrier = number_type(random)
    count = random.randint(1, 3)
    variables = names(random, count)
    values = [random.randint(0, 20) if carrier == "ℕ" else random.randint(-12, 20) for _ in variables]
    hypotheses: list[str] = []
    rows: list[list[int]] = []
    for row in range(count):
        low = 0 if carrier == "ℕ" else -4
        coefficients = [random.randint(low, 6) for _ in variables]
        coefficients[row] = coefficients[row] or random.randint(1, 5)
        rows.append(coefficients)
        constant = random.choice([0, 0, random.randint(0, 20)])
        total = sum(c * v for c, v in zip(coefficients, values, strict=True)) + constant
        right = str(total)
        hypotheses.append(f"{_sum(random, coefficients, variables, constant)} = {right}")
    if count > 1 and _determinant(rows) == 0:
        return None
    which = random.randrange(count)
    value = values[which]
    goal_kind = random.random()
    if goal_kind < 0.6:
        target = f"{variables[which]} = {value}"
    elif goal_kind < 0.8:
        slack = random.randint(0, 5)
        target = f"{variables[which]} {'≤' if slack else '='} {value + slack}"
    else:
        cs = [random.randint(0, 3) for _ in variables]
        if not any(cs):
            return None
        target = f"{_sum(random, cs, variables, 0)} = {sum(c * v for c, v in zip(cs, values, strict=True))}"
    return _assemble(random, carrier, variables, hypotheses, target, (_ARITH,))


def _determinant(rows: list[list[int]]) -> int:
    if len(rows) == 1:
        return rows[0][0]
    if len(rows) == 2:
        return rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0]
    return sum((-1) ** i * rows[0][i] * _determinant([[*r[:i], *r[i + 1 :]] for r in rows[1:]]) for i in range(3))


def inequalities(random: random.Random) -> Draft | None:
    """Order facts: chains, sums of bounds, strict against weak."""
    carrier = number_type(random)
    variables = names(random, random.randint(2, 4))
    hypotheses: list[str] = []
    strict = False
    total = 0
    for left, right in itertools.pairwise(variables):
        sign = random.choice(["<", "≤"])
        gap = random.choice([0, 0, random.randint(1, 4)])
        hypotheses.append(f"{left} {sign} {right}" if not gap else f"{left} + {gap} {sign} {right}")
        total += gap
        strict = strict or sign == "<"
    first, last = variables[0], variables[-1]
    shown = f"{first} + {total}" if total else first
    target = random.choice(
        [
            f"{shown} {'<' if strict else '≤'} {last}",
            f"{first} ≤ {last}",
            f"¬{last} < {first}",
            f"{last} + 1 > {first}",
            f"2 * {first} ≤ {last} + {last}",
        ]
    )
    return _assemble(random, carrier, variables, hypotheses, target, (_ARITH,))


def remainders(random: random.Random) -> Draft | None:
    """What a remainder says about another one."""
    carrier = number_type(random)
    (n,) = names(random, 1)
    modulus = random.randint(2, 20)
    rest = random.randrange(modulus)
    h = f"{n} % {modulus} = {rest}"
    kind = random.randrange(5)
    if kind == 0:
        c, d = random.randint(1, 9), random.randint(0, 12)
        shown = _sum(random, [c], [n], d)
        target = f"({shown}) % {modulus} = {(c * rest + d) % modulus}"
    elif kind == 1:
        divisors = [d for d in range(2, modulus) if modulus % d == 0]
        if not divisors:
            return None
        d = random.choice(divisors)
        target = f"{n} % {d} = {rest % d}"
    elif kind == 2 and rest == 0:
        target = f"{modulus} ∣ {n}"
    elif kind == 3:
        h = f"{modulus} ∣ {n}"
        c = random.randint(1, 5)
        target = random.choice([f"{modulus} ∣ {c} * {n}", f"{n} % {modulus} = 0", f"{modulus} ∣ {n} + {modulus * c}"])
    else:
        c = random.choice([c for c in range(1, modulus + 1) if math.gcd(c, modulus) == 1])
        h = f"{c} * {n} % {modulus} = {c * rest % modulus}" if c > 1 else h
        target = f"{n} % {modulus} = {rest}"
    return _assemble(random, carrier, [n], [h], target, (_ARITH,))


def parity(random: random.Random) -> Draft | None:
    """Odd and even, given by witnesses, asked for by witnesses."""
    carrier = number_type(random)
    n, m, k, j = names(random, 4)
    c, d = random.randint(2, 6), random.randint(0, 5)
    h = hypothesis_names(random, 2)
    if random.random() < 0.5:
        e = random.randint(0, c - 1)
        witness = f"{k} + {j}"
        tail = d + e
        return Draft(
            f"({n} {m} : {carrier}) ({h[0]} : ∃ {k}, {n} = {_sum(random, [c], [k], d)}) "
            f"({h[1]} : ∃ {j}, {m} = {_sum(random, [c], [j], e)})",
            f"∃ {k}, {n} + {m} = {c} * {k} + {tail}" if tail else f"∃ {k}, {n} + {m} = {c} * {k}",
            (
                one(f"obtain ⟨{k}, hk⟩ := {h[0]}"),
                one(f"obtain ⟨{j}, hj⟩ := {h[1]}"),
                one(f"refine ⟨{witness}, ?_⟩"),
                one("omega"),
            ),
        )
    rest = random.randrange(c)
    return Draft(
        f"({n} : {carrier}) ({h[0]} : {n} % {c} = {rest})",
        f"∃ {k}, {n} = {_sum(random, [c], [k], rest)}",
        (one(f"refine ⟨{n} / {c}, ?_⟩"), one("omega")),
    )


def witness(random: random.Random) -> Draft | None:
    """Existence with a witness that must be found."""
    carrier = number_type(random)
    x, y = names(random, 2)
    v = random.randint(0, 15)
    c, d = random.randint(1, 9), random.randint(0, 20)
    kind = random.randrange(5)
    if kind == 0:
        return Draft("", f"∃ {x} : {carrier}, {_sum(random, [c], [x], d)} = {c * v + d}", _given(str(v)))
    if kind == 1:
        return Draft("", f"∃ {x} : {carrier}, {x} * {x} = {v * v}", _given(str(v)))
    if kind == 2:
        w = random.randint(0, 9)
        target = f"∃ {x} {y} : {carrier}, {_sum(random, [1, 1], [x, y], 0)} = {v + w} ∧ {x} * {y} = {v * w}"
        return Draft("", target, (one(f"refine ⟨{v}, {w}, ?_⟩"), one("decide", "norm_num", "simp")))
    if kind == 3:
        return Draft(f"({y} : {carrier})", f"∃ {x}, {y} < {x}", (one(f"refine ⟨{y} + 1, ?_⟩"), one("omega")))
    return Draft(f"({y} : {carrier})", f"∃ {x}, {x} = {_term(c, y)} + {d}", (one(f"exact ⟨{_term(c, y)} + {d}, rfl⟩"),))


def _given(value: str) -> tuple[Step, ...]:
    return (one(f"refine ⟨{value}, ?_⟩"), _COMPUTE)


def impossible(random: random.Random) -> Draft | None:
    """Negations: contradictory hypotheses, equations without solution."""
    carrier = number_type(random)
    x, y = names(random, 2)
    if random.random() < 0.5:
        c = random.randint(2, 9)
        d = random.choice([d for d in range(1, 40) if d % c])
        return Draft(
            "",
            f"¬∃ {x} : {carrier}, {c} * {x} = {d}",
            (one(f"rintro ⟨{x}, hx⟩", f"intro ⟨{x}, hx⟩"), one("omega")),
        )
    c = random.randint(0, 9)
    bounds = [f"{x} + {c} < {y}" if c else f"{x} < {y}", f"{y} ≤ {x}"]
    return _assemble(random, carrier, [x, y], bounds, "False", (one("omega"),))


def function_values(random: random.Random) -> Draft | None:
    """Values of a function that is given by an equation."""
    carrier = number_type(random)
    f = random.choice(["f", "g", "h", "u", "F"])
    x = random.choice(["x", "n", "y", "t"])
    (h,) = hypothesis_names(random, 1)
    if h == f:
        return None
    v, c, d = random.randint(0, 12), random.randint(1, 9), random.randint(0, 12)
    kind = random.randrange(3)
    if kind == 0:
        body, value = _sum(random, [c], [x], d), c * v + d
    elif kind == 1:
        e = random.randint(2, 3)
        body, value = f"{x} ^ {e} + {d}", v**e + d
    else:
        body, value = f"{x} * {x} + {c} * {x} + {d}", v * v + c * v + d
    steps = (one(f"simp [{h}]", f"rw [{h}]", f"norm_num [{h}]"),)
    return Draft(f"({f} : {carrier} → {carrier}) ({h} : ∀ {x}, {f} {x} = {body})", f"{f} {v} = {value}", steps)


def recurrences(random: random.Random) -> Draft | None:
    """The first values of a sequence given by a recurrence."""
    f = random.choice(["f", "u", "x", "a"])
    n = random.choice(["n", "k"])
    h = hypothesis_names(random, 2)
    start, c, d = random.randint(0, 5), random.randint(1, 3), random.randint(0, 4)
    last = random.randint(1, 4)
    value = start
    for _ in range(last):
        value = c * value + d
    body = f"{f} {n}" if c == 1 else f"{c} * {f} {n}"
    body = f"{body} + {d}" if d else body
    chain = ", ".join([*[h[1]] * last, h[0]])
    return Draft(
        f"({f} : ℕ → ℕ) ({h[0]} : {f} 0 = {start}) ({h[1]} : ∀ {n}, {f} ({n} + 1) = {body})",
        f"{f} {last} = {value}",
        (one(f"simp [{h[1]}, {h[0]}]", f"rw [{chain}]", f"norm_num [{h[1]}, {h[0]}]"),),
    )


def substitution(random: random.Random) -> Draft | None:
    """Nonlinear goals that become computations once the variables' values are put in."""
    carrier = number_type(random)
    x, y = names(random, 2)
    h = hypothesis_names(random, 2)
    v, c, d = random.randint(0, 12), random.randint(1, 4), random.randint(0, 9)
    w = c * v + d
    first, second = f"{x} = {v}", f"{y} = {_sum(random, [c], [x], d)}"
    target, steps = random.choice(
        [
            (f"{x} * {y} = {v * w}", (one(f"rw [{h[1]}, {h[0]}]", "simp_all", "subst_vars"), CLOSE)),
            (f"{x} ^ 2 + {y} ^ 2 = {v * v + w * w}", (one(f"subst {h[0]}"), one(f"subst {h[1]}"), CLOSE)),
            (f"{y} * {y} ≥ {w * w}", (one(f"rw [{h[1]}, {h[0]}]", "simp_all", "subst_vars"), CLOSE)),
        ]
    )
    return Draft(f"({x} {y} : {carrier}) ({h[0]} : {first}) ({h[1]} : {second})", target, steps)


def quantified(random: random.Random) -> Draft | None:
    """Linear facts with their variables and hypotheses still behind quantifiers and arrows."""
    draft = random.choice([linear, inequalities, remainders])(random)
    if draft is None:
        return None
    groups = [part.strip() for part in draft.binders.removeprefix("(").removesuffix(")").split(") (")]
    variables, *hypotheses = groups
    bare = [part.split(" : ", 1) for part in hypotheses]
    target = f"∀ {variables}, " + "".join(f"{text} → " for _, text in bare) + draft.target
    introduced = " ".join([*variables.split(" : ")[0].split(), *(name for name, _ in bare)])
    return Draft("", target, (one(f"intro {introduced}"), _ARITH))


def bounded(random: random.Random) -> Draft | None:
    """Statements about every number below a bound, or about every element of a finite type."""
    (n,) = names(random, 1)
    bound = random.randint(2, 12)
    target = random.choice(
        [
            f"∀ {n} < {bound}, {n} * {n} ≤ {bound * bound}",
            f"∀ {n} : Fin {bound}, {n}.val < {bound}",
            f"∀ {n} < {bound}, {n} ^ 2 % 4 = 0 ∨ {n} ^ 2 % 4 = 1",
            f"∃ {n} < {bound}, {n} * {n} = {random.randrange(bound) ** 2}",
        ]
    )
    return Draft("", target, (one("decide", "simp", "omega", "norm_num"),))


def _assemble(
    random: random.Random,
    carrier: str,
    variables: list[str],
    hypotheses: list[str],
    target: str,
    script: tuple[Step, ...],
) -> Draft:
    """Binders in one of two styles: separate hypotheses, or a conjunction."""
    group = f"({' '.join(variables)} : {carrier})"
    if len(hypotheses) >= 2 and random.random() < 0.25:
        (h,) = hypothesis_names(random, 1)
        joined = f"{group} ({h} : {' ∧ '.join(hypotheses)})"
        if random.random() < 0.5:
            parts = [p for p in ("h1", "h2", "h3", "h4") if p != h][: len(hypotheses)]
            return Draft(joined, target, (one(f"obtain ⟨{', '.join(parts)}⟩ := {h}"), *script))
        return Draft(joined, target, script)
    labels = hypothesis_names(random, len(hypotheses))
    bound = " ".join(f"({label} : {text})" for label, text in zip(labels, hypotheses, strict=True))
    return Draft(f"{group} {bound}", target, script)


FAMILIES: dict[str, tuple[Family, float]] = {
    "closed": (closed, 2.0),
    "linear": (linear, 2.0),
    "inequalities": (inequalities, 1.0),
    "remainders": (remainders, 1.5),
    "parity": (parity, 1.0),
    "witness": (witness, 1.0),
    "impossible": (impossible, 1.0),
    "function_values": (function_values, 1.0),
    "recurrences": (recurrences, 1.0),
    "substitution": (substitution, 1.0),
    "quantified": (quantified, 1.0),
    "bounded": (bounded, 0.5),
}
"""Generators by name, with how often each is drawn relative to the others."""
