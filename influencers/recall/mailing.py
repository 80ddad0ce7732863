"""Mails alerts to holders at once: corrections wait for no digest."""

from collections.abc import Iterator, Sequence
from functools import cache

from django.core.mail import EmailMessage
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task

from influencers.batch_mail import MOST_AT_ONCE, send_waiting
from influencers.models import CorrectionAlert
from influencers.recall.selectors import told_of


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
    read = waiting.select_related("kit__page", "holder__user")
    return send_waiting(read, _messages, most=most)


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
            told = texts[alert.kit_id]
            subject = _("%(label)s: %(title)s") % {
                "label": told.label,
                "title": " ".join(told.title.split()),
            }
            address = alert.holder.user.email
            yield alert, EmailMessage(subject, text_of(alert.kit_id), to=[address])
