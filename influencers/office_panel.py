"""What waits for PR heads and badge officers, on the front page of Wagtail's admin."""

from datetime import timedelta
from typing import Any

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.ui.components import Component

from accounts.models import User
from factcheck.dashboard.figures import Tile
from factcheck.intake.listing import DESK_STYLES
from home.permissions import SignedInRequest
from influencers.applications.evidence import shown_longer_than
from influencers.applications.queue import QueueView
from influencers.applications.roles import applications_of, works_on_applications
from influencers.badges.admin_list import DUE, PROPOSED, HolderListView
from influencers.badges.permissions import holders_of, is_officer
from influencers.badges.rechecks import due_for_recheck
from influencers.models import Application
from influencers.privacy.admin_views import RequestsView, requests_of
from influencers.privacy.requests import clock, is_overdue

# A month before undecided screenshots are deleted (`evidence.KEPT_FOR`).
OLD_EVIDENCE = timedelta(days=60)

State = Application.State


class OfficePanel(Component):
    """How much waits, and the way there; each sees the own agencies' only."""

    order = 60
    template_name = "influencers/office_panel.html"
    media = DESK_STYLES

    def __init__(self, user: User) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Count what waits."""
        return {"tiles": tiles_for(self.user)}


@hooks.register("construct_homepage_panels")
def begin_with_what_waits(request: SignedInRequest, panels: list[Component]) -> None:
    """Show PR heads and badge officers their work."""
    if works_on_applications(request.user):
        panels.append(OfficePanel(request.user))


def tiles_for(user: User) -> list[Tile]:
    """Return what waits for the user: of an agency, or of all."""
    return [*_application_tiles(user), *_badge_tiles(user), _request_tile(user)]


def _application_tiles(user: User) -> list[Tile]:
    seen, queue = applications_of(user), reverse(QueueView.index_url_name)
    waiting = seen.aggregate(
        **{state.name: Count("pk", filter=Q(state=state)) for state in Application.OPEN}
    )
    labels = {State.SUBMITTED: _("Permohonan menunggu kepala humas")}
    if is_officer(user):
        labels[State.VERIFIED] = _("Lencana menunggu tanda tangan")
        labels[State.APPEALED] = _("Keberatan menunggu putusan")
    old = seen.filter(pk__in=shown_longer_than(OLD_EVIDENCE).values("pk")).count()
    tiles = [
        Tile(label=label, number=str(waiting[state.name]), url=f"{queue}?state={state}")
        for state, label in labels.items()
    ]
    shown = Tile(
        label=_("Tangkapan layar lebih dari %d hari") % OLD_EVIDENCE.days,
        number=str(old),
        url=queue,
        is_alarming=old > 0,
    )
    return [*tiles, shown]


def _badge_tiles(user: User) -> list[Tile]:
    seen, badges = holders_of(user), reverse(HolderListView.index_url_name)
    due = seen.filter(pk__in=due_for_recheck().values("pk")).count()
    tiles = [
        Tile(
            label=_("Akun perlu diperiksa ulang"),
            number=str(due),
            url=f"{badges}?recheck={DUE}",
            is_alarming=due > 0,
        )
    ]
    if is_officer(user):
        proposed = seen.filter(proposal__isnull=False).count()
        tiles.append(
            Tile(
                label=_("Akun baru menunggu pengesahan"),
                number=str(proposed),
                url=f"{badges}?recheck={PROPOSED}",
            )
        )
    return tiles


def _request_tile(user: User) -> Tile:
    """Count open requests; the most urgent one's clock stands below."""
    waiting = requests_of(user).filter(answered_at=None).order_by("due_at")
    first = waiting.first()
    label = _("Permintaan data")
    if first is not None:
        label = _("Permintaan data, terdekat %(clock)s") % {"clock": clock(first)}
    return Tile(
        label=label,
        number=str(waiting.count()),
        url=reverse(RequestsView.index_url_name),
        is_alarming=first is not None and is_overdue(first),
    )
