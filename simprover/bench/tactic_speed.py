"""How each tactic's time grows with its goal: families of goals, a size each, and the time that Lean takes for them.

The time of a step of nothing but an assumption, in the same session, is the baseline. What compiling the library and
loading it cost is measured here too, since that is what a tactic costs before it is first run.
"""

from __future__ import annotations

import math
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.bench.lean_speed import median_seconds
from simprover.lean import ProofFinished, Session, Toolchain
from simprover.lean.library import build_library
from simprover.lean.sandbox import Bounds

HEADER: Final = "import Elementary\nopen Nat\n"
BASELINE: Final = ("theorem baseline (p : Prop) (h : p) : p", "exact h")


@dataclass(frozen=True)
class Family:
    """Goals of one kind, the larger the size the harder.

    Attributes:
        tactic: what is measured, as the reader knows it.
        growing: what the size counts.
        sizes: the sizes measured, ascending.
        statement: the theorem of a size, without a proof.
        script: the tactic text that proves it.
    """

    tactic: str
    growing: str
    sizes: tuple[int, ...]
    statement: Callable[[int], str]
    script: Callable[[int], str]


def _names(letter: str, count: int) -> list[str]:
    return [f"{letter}{i}" for i in range(count)]


def _chain(kind: str, relation: str, conclusion: str) -> Callable[[int], str]:
    """``x0 R x1``, ``x1 R x2``, … as hypotheses, about as many steps as the size says."""

    def statement(size: int) -> str:
        xs = " ".join(_names("x", size + 1))
        steps = " ".join(f"(h{i} : x{i} {relation} x{i + 1})" for i in range(size))
        return f"theorem chain ({xs} : {kind}) {steps} : " + conclusion.format(last=f"x{size}", size=size)

    return statement


def _always(script: str) -> Callable[[int], str]:
    return lambda _: script


def _powers_mod(size: int) -> str:
    return f"theorem powers : (3 ^ {size} + 5 ^ {size}) % 1009 = {(pow(3, size, 1009) + pow(5, size, 1009)) % 1009}"


def _sum_of(parts: Sequence[str], size: int) -> str:
    return " + ".join(part.format(i=i) for i in range(size) for part in parts)


def _binders(letter: str, size: int, kind: str) -> str:
    return f"({' '.join(_names(letter, size))} : {kind})"


def _squares(size: int) -> str:
    """The sum of squares is at least the sum of products of neighbours (in a circle)."""
    products = " + ".join(f"x{i} * x{(i + 1) % size}" for i in range(size))
    squares = _sum_of(["x{i} ^ 2"], size)
    return f"theorem squares {_binders('x', size, 'ℤ')} : {products} ≤ {squares}"


def _square_hints(size: int) -> str:
    hints = ", ".join(f"sq_nonneg (x{i} - x{(i + 1) % size})" for i in range(size))
    return f"nlinarith [{hints}]"


def _alternating(size: int) -> str:
    quantifiers = " ".join(f"{'∀' if i % 2 == 0 else '∃'} x{i} : ℕ," for i in range(size))
    opposite = " ".join(f"{'∃' if i % 2 == 0 else '∀'} x{i} : ℕ," for i in range(size))
    last = f"x{size - 1}"
    return f"theorem negated (h : ¬ {quantifiers} {last} ≤ x0) : {opposite} x0 < {last}"


def _termwise(size: int) -> str:
    hypotheses = " ".join(f"(h{i} : a{i} ≤ b{i})" for i in range(size))
    left, right = _sum_of(["2 * a{i}"], size), _sum_of(["2 * b{i}"], size)
    return f"theorem termwise {_binders('a', size, 'ℤ')} {_binders('b', size, 'ℤ')} {hypotheses} : {left} ≤ {right}"


def _images(size: int) -> str:
    xs = " ".join(_names("x", size + 1))
    steps = " ".join(f"(h{i} : x{i} = x{i + 1})" for i in range(size))
    return f"theorem images (f : ℕ → ℕ) ({xs} : ℕ) {steps} : f (f x0) = f (f x{size})"


def _sum_and_reverse(size: int) -> str:
    xs = _names("x", size)
    return f"theorem reversed {_binders('x', size, 'ℤ')} : {' + '.join(xs)} = {' + '.join(reversed(xs))}"


def _cast_sum(size: int) -> str:
    whole, parts = _sum_of(["x{i}"], size), _sum_of(["(x{i} : ℤ)"], size)
    return f"theorem casts {_binders('x', size, 'ℕ')} (n : ℕ) (h : {whole} = n) : {parts} = n"


