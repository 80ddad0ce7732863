"""Mails about requests; nothing of their content travels in them."""

from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from influencers.applications.mails import portal_address
from influencers.letters import send_later
from influencers.models import DataRequest


def mail_receipt(request: DataRequest) -> None:
    """Tell somebody that their request came in, and until when it is answered."""
    with override(settings.LANGUAGE_CODE):
        due = date_format(timezone.localtime(request.due_at), "j F Y, H.i")
        words = _(
            "Halo,\n\nPermintaan Anda tentang data pribadi sudah kami terima. Anda "
            "mendapat jawaban dalam 3 x 24 jam: paling lambat %(due)s WIB. Lihat atau "
            "batalkan di halaman Data saya:\n%(where)s"
        ) % {"due": due, "where": portal_address("influencers:my_data")}
        subject = _("Permintaan data Anda sudah kami terima")
    send_later(request.user.email, subject=subject, text=words)


def mail_arrival(request: DataRequest, *, addresses: Iterable[str]) -> None:
    """Ask those who answer to do so in time; whose request it is, the admin shows."""
    with override(settings.LANGUAGE_CODE):
        due = date_format(timezone.localtime(request.due_at), "j F Y, H.i")
        words = _(
            "Ada permintaan baru tentang data pribadi. Menurut undang-undang ia harus "
            "dijawab dalam 3 x 24 jam: paling lambat %(due)s WIB. Jawab di sini, "
            "setelah masuk:\n%(where)s"
        ) % {
            "due": due,
            "where": portal_address("influencers_privacy:request", request.pk),
        }
        subject = _("Ada permintaan data yang harus dijawab")
    for address in addresses:
        send_later(address, subject=subject, text=words)


def mail_answer(address: str) -> None:
    """Tell somebody that their request is answered, once the answer is stored."""
    with override(settings.LANGUAGE_CODE):
        words = _(
            "Halo,\n\nPermintaan Anda tentang data pribadi sudah dijawab. Jawabannya "
            "ada di halaman Data saya:\n%(where)s"
        ) % {"where": portal_address("influencers:my_data")}
        subject = _("Permintaan data Anda sudah dijawab")
    send_later(address, subject=subject, text=words)


def mail_erased(address: str, *, keeps_account: bool) -> None:
    """Tell somebody for the last time: what was kept about them is deleted."""
    with override(settings.LANGUAGE_CODE):
        left = (
            _("Akun Anda tetap ada karena Anda juga bekerja di ruang redaksi.")
            if keeps_account
            else _("Akun Anda sudah ditutup.")
        )
        words = _(
            "Halo,\n\nSemua data tentang lencana Anda sudah dihapus. %(left)s\n\n"
            "Ini surel terakhir dari kami tentang lencana Anda."
        ) % {"left": left}
        subject = _("Data lencana Anda sudah dihapus")
    send_later(address, subject=subject, text=words)
