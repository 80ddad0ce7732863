"""Mails alerts to holders at once: corrections wait for no digest."""

import logging
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import cache
from smtplib import SMTPRecipientsRefused

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django_tasks import task

from influencers.models import CorrectionAlert
from influencers.recall.selectors import told_of

logger = logging.getLogger(__name__)

# In seconds. Without a worker an editor waits for the mail server.
PATIENCE = 5
# So many in one go; `tell_of_corrections` sends the rest.
MOST_AT_ONCE = 500
# So many are marked together before they are sent.
BATCH = 50


class Outcome(Enum):
    """What came of one mail."""

    SENT = auto()
    LATER = auto()
    NEVER = auto()


@task()
def send_alerts(kit_ids: list[int]) -> int:
    """Mail the alerts of ended kits; returns how many went out."""
    return send(unsent_alerts().filter(kit__in=kit_ids), most=MOST_AT_ONCE)


def unsent_alerts() -> "QuerySet[CorrectionAlert]":
    """Return the alerts that were not mailed yet, oldest first."""
    waiting = CorrectionAlert.objects.filter(
        mailed_at=None, passed_on_at=None, holder__user__is_active=True
    )
    return waiting.order_by("created_at", "pk")


def send(waiting: "QuerySet[CorrectionAlert]", *, most: int) -> int:
    """Mail alerts in batches, as far as the mail server goes along."""
    keys = list(waiting.values_list("pk", flat=True)[:most])
    told = 0
    try:
        with get_connection(timeout=PATIENCE) as connection:
            for start in range(0, len(keys), BATCH):
                batch = _claimed(waiting, keys[start : start + BATCH])
                for _alert in _sent(batch, connection=connection):
                    told += 1
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("an alert could not be mailed: %s", type(fault).__name__)
    return told


def _claimed(
    waiting: "QuerySet[CorrectionAlert]", keys: Sequence[int]
) -> list[CorrectionAlert]:
    """Mark a batch as mailed before it is: of two senders one has it, never both."""
    with transaction.atomic():
        free = waiting.filter(pk__in=keys).select_related("kit__page", "holder__user")
        batch = list(free.select_for_update(skip_locked=True, of=("self",)))
        _mark(batch, mailed=True)
    return batch


def _sent(
    batch: Sequence[CorrectionAlert], *, connection: BaseEmailBackend
) -> Iterator[CorrectionAlert]:
    """Send a batch; what the mail server did not take waits for the next time."""
    unsettled = list(batch)
    try:
        for alert, message in _messages(batch):
            message.connection = connection
            outcome = _outcome(message)
            if outcome is not Outcome.LATER:
                unsettled.remove(alert)
            if outcome is Outcome.SENT:
                yield alert
    finally:
        _mark(unsettled, mailed=False)


@sensitive_variables()
def _outcome(message: EmailMessage) -> Outcome:
    """Send one mail; an address that the mail server refuses holds up no other."""
    try:
        message.send()
    except SMTPRecipientsRefused as fault:
        # RFC 5321: 5xx is final, 4xx is not.
        is_final = all(code >= 500 for code, _words in fault.recipients.values())
        return Outcome.NEVER if is_final else Outcome.LATER
    return Outcome.SENT


def _messages(
    batch: Sequence[CorrectionAlert],
) -> Iterator[tuple[CorrectionAlert, EmailMessage]]:
    with translation.override("id"):
        # The same text for all who opened the kit: nothing in it is about a person.
        texts = {each.alert.kit_id: each for each in told_of(batch)}
        text_of = cache(
            lambda kit_id: render_to_string(
                "influencers/recall/alert.txt", {"told": texts[kit_id]}
            )
        )
        for alert in batch:
            subject = _("%(label)s: %(title)s") % {
                "label": texts[alert.kit_id].label,
                "title": " ".join(alert.kit.title.split()),
            }
            address = alert.holder.user.email
            yield alert, EmailMessage(subject, text_of(alert.kit_id), to=[address])


def _mark(alerts: Sequence[CorrectionAlert], *, mailed: bool) -> None:
    if not alerts:
        return
    CorrectionAlert.objects.filter(pk__in=[alert.pk for alert in alerts]).update(
        mailed_at=timezone.now() if mailed else None
    )
