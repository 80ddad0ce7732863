"""By what the lists of the ledger are narrowed: agency, month, state."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.db.models.functions import TruncMonth
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from search.pages import page_links

AGENCY, MONTH, STATE, PAGE = "instansi", "bulan", "keadaan", "page"
WRITTEN_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
LABELS = {
    AGENCY: (_("Instansi"), _("Semua instansi")),
    MONTH: (_("Bulan"), _("Semua bulan")),
    STATE: (_("Keadaan"), _("Semua keadaan")),
}
# No code of an agency is longer.
LONGEST_CODE = 40


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What a visitor narrowed a list by; what makes no sense counts as nothing."""

    agency: str = ""
    month: date | None = None
    state: str = ""

    @classmethod
    def of(cls, request: HttpRequest, *, states: list[str]) -> "Chosen":
        """Read the address."""
        state = request.GET.get(STATE, "")
        return cls(
            agency=request.GET.get(AGENCY, "").replace("\0", "")[:LONGEST_CODE],
            month=_month(request.GET.get(MONTH, "")),
            state=state if state in states else "",
        )

    def __bool__(self) -> bool:
        return bool(self.agency or self.month or self.state)

    def narrow(self, rows: "QuerySet[Any]", *, by: str) -> "QuerySet[Any]":
        """Return the rows of the agency and month; `by` names the moment."""
        if self.agency:
            rows = rows.filter(agency__code=self.agency)
        if self.month:
            begin = _begin(self.month)
            after = _begin(_next(self.month))
            rows = rows.filter(**{f"{by}__gte": begin, f"{by}__lt": after})
        return rows

    def url(self, path: str, *, page: int = 1) -> str:
        """Return the address of a page of the same list."""
        parameters = {
            AGENCY: self.agency,
            MONTH: f"{self.month:%Y-%m}" if self.month else "",
            STATE: self.state,
            PAGE: page if page > 1 else "",
        }
        query = urlencode({key: value for key, value in parameters.items() if value})
        return f"{path}?{query}" if query else path


def listed(
    request: HttpRequest, rows: "QuerySet[Any]", *, chosen: Chosen, size: int
) -> dict[str, Any]:
    """Return one page of the rows, with the links to the others."""
    shown = Paginator(rows, size).get_page(request.GET.get(PAGE))
    return {
        "shown": shown.object_list,
        "total": shown.paginator.count,
        "pages": page_links(
            shown.number,
            last=shown.paginator.num_pages,
            url=lambda number: chosen.url(request.path, page=number),
        ),
        "is_filtered": bool(chosen) or shown.number > 1,
    }


def offered(
    rows: "QuerySet[Any]", *, by: str, chosen: Chosen, states: list[tuple[str, Any]]
) -> list[dict[str, Any]]:
    """Return the lists to choose from: only what would find something."""
    plain = rows.order_by()
    agencies = plain.exclude(agency=None).values_list(
        "agency__code", "agency__short_name"
    )
    months = plain.annotate(month=TruncMonth(by)).values_list("month", flat=True)
    return [
        _list(
            AGENCY,
            sorted(set(agencies.distinct()), key=_label),
            chosen.agency,
        ),
        _list(
            MONTH,
            [
                (f"{month:%Y-%m}", date_format(month, "F Y"))
                for month in sorted(set(months.distinct()), reverse=True)
            ],
            f"{chosen.month:%Y-%m}" if chosen.month else "",
        ),
        _list(STATE, states, chosen.state),
    ]


def _list(name: str, choices: list[Any], chosen: str) -> dict[str, Any]:
    label, everything = LABELS[name]
    return {
        "name": name,
        "label": label,
        "everything": everything,
        "options": [
            {"value": value, "label": label, "selected": value == chosen}
            for value, label in choices
        ],
    }


def _label(pair: tuple[str, str]) -> str:
    return pair[1].casefold()


def _month(written: str) -> date | None:
    found = WRITTEN_MONTH.fullmatch(written)
    if not found:
        return None
    year, month = int(found[1]), int(found[2])
    # The years that databases and time zones take without complaint.
    return date(year, month, 1) if 1970 <= year < 2999 and 1 <= month <= 12 else None


def _next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _begin(month: date) -> datetime:
    midnight = datetime.combine(month, time.min)
    return timezone.make_aware(midnight)
