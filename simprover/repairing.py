"""When not even a store's log can be believed: its lemmas are certified anew, from their source, into a new store."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime

from simprover.lean import Toolchain
from simprover.memory import LemmaStore, StoreMissing
from simprover.memory.repair import QUARANTINE
from simprover.memory.salvage import readable_lemmas
from simprover.renewing import Renewed, Renewer
from simprover.settings import Settings


def rebuild_from_source(
    settings: Settings, toolchain: Toolchain, *, on_progress: Callable[[int, int], None] | None = None
) -> tuple[tuple[Renewed, ...], str]:
    """Move the store aside and certify whatever lemmas can be read of it into a new one.

    Nothing that the old store says is believed but the source texts, and those only as far as the certifier accepts
    them. It also takes over a store from somebody else, whose signature is not ours.

    Args:
        settings: where the store is, and the limits of certification.
        toolchain: the present Lean and library.
        on_progress: told how many of how many lemmas are done.

    Returns:
        What became of each lemma, and the folder in which the old store lies now.

    Raises:
        StoreMissing: if there is none.
        StoreError, LeanSideError: if a person has to mend something first.
    """
    path, keys = settings.home / "store", settings.home / "keys"
    if not path.is_dir():
        raise StoreMissing(f"There is no lemma store in {settings.home}.", "Prove something first, or give --home.")
    aside = settings.home / QUARANTINE / datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%f")
    aside.mkdir(parents=True)
    os.rename(path, aside / "store")
    lemmas = readable_lemmas(aside / "store")
    done = []
    with LemmaStore.open(path, library=toolchain.fingerprint, keys=keys) as store:
        renewer = Renewer(settings, toolchain, store, lemmas)
        for number, lemma in enumerate(lemmas, start=1):
            if renewer.is_here(lemma):
                continue
            done.append(renewer.certify(lemma, "the old store's log is damaged"))
            if on_progress is not None:
                on_progress(number, len(lemmas))
    return tuple(done), str(aside)
