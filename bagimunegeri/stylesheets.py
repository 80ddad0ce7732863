"""Serves static/css/portal.css as one file, its imports joined in.

No build step and nothing generated in the repository: the finder joins when asked, in
development and in `collectstatic` alike.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.checks import CheckMessage
from django.core.files.storage import FileSystemStorage

SHEET = "css/portal.css"
IMPORT = re.compile(r'@import url\("([^"]+)"\) layer\((\w+)\)(?: (\w+))?;')


class JoinedStylesheetFinder(BaseFinder):
    """Finds the joined stylesheet; belongs first in STATICFILES_FINDERS."""

    def __init__(self, app_names: Iterable[str] | None = None) -> None:
        self.source = Path(settings.BASE_DIR) / "static" / SHEET
        self.storage = FileSystemStorage(location=settings.VAR_DIR / "joined")

    def check(self, **kwargs: object) -> list[CheckMessage]:
        """Report nothing: the finder has no settings of its own."""
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: object) -> Any:
        """Give the joined file's place for the one path that is ours."""
        if path != SHEET:
            return []
        joined = str(self._joined_file())
        return [joined] if find_all else joined

    def list(
        self, ignore_patterns: Iterable[str] | None
    ) -> Iterator[tuple[str, FileSystemStorage]]:
        """Offer the joined file to `collectstatic`."""
        self._joined_file()
        yield SHEET, self.storage

    def _joined_file(self) -> Path:
        target = Path(self.storage.path(SHEET))
        css = joined_stylesheet(self.source)
        if not target.is_file() or target.read_text() != css:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(css)
        return target


def joined_stylesheet(path: Path) -> str:
    """Put each imported sheet, in its cascade layer, where its import stands."""

    def sheet(match: re.Match[str]) -> str:
        name, layer, media = match.groups()
        css = (path.parent / name).read_text()
        if "/" in name:
            # The text moves up one folder, and so do the addresses in it.
            css = css.replace('url("../../', 'url("../')
        css = f"@layer {layer} {{\n{css}}}\n"
        return f"@media {media} {{\n{css}}}\n" if media else css

    return IMPORT.sub(sheet, path.read_text())
