"""The holders' desk of the demo: lessons, consents, a report answered, a request."""

import hashlib
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bagimunegeri.demo.builder import blocks
from bagimunegeri.demo.builder.publish import days_ago, publish_below
from bagimunegeri.demo.people import MAIL_DOMAIN
from bagimunegeri.demo.training import (
    LESSONS,
    TRAINING_SLUG,
    TRAINING_SUMMARY,
    TRAINING_TITLE,
)
from factcheck.models import Case, FactCheckPage, Tip
from home.models import HomePage, StandardPage
from influencers.applications.consents import Purpose, give_consent
from influencers.models import BadgeSettings, DataRequest, Holder, HolderTip
from influencers.privacy.requests import ask, waiting

PUBLISHED_DAYS_AGO = 20
REPORT = "Ada yang menerima pesan ini juga? Katanya dari kementerian, minta nomor OTP."
HOURS_SINCE_REQUEST = 31


def build_training() -> None:
    """Publish the lessons below a page of their own, and name it in the settings."""
    home = HomePage.objects.get(locale__language_code="id")
    training = StandardPage.objects.child_of(home).filter(slug=TRAINING_SLUG).first()
    if training is None:
        training = StandardPage(
            title=TRAINING_TITLE, slug=TRAINING_SLUG, summary=TRAINING_SUMMARY
        )
        at = days_ago(PUBLISHED_DAYS_AGO)
        publish_below(home, training, at=at)
        for lesson in LESSONS:
            page = StandardPage(
                title=lesson.title,
                slug=lesson.slug,
                summary=lesson.summary,
                body=blocks.story(lesson.sections),
            )
            publish_below(training, page, at=at)
    rules = BadgeSettings.load()
    rules.training_page = training
    rules.save()


@transaction.atomic
def build_desk() -> None:
    """Give the demo's holder consents, an answered report and a waiting request."""
    holder = Holder.objects.get(user__email=f"pemegang-lencana@{MAIL_DOMAIN}")
    for purpose in Purpose:
        give_consent(holder.user, purpose)
    _report_once(holder)
    kind = DataRequest.Kind.CORRECT
    if not waiting(holder.user, kind):
        request = ask(
            holder.user,
            agency=holder.agency,
            kind=kind,
            text="Akun Instagram saya berganti nama. Mohon diganti di lencana.",
        )
        earlier = timedelta(hours=HOURS_SINCE_REQUEST)
        request.asked_at -= earlier
        request.due_at -= earlier
        request.save()


def _report_once(holder: Holder) -> None:
    digest = hashlib.sha256(f"demo {REPORT}".encode()).hexdigest()
    answer = FactCheckPage.objects.live().filter(locale__language_code="id").first()
    if answer is None or Tip.objects.filter(digest=digest).exists():
        return
    now = timezone.now()
    case = Case.objects.create(
        agency=answer.agency,
        title=REPORT[:60],
        state=Case.State.ANSWERED,
        answer=answer,
        closed_at=now,
        tip_count=1,
    )
    tip = Tip.objects.create(
        digest=digest,
        text=REPORT,
        platform="whatsapp",
        last_received_at=now,
        case=case,
    )
    HolderTip.objects.create(user=holder.user, tip=tip)
