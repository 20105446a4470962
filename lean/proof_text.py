"""What a proof's text may consist of, before any Lean has seen it."""

from __future__ import annotations

import unicodedata
from typing import Final

_LONGEST: Final = 1 << 20
"""Characters of a proof; no proof worth keeping is longer, and parsers have limits."""


def odd_text(proof: str) -> str | None:
    """What about a text is unfit for a proof before any Lean has seen it; None if nothing is.

    Control, format (zero-width, bidirectional), private and unassigned characters have no place in a proof and can
    make it look other than it is.
    """
    if len(proof) > _LONGEST:
        return f"the proof is longer than {_LONGEST} characters"
    if not proof.strip():
        return "the proof is empty"
    for at, character in enumerate(proof):
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            return f"the proof holds the character U+{ord(character):04X} at offset {at}"
    return None
