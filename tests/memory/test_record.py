"""What is written to a row is read back from it, to the last bit: the signed log depends on that."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uncertified import certificate_nobody_issued

from simprover.memory import ConstraintGraphJson, LemmaMetadata, SymbolEmbedder
from simprover.memory.record import SCHEMA, contradictions, digest, new_row, stored_lemma
from simprover.memory.table import LemmaTable, sql_text

NUMBERS = itertools.count()
MOMENT = datetime(2026, 5, 6, 7, 8, 9, 123456, tzinfo=timezone(timedelta(hours=-7)))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> LemmaTable:
    return LemmaTable.create(tmp_path_factory.mktemp("table"))


@given(statement=st.text(max_size=200), proof=st.text(max_size=200), score=st.floats(0, 1))
@settings(max_examples=20, deadline=None)
def test_a_row_read_back_has_the_digest_it_was_written_with(
    table: LemmaTable, statement: str, proof: str, score: float
) -> None:
    certificate = certificate_nobody_issued(1, theorem="t", statement="theorem t : " + statement, proof=proof)
    graph = ConstraintGraphJson(key="k", graph={"nodes": [1.5, None, "∣"]})
    metadata = LemmaMetadata(verifier_score=score, hints=(proof,))
    vector = SymbolEmbedder().embed([certificate.statement])[0]
    seq = next(NUMBERS)
    row = {**new_row(certificate, graph, metadata, vector, MOMENT), "seq": seq}
    table.append([row])
    (back,) = table.rows(f"seq = {seq} AND proof = {sql_text(proof)}")
    assert digest(back) == digest(row)
    assert contradictions(back) == ()
    lemma = stored_lemma(back)
    assert (lemma.certificate, lemma.graph, lemma.metadata) == (certificate, graph, metadata)
    assert lemma.added_at == MOMENT and lemma.added_at.tzinfo is not None


def test_every_column_but_seq_is_under_the_digest() -> None:
    certificate = certificate_nobody_issued(1)
    vector = SymbolEmbedder().embed([certificate.statement])[0]
    row = {**new_row(certificate, None, LemmaMetadata(), vector, MOMENT), "seq": 1}
    plain = digest(row)
    other = {
        pa.string(): "x", pa.bool_(): True, pa.int64(): 77, pa.float64(): 0.5, pa.list_(pa.string()): ["x"],
        pa.timestamp("us", tz="UTC"): datetime(2020, 1, 1, tzinfo=UTC),
    }  # fmt: skip
    for column in SCHEMA:
        value = np.roll(vector, 1).tolist() if column.name == "embedding" else other[column.type]
        assert (digest({**row, column.name: value}) == plain) == (column.name == "seq"), column.name
