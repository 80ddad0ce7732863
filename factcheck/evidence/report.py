"""The report on link rot: sources that are gone, have changed or cannot be reached."""

from collections.abc import Iterable
from typing import Any, ClassVar

import django_filters
from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, TabbedInterface
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from factcheck.evidence.selectors import (
    TROUBLED,
    evidence_in_reach,
    evidence_in_state,
    with_captures,
    words_about,
)
from factcheck.filters import StateFilterSet
from factcheck.models import Capture, Evidence, FactCheckPage
from home.permissions import SignedInRequest
from search.report import FORMULA_STARTS

TROUBLE, EVERYTHING = "masalah", "semua"
DATES = ("state_since", "checked_at")


class SourceReportFilterSet(StateFilterSet):
    """By how the last look went; at first, only what wants doing."""

    first_state = TROUBLE
    state = django_filters.ChoiceFilter(
        label=_("Keadaan"),
        choices=[
            (TROUBLE, _("Semua yang bermasalah")),
            *Capture.State.choices,
            (EVERYTHING, _("Semua")),
        ],
        method="in_state",
        empty_label=None,
    )

    class Meta:
        model = Evidence
        fields: ClassVar = ["state"]

    def in_state(
        self, evidence: "QuerySet[Evidence]", name: str, value: str
    ) -> "QuerySet[Evidence]":
        """Keep the sources in a state; what has no row yet waits too."""
        if value == EVERYTHING:
            return evidence
        if value == Capture.State.WAITING:
            looked_at = [state for state in Capture.State if state != value]
            others = evidence_in_state(evidence, looked_at).values("pk")
            return evidence.exclude(pk__in=others)
        return evidence_in_state(evidence, TROUBLED if value == TROUBLE else [value])


def edit_address(evidence: Evidence) -> str:
    """Return where the evidence is edited: its page's form, the tab with the proof."""
    form = reverse("wagtailadmin_pages:edit", args=[evidence.page_id])
    return f"{form}#tab-{_proof_tab()}"


def _proof_tab() -> str:
    """Return the name of the tab, which Wagtail makes from its heading."""
    handler: Any = FactCheckPage.get_edit_handler()
    if not isinstance(handler, TabbedInterface):
        return ""
    return next(
        tab.clean_name
        for tab in handler.children
        if isinstance(tab, ObjectList) and _holds_evidence(tab)
    )


def _holds_evidence(panel: Any) -> bool:
    return getattr(panel, "relation_name", "") == "evidence" or any(
        map(_holds_evidence, getattr(panel, "children", []))
    )


def _as_text(value: Any) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


class SourceColumn(Column):
    """A source's title and where it is."""

    cell_template_name = "factcheck/evidence/source_cell.html"


class TitlesColumn(Column):
    """The page's title when it was kept and, if another, now."""

    cell_template_name = "factcheck/evidence/titles_cell.html"


class FixColumn(TitleColumn):
    """The way to where the source can be replaced."""

    cell_template_name = "factcheck/evidence/fix_cell.html"


class SourceReportView(ReportView):
    """Every source of the user's pages, and how it stands."""

    page_title = _("Tautan bukti")
    verbose_name_plural = _("bukti")
    header_icon = "link"
    index_url_name = "source_report"
    index_results_url_name = "source_report_results"
    filterset_class = SourceReportFilterSet
    columns = [
        TitleColumn("check", label=_("Cek fakta"), get_url=edit_address, width="25%"),
        SourceColumn("source", label=_("Bukti"), accessor="title", width="30%"),
        Column("standing", label=_("Keadaan"), width="15%"),
        DateColumn("since", label=_("Sejak"), accessor="capture.state_since"),
        TitlesColumn("titles", label=_("Judul halaman"), accessor="capture.title"),
        FixColumn("fix", label="", get_url=edit_address),
    ]
    export_headings = {
        "check": _("Cek fakta"),
        "title": _("Bukti"),
        "publisher": _("Penerbit"),
        "url": _("Alamat"),
        "standing": _("Keadaan"),
        "capture.state_since": _("Sejak"),
        "capture.title": _("Judul dulu"),
        "capture.latest_title": _("Judul kini"),
        "copy": _("Alamat arsip"),
        "capture.checked_at": _("Dilihat"),
    }
    list_export = list(export_headings)
    export_filename = "tautan-bukti"

    @property
    def no_results_message(self) -> str:
        """Say that an empty table is good news."""
        return _now("Tidak ada bukti dengan keadaan ini.")

    @property
    def custom_field_preprocess(self) -> dict[str, Any]:
        """Keep spreadsheets from running what strangers wrote."""
        both = dict.fromkeys(self.FORMATS, _as_text)
        return {field: both for field in self.list_export if not field.endswith(DATES)}

    def get_queryset(self) -> "QuerySet[Evidence, Evidence]":
        """Return the evidence of the pages that the user may edit."""
        request: SignedInRequest = self.request
        return (
            evidence_in_reach(request.user)
            .annotate(check=F("page__draft_title"))
            .order_by("check", "page", "sort_order", "pk")
        )

    def decorate_paginated_queryset(
        self, object_list: Iterable[Evidence]
    ) -> list[Evidence]:
        """Add what the looks have found, in one query."""
        rows: list[Any] = list(with_captures(object_list))
        for row in rows:
            row.capture = row.capture or Capture(url=row.url)
            row.standing = words_about(row.capture)
            row.copy = row.archive_url or row.capture.archive_url
        return rows
