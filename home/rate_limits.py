"""How often one visitor may do something, counted without keeping any address.

Counts lie in Redis where there is one, else in the memory of each process: then a limit
holds per process.
"""

from functools import cache

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac
from limits import RateLimitItem, parse
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter


def is_allowed(request: HttpRequest, action: str, *, rate: str) -> bool:
    """Count one more `action` of this visitor; False when it is one too many.

    `rate` is written as the library writes it: "5/minute".
    """
    return _limiter().hit(_parsed(rate), action, visitor(request))


def visitor(request: HttpRequest) -> str:
    """Return a name for the sender of a request that says nothing after today."""
    address = get_adapter(request).get_client_ip(request)
    told = f"{timezone.localdate().isoformat()} {address}"
    return salted_hmac("home.visitor", told, algorithm="sha256").hexdigest()


def forget_all() -> None:
    """Start counting anew; for tests."""
    _limiter().storage.reset()


@cache
def _limiter() -> MovingWindowRateLimiter:
    return MovingWindowRateLimiter(
        storage_from_string(settings.REDIS_URL or "memory://")
    )


@cache
def _parsed(rate: str) -> RateLimitItem:
    return parse(rate)
