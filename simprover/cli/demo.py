"""``simprover demo`` and ``simprover library``: what a newcomer runs first."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from simprover.search.result import ProofResult


@dataclass(frozen=True)
class Shown:
    """A statement of the demonstration, and whether it is true."""

    statement: str
    true: bool = True


SHOWN: Final[tuple[Shown, ...]] = (
    Shown("theorem demo_swap (p q : Prop) (h : p ∧ q) : q ∧ p"),
    Shown("theorem demo_power : 7 ^ 2026 % 10 = 9"),
    Shown("theorem demo_coins (d q : ℕ) (h₀ : d + q = 20) (h₁ : 10 * d + 25 * q = 320) : q = 8"),
    Shown("theorem demo_corner (x y : ℤ) (h₀ : 2 * x + 3 * y ≤ 12) (h₁ : 3 ≤ x) (h₂ : 2 ≤ y) : x + y = 5"),
    Shown("theorem demo_square (a : ℤ) (h₀ : a % 5 = 3) : a ^ 2 % 5 = 4"),
    Shown("theorem demo_divides (n : ℕ) : 3 ∣ 4 ^ n + 2"),
    Shown("theorem demo_double (u : ℕ → ℕ) (h₀ : u 0 = 1) (h₁ : ∀ n, u (n + 1) = 2 * u n) (n : ℕ) : u n = 2 ^ n"),
    Shown("theorem demo_ten (u : ℕ → ℕ) (h₀ : u 0 = 1) (h₁ : ∀ n, u (n + 1) = 2 * u n) : u 10 + 1 = 1025"),
    Shown("theorem demo_later (k : ℕ) : 3 ∣ 4 ^ (2 * k + 7) + 2"),
    Shown("theorem demo_false (n : ℕ) (h₀ : 3 < n) : 2 * n < n + 5", true=False),
)
"""Written for this demonstration. Two follow at once from an earlier one, if that is remembered; one is false."""


def library(home: options.Home = None) -> int:
    """Compile the embedded Lean library, if that has not been done."""
    settings = options.settings_from(home=home)
    from simprover.cli.library_progress import library_progress
    from simprover.lean import find_toolchain

    console = options.errors_console()
    begin = time.perf_counter()
    with library_progress(console) as progress:
        toolchain = find_toolchain(settings.home, None, "embedded", progress)
    seconds = time.perf_counter() - begin
    print(f"Lean {toolchain.version}, library {toolchain.fingerprint[:12]}: ready ({seconds:.1f} s)")
    return ExitCode.OK


def demo(home: options.Home = None) -> int:
    """Prove a few theorems, have them certified and stored, reuse them, and audit the store.

    Exit code 0 only if every true statement was certified, the false one refuted, and the audit found nothing wrong.
    """
    settings = options.settings_from(home=home, toolchain="embedded")
    from rich.console import Console
    from rich.live import Live

    from simprover.auditing import audit as run_audit
    from simprover.cli.audit import describe
    from simprover.cli.library_progress import library_progress
    from simprover.memory import All
    from simprover.prover import Prover

    console = options.errors_console()
    out = Console(highlight=False)
    results: list[ProofResult] = []
    with (
        library_progress(console) as progress,
        Prover(settings, progress=progress, run=options.new_run_id()) as prover,
    ):
        with Live(_table(results), console=out, auto_refresh=False) as live:
            for item in SHOWN:
                results.append(prover.prove(item.statement))
                live.update(_table(results), refresh=True)
        toolchain = prover.toolchain
    reused = sum(bool(result.lemmas_reused) for result in results)
    certified = sum(result.is_certified for result in results)
    out.print(
        f"\n{certified} of {sum(item.true for item in SHOWN)} true statements certified, {reused} with a lemma from "
        f"memory; {sum(bool(result.counterexample) for result in results)} false one refuted; "
        f"{sum(result.stored for result in results)} new lemmas stored in {settings.home / 'store'}.",
        soft_wrap=True,
    )
    out.print("\nAudit of the store, every lemma certified anew:")
    report = run_audit(settings, toolchain, recheck=All())
    out.print(describe(report))
    as_it_should_be = all(
        result.is_certified if item.true else bool(result.counterexample)
        for item, result in zip(SHOWN, results, strict=True)
    )
    if not report.ok:
        return ExitCode.AUDIT
    return ExitCode.OK if as_it_should_be else ExitCode.NOT_PROVED


def _theorem_of(constant: str) -> str:
    """The theorem's own name in a stored lemma's constant, ``SimProver.Memory.<theorem>_<hash>``."""
    return constant.rsplit(".", 1)[-1].rsplit("_", 1)[0]


def _table(results: list[ProofResult]):  # type: ignore[no-untyped-def]  # rich is imported late
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("theorem", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    for numeric in ("time", "model\ncalls", "tactics\ntried"):
        table.add_column(numeric, justify="right", no_wrap=True)
    table.add_column("lemmas reused", no_wrap=True)
    table.add_column("steps by", no_wrap=True)
    for result in results:
        verdict: str = result.verdict.value
        if result.counterexample:
            verdict = "false at " + ", ".join(f"{name} = {value}" for name, value in result.counterexample.items())
        table.add_row(
            result.name,
            Text(verdict, style="green" if result.is_certified else "yellow"),
            f"{result.seconds:.1f} s",
            str(result.model_calls),
            str(result.tactics),
            ", ".join(_theorem_of(name) for name in result.lemmas_reused) or "–",
            " ".join(dict.fromkeys(step.proposer for step in result.steps)) or "–",
        )
    return table
