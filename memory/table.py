"""The LanceDB table under the store: rows in, rows out, candidates for a question. Knows nothing of locks and logs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from simprover.memory.errors import StoreCorrupt, StoreError, StoreVersion, in_store_terms
from simprover.memory.layout import TABLE
from simprover.memory.record import SCHEMA, Row

# LanceDB's Rust side writes advice about its own indices to stderr unless told otherwise before it is loaded.
os.environ.setdefault("LANCEDB_LOG", "error")
# The only file that Lance would ever write anew; without it every file keeps the digest it was recorded with.
os.environ["LANCE_USE_VERSION_HINT"] = "false"

_WORDS_INDEX: Final = "words_idx"
_UNINDEXED_LIMIT: Final = 20_000
"""Rows up to which a scan answers faster than building an index costs."""
_TAKEN: Final = 1_024
_TAKEN_TOGETHER: Final = 8
"""Of a damaged file, rows are given up in groups of at most so many."""
_QUERY_WORDS: Final = 48
"""More words than this in one full-text question cost time and find nothing new."""


class LemmaTable:
    """An open table. Every read sees the newest version that any process has written.

    Failures of the disk come out as `StoreFull` or `StoreReadOnly`, unreadable data as `StoreCorrupt`.
    """

    def __init__(self, folder: Path, table: Any) -> None:
        self._folder = folder
        # LanceDB declares query builders without the methods that they have.
        self._table: Any = table

    @classmethod
    def create(cls, folder: Path) -> LemmaTable:
        """Make an empty table in `folder`."""
        with _reported(folder):
            table = _connect(folder).create_table(TABLE, schema=SCHEMA)
            _index_words(table)
        return cls(folder, table)

    @classmethod
    def open(cls, folder: Path) -> LemmaTable:
        """Open the table in `folder`.

        Raises:
            StoreCorrupt: if it is not there or unreadable.
            StoreVersion: if it has other columns than this program's.
        """
        with _reported(folder):
            table = _connect(folder).open_table(TABLE)
            schema = table.schema
        if schema.names != SCHEMA.names or schema.types != SCHEMA.types:
            raise StoreVersion(
                f"The table of the lemma store {folder} has other columns than this program's.",
                "Use the version of SimProver that wrote it, or move it aside to begin a new one.",
            )
        return cls(folder, table)

    def append(self, rows: Sequence[Row]) -> None:
        """Add rows in one atomic step."""
        data = pa.Table.from_pylist([dict(row) for row in rows], schema=SCHEMA)
        with _reported(self._folder):
            self._table.add(data)

    def change(self, seq: int, values: Row) -> None:
        """Set some columns of the row numbered `seq` in one atomic step."""
        with _reported(self._folder):
            self._table.update(where=f"seq = {seq}", values=dict(values))

    def rows(
        self, where: str | None = None, *, columns: Sequence[str] | None = None, limit: int | None = None
    ) -> list[dict[str, Any]]:
        """Rows that meet an SQL condition, by `seq`."""
        with _reported(self._folder):
            query = self._table.search()
            if where is not None:
                query = query.where(where)
            query = query.select(list(columns or SCHEMA.names))
            # Without a limit LanceDB stops at ten rows.
            found = query.limit(limit if limit is not None else max(1, self._table.count_rows())).to_arrow()
        return (
            sorted(found.to_pylist(), key=lambda row: row["seq"]) if "seq" in found.column_names else found.to_pylist()
        )

    def batches(self, size: int = 2_000) -> Iterator[list[dict[str, Any]]]:
        """All rows, `size` at a time, in the table's own order."""
        with _reported(self._folder):
            reader = self._table.search().select(SCHEMA.names).limit(max(1, self._table.count_rows())).to_batches(size)
        while True:
            with _reported(self._folder):
                batch = next(iter(reader), None)
            if batch is None:
                return
            yield batch.to_pylist()

    def older_versions(self) -> Iterator[LemmaTable]:
        """The table as it was before each of its last changes, the newest first, as far as that can still be read."""
        with _reported(self._folder):
            numbers = sorted((v["version"] for v in self._table.list_versions()), reverse=True)
        for number in numbers[1:]:
            try:
                with _reported(self._folder):
                    older = _connect(self._folder).open_table(TABLE)
                    older.checkout(number)
            except StoreCorrupt:
                continue
            yield LemmaTable(self._folder, older)

    def readable_rows(self, at_most: int) -> Iterator[dict[str, Any]]:
        """Whatever rows of a damaged table can be read, fragment by fragment (a fragment is what one change added).

        Args:
            at_most: no fragment has more rows than this.
        """
        for fragment in range(self.version + 1):
            for start in range(0, at_most, _TAKEN):
                first = (fragment << 32) | start
                yield from self._taken(range(first, first + min(_TAKEN, at_most - start)))

    def _taken(self, row_ids: range) -> list[dict[str, Any]]:
        try:
            with _reported(self._folder):
                taken = self._table.take_row_ids(list(row_ids)).select(SCHEMA.names).to_arrow()
            rows: list[dict[str, Any]] = taken.to_pylist()
            return rows
        except (StoreCorrupt, ValueError):
            middle = len(row_ids) // 2
            if len(row_ids) <= _TAKEN_TOGETHER:
                return []
            return self._taken(row_ids[:middle]) + self._taken(row_ids[middle:])

    def count(self, where: str | None = None) -> int:
        """Number of rows that meet an SQL condition."""
        with _reported(self._folder):
            return int(self._table.count_rows(where))

    def nearest(self, vector: npt.NDArray[np.float32], where: str, limit: int) -> dict[int, float]:
        """`seq` → cosine similarity of the `limit` rows whose vectors are nearest."""
        with _reported(self._folder):
            found = (
                self._table.search(vector, vector_column_name="embedding")
                .distance_type("cosine")
                .where(where, prefilter=True)
                .select(["seq", "_distance"])
                .refine_factor(4)
                .limit(limit)
                .to_list()
            )
        return {row["seq"]: 1.0 - row["_distance"] for row in found}

    def matching(self, words: Sequence[str], where: str, limit: int) -> dict[int, float]:
        """`seq` → BM25 score of the `limit` rows that share words with the question best."""
        from lancedb import query

        if not words:
            return {}
        match: Any = query.MatchQuery  # its declared signature leaves out the defaults
        with _reported(self._folder):
            found = (
                self._table.search(match(" ".join(words[:_QUERY_WORDS]), "words"), query_type="fts")
                .where(where, prefilter=True)
                .select(["seq", "_score"])
                .limit(limit)
                .to_list()
            )
        return {row["seq"]: row["_score"] for row in found}

    def tidy(self) -> None:
        """Merge small files and bring the indices up to date; builds the vector index once it pays.

        Old versions stay for a week, so that readers in other processes are not cut off.
        """
        from lancedb.index import BTree, IvfSq

        with _reported(self._folder):
            indexed = {name for index in self._table.list_indices() for name in index.columns}
            if self._table.count_rows() > _UNINDEXED_LIMIT:
                if "embedding" not in indexed:
                    # Measured on 40,000 of our sparse vectors: built in 1 s (product quantisation 109 s, HNSW 62 s),
                    # 12 ms a question (scan 95 ms), and no answer lost against the scan (the others lose 4 to 12 %).
                    self._table.create_index("embedding", config=IvfSq(distance_type="cosine"))
                for column in {"proof_hash", "seq"} - indexed:
                    self._table.create_index(column, config=BTree())
            self._table.optimize()

    def reindex(self) -> None:
        """Make every index anew."""
        with _reported(self._folder):
            for index in self._table.list_indices():
                self._table.drop_index(index.name)
            _index_words(self._table)
        self.tidy()

    @property
    def version(self) -> int:
        """Number of the newest version of the table; grows with every change."""
        with _reported(self._folder):
            return int(self._table.version)


