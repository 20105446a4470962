"""The text in which a module is written down may come from hostile hands: the checker takes nothing for granted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from simprover.lean import CompiledModule, Toolchain, compile_module
from simprover.lean.checker import library_hashes
from simprover.lean.header import read_header
from simprover.lean.lean_program import CheckFailed, LeanProgram, Surroundings, ask
from simprover.lean.modules import MODULE_BOUNDS

CHECK = LeanProgram("SimProver.CheckMain", "#simprover_check")
START = ['{"in":1,"str":{"pre":0,"str":"Init"}}', '{"imports":[1]}', '{"in":2,"str":{"pre":0,"str":"t"}}']
TRUE = ['{"in":3,"str":{"pre":0,"str":"True"}}', '{"in":4,"str":{"pre":3,"str":"intro"}}']
TERMS = ['{"ie":0,"const":{"name":3,"us":[]}}', '{"ie":1,"const":{"name":4,"us":[]}}']
THEOREM = '{"thm":{"name":2,"levelParams":[],"type":0,"value":1,"all":[2]}}'
HONEST = [*START, *TRUE, *TERMS, THEOREM, '{"extensions":[]}']


@pytest.fixture(scope="module")
def target(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiled = compile_module(toolchain, "Candidate", "theorem t : True := sorry\n", tmp_path_factory.mktemp("target"))
    assert isinstance(compiled, CompiledModule)
    return compiled.olean


@pytest.fixture
def answer_to(toolchain: Toolchain, test_home: Path, target: Path, tmp_path: Path) -> Any:
    """What the checker says of a text."""

    def check(lines: list[str]) -> dict[str, Any] | CheckFailed:
        written, folder = tmp_path / "written", tmp_path / "check"
        written.mkdir()
        folder.mkdir()
        (written / "declarations").write_text("".join(line + "\n" for line in lines), "utf-8")
        usual = tuple(sorted(read_header(toolchain.default_header).imports))
        index = library_hashes(toolchain, test_home, usual).index
        question = {
            "theorem": "t",
            "target": str(target),
            "candidate": str(written / "declarations"),
            "imports": ["Init"],
            "indices": [str(index)],
            "origin": {},
            "export": str(folder / "export"),
            "hashes": str(folder / "hashes"),
        }
        inside = Surroundings(toolchain, MODULE_BOUNDS)
        return ask(CHECK, question, inside=inside, folder=folder, readable=(target.parent, written, index))

    return check


def test_the_honest_text_passes(answer_to: Any) -> None:
    answer = answer_to(HONEST)
    assert isinstance(answer, dict), answer
    assert answer["ok"] is True, answer


def replaced(old: str, new: str) -> list[str]:
    """The honest text with one line changed."""
    assert HONEST.count(old) == 1
    return [new if line == old else line for line in HONEST]


HOSTILE = {
    "no JSON": [*HONEST, "{"],
    "no object": [*HONEST, "[]"],
    "an empty line": [*HONEST[:3], "", *HONEST[3:]],
    "a number that is not due": replaced(TERMS[1], TERMS[1].replace('"ie":1', '"ie":7')),
    "a number used twice": [*HONEST, TERMS[0]],
    "a reference to what comes later": replaced(TERMS[0], '{"ie":0,"app":{"fn":1,"arg":1}}'),
    "a negative reference": replaced(TERMS[0], '{"ie":0,"const":{"name":-3,"us":[]}}'),
    "a number with an exponent": replaced(TERMS[1], '{"ie":1,"bvar":1e9999}'),
    "a huge bound variable": replaced(TERMS[1], '{"ie":1,"bvar":2097152}'),
    "a loose bound variable": replaced(TERMS[1], '{"ie":1,"bvar":0}'),
    "an unknown kind of expression": replaced(TERMS[1], '{"ie":1,"mvar":"m"}'),
    "an unknown kind of declaration": [*HONEST, '{"miracle":{"name":2,"levelParams":[],"type":0}}'],
    "a constant that is not there": replaced(TRUE[1], '{"in":4,"str":{"pre":3,"str":"outro"}}'),
    "a universe too many": replaced(TERMS[1], '{"ie":1,"const":{"name":4,"us":[0]}}'),
    "no import of what it needs": [START[0], '{"imports":[]}', *HONEST[2:], THEOREM],
    "an import that was not announced": [
        *HONEST[:-1], '{"in":5,"str":{"pre":0,"str":"Elementary"}}', '{"imports":[1,5]}', HONEST[-1]
    ],
    "a theorem twice": [*HONEST, THEOREM],
    "a theorem by itself": replaced(TERMS[1], '{"ie":1,"const":{"name":2,"us":[]}}'),
    "no theorem": [line for line in HONEST if line != THEOREM],
    "nothing": [],
    "a number where a text is due": replaced(TRUE[0], '{"in":3,"str":{"pre":0,"str":5}}'),
    "digits that are none": replaced(TERMS[1], '{"ie":1,"natVal":"many"}'),
    "a level that is none": replaced(TERMS[1], '{"ie":1,"sort":99}'),
}  # fmt: skip


@pytest.mark.parametrize("lie", HOSTILE)
def test_a_text_that_lies_is_refused(answer_to: Any, lie: str) -> None:
    answer = answer_to(HOSTILE[lie])
    assert isinstance(answer, dict), answer
    assert answer["ok"] is False, answer
    assert answer["defence"] in ("kernel", "constants", "missing"), answer


def test_a_long_text_is_read_to_its_end(answer_to: Any) -> None:
    """Two hundred thousand lines: reading them must not depend on the stack."""
    names = [json.dumps({"in": 5 + i, "num": {"pre": 3, "i": i}}) for i in range(200_000)]
    answer = answer_to([*HONEST, *names])
    assert isinstance(answer, dict), answer
    assert answer["ok"] is True, answer
