"""Mistakes and mishaps that a person can act on, above the Lean side: one sentence what is wrong, one what to do.

The packages below have their own (`simprover.lean.LeanSideError` and its like); all are `Mendable`, and the command
line turns each into an exit code (`simprover.cli.exit_codes`).
"""

from __future__ import annotations

from simprover.lean import Mendable


class ProverError(Mendable):
    """A failure above the Lean side and the store."""


class InputUnreadable(ProverError):
    """A file, a statement or a data set cannot be read or does not hold what it should."""


class NotElaborated(ProverError):
    """Lean does not accept the statement or the file; the problem quotes Lean's first message."""


class UnknownTheorem(ProverError):
    """The file has no theorem of that name, or nothing in it is left to prove."""


class ModelUnusable(ProverError):
    """The tactic model cannot be loaded."""


class StoreUnusable(ProverError):
    """The lemma store is missing, damaged, or not one of ours."""


class HomeUnwritable(ProverError):
    """The state folder cannot be written: no space, no permission, or not a folder."""


class SettingsInvalid(ProverError):
    """A setting from a flag, the environment or the settings file has a value that cannot be."""
