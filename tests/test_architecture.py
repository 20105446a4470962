"""The folder list teaches the design only as long as the imports follow it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = {"lean": "simprover.lean", "smt": "simprover.smt", "memory": "simprover.memory", "simprover": "simprover"}
ALLOWED = {
    "lean": {"simprover.lean"},
    "smt": {"simprover.smt"},
    "memory": {"simprover.memory", "simprover.lean"},
    "simprover": {"simprover"},
}
TOP_LEVEL = {"simprover", "lean", "smt", "memory", "tests", "docs"}


def imported_modules(source: str) -> set[str]:
    """Every module that a Python source imports, absolute names only."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("folder", sorted(PACKAGES))
def test_imports_go_one_way(folder: str) -> None:
    offenders = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for module in sorted(imported_modules(path.read_text(encoding="utf-8")))
        if module.split(".")[0] == "simprover"
        and not any(module == allowed or module.startswith(allowed + ".") for allowed in ALLOWED[folder])
    ]
    assert offenders == []


def test_memory_takes_only_types_from_lean() -> None:
    allowed = {"simprover.lean", "simprover.lean.certificate", "simprover.lean.ids", "simprover.lean.errors"}
    offenders = [
        f"{path.name} imports {module}"
        for path in sorted((ROOT / "memory").rglob("*.py"))
        for module in imported_modules(path.read_text(encoding="utf-8"))
        if module.startswith("simprover.lean") and module not in allowed
    ]
    assert offenders == []


def test_the_import_checker_notices_a_forbidden_import() -> None:
    assert "simprover.memory" in imported_modules("from simprover.memory import LemmaStore\n")


def test_top_level_holds_only_the_agreed_folders() -> None:
    tracked = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert tracked - {"build", "dist", "simprover.egg-info"} == TOP_LEVEL | (tracked & {"__pycache__"})
