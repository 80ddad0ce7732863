"""Addresses of ours that name a badge; others are told apart, and never opened."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.translation import get_language_from_path

from influencers.register.asking import ADDRESS, with_scheme
from influencers.register.numbers import names_a_badge, read_number

# What of ours is about one badge: its page, its signed files, its pictures.
OF_A_BADGE = ("influencers:badge", "badges:")


class OutsideError(ValueError):
    """The address of somebody else's site."""


@dataclass(frozen=True)
class BadgeAddress:
    """A badge by its number, or one signed version of it."""

    number: str
    serial: int | None = None


def is_address(text: str) -> bool:
    """Tell whether a text is one web address, or one number of a badge."""
    words = text.split()
    is_one = len(words) == 1 and bool(ADDRESS.match(words[0]))
    return is_one or names_a_badge(text)


def read_address(text: str, *, host: str) -> BadgeAddress | None:
    """Return the badge that a number or an address of ours names, None when none.

    `host` is what this portal is called in the request. Raises `OutsideError`.
    """
    told = text.strip()
    if names_a_badge(told):
        return BadgeAddress(read_number(told))
    try:
        parts = urlsplit(with_scheme(told))
        named = parts.netloc.lower()
    except ValueError as fault:
        raise OutsideError from fault
    ours = {host.lower(), urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc.lower()}
    if not named or named not in ours:
        raise OutsideError
    return _named_by(unquote(parts.path))


def _named_by(path: str) -> BadgeAddress | None:
    try:
        with translation.override(get_language_from_path(path)):
            found = resolve(path)
    except Resolver404:
        return None
    if not found.view_name.startswith(OF_A_BADGE):
        return None
    told = found.kwargs.get("badge_number") or found.kwargs.get("number") or ""
    number = read_number(str(told))
    serial = found.kwargs.get("serial")
    return BadgeAddress(number, int(serial) if serial else None) if number else None
