"""Mail to one person about a badge or their own data: signed, never in the way."""

import logging
from functools import partial

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.views.decorators.debug import sensitive_variables

logger = logging.getLogger(__name__)


@sensitive_variables()
def send_later(address: str, *, subject: str, text: str) -> None:
    """Send once the change that it tells of is stored."""
    with translation.override(settings.LANGUAGE_CODE):
        signature = render_to_string("account/email/base_message.txt")
    transaction.on_commit(
        partial(_send, address, subject=subject, text=text.rstrip() + signature),
        robust=True,
    )


@sensitive_variables()
def _send(address: str, *, subject: str, text: str) -> None:
    """Send, or write down that it failed: nothing is undone because of a mail."""
    try:
        send_mail(subject, text, None, [address])
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("a mail was not sent: %s", type(fault).__name__)
