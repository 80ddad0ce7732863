"""Keeps what readers saw."""

from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from factcheck.models import FactCheckPage, PublishedVersion
from factcheck.review.drafts import Draft
from factcheck.review.selectors import vote_summary
from factcheck.versions.content import Content, content_of, fingerprint
from factcheck.versions.differences import changed_parts


@transaction.atomic
def record_version(
    page: FactCheckPage, *, at: datetime | None = None
) -> PublishedVersion | None:
    """Keep a published check as it reads now; None when nothing changed for readers.

    Holds the lock on the page's row: two writers cannot take one number.
    """
    if page.alias_of_id:
        return None
    FactCheckPage.objects.select_for_update().filter(pk=page.pk).first()
    content = content_of(page) | _votes(page)
    newest = page.versions.order_by("-number").first()
    if newest is not None and not changed_parts(newest.content, content):
        return None
    version: PublishedVersion = page.versions.create(
        number=newest.number + 1 if newest else 1,
        published_at=at or timezone.now(),
        verdict=page.verdict,
        content=content,
        sha256=fingerprint(content),
    )
    return version


def _votes(page: FactCheckPage) -> Content:
    """Return the panel's vote on the verdict: figures and dissent, no names.

    A translation stands on the vote under the check that it translates.
    """
    votes = vote_summary(page)
    if votes is None and (original := Draft(page).original):
        votes = vote_summary(original)
    return {"votes": asdict(votes)} if votes else {}
