"""Options that several commands share, and the settings they amount to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from simprover.settings import Settings

# `Optional` and not `X | None`: typer reads these at run time.
Home = Annotated[Optional[Path], typer.Option("--home", help="Folder of all state. [env: SIMPROVER_HOME]")]  # noqa: UP045
Budget = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option("--budget", min=0, metavar="MODEL_CALLS", help="Model calls for one theorem."),
]
Seconds = Annotated[Optional[float], typer.Option("--seconds", help="Wall time for one theorem.")]  # noqa: UP045
Model = Annotated[Optional[Path], typer.Option("--model", help="Folder of the tactic model.")]  # noqa: UP045
NoModel = Annotated[bool, typer.Option("--no-model", help="Ask no language model.")]
NoMemory = Annotated[bool, typer.Option("--no-memory", help="Use no stored lemmas.")]
NoStore = Annotated[bool, typer.Option("--no-store", help="Store nothing.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Reuse no earlier answers of model and Lean.")]
ToolchainKind = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--toolchain", help="auto, embedded or official.", show_default=False),
]
Project = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--project", help="Lake project whose toolchain and libraries to use."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
Kernel = Annotated[
    bool, typer.Option("--kernel", help="Ask SimProver's own kernel as well, which shares no code with Lean.")
]
Checkers = Annotated[
    Optional[list[str]],  # noqa: UP045 -- typer reads it at run time
    typer.Option(
        "--checker",
        metavar="CMD",
        help="Ask this checker of lean4export files as well ({} is the file, else it is standard input): "
        "exit code 0 accepts, 1 rejects, others say nothing. May be repeated.",
    ),
]


def settings_from(
    *,
    home: Path | None = None,
    budget: int | None = None,
    seconds: float | None = None,
    model: Path | None = None,
    no_model: bool = False,
    no_memory: bool = False,
    no_store: bool = False,
    no_cache: bool = False,
    toolchain: str | None = None,
    project: Path | None = None,
    require_sandbox: bool | None = None,
    selector: str | None = None,
) -> Settings:
    """The settings that these options amount to, on top of environment and file.

    Raises:
        SettingsInvalid: if one cannot be.
    """
    from simprover.logs import log_to_stderr
    from simprover.settings import load_settings

    log_to_stderr()
    return load_settings(
        home=home,
        model_calls=budget,
        seconds=seconds,
        model=model,
        toolchain=toolchain,
        project=project,
        require_sandbox=require_sandbox,
        selector=selector,
        use_model=False if no_model else None,
        use_memory=False if no_memory else None,
        write_back=False if no_store else None,
        use_cache=False if no_cache else None,
    )


def errors_console() -> Console:
    """Where progress and remarks go: stderr, so that stdout holds results alone."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def new_run_id() -> str:
    """An identifier for this run: its time and four random digits."""
    import secrets
    from datetime import UTC, datetime

    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S-") + secrets.token_hex(2)