def _index_words(table: Any) -> None:
    from lancedb.index import FTS

    table.create_index(
        "words",
        config=FTS(
            base_tokenizer="whitespace", lower_case=False, stem=False, remove_stop_words=False,
            ascii_folding=False, max_token_length=None, with_position=False,
        ),
        name=_WORDS_INDEX,
    )  # fmt: skip


def sql_text(text: str) -> str:
    """`text` as an SQL string literal; half surrogate pairs, which no row can hold, become question marks."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "'" + whole.replace("'", "''") + "'"


def _connect(folder: Path) -> Any:
    import lancedb

    return lancedb.connect(folder, read_consistency_interval=timedelta(0))


@contextmanager
def _reported(folder: Path) -> Iterator[None]:
    """LanceDB's failures in the store's terms."""
    try:
        yield
    except StoreError:
        raise
    except BaseException as e:
        # A panic of LanceDB's Rust side, which damaged files can bring about, is no `Exception` in Python.
        if not isinstance(e, Exception) and type(e).__name__ != "PanicException":
            raise
        reason = in_store_terms(e, folder)
        raise reason or StoreCorrupt(
            f"The table of the lemma store {folder} cannot be used ({_first_line(e)}).",
            "Run `simprover audit` to see more; put the store back from your backup.",
        ) from e


def _first_line(error: BaseException) -> str:
    text = str(error).strip().splitlines()
    return f"{type(error).__name__}: {text[0][:200]}" if text else type(error).__name__
