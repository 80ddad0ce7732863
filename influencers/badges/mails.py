"""Tells holders by mail what happened to their badge; in Indonesian, as the badge."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils import formats, translation
from django.utils.translation import gettext as _

from home.api_lists import absolute
from influencers.badges.addresses import badge_address
from influencers.letters import send_later
from influencers.models import Holder


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
    """Say that the badge rests, why, and what ends that.

    Whom to ask; who left the register only has to agree again.
    """
    with translation.override(settings.LANGUAGE_CODE):
        remedy = _("Tanyakan kepada humas instansi Anda.")
        if not holder.is_listed:
            remedy = _("Ingin kembali? Setujui lagi di Data saya: %(address)s")
            remedy %= {"address": absolute(reverse("influencers:my_data"))}
        _tell(
            holder,
            _("Lencana Anda ditangguhkan"),
            _("Alasannya: %(reason)s") % {"reason": holder.state_reason},
            _(
                "Selama ditangguhkan, meja humas tertutup dan pemeriksa melihat bahwa "
                "lencana ini sedang tidak berlaku."
            ),
            remedy,
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
            _("Lencana Anda sudah dikembalikan"),
            _("Lencananya tidak berlaku lagi. Terima kasih sudah meluruskan kabar."),
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
        send_later(address, subject=subject, text=text)


def _tell(holder: Holder, subject: str, *paragraphs: str) -> None:
    text = "\n\n".join(
        filter(None, [f"{subject}.", *paragraphs, badge_address(holder)])
    )
    send_later(holder.user.email, subject=subject, text=text)
