"""Statement sets as they come from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simprover.bench.dataset import read_dataset
from simprover.bench.run import select
from simprover.errors import InputUnreadable


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def test_rows_are_read_and_chosen_by_what_they_need(tmp_path: Path) -> None:
    path = write(
        tmp_path / "d.jsonl",
        {"name": "a", "statement": "theorem a : True", "needs": "core", "header": "import Mathlib", "split": "valid"},
        {"name": "b", "statement": "theorem b : True", "needs": "mathlib"},
        {"name": "c", "statement": "theorem c : True", "needs": "core", "helper": "def x := 1"},
    )
    dataset = read_dataset(path)
    assert [item.name for item in dataset.selected(("core",), None)] == ["a", "c"]
    assert [item.name for item in dataset.selected(None, 2)] == ["a", "b"]
    assert dataset.items[2].helper == "def x := 1"
    assert dataset.kinds == ("core", "mathlib")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("{not json}\n", "Line 1"),
        ('{"name": "a"}\n', "statement"),
        ("[1, 2]\n", "Line 1"),
    ],
)
def test_what_is_no_statement_set_is_said_so(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(InputUnreadable, match=message):
        read_dataset(path)


def test_statements_that_share_a_name_are_told_apart(tmp_path: Path) -> None:
    names = ("a", "a (2)", "a", "b", "a")
    dataset = read_dataset(write(tmp_path / "d.jsonl", *({"name": name, "statement": "s"} for name in names)))
    assert [item.name for item in dataset.items] == ["a", "a (2)", "a (3)", "b", "a (4)"]


def test_bytes_that_are_no_text_are_said_so(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputUnreadable, match="cannot be read"):
        read_dataset(path)


def test_choosing_nothing_says_what_there_is(tmp_path: Path) -> None:
    dataset = read_dataset(write(tmp_path / "d.jsonl", {"name": "a", "statement": "s", "needs": "core"}))
    with pytest.raises(InputUnreadable, match="core"):
        select(dataset, ("mathlib",), None)
