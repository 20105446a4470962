"""Confining the present process, for good, by what the Linux kernel offers every user: Landlock and seccomp.

Proof text runs as code inside Lean (``run_tac``, ``#eval``, macros, …), so a Lean process that reads text from outside
must not be able to harm anything. After `confine`: files can be read only below the given folders and written only
below the given ones; no sockets, no new processes, no signals to others, no tracing, mounting or namespaces, no change
of owners, modes or limits. New threads inherit all of this; nothing undoes it. No privilege and no other program is
needed.

`simprover.lean.launcher` runs this before it becomes `lean`, so it imports nothing but `ctypes`, `os` and `struct`.

Sources: landlock(7), seccomp(2), the kernel's ``include/uapi/linux/{landlock,seccomp,filter,audit}.h``.
"""

from __future__ import annotations

import ctypes
import os
import struct

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446

# Landlock's rights on files, by the ABI version that brought them; all are handled, that is, refused by default.
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_ALL_BY_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_REGULAR, _TRUNCATE = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 14
_READ = _READ_FILE | _READ_DIR
_WRITE = _WRITE_FILE | _REMOVE_FILE | _REMOVE_DIR | _MAKE_DIR | _MAKE_REGULAR | _TRUNCATE
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_NET_TCP = 0b11  # bind, connect (ABI 4)
_SCOPES = 0b11  # abstract unix sockets, signals (ABI 6)

_ARCH_X86_64 = 0xC000003E
_X32_BIT = 0x40000000
_CLONE_THREAD = 0x00010000
_EPERM, _ENOSYS = 1, 38

_REFUSED = {
    # sockets and other ways to reach another process
    *(41, 53), *(29, 68, 64, 240), *(101, 310, 311), *(200, 129, 297, 424, 434, 438, 440),
    # new processes, other sessions and process groups
    *(57, 58), *(109, 112),
    # mounts, namespaces and roots
    *(165, 166, 155, 161, 272, 308, 428, 429, 430, 431, 432, 433, 442),
    # owners, modes, times and attributes, which Landlock leaves alone
    *(90, 91, 268, 452), *(92, 93, 94, 260), *(132, 235, 261, 280), *(188, 189, 190, 197, 198, 199, 463, 466),
    # limits, truncation by name (which Landlock learnt late), and the kernel's wider surface
    *(160,), *(76,), *(321, 298, 323, 248, 249, 250, 425, 426, 427, 175, 176, 313),
    *(246, 320, 169, 167, 168, 227, 159, 305, 164, 135),
}  # fmt: skip
"""System calls (x86_64) answered with EPERM whatever their arguments."""
_EXECVE, _EXECVEAT, _CLONE, _CLONE3, _KILL, _TGKILL, _PRLIMIT = 59, 322, 56, 435, 62, 234, 302


def landlock_abi() -> int:
    """The version of Landlock that this kernel offers; 0 if none."""
    return max(0, int(ctypes.CDLL(None, use_errno=True).syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)))


def available() -> bool:
    """Whether `confine` can do all that it promises on this machine."""
    return os.uname().machine == "x86_64" and landlock_abi() >= 1


