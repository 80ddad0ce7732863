"""Dates are typed as in any other language; Django adds the form of ISO 8601."""

from bagimunegeri.formats import (
    DATE_INPUT_FORMATS,
    DATETIME_INPUT_FORMATS,
    TIME_INPUT_FORMATS,
)

__all__ = [
    "DATETIME_FORMAT",
    "DATETIME_INPUT_FORMATS",
    "DATE_INPUT_FORMATS",
    "TIME_FORMAT",
    "TIME_INPUT_FORMATS",
]

TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y, H:i"
