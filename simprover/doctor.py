"""What is there and what is missing: toolchains, library, model, GPU, store; each with the fix."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from simprover.settings import Settings

Standing = Literal["ok", "note", "missing"]
"""``note``: not there, and not needed for what was asked."""

_ENOUGH_BYTES: Final = 500 << 20


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: its name.
        standing: whether it is as it should be.
        detail: what was found.
        fix: what to do, if something should be done.
    """

    what: str
    standing: Standing
    detail: str
    fix: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything, one finding at a time. Never raises: a failure is a finding."""
    checks: tuple[tuple[str, Callable[[Settings], Finding]], ...] = (
        ("python", _python),
        ("home", _home),
        ("embedded Lean", _embedded),
        ("library", _library),
        ("official Lean", _official),
        ("sandbox", _sandbox),
        ("tactic model", _model),
        ("GPU", _gpu),
        ("arithmetic solver", _solver),
        ("lemma store", _store),
    )
    for what, check in checks:
        try:
            yield check(settings)
        except Exception as error:  # noqa: BLE001 -- a doctor reports what is broken, whatever it is
            problem = getattr(error, "problem", f"{type(error).__name__}: {error}")
            yield Finding(what, "missing", str(problem), str(getattr(error, "fix", "")))


def _python(settings: Settings) -> Finding:
    from importlib.metadata import version

    return Finding("python", "ok", f"{sys.version.split()[0]}, simprover {version('simprover')}")


def _home(settings: Settings) -> Finding:
    home = settings.home
    nearest = next(p for p in (home, *home.parents) if p.exists())
    free = shutil.disk_usage(nearest).free
    detail = f"{home} ({free >> 20} MiB free)"
    if free < _ENOUGH_BYTES:
        return Finding("home", "missing", detail, "Free some space or give another folder with --home.")
    probe = home / ".doctor"
    home.mkdir(parents=True, exist_ok=True)
    probe.write_text("", "utf-8")
    probe.unlink()
    return Finding("home", "ok", detail)


def _embedded(settings: Settings) -> Finding:
    from simprover.lean.embedded import LEAN_VERSION, EmbeddedLean

    found = EmbeddedLean.locate(settings.home)
    return Finding("embedded Lean", "ok", f"Lean {LEAN_VERSION}, {found.library}")


def _library(settings: Settings) -> Finding:
    from simprover.lean.library import library_fingerprint, library_folder

    fingerprint = library_fingerprint()
    folder = library_folder(settings.home, fingerprint)
    if folder.is_dir():
        return Finding("library", "ok", f"compiled, {fingerprint[:16]}")
    return Finding("library", "note", "not compiled yet", "Any command that needs it compiles it, in about a minute.")


def _official(settings: Settings) -> Finding:
    from simprover.lean.toolchain import official_toolchain

    if settings.project is None:
        elan = shutil.which("elan") or shutil.which("lake")
        detail = f"found {elan}, no project given" if elan else "neither elan nor lake is on the PATH"
        return Finding("official Lean", "note", detail, "To use your own Lean and Mathlib, give --project FOLDER.")
    chain = official_toolchain(settings.project)
    return Finding("official Lean", "ok", f"Lean {chain.version}, {settings.project}")


def _sandbox(settings: Settings) -> Finding:
    from simprover.lean.sandbox import isolation

    got = isolation()
    if got == "none":
        fix = "Use a newer kernel; or set SIMPROVER_UNCONFINED=1 if you trust every text that Lean will read."
        return Finding("sandbox", "note" if settings.unconfined else "missing", "Lean cannot be confined here", fix)
    return Finding("sandbox", "ok", got)


def _model(settings: Settings) -> Finding:
    from simprover.model_seat import SHIPPED, fingerprint

    if not settings.use_model:
        return Finding("tactic model", "note", "switched off")
    folder = settings.model or SHIPPED
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else 0
    print_of = fingerprint(folder, settings)
    return Finding("tactic model", "ok", f"{folder} ({size / 1e6:.1f} MB, {print_of[:12]})")


def _gpu(settings: Settings) -> Finding:
    import torch

    if torch.cuda.is_available():
        return Finding("GPU", "ok", f"{torch.cuda.get_device_name(0)}, torch {torch.__version__}")
    fix = "Install a CUDA build of torch to use one." if Path("/dev/nvidia0").exists() else ""
    return Finding("GPU", "note", f"none; the model runs on the CPU (torch {torch.__version__})", fix)


def _solver(settings: Settings) -> Finding:
    import z3

    return Finding("arithmetic solver", "ok", f"Z3 {z3.get_version_string()}")


def _store(settings: Settings) -> Finding:
    from simprover.lean.library import library_fingerprint
    from simprover.memory import LemmaStore

    path = settings.home / "store"
    if not path.exists():
        return Finding("lemma store", "note", "none yet", "The first certified proof makes one.")
    library = library_fingerprint()
    with LemmaStore.open(path, library=library, create=False, keys=settings.home / "keys") as store:
        counts = store.counts()
    detail = f"{counts.kept} lemmas, {counts.set_aside} set aside, {counts.other_library} of another library"
    fix = ""
    if counts.other_library and not counts.kept:
        fix = "The library has changed since; prove the statements again to have their lemmas offered."
    return Finding("lemma store", "ok", detail, fix)
