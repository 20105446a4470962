"""Constraint graphs drawn: well-formed, complete, and safe to show whatever a goal says."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.smt.drawing import goal_svg

GOAL = "x y : ℕ\nz : ℤ\nh₀ : 0 < x ∧ x * y = 12\nh₁ : ↑x + z = 3 * z\n⊢ x + y % 5 ≤ 13"
SVG = "{http://www.w3.org/2000/svg}"


def words(picture: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_every_variable_and_numeral_is_written_once() -> None:
    shown = words(goal_svg(GOAL))
    for name in ("goal", "x", "y", "z", "13", "12", "%", "↑"):
        assert shown.count(name) == 1, name


def test_no_two_boxes_overlap_and_all_are_inside() -> None:
    root = ElementTree.fromstring(goal_svg(GOAL))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    boxes = [[float(box.attrib[k]) for k in ("x", "y", "width", "height")] for box in root.iter(f"{SVG}rect")]
    for i, (x, y, w, h) in enumerate(boxes):
        assert x >= 0
        assert y >= 0
        assert x + w <= width
        assert y + h <= height
        assert all(x + w <= u or u + s <= x or y + h <= v or v + t <= y for u, v, s, t in boxes[:i])


def test_what_a_goal_says_is_text_and_no_markup() -> None:
    picture = goal_svg("«<script>» : ℕ\n⊢ «<script>» = 1")
    assert "<script>" not in picture
    ElementTree.fromstring(picture)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.integers(0, 10_000))
def test_every_generated_goal_can_be_drawn(seed: int) -> None:
    statement = next(iter(arithmetic_goals(seed, 1))).statement
    ElementTree.fromstring(goal_svg(f"⊢ {statement.rpartition(' : ')[2]}"))
