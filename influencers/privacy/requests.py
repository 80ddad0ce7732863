"""Requests about one's own data: asked, answered by a person, within 3x24 hours."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.roles import heads_of, officers, role_of
from influencers.models import DataRequest, ProcessingRecord
from influencers.privacy.mails import mail_answer, mail_arrival, mail_receipt
from influencers.privacy.records import record

Kind, Action = DataRequest.Kind, ProcessingRecord.Action


class RequestRefusedError(Exception):
    """A request cannot be made or answered so; the message says why."""


@transaction.atomic
def ask(
    user: User, *, agency: AgencyPage | None, kind: str, text: str = ""
) -> DataRequest:
    """Take a request in; the clock starts, and who answers is told.

    One of each kind waits at a time.
    """
    User.objects.select_for_update().get(pk=user.pk)
    if waiting(user, kind):
        raise RequestRefusedError(
            _("Permintaan seperti ini masih menunggu; tidak perlu dikirim lagi.")
        )
    record(user, Action.REQUESTED, role=_("Anda"), note=str(Kind(kind).label))
    request = DataRequest.objects.create(user=user, agency=agency, kind=kind, text=text)
    mail_receipt(request)
    mail_arrival(request, addresses=[each.email for each in _answerers(request)])
    return request


def waiting(user: User, kind: str) -> DataRequest | None:
    """Return the request of this kind that has not been answered yet, if any."""
    return user.data_requests.filter(kind=kind, answered_at=None).first()


@transaction.atomic
def cancel(user: User, request_id: int) -> None:
    """Take a request back while it waits: closed without anybody's answer."""
    own = user.data_requests.select_for_update()
    request = own.filter(pk=request_id, answered_at=None).first()
    if request is None:
        raise RequestRefusedError(_("Permintaan ini tidak menunggu lagi."))
    request.answer, request.answered_at = "Dibatalkan pemohon.", timezone.now()
    request.save(update_fields=["answer", "answered_at"])
    note = f"{request.get_kind_display()} (dibatalkan)"
    record(user, Action.REQUESTED, role=_("Anda"), note=note)


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
        raise RequestRefusedError(_("Permintaan ini sudah dijawab atau dibatalkan."))
    if request.user_id == actor.pk:
        raise RequestRefusedError(
            _("Ini permintaan Anda sendiri; orang lain yang menjawabnya.")
        )
    request.answered_by, request.answered_at = actor, timezone.now()
    request.save(update_fields=["answered_by", "answered_at"])
    record(
        request.user,
        Action.ANSWERED,
        actor=actor,
        role=role_of(actor, request.agency),
        note=request.get_kind_display(),
    )
    return request


def _answerers(request: DataRequest) -> "QuerySet[User]":
    """Return whom a new request waits for: the agency's heads, without any officers."""
    if request.agency:
        heads = heads_of(request.agency).exclude(pk=request.user_id)
        if heads:
            return heads
    return officers().exclude(pk=request.user_id)


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
