"""Fixtures of the store's tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from uncertified import LIBRARY

from simprover.memory import LemmaStore


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home folder."""
    return tmp_path / "home"


@pytest.fixture
def store(home: Path) -> Iterator[LemmaStore]:
    """A new store in `home`."""
    with LemmaStore.open(home / "store", library=LIBRARY) as opened:
        yield opened
