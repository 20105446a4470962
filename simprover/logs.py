"""Where log lines go: stderr, so that stdout holds results (and the language server's messages) alone."""

from __future__ import annotations

import sys

import structlog


def log_to_stderr() -> None:
    """Send every log line of this process to stderr, from warnings up."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger("warning"),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),  # what stderr is may change
        cache_logger_on_first_use=False,
    )
