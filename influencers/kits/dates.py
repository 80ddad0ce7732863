"""Until when a kit holds, and when somebody last looked at it."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from home.models import ContentPage
from sharing.sources import ShareSource


@dataclass(frozen=True, kw_only=True)
class KitDates:
    """The days a holder should know."""

    checked_on: date | None
    # The page leaves the portal, and its kit with it.
    ends_on: date | None
    is_overdue: bool


def kit_dates(page: ContentPage, *, source: ShareSource) -> KitDates:
    """Return when a page was checked last, or published where nothing is checked.

    Whoever corrected or updated a check has looked at it again.
    """
    looked = (getattr(page, "checked_on", None), source.changed_on)
    checked = max(filter(None, looked), default=None)
    published, expires = page.last_published_at, page.expire_at
    review_by = page.review_by
    return KitDates(
        checked_on=checked or (timezone.localdate(published) if published else None),
        ends_on=timezone.localdate(expires) if expires else None,
        is_overdue=bool(review_by and review_by < timezone.localdate()),
    )
