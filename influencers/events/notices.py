"""Mail to those who answered an invitation: each gets only what concerns them."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task

from home.mail_server import over_connection
from influencers.models import Attendance, Event, Holder


class Notice(StrEnum):
    """What there is to tell; the name of the text's template."""

    CANCELLED = "cancelled"
    CHANGED = "changed"
    MOVED_UP = "moved_up"
    REMINDER = "reminder"


def tell(notice: Notice, answers: Iterable[Attendance]) -> None:
    """Mail those who gave these answers, once the change is certain."""
    keys = [each.pk for each in answers]
    if keys:
        transaction.on_commit(lambda: send_notices.enqueue(str(notice), keys))


@task()
def send_notices(notice: str, keys: list[int]) -> int:
    """Mail one notice to each of these guests; returns how many were sent."""
    return _send(Notice(notice), _guests().filter(pk__in=keys))


def remind() -> int:
    """Mail those who come to an event until tomorrow's end, once; returns how many."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    end = timezone.make_aware(datetime.combine(tomorrow, time.max))
    due = _guests().filter(
        answer=Attendance.Answer.COMING,
        reminded_at=None,
        event__state=Event.State.OPEN,
        event__starts_at__range=(timezone.now(), end),
        holder__in=Holder.objects.active(),
    )
    return _send(Notice.REMINDER, due)


def _guests() -> "QuerySet[Attendance]":
    return Attendance.objects.select_related("event__agency", "holder__user")


def _send(notice: Notice, guests: Iterable[Attendance]) -> int:
    """Send as far as the mail server goes along; a failing one breaks nothing."""
    return over_connection(
        lambda connection: (
            _sent(notice, guest, connection=connection) for guest in guests
        )
    )


def _sent(notice: Notice, guest: Attendance, *, connection: BaseEmailBackend) -> bool:
    """Send one notice; False when it is no longer wanted or the address is refused.

    A reminder is marked first, so that of two senders one sends it, and unmarked when
    the mail server fails.
    """
    mark = Attendance.objects.filter(pk=guest.pk)
    is_reminder = notice is Notice.REMINDER
    if is_reminder and not mark.filter(reminded_at=None).update(
        reminded_at=timezone.now()
    ):
        return False
    try:
        _mail(notice, guest, connection=connection)
    except SMTPRecipientsRefused:
        return False
    except OSError:
        if is_reminder:
            mark.update(reminded_at=None)
        raise
    return True


def _mail(notice: Notice, guest: Attendance, *, connection: BaseEmailBackend) -> None:
    event = guest.event
    with translation.override(settings.LANGUAGE_CODE):
        subjects = {
            Notice.CANCELLED: _("Dibatalkan: %s"),
            Notice.CHANGED: _("Waktu atau tempat berubah: %s"),
            Notice.MOVED_UP: _("Anda mendapat tempat: %s"),
            Notice.REMINDER: _("Sebentar lagi: %s"),
        }
        address = reverse("influencers:event", args=[event.pk])
        text = render_to_string(
            f"influencers/events/mail/{notice}.txt",
            {"event": event, "url": settings.WAGTAILADMIN_BASE_URL + address},
        )
        send_mail(
            " ".join((subjects[notice] % event.title).split()),
            text,
            None,
            [guest.holder.user.email],
            connection=connection,
        )
