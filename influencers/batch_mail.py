"""Mails rows of which each is one mail to one person: in batches, none of them twice.

A row is marked in `mailed_at` before its mail goes out, and unmarked when the mail
server did not take it, so that the next run tries again.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from smtplib import SMTPRecipientsRefused
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from home.mail_server import is_final, over_connection

# So many in one go; the commands that are run every quarter of an hour send the rest.
MOST_AT_ONCE = 500
# So many are marked together before they are sent.
BATCH = 50

# Rows with the mail of each.
Write = Callable[[Sequence[Any]], Iterator[tuple[Any, EmailMessage]]]


class Outcome(Enum):
    """What came of one mail."""

    SENT = auto()
    LATER = auto()
    NEVER = auto()


def send_waiting(waiting: "QuerySet[Any]", write: Write, *, most: int) -> int:
    """Mail rows in batches, as far as the mail server goes along; returns how many."""
    keys = list(waiting.values_list("pk", flat=True)[:most])

    def send(connection: BaseEmailBackend) -> Iterator[bool]:
        for start in range(0, len(keys), BATCH):
            batch = _claimed(waiting, keys[start : start + BATCH])
            yield from _sent(batch, write, connection=connection)

    return over_connection(send)


def _claimed(waiting: "QuerySet[Any]", keys: Sequence[int]) -> list[Any]:
    """Mark a batch as mailed before it is: of two senders one has it, never both."""
    with transaction.atomic():
        free = waiting.filter(pk__in=keys)
        batch = list(free.select_for_update(skip_locked=True, of=("self",)))
        _mark(batch, mailed=True)
    return batch


def _sent(
    batch: Sequence[Any], write: Write, *, connection: BaseEmailBackend
) -> Iterator[bool]:
    """Send a batch; what the mail server did not take waits for the next time."""
    unsettled = list(batch)
    try:
        for row, message in write(batch):
            message.connection = connection
            outcome = _outcome(message)
            if outcome is not Outcome.LATER:
                unsettled.remove(row)
            yield outcome is Outcome.SENT
    finally:
        _mark(unsettled, mailed=False)


@sensitive_variables()
def _outcome(message: EmailMessage) -> Outcome:
    """Send one mail; an address that the mail server refuses holds up no other."""
    try:
        message.send()
    except SMTPRecipientsRefused as fault:
        return Outcome.NEVER if is_final(fault) else Outcome.LATER
    return Outcome.SENT


def _mark(rows: Sequence[Any], *, mailed: bool) -> None:
    if not rows:
        return
    model = type(rows[0])
    model._default_manager.filter(pk__in=[row.pk for row in rows]).update(
        mailed_at=timezone.now() if mailed else None
    )
