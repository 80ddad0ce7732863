"""What a citizen sends us and follows by a code: no account, no name."""

import secrets

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# Crockford's Base32 without what reads alike: no I, L, O, U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# 12 letters of 5 bits: 60 bits, in groups of four to be read aloud.
TICKET_LETTERS, GROUP = 12, 4
TICKET_LENGTH = 14


def new_ticket() -> str:
    """Return a code nobody can guess: "7QK2-M9XA-4TDB"."""
    return grouped("".join(secrets.choice(ALPHABET) for _each in range(TICKET_LETTERS)))


def grouped(letters: str) -> str:
    """Return the letters of a code with a hyphen after every fourth."""
    starts = range(0, len(letters), GROUP)
    return "-".join(letters[start : start + GROUP] for start in starts)


class Ticket(models.Model):
    """Abstract: a message of a citizen with the code it is followed by.

    The address for the answer is encrypted (`factcheck.tips.addresses`) and removed
    after the answer, at the latest on `email_until`.
    """

    wagtail_reference_index_ignore = True

    ticket = models.CharField(
        _("kode tiket"),
        max_length=TICKET_LENGTH,
        unique=True,
        editable=False,
        default=new_ticket,
    )
    # Of everything that was sent: the same message sent twice is one row.
    digest = models.CharField(max_length=64, unique=True, editable=False)
    language = models.CharField(max_length=16, default="id", editable=False)
    text = models.TextField(_("isi pesan"))
    received_at = models.DateTimeField(_("diterima"), default=timezone.now)
    encrypted_email = models.TextField(blank=True, editable=False)
    email_until = models.DateField(null=True, blank=True, editable=False, db_index=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.ticket
