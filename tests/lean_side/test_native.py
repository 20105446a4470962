"""Reading the native library: names mangle and come back, and the generated bindings are current."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simprover.lean.native import demangle_component, mangle

COMPONENTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)


@given(COMPONENTS)
def test_a_mangled_component_demangles_to_itself(component: str) -> None:
    assert demangle_component(mangle((component,)).removeprefix("l_")) == component


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        (("Lean", "Parser", "Tactic", "intro"), "l_Lean_Parser_Tactic_intro"),
        (("term_+_",), "l_term___x2b__"),
        (("term_≤_",), "l_term___u2264__"),
        (("Lean", "Name", "mkStr2"), "l_Lean_Name_mkStr2"),
    ],
)
def test_names_mangle_as_lean_mangles_them(name: tuple[str, ...], symbol: str) -> None:
    assert mangle(name) == symbol


@pytest.mark.parametrize("text", ["_", "a_q", "_x", "_u12", "x_U0000"])
def test_what_is_no_mangled_component_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not one mangled component"):
        demangle_component(text)


def test_the_generated_bindings_are_current() -> None:
    command = [sys.executable, "-m", "simprover.lean.bindings", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
