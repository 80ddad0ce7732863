"""The colours of cards: those of `static/css/tokens.css`, in its light theme."""

from collections.abc import Mapping
from types import MappingProxyType

PAPER = "#fbfaf7"
WASH = "#f3f0e9"
INK = "#14213a"
INK_2 = "#475467"
LINK = "#0b4f8a"
ACCENT = "#b3122a"
BAND = "#14213a"
ON_BAND = "#ffffff"
# The strip that says first that a page was changed: the wash of "sebagian benar".
NOTICE = "#fbf1d3"
ON_NOTICE = "#14213a"

VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        "salah": "#a8102a",
        "menyesatkan": "#a34a00",
        "sebagian_benar": "#7a5b00",
        "benar": "#0f6b3f",
        "belum_terbukti": "#44506a",
        "satire": "#5b3a8c",
    }
)
ALL = (PAPER, WASH, INK, INK_2, LINK, ACCENT, NOTICE, *VERDICTS.values())
