"""Running tactics: a Lean process with many tactic states, any of which can be continued at any time.

A state, once given out, stays good until it is dropped or the session is closed. The process behind it may be killed (a
tactic that overran, a cancellation, a crash): the session remembers how each state came about and, when one is next
needed, starts a new process and walks that path again.
"""

from __future__ import annotations

import re
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, TypeVar, assert_never

from simprover.lean.errors import SessionFailed
from simprover.lean.header import read_header
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
from simprover.lean.proof_session import Limits, Message, Opened, OpenedState, SessionCancelled
from simprover.lean.protocol import OpenAnswer, TacticAnswer, read_answer
from simprover.lean.sandbox import LIFELINE_WORD, Bounds, Confinement, require_isolation
from simprover.lean.source import capture_holes, original_column
from simprover.lean.toolchain import Toolchain
from simprover.lean.wire import Cancelled, Canceller, LeanProcess, Overran, ProcessDied

_GRACE: Final = 1.0
"""Seconds that Lean's own watchdog gets to end a tactic before the process is killed for it."""
_REPLAY_SLACK: Final = 3.0
"""A step that took its time once may take this much longer when it is walked again on a busier machine."""
_NOWHERE: Final = -1
"""The generation of a state that no process holds."""
_MODULE_NAME: Final = re.compile(r"[^\W\d]\w*'*(\.[^\W\d]\w*'*)*")
_NUMBERED: Final = re.compile(r"\?[\w.✝]*\d+")
_ADVICE: Final = "Run `simprover doctor`; if the toolchain is fine, please report the text that led here."


@dataclass(eq=False)
class _Opening:
    """One `open`, with what is needed to do it again."""

    source: str
    keep: bool
    nodes: list[_Node] = field(default_factory=list)


@dataclass(eq=False)
class _Step:
    """How a state followed from another."""

    parent: _Node
    tactic: str
    heartbeats: int
    seconds: float


@dataclass(eq=False)
class _Node:
    """A state: its text, where it came from, and its number in the process of a certain generation."""

    pp: str
    origin: _Opening | _Step
    sid: int
    generation: int


_T = TypeVar("_T")
_A = TypeVar("_A", TacticAnswer, OpenAnswer)


