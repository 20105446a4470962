"""The command line."""

from __future__ import annotations


def main() -> None:
    """Entry point of the ``simprover`` command."""
    from simprover.cli.app import run

    raise SystemExit(run())
