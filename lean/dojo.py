"""LeanDojo's own `Dojo`, driven offline, behind the same `run_tac` as our session.

LeanDojo 4.20 does the talking: it modifies the file, starts ``lake env lean``, reads and writes the REPL's lines. What
it needs beforehand is written by `simprover.lean.traced_repo`. It serves one theorem a process and changes the working
directory and the environment while it starts, so use it from one thread.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from simprover.lean.errors import SessionFailed
from simprover.lean.ids import StateId
from simprover.lean.outcome import (
    Crashed,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticOutcome,
    TacticState,
    TimedOut,
)
from simprover.lean.proof_session import Limits
from simprover.lean.sandbox import Bounds, require_isolation
from simprover.lean.toolchain import Toolchain
from simprover.lean.traced_repo import FILE_NAME, TheoremFile, write_lake, write_repository, write_trace

_LONGEST_REQUEST: Final = 4000
"""Bytes. LeanDojo talks through a terminal, whose lines end at 4,096 bytes; longer ones would never arrive."""
_ADVICE: Final = "Use the direct session, which needs no LeanDojo."


@dataclass(frozen=True)
class _Step:
    """How a state came about: a tactic on an earlier state."""

    parent: StateId
    tactic: str
    seconds: float


class DojoSession:
    """One theorem in `lean_dojo.Dojo`. Use as a context manager; `initial` is the state to begin with.

    LeanDojo sets no limit of heartbeats, so a `heartbeats` argument is ignored here; the wall limit holds.

    Args:
        toolchain: which Lean.
        home: the folder of all state.
        statement: ``theorem name … : type``, without ``:=``.
        header: imports and ``open``s; the toolchain's default if not given.
        context: declarations that the statement needs.
        limits: what it may use.

    Raises:
        SourceUnreadable: if `statement` holds no theorem.
        SessionFailed: if LeanDojo cannot start on it, for instance because the statement is not well-formed.
        ToolchainMissing: if Git is not there or this machine cannot confine a process.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        home: Path,
        statement: str,
        *,
        header: str | None = None,
        context: str = "",
        limits: Limits | None = None,
    ) -> None:
        require_isolation()
        self._limits = limits or Limits()
        self._lean_dojo = import_lean_dojo(home)
        file = TheoremFile.of(statement, toolchain.default_header if header is None else header, context)
        repository = write_repository(file, toolchain, home / "cache" / "lean_dojo_sources")
        try:
            self._entry = self._theorem(repository, file)
        except Exception as error:  # LeanDojo documents none of what it raises
            raise SessionFailed(f"LeanDojo does not accept the repository: {error}.", _ADVICE) from error
        self._shim = tempfile.TemporaryDirectory(prefix="simprover-lake-")
        bounds = Bounds(memory_bytes=self._limits.memory_bytes)
        self._path = write_lake(toolchain, Path(self._shim.name), (self._traced,), bounds)
        self._dojo: Any = None
        self._live: dict[StateId, Any] = {}
        self._steps: dict[StateId, _Step] = {}
        self._texts: dict[StateId, str] = {}
        self._next = 1
        try:
            self.initial = self._start()
        except BaseException:
            self.close()
            raise

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        """Run a tactic on a state, as `simprover.lean.Session.run_tac` does.

        Raises:
            ValueError: if the state is not of this session.
            SessionFailed: if LeanDojo cannot be brought back to that state.
        """
        if state.id != self.initial.id and state.id not in self._steps:
            raise ValueError(f"state {state.id} is not one of this session's")
        if len(tactic.encode("utf-8", "replace")) * 2 > _LONGEST_REQUEST:
            return LeanError(f"the tactic is too long for LeanDojo's terminal ({_LONGEST_REQUEST // 2} bytes)")
        wall = self._limits.seconds if seconds is None else seconds
        self._recover(state.id)
        return self._run(_Step(state.id, tactic, wall))

    def close(self) -> None:
        """End the process."""
        self._stop()
        self._shim.cleanup()

    def __enter__(self) -> DojoSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- LeanDojo --------------------------------------------------------------------------------------------------

    def _theorem(self, repository: Path, file: TheoremFile) -> Any:
        repo = self._lean_dojo.LeanGitRepo.from_path(repository)
        from lean_dojo.constants import CACHE_DIR

        self._traced = Path(CACHE_DIR) / repo.get_cache_dirname() / repo.name
        self._traced.parent.mkdir(parents=True, exist_ok=True)
        write_trace(file, self._traced)
        return self._lean_dojo.Theorem(repo, Path(FILE_NAME), file.name)

    def _start(self) -> TacticState:
        dojo = self._lean_dojo.Dojo(self._entry, timeout=self._limits.start_seconds)
        try:
            with _on_path(self._path):
                _, state = dojo.__enter__()
        except Exception as error:  # likewise
            said = _last_words(dojo)
            if hasattr(dojo, "proc"):
                dojo.__exit__(None, None, None)
            raise SessionFailed(f"LeanDojo could not start: {error!r} {said}".rstrip() + ".", _ADVICE) from error
        self._dojo = dojo
        first = StateId(0)
        self._live = {first: state}
        self._texts.setdefault(first, state.pp)
        return TacticState(state.pp, first)

    def _stop(self) -> None:
        if self._dojo is not None:
            self._dojo.__exit__(None, None, None)
            self._dojo.proc.close(force=True)
            self._dojo = None
            self._live = {}

    def _run(self, step: _Step, known_as: StateId | None = None) -> TacticOutcome:
        """Run one step in the live process; a new state is given out, or takes its old number again."""
        dojo_module = self._lean_dojo.interaction.dojo
        self._dojo.proc.timeout = step.seconds
        try:
            result = self._dojo.run_tac(self._live[step.parent], step.tactic)
        except dojo_module.DojoTacticTimeoutError:
            self._stop()
            return TimedOut(step.seconds)
        except Exception as error:  # noqa: BLE001 (DojoCrashError, but also pexpect's and assertions)
            said = _last_words(self._dojo)
            self._stop()
            return Crashed(f"{error!r} {said}".rstrip())
        match type(result).__name__:
            case "TacticState":
                number = StateId(self._next) if known_as is None else known_as
                if known_as is None:
                    self._next += 1
                self._live[number] = result
                self._steps[number] = step
                self._texts[number] = result.pp
                return TacticState(result.pp, number, result.message or "")
            case "ProofFinished":
                return ProofFinished(result.message or "")
            case "ProofGivenUp":
                return ProofGivenUp()
            case _:
                return LeanError(str(result.error))

    def _recover(self, number: StateId) -> None:
        """Have the state in a live process, walking its path again if need be."""
        if self._dojo is None:
            self._start()
        path: list[StateId] = []
        at = number
        while at not in self._live:
            path.append(at)
            at = self._steps[at].parent
        for lost in reversed(path):
            text = self._texts[lost]
            again = self._run(self._steps[lost], known_as=lost)
            if not isinstance(again, TacticState) or again.pp != text:
                raise SessionFailed(f"LeanDojo was restarted and the same steps led elsewhere: {again}.", _ADVICE)


def import_lean_dojo(home: Path) -> Any:
    """Import LeanDojo so that it stays offline and keeps its cache under `home`.

    It reads its settings from the environment at import, looks for a ``.env`` file besides, and calls GitHub at once if
    it finds a token; an empty token keeps it from both.

    Raises:
        SessionFailed: if it cannot be imported (it needs `git`).
    """
    wanted = {
        "CACHE_DIR": str(home / "cache" / "lean_dojo"),
        "DISABLE_REMOTE_CACHE": "1",
        "GITHUB_ACCESS_TOKEN": "",
    }
    before = {k: os.environ.get(k) for k in wanted}
    os.environ.update(wanted)
    try:
        import lean_dojo
    except Exception as error:  # its import runs programs and reads files
        raise SessionFailed(f"LeanDojo cannot be imported: {error!r}.", "It needs Git 2.25 or later.") from error
    finally:
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value
    return lean_dojo


@contextlib.contextmanager
def _on_path(folder: Path) -> Iterator[None]:
    """Put a folder in front of the PATH for a moment."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{folder}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _last_words(dojo: Any) -> str:
    said = getattr(getattr(dojo, "proc", None), "before", "")
    return said.strip()[-1000:] if isinstance(said, str) else ""
