"""Two events of the national desk: one to come, one that is over."""

from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from home.models import AgencyPage
from influencers.models import Attendance, Event, Holder

COMING_TITLE = "Bengkel cek fakta untuk pemegang lencana"
PAST_TITLE = "Kenalan dengan meja humas"
COMING_SUMMARY = "Berlatih mengenali gambar lama, akun tiruan dan tautan pencuri data."
PAST_SUMMARY = "Cara menyalin paket bagikan, menyebarkan koreksi dan melapor hoaks."


@transaction.atomic
def build_events() -> None:
    """Invite all holders to a workshop, and keep one that is over."""
    office = AgencyPage.objects.get(code="kominfo", locale__language_code="id")
    if office.events.exists():
        return
    _event(
        office,
        days=12,
        title=COMING_TITLE,
        summary=COMING_SUMMARY,
        description=(
            "Bawa ponsel dan satu pesan meragukan yang pernah Anda terima.\n\n"
            "Tiga latihan: mencari asal gambar, memeriksa alamat situs, dan menulis "
            "koreksi yang dibaca sampai selesai."
        ),
        place="Aula Anantakupa, Jalan Medan Merdeka Barat 9, Jakarta",
        meeting_url="https://rapat.contoh.example/bengkel-cek-fakta",
        capacity=40,
    )
    past = _event(
        office,
        days=-30,
        title=PAST_TITLE,
        summary=PAST_SUMMARY,
        place="Daring",
        meeting_url="https://rapat.contoh.example/meja-humas",
    )
    for holder in Holder.objects.active():
        Attendance.objects.create(
            event=past,
            holder=holder,
            answer=Attendance.Answer.COMING,
            answered_at=past.starts_at - timedelta(days=3),
            checked_in_at=past.starts_at,
        )


def _event(office: AgencyPage, *, days: int, **fields: object) -> Event:
    """Return an open event from nine to noon, so many days from today."""
    day = timezone.localdate() + timedelta(days=days)
    starts_at = timezone.make_aware(datetime.combine(day, time(9)))
    opened_at = min(timezone.now(), starts_at - timedelta(days=14))
    return Event.objects.create(
        agency=office,
        state=Event.State.OPEN,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
        opened_at=opened_at,
        changed_at=opened_at,
        **fields,
    )
