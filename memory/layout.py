"""The store's folder: what makes it one of ours, and how it comes into being as a whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from simprover.memory.errors import StoreCorrupt, StoreForeign, StoreMissing, StoreVersion, in_store_terms
from simprover.memory.files import write_atomically

FORMAT: Final = "simprover lemma store"
FORMAT_VERSION: Final = 2
HEADER_NAME: Final = "store.json"
TABLE: Final = "lemmas"
LOCK_NAME: Final = ".lock"


class StoreHeader(BaseModel):
    """``store.json``: what a store says of itself. Never rewritten."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["simprover lemma store"] = "simprover lemma store"
    format_version: Literal[2] = 2
    embedder: str = Field(description="Name of the embedder of all its vectors.")
    public_key: str = Field(description="Public key of whoever made the store, 64 hex digits.")
    created_at: datetime


def read_header(path: Path) -> StoreHeader:
    """Recognise a store.

    Raises:
        StoreMissing: if nothing (or an empty folder) is there.
        StoreForeign: if something else is there.
        StoreVersion: if it is a store in another format.
        StoreCorrupt: if it was a store.
    """
    if not path.exists() or (path.is_dir() and not any(path.iterdir())):
        raise StoreMissing(f"There is no lemma store at {path}.", "Prove something to begin one, or check --home.")
    if not path.is_dir():
        raise StoreForeign(f"{path} is a file, not a lemma store.", "Choose another place with --home.")
    file = path / HEADER_NAME
    try:
        content = json.loads(file.read_bytes())
    except FileNotFoundError as e:
        if (path / f"{TABLE}.lance").exists():
            raise StoreCorrupt(
                f"The lemma store {path} has lost its {HEADER_NAME}.", "Put the store back from your backup."
            ) from e
        raise StoreForeign(
            f"The folder {path} is in use by something else than SimProver.", "Choose another place with --home."
        ) from e
    except (OSError, ValueError, RecursionError) as e:
        reason = in_store_terms(e, path)
        raise reason or StoreCorrupt(f"{file} cannot be read.", "Put the store back from your backup.") from e
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StoreForeign(f"{file} does not describe a lemma store.", "Choose another place with --home.")
    if content.get("format_version") != FORMAT_VERSION:
        raise StoreVersion(
            f"The lemma store {path} is in format {content.get('format_version')!r}; "
            f"this program reads format {FORMAT_VERSION}.",
            "Use the version of SimProver that wrote it, or move it aside to begin a new one.",
        )
    try:
        return StoreHeader.model_validate(content)
    except ValidationError as e:
        raise StoreCorrupt(f"{file} is damaged.", "Put the store back from your backup.") from e


def create(path: Path, header_of: Callable[[], StoreHeader], fill: Callable[[Path], None]) -> None:
    """Make the store in a folder beside `path` and move it into place in one step.

    If another process was faster, its store stands and ours is thrown away.

    Raises:
        StoreReadOnly, StoreFull: if the disk refuses; nothing is left behind then.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    except OSError as e:
        raise in_store_terms(e, path) or e from e
    try:
        write_atomically(draft / HEADER_NAME, header_of().model_dump_json(indent=1).encode() + b"\n")
        fill(draft)
        draft.chmod(0o755)
        try:
            os.rename(draft, path)
        except OSError:
            # The place is taken: by a store that another process made meanwhile, or by something that is no store.
            read_header(path)
    except Exception as e:
        raise in_store_terms(e, path) or e from e
    finally:
        if draft.exists():
            shutil.rmtree(draft)


def new_header(embedder: str, public_key: str) -> StoreHeader:
    """The header of a store that is made now."""
    return StoreHeader(embedder=embedder, public_key=public_key, created_at=datetime.now(UTC))
