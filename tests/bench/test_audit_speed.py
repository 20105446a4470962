"""The measurement of certifying and auditing measures what it says: real lemmas, in stores that are sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from simprover.bench.audit_speed import measure_audit_speed, real_lemmas
from simprover.bench.report import _audit_section
from simprover.lean import Toolchain


def test_the_lemmas_are_all_different() -> None:
    assert len(set(real_lemmas(200))) == 200


@pytest.mark.slow
def test_rates_are_measured_against_plain_lean(toolchain: Toolchain, test_home: Path, tmp_path: Path) -> None:
    speed = measure_audit_speed(toolchain, test_home, tmp_path, sizes=(20, 120), count=4)
    assert [at.lemmas for at in speed.at] == [20, 120]
    for at in speed.at:
        assert 0 < at.certified < speed.compiled and 0 < at.rechecked < speed.compiled
        assert at.quick > 0 and at.audited > 0
    text = _audit_section(speed)
    assert text.startswith("## Certifying and auditing") and "| 120 |" in text
