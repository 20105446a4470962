"""A Lean for the goals of a module's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simprover.lean import Limits, Session, Toolchain


@pytest.fixture(scope="module")
def session(toolchain: Toolchain) -> Iterator[Session]:
    with Session(toolchain, header="import Elementary\nopen Nat", limits=Limits(seconds=60)) as running:
        yield running