class Session:
    """A running Lean in which source texts are opened and tactics run. Use as a context manager.

    Calls from several threads take turns; `cancel` does not wait for its turn.

    Args:
        toolchain: which Lean.
        header: imports, ``open``s and options in force; the toolchain's default if not given.
        modules_path: folders of further compiled modules.
        imports: further modules to import, by name.
        limits: what it may use.
        unconfined: let the tactics' code do whatever the user may do; for machines that cannot confine it.

    Raises:
        ToolchainMissing: if this machine cannot confine a process and `unconfined` is not set.
        SessionFailed: if Lean cannot be started with these imports.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        header: str | None = None,
        modules_path: tuple[Path, ...] = (),
        imports: tuple[str, ...] = (),
        limits: Limits | None = None,
        *,
        unconfined: bool = False,
    ) -> None:
        if not unconfined:
            require_isolation()
        if bad := [name for name in imports if not _MODULE_NAME.fullmatch(name)]:
            raise SessionFailed(f"{bad[0]!r} is not a module name.", "Module names are words joined by dots.")
        self._toolchain = toolchain
        self._limits = limits or Limits()
        self._modules_path = modules_path
        self._unconfined = unconfined
        self._driver = driver_text(toolchain.default_header if header is None else header, imports)
        self._folder = tempfile.TemporaryDirectory(prefix="simprover-session-")
        self._canceller = Canceller()
        self._lock = threading.RLock()
        self._process: LeanProcess | None = None
        self._generation = 0
        self._nodes: dict[StateId, _Node] = {}
        self._kept: list[_Opening] = []
        self._next = 0
        self._closed = False
        (Path(self._folder.name) / "Session.lean").write_text(self._driver, "utf-8")
        try:
            self._persist(lambda: None)
        except BaseException:
            self.close()
            raise

    # -- what one can ask ------------------------------------------------------------------------------------------

    def open(self, source: str, keep: bool = False) -> Opened:
        """Elaborate Lean commands under the session's header; every ``sorry`` in them becomes a state.

        Args:
            source: Lean commands, without imports.
            keep: whether later texts see what this one declares.

        Raises:
            SessionFailed: if it takes longer than ``limits.open_seconds``, or Lean dies of it.
            SessionCancelled: if `cancel` is called meanwhile.
        """
        with self._lock:
            self._begin()
            opening = _Opening(source, keep)
            try:
                self._persist(lambda: None)
                opened = self._read_opened(opening, self._send_open(opening))
                if keep:
                    self._kept.append(opening)
                return opened
            except ProcessDied as died:
                raise SessionFailed(f"Lean died while reading the text: {died}.", "Make it smaller.") from died
            except Overran:
                raise _too_slow(self._limits.open_seconds) from None
            except Cancelled:
                raise SessionCancelled from None

    def run_tac(
        self, state: TacticState, tactic: str, *, heartbeats: int | None = None, seconds: float | None = None
    ) -> TacticOutcome:
        """Run a tactic on a state. The state itself does not change and can be used again.

        Args:
            state: a state that this session gave out.
            tactic: Lean source text of a tactic, or several.
            heartbeats: limit in the unit of ``maxHeartbeats``; the session's if not given.
            seconds: limit of wall time; the session's if not given.

        Raises:
            ValueError: if the state is not of this session or was dropped.
            SessionFailed: if Lean cannot be brought back to that state.
            SessionCancelled: if `cancel` is called meanwhile.
        """
        with self._lock:
            self._begin()
            node = self._node(state)
            beats = self._limits.heartbeats if heartbeats is None else heartbeats
            wall = self._limits.seconds if seconds is None else seconds
            try:
                sid = self._persist(lambda: self._recover(node))
                step = _Step(node, tactic, beats, wall)
                try:
                    return self._outcome(step, self._send_step(step, sid, 1.0))
                except Overran:
                    return TimedOut(wall + _GRACE)
                except ProcessDied as died:
                    return Crashed(str(died))
            except Cancelled:
                raise SessionCancelled from None

    def drop(self, states: Sequence[TacticState]) -> None:
        """Forget states, so that Lean can free them; states that were reached from them stay good.

        Raises:
            ValueError: if a state is not of this session or was dropped before.
        """
        with self._lock:
            nodes = [self._node(state) for state in states]
            sids = [n.sid for n in nodes if n.generation == self._generation]
            for state, node in zip(states, nodes, strict=True):
                del self._nodes[state.id]
                node.generation = _NOWHERE
            if self._process is None or not sids:
                return
            try:
                self._request({"op": "drop", "sids": sids}, self._limits.seconds + _GRACE)
            except (ProcessDied, Overran, Cancelled):
                return  # the process is gone, and the states with it

    def cancel(self) -> None:
        """End the request that another thread is waiting for; that thread gets `SessionCancelled`."""
        self._canceller.cancel()

    def close(self) -> None:
        """End the process. Nothing can be asked any more."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._lose_process()
            self._canceller.close()
            self._folder.cleanup()

    @property
    def pid(self) -> int | None:
        """The process id of the Lean that runs now, if one does."""
        return None if self._process is None else self._process.pid

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- the process -----------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Begin to serve a request: whatever was cancelled before is not this one."""
        if self._closed:
            raise SessionFailed("The session is closed.", "Start a new one.")
        self._canceller.clear()

    def _persist(self, action: Callable[[], _T]) -> _T:
        """Do something that must succeed unless Lean itself is broken, starting a new process as often as is allowed.

        Raises:
            SessionFailed: if it is broken.
            Cancelled: if `cancel` is called meanwhile.
        """
        why = ""
        for _ in range(1 + self._limits.restarts):
            try:
                if self._process is None:
                    self._start()
                return action()
            except ProcessDied as died:
                why = str(died)
            except Overran:
                why = "it did not answer in time"
        raise SessionFailed(f"Lean did not come up: {why}.", _ADVICE)

    def _start(self) -> None:
        self._generation += 1
        folder = Path(self._folder.name)
        confinement = Confinement(readable=(folder, *self._modules_path))
        words = self._toolchain.lean(
            Bounds(memory_bytes=self._limits.memory_bytes), None if self._unconfined else confinement
        )
        self._process = LeanProcess(
            (*words, "Session.lean"),
            lifeline_word=LIFELINE_WORD,
            environment=self._toolchain.environment(*self._modules_path),
            folder=folder,
            canceller=self._canceller,
        )
        try:
            self._request({"op": "ping"}, self._limits.start_seconds)
        except ProcessDied as died:
            if "error:" in str(died):  # Lean itself refuses the imports: trying again would not help
                raise SessionFailed(f"Lean refuses the header: {died}.", "Check its imports.") from died
            raise
        if errors := [line for line in self._process.noise.splitlines() if _is_error(line)]:
            self._lose_process()
            raise SessionFailed(f"Lean refuses the header: {'; '.join(errors)[:1000]}.", "Check it.")
        for opening in self._kept:
            self._reopen(opening)

    def _lose_process(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None

    def _request(self, message: dict[str, object], seconds: float) -> dict[str, Any]:
        """Ask the process; if it fails, it is gone."""
        if self._process is None:
            raise ProcessDied("it is not running")
        try:
            answer = self._process.request(message, seconds=seconds)
        except BaseException:
            self._lose_process()
            raise
        return answer

    def _ask(self, kind: type[_A], message: dict[str, object], seconds: float) -> _A:
        """Ask for an answer of a certain kind; a process that gives another is ended."""
        answer = self._request(message, seconds)
        try:
            return read_answer(kind, answer)
        except ProcessDied:
            self._lose_process()
            raise

    # -- opening ---------------------------------------------------------------------------------------------------

    def _send_open(self, opening: _Opening) -> OpenAnswer:
        seconds = self._limits.open_seconds
        message: dict[str, object] = {
            "op": "open",
            "src": capture_holes(opening.source),
            "keep": opening.keep,
            "ms": round(seconds * 1000),
        }
        answer = self._ask(OpenAnswer, message, seconds + _GRACE)
        match answer.kind:
            case "opened":
                return answer
            case "timeout":
                raise _too_slow(seconds)
            case "error" | "bad_request":
                raise SessionFailed(f"Lean does not read the text: {answer.error}.", "Check it.")
            case never:
                assert_never(never)

    def _read_opened(self, opening: _Opening, answer: OpenAnswer) -> Opened:
        states: list[OpenedState] = []
        for item in answer.states:
            node = _Node(item.tacticState, opening, item.sid, self._generation)
            opening.nodes.append(node)
            col = original_column(opening.source, item.line, item.col)
            states.append(OpenedState(self._give_out(node), item.decl or "", item.line, col))
        messages = tuple(
            Message(_severity(m.severity), m.line, original_column(opening.source, m.line, m.col), m.text)
            for m in answer.messages
        )
        return Opened(tuple(states), messages)

    def _reopen(self, opening: _Opening) -> None:
        """Do an `open` again in a new process, so that its states have numbers there."""
        answer = self._send_open(opening)
        if len(answer.states) != len(opening.nodes):
            raise SessionFailed("A text opened before now gives other goals.", _ADVICE)
        for node, item in zip(opening.nodes, answer.states, strict=True):
            self._renumber(node, item.tacticState, item.sid)

    # -- states ----------------------------------------------------------------------------------------------------

    def _node(self, state: TacticState) -> _Node:
        node = self._nodes.get(state.id)
        if node is None:
            raise ValueError(f"state {state.id} is not one of this session's, or it was dropped")
        return node

    def _give_out(self, node: _Node, message: str = "") -> TacticState:
        number = StateId(self._next)
        self._next += 1
        self._nodes[number] = node
        return TacticState(node.pp, number, message)

    def _recover(self, node: _Node) -> int:
        """The number of this state in the running process, walking its path again if the process is a new one."""
        path: list[_Node] = []
        at = node
        while at.generation != self._generation:
            path.append(at)
            if isinstance(at.origin, _Opening):
                break
            at = at.origin.parent
        for lost in reversed(path):
            if lost.generation == self._generation:
                continue
            if isinstance(lost.origin, _Opening):
                self._reopen(lost.origin)
            else:
                again = self._send_step(lost.origin, lost.origin.parent.sid, _REPLAY_SLACK)
                self._renumber(lost, again.tacticState, again.sid)
        return node.sid

    def _renumber(self, node: _Node, pp: str | None, sid: int | None) -> None:
        if pp is None or sid is None or _NUMBERED.sub("?", pp) != _NUMBERED.sub("?", node.pp):
            raise SessionFailed(f"Lean was restarted and the same steps led elsewhere: {str(pp)[:300]}.", _ADVICE)
        node.sid, node.generation = sid, self._generation

    def _send_step(self, step: _Step, sid: int, slack: float) -> TacticAnswer:
        message: dict[str, object] = {
            "sid": sid,
            "cmd": step.tactic,
            "heartbeats": step.heartbeats,
            "ms": round(step.seconds * slack * 1000),
        }
        return self._ask(TacticAnswer, message, step.seconds * slack + _GRACE)

    def _outcome(self, step: _Step, answer: TacticAnswer) -> TacticOutcome:
        match answer.kind:
            case "state":
                if answer.tacticState is None or answer.sid is None:
                    self._lose_process()
                    return Crashed("it answered with a state that has no text or no number")
                node = _Node(answer.tacticState, step, answer.sid, self._generation)
                return self._give_out(node, answer.message or "")
            case "finished":
                return ProofFinished(answer.message or "")
            case "error" | "bad_request":
                return LeanError(answer.error or "")
            case "gave_up":
                return ProofGivenUp()
            case "timeout":
                return TimedOut(step.seconds if answer.ms is None else answer.ms / 1000)
            case "unknown_sid":
                self._lose_process()
                return Crashed("it forgot a state")
            case never:
                assert_never(never)


def _too_slow(seconds: float) -> SessionFailed:
    return SessionFailed(
        f"Reading the text took longer than {seconds:g} s.", "Give more time (`open_seconds`) or make it smaller."
    )


def driver_text(header: str, imports: tuple[str, ...] = ()) -> str:
    """The Lean file that a session's process runs: the header with more imports, then the REPL."""
    end = read_header(header).rest
    more = "".join(f"import {name}\n" for name in ("SimProver.Repl", *imports))
    return f"{header[:end].rstrip()}\n{more}{header[end:].rstrip()}\n#simprover_repl\n"


def _is_error(line: str) -> bool:
    return re.match(r"Session\.lean:\d+:\d+: error", line) is not None


def _severity(value: object) -> Literal["error", "warning", "info"]:
    match value:
        case "error":
            return "error"
        case "warning":
            return "warning"
        case _:
            return "info"
