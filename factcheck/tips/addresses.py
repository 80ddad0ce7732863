"""Addresses for the answer: encrypted at rest, kept for three months at most."""

import base64
from datetime import date, timedelta

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils import timezone
from django.utils.crypto import salted_hmac

KEPT_DAYS = 90


def encrypt(address: str) -> str:
    """Return the address in a form that only our keys read."""
    return cipher().encrypt(address.encode()).decode()


def decrypt(token: str) -> str | None:
    """Return the address; None when no key of ours fits any more."""
    try:
        return cipher().decrypt(token.encode()).decode()
    except InvalidToken:
        return None


def last_day() -> date:
    """Return the last day on which an address given today is kept."""
    return timezone.localdate() + timedelta(days=KEPT_DAYS)


def cipher() -> MultiFernet:
    """Return the keys of the settings, newest first, then the one of SECRET_KEY.

    The last one reads what was kept before the settings named any.
    """
    derived = salted_hmac("factcheck.tips.addresses", "", algorithm="sha256").digest()
    keys: list[str | bytes] = [
        *settings.TIP_EMAIL_KEYS,
        base64.urlsafe_b64encode(derived),
    ]
    return MultiFernet([Fernet(key) for key in keys])
