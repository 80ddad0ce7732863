"""A kit of the demo that was called back: its holder has not passed it on yet."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from bagimunegeri.demo.fact_checks import FACT_CHECKS
from bagimunegeri.demo.people import MAIL_DOMAIN
from factcheck.models import FactCheckPage
from home.models import LinkClicks
from influencers.kits.selectors import shared_page
from influencers.kits.services import issue_kits, record_opening
from influencers.models import CorrectionAlert, Holder, IssuedKit, KitOpening

SLUG = "izin-usaha-sleman-selesai-satu-hari"
OFFERED_BEFORE = timedelta(days=3)
# Days from the correction, and how many visitors followed the short link.
VISITORS = ((-3, 41), (-2, 26), (-1, 9), (0, 12), (1, 5))


@transaction.atomic
def build_recall() -> None:
    """Let the holder have taken the first version of a check, before its correction."""
    content = next(each for each in FACT_CHECKS if each.slug == SLUG)
    found = FactCheckPage.objects.live().filter(slug=SLUG, locale__language_code="id")
    page = shared_page(found.values_list("pk", flat=True)[0])
    if page is None or IssuedKit.objects.filter(page=page.pk).exists():
        return
    at = page.newest_correction.corrected_at
    # As it first was; not saved.
    page.corrections = []
    for name, value in content.at_first:
        setattr(page, name, value)
    kit = issue_kits([page])[page.pk]
    holder = Holder.objects.get(user__email=f"pemegang-lencana@{MAIL_DOMAIN}")
    record_opening(holder, kit)
    _date(kit, holder, ended_at=at)
    day = timezone.localdate(at)
    LinkClicks.objects.bulk_create(
        LinkClicks(page_id=page.pk, day=day + timedelta(days=days), clicks=clicks)
        for days, clicks in VISITORS
    )


def _date(kit: IssuedKit, holder: Holder, *, ended_at: datetime) -> None:
    """End the kit as the correction did, on its day; the mail went out then."""
    kit.offered_at = ended_at - OFFERED_BEFORE
    kit.ended_at, kit.end = ended_at, IssuedKit.End.CORRECTED
    kit.save(update_fields=["offered_at", "ended_at", "end"])
    KitOpening.objects.filter(kit=kit).update(opened_at=kit.offered_at)
    CorrectionAlert.objects.create(
        holder=holder, kit=kit, created_at=ended_at, mailed_at=ended_at
    )
