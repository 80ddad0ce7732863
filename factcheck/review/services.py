"""Writes about reviews from outside the desk: asked, answered, revoked, published."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from factcheck.models import Correction, FactCheckPage, OutsideReview
from factcheck.review.drafts import Draft
from factcheck.review.words import latest_draft, words_digest

Decision = OutsideReview.Decision
# 256 bits: nobody guesses an address.
TOKEN_BYTES = 32


@dataclass(frozen=True, kw_only=True, slots=True)
class AskedReview:
    """A review just asked for, and the secret of its address, which nothing keeps."""

    review: OutsideReview
    token: str


def digest_of_token(token: str) -> str:
    """Return what is stored of the secret in an address."""
    return hashlib.sha256(token.encode()).hexdigest()


def ask_outside_review(
    page: FactCheckPage, *, asked_by: User, days: int, **asked: Any
) -> AskedReview:
    """Let somebody outside see the draft as it is saved now, for so many days."""
    draft = latest_draft(page)
    revision = draft.latest_revision or draft.save_revision()
    token = secrets.token_urlsafe(TOKEN_BYTES)
    review = OutsideReview.objects.create(
        page_id=page.pk,
        revision=revision,
        token_digest=digest_of_token(token),
        content_digest=words_digest(draft),
        asked_by=asked_by,
        expires_at=timezone.now() + timedelta(days=days),
        **asked,
    )
    return AskedReview(review=review, token=token)


def revoke_outside_review(review: OutsideReview) -> bool:
    """Close an address that nobody has answered at; False when it was too late.

    An expert's rejection is closed the same way: it stays in the list, but no longer
    stops the publication.
    """
    waiting = Q(decision=Decision.WAITING)
    rejected = Q(decision=Decision.REJECTED, kind=OutsideReview.Kind.EXPERT)
    revocable = OutsideReview.objects.filter(waiting | rejected, pk=review.pk)
    return bool(revocable.update(is_revoked=True))


def answer_outside_review(
    review: OutsideReview,
    *,
    decision: str,
    comment: str,
    words: str,
    decided_by: User | None,
) -> bool:
    """Store the one answer to exactly these words; False when it came too late."""
    open_reviews = OutsideReview.objects.filter(
        pk=review.pk,
        decision=Decision.WAITING,
        is_revoked=False,
        expires_at__gt=timezone.now(),
    )
    return bool(
        open_reviews.update(
            decision=decision,
            comment=comment,
            content_digest=words,
            decided_at=timezone.now(),
            decided_by=decided_by,
        )
    )


def add_correction(
    page: FactCheckPage, correction: Correction, *, by: User
) -> FactCheckPage:
    """Write a correction into the draft of a published check; return the draft.

    To the minute and numbered, as the editor's form writes it: whoever opens the draft
    there to publish it must not change it by that.
    """
    draft = latest_draft(page)
    correction.corrected_at = correction.corrected_at.replace(second=0, microsecond=0)
    rows: Any = draft.corrections
    rows.add(correction)
    for number, row in enumerate(rows.all()):
        row.sort_order = number
    draft.save_revision(user=by, log_action=True, clean=False)
    return draft


def name_cosigner(page: FactCheckPage) -> None:
    """Name under a published check the agency that signed its words, and no other.

    Nobody signs a check that was taken over from another desk.
    """
    agency = None if page.source_url else Draft(page).cosigner
    if page.cosigned_by != agency:
        page.cosigned_by = agency
        FactCheckPage.objects.filter(pk=page.pk).update(cosigned_by=agency)
