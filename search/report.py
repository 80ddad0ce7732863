"""The report on searching: what people look for, find nothing for, and open.

Texts searched fewer than `FEWEST_SEARCHES` times in the period are only counted: a rare
text may say something about one person, and a common one says what is missing.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, ClassVar

import django_filters
from django.conf import settings
from django.db.models import Count, Max, QuerySet, Sum
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from search.models import ClickedResult, SearchedText, StoredDocument
from search.query_log import KEPT_DAYS

VIEW_REPORT = "search.view_searchedtext"
FEWEST_SEARCHES = 3
PERIODS = (7, 30, 90, KEPT_DAYS)
USUAL_PERIOD = 30
# Titles named beside a text.
MOST_OPENED = 3
# With these a spreadsheet takes text for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Row = dict[str, Any]


class SearchReportFilterSet(WagtailFilterSet):
    """Which days, which language, and whether something was found."""

    days = django_filters.ChoiceFilter(
        label=_("Rentang waktu"),
        choices=[(str(days), _("%d hari terakhir") % days) for days in PERIODS],
        method="in_period",
        empty_label=None,
    )
    locale = django_filters.ChoiceFilter(
        label=_("Bahasa"), choices=settings.LANGUAGES, empty_label=_("Semua")
    )
    found = django_filters.ChoiceFilter(
        label=_("Hasil"),
        choices=[("0", _("Tidak menemukan apa pun"))],
        method="without_results",
        empty_label=_("Semua"),
    )

    class Meta:
        model = SearchedText
        fields: ClassVar = ["days", "locale", "found"]

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("days", str(USUAL_PERIOD))
        super().__init__(chosen, *args, **kwargs)

    @property
    def first_day(self) -> date:
        """Return the day that the chosen period begins with."""
        days = str(self.form.cleaned_data.get("days") or USUAL_PERIOD)
        return timezone.localdate() - timedelta(days=int(days) - 1)

    def in_period(
        self, searches: "QuerySet[Any]", name: str, value: str
    ) -> "QuerySet[Any]":
        """Keep the searches of the last days."""
        return searches.filter(day__gte=self.first_day)

    def without_results(
        self, searches: "QuerySet[Any]", name: str, value: str
    ) -> "QuerySet[Any]":
        """Keep the texts that found nothing on any day."""
        return searches.filter(most_found=0)


class SearchReportView(ReportView):
    """What was searched, most often first, with what was opened."""

    page_title = _("Laporan pencarian")
    verbose_name_plural = _("teks")
    header_icon = "search"
    index_url_name = "search_report"
    index_results_url_name = "search_report_results"
    filterset_class = SearchReportFilterSet
    permission_policy = ModelPermissionPolicy(SearchedText)
    any_permission_required = ["view"]
    default_ordering = "-times"
    columns = [
        Column("text", label=_("Yang dicari")),
        Column("locale", label=_("Bahasa")),
        Column("times", label=_("Kali"), sort_key="times"),
        Column("days", label=_("Hari"), sort_key="days"),
        Column("most_found", label=_("Hasil"), sort_key="most_found"),
        Column("clicks", label=_("Dibuka")),
        Column("opened", label=_("Yang dibuka")),
    ]
    list_export = ["text", "locale", "times", "days", "most_found", "clicks", "opened"]
    export_headings = {column.name: column.label for column in columns}
    export_filename = "pencarian"

    @cached_property
    def no_results_message(self) -> str:
        """Say why the table is empty although people search."""
        return _now(
            "Belum ada yang bisa dirinci. Teks tampil di sini setelah dicari "
            "sedikitnya %(fewest)d kali dalam rentang waktu yang dipilih, dan "
            "dihapus setelah %(kept)d hari."
        ) % {"fewest": FEWEST_SEARCHES, "kept": KEPT_DAYS}

    @cached_property
    def custom_field_preprocess(self) -> dict[str, Any]:
        """Keep spreadsheets from running what strangers typed."""
        return {"text": {self.FORMAT_CSV: _as_text, self.FORMAT_XLSX: _as_text}}

    def get_queryset(self) -> "QuerySet[Any, Any]":
        """Add up the days of each text."""
        return (
            SearchedText.objects.exclude(text="")
            .values("text", "locale")
            .annotate(
                times=Sum("searches"), days=Count("day"), most_found=Max("results")
            )
            .filter(times__gte=FEWEST_SEARCHES)
            .order_by("-times", "text")
        )

    def get_page_subtitle(self) -> str:
        """Say how many searches the table leaves out, and why."""
        period = SearchedText.objects.filter(day__gte=self.filters.first_day)
        total = period.aggregate(total=Sum("searches"))["total"] or 0
        listed = sum(
            self.get_queryset()
            .filter(day__gte=self.filters.first_day)
            .values_list("times", flat=True)
        )
        return _now(
            "%(total)d pencarian, %(rare)d di antaranya terlalu jarang untuk dirinci"
        ) % {
            "total": total,
            "rare": total - listed,
        }

    def decorate_paginated_queryset(self, object_list: Iterable[Row]) -> list[Row]:
        """Add what was opened."""
        rows = list(object_list)
        clicks = self._clicks(rows)
        titles = dict(
            StoredDocument.objects.filter(
                page__in={page for opened in clicks.values() for page in opened}
            ).values_list("page", "title")
        )
        for row in rows:
            opened = clicks[row["text"], row["locale"]]
            most = sorted(opened, key=lambda page: -opened[page])[:MOST_OPENED]
            row["clicks"] = sum(opened.values())
            row["opened"] = "; ".join(
                f"{titles.get(page) or _now('halaman yang tidak lagi terbit')}"
                f" ({opened[page]})"
                for page in most
            )
        return rows

    def _clicks(self, rows: list[Row]) -> dict[tuple[str, str], dict[int, int]]:
        """Add up the opened pages of each text."""
        found: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
        clicked = ClickedResult.objects.filter(
            searched__day__gte=self.filters.first_day
        )
        if not self.is_export:
            clicked = clicked.filter(searched__text__in=[row["text"] for row in rows])
        for text, locale, page, total in clicked.values_list(
            "searched__text", "searched__locale", "page_id"
        ).annotate(total=Sum("clicks")):
            found[text, locale][page] = total
        return found


def _as_text(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA_STARTS) else value
