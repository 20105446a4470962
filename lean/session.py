"""Running tactics: a Lean process with many tactic states, any of which can be continued at any time.

A state, once given out, stays good until it is dropped or the session is closed. The process behind it may be killed
(a tactic that overran, a cancellation, a crash): the session remembers how each state came about and, when one is next
needed, starts a new process and walks that path again.
"""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, assert_never

from simprover.lean.errors import SessionFailed
from simprover.lean.header import read_header
from simprover.lean.history import Node, Opening, Step
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
from simprover.lean.proof_session import Limits, Message, Opened, OpenedState, SessionCancelled, Traced, TracedStep
from simprover.lean.protocol import DropAnswer, OpenAnswer, TacticAnswer, TraceAnswer
from simprover.lean.sandbox import require_isolation
from simprover.lean.server import ADVICE, LeanServer, driver_text
from simprover.lean.source import capture_holes, original_column
from simprover.lean.toolchain import Toolchain
from simprover.lean.wire import Cancelled, Overran, ProcessDied

_GRACE: Final = 1.0
"""Seconds that Lean's own watchdog gets to end a tactic before the process is killed for it."""
_REPLAY_SLACK: Final = 3.0
"""A step that took its time once may take this much longer when it is walked again on a busier machine."""
_NOWHERE: Final = -1
"""The generation of a state that no process holds."""
_MODULE_NAME: Final = re.compile(r"[^\W\d]\w*'*(\.[^\W\d]\w*'*)*")
_NUMBERED: Final = re.compile(r"\?[\w.✝]*\d+")


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
        self._limits = limits or Limits()
        whole = toolchain.default_header if header is None else header
        self._header = whole[read_header(whole).rest :].strip()
        self._server = LeanServer(
            toolchain,
            driver_text(whole, imports),
            modules_path,
            self._limits,
            unconfined=unconfined,
            on_start=self._prepare,
        )
        self._lock = threading.RLock()
        self._nodes: dict[StateId, Node] = {}
        self._kept: list[Opening] = []
        self._next = 0
        self._closed = False
        try:
            self._server.persist(lambda: None)
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
            opening = Opening(source, keep)
            with self._reading():
                self._server.persist(lambda: None)
                opened = self._read_opened(opening, self._send_open(opening))
                if keep:
                    self._kept.append(opening)
                return opened

    def trace(self, source: str) -> Traced:
        """Elaborate Lean commands with their proofs and say which tactic was run on which goals, for training.

        Args:
            source: Lean commands, without imports. Nothing of them stays.

        Raises:
            SessionFailed, SessionCancelled: as for `open`.
        """
        with self._lock:
            self._begin()
            with self._reading():
                self._server.persist(lambda: None)
                seconds = self._limits.open_seconds
                message: dict[str, object] = {"op": "trace", "src": source, "ms": round(seconds * 1000)}
                answer = self._server.ask(TraceAnswer, message, seconds + _GRACE)
                if answer.kind != "trace":
                    raise _unread(answer, seconds)
                steps = tuple(
                    TracedStep(s.tactic, tuple(s.before), tuple(s.after), s.kind, s.decl or "", s.line, s.col)
                    for s in answer.steps
                )
                messages = tuple(Message(_severity(m.severity), m.line, m.col, m.text) for m in answer.messages)
                return Traced(steps, messages)

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
                sid = self._server.persist(lambda: self._recover(node))
                step = Step(node, tactic, beats, wall)
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
            sids = [n.sid for n in nodes if n.generation == self._server.generation]
            for state, node in zip(states, nodes, strict=True):
                del self._nodes[state.id]
                node.generation = _NOWHERE
            if not sids:
                return
            try:
                self._server.ask(DropAnswer, {"op": "drop", "sids": sids}, self._limits.seconds + _GRACE)
            except (ProcessDied, Overran, Cancelled):
                return  # the process is gone, and the states with it

    def cancel(self) -> None:
        """End the request that another thread is waiting for; that thread gets `SessionCancelled`."""
        self._server.canceller.cancel()

    def close(self) -> None:
        """End the process, and a request that runs in another thread with it. Nothing can be asked any more."""
        self._server.canceller.cancel()
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._server.close()

    @property
    def pid(self) -> int | None:
        """The process id of the Lean that runs now, if one does."""
        return self._server.pid

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self) -> None:
        """Begin to serve a request: whatever was cancelled before is not this one."""
        if self._closed:
            raise SessionFailed("The session is closed.", "Start a new one.")
        self._server.canceller.clear()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        """Turn what can go wrong with the process into what `open` raises."""
        try:
            yield
        except ProcessDied as died:
            raise SessionFailed(f"Lean died while reading the text: {died}.", "Make it smaller.") from died
        except Overran:
            raise _too_slow(self._limits.open_seconds) from None
        except Cancelled:
            raise SessionCancelled from None

    # -- opening ---------------------------------------------------------------------------------------------------

    def _send_open(self, opening: Opening) -> OpenAnswer:
        seconds = self._limits.open_seconds
        message: dict[str, object] = {
            "op": "open",
            "src": capture_holes(opening.source),
            "keep": opening.keep,
            "ms": round(seconds * 1000),
        }
        answer = self._server.ask(OpenAnswer, message, seconds + _GRACE)
        if answer.kind != "opened":
            raise _unread(answer, seconds)
        return answer

    def _read_opened(self, opening: Opening, answer: OpenAnswer) -> Opened:
        states: list[OpenedState] = []
        for item in answer.states:
            node = Node(item.tacticState, opening, item.sid, self._server.generation)
            opening.nodes.append(node)
            col = original_column(opening.source, item.line, item.col)
            states.append(OpenedState(self._give_out(node), item.decl or "", item.line, col))
        messages = tuple(
            Message(_severity(m.severity), m.line, original_column(opening.source, m.line, m.col), m.text)
            for m in answer.messages
        )
        return Opened(tuple(states), messages)

    def _prepare(self) -> None:
        """Tell a new process what all texts opened from now on may rest on."""
        if self._header:
            answer = self._send_open(Opening(self._header, keep=True))
            if errors := [m for m in answer.messages if m.severity == "error"]:
                raise SessionFailed(f"Lean refuses the header: {errors[0].text[:1000]}.", "Check it.")
        for opening in self._kept:
            self._reopen(opening)

    def _reopen(self, opening: Opening) -> None:
        """Do an `open` again in a new process, so that its states have numbers there."""
        answer = self._send_open(opening)
        if len(answer.states) != len(opening.nodes):
            raise SessionFailed("A text opened before now gives other goals.", ADVICE)
        for node, item in zip(opening.nodes, answer.states, strict=True):
            self._renumber(node, item.tacticState, item.sid)

    # -- states ----------------------------------------------------------------------------------------------------

    def _node(self, state: TacticState) -> Node:
        node = self._nodes.get(state.id)
        if node is None:
            raise ValueError(f"state {state.id} is not one of this session's, or it was dropped")
        return node

    def _give_out(self, node: Node, message: str = "") -> TacticState:
        number = StateId(self._next)
        self._next += 1
        self._nodes[number] = node
        return TacticState(node.pp, number, message)

    def _recover(self, node: Node) -> int:
        """The number of this state in the running process, walking its path again if the process is a new one."""
        path: list[Node] = []
        at = node
        while at.generation != self._server.generation:
            path.append(at)
            if isinstance(at.origin, Opening):
                break
            at = at.origin.parent
        for lost in reversed(path):
            if lost.generation == self._server.generation:
                continue
            if isinstance(lost.origin, Opening):
                self._reopen(lost.origin)
            else:
                again = self._send_step(lost.origin, lost.origin.parent.sid, _REPLAY_SLACK)
                self._renumber(lost, again.tacticState, again.sid)
        return node.sid

    def _renumber(self, node: Node, pp: str | None, sid: int | None) -> None:
        if pp is None or sid is None or _NUMBERED.sub("?", pp) != _NUMBERED.sub("?", node.pp):
            raise SessionFailed(f"Lean was restarted and the same steps led elsewhere: {str(pp)[:300]}.", ADVICE)
        node.sid, node.generation = sid, self._server.generation

    def _send_step(self, step: Step, sid: int, slack: float) -> TacticAnswer:
        message: dict[str, object] = {
            "sid": sid,
            "cmd": step.tactic,
            "heartbeats": step.heartbeats,
            "ms": round(step.seconds * slack * 1000),
        }
        return self._server.ask(TacticAnswer, message, step.seconds * slack + _GRACE)

    def _outcome(self, step: Step, answer: TacticAnswer) -> TacticOutcome:
        match answer.kind:
            case "state":
                if answer.tacticState is None or answer.sid is None:
                    self._server.lose_process()
                    return Crashed("it answered with a state that has no text or no number")
                node = Node(answer.tacticState, step, answer.sid, self._server.generation)
                return self._give_out(node, "\n".join(answer.remarks))
            case "finished":
                return ProofFinished("\n".join(answer.remarks))
            case "error" | "bad_request":
                return LeanError(answer.error or "")
            case "gave_up":
                return ProofGivenUp()
            case "timeout":
                return TimedOut(step.seconds if answer.ms is None else answer.ms / 1000)
            case "unknown_sid":
                self._server.lose_process()
                return Crashed("it forgot a state")
            case never:
                assert_never(never)


def _unread(answer: OpenAnswer | TraceAnswer, seconds: float) -> SessionFailed:
    if answer.kind == "timeout":
        return _too_slow(seconds)
    return SessionFailed(f"Lean does not read the text: {answer.error}.", "Check it.")


def _too_slow(seconds: float) -> SessionFailed:
    return SessionFailed(
        f"Reading the text took longer than {seconds:g} s.", "Give more time (`open_seconds`) or make it smaller."
    )


def _severity(value: object) -> Literal["error", "warning", "info"]:
    match value:
        case "error":
            return "error"
        case "warning":
            return "warning"
        case _:
            return "info"
