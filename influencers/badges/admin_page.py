"""The frame of the pages about one badge in the admin, and of what is done there."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now

from accounts.models import User
from home.admin_pages import RecordActionPage, RecordPage
from influencers.badges import services
from influencers.badges.admin_list import HolderListView, holder_address
from influencers.badges.forms import HolderForm
from influencers.badges.issuing import NO_KEY
from influencers.badges.permissions import holders_of, is_officer
from influencers.models import Holder
from influencers.openbadges.keys import BadgeKeyError

State = Holder.State


class HolderPage(RecordPage):
    """A page about one badge of the user's agencies."""

    header_icon = "user"
    list_view = HolderListView

    @cached_property
    def holder(self) -> Holder:
        """The badge that the address names; another agency's does not exist here."""
        known = holders_of(self.request.user).select_related("agency", "user")
        return get_object_or_404(known, pk=self.kwargs["holder_id"])

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return self.holder.number

    @property
    def record_url(self) -> str:
        """Where the badge is shown."""
        return holder_address(self.holder)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name the badge."""
        return {**super().get_context_data(**kwargs), "holder": self.holder}


class HolderActionView(RecordActionPage, HolderPage):
    """One thing that is done with a badge."""

    template_name = "influencers/badges/admin_action.html"
    form_class: type[HolderForm] = HolderForm
    refusals: ClassVar = {
        services.BadgeStateError: "",
        ValidationError: "",
        BadgeKeyError: NO_KEY,
    }
    by_officers = False
    states: ClassVar[tuple[str, ...]] = (State.ACTIVE, State.SUSPENDED)

    @classmethod
    def is_for(cls, holder: Holder) -> bool:
        """Tell whether it can be done in the badge's state."""
        return holder.state in cls.states

    @classmethod
    def check(cls, holder: Holder, *, by: User) -> None:
        """Raise what the service would refuse with, before anybody fills in a form."""

    @classmethod
    def closed_to(cls, user: User, *, holder: Holder) -> str:
        """Return why this is never for the user; empty if it is."""
        if holder.user_id == user.pk:
            return _now("Ini lencana Anda sendiri: orang lain yang mengurusnya.")
        if cls.by_officers and not is_officer(user):
            return _now("Hanya petugas lencana yang melakukannya.")
        return ""

    @classmethod
    def obstacle(cls, holder: Holder, *, by: User) -> str:
        """Return what stands against it by this person now; empty if nothing."""
        if reason := cls.closed_to(by, holder=holder):
            return reason
        try:
            cls.check(holder, by=by)
        except services.BadgeStateError as refusal:
            return str(refusal)
        return ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Let officers do what is theirs, and nobody anything with the own badge."""
        if self.closed_to(self.request.user, holder=self.holder):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form which badge it is about."""
        return {**super().get_form_kwargs(), "holder": self.holder}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show the accounts; the button says what the heading does."""
        return {
            **super().get_context_data(**kwargs),
            "accounts": self.holder.accounts.all(),
            "button": self.page_subtitle,
        }
