"""The language model's seat in the order of asking: loaded when first asked, known by its fingerprint before that."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

from simprover.errors import ModelUnusable
from simprover.lean import TacticState
from simprover.proposers.protocol import ProofContext, Proposal, TacticProposer
from simprover.search.best_first import Seat
from simprover.settings import Settings

SHIPPED = Path(__file__).parent / "learning" / "weights"
"""The small tactic model that comes with the package."""


def model_seat(settings: Settings) -> Seat:
    """The seat of the tactic model.

    Raises:
        ModelUnusable: if there is no model in the folder. What is wrong inside it shows when it is first asked.
    """
    folder = settings.model if settings.model is not None else SHIPPED
    model = LazyModel(folder, settings)
    return Seat(model, model_calls=1, fingerprint=fingerprint(folder, settings), eager=True)


def fingerprint(folder: Path, settings: Settings) -> str:
    """SHA-256 over the model's files and all that its answers depend on besides the state.

    Raises:
        ModelUnusable: if the folder holds no model.
    """
    if not (folder / "config.json").is_file():
        raise ModelUnusable(
            f"There is no tactic model in {folder} (no config.json).",
            "Give a checkpoint folder with --model, train one with `simprover train`, or go without: --no-model.",
        )
    h = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        h.update(path.relative_to(folder).as_posix().encode() + b"\0")
        with path.open("rb") as file:
            h.update(hashlib.file_digest(file, "sha256").digest())
    h.update(f"{settings.suggestions} {settings.seed}".encode())
    return h.hexdigest()


class LazyModel:
    """A model that is loaded when it is first asked, since most questions are settled without it."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder
        self._settings = settings
        self._lock = threading.Lock()
        self._loaded: TacticProposer | None = None

    @property
    def name(self) -> str:
        """``model``."""
        return "model"

    def propose(self, state: TacticState, context: ProofContext, limit: int) -> Proposal:
        """Load the model if need be, and ask it.

        Raises:
            ModelUnusable: if it cannot be loaded. This is for a person to mend, so it is not swallowed.
        """
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
        return self._loaded.propose(state, context, limit)

    def _load(self) -> TacticProposer:
        from simprover.proposers.model import ModelProposer

        return ModelProposer.load(self._folder, samples=self._settings.suggestions, seed=self._settings.seed)
