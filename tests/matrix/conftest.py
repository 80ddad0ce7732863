"""Says at the end of a run how large the matrix was."""

import pytest

from tests.matrix.cells import CELLS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the number of cells, when any were asked."""
    if CELLS:
        terminalreporter.write_line(
            f"isolation matrix: {CELLS.total()} cells, {len(CELLS)} visitors"
        )
