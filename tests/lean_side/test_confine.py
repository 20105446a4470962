"""A confined process can do its work and no harm; each refusal has its honest twin outside."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from simprover.lean import confine
from simprover.lean.embedded import EmbeddedLean
from simprover.lean.sandbox import Bounds, Confinement, Ended, Exceeded, launch, run

pytestmark = pytest.mark.skipif(not confine.available(), reason="this kernel offers no Landlock")

PYTHON = (Path("/usr"), Path("/lib"), Path("/lib64"), Path(sys.base_prefix), Path(sys.prefix))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    (tmp_path / "secret").write_text("the secret")
    return work


def ends(pid: int) -> bool:
    """Whether a process that is not our child is gone, or goes within ten seconds."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], 10)[0])
    finally:
        os.close(descriptor)


def python(code: str, folder: Path, *, confined: bool = True, bounds: Bounds = Bounds(seconds=30)) -> Ended | Exceeded:  # noqa: B008
    inside = Confinement(readable=PYTHON, writable=(folder,), executable=PYTHON)
    words = launch("exec", bounds=bounds, confinement=inside if confined else None)
    program = "import ctypes, os, socket, sys, threading\nlibc = ctypes.CDLL(None, use_errno=True)\n" + code
    environment = {"SECRET": str(folder.parent / "secret"), "PARENT": str(os.getpid())}
    return run((*words, sys.executable, "-I", "-c", program), folder=folder, environment=environment, bounds=bounds)


REFUSED = {
    "read a file elsewhere": "open(os.environ['SECRET']).read()",
    "list a folder elsewhere": "os.listdir(os.path.dirname(os.environ['SECRET']))",
    "write a file elsewhere": "open(os.environ['SECRET'], 'a').write('x')",
    "make a file elsewhere": "open(os.environ['SECRET'] + '2', 'w')",
    "remove a file elsewhere": "os.remove(os.environ['SECRET'])",
    "move a file elsewhere": "open('x', 'w').close(); os.rename('x', os.environ['SECRET'] + '3')",
    "truncate a file elsewhere": "os.truncate(os.environ['SECRET'], 1)",
    "change a file's mode": "os.chmod(os.environ['SECRET'], 0o777)",
    "change a file's time": "os.utime(os.environ['SECRET'])",
    "open an internet socket": "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "open a local socket": "socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)",
    "fork": "os._exit(0) if os.fork() == 0 else os.wait()",
    "start a program": "import subprocess; subprocess.run(['/bin/true'], check=True)",
    "signal the process that checks": "os.kill(int(os.environ['PARENT']), 0)",
    "leave the process group": "os.setsid()",
    "raise a limit": "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (10, 10))",
    "trace": "assert libc.ptrace(0, 0, 0, 0) == 0",
    "unshare": "assert libc.unshare(0x10000000) == 0",
}
NEVER = {"unshare", "trace", "leave the process group"}
"""What need not be possible outside either: it depends on the machine, or a leader of a group may not leave it."""


@pytest.mark.parametrize("deed", REFUSED)
def test_confined_code_cannot(deed: str, folder: Path) -> None:
    result = python(REFUSED[deed], folder)
    assert isinstance(result, Ended)
    assert result.code != 0, f"it could {deed}"
    assert "Error" in result.output
    assert (folder.parent / "secret").read_text() == "the secret"


@pytest.mark.parametrize("deed", [d for d in REFUSED if d not in NEVER])
def test_the_same_deed_succeeds_unconfined(deed: str, folder: Path) -> None:
    result = python(REFUSED[deed], folder, confined=False)
    assert isinstance(result, Ended)
    assert result.code == 0, result.output


@pytest.mark.parametrize(
    "deed",
    [
        "open('mine', 'w').write('x'); assert open('mine').read() == 'x'; os.remove('mine')",
        "t = threading.Thread(target=print); t.start(); t.join()",
        "os.kill(os.getpid(), 0); os.urandom(8); print(os.cpu_count())",
    ],
)
def test_confined_code_can_do_its_work(deed: str, folder: Path) -> None:
    result = python(deed, folder)
    assert isinstance(result, Ended)
    assert result.code == 0, result.output


def test_a_thread_started_inside_is_confined_too(folder: Path) -> None:
    code = (
        "def f():\n    try: open(os.environ['SECRET']).read()\n    except PermissionError: os._exit(7)\n"
        "t = threading.Thread(target=f); t.start(); t.join()"
    )
    result = python(code, folder)
    assert isinstance(result, Ended)
    assert result.code == 7


@pytest.mark.parametrize(
    ("bounds", "code", "bound"),
    [
        (Bounds(seconds=0.5), "threading.Event().wait()", "wall time"),
        (Bounds(seconds=30, cpu_seconds=1), "while True: pass", "processor time"),
        (
            Bounds(seconds=30, file_bytes=1 << 16),
            "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\nopen('f', 'w').write('x' * (1 << 20))",
            "size of a file",
        ),
        (
            Bounds(seconds=30, folder_bytes=1 << 16),
            "for i in range(99): open(str(i), 'w').write('x' * 9999)\nthreading.Event().wait()",
            "disk space",
        ),
        (
            Bounds(seconds=30, file_bytes=1 << 16),
            "try:\n    while True: os.write(1, b'x' * 999)\nexcept OSError: pass",
            "output",
        ),
    ],
)
def test_bounds_end_a_process(bounds: Bounds, code: str, bound: str, folder: Path) -> None:
    result = python(code, folder, bounds=bounds)
    assert isinstance(result, Exceeded)
    assert result.bound == bound


def test_memory_bound_is_felt_inside(folder: Path) -> None:
    result = python("x = bytearray(4 << 30)", folder, bounds=Bounds(seconds=30, memory_bytes=1 << 30))
    assert isinstance(result, Ended)
    assert "MemoryError" in result.output


def test_nothing_it_started_outlives_a_run(folder: Path) -> None:
    code = "pid = os.fork()\nif pid == 0: threading.Event().wait()\nprint(pid)"
    result = python(code, folder, confined=False)
    assert isinstance(result, Ended)
    assert ends(int(result.output))


def test_the_embedded_lean_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    library = EmbeddedLean.locate(tmp_path).library
    starter = f"""
import os, subprocess
from simprover.lean.sandbox import launch
theirs, ours = os.pipe()
words = [*launch({str(library)!r}, lifeline=theirs), "--server"]
lean = subprocess.Popen(words, stdin=subprocess.PIPE, pass_fds=(theirs,), start_new_session=True)
print(lean.pid, flush=True)
os.kill(os.getpid(), 9)
"""
    result = subprocess.run([sys.executable, "-c", starter], stdout=subprocess.PIPE, text=True, check=False, timeout=30)
    assert ends(int(result.stdout))
