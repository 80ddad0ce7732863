"""Why a kit is not handed out now, whatever way it is asked for."""

from dataclasses import dataclass

from factcheck.corrections.behind import behind_originals
from factcheck.models import Correction
from home.models import ContentPage
from influencers.campaigns.quiet import quiet_period_for
from influencers.models import QuietPeriod


@dataclass(frozen=True, kw_only=True)
class Rest:
    """An election is near, or the page does not follow its corrected original yet."""

    period: QuietPeriod | None = None
    correction: Correction | None = None


def rest_of(page: ContentPage) -> Rest | None:
    """Return why the kit of a page rests, None when it is offered."""
    if period := quiet_period_for(page):
        return Rest(period=period)
    correction = behind_originals([page.pk]).get(page.pk)
    return Rest(correction=correction) if correction else None
