"""Mails about requests; nothing of their content travels in them."""

import logging
from functools import partial

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

logger = logging.getLogger(__name__)


def mail_answer(address: str) -> None:
    """Tell somebody that their request is answered, once the answer is stored."""
    where = settings.WAGTAILADMIN_BASE_URL + reverse("influencers:my_data")
    words = _(
        "Halo,\n\nPermintaan Anda tentang data pribadi sudah dijawab. Jawabannya ada "
        "di halaman Data saya:\n%(where)s\n\nBagimu Negeri\n"
    ) % {"where": where}
    subject = _("Permintaan data Anda sudah dijawab")
    transaction.on_commit(partial(_send, address, subject=subject, words=words))


def mail_erased(address: str, *, keeps_account: bool) -> None:
    """Tell somebody for the last time: what was kept about them is deleted."""
    left = (
        _("Akun Anda tetap ada karena Anda juga bekerja di ruang redaksi.")
        if keeps_account
        else _("Akun Anda sudah ditutup.")
    )
    words = _(
        "Halo,\n\nSemua data tentang lencana Anda sudah dihapus. %(left)s\n\n"
        "Ini surel terakhir dari kami tentang lencana Anda.\n\nBagimu Negeri\n"
    ) % {"left": left}
    subject = _("Data lencana Anda sudah dihapus")
    transaction.on_commit(partial(_send, address, subject=subject, words=words))


def _send(address: str, *, subject: str, words: str) -> None:
    try:
        send_mail(subject, words, None, [address])
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("a mail about own data failed: %s", type(fault).__name__)