def _nested_conditions(size: int) -> str:
    choices = "".join(f"if x = {i} then 1 else " for i in range(size))
    return f"theorem conditions (x : ℕ) : ({choices}1) = 1"


def _functions(size: int) -> str:
    kind, xs = "ℕ → " * size + "ℕ", " ".join(_names("x", size))
    return f"theorem functions (f g : {kind}) (h : ∀ {xs}, f {xs} = g {xs}) : f = g"


def _beside(conclusion: str) -> Callable[[int], str]:
    """A statement about ``a`` and ``b`` among hypotheses that are of no use."""

    def statement(size: int) -> str:
        useless = " ".join(f"(h{i} : x{i} < {i})" for i in range(size))
        return f"theorem beside (a b : ℕ) {_binders('x', size, 'ℕ')} {useless} : {conclusion}"

    return statement


FAMILIES: Final = (
    Family("omega", "inequalities", (4, 8, 16, 32), _chain("ℤ", "≤", "x0 ≤ {last} + 1"), _always("omega")),
    Family("linarith", "inequalities", (4, 8, 16, 32), _chain("ℤ", "≤", "x0 ≤ {last} + 1"), _always("linarith")),
    Family("nlinarith", "variables", (2, 3, 4, 5), _squares, _square_hints),
    Family(
        "ring",
        "degree",
        (4, 8, 16, 32),
        lambda n: f"theorem binomial (a b : ℤ) : (a + b) ^ {n} * (a - b) = (a + b) ^ {n} * a - b * (a + b) ^ {n}",
        _always("ring"),
    ),
    Family("norm_num", "exponent", (10, 30, 100, 300), _powers_mod, _always("norm_num")),
    Family(
        "decide",
        "cases",
        (8, 16, 32, 64),
        lambda n: f"theorem cases : ∀ x, x < {n} → x * x < {n * n}",
        _always("decide +kernel"),
    ),
    Family(
        "simp",
        "summands",
        (8, 16, 32, 64),
        lambda n: "theorem zeros (x : ℕ) : x" + " + 0" * n + " = x",
        _always("simp"),
    ),
    Family(
        "positivity",
        "summands",
        (4, 8, 16, 32),
        lambda n: f"theorem positive {_binders('x', n, 'ℤ')} : 0 < {_sum_of(['x{i} ^ 2 * 3'], n)} + 1",
        _always("positivity"),
    ),
    Family(
        "interval_cases",
        "values",
        (8, 16, 32, 64),
        lambda n: f"theorem values (x : ℕ) (h : x < {n}) : x * x < {n * n}",
        _always("interval_cases x <;> decide"),
    ),
    Family("gcongr", "summands", (4, 8, 16, 32), _termwise, _always("gcongr")),
    Family("push_neg", "quantifiers", (2, 4, 8, 16), _alternating, _always("push_neg at h; exact h")),
    Family("grind", "equations", (4, 8, 16, 32), _images, _always("grind")),
    Family(
        "simp +arith",
        "summands",
        (8, 16, 32, 64),
        lambda n: "theorem ones (x : ℕ) : x" + " + 1" * n + f" ≤ x + {n + 1}",
        _always("simp +arith"),
    ),
    Family("norm_cast", "summands", (4, 8, 16, 32), _cast_sum, _always("exact_mod_cast h")),
    Family(
        "linear_combination",
        "equations",
        (4, 8, 16, 32),
        _chain("ℤ", "=", "x0 = {last}"),
        lambda n: f"linear_combination {' + '.join(_names('h', n))}",
    ),
    Family(
        "field_simp",
        "summands",
        (2, 4, 8, 16),
        lambda n: f"theorem fractions (x : ℚ) (h : x ≠ 0) : {' + '.join(['1 / x'] * n)} = {n} / x",
        _always("field_simp <;> ring"),
    ),
    Family("abel", "summands", (4, 8, 16, 32), _sum_and_reverse, _always("abel")),
    Family(
        "rcases",
        "cases",
        (4, 8, 16, 32),
        lambda n: f"theorem alternatives (p : Prop) (h : {' ∨ '.join(['p'] * n)}) : p",
        lambda n: f"rcases h with {' | '.join(['h'] * n)} <;> exact h",
    ),
    Family(
        "ext",
        "arguments",
        (1, 2, 4, 8),
        _functions,
        lambda n: f"ext {' '.join(_names('x', n))}; exact h {' '.join(_names('x', n))}",
    ),
    Family("split", "conditions", (2, 4, 6, 8), _nested_conditions, _always("repeat' split\nall_goals rfl")),
    Family("exact?", "useless hypotheses", (1, 4, 16, 64), _beside("a * b = b * a"), _always("exact?")),
    Family("apply?", "useless hypotheses", (1, 4, 16, 64), _beside("a * b = b * a"), _always("apply?")),
    Family("rw?", "useless hypotheses", (1, 4, 16, 64), _beside("a * b = b * a"), _always("rw?")),
    Family("by_contra", "inequalities", (4, 8, 16, 32), _chain("ℤ", "≤", "x0 ≤ {last}"), _always("by_contra c; omega")),
    Family(
        "contrapose",
        "inequalities",
        (4, 8, 16, 32),
        _chain("ℤ", "≤", "{last} < 0 → x0 < 0"),
        _always("contrapose; intro c; omega"),
    ),
    Family(
        "use",
        "witnesses",
        (2, 4, 8, 16),
        lambda n: f"theorem witnesses : ∃ {' '.join(_names('x', n))} : ℕ, {_sum_of(['x{i}'], n)} = 0",
        lambda n: f"use {', '.join(['0'] * n)}",
    ),
    Family(
        "nth_rewrite",
        "summands",
        (4, 8, 16, 32),
        lambda n: f"theorem rewritten (x y : ℕ) (h : x = y) : x{' + x' * n} = y{' + x' * n}",
        _always("nth_rewrite 1 [h]; rfl"),
    ),
)


