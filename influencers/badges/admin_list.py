"""The list of badges in the admin: found by handle or number, those due marked."""

from typing import Any, ClassVar

import django_filters
from django import forms
from django.db.models import Prefetch, Q, QuerySet
from django.urls import reverse
from django.utils import formats
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from home.admin_pages import DeskList, PlainColumn
from home.models import AgencyPage
from influencers.badges.permissions import holders_of, is_officer
from influencers.badges.rechecks import due_for_recheck
from influencers.models import Holder, HolderAccount
from influencers.permissions import holder_policy

NAMESPACE = "badge_holders"
DUE, PROPOSED = "perlu", "usulan"


def _issuing_agencies(_request: object) -> "QuerySet[AgencyPage]":
    return AgencyPage.objects.filter(pk__in=Holder.objects.values("agency")).order_by(
        "title"
    )


class HolderFilterSet(WagtailFilterSet):
    """What the list can be narrowed to."""

    recheck = django_filters.ChoiceFilter(
        label=_("Akun"),
        choices=[(DUE, _("Perlu diperiksa")), (PROPOSED, _("Akun lain diusulkan"))],
        empty_label=_("Semua"),
        method="in_need",
        widget=forms.RadioSelect,
    )
    state = django_filters.ChoiceFilter(
        label=_("Keadaan"),
        choices=[(state.value, state.words) for state in Holder.State],
        empty_label=_("Semua"),
        widget=forms.RadioSelect,
    )
    agency = django_filters.ModelChoiceFilter(
        label=_("Instansi"), queryset=_issuing_agencies, empty_label=_("Semua")
    )

    class Meta:
        model = Holder
        fields: ClassVar = ["recheck", "state", "agency"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_officer(self.request.user):
            del self.filters["agency"]

    def in_need(
        self, holders: "QuerySet[Holder]", name: str, value: str
    ) -> "QuerySet[Holder]":
        """Keep those not looked at for too long, or with accounts to confirm."""
        if value == PROPOSED:
            return holders.filter(proposal__isnull=False)
        return holders.filter(pk__in=due_for_recheck().values("pk"))


def holder_address(holder: Holder) -> str:
    """Return where a badge is cared for."""
    return reverse(f"{NAMESPACE}:holder", args=[holder.pk])


class AccountsColumn(PlainColumn):
    """The public accounts of a badge."""

    def get_value(self, instance: Any) -> str:
        """Return network and handle of each."""
        return ", ".join(str(account) for account in instance.accounts.all())


class StateColumn(PlainColumn):
    """Whether the badge counts; time can end it without anybody."""

    def get_value(self, instance: Any) -> Any:
        """Return the state in words."""
        if instance.state == Holder.State.ACTIVE and not instance.is_active:
            return _("Masa berlaku habis")
        return instance.get_state_display()


class DayColumn(PlainColumn):
    """A date as a date: Wagtail's own column tells how long ago it was."""

    def get_value(self, instance: Any) -> str:
        """Return the day in short, a dash where there is none."""
        day = super().get_value(instance)
        return str(formats.date_format(day, "j M Y")) if day else "–"


class HolderListView(DeskList):
    """All badges of the user's agency, or of all agencies."""

    model = Holder
    permission_policy = holder_policy
    any_permission_required = ("view", "change")
    page_title = _("Pemegang lencana")
    header_icon = "user"
    index_url_name = f"{NAMESPACE}:index"
    index_results_url_name = f"{NAMESPACE}:index_results"
    filterset_class = HolderFilterSet
    # The view's own search below: holders are in no index.
    is_searchable = True
    default_ordering = "-issued_on"

    @cached_property
    def columns(self) -> list[Column]:
        """Name the agency only to those who see several."""
        agency = PlainColumn("agency.short_name", label=_("Instansi"))
        return [
            TitleColumn("number", label=_("Nomor"), get_url=holder_address),
            AccountsColumn("accounts", label=_("Akun")),
            *([agency] if is_officer(self.request.user) else []),
            StateColumn("state", label=_("Keadaan"), sort_key="state"),
            DayColumn("valid_until", label=_("Sampai"), sort_key="valid_until"),
            DayColumn("checked_on", label=_("Diperiksa"), sort_key="checked_on"),
        ]

    @cached_property
    def no_results_message(self) -> Any:
        """Say that there are none, or that the filters hide them."""
        if self.is_searching or self.is_filtering:
            return _("Tidak ada lencana yang cocok. Longgarkan saringannya.")
        return _("Belum ada pemegang lencana. Lencana terbit dari permohonan.")

    def get_base_queryset(self) -> "QuerySet[Holder]":
        """Return the badges that the user may see."""
        accounts = Prefetch("accounts", HolderAccount.objects.order_by("pk"))
        return (
            holders_of(self.request.user)
            .select_related("agency")
            .prefetch_related(accounts)
        )

    def search_queryset(self, queryset: "QuerySet[Holder]") -> "QuerySet[Holder]":
        """Keep badges with this number, or with a handle that has the words in it."""
        if not self.is_searching:
            return queryset
        words = self.search_query.strip().removeprefix("@")
        handles = HolderAccount.objects.filter(handle__icontains=words)
        return queryset.filter(
            Q(number__icontains=words) | Q(pk__in=handles.values("holder"))
        )
