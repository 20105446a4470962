"""What an audit can find: a closed list of kinds, each with the sentence that explains it."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

Kind: TypeAlias = Literal[
    "key_unusable",
    "head_missing",
    "head_signature",
    "head_mismatch",
    "log_entry_missing",
    "log_entry_duplicate",
    "log_entry_edited",
    "log_entry_reordered",
    "log_entry_unreadable",
    "log_tail",
    "log_tail_foreign",
    "change_open",
    "header_unusable",
    "file_missing",
    "file_extra",
    "file_changed",
    "file_unrecorded",
    "table_unreadable",
    "row_missing",
    "row_extra",
    "row_duplicate",
    "row_edited",
    "row_reordered",
    "row_contradicts_certificate",
    "row_poisoned",
    "certificate_refused",
    "certificate_undecided",
]

_NOTES: Final = frozenset(("log_tail", "change_open", "file_unrecorded"))
"""Traces that an interruption leaves and the next write puts in order."""


class Finding(BaseModel):
    """One thing that is not as it should be.

    Attributes:
        kind: what it is, from a closed list.
        where: ``line 7`` of the log, ``row 12`` (by `seq`), ``file lemmas.lance/…``, ``head``, ``header``, ``key``,
            ``log`` or ``table``.
        detail: what exactly, for people.
        name: the lemma's name, where a row is meant.
        proof_hash: the lemma's key, where a row is meant.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    where: str
    detail: str
    name: str = ""
    proof_hash: str = ""

    @property
    def severity(self) -> Literal["fault", "note"]:
        """Notes are harmless traces of an interruption; everything else is a fault."""
        return "note" if self.kind in _NOTES else "fault"
