"""The `lean` command out of a shared library.

Run as a script of its own: ``python -I -S launcher.py LIB LIFELINE LIMITS ARGS…``. The embedded toolchain is one
shared library that exports ``lean_main``; a child Python that loads it and calls that function *is* the `lean`
command, so nobody needs a compiler. The script imports next to nothing because every process start pays for it.

``LIFELINE`` is the number of an inherited pipe descriptor, or ``-1``. Its other end is held by the process that
started us; when that process goes away in whatever manner, the pipe closes and we end our whole process group. (The
kernel's parent-death signal is no substitute: it fires when the *thread* that started us ends.)

``LIMITS`` is a comma-separated list of ``name=value`` for `setrlimit`: ``as`` (bytes), ``cpu`` (seconds), ``fsize``
(bytes), ``nproc``, ``nofile``; or ``-`` for none. They are set here rather than between fork and exec in the parent,
where Python code is unsafe in a process that has threads.
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
    "nproc": resource.RLIMIT_NPROC,
    "nofile": resource.RLIMIT_NOFILE,
}


def _end_with_parent(descriptor: int) -> None:
    """Block until the lifeline closes, then end our process group (if we lead it) or ourselves."""
    while os.read(descriptor, 64):
        pass
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Set the limits, watch the lifeline and become `lean`."""
    library, lifeline, limits, *arguments = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if limits != "-":
        for item in limits.split(","):
            name, _, value = item.partition("=")
            resource.setrlimit(_RESOURCES[name], (int(value), int(value)))
    if int(lifeline) >= 0:
        os.set_inheritable(int(lifeline), False)
        _thread.start_new_thread(_end_with_parent, (int(lifeline),))
    # Python ignores SIGPIPE and turns SIGINT into an exception that nobody here could catch.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    words = [b"lean", *map(os.fsencode, arguments)]
    argv = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    status = lean.lean_main(len(words), argv)
    # Lean's own worker threads may still be running: leave without tear-down, but not without what C streams hold.
    ctypes.CDLL(None).fflush(None)
    os._exit(status & 0xFF)


if __name__ == "__main__":
    main()
