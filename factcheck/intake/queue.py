"""The intake queue: what citizens reported and the desk still owes an answer to."""

from collections.abc import Iterable
from typing import Any, ClassVar

import django_filters
from django import forms
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn

from factcheck.intake import clock
from factcheck.intake.listing import (
    ALL,
    OPEN,
    OpenFirstFilterSet,
)
from factcheck.intake.permissions import case_policy, cases_of
from factcheck.intake.selectors import platforms_of
from factcheck.models import OPEN_STATES, Case, Severity, Tip
from factcheck.vocabulary import Platform
from home.admin_pages import DeskList, PlainColumn

MINE, NOBODY, OVERDUE = "saya", "belum", "lewat"


class CaseFilterSet(OpenFirstFilterSet):
    """What the queue can be narrowed to; open cases first."""

    open_states = OPEN_STATES
    state = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[(OPEN, _("Terbuka")), *Case.State.choices, (ALL, _("Semua"))],
        initial=OPEN,
        empty_label=None,
        method="in_state",
        widget=forms.RadioSelect,
    )
    overdue = django_filters.ChoiceFilter(
        label=_("Tenggat"),
        choices=[(OVERDUE, _("Lewat tenggat"))],
        empty_label=_("Semua"),
        method="past_due",
        widget=forms.RadioSelect,
    )
    assignee = django_filters.ChoiceFilter(
        label=_("Penanggung jawab"),
        choices=[(MINE, _("Saya")), (NOBODY, _("Belum ada"))],
        empty_label=_("Semua"),
        method="assigned",
        widget=forms.RadioSelect,
    )
    harm = django_filters.ChoiceFilter(
        label=_("Bahaya"),
        choices=Severity,
        empty_label=_("Semua"),
        widget=forms.RadioSelect,
    )
    reach = django_filters.ChoiceFilter(
        label=_("Jangkauan"),
        choices=Severity,
        empty_label=_("Semua"),
        widget=forms.RadioSelect,
    )
    platform = django_filters.ChoiceFilter(
        label=_("Dilihat di"),
        choices=Platform,
        empty_label=_("Semua"),
        method="seen_on",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Case
        fields: ClassVar = [
            "state",
            "overdue",
            "assignee",
            "harm",
            "reach",
            "platform",
        ]

    def past_due(
        self, cases: "QuerySet[Case]", name: str, value: str
    ) -> "QuerySet[Case]":
        """Keep open cases whose clock has run out."""
        return cases.filter(clock.past_due())

    def assigned(
        self, cases: "QuerySet[Case]", name: str, value: str
    ) -> "QuerySet[Case]":
        """Keep the user's own cases, or those of nobody."""
        mine = self.request.user.pk if value == MINE else None
        return cases.filter(assigned_to=mine)

    def seen_on(
        self, cases: "QuerySet[Case]", name: str, value: str
    ) -> "QuerySet[Case]":
        """Keep cases that some tip saw there."""
        return cases.filter(_has_tip(Q(platform=value)))


def _has_tip(wanted: Q) -> Exists:
    return Exists(Tip.objects.filter(wanted, case=OuterRef("pk")))


class CellColumn(PlainColumn):
    """Such a column with a template of its own."""

    def __init__(self, name: str, **options: Any) -> None:
        super().__init__(name, **options)
        self.cell_template_name = f"factcheck/intake/cells/{name}.html"


def case_address(case: Case) -> str:
    """Return where a case is worked on."""
    return reverse("factcheck_intake:case", args=[case.pk])


COLUMNS = [
    TitleColumn("title", label=_("Pesan"), get_url=case_address, classname="case-text"),
    CellColumn("clock", label=_("Tenggat"), sort_key="due_at"),
    CellColumn("reports", label=_("Laporan"), sort_key="tip_count"),
    CellColumn("harm", label=_("Bahaya"), sort_key="harm"),
    CellColumn("reach", label=_("Jangkauan"), sort_key="reach"),
    CellColumn("received", label=_("Diterima"), sort_key="last_received_at"),
    CellColumn("progress", label=_("Status")),
]
DESK_COLUMN = PlainColumn("agency.short_name", label=_("Meja"))


class QueueView(DeskList):
    """All cases of the user's desks, the most overdue first."""

    model = Case
    permission_policy = case_policy
    page_title = _("Laporan warga")
    header_icon = "mail"
    index_url_name = "factcheck_intake:queue"
    index_results_url_name = "factcheck_intake:queue_results"
    filterset_class = CaseFilterSet
    # The view's own search below: tips are in no index.
    is_searchable = True
    default_ordering = "due_at"

    @cached_property
    def columns(self) -> list[Column]:
        """Name the desk only to those who see several."""
        return [*COLUMNS, *([DESK_COLUMN] if self.request.user.is_superuser else [])]

    @cached_property
    def no_results_message(self) -> Any:
        """Say that nothing waits, or that the filters hide it."""
        if self.is_searching or self.is_filtering:
            return _("Tidak ada kasus yang cocok. Longgarkan saringannya.")
        return _("Tidak ada laporan yang menunggu.")

    def get_base_queryset(self) -> "QuerySet[Case]":
        """Return the cases of the user's desks."""
        return cases_of(self.request.user).select_related("assigned_to", "agency")

    def order_queryset(self, queryset: "QuerySet[Case]") -> "QuerySet[Case]":
        """Sort by one column; those without a clock come last."""
        field = F(self.ordering.removeprefix("-"))
        is_falling = self.ordering.startswith("-")
        order = field.desc if is_falling else field.asc
        return queryset.order_by(order(nulls_last=True), "-last_received_at", "-pk")

    def search_queryset(self, queryset: "QuerySet[Case]") -> "QuerySet[Case]":
        """Keep cases in whose tips the typed words occur just so."""
        if not self.is_searching:
            return queryset
        words = self.search_query
        return queryset.filter(
            _has_tip(Q(text__icontains=words) | Q(link__icontains=words))
        )

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what the cells show beside the case's own fields."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        _describe(context["object_list"])
        return context


def _describe(cases: Iterable[Any]) -> None:
    platforms = platforms_of(cases)
    for case in cases:
        case.platforms = platforms.get(case.pk, [])
        case.clock = clock.in_words(case)
        case.is_overdue = clock.is_overdue(case)
        case.title = case.title or _("(gambar tanpa teks)")
