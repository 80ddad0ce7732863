"""What a program's captions say in a line each: for whom, how, cost, until when."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils import formats, translation
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from programs.models import ProgramPage

# A caption names the first ones; the page has them all.
MOST_CRITERIA = 2


def share_points(page: "ProgramPage") -> tuple[str, ...]:
    """Return the lines, in the page's language."""
    with translation.override(page.locale.language_code):
        return tuple(_lines(page))


def _lines(page: "ProgramPage") -> Iterator[str]:
    criteria = [_bare(block.value) for block in page.eligibility[:MOST_CRITERIA]]
    if criteria:
        yield _("Untuk: %(whom)s.") % {"whom": "; ".join(criteria)}
    for block in page.steps[:1]:
        yield _("Caranya: %(step)s.") % {"step": _bare(block.value["title"])}
    if page.cost:
        yield _("Biaya: %(cost)s.") % {"cost": _bare(page.cost)}
    if deadline := page.next_deadline():
        yield _("%(what)s: %(date)s.") % {
            "what": _bare(deadline["label"]),
            "date": formats.date_format(deadline["date"], "j F Y"),
        }


def _bare(words: object) -> str:
    return str(words).strip().rstrip(".")
