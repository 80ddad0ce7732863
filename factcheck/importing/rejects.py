"""The rows that could not be imported, kept as they came, each with its reason."""

import csv
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from factcheck.importing.rows import COLUMNS, RawRow

REASON = "reason"


class RejectsFile:
    """A CSV file that comes into being with its first row and is never half a row.

    Add a row, mend it in a spreadsheet, and import the file itself: its extra column
    does no harm.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0
        self._file: TextIO | None = None

    def add(self, raw: RawRow, *, reason: str) -> None:
        """Write the row with all its columns and the reason, at once to disk."""
        names = [name for name in raw.cells if name != REASON] or list(COLUMNS)
        if self._file is None:
            self._file = self.path.open("w", encoding="utf-8", newline="")
            csv.writer(self._file).writerow([*names, REASON])
        csv.writer(self._file).writerow([*(raw.cells[name] for name in names), reason])
        self._file.flush()
        self.count += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()
