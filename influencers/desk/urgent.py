"""Urgent campaigns: mailed once to each holder they mean, without waiting for a digest.

A campaign is announced when it is opened, or on the day on which it begins; while its
pages rest before an election it waits.
"""

from collections.abc import Iterator, Sequence

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task

from home.api_lists import absolute
from influencers.batch_mail import MOST_AT_ONCE, send_waiting
from influencers.campaigns.selectors import offered, running_campaigns
from influencers.desk.mailed import mailed_holders
from influencers.desk.unsubscribing import leave_headers, leave_url
from influencers.models import Campaign, CampaignAlert
from influencers.selection import holders_meant

# So many rows are written with one query.
WRITTEN_TOGETHER = 500


@task()
def tell_of_urgent_campaigns() -> int:
    """Mail what waits and may be mailed now; returns how many went out."""
    running = running_campaigns(on=timezone.localdate())
    announced = [
        each.campaign
        for each in offered(running.filter(is_urgent=True))
        if not each.is_frozen
    ]
    for campaign in announced:
        _alert_holders(campaign)
    waiting = unsent_alerts().filter(campaign__in=announced)
    return send_waiting(waiting, _messages, most=MOST_AT_ONCE)


def unsent_alerts() -> "QuerySet[CampaignAlert]":
    """Return what was not mailed yet to holders who want mail still, in turn."""
    wanted = CampaignAlert.objects.filter(mailed_at=None, holder__in=mailed_holders())
    return wanted.select_related("campaign__agency", "holder__user").order_by("pk")


def _alert_holders(campaign: Campaign) -> None:
    """Choose whom to tell, once: who is meant on the day on which it begins."""
    if campaign.alerts.exists():
        return
    meant = holders_meant(campaign).filter(pk__in=mailed_holders().values("pk"))
    CampaignAlert.objects.bulk_create(
        [
            CampaignAlert(campaign=campaign, holder_id=key)
            for key in meant.order_by("pk").values_list("pk", flat=True)
        ],
        batch_size=WRITTEN_TOGETHER,
        ignore_conflicts=True,
    )


def _messages(
    batch: Sequence[CampaignAlert],
) -> Iterator[tuple[CampaignAlert, EmailMessage]]:
    with translation.override(settings.LANGUAGE_CODE):
        for alert in batch:
            yield alert, _message(alert)


def _message(alert: CampaignAlert) -> EmailMessage:
    campaign, leave = alert.campaign, leave_url(alert.holder)
    address = reverse("influencers:campaign", args=[campaign.pk])
    context = {
        "campaign": campaign,
        "url": absolute(address),
        "desk_url": absolute(reverse("influencers:desk")),
        "leave_url": leave,
    }
    return EmailMessage(
        subject=_("Mendesak: %s") % " ".join(campaign.title.split()),
        body=render_to_string("influencers/desk/urgent.txt", context),
        to=[alert.holder.user.email],
        headers=leave_headers(leave),
    )
