"""Each family of the portfolio closes goals of its kind on the real kernel. The statements were written for this."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simprover.lean import Session, Toolchain
from simprover.proposers import bounded_families, divisor_families, families, residue_families
from simprover.proposers.portfolio import Family, PortfolioProposer
from simprover.proposers.protocol import ProofContext
from simprover.search.best_first import BestFirst, SearchSettings, Seat
from simprover.search.budget import Budget, Meter
from simprover.search.result import Found

CASES: dict[str, tuple[Family, str]] = {
    "evaluation": (families.routine, "theorem t : (3 ^ 50 + 7) % 11 = 8"),
    "linear arithmetic": (families.routine, "theorem t (a b : ℕ) (h : a + 3 * b = 10) (g : b = 2) : a = 4"),
    "given values": (families.equations, "theorem t (k : ℕ) (h : k = 12) : k ^ 2 % 10 = 4"),
    "a function's equation": (families.rewriting, "theorem t (f : ℕ → ℕ) (h : ∀ n, f n = n + 1) : f 3 = 4"),
    "instances": (
        families.instances,
        "theorem t (f : ℕ → ℕ) (n : ℕ) (h : ∀ k, f (k + 1) = f k + 2) (g : f n = 7) : f (n + 1) = 9",
    ),
    "a cycle of powers": (residue_families.cycles, "theorem t (n : ℕ) : 5 ∣ 6 ^ n - 1"),
    "a cycle with a linear exponent": (residue_families.cycles, "theorem t (n : ℕ) : (3 ^ (2 * n) + 7) % 8 = 0"),
    "a cycle at a huge exponent": (
        residue_families.cycles,
        "theorem t (k : ℕ) (h : k = 11 ^ 3 + 7 ^ 900) : (k ^ 2 + 3 ^ k) % 10 = 5",
    ),
    "residues of a square": (residue_families.residues, "theorem t (a : ℤ) : a ^ 2 % 5 ≠ 2"),
    "given residues": (
        residue_families.residues,
        "theorem t (x y : ℤ) (h : x % 11 = 3) (g : y % 11 = 5) : (x ^ 2 * y) % 11 = 1",
    ),
    "a common divisor": (divisor_families.common_divisors, "theorem t (n : ℕ) : Nat.gcd (3 * n + 5) (n + 1) ≤ 2"),
    "the divisors of a number": (
        divisor_families.known_divisors,
        "theorem t (m : ℤ) (h : m ∣ 77) (g : 8 ≤ m) (l : m < 20) : m = 11",
    ),
    "few values": (
        bounded_families.small_cases,
        "theorem t (a b : ℕ) (h : 1 ≤ a ∧ a ≤ 6) (g : a * b + a = 21) (l : 4 ≤ a) : False",
    ),
    "all values": (
        bounded_families.finite_checks,
        "theorem t (x y : ℕ) (h : x * y + x + y = 23) (g : x < y) (l : 2 ≤ x) : x ^ 2 + y = 11 ∨ x ^ 2 + y = 14",
    ),
    "exponents": (bounded_families.finite_checks, "theorem t (x y : ℕ) (h : 2 ^ x * 5 ^ y = 400) : x = 4 ∧ y = 2"),
    "growth": (bounded_families.growth, "theorem t (n : ℕ) : n + 1 ≤ 2 ^ n"),
    "induction": (
        families.induction,
        "theorem t (u : ℕ → ℕ) (h : u 0 = 3) (g : ∀ n, u (n + 1) = u n + 4) (n : ℕ) : u n = 4 * n + 3",
    ),
}


@pytest.fixture(scope="module")
def session(toolchain: Toolchain) -> Iterator[Session]:
    with Session(toolchain) as running:
        yield running


@pytest.mark.parametrize("name", CASES)
def test_a_family_closes_goals_of_its_kind(name: str, session: Session) -> None:
    family, statement = CASES[name]
    opened = session.open(statement + " := by\n  sorry\n")
    assert opened.errors == ()
    state = opened.states[0].state
    alone = PortfolioProposer((family,))
    tried = {
        s.tactic: session.run_tac(state, s.tactic, seconds=60) for s in alone.propose(state, CONTEXT, 8).suggestions
    }
    assert tried, "the family is silent"
    assert any(type(outcome).__name__ == "ProofFinished" for outcome in tried.values()), tried


CONTEXT = ProofContext("t", "")


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (m x : ℤ) (h : 5 * x % m = 1) (g : (x - 7) % m = 0) (l : 3 ≤ m) (u : m ≤ 30) : m = 17",
        "theorem t (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r)",
        "theorem t (n : ℕ) (h : ∃ k, n = 2 * k) : ∃ m, n * n = 4 * (m * m)",
    ],
)
def test_families_work_together(statement: str, session: Session) -> None:
    opened = session.open(statement + " := by\n  sorry\n")
    assert opened.errors == ()
    search = BestFirst(
        session,
        [Seat(PortfolioProposer())],
        Meter(Budget(0, 1500, 120.0)),
        settings=SearchSettings(tactic_seconds=20.0),
    )
    assert isinstance(search.run(opened.states[0].state, CONTEXT), Found)