def confine(readable: list[str], writable: list[str], executable: list[str]) -> None:
    """Confine this thread and all it will start.

    Args:
        readable: files and folders to read below.
        writable: folders to read and write below.
        executable: files and folders to execute (and read) below; with none, no program can be executed at all.

    Raises:
        OSError: if the kernel refuses. The caller must not go on then.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0), "no_new_privs")
    _landlock(libc, readable, writable, executable)
    program = _filter(os.getpid(), may_execute=bool(executable))
    buffer = ctypes.create_string_buffer(program, len(program))
    prog = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
    _check(libc.prctl(_SET_SECCOMP, _FILTER, ctypes.c_char_p(prog), 0, 0), "seccomp")


def _check(result: int, what: str) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), f"the kernel refuses {what}: {os.strerror(ctypes.get_errno())}")
    return result


def _landlock(libc: ctypes.CDLL, readable: list[str], writable: list[str], executable: list[str]) -> None:
    abi = landlock_abi()
    handled = _ALL_BY_ABI[max(v for v in _ALL_BY_ABI if v <= abi)] if abi else 0
    attributes = struct.pack("QQQ", handled, _NET_TCP if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    rules = _check(libc.syscall(_LANDLOCK_CREATE, ctypes.c_char_p(attributes), ctypes.c_size_t(size), 0), "Landlock")
    wanted = [(p, _READ) for p in ("/dev/urandom", "/dev/null", "/dev/zero", *readable)]
    wanted += [(p, _READ | _WRITE) for p in writable]
    wanted += [(p, _READ | _EXECUTE) for p in executable]
    for path, rights in wanted:
        try:
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            continue  # what is not there cannot be reached either
        if not os.path.isdir(path):
            rights &= _FILE_RIGHTS
        rule = struct.pack("=Qi", rights & handled, descriptor)
        _check(libc.syscall(_LANDLOCK_ADD, rules, 1, ctypes.c_char_p(rule), 0), f"Landlock for {path}")
        os.close(descriptor)
    _check(libc.syscall(_LANDLOCK_RESTRICT, rules, 0), "Landlock")
    os.close(rules)


# A seccomp program in classic BPF: struct seccomp_data { int nr; u32 arch; u64 ip; u64 args[6]; }.
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER, _ARCH = 0, 4


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _low(argument: int) -> int:
    """Offset of the low 32 bits of a system call's argument."""
    return 16 + 8 * argument


def _filter(pid: int, *, may_execute: bool) -> bytes:
    """The program: one small group of instructions for each rule; each group ends where the next begins."""
    ops = [
        _op(_LOAD, _ARCH),
        _op(_EQUAL, _ARCH_X86_64, 1, 0),
        _op(_RETURN, _KILL_PROCESS),
        _op(_LOAD, _NUMBER),
        _op(_AT_LEAST, _X32_BIT, 0, 1),
        _op(_RETURN, _KILL_PROCESS),
    ]
    for number in sorted(_REFUSED | (set() if may_execute else {_EXECVE, _EXECVEAT})):
        ops += [_op(_EQUAL, number, 0, 1), _op(_RETURN, _ERRNO | _EPERM)]
    # The C library falls back to clone, whose flags can be looked at, where clone3 does not exist.
    ops += [_op(_EQUAL, _CLONE3, 0, 1), _op(_RETURN, _ERRNO | _ENOSYS)]
    ops += [
        *(_op(_EQUAL, _CLONE, 0, 4), _op(_LOAD, _low(0)), _op(_ANY_BIT, _CLONE_THREAD, 1, 0)),
        *(_op(_RETURN, _ERRNO | _EPERM), _op(_RETURN, _ALLOW)),
    ]
    for number, allowed in ((_KILL, (0, pid)), (_TGKILL, (pid,))):
        checks = [_op(_EQUAL, who, len(allowed) - i, 0) for i, who in enumerate(allowed)]
        group = [_op(_LOAD, _low(0)), *checks, _op(_RETURN, _ERRNO | _EPERM), _op(_RETURN, _ALLOW)]
        ops += [_op(_EQUAL, number, 0, len(group)), *group]
    group = [  # reading limits is fine, setting them is not: the third argument must be a null pointer
        *(_op(_LOAD, _low(2)), _op(_EQUAL, 0, 0, 2), _op(_LOAD, _low(2) + 4), _op(_EQUAL, 0, 1, 0)),
        *(_op(_RETURN, _ERRNO | _EPERM), _op(_RETURN, _ALLOW)),
    ]
    ops += [_op(_EQUAL, _PRLIMIT, 0, len(group)), *group, _op(_RETURN, _ALLOW)]
    return b"".join(ops)
