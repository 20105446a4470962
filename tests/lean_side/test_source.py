"""Holes are found where Lean would see them, and filled so that the layout stays right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simprover.lean.errors import SourceUnreadable
from simprover.lean.header import read_header
from simprover.lean.source import (
    CAPTURE,
    capture_holes,
    fill,
    find_holes,
    original_column,
    statement_source,
    tactic_block,
    tokens,
)

FILE = '''import Elementary
/- sorry /- nested sorry -/ still sorry -/
theorem first (n : ℕ) : n = n := by sorry -- sorry here is a comment
def text := "sorry \\" sorry"
def letter := 's'
theorem sorry_name.sorry' : True := by
  cases h with
  | inl h => sorry
  | inr h =>
    sorry
theorem «odd sorry name» : 1 = 1 := sorry
example : ∃ x, x = 1 := ⟨1, sorry⟩
'''


def test_holes_outside_comments_strings_and_names() -> None:
    assert [(h.line, h.declaration, h.tactic) for h in find_holes(FILE)] == [
        (3, "first", True),
        (8, "sorry_name.sorry'", True),
        (10, "sorry_name.sorry'", True),
        (11, "«odd sorry name»", False),
        (12, "", False),
    ]
    assert all(FILE[h.start : h.end] == "sorry" for h in find_holes(FILE))


def test_capture_replaces_exactly_the_holes() -> None:
    captured = capture_holes(FILE)
    assert captured.count(CAPTURE) == 5
    assert find_holes(captured) == ()
    assert captured.replace(CAPTURE, "sorry") == FILE


def test_columns_are_given_back_in_the_original_text() -> None:
    text = "theorem a : p := ⟨sorry, sorry, x⟩"
    captured = capture_holes(text)
    assert original_column(text, 1, captured.index("x⟩")) == text.index("x⟩")
    assert original_column(text, 1, captured.index(CAPTURE)) == text.index("sorry")
    assert original_column(text, 1, 3) == 3


@pytest.mark.parametrize(
    ("text", "proof", "filled"),
    [
        ("theorem a : p := by sorry", "by omega", "theorem a : p := by omega"),
        ("theorem a : p := sorry", "by omega", "theorem a : p := by omega"),
        ("theorem a : p := sorry", "trivial", "theorem a : p := trivial"),
        ("example := ⟨1, sorry⟩", "by omega", "example := ⟨1, (by omega)⟩"),
        ("theorem a : p := by sorry", "h 1", "theorem a : p := by exact (h 1)"),
        ("theorem a : p := by sorry\n", "by\n  intro x\n  omega", "theorem a : p := by\n  intro x\n  omega\n"),
        ("theorem a : p := sorry\n", "by intro x\n   omega", "theorem a : p := by\n  intro x\n  omega\n"),
        ("theorem a : p := by\n  sorry", "by\n    x\n    · y\n      z", "theorem a : p := by\n  x\n  · y\n    z"),
        (
            "theorem a : p := by\n  cases h with\n  | inl h => sorry\n",
            "by\n  x\n  y",
            "theorem a : p := by\n  cases h with\n  | inl h =>\n    x\n    y\n",
        ),
    ],
)
def test_fill_keeps_the_layout(text: str, proof: str, filled: str) -> None:
    assert fill(text, find_holes(text)[0], proof) == filled


def test_tactic_block_of_a_term_is_none() -> None:
    assert tactic_block("fun x => x") is None
    assert tactic_block("bystander") is None
    assert tactic_block("by\n  a\n  b") == "a\nb"


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("theorem a (n : ℕ) : n = n := by rfl", "theorem a (n : ℕ) : n = n"),
        ("theorem a (h : x = 1 := by simp) : p := h", "theorem a (h : x = 1 := by simp) : p"),
        ("theorem a : let x := 1; x = 1 := rfl", "theorem a : let x := 1; x = 1"),
        ("theorem a : p", "theorem a : p"),
        ("theorem a : p -- a remark\n", "theorem a : p"),
        ("theorem a : p\ntheorem b : q := r", "theorem a : p"),
        ("-- theorem z : r := s\ntheorem a : ':' = ':' := rfl", "theorem a : ':' = ':'"),
    ],
)
def test_statement_ends_before_its_own_walrus(text: str, statement: str) -> None:
    assert statement_source(text, "a").text == statement


def test_unknown_theorem_is_named() -> None:
    with pytest.raises(SourceUnreadable, match="no theorem named b"):
        statement_source("theorem a : p := q", "b")


def test_header_ends_at_the_first_command() -> None:
    header = read_header("/- c -/ import A.B -- d\nimport «C»\nopen Nat\nimport D")
    assert header.imports == ("Init", "A.B", "C")
    assert read_header("prelude\nimport Init.A").imports == ("Init.A",)


@given(st.text(alphabet="sory \n/-\"'«».:=rby#\\x", max_size=80))
def test_lexer_is_total_and_tokens_are_the_text(text: str) -> None:
    at = 0
    for token in tokens(text):
        assert token.start >= at
        assert token.text
        assert text[token.start : token.end] == token.text
        at = token.end
    assert capture_holes(text).replace(CAPTURE, "sorry") == text
