"""Employee numbers: read once, never kept; what stays cannot be turned back.

A NIP tells a birth date and has some 10^8 likely values, so a plain hash of it could be
guessed. Kept are a hash keyed with SECRET_KEY and the last three digits.
"""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

# NIP: birth YYYYMMDD, appointment YYYYMM, sex, order. NI PPPK: birth, appointment's
# year, number of contracts, sex, order; so a 'month' there may be above 12.
DIGITS = re.compile(r"[0-9]{18}")
TAIL = 3


@sensitive_variables()
def clean_number(typed: str) -> str:
    """Return the 18 digits without what people write between, or refuse them.

    The message never repeats what was typed. A right shape proves nothing: whose number
    it is, the office knows.
    """
    number = re.sub(r"[\s.\-]", "", typed)
    if not DIGITS.fullmatch(number):
        raise ValidationError(_("NIP atau NI PPPK terdiri atas 18 angka."))
    try:
        date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    except ValueError:
        raise ValidationError(
            _("Delapan angka pertama adalah tanggal lahir. Periksa lagi.")
        ) from None
    return number


@sensitive_variables()
def digest_of(number: str) -> str:
    """Return what two applications with the same number have in common."""
    return salted_hmac(
        "influencers.applications.nip", number, algorithm="sha256"
    ).hexdigest()


@sensitive_variables()
def tail_of(number: str) -> str:
    """Return the digits by which the own office recognises a person."""
    return number[-TAIL:]
