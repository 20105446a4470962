"""Running a Lean process within bounds and confinement: the outside of `simprover.lean.launcher` and `.confine`."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from simprover.lean import confine
from simprover.lean.errors import ToolchainMissing

_CHECK_EVERY: Final = 0.1
"""Seconds between two looks at how much a child has written."""
_OUTPUT_KEPT: Final = 20_000
STACK_BYTES: Final = 64 << 20
"""Stack of each thread: deep terms are to end in Lean's own error rather than in the end of the process."""
LIFELINE_WORD: Final = 5
"""Which word of `launch` is the lifeline's descriptor."""


@dataclass(frozen=True)
class Bounds:
    """What a process may use; None = no bound.

    Attributes:
        seconds: wall time.
        cpu_seconds: processor time.
        memory_bytes: address space.
        file_bytes: size of any one file it writes, and of what it prints.
        folder_bytes: size of all it has written.
    """

    seconds: float | None = None
    cpu_seconds: int | None = None
    memory_bytes: int | None = None
    file_bytes: int | None = None
    folder_bytes: int | None = None


@dataclass(frozen=True)
class Confinement:
    """What a process may touch: everything below these paths, and nothing else."""

    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    executable: tuple[Path, ...] = ()

    def reading(self, *paths: Path) -> Confinement:
        """The same with more to read."""
        return replace(self, readable=(*self.readable, *paths))

    def executing(self, *paths: Path) -> Confinement:
        """The same with more to execute."""
        return replace(self, executable=(*self.executable, *paths))

    def word(self) -> str:
        """How `simprover.lean.launcher` takes it.

        Raises:
            ValueError: if a path holds a colon or the end of a line.
        """
        lines = []
        for paths in (self.readable, self.writable, self.executable):
            texts = [str(p.resolve()) for p in paths]
            if bad := [t for t in texts if ":" in t or "\n" in t]:
                raise ValueError(f"the path {bad[0]!r} holds a colon or a line's end, which Lean's own paths cannot")
            lines.append(":".join(texts))
        return "\n".join(lines)


def isolation() -> str:
    """The isolation that this machine offers, for people and certificates; ``none`` if it offers none."""
    return f"Landlock ABI {confine.landlock_abi()}, seccomp, rlimits" if confine.available() else "none"


def require_isolation() -> None:
    """Make sure that `Confinement` can be kept here.

    Raises:
        ToolchainMissing: if the kernel offers no Landlock.
    """
    if not confine.available():
        raise ToolchainMissing(
            "This machine cannot confine a Lean process: Landlock (Linux 5.13 or later, x86_64) is not there.",
            "Use a newer kernel; or set SIMPROVER_UNCONFINED=1 if you trust every text that Lean will read.",
        )


def launch(
    library: str, *, bounds: Bounds | None = None, confinement: Confinement | None = None, lifeline: int = -1
) -> tuple[str, ...]:
    """The words that start `simprover.lean.launcher`, to be followed by the arguments of `lean`."""
    wanted = bounds or Bounds()
    limits = {"stack": STACK_BYTES, "as": wanted.memory_bytes, "cpu": wanted.cpu_seconds, "fsize": wanted.file_bytes}
    return (
        sys.executable,
        "-I",
        "-S",
        str(Path(__file__).with_name("launcher.py")),
        library,
        str(lifeline),
        ",".join(f"{name}={value}" for name, value in limits.items() if value is not None) or "-",
        "-" if confinement is None else confinement.word(),
    )


@dataclass(frozen=True)
class Ended:
    """The process ended by itself or by a signal (a negative code); `output` is the last of what it printed."""

    code: int
    output: str
    seconds: float


@dataclass(frozen=True)
class Exceeded:
    """The process was killed because it went beyond a bound."""

    bound: str
    seconds: float


Run: TypeAlias = Ended | Exceeded


def run(
    command: Sequence[str], *, folder: Path, environment: Mapping[str, str], bounds: Bounds, stdin: Path | None = None
) -> Run:
    """Run a command to its end, or to the end of its bounds; either way none of its processes is left.

    It reads the file `stdin`, or nothing. Of `bounds` this watches wall time and the size of `folder`; the others are
    for `launch` to set.
    """
    began = time.monotonic()
    lifeline, ours = os.pipe()
    words = list(command)
    words[LIFELINE_WORD] = str(lifeline)
    with tempfile.TemporaryFile() as output, Path(stdin or os.devnull).open("rb") as given:
        try:
            process = subprocess.Popen(
                words,
                stdin=given,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=dict(environment),
                cwd=folder,
                start_new_session=True,
                pass_fds=(lifeline,),
            )
        except BaseException:
            os.close(ours)
            raise
        finally:
            os.close(lifeline)
        try:
            exceeded = _watch(process, folder, bounds, began)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            os.close(ours)
        seconds = time.monotonic() - began
        if exceeded is not None:
            return Exceeded(exceeded, seconds)
        if process.returncode == -signal.SIGXCPU:
            return Exceeded("processor time", seconds)
        if process.returncode == -signal.SIGXFSZ:
            return Exceeded("size of a file", seconds)
        printed = output.seek(0, os.SEEK_END)
        if bounds.file_bytes is not None and printed >= bounds.file_bytes:
            return Exceeded("output", seconds)
        output.seek(max(0, printed - _OUTPUT_KEPT))
        return Ended(process.returncode, output.read().decode("utf-8", "replace"), seconds)


def _watch(process: subprocess.Popen[bytes], folder: Path, bounds: Bounds, began: float) -> str | None:
    """Wait for the end of the process; the name of a bound if it went beyond that one first."""
    descriptor = os.pidfd_open(process.pid)  # tells of the end at once, where `wait` with a timeout asks now and then
    try:
        ended = select.poll()
        ended.register(descriptor, select.POLLIN)
        while True:
            left = _CHECK_EVERY if bounds.seconds is None else began + bounds.seconds - time.monotonic()
            if left <= 0:
                return "wall time"
            if ended.poll(1000 * min(left, _CHECK_EVERY)):
                process.wait()
                return None
            if bounds.folder_bytes is not None and _size(folder) > bounds.folder_bytes:
                return "disk space"
    finally:
        os.close(descriptor)


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(FileNotFoundError):
            total += path.lstat().st_size
    return total
