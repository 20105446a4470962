"""The lemma store: only what the kernel has certified goes in, nothing goes in twice, nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

from simprover.lean import (
    STANDARD_AXIOMS,
    Certificate,
    CertifiedLemma,
    LibraryFingerprint,
    ProofHash,
    StatementHash,
)
from simprover.memory import layout
from simprover.memory.embedding import Embedder, SymbolEmbedder
from simprover.memory.errors import (
    LemmaNotFound,
    LemmaRefused,
    LibraryMismatch,
    StoreClosed,
    StoreCorrupt,
    StoreMissing,
    StoreVersion,
)
from simprover.memory.inventory import digests, stamps
from simprover.memory.keys import SigningKey
from simprover.memory.log import AuditLog, Created
from simprover.memory.metadata import ConstraintGraphJson, LemmaMetadata
from simprover.memory.record import Row, Standing, StoredLemma, new_row, stored_lemma
from simprover.memory.retrieval import Retrieved, candidates, weights
from simprover.memory.table import LemmaTable, sql_text
from simprover.memory.writer import Writer


@dataclass(frozen=True)
class Added:
    """The lemma is in the store now."""

    lemma: StoredLemma


@dataclass(frozen=True)
class AlreadyThere:
    """The same proof was stored before, possibly under another name; nothing was changed."""

    lemma: StoredLemma


AddOutcome: TypeAlias = Added | AlreadyThere


@dataclass(frozen=True)
class NewLemma:
    """A certified lemma with what is to be remembered besides."""

    lemma: CertifiedLemma
    metadata: LemmaMetadata
    graph: ConstraintGraphJson | None = None


@dataclass(frozen=True)
class StoreCounts:
    """How many lemmas the store holds.

    Attributes:
        kept: of this library, offered to proofs.
        set_aside: of this library, pruned.
        other_library: certified under another library; never offered.
    """

    kept: int
    set_aside: int
    other_library: int

    @property
    def total(self) -> int:
        """All rows."""
        return self.kept + self.set_aside + self.other_library


class LemmaStore:
    """A store opened for one library. Use it as a context manager or call `close`.

    Every method may raise `StoreCorrupt` if files contradict each other, and `StoreClosed` after `close`; methods that
    write also `StoreReadOnly`, `StoreFull`, `StoreBusy`, `KeyMissing`.
    """

    def __init__(
        self, path: Path, library: LibraryFingerprint, keys: Path, embedder: Embedder, table: LemmaTable
    ) -> None:
        self._path = path
        self._library = library
        self._embedder = embedder
        self._table: LemmaTable | None = table
        self._writer = Writer(path, keys, table)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        library: LibraryFingerprint,
        create: bool = True,
        keys: Path | None = None,
        embedder: Embedder | None = None,
    ) -> LemmaStore:
        """Open the store at `path`.

        Args:
            path: the store's folder.
            library: fingerprint of the library that proofs are made under; lemmas of others are set aside.
            create: make the store if there is none.
            keys: folder of the signing key; by default ``keys`` beside `path`.
            embedder: by default `SymbolEmbedder`. A store keeps the one that it was made with.

        Raises:
            StoreMissing: if there is none and `create` is false.
            StoreForeign, StoreVersion, StoreCorrupt: if what is there cannot be used.
            StoreReadOnly, StoreFull, KeyMissing: if it cannot be made.
        """
        path = Path(path)
        keys = path.parent / "keys" if keys is None else keys
        embedder = SymbolEmbedder() if embedder is None else embedder
        try:
            header = layout.read_header(path)
        except StoreMissing:
            if not create:
                raise
            _create(path, keys, embedder)
            header = layout.read_header(path)
        if header.embedder != embedder.name:
            raise StoreVersion(
                f"The vectors of the lemma store {path} were made by {header.embedder}, not by {embedder.name}.",
                f"Open it with {header.embedder}, or move it aside to begin a new one.",
            )
        return cls(path, library, keys, embedder, LemmaTable.open(path))

    # Reading

    @property
    def path(self) -> Path:
        """The store's folder."""
        return self._path

    @property
    def library(self) -> LibraryFingerprint:
        """The library it was opened for."""
        return self._library

    def get(self, key: str) -> StoredLemma:
        """The lemma with this proof hash, or beginning of one (8 digits or more), or name (the newest of that name).

        Raises:
            LemmaNotFound: if there is none, or if several hashes begin so.
        """
        if len(key) >= 8 and all(c in "0123456789abcdef" for c in key):
            rows = self._rows(f"{self._ours} AND starts_with(proof_hash, {sql_text(key)})", limit=2)
            if len(rows) > 1:
                raise LemmaNotFound(f"Several stored lemmas have a hash that begins with {key}.", "Give more digits.")
            if rows:
                return self._read(rows[0])
        rows = self._rows(f"{self._ours} AND name = {sql_text(key)}")
        if not rows:
            raise LemmaNotFound(f"No stored lemma is called {key!r}.", "See `simprover store ls` for those there are.")
        return self._read(rows[-1])

    def by_statement(self, statement: StatementHash) -> tuple[StoredLemma, ...]:
        """Kept lemmas with exactly this statement (up to names of binders), oldest first."""
        rows = self._rows(f"{self._offered} AND statement_hash = {sql_text(statement)}")
        return tuple(self._read(row) for row in rows)

    def with_graph(self, key: str, limit: int = 8) -> tuple[StoredLemma, ...]:
        """Kept lemmas whose constraint graph has this canonical key, at most `limit` of them."""
        rows = self._rows(f"{self._offered} AND graph_key = {sql_text(key)}", limit=limit)
        return tuple(self._read(row) for row in rows)

    def all(self, *, set_aside: bool = False) -> tuple[StoredLemma, ...]:
        """All lemmas of this library that are kept (with `set_aside`: those pruned as well), oldest first."""
        return tuple(self._read(row) for row in self._rows(self._ours if set_aside else self._offered))

    def of_other_libraries(self) -> tuple[StoredLemma, ...]:
        """Kept lemmas that were certified under other libraries, oldest first. They are never offered to proofs."""
        rows = self._rows(f"library <> {sql_text(self._library)} AND standing = 'kept'")
        return tuple(self._read(row) for row in rows)

    def counts(self) -> StoreCounts:
        """How many lemmas there are, by standing and library."""
        table = self._open_table()
        ours, kept = table.count(self._ours), table.count(self._offered)
        return StoreCounts(kept=kept, set_aside=ours - kept, other_library=table.count() - ours)

    def search(self, text: str, k: int = 8, *, graph_key: str | None = None) -> tuple[Retrieved, ...]:
        """The `k` kept lemmas nearest to a goal or statement, best first; never one of another library.

        Args:
            text: a goal as Lean prints it, or a statement's source text.
            k: how many at most.
            graph_key: canonical key of the goal's constraint graph, if there is one.
        """
        table = self._open_table()
        vector = self._embedder.embed([text])[0]
        best = candidates(table, text, vector, self._offered, k, graph_key)
        if not best:
            return ()
        rows = {
            row["seq"]: row for row in self._rows(f"seq IN ({', '.join(str(c.seq) for c in best)})", limit=len(best))
        }
        # Another process may have changed a row between the two reads; what is gone is not returned.
        found = [c for c in best if c.seq in rows]
        shares = weights([c.score for c in found]) if found else []
        return tuple(
            Retrieved(self._read(rows[c.seq]), c.score, c.why, share) for c, share in zip(found, shares, strict=True)
        )

    # Writing

    def add(
        self, lemma: CertifiedLemma, *, graph: ConstraintGraphJson | None = None, metadata: LemmaMetadata | None = None
    ) -> AddOutcome:
        """Store one certified lemma.

        Raises:
            TypeError: if `lemma` is anything but a `CertifiedLemma`.
            LibraryMismatch: if it was certified under another library than the store was opened for.
            LemmaRefused: if it rests on other axioms than the standard ones.
        """
        (outcome,) = self.add_many([NewLemma(lemma, metadata or LemmaMetadata(), graph)])
        return outcome

    def add_many(self, lemmas: Sequence[NewLemma]) -> tuple[AddOutcome, ...]:
        """Store several lemmas in one step: all of them or none. Raises as `add`."""
        for new in lemmas:
            self._require_certified(new.lemma)
        certificates = [new.lemma.certificate for new in lemmas]
        vectors = self._embedder.embed([c.statement for c in certificates])
        now = datetime.now(UTC)
        drafts = [
            new_row(certificate, new.graph, new.metadata, vector, now)
            for new, certificate, vector in zip(lemmas, certificates, vectors, strict=True)
        ]
        self._open_table()
        return tuple(
            Added(self._read(row)) if is_new else AlreadyThere(self._read(row))
            for row, is_new in self._writer.insert(drafts)
        )

    def count_reuse(self, lemmas: Sequence[ProofHash], *, by: str = "") -> int:
        """Note that a certified proof used these stored lemmas. Unknown hashes are passed over.

        Args:
            lemmas: proof hashes of the lemmas used; each counts once.
            by: name of the theorem that used them, for the audit log.

        Returns:
            How many stored lemmas were counted.
        """
        self._open_table()
        what = f"used by {by}" if by else "used"
        return sum(
            self._writer.change(self._library, lemma, lambda row: {"reuse_count": row["reuse_count"] + 1}, what=what)
            for lemma in dict.fromkeys(lemmas)
        )

    def set_standing(
        self, lemma: ProofHash, standing: Standing, *, reason: str, library: LibraryFingerprint | None = None
    ) -> bool:
        """Prune a lemma (``set_aside``) or take it back (``kept``). The row stays, so this can be undone at any time.

        Args:
            lemma: its proof hash.
            standing: what it is to be.
            reason: why, for the audit log.
            library: the library it stands under, if that is not the store's own.

        Returns:
            False if there is no such lemma or it already has that standing.
        """
        self._open_table()
        return self._writer.change(
            library or self._library, lemma, lambda row: {"standing": standing}, what=f"{standing}: {reason}"
        )

    def tidy(self) -> None:
        """Merge small files, bring the indices up to date, build the vector index once there are enough rows."""
        self._open_table()
        self._writer.tidy()

    def close(self) -> None:
        """Let go of the table. Closing twice does no harm."""
        self._table = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Inside

    @property
    def _ours(self) -> str:
        return f"library = {sql_text(self._library)}"

    @property
    def _offered(self) -> str:
        return f"{self._ours} AND standing = 'kept'"

    def _open_table(self) -> LemmaTable:
        if self._table is None:
            raise StoreClosed(f"The lemma store {self._path} was closed.", "Open it again.")
        return self._table

    def _rows(self, where: str, *, limit: int | None = None) -> list[dict[str, Any]]:
        return self._open_table().rows(where, limit=limit)

    def _read(self, row: Row) -> StoredLemma:
        try:
            return stored_lemma(row)
        except ValueError as e:
            raise StoreCorrupt(
                f"Row {row['seq']} of the lemma store {self._path} is damaged.",
                "Run `simprover audit` to see which rows are; put the store back from your backup.",
            ) from e

    def _require_certified(self, lemma: CertifiedLemma) -> None:
        if not isinstance(lemma, CertifiedLemma):
            raise TypeError(f"only a CertifiedLemma can be stored, not a {type(lemma).__name__}")
        certificate: Certificate = lemma.certificate
        if certificate.library != self._library:
            raise LibraryMismatch(
                f"{certificate.theorem} was certified under library {certificate.library[:12]}, "
                f"but the store was opened for {self._library[:12]}.",
                "Certify it again under the present library.",
            )
        strange = sorted(set(certificate.axioms) - STANDARD_AXIOMS)
        if strange:
            raise LemmaRefused(
                f"{certificate.theorem} rests on the axioms {', '.join(strange)}.", "Prove it without them."
            )


def _create(path: Path, keys: Path, embedder: Embedder) -> None:
    key = SigningKey.load_or_create(keys)

    def fill(draft: Path) -> None:
        LemmaTable.create(draft)
        AuditLog(draft, key).start(Created(embedder=embedder.name, files=digests(draft, stamps(draft), durable=True)))

    layout.create(path, lambda: layout.new_header(embedder.name, key.public), fill)
