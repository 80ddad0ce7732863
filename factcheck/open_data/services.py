"""Writes the files of `/data/`."""

import os
import shutil
import tempfile
from pathlib import Path

from factcheck.open_data.files import FORMS, DataForm


def write_files() -> list[Path]:
    """Write every file anew, each in one step: nobody ever reads half of one.

    Files of another shape, which an older release wrote, go.
    """
    written = [_write(form) for form in FORMS.values()]
    current = written[0].parent
    for other in current.parent.iterdir():
        if other != current:
            shutil.rmtree(other, ignore_errors=True)
    return written


def _write(form: DataForm) -> Path:
    target = form.kept_at
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=target.name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as unfinished:
            unfinished.writelines(form.content(anew=True))
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)
    return target
