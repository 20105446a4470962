"""Counterexamples are confirmed by Lean, and wrong ones are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simprover.lean import Session, Toolchain
from simprover.question import Question, read_question
from simprover.refuting import is_refuted


@pytest.fixture(scope="module")
def session(toolchain: Toolchain) -> Iterator[Session]:
    with Session(toolchain) as running:
        yield running


def asked(toolchain: Toolchain, statement: str) -> Question:
    return read_question(statement, toolchain)


FALSE = [
    ("theorem t (x y : ℤ) (h : -7 ≤ x) : x * y ≤ x + 3", {"x": "3", "y": "9"}),
    ("theorem t : ∀ n : ℕ, n < 5 → n * n < 9", {"n": "3"}),
    ("theorem t {n : ℕ} (h : n ∣ 12) : n ≤ 6", {"n": "12"}),
    ("theorem t (a b : ℕ) : a - b + b = a", {"a": "0", "b": "1"}),
    ("theorem t (x : ℤ) (h : x % 5 = 3) : x ^ 2 % 5 = 3", {"x": "-2"}),
    ("theorem t : 2 + 2 = 5", {}),
    ("theorem t (x : ℚ) (h : 0 < x) : 1 ≤ x", {"x": "1/2"}),
    ("theorem t (x y : ℚ) (h : x ≠ y) : x / y * y = x", {"x": "-3/2", "y": "0"}),
    ("theorem t (x : ℚ) : |x| ^ 2 ≤ |x| ∨ 3 ≤ x", {"x": "-5/2"}),
    ("theorem t (x : ℚ) (n : ℕ) (h : x = n / 2) : x⁻¹ ≤ max x 1", {"x": "1/2", "n": "1"}),
    ("theorem t (x : ℚ) : (if x < 0 then -x else x) ≤ 0.5", {"x": "-3/4"}),
]


@pytest.mark.parametrize(("statement", "model"), FALSE)
def test_numbers_that_refute_a_statement_are_confirmed(
    toolchain: Toolchain, session: Session, statement: str, model: dict[str, str]
) -> None:
    assert is_refuted(session, asked(toolchain, statement), "t", model)


@pytest.mark.parametrize(
    ("statement", "model"),
    [
        ("theorem t (x y : ℤ) (h : -7 ≤ x) : x * y ≤ x + 3", {"x": "3", "y": "1"}),
        ("theorem t (x y : ℤ) (h : -7 ≤ x) : x * y ≤ x + 3", {"x": "-9", "y": "-9"}),
        ("theorem t (x y : ℤ) (h : -7 ≤ x) : x * y ≤ x + 3", {"x": "3"}),
        ("theorem t (n : ℕ) : 0 ≤ n", {"n": "-1"}),
        ("theorem t (x : ℚ) (h : 0 < x) : 1 ≤ x", {"x": "3/2"}),
        ("theorem t (n : ℕ) (h : 0 < n) : 1 ≤ n", {"n": "1/2"}),
        ("theorem t (n : ℕ) : n = n", {"n": "0); exact (False.elim sorry"}),
    ],
)
def test_numbers_that_do_not_refute_it_are_not(
    toolchain: Toolchain, session: Session, statement: str, model: dict[str, str]
) -> None:
    assert not is_refuted(session, asked(toolchain, statement), "t", model)
