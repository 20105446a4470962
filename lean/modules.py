"""Compiling one Lean module from text, confined and within bounds."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from simprover.lean.library import olean_path
from simprover.lean.proof_session import Message
from simprover.lean.sandbox import Bounds, Confinement, Exceeded, require_isolation, run
from simprover.lean.toolchain import Toolchain

MODULE_BOUNDS: Final = Bounds(
    seconds=60.0, cpu_seconds=120, memory_bytes=8 << 30, file_bytes=256 << 20, folder_bytes=512 << 20
)
"""What compiling one module may use unless said otherwise."""

_PANIC: Final = "INTERNAL PANIC"
"""What Lean says when it breaks down, such as for want of memory."""


@dataclass(frozen=True)
class CompiledModule:
    """A module that compiled without an error.

    Attributes:
        name: module name, with dots.
        olean: the compiled module.
        messages: warnings and information.
    """

    name: str
    olean: Path
    messages: tuple[Message, ...]


@dataclass(frozen=True)
class NotCompiled:
    """Lean reported errors. `output` is the last of what it printed, for when there are no messages."""

    messages: tuple[Message, ...]
    output: str

    @property
    def reason(self) -> str:
        """The first error, or else the end of the output."""
        return self.first_error()

    def first_error(self, lines_before: int = 0) -> str:
        """The same with lines counted after so many."""
        for message in self.messages:
            if message.severity == "error":
                line = message.line - lines_before
                return f"line {line}: {message.text}" if line > 0 else message.text
        return self.output.strip()[-1000:]


@dataclass(frozen=True)
class CompilationExceeded:
    """The compilation went beyond a bound, which is named, and was ended."""

    bound: str
    seconds: float


@dataclass(frozen=True)
class CompilationCrashed:
    """Lean ended in a way of its own: by a signal, or without having written the module."""

    reason: str


Compilation: TypeAlias = CompiledModule | NotCompiled | CompilationExceeded | CompilationCrashed


def compile_module(
    toolchain: Toolchain,
    name: str,
    text: str,
    out_dir: Path,
    imports_path: tuple[Path, ...] = (),
    *,
    bounds: Bounds = MODULE_BOUNDS,
    unconfined: bool = False,
) -> Compilation:
    """Compile a module. It and its source appear under `out_dir`, side by side, only if there is no error.

    Args:
        toolchain: which Lean.
        name: module name, with dots.
        text: the module's source, imports included.
        out_dir: the folder (later a part of the search path) that the compiled module goes to.
        imports_path: folders of further compiled modules that it may import.
        bounds: what it may use.
        unconfined: let the text's code do whatever the user may do.

    Raises:
        ToolchainMissing: if this machine cannot confine a process and `unconfined` is not set.
    """
    if not unconfined:
        require_isolation()
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".compiling-", dir=out_dir) as temporary:
        work = Path(temporary)
        source = work.joinpath(*name.split(".")).with_suffix(".lean")
        made = olean_path(work / "out", name)
        for path in (source, made):
            path.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, "utf-8")
        inside = Confinement(readable=imports_path, writable=(work,))
        words = toolchain.lean(bounds, None if unconfined else inside, reading=text)
        result = run(
            (*words, "--json", "-R", str(work), "-o", str(made), str(source)),
            folder=work,
            environment=toolchain.environment(*imports_path),
            bounds=bounds,
        )
        if isinstance(result, Exceeded):
            return CompilationExceeded(result.bound, result.seconds)
        messages = read_messages(result.output)
        if result.code < 0 or result.code > 1:
            return CompilationCrashed(f"exit code {result.code}: {result.output.strip()[-500:]}")
        if result.code != 0:
            if _PANIC in result.output:
                return CompilationCrashed(result.output.strip()[-500:])
            return NotCompiled(messages, result.output)
        if not made.is_file() or made.is_symlink():
            return CompilationCrashed("Lean ended without an error and without a compiled module")
        target = olean_path(out_dir, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(source, target.with_suffix(".lean"))
        os.replace(made, target)
        return CompiledModule(name, target, messages)


def read_messages(output: str) -> tuple[Message, ...]:
    """The messages in what ``lean --json`` printed; other lines are skipped.

    Code in the module can print lines of this form, so they serve to tell people what happened and for nothing else.
    """
    messages: list[Message] = []
    for line in output.splitlines():
        try:
            item = json.loads(line)
            place = item["pos"]
            severity = {"error": "error", "warning": "warning"}.get(item["severity"], "info")
            messages.append(
                Message(severity, int(place["line"]), int(place["column"]), str(item["data"]))  # type: ignore[arg-type]
            )
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
    return tuple(messages)
