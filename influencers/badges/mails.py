"""Tells holders by mail what happened to their badge; in Indonesian, as the badge."""

import logging
from collections.abc import Iterable
from functools import partial
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.utils import formats, translation
from django.utils.translation import gettext as _

from home.api_lists import absolute
from influencers.badges.addresses import badge_address
from influencers.models import Holder

logger = logging.getLogger(__name__)


def tell_reissued(holder: Holder, *, reason: str) -> None:
    """Say that there is a new document of the badge."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Lencana Anda diterbitkan ulang"),
            reason,
            _("Unduhan lama tidak berlaku lagi; ambil yang baru di halaman lencana."),
        )


def tell_suspended(holder: Holder) -> None:
    """Say that the badge rests, why, and whom to ask."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Lencana Anda ditangguhkan"),
            _("Alasannya: %(reason)s") % {"reason": holder.state_reason},
            _(
                "Selama ditangguhkan, meja humas tertutup dan pemeriksa melihat bahwa "
                "lencana ini sedang tidak berlaku. Tanyakan kepada humas instansi Anda."
            ),
        )


def tell_reinstated(holder: Holder) -> None:
    """Say that the badge counts again."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Lencana Anda berlaku lagi"),
            _("Penangguhannya diakhiri; meja humas terbuka kembali untuk Anda."),
        )


def tell_revoked(holder: Holder) -> None:
    """Say that the badge ended, and why."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Lencana Anda dicabut"),
            _("Alasannya: %(reason)s") % {"reason": holder.state_reason},
            _(
                "Jangan memakai gambar lencana lagi. Kalau menurut Anda ini keliru, "
                "sampaikan kepada humas instansi Anda."
            ),
        )


def tell_resigned(holder: Holder) -> None:
    """Confirm that the badge ended as its holder wished."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Anda sudah mengundurkan diri"),
            _("Lencana Anda berakhir. Terima kasih sudah ikut meluruskan kabar."),
        )


def remind_of_recheck(holder: Holder, *, days: int) -> None:
    """Say that the accounts are looked at, and what follows when nobody does."""
    with translation.override(settings.LANGUAGE_CODE):
        _tell(
            holder,
            _("Akun Anda perlu diperiksa ulang"),
            _(
                "Terakhir diperiksa %(day)s. Humas instansi Anda memeriksa apakah akun "
                "pada lencana masih milik Anda. Pastikan akunnya terbuka untuk umum."
            )
            % {"day": formats.date_format(holder.checked_on, "j F Y")},
            _(
                "Kalau belum diperiksa dalam %(days)d hari, lencana ditangguhkan "
                "sampai ada yang memeriksanya."
            )
            % {"days": days},
        )


def remind_heads(addresses: Iterable[str], *, count: int) -> None:
    """Ask an agency's PR heads to look at accounts; no name and no number in it."""
    with translation.override(settings.LANGUAGE_CODE):
        subject = _("%(count)d lencana menunggu pemeriksaan ulang") % {"count": count}
        text = _("Buka daftarnya di %(address)s dan periksa apakah akunnya masih ada.")
        text %= {"address": absolute("/admin/pemegang/?recheck=perlu")}
    for address in addresses:
        transaction.on_commit(partial(_send, subject, text, address))


def _tell(holder: Holder, subject: str, *paragraphs: str) -> None:
    """Send once the change is in the database."""
    text = "\n\n".join(
        filter(None, [f"{subject}.", *paragraphs, badge_address(holder)])
    )
    transaction.on_commit(partial(_send, subject, text, holder.user.email))


def _send(subject: str, text: str, address: str) -> None:
    """Send, or write down that it failed: nothing is undone because of a mail."""
    try:
        send_mail(subject, text, None, [address])
    except (SMTPException, OSError) as fault:
        # Not its message: mail servers quote the address.
        logger.error("a mail about a badge was not sent: %s", type(fault).__name__)
