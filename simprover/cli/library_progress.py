"""A progress bar for the one time that the embedded library is compiled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


@contextmanager
def library_progress(console: Console) -> Iterator[Callable[[int, int, str], None]]:
    """What to tell the toolchain finder; a bar appears if there is anything to compile."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("compiling the library"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    progress = Progress(*columns, TextColumn("{task.description}"), console=console, transient=True)
    task = progress.add_task("", total=None)
    started = False

    def tell(done: int, total: int, module: str) -> None:
        nonlocal started
        if not started:
            started = True
            progress.start()
        progress.update(task, completed=done, total=total, description=module)

    try:
        yield tell
    finally:
        if started:
            progress.stop()
