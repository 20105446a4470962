"""The `lean` command, limited and confined; out of a shared library where that is what we have.

Run as a script of its own: ``python -I -S launcher.py LIBRARY LIFELINE LIMITS CONFINEMENT ARGS…``. The embedded
toolchain is one shared library that exports ``lean_main``; a child Python that loads it and calls that function *is*
the `lean` command, so nobody needs a compiler. The script imports next to nothing because every process start pays.

``LIBRARY`` is the path of that library; or ``exec``, and then ``ARGS`` is a whole command that takes our place.

``LIFELINE`` is the number of an inherited pipe descriptor, or ``-1``. Its other end is held by the process that
started us; when that process goes away in whatever manner, the pipe closes and we end our whole process group. (The
kernel's parent-death signal is no substitute: it fires when the *thread* that started us ends.)

``LIMITS`` is a comma-separated list of ``name=value`` for `setrlimit`: ``as``, ``fsize``, ``stack`` (bytes), ``cpu``
(seconds); or ``-`` for none. They are set here rather than between fork and exec in the parent,
where Python code is unsafe in a process that has threads.

``CONFINEMENT`` is ``-`` for none, or three lines of paths separated by colons: what may be read, written (and read),
executed (and read). See `simprover.lean.confine`.
"""

import _thread
import ctypes
import os
import resource
import signal
import sys

_RESOURCES = {
    "as": resource.RLIMIT_AS,
    "cpu": resource.RLIMIT_CPU,
    "fsize": resource.RLIMIT_FSIZE,
    "stack": resource.RLIMIT_STACK,
}


def _end_with_parent(descriptor: int) -> None:
    """Block until the lifeline closes, then end our process group (if we lead it) or ourselves."""
    while os.read(descriptor, 64):
        pass
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)


def _limit(limits: str) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for item in limits.split(",") if limits != "-" else ():
        name, _, value = item.partition("=")
        _, hard = resource.getrlimit(_RESOURCES[name])
        soft = int(value) if hard == resource.RLIM_INFINITY else min(int(value), hard)
        # Beyond the soft limit of processor time comes a signal of its own; at the hard one a mere kill.
        ceiling = soft + 1 if name == "cpu" and hard == resource.RLIM_INFINITY else soft
        resource.setrlimit(_RESOURCES[name], (soft, ceiling))


def _confine(confinement: str) -> None:
    if confinement != "-":
        sys.path.append(os.path.dirname(os.path.abspath(__file__)))  # for the next line alone; `lean` knows no Python
        from confine import confine  # type: ignore[import-not-found,unused-ignore]

        readable, writable, executable = (line.split(":") if line else [] for line in confinement.split("\n"))
        confine(readable, writable, executable)


def main() -> None:
    """Set the limits, watch the lifeline and become `lean`."""
    library, lifeline, limits, confinement, *arguments = sys.argv[1:]
    # Python ignores SIGPIPE and turns SIGINT into an exception that nobody here could catch.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _limit(limits)
    if library == "exec":
        _confine(confinement)
        os.execv(arguments[0], arguments)
    lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    _confine(confinement)
    if int(lifeline) >= 0:  # only now: a thread started before would stand outside the confinement
        os.set_inheritable(int(lifeline), False)
        _thread.start_new_thread(_end_with_parent, (int(lifeline),))
    words = [b"lean", *map(os.fsencode, arguments)]
    argv = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    status = lean.lean_main(len(words), argv)
    # Lean's own worker threads may still be running: leave without tear-down, but not without what C streams hold.
    ctypes.CDLL(None).fflush(None)
    os._exit(status & 0xFF)


if __name__ == "__main__":
    main()
