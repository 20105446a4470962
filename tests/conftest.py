"""What every test shares: one folder of state, and the embedded library compiled into it once."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from simprover.lean import Toolchain, find_toolchain


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-expected",
        action="store_true",
        default=False,
        help="write tests/lean/tactics/*.expected anew instead of comparing; for a person to read before committing",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Never write expectations in CI, and let the processes that tests start be interrupted (see below)."""
    if config.getoption("update_expected") and os.environ.get("CI"):
        raise pytest.UsageError("--update-expected is for a person at work; CI compares.")
    _let_interrupts_through()


def _let_interrupts_through() -> None:
    """Let the processes that tests start be interrupted, even where the test run itself was started in the background.

    A shell starts background commands with Ctrl-C ignored, and whatever they start inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def test_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all state for this test run, the same for every worker process.

    ``SIMPROVER_TEST_HOME`` names one that outlives the run, so that the library is not compiled each time.
    """
    if named := os.environ.get("SIMPROVER_TEST_HOME"):
        home = Path(named)
    elif os.environ.get("PYTEST_XDIST_WORKER"):
        home = tmp_path_factory.getbasetemp().parent / "simprover-home"
    else:
        home = tmp_path_factory.getbasetemp() / "simprover-home"
    home.mkdir(parents=True, exist_ok=True)
    return home


@pytest.fixture(scope="session")
def toolchain(test_home: Path) -> Iterator[Toolchain]:
    """The embedded toolchain with its library compiled. Workers wait for the one that builds it."""
    yield find_toolchain(test_home, prefer="embedded")
