"""What can go wrong with the store, each with the sentence that tells a person how to mend it."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Final

from simprover.lean import Mendable


class StoreError(Mendable):
    """A failure of the lemma store."""


class StoreMissing(StoreError):
    """There is no store at this place, and none was to be made."""


class StoreForeign(StoreError):
    """The folder or file is there but is not a SimProver store."""


class StoreVersion(StoreError):
    """The store was written in another format, or its vectors by another embedder."""


class StoreCorrupt(StoreError):
    """The store's files contradict each other or cannot be read."""


class StoreReadOnly(StoreError):
    """The store cannot be written to; nothing was changed."""


class StoreFull(StoreError):
    """The disk has no room (or a file has reached its limit); nothing was stored."""


class StoreBusy(StoreError):
    """Another process has been writing for longer than we wait."""


class StoreClosed(StoreError):
    """The store was closed before this call."""


class KeyMissing(StoreError):
    """The key that signs the audit log is gone, unreadable, readable by others, or not the one that signed so far."""


class LibraryMismatch(StoreError):
    """A lemma certified under one library was offered to a store opened for another."""


class LemmaRefused(StoreError):
    """The certificate contradicts itself or rests on more than the standard axioms."""


class LemmaNotFound(StoreError):
    """No stored lemma has this name or hash, or more than one hash begins so."""


_FULL: Final = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_READ_ONLY: Final = frozenset((errno.EROFS, errno.EACCES, errno.EPERM))
_OS_ERROR: Final = re.compile(r"os error (\d+)")


def in_store_terms(error: BaseException, place: Path) -> StoreError | None:
    """The store error that an operating-system failure amounts to, or None if it is none that a person could mend.

    LanceDB reports such failures as text (``os error 28``), Python as an `errno`; both are understood, also when they
    are the cause of another exception.
    """
    seen: BaseException | None = error
    while seen is not None:
        numbers = {int(n) for n in _OS_ERROR.findall(str(seen))}
        if isinstance(seen, OSError) and seen.errno is not None:
            numbers.add(seen.errno)
        if numbers & _FULL:
            return StoreFull(
                f"There is no room left on the disk for the lemma store {place}; nothing was stored.",
                "Free some space, or choose another place with --home.",
            )
        if numbers & _READ_ONLY:
            return StoreReadOnly(
                f"The lemma store {place} cannot be written to; nothing was stored.",
                "Give yourself write permission on that folder, or choose another place with --home.",
            )
        seen = seen.__cause__ or seen.__context__
    return None
