"""Two campaigns, one running and one over, and a quiet period to come."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from bagimunegeri.demo.people import MAIL_DOMAIN
from home.models import AgencyPage, Region, Topic
from influencers.campaigns.services import (
    last_change,
    open_campaign,
    record_writing,
)
from influencers.models import Campaign, CampaignPage, IssuedKit, QuietPeriod

IMMUNISATION = (
    "Imunisasi Dasar Lengkap untuk Bayi",
    "Imunisasi campak tidak menyebabkan autisme",
)
SCAMS = ("Surat tilang berbentuk berkas APK menguras rekening lewat SMS",)
# How long ago the campaign that is over was opened, and how long it lasted.
PAST, LENGTH = timedelta(days=40), timedelta(days=14)
# Bangka Belitung, by its code at the Ministry of Home Affairs.
ELECTION_REGION = "19"
# Who writes for an office.
WRITERS = {"kemenkes": "humas", "kominfo": "penerbit-cek-fakta"}


@transaction.atomic
def build_campaigns() -> None:
    """Ask for immunisation now, keep what was asked before, announce an election."""
    if Campaign.objects.exists():
        return
    today = timezone.localdate()
    _open(
        "kemenkes",
        pages=IMMUNISATION,
        topic="kesehatan",
        title="Pekan Imunisasi Anak",
        goal="Orang tua tahu jadwal imunisasi bayi dan di mana mendapatkannya gratis.",
        starts_on=today,
        ends_on=today + LENGTH,
    )
    past = _open(
        "kominfo",
        pages=SCAMS,
        title="Waspada berkas APK kiriman orang",
        goal="Orang tidak memasang berkas APK yang dikirim lewat SMS atau WhatsApp.",
        is_urgent=True,
        starts_on=today,
        ends_on=today,
    )
    _move_back(past)
    period = QuietPeriod(
        name="Pilkada ulang Bangka Belitung (contoh)",
        starts_on=today + timedelta(days=45),
        ends_on=today + timedelta(days=48),
        basis="Keputusan KPU tentang jadwal pemungutan suara ulang (contoh)",
    )
    period.regions.set(Region.objects.filter(code=ELECTION_REGION))
    period.save()


def _open(
    code: str, *, pages: tuple[str, ...], topic: str = "", **fields: Any
) -> Campaign:
    """Write a campaign as its office, and open it as a badge officer."""
    owner = User.objects.get(email=f"{WRITERS[code]}@{MAIL_DOMAIN}")
    officer = User.objects.get(email=f"petugas-lencana@{MAIL_DOMAIN}")
    campaign = Campaign(
        agency=AgencyPage.objects.get(code=code, locale__language_code="id"),
        owner=owner,
        **fields,
    )
    campaign.campaign_pages = [
        CampaignPage(page=page)
        for page in Page.objects.live().filter(
            title__in=pages, locale__language_code="id"
        )
    ]
    campaign.topics.set(Topic.objects.filter(slug=topic))
    campaign.save()
    record_writing(campaign, actor=owner)
    newest = last_change(campaign)
    return open_campaign(campaign.pk, actor=officer, seen=newest.pk if newest else 0)


def _move_back(campaign: Campaign) -> None:
    """Let a campaign have been, and its kits have been offered, some weeks ago."""
    opened_at = timezone.now() - PAST
    campaign.opened_at, campaign.starts_on = opened_at, opened_at.date()
    campaign.ends_on = campaign.starts_on + LENGTH
    campaign.save()
    campaign.changes.update(at=opened_at)
    IssuedKit.objects.filter(
        page__in=campaign.campaign_pages.values("page"), ended_at=None
    ).update(offered_at=opened_at)
