"""Whom this portal's verification believes: the portal and its agencies alone."""

import json
import re
from collections.abc import Mapping
from typing import Any

from django.conf import settings

from home.api_lists import absolute
from influencers.badges.published_lists import published_list
from influencers.badges.selectors import is_issuer
from influencers.models import StatusList
from influencers.openbadges import dids
from influencers.openbadges.keys import BadgeKeyError, current_ring
from influencers.openbadges.verification import Trust

LIST_PATH = re.compile(
    r"instansi/([-\w]{1,40})/status/([1-9][0-9]{0,3})/(revocation|suspension)", re.ASCII
)


def portal_trust() -> Trust:
    """Return what this portal knows: nothing is fetched; without a key, nobody."""
    return Trust(methods_of=_methods_of, status_list_at=_status_list_at)


def _methods_of(did: str) -> Mapping[str, str] | None:
    base = settings.WAGTAILADMIN_BASE_URL
    slug = dids.agency_slug(base, did)
    if did != dids.portal_did(base) and (slug is None or not is_issuer(slug)):
        return None
    try:
        return current_ring().methods_of(did)
    except BadgeKeyError:
        return None


def _status_list_at(address: str) -> Mapping[str, Any] | None:
    named = LIST_PATH.fullmatch(address.removeprefix(absolute("/")))
    if named is None or not address.startswith(absolute("/")):
        return None
    code, number, purpose = named.groups()
    try:
        found = published_list(code, int(number), purpose)
    except (StatusList.DoesNotExist, BadgeKeyError):
        return None
    document: dict[str, Any] = json.loads(found.content)
    return document
