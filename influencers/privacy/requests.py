"""Requests about one's own data: asked, answered by a person, within 3x24 hours."""

from django.db import transaction
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.roles import role_of
from influencers.models import DataRequest, ProcessingRecord
from influencers.privacy.mails import mail_answer
from influencers.privacy.records import record

Kind = DataRequest.Kind


class RequestRefusedError(Exception):
    """A request cannot be made or answered so; the message says why."""


@transaction.atomic
def ask(
    user: User, *, agency: AgencyPage | None, kind: str, text: str = ""
) -> DataRequest:
    """Take a request in; the clock starts. One of each kind waits at a time."""
    User.objects.select_for_update().get(pk=user.pk)
    if waits(user, kind):
        raise RequestRefusedError(
            _("Permintaan seperti ini masih menunggu; tidak perlu dikirim lagi.")
        )
    record(
        user,
        ProcessingRecord.Action.REQUESTED,
        role=_("Anda"),
        note=str(Kind(kind).label),
    )
    return DataRequest.objects.create(user=user, agency=agency, kind=kind, text=text)


def waits(user: User, kind: str) -> bool:
    """Tell whether a request of this kind has not been answered yet."""
    return user.data_requests.filter(kind=kind, answered_at=None).exists()


@transaction.atomic
def answer(request_id: int, *, actor: User, words: str) -> DataRequest:
    """Answer a request once and tell who asked; nobody answers their own."""
    request = close(request_id, actor=actor)
    request.answer = words
    request.save(update_fields=["answer"])
    mail_answer(request.user.email)
    return request


def close(request_id: int, *, actor: User) -> DataRequest:
    """Note who answers a request and when; belongs into the answering transaction."""
    request = DataRequest.objects.select_for_update().get(pk=request_id)
    if request.answered_at is not None:
        raise RequestRefusedError(_("Permintaan ini sudah dijawab orang lain."))
    if request.user_id == actor.pk:
        raise RequestRefusedError(
            _("Ini permintaan Anda sendiri; orang lain yang menjawabnya.")
        )
    request.answered_by, request.answered_at = actor, timezone.now()
    request.save(update_fields=["answered_by", "answered_at"])
    record(
        request.user,
        ProcessingRecord.Action.ANSWERED,
        actor=actor,
        role=role_of(actor, request.agency),
        note=request.get_kind_display(),
    )
    return request


def clock(request: DataRequest) -> str:
    """Return what the clock shows: "tinggal 41 jam", "lewat 2 jam", "" if answered."""
    if request.answered_at is not None:
        return ""
    now = timezone.now()
    if request.due_at < now:
        return _("lewat %s") % timesince(request.due_at, now, depth=1)
    hours = int((request.due_at - now).total_seconds() // 3600)
    if hours:
        return _("tinggal %d jam") % hours
    return _("tinggal %s") % timesince(now, request.due_at, depth=1)


def is_overdue(request: DataRequest) -> bool:
    """Tell whether the law's time is over and nobody has answered."""
    return request.answered_at is None and request.due_at < timezone.now()
