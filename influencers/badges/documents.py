"""What a badge says, as the document that is signed."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from home.api_lists import absolute
from home.models import AgencyPage
from influencers.badges.addresses import agency_did, credential_address, list_address
from influencers.models import BadgeCredential
from influencers.openbadges import credentials, status_lists
from influencers.openbadges.keys import KeyRing

PURPOSES = (status_lists.REVOCATION, status_lists.SUSPENSION)


def signed_document(
    credential: BadgeCredential, ring: KeyRing, *, signed_at: datetime
) -> dict[str, Any]:
    """Return the badge of a credential's holder, signed by the holder's agency.

    In Indonesian, whoever's language is active: the document is the same for all.
    """
    with translation.override(settings.LANGUAGE_CODE):
        return credentials.issue(_badge(credential), ring, signed_at=signed_at)


def begin_of(day: date) -> datetime:
    """Return the first moment of a day in the portal's time zone."""
    return timezone.make_aware(datetime.combine(day, time.min))


def end_of(day: date | None) -> datetime | None:
    """Return the moment after a day, for a badge holds on its last day too."""
    return begin_of(day + timedelta(days=1)) if day else None


def _badge(credential: BadgeCredential) -> credentials.Badge:
    holder = credential.holder
    if holder is None:
        raise ValueError("a credential without a holder says nothing")
    begins = holder.issued_on
    if credential.serial > 1:
        # What it says now holds from now on, not since the first badge.
        begins = max(begins, timezone.localdate(credential.issued_at))
    return credentials.Badge(
        id=credential_address(holder, credential.serial),
        name=_("Lencana Sahabat Humas"),
        issuer=_issuer(holder.agency),
        achievement=_achievement(),
        accounts=tuple(
            credentials.Account(account.network, account.handle)
            for account in holder.accounts.all()
        ),
        valid_from=begin_of(begins),
        valid_until=credential.valid_until,
        statuses=tuple(_entry(credential, purpose) for purpose in PURPOSES),
    )


def _issuer(agency: AgencyPage) -> credentials.Issuer:
    return credentials.Issuer(
        agency_did(agency), agency.title, absolute(agency.url or "/")
    )


def _achievement() -> credentials.Achievement:
    return credentials.Achievement(
        id=absolute("/lencana/"),
        name=_("Sahabat Humas"),
        description=_(
            "Pemilik akun ini aparatur sipil negara yang menyebarkan informasi "
            "program dan hasil cek fakta pemerintah secara terbuka."
        ),
        criteria=_(
            "Instansinya memastikan bahwa ia bekerja di sana dan bahwa akun itu "
            "miliknya; petugas lencana, orang kedua, menerbitkan lencananya. Akunnya "
            "diperiksa ulang secara berkala."
        ),
        image=absolute(reverse("badges:emblem")),
    )


def _entry(credential: BadgeCredential, purpose: str) -> credentials.StatusEntry:
    return credentials.StatusEntry(
        list_address(credential.status_list, purpose), purpose, credential.status_index
    )
