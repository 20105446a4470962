"""Keeping a REPL process running: started when needed, confined, replaced when it dies."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from simprover.lean.errors import SessionFailed
from simprover.lean.header import read_header
from simprover.lean.proof_session import Limits
from simprover.lean.protocol import Answer, read_answer
from simprover.lean.sandbox import LIFELINE_WORD, Bounds, Confinement
from simprover.lean.toolchain import Toolchain
from simprover.lean.wire import Canceller, LeanProcess, Overran, ProcessDied

ADVICE: Final = "Run `simprover doctor`; if the toolchain is fine, please report the text that led here."
_MOST_COMPLAINTS: Final = 64 << 20
_DRIVER: Final = "Session.lean"
_T = TypeVar("_T")
_A = TypeVar("_A", bound=Answer)


class LeanServer:
    """The process behind a session, whichever process that is at the moment.

    Args:
        toolchain: which Lean.
        driver: the Lean file it runs; see `driver_text`.
        modules_path: folders of further compiled modules.
        limits: what it may use.
        unconfined: start it without confinement.
        on_start: what to do with each new process before anything else is asked of it.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        driver: str,
        modules_path: tuple[Path, ...],
        limits: Limits,
        *,
        unconfined: bool,
        on_start: Callable[[], None],
    ) -> None:
        self._toolchain = toolchain
        self._modules_path = modules_path
        self._limits = limits
        self._unconfined = unconfined
        self._on_start = on_start
        self._folder = tempfile.TemporaryDirectory(prefix="simprover-session-")
        self._driver = driver
        (Path(self._folder.name) / _DRIVER).write_text(driver, "utf-8")
        self._process: LeanProcess | None = None
        self.canceller: Final = Canceller()
        self.generation = 0
        """Counts the processes: what one knew, the next does not."""

    @property
    def pid(self) -> int | None:
        """The process id of the Lean that runs now, if one does."""
        return None if self._process is None else self._process.pid

    def persist(self, action: Callable[[], _T]) -> _T:
        """Do something that must succeed unless Lean is broken, starting a new process as often as is allowed.

        Raises:
            SessionFailed: if it is broken.
            Cancelled: if `cancel` is called meanwhile.
        """
        why = ""
        for _ in range(1 + self._limits.restarts):
            try:
                self.ensure_running()
                return action()
            except ProcessDied as died:
                why = str(died)
            except Overran:
                why = "it did not answer in time"
        raise SessionFailed(f"Lean did not come up: {why}.", ADVICE)

    def ensure_running(self) -> None:
        """Start a process if none runs.

        Raises:
            SessionFailed: if Lean refuses the driver's imports.
            ProcessDied, Overran, Cancelled: as for `LeanProcess.request`.
        """
        if self._process is not None:
            return
        self.generation += 1
        folder = Path(self._folder.name)
        confinement = Confinement(readable=(folder, *self._modules_path))
        # Its complaints go to a file, which must not fill the disk.
        bounds = Bounds(memory_bytes=self._limits.memory_bytes, file_bytes=_MOST_COMPLAINTS)
        process = LeanProcess(
            (
                *self._toolchain.lean(bounds, None if self._unconfined else confinement, reading=self._driver),
                _DRIVER,
            ),
            lifeline_word=LIFELINE_WORD,
            environment=self._toolchain.environment(*self._modules_path),
            folder=folder,
            canceller=self.canceller,
        )
        self._process = process
        try:
            process.request({"op": "ping"}, seconds=self._limits.start_seconds)
            self._on_start()
        except ProcessDied as died:
            self.lose_process()
            if _is_error(str(died)):  # Lean itself refuses the imports: trying again would not help
                raise SessionFailed(f"Lean refuses the imports: {died}.", "Check the header.") from died
            raise
        except BaseException:
            self.lose_process()
            raise

    def ask(self, kind: type[_A], message: dict[str, object], seconds: float) -> _A:
        """Ask for an answer of a certain kind. If no such answer comes, the process is ended.

        Raises:
            ProcessDied, Overran, Cancelled: as for `LeanProcess.request`.
        """
        if self._process is None:
            raise ProcessDied("it is not running")
        try:
            return read_answer(kind, self._process.request(message, seconds=seconds))
        except BaseException:
            self.lose_process()
            raise

    def lose_process(self) -> None:
        """End the process, if one runs."""
        if self._process is not None:
            self._process.kill()
            self._process = None

    def close(self) -> None:
        """End the process for good."""
        self.lose_process()
        self.canceller.close()
        self._folder.cleanup()


def driver_text(header: str, imports: tuple[str, ...] = ()) -> str:
    """The Lean file that a session's process runs: the header's imports and more of them, then the REPL.

    What else the header holds is better opened as a text: then what Lean says about it comes as an answer.
    """
    own = header[: read_header(header).rest].rstrip()
    more = "".join(f"import {name}\n" for name in ("SimProver.Repl", *imports))
    return f"{own}\n{more}#simprover_repl\n"


def _is_error(text: str) -> bool:
    return re.search(rf"^{re.escape(_DRIVER)}:\d+:\d+: error|: {re.escape(_DRIVER)}:\d+:\d+: error", text) is not None
