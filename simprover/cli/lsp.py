"""``simprover lsp``: a language server on standard input and output."""

from __future__ import annotations

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode


def lsp(
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
    """Serve an editor: a code action on each `sorry` proves its theorem. Speaks LSP on stdin and stdout."""
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
    from simprover.serve.lsp import serve_stdio

    serve_stdio(settings)
    return ExitCode.OK
