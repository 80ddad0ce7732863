"""What the picture of a badge shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import formats, translation
from django.utils.translation import gettext as _

from home.api_lists import absolute
from influencers.badges.addresses import badge_address
from influencers.models import Holder, HolderAccount

# Accounts beyond these stand on the badge's page.
MOST_ACCOUNTS = 4


@dataclass(frozen=True, kw_only=True)
class Face:
    """The words on a badge, and where its QR code leads."""

    title: str
    kicker: str
    # The main account, or what the badge is when there is none.
    headline: str
    sentence: str
    agency: str
    note: str
    link: str

    @property
    def plain_link(self) -> str:
        """Return the address as people read it aloud: without its scheme."""
        parts = urlsplit(self.link)
        return f"{parts.netloc}{parts.path}".rstrip("/")


def face_of(holder: Holder) -> Face:
    """Return what a holder's badge shows: in Indonesian, as the document in it."""
    with translation.override(settings.LANGUAGE_CODE):
        accounts = [*holder.accounts.all()[:MOST_ACCOUNTS]]
        main = accounts[0].handle if accounts else holder.number
        note = holder.number
        if holder.valid_until:
            note += " · " + _("berlaku sampai %(day)s") % {
                "day": _day(holder.valid_until)
            }
        return Face(
            title=_("Sahabat Humas"),
            kicker=_("Lencana ASN terverifikasi"),
            headline=f"@{main}",
            sentence=" · ".join(_named(accounts, main)),
            agency=holder.agency.title,
            note=note,
            link=badge_address(holder),
        )


def emblem_face() -> Face:
    """Return what the badge shows that stands for all of them."""
    with translation.override(settings.LANGUAGE_CODE):
        return Face(
            title=_("Sahabat Humas"),
            kicker=_("Lencana ASN terverifikasi"),
            headline=_("Menyebarkan kabar yang sudah diperiksa"),
            sentence=_("Akun ini milik aparatur sipil negara dan tercatat terbuka."),
            agency="Bagimu Negeri",
            note=_("Periksa lencananya di daftar pemegang"),
            link=absolute("/lencana/"),
        )


def _named(accounts: Sequence[HolderAccount], main: str) -> list[str]:
    """Name the networks; a handle only where it differs from the main one."""
    return [
        account.get_network_display()
        if account.handle == main
        else f"{account.get_network_display()} @{account.handle}"
        for account in accounts
    ]


def _day(day: date) -> str:
    return str(formats.date_format(day, "j F Y"))
