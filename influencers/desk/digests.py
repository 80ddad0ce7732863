"""The digest: what is new for a holder, by mail, for those who agreed to it.

A holder is claimed before the mail goes out (`digest_sent_at`), so a command that is
killed or started twice sends nobody two; where the mail server fails, the claim is
given back. No picture counts who reads it.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from home.api_lists import absolute
from home.mail_server import over_connection
from influencers.desk.mailed import mailed_holders
from influencers.desk.news import News, news_of
from influencers.desk.unsubscribing import leave_headers, leave_url
from influencers.models import Holder

# A little less than a day and a week: who is told at six is told at six again, though
# the mail before went out some seconds after.
PERIODS = {
    Holder.Digest.DAILY: timedelta(hours=20),
    Holder.Digest.WEEKLY: timedelta(days=6, hours=12),
}
# What is older is no news, also for whom nothing came for so long.
LONGEST = timedelta(days=31)
# So many holders are read at a time, so many mails go through one connection.
BATCH = 200
# In seconds: nobody waits for it.
PATIENCE = 10


def send_digests() -> int:
    """Send the digests that are due, batch by batch; returns how many."""
    sent, last = 0, 0
    with translation.override(settings.LANGUAGE_CODE):
        while batch := list(due_holders().filter(pk__gt=last).order_by("pk")[:BATCH]):
            sent += _send(batch)
            last = batch[-1].pk
    return sent


def due_holders() -> "QuerySet[Holder]":
    """Return the active holders who agreed to mail and have waited long enough."""
    now, due = timezone.now(), Q(pk__in=[])
    for digest, period in PERIODS.items():
        waited = Q(digest_sent_at=None) | Q(digest_sent_at__lte=now - period)
        due |= Q(digest=digest) & waited
    return mailed_holders().filter(due).select_related("user", "agency")


def _moments(holders: Sequence[Holder]) -> dict[int, datetime]:
    """Return since when each holder was told nothing, but not longer than `LONGEST`."""
    now = timezone.now()
    first, longest = now - PERIODS[Holder.Digest.WEEKLY], now - LONGEST
    return {each.pk: max(each.digest_sent_at or first, longest) for each in holders}


def _send(holders: Sequence[Holder]) -> int:
    return over_connection(
        lambda connection: (
            bool(news) and _told(holder, news, connection=connection)
            for holder, news in news_of(holders, since=_moments(holders))
        ),
        patience=PATIENCE,
    )


def _told(holder: Holder, news: News, *, connection: BaseEmailBackend) -> bool:
    """Send one digest; False when another sender was faster or nobody is there."""
    before = holder.digest_sent_at
    rows = Holder.objects.filter(pk=holder.pk, digest=holder.digest)
    if not rows.filter(digest_sent_at=before).update(digest_sent_at=timezone.now()):
        return False
    message = digest_mail(holder, news)
    message.connection = connection
    try:
        message.send()
    except SMTPRecipientsRefused:
        # One address is no reason to keep the others waiting; tried again when due.
        return False
    except Exception:
        rows.update(digest_sent_at=before)
        raise
    return True


def digest_mail(holder: Holder, news: News) -> EmailMultiAlternatives:
    """Return the mail, as text and as simple HTML, with leave to stop in one click."""
    leave = leave_url(holder)
    context = {
        "items": list(_items(news)),
        "desk_url": _address("influencers:desk"),
        "leave_url": leave,
        "digest": holder.get_digest_display(),
    }
    message = EmailMultiAlternatives(
        subject=_("Yang baru di meja humas"),
        body=render_to_string("influencers/desk/digest.txt", context),
        to=[holder.user.email],
        headers=leave_headers(leave),
    )
    html = render_to_string("influencers/desk/digest.html", context)
    message.attach_alternative(html, "text/html")
    return message


def _items(news: News) -> Iterator[dict[str, str]]:
    for offered in news.campaigns:
        campaign = offered.campaign
        yield {
            "kind": _("Ajakan"),
            "title": campaign.title,
            "url": _address("influencers:campaign", campaign.pk),
        }
    for page in news.pages:
        yield {
            "kind": _("Paket bagikan"),
            "title": page.title,
            "url": _address("influencers:kit", page.pk),
        }
    for event in news.events:
        yield {
            "kind": _("Acara"),
            "title": event.title,
            "url": _address("influencers:event", event.pk),
        }


def _address(name: str, *args: int) -> str:
    return absolute(reverse(name, args=args))
