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


def test_memory_takes_types_and_text_readers_from_lean_and_nothing_that_runs_it() -> None:
    readers = {"certificate", "errors", "header", "ids", "opinion", "source"}
    allowed = {"simprover.lean"} | {f"simprover.lean.{module}" for module in readers}
    running = {"Certifier", "Session", "Toolchain", "find_toolchain"}
    offenders = []
    for path in sorted((ROOT / "memory").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("simprover.lean"):
                names = {alias.name for alias in node.names}
                if node.module not in allowed or names & running:
                    offenders.append(f"{path.name} imports {sorted(names)} from {node.module}")
    assert offenders == []


def test_the_import_checker_notices_a_forbidden_import() -> None:
    assert "simprover.memory" in imported_modules("from simprover.memory import LemmaStore\n")


def test_top_level_holds_only_the_agreed_folders() -> None:
    tracked = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert tracked - {"build", "dist", "simprover.egg-info"} == TOP_LEVEL | (tracked & {"__pycache__"})
