"""One lemma as a row of the table, and as the record that is read back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, Literal

import numpy as np
import pyarrow as pa
from pydantic import BaseModel, ConfigDict, Field

from simprover.lean import Certificate, LibraryFingerprint, ProofHash, StatementHash
from simprover.memory.embedding import DIMENSION
from simprover.memory.features import features
from simprover.memory.metadata import ConstraintGraphJson, LemmaMetadata

Standing = Literal["kept", "set_aside"]
"""Whether a lemma is offered to proofs, or was pruned and only kept so that this can be undone."""

SCHEMA: Final = pa.schema(
    [
        pa.field("library", pa.string(), nullable=False),
        pa.field("proof_hash", pa.string(), nullable=False),
        pa.field("statement_hash", pa.string(), nullable=False),
        pa.field("seq", pa.int64(), nullable=False),
        pa.field("name", pa.string(), nullable=False),
        pa.field("statement", pa.string(), nullable=False),
        pa.field("proof", pa.string(), nullable=False),
        pa.field("header", pa.string(), nullable=False),
        pa.field("context", pa.string(), nullable=False),
        pa.field("vacuous", pa.bool_(), nullable=False),
        pa.field("certificate", pa.string(), nullable=False),
        pa.field("graph_key", pa.string(), nullable=True),
        pa.field("graph", pa.string(), nullable=True),
        pa.field("metadata", pa.string(), nullable=False),
        pa.field("difficulty", pa.float64(), nullable=False),
        pa.field("reuse_count", pa.int64(), nullable=False),
        pa.field("standing", pa.string(), nullable=False),
        pa.field("words", pa.string(), nullable=False),
        pa.field("symbols", pa.list_(pa.string()), nullable=False),
        pa.field("embedding", pa.list_(pa.float32(), DIMENSION), nullable=False),
        pa.field("certified_at", pa.timestamp("us", tz="UTC"), nullable=False),
        pa.field("added_at", pa.timestamp("us", tz="UTC"), nullable=False),
    ]
)
"""Columns of the ``lemmas`` table. (`library`, `proof_hash`) is the key, `seq` the audit log's number of it."""

Row = Mapping[str, Any]
"""One row as Python values, as `pyarrow` gives and takes them."""


class StoredLemma(BaseModel):
    """A lemma as read back from the store.

    It is a record, not a `CertifiedLemma`: whoever wants certainty re-certifies it (``simprover audit``).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int = Field(description="Number of the audit-log entry that added it; grows with time.")
    certificate: Certificate
    metadata: LemmaMetadata
    graph: ConstraintGraphJson | None = None
    reuse_count: int = Field(ge=0, description="How many certified proofs have used it since.")
    standing: Standing
    added_at: datetime

    @property
    def name(self) -> str:
        """Name of the theorem it was proved as."""
        return self.certificate.theorem

    @property
    def statement(self) -> str:
        """Source text of the statement, from ``theorem`` up to and without ``:=``."""
        return self.certificate.statement

    @property
    def proof(self) -> str:
        """Source text of the proof, after ``:=``."""
        return self.certificate.proof

    @property
    def proof_hash(self) -> ProofHash:
        """Key of the lemma within its library."""
        return self.certificate.proof_hash

    @property
    def statement_hash(self) -> StatementHash:
        """Equal for statements that differ in the names of binders only."""
        return self.certificate.statement_hash

    @property
    def library(self) -> LibraryFingerprint:
        """The library it was certified under."""
        return self.certificate.library


def new_row(
    certificate: Certificate,
    graph: ConstraintGraphJson | None,
    metadata: LemmaMetadata,
    vector: np.ndarray[Any, np.dtype[np.float32]],
    added_at: datetime,
) -> dict[str, Any]:
    """The row of a new lemma, all columns but `seq`."""
    taken = features(certificate.statement)
    return {
        "library": certificate.library,
        "proof_hash": certificate.proof_hash,
        "statement_hash": certificate.statement_hash,
        "name": certificate.theorem,
        "statement": certificate.statement,
        "proof": certificate.proof,
        "header": certificate.header,
        "context": certificate.context,
        "vacuous": certificate.vacuous,
        "certificate": certificate.model_dump_json(),
        "graph_key": None if graph is None else graph.key,
        "graph": None if graph is None else canonical_json(graph.graph),
        "metadata": metadata.model_dump_json(),
        "difficulty": metadata.difficulty,
        "reuse_count": 0,
        "standing": "kept",
        "words": taken.words,
        "symbols": sorted(taken.symbols),
        "embedding": vector.astype(np.float32).tolist(),
        "certified_at": certificate.certified_at.astimezone(UTC),
        "added_at": added_at,
    }


def stored_lemma(row: Row) -> StoredLemma:
    """Read a row back.

    Raises:
        ValueError: if the JSON columns are not what this version writes (pydantic's message says where).
    """
    graph = None
    if row["graph_key"] is not None:
        graph = ConstraintGraphJson(key=row["graph_key"], graph=json.loads(row["graph"]))
    return StoredLemma(
        seq=row["seq"],
        certificate=Certificate.model_validate_json(row["certificate"]),
        metadata=LemmaMetadata.model_validate_json(row["metadata"]),
        graph=graph,
        reuse_count=row["reuse_count"],
        standing=row["standing"],
        added_at=row["added_at"],
    )


def contradictions(row: Row) -> tuple[str, ...]:
    """Names of the columns that say something else than the row's own certificate does."""
    certificate = Certificate.model_validate_json(row["certificate"])
    said = {
        "library": certificate.library,
        "proof_hash": certificate.proof_hash,
        "statement_hash": certificate.statement_hash,
        "name": certificate.theorem,
        "statement": certificate.statement,
        "proof": certificate.proof,
        "header": certificate.header,
        "context": certificate.context,
        "vacuous": certificate.vacuous,
    }
    return tuple(column for column, value in said.items() if row[column] != value)


def digest(row: Row) -> str:
    """SHA-256 (64 hex digits) over every column but `seq`, as the audit log records it.

    Times count in whole microseconds and vectors by their float32 bytes, so that a row read back has the digest it was
    written with.
    """
    plain = {name: row[name] for name in SCHEMA.names if name != "seq"}
    vector = np.asarray(plain.pop("embedding"), dtype="<f4")
    plain["embedding"] = hashlib.sha256(vector.tobytes()).hexdigest()
    for column in ("certified_at", "added_at"):
        plain[column] = plain[column].astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(canonical_json(plain).encode()).hexdigest()


def canonical_json(value: object) -> str:
    """JSON in one spelling only: keys sorted, no blanks, ASCII, no NaN."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
