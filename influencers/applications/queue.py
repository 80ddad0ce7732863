"""The queue of applications: what waits for a head or an officer."""

from typing import ClassVar

import django_filters
from django import forms
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.widgets.button import HeaderButton

from factcheck.intake.listing import ALL, OPEN, OpenFirstFilterSet
from home.admin_pages import DeskList, PlainColumn
from influencers.applications.roles import applications_of, is_officer
from influencers.models import Application
from influencers.permissions import application_policy


class ApplicationFilterSet(OpenFirstFilterSet):
    """By state; those first about which somebody still decides."""

    open_states = Application.OPEN
    state = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[(OPEN, _("Terbuka")), *Application.State.choices, (ALL, _("Semua"))],
        initial=OPEN,
        empty_label=None,
        method="in_state",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Application
        fields: ClassVar = ["state"]


def application_address(application: Application) -> str:
    """Return where an application is worked on."""
    return reverse("badge_applications:application", args=[application.pk])


def name_of(application: Application) -> str:
    """Name the number only: titles are kept in browsers."""
    return _now("Permohonan %d") % application.pk


def accounts_of(application: Application) -> str:
    """Return the public accounts, by which heads and officers know an application."""
    return ", ".join(map(str, application.accounts.all()))


def submitted(application: Application) -> str:
    """Return when an application came in."""
    return date_format(timezone.localtime(application.submitted_at), "j M Y H.i")


COLUMNS = [
    TitleColumn(
        "pk", label=_("Permohonan"), accessor=name_of, get_url=application_address
    ),
    PlainColumn("accounts", label=_("Akun"), accessor=accounts_of),
    PlainColumn(
        "submitted_at",
        label=_("Diajukan"),
        accessor=submitted,
        sort_key="submitted_at",
    ),
    PlainColumn("get_state_display", label=_("Status")),
]
AGENCY_COLUMN = PlainColumn("agency.short_name", label=_("Instansi"))


class QueueView(DeskList):
    """All applications that the user may see, the oldest first."""

    model = Application
    permission_policy = application_policy
    page_title = _("Permohonan lencana")
    header_icon = "group"
    index_url_name = "badge_applications:queue"
    index_results_url_name = "badge_applications:queue_results"
    filterset_class = ApplicationFilterSet
    is_searchable = False
    default_ordering = "submitted_at"
    no_results_message = _("Tidak ada permohonan yang menunggu.")

    @cached_property
    def columns(self) -> list[Column]:
        """Name the agency only to those who see several."""
        return [*COLUMNS, *([AGENCY_COLUMN] if is_officer(self.request.user) else [])]

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """Lead to the invitations."""
        return [
            HeaderButton(
                label=_("Undang lewat CSV"),
                url=reverse("badge_applications:invite"),
                icon_name="mail",
            )
        ]

    def get_base_queryset(self) -> "QuerySet[Application]":
        """Return the applications within the user's sight."""
        seen = applications_of(self.request.user)
        return seen.select_related("agency").prefetch_related("accounts")
