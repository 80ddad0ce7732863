"""Writes about campaigns: what was public once stays as it was.

An office writes a draft, a second person opens it. From then on what is asked, of whom
and why is fixed; the campaign can last longer or be stopped, and both are told.
"""

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from accounts.models import User
from influencers.campaigns.selectors import public_pages_of
from influencers.kits.selectors import shared_pages
from influencers.kits.services import issue_kits
from influencers.models import Campaign, CampaignChange
from influencers.selection import holders_meant

State, Kind = Campaign.State, CampaignChange.Kind


class CampaignRefusedError(Exception):
    """Why it was not done, in words for whoever asked."""


def record_writing(campaign: Campaign, *, actor: User) -> None:
    """Keep who wrote a draft: somebody else opens it."""
    CampaignChange.objects.create(campaign=campaign, kind=Kind.WRITTEN, actor=actor)


def last_change(campaign: Campaign) -> CampaignChange | None:
    """Return the newest thing that was done with a campaign."""
    return CampaignChange.objects.filter(campaign=campaign).order_by("-pk").first()


@transaction.atomic
def lock_draft(campaign_id: int) -> Campaign:
    """Return a draft that nobody else can open meanwhile."""
    campaign = Campaign.objects.select_for_update().get(pk=campaign_id)
    if campaign.state != State.DRAFT:
        raise CampaignRefusedError(
            _("Ajakan ini sudah dibuka untuk umum; isinya tidak berubah lagi.")
        )
    return campaign


@transaction.atomic
def open_campaign(campaign_id: int, *, actor: User, seen: int) -> Campaign:
    """Put a draft in everybody's view, and offer the kits of its pages.

    `seen` is the key of the newest change that the actor has read.
    """
    campaign = lock_draft(campaign_id)
    newest = last_change(campaign)
    if newest is None or newest.pk != seen:
        raise CampaignRefusedError(
            _("Rancangan ini berubah sejak Anda membukanya. Baca sekali lagi.")
        )
    if newest.actor_id == actor.pk:
        raise CampaignRefusedError(
            _("Anda yang menulisnya. Minta rekan atau petugas lencana membukanya.")
        )
    if campaign.ends_on < timezone.localdate():
        raise CampaignRefusedError(_("Masa ajakan ini sudah lewat. Ubah tanggalnya."))
    pages = public_pages_of([campaign])[campaign.pk]
    if not pages or len(pages) != campaign.campaign_pages.count():
        raise CampaignRefusedError(
            _("Ada halaman yang tidak terbit lagi. Keluarkan dari rancangan ini.")
        )
    campaign.state, campaign.opened_at = State.OPEN, timezone.now()
    campaign.save(update_fields=["state", "opened_at"])
    CampaignChange.objects.create(
        campaign=campaign,
        kind=Kind.OPENED,
        actor=actor,
        note="\n".join(page.title for page in pages),
        holder_count=holders_meant(campaign).count(),
    )
    issue_kits(shared_pages(page.pk for page in pages).values())
    log(campaign, "wagtail.publish", user=actor)
    return campaign


@transaction.atomic
def extend_campaign(campaign_id: int, *, actor: User, until: date) -> None:
    """Let a campaign that is not over last longer."""
    campaign = _lock_open(campaign_id)
    if campaign.ends_on < timezone.localdate():
        raise CampaignRefusedError(_("Ajakan ini sudah selesai. Tulis ajakan baru."))
    if until <= campaign.ends_on:
        raise CampaignRefusedError(
            _("Pilih tanggal sesudah %(day)s; untuk berakhir lebih dulu, hentikan.")
            % {"day": date_format(campaign.ends_on, "j F Y")}
        )
    note = _("Semula sampai %(before)s, menjadi sampai %(after)s.") % {
        "before": date_format(campaign.ends_on, "j F Y"),
        "after": date_format(until, "j F Y"),
    }
    campaign.ends_on = until
    campaign.save(update_fields=["ends_on"])
    CampaignChange.objects.create(
        campaign=campaign, kind=Kind.EXTENDED, actor=actor, note=note
    )
    log(campaign, "wagtail.edit", user=actor)


@transaction.atomic
def stop_campaign(campaign_id: int, *, actor: User, reason: str) -> None:
    """End an open campaign at once, and say why."""
    campaign = _lock_open(campaign_id)
    campaign.state, campaign.stopped_at = State.STOPPED, timezone.now()
    campaign.save(update_fields=["state", "stopped_at"])
    CampaignChange.objects.create(
        campaign=campaign, kind=Kind.STOPPED, actor=actor, note=reason
    )
    log(campaign, "wagtail.unpublish", user=actor)


@transaction.atomic
def discard_draft(campaign_id: int, *, actor: User) -> None:
    """Delete a campaign that nobody has seen."""
    campaign = lock_draft(campaign_id)
    log(campaign, "wagtail.delete", user=actor, deleted=True)
    campaign.delete()


def _lock_open(campaign_id: int) -> Campaign:
    campaign = Campaign.objects.select_for_update().get(pk=campaign_id)
    if campaign.state != State.OPEN:
        raise CampaignRefusedError(_("Ajakan ini tidak sedang terbuka."))
    return campaign
