"""One Lean process that answers one JSON line for each JSON line it is sent.

The process may die, hang, print anything and answer at the wrong time. Whatever it does, a request ends in its answer
or in one of the three exceptions here, no later than its deadline. What a request means is no business of this file.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import select
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final

_MARK: Final = b"REPL> "
_LARGEST_LINE: Final = 64 << 20
"""Bytes; a longer line is no answer, and reading on would only fill our memory."""
_NOISE_KEPT: Final = 64 << 10
_LAST_WORDS: Final = 2000


class ProcessDied(Exception):
    """The process is gone, or talks nonsense and has been killed; the message says how and what it said last."""


class Overran(Exception):
    """No answer came by the deadline; the process has been killed."""


class Cancelled(Exception):
    """Somebody called `Canceller.cancel`; the process has been killed."""


class Canceller:
    """Ends the wait of another thread. One is shared by all processes of a session, one after the other."""

    def __init__(self) -> None:
        self._descriptor = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._lock = threading.Lock()

    def fileno(self) -> int:
        """Readable from `cancel` until `clear`."""
        return self._descriptor

    def cancel(self) -> None:
        """End the request that is being waited for. Callable from any thread, also after `close`."""
        with self._lock:  # a closed descriptor's number may already belong to somebody else
            if self._descriptor >= 0:
                os.eventfd_write(self._descriptor, 1)

    def clear(self) -> None:
        """Forget cancellations so far."""
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self._descriptor)

    def close(self) -> None:
        """Give the descriptor back."""
        with self._lock:
            os.close(self._descriptor)
            self._descriptor = -1


class LeanProcess:
    """A running process that speaks the protocol, as leader of a process group of its own.

    Args:
        command: the words to run.
        lifeline_word: which of them is replaced by the descriptor of the lifeline (see `simprover.lean.launcher`).
        environment: the whole environment of the process.
        folder: its working directory.
        canceller: what ends a wait early.

    Raises:
        ProcessDied: if it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        lifeline_word: int,
        environment: Mapping[str, str],
        folder: Path,
        canceller: Canceller,
    ) -> None:
        self._canceller = canceller
        self._buffer = bytearray()
        self._noise = bytearray()
        self._stderr: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the process)
        theirs, self._lifeline = os.pipe()
        words = list(command)
        words[lifeline_word] = str(theirs)
        try:
            self._process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                env=dict(environment),
                cwd=folder,
                bufsize=0,
                start_new_session=True,
                pass_fds=(theirs,),
            )
        except OSError as error:
            os.close(self._lifeline)
            self._stderr.close()
            raise ProcessDied(f"it cannot be started: {error}") from error
        finally:
            os.close(theirs)
        assert self._process.stdin is not None and self._process.stdout is not None
        self._to: Final = self._process.stdin
        self._from: Final = self._process.stdout
        os.set_blocking(self._to.fileno(), False)
        os.set_blocking(self._from.fileno(), False)
        self._open = True

    @property
    def pid(self) -> int:
        """Process id, which is also the id of its process group."""
        return self._process.pid

    @property
    def noise(self) -> str:
        """The last of what it printed besides answers."""
        return self._noise.decode("utf-8", "replace")

    def request(self, message: Mapping[str, object], *, seconds: float) -> dict[str, Any]:
        """Send a message and return the answer that carries its id.

        Raises:
            ProcessDied: if the process ends or breaks the protocol.
            Overran: if there is no answer within `seconds` (wall time).
            Cancelled: if the canceller is used meanwhile.
        """
        deadline = time.monotonic() + seconds
        nonce = secrets.token_hex(8)
        # The id is random so that text printed by a tactic cannot pass for the answer to a later request.
        line = json.dumps({**message, "id": nonce}).encode("ascii") + b"\n"
        self._send(line, deadline)
        while True:
            if (answer := self._take_answer(nonce)) is not None:
                return answer
            self._receive(deadline)

    def _send(self, line: bytes, deadline: float) -> None:
        view = memoryview(line)
        while view:
            try:
                sent = os.write(self._to.fileno(), view[:65536])
            except BlockingIOError:
                self._wait(deadline, writing=True)
            except OSError:
                raise self._died() from None
            else:
                view = view[sent:]

    def _receive(self, deadline: float) -> None:
        self._wait(deadline, writing=False)
        try:
            chunk = os.read(self._from.fileno(), 1 << 20)
        except BlockingIOError:
            return
        except OSError:
            raise self._died() from None
        if not chunk:
            raise self._died()
        self._buffer += chunk
        if len(self._buffer) > _LARGEST_LINE:
            self.kill()
            raise ProcessDied(f"it printed a line of more than {_LARGEST_LINE >> 20} MiB and was killed")

    def _wait(self, deadline: float, *, writing: bool) -> None:
        """Wait until the process can be written to or read from."""
        remaining = deadline - time.monotonic()
        poll = select.poll()
        poll.register(self._canceller, select.POLLIN)
        poll.register(self._from, select.POLLIN)
        if writing:
            poll.register(self._to, select.POLLOUT)
        ready = dict(poll.poll(max(0.0, remaining) * 1000)) if remaining > 0 else {}
        if self._canceller.fileno() in ready:
            self._canceller.clear()
            self.kill()
            raise Cancelled
        if not ready:
            self.kill()
            raise Overran
        if writing and self._from.fileno() in ready:
            # It talks while we do; unless we listen, both sides may wait for the other for ever.
            self._receive_now()

    def _receive_now(self) -> None:
        with contextlib.suppress(BlockingIOError):
            chunk = os.read(self._from.fileno(), 1 << 20)
            if not chunk:
                raise self._died()
            self._buffer += chunk

    def _take_answer(self, nonce: str) -> dict[str, Any] | None:
        """The answer with this id, if it has come; everything before it is noise."""
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            at = line.find(_MARK)
            while at >= 0:
                if (answer := _parse(line[at + len(_MARK) :])) is not None and answer.get("id") == nonce:
                    self._keep_noise(line[:at])
                    return answer
                at = line.find(_MARK, at + 1)
            self._keep_noise(line + b"\n")
        return None

    def _keep_noise(self, text: bytes) -> None:
        self._noise += text[-_NOISE_KEPT:]
        del self._noise[:-_NOISE_KEPT]

    def _died(self) -> ProcessDied:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1.0)  # its pipes are closed; its exit code follows at once
        how = _how_it_ended(self._process.poll())
        words = self._last_words()
        self.kill()
        return ProcessDied(f"{how}: {words}" if words else how)

    def _last_words(self) -> str:
        try:
            size = self._stderr.seek(0, os.SEEK_END)
            self._stderr.seek(max(0, size - _LAST_WORDS))
            said = self._stderr.read().decode("utf-8", "replace").strip()
        except (OSError, ValueError):
            said = ""
        rest = (self._noise + self._buffer)[-_LAST_WORDS:].decode("utf-8", "replace").strip()
        return "\n".join(part for part in (rest, said) if part)

    def kill(self) -> None:
        """End the process and everything in its group; safe to call again."""
        if not self._open:
            return
        self._open = False
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        os.close(self._lifeline)
        self._process.wait()
        for stream in (self._to, self._from, self._stderr):
            with contextlib.suppress(OSError):
                stream.close()


def _parse(text: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _how_it_ended(code: int | None) -> str:
    if code is None:
        return "it closed its pipes"
    if code < 0:
        try:
            return f"killed by {signal.Signals(-code).name}"
        except ValueError:
            return f"killed by signal {-code}"
    return f"ended with exit code {code}"
