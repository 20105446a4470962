"""Programs in Lean that the certifier asks: by one file, with another for the answer.

Nothing that such a program or anything else prints counts as an answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from simprover.lean.header import read_header
from simprover.lean.sandbox import Bounds, Confinement, Exceeded, run
from simprover.lean.toolchain import Toolchain

Defence: TypeAlias = Literal[
    "text",  # the proof's text, before any Lean sees it
    "target",  # the statement itself is not well-formed
    "block",  # the proof's text is more or less than one term
    "code",  # the proof would run code of its own
    "sandbox",  # compiling it reached for what it may not touch, or for more than it may use
    "compile",  # the candidate does not compile
    "missing",  # what is asked for is not there
    "statement",  # the theorem states something else
    "constants",  # what the statement is about has been changed, or something odd was added
    "attributes",  # a declaration is given another meaning when it is run
    "unsafe",  # an unsafe or partial definition
    "kernel",  # the kernel refuses a declaration
    "axioms",  # the proof rests on an axiom besides the standard three
    "opinion",  # another kernel that was asked says that it is wrong
]
"""Which of the defences refused."""


@dataclass(frozen=True)
class LeanProgram:
    """A program in Lean: the module it is in and the command that runs it."""

    module: str
    command: str


@dataclass(frozen=True)
class CheckRefused:
    """Refused, by which defence and why."""

    defence: Defence
    reason: str


@dataclass(frozen=True)
class CheckFailed:
    """There is no answer: a process went beyond a bound (then `exceeded`) or broke down."""

    reason: str
    exceeded: bool


@dataclass(frozen=True)
class Surroundings:
    """What a program runs with.

    Attributes:
        toolchain: which Lean.
        bounds: what it may use.
        modules_path: folders of compiled modules that it may import besides the library.
        unconfined: let it touch whatever the user may.
    """

    toolchain: Toolchain
    bounds: Bounds
    modules_path: tuple[Path, ...] = ()
    unconfined: bool = False


_ANSWERS: Final = {"LEAN_ABORT_ON_PANIC": "1"}
"""A panic is no reason for Lean to stop, but what it computes from there on is not to be relied on."""


def ask(
    program: LeanProgram,
    question: Mapping[str, object],
    *,
    inside: Surroundings,
    folder: Path,
    readable: tuple[Path, ...] = (),
    before: str = "",
) -> dict[str, Any] | CheckFailed:
    """Run a program on a question.

    Args:
        program: which.
        question: what it is asked; the place of its answer is added.
        inside: what it runs with.
        folder: an empty folder, the only one that it may write to.
        readable: what it may read besides the library and `folder`.
        before: text of a Lean file in whose environment the program's command stands.
    """
    verdict = folder / "verdict.json"
    request = folder / "request.json"
    request.write_text(json.dumps({**question, "verdict": str(verdict)}), "utf-8")
    end = read_header(before).rest
    driver = folder / "Checker.lean"
    driver.write_text(f"{before[:end]}\nimport {program.module}\n{before[end:]}\n{program.command}\n", "utf-8")
    confinement = Confinement(readable=(*inside.modules_path, *readable), writable=(folder,))
    result = run(
        (*inside.toolchain.lean(inside.bounds, None if inside.unconfined else confinement), str(driver)),
        folder=folder,
        environment=inside.toolchain.environment(*inside.modules_path)
        | {"SIMPROVER_CHECK_REQUEST": str(request)}
        | _ANSWERS,
        bounds=inside.bounds,
    )
    if isinstance(result, Exceeded):
        return CheckFailed(f"the checker went beyond its bound of {result.bound}", exceeded=True)
    try:
        answer = json.loads(written_file(verdict).read_text("utf-8"))
    except (OSError, ValueError):
        said = result.output.strip()[-1000:]
        return CheckFailed(f"the checker ended with exit code {result.code} and no verdict: {said}", exceeded=False)
    return answer if isinstance(answer, dict) else CheckFailed("the verdict is not an object", exceeded=False)


def written_file(path: Path) -> Path:
    """The same path, if it is an ordinary file.

    Raises:
        OSError: if it is not there, a link, or something else.
    """
    if path.is_symlink() or not path.is_file():
        raise OSError(f"{path.name} is not an ordinary file")
    return path
