"""``simprover serve``: the same calls over HTTP."""

from __future__ import annotations

from typing import Annotated

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode


def serve(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 picks a free one.")] = 8765,
    home: options.Home = None,
    budget: options.Budget = None,
    seconds: options.Seconds = None,
    model: options.Model = None,
    no_model: options.NoModel = False,
    no_memory: options.NoMemory = False,
    no_store: options.NoStore = False,
    no_cache: options.NoCache = False,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Answer over HTTP: prove, stream events, read and audit the store. At / one can try goals, at /docs is the API."""
    settings = options.settings_from(
        home=home,
        budget=budget,
        seconds=seconds,
        model=model,
        no_model=no_model,
        no_memory=no_memory,
        no_store=no_store,
        no_cache=no_cache,
        toolchain=toolchain,
        project=project,
    )
    from simprover.cli.library_progress import library_progress
    from simprover.prover import Prover
    from simprover.serve.http import listen

    console = options.errors_console()
    with library_progress(console) as progress:
        prover = Prover(settings, progress=progress, run=options.new_run_id())
    with prover:
        listen(
            prover,
            host,
            port,
            announce=lambda url: console.print(f"listening on {url} (a page is there; API: {url}/docs)"),
        )
    return ExitCode.OK