@dataclass(frozen=True)
class Growth:
    """Milliseconds of a family's goals by size."""

    family: Family
    milliseconds: Mapping[int, float]


def step_seconds(session: Session, statement: str, script: str, runs: int) -> float:
    """The median time of a proof by one step, after one run that is not counted.

    Raises:
        RuntimeError: if the step does not end the proof; then the figure would mean nothing.
    """
    opened = session.open(f"{statement} := by sorry")
    if not opened.states:
        raise RuntimeError(f"{statement!r} cannot be stated: {opened.messages}")
    state = opened.states[0].state

    def step() -> None:
        outcome = session.run_tac(state, script)
        if not isinstance(outcome, ProofFinished):
            raise RuntimeError(f"{script!r} on {statement!r} gave {outcome!r}")

    return median_seconds(step, runs)


def growth(toolchain: Toolchain, families: Sequence[Family] = FAMILIES, runs: int = 5) -> tuple[list[Growth], float]:
    """The families' times, and that of the baseline, in milliseconds, in one session."""
    with Session(toolchain, header=HEADER) as session:
        baseline = step_seconds(session, *BASELINE, runs=4 * runs) * 1000
        curves = [
            Growth(f, {n: step_seconds(session, f.statement(n), f.script(n), runs) * 1000 for n in f.sizes})
            for f in families
        ]
    return curves, baseline


@dataclass(frozen=True)
class LoadTimes:
    """Medians, in seconds, of Lean on a file with nothing but imports.

    Attributes:
        saved: `import Elementary`, beginning with the saved state after it.
        imported: the same, every module read.
        nothing: a file that imports nothing.
    """

    saved: float
    imported: float
    nothing: float


def load_times(toolchain: Toolchain, runs: int = 15) -> LoadTimes:
    """How long the library takes to load; the three kinds of file take turns, so that all meet the same machine."""
    with tempfile.TemporaryDirectory(prefix="simprover-load-") as scratch:

        def lean(text: str, reading: str = "") -> list[str]:
            path = Path(scratch) / f"File{len(text)}.lean"
            path.write_text(text, encoding="utf-8")
            return [*toolchain.lean(Bounds(), None, reading=reading), str(path)]

        full = "import Elementary\n"
        commands = (lean(full, reading=full), lean(full), lean("prelude\n"))
        times: list[list[float]] = [[] for _ in commands]
        for _ in range(runs):
            for command, taken in zip(commands, times, strict=True):
                begin = time.perf_counter()
                _quietly(command, toolchain)
                taken.append(time.perf_counter() - begin)
        return LoadTimes(*map(statistics.median, times))


def _quietly(command: Sequence[str], toolchain: Toolchain) -> None:
    subprocess.run(command, check=True, capture_output=True, env=toolchain.environment())


def compile_seconds(jobs: int) -> float:
    """How long the whole library takes to compile into an empty folder, with so many processes at once."""
    with tempfile.TemporaryDirectory(prefix="simprover-compile-") as scratch:
        begin = time.perf_counter()
        build_library(Path(scratch), jobs=jobs)
        return time.perf_counter() - begin


def exponent(curve: Mapping[int, float], baseline: float) -> float:
    """The power of the size with which the time beyond the baseline grows, by least squares of the logarithms."""
    points = [(math.log(size), math.log(max(value - baseline, baseline / 10))) for size, value in curve.items()]
    return statistics.linear_regression([x for x, _ in points], [y for _, y in points]).slope
