"""Is there room on the disk? Asked before anything is written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from simprover.memory.errors import StoreFull

RESERVE: Final = 2 * 1024 * 1024
"""Bytes that must stay free: closing an interrupted change needs some itself."""

_ROW_OVERHEAD: Final = 8


def require_room(place: Path, text_bytes: int) -> None:
    """Refuse early when a change of about this much text cannot fit.

    Raises:
        StoreFull: if less than `RESERVE` would stay free.
    """
    stat = os.statvfs(place)
    free = stat.f_bavail * stat.f_frsize
    if free < RESERVE + _ROW_OVERHEAD * text_bytes:
        raise StoreFull(
            f"There is no room left on the disk for the lemma store {place} ({free // 1024} KiB free); "
            "nothing was stored.",
            "Free some space, or choose another place with --home.",
        )
