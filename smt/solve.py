"""Deciding goals in a process of their own, with hard limits on time and memory.

Z3's own timeout is not dependable and goals come from anywhere, so the work is done in a child process that is killed
when it overstays. The child is kept for the next goal as long as it behaves.
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final

from simprover.smt.outcome import Cause, Decision, Unknown, decision_from_json
from simprover.smt.phases import PHASES, Phase, phases_from_json
from simprover.smt.selection import PLAIN

DEFAULT_MEMORY: Final = 2 * 1024**3
"""Address space a child may take, in bytes."""

_START_SECONDS: Final = 30.0
_GRACE: Final = 0.5


class GoalSolver:
    """Decides goals, one at a time. Use as a context manager, or call `close`.

    Nothing raised by a goal reaches the caller: a child that is killed, dies or answers nonsense gives `Unknown` with
    the reason, and the next goal gets a fresh child.

    Args:
        memory_bytes: address space that the child may take.
        order: the dotted name of the order in which products are tried (`simprover.smt.selection.order_named`).
    """

    def __init__(self, memory_bytes: int = DEFAULT_MEMORY, order: str = PLAIN) -> None:
        self._memory = memory_bytes
        self._order = order
        self._phases: Mapping[Phase, float] = dict.fromkeys(PHASES, 0.0)
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> GoalSolver:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def phases(self) -> Mapping[Phase, float]:
        """Seconds that the last goal spent in each phase; zeros where the child did not answer."""
        return self._phases

    def decide(self, pp: str, seconds: float) -> Decision:
        """Decide the first goal of a printed tactic state within `seconds` of wall time (the child's start apart)."""
        child = self._child if self._child is not None and self._child.poll() is None else self._start()
        if child is None:
            return Unknown("the solver process could not be started", Cause.FAULT)
        self._phases = dict.fromkeys(PHASES, 0.0)
        request = json.dumps({"pp": pp, "seconds": seconds}) + "\n"
        deadline = time.monotonic() + seconds + _GRACE
        answer = self._exchange(child, request.encode(), deadline)
        if answer is None:
            if time.monotonic() >= deadline:
                self.close()
                return Unknown("out of time", Cause.TIME)
            fault = _fault(child)
            self.close()
            return Unknown(fault, Cause.FAULT)
        if answer.get("kind") == "failed":
            return Unknown(f"the solver failed: {answer.get('reason')}", Cause.FAULT)
        try:
            decision = decision_from_json(answer)
            self._phases = phases_from_json(answer.get("phases"))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.close()
            return Unknown(f"the solver's answer cannot be read: {error}", Cause.FAULT)
        if isinstance(decision, Unknown) and decision.cause is Cause.MEMORY:
            self.close()  # what an allocator does after its first refusal is anyone's guess
        return decision

    def close(self) -> None:
        """End the child, if there is one."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()

    def _start(self) -> subprocess.Popen[bytes] | None:
        self.close()
        child = subprocess.Popen(
            [sys.executable, "-m", "simprover.smt.worker", str(self._memory), self._order],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            # One arena: each thread's own would count with its whole reserve against the address space.
            env=os.environ | {"MALLOC_ARENA_MAX": "1"},
        )
        self._child = child
        ready = self._exchange(child, b"", time.monotonic() + _START_SECONDS)
        if ready is None or ready.get("kind") != "ready":
            self.close()
            return None
        return child

    def _exchange(self, child: subprocess.Popen[bytes], request: bytes, deadline: float) -> dict[str, Any] | None:
        """Write a request and read one line, both before the deadline; None if that fails in any way."""
        if child.stdin is None or child.stdout is None:
            return None
        source, sink = child.stdout.fileno(), child.stdin.fileno()
        os.set_blocking(source, False)
        os.set_blocking(sink, False)
        received = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(source, selectors.EVENT_READ)
            if request:
                selector.register(sink, selectors.EVENT_WRITE)
            while not received.endswith(b"\n"):
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    return None
                for key, _ in selector.select(remaining):
                    try:
                        if key.fd == sink:
                            request = request[os.write(sink, request) :]
                            if not request:
                                selector.unregister(sink)
                        else:
                            piece = os.read(source, 1 << 16)
                            if not piece:
                                return None
                            received += piece
                    except BlockingIOError:
                        continue
                    except BrokenPipeError:
                        return None
        try:
            answer = json.loads(received)
        except ValueError:
            return None
        return answer if isinstance(answer, dict) else None


def _fault(child: subprocess.Popen[bytes]) -> str:
    """What is wrong with a process that gave no answer before its time was over."""
    try:
        code = child.wait(_GRACE)
    except subprocess.TimeoutExpired:
        return "the solver's answer cannot be read"
    return f"the solver was killed by signal {-code}" if code < 0 else f"the solver died with exit code {code}"


def decide_goal(pp: str, seconds: float, order: str = PLAIN) -> Decision:
    """Decide one goal with a child process of its own; for many goals, keep a `GoalSolver`."""
    with GoalSolver(order=order) as solver:
        return solver.decide(pp, seconds)
