"""Many mails over one connection: how far they come when the mail server fails."""

import logging
from collections.abc import Callable, Iterable
from smtplib import SMTPRecipientsRefused

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend

logger = logging.getLogger(__name__)

# In seconds. Without a worker whoever set the mails off waits for the mail server.
PATIENCE = 5


def over_connection(
    send: Callable[[BaseEmailBackend], Iterable[bool]], *, patience: int = PATIENCE
) -> int:
    """Let mails be sent as far as the mail server goes along; returns how many.

    `send` tells of each one whether it was sent.
    """
    sent = 0
    try:
        with get_connection(timeout=patience) as connection:
            for is_sent in send(connection):
                sent += is_sent
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("a mail could not be sent: %s", type(fault).__name__)
    return sent


def is_final(fault: SMTPRecipientsRefused) -> bool:
    """Tell whether the address will never be taken (RFC 5321: 5xx, not 4xx)."""
    return all(code >= 500 for code, _words in fault.recipients.values())
