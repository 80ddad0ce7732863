"""A progress bar for each step of a long measurement."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

# Told what is being done and how much of it there is; returns how to say what is done.
Steps = Callable[[str, int], Callable[[int], None]]


@contextmanager
def progress_bars() -> Iterator[Steps]:
    """Show a bar for each step on the error stream: figures go to the other one."""
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, TimeRemainingColumn(), console=console) as bars:

        def begin(told: str, total: int) -> Callable[[int], None]:
            task = bars.add_task(told, total=max(total, 1))
            return lambda size: bars.advance(task, size)

        yield begin
