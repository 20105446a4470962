"""Lean's state after reading a file's imports, saved once: beginning with it takes a fifth of the time of importing.

Lean saves and loads it by `--incr-header-save` and `--incr-load`, which it calls experimental. So only those use it
whose word counts for nothing: sessions, and the compilation of what the checker judges afterwards. The checker imports.

A saved state names the compiled modules by their paths. It therefore lies beside them under a name made from the
folder's path, and a folder that was moved has none until it is saved again.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from simprover.lean.header import read_header

_FOLDER: Final = "_saved"
_DEPENDENCIES: Final = ".deps"
"""What Lean appends to the name for the list of compiled modules."""
_SECONDS: Final = 120.0


def save(lean: Sequence[str], library: Path, header: str) -> bool:
    """Save the state after this header, unless that has been done.

    Args:
        lean: the words that start Lean, options included.
        library: the folder of compiled modules; it is the whole search path.
        header: the imports.

    Returns:
        Whether it is there. It is only a matter of speed, so that a full disk or a folder that cannot be written to is
        no error.
    """
    target = _file(library, header)
    if target.is_file():
        return True
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".saving-", dir=target.parent) as temporary:
            source, state = Path(temporary, "Imports.lean"), Path(temporary, "state")
            source.write_text(header, "utf-8")
            done = subprocess.run(
                [*lean, f"--incr-header-save={state}", str(source)],
                env={"LEAN_PATH": str(library.resolve()), "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
            listed = state.with_name(state.name + _DEPENDENCIES)
            if done.returncode != 0 or not state.is_file() or not listed.is_file():
                return False
            # The state last: where it is, the list is too.
            os.replace(listed, target.with_name(target.name + _DEPENDENCIES))
            os.replace(state, target)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return True


def options(library: Path, text: str) -> tuple[str, ...]:
    """What Lean is to be told so that it begins with the saved state of this text's header, if there is one."""
    target = _file(library, text)
    return (f"--incr-load={target}",) if target.is_file() else ()


def _file(library: Path, text: str) -> Path:
    """Where the state after a text's header lies. Headers that differ in more than white space have different ones."""
    header = " ".join(text[: read_header(text).rest].split())
    folder = library.resolve()
    name = hashlib.sha256(f"{folder}\n{header}".encode()).hexdigest()[:32]
    return folder / _FOLDER / name
