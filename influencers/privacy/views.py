"""/humas/data-saya/: what is kept about me, and what I can do about it myself."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from home.models import AgencyPage
from influencers.access import SubjectRequest, for_subjects
from influencers.applications.consents import WORDINGS
from influencers.badges.services import BadgeStateError, resign_badge
from influencers.models import Application, Consent, DataRequest, ProcessingRecord
from influencers.privacy.consents import consent_again, withdraw_consent
from influencers.privacy.erasure import keeps_account
from influencers.privacy.export import as_json, told
from influencers.privacy.forms import NameForm, RequestForm, ResignForm, SureForm
from influencers.privacy.own_pages import ASKING, HOME, form_page, posted, seldom
from influencers.privacy.records import record
from influencers.privacy.requests import (
    RequestRefusedError,
    ask,
    cancel,
    clock,
    is_overdue,
    waiting,
)

Purpose = Consent.Purpose


@require_safe
@for_subjects
def my_data(request: SubjectRequest) -> HttpResponse:
    """Show everything that is stored about the reader, and the reader's requests."""
    user, holder = request.user, request.holder
    in_force = user.consents.filter(withdrawn_at=None)
    given = set(in_force.values_list("purpose", flat=True))
    context = {
        "holder": holder,
        "told": list(told(user)),
        "consents": [
            {
                "purpose": purpose.value,
                "label": purpose.label,
                "wording": WORDINGS[purpose],
                "is_given": purpose in given,
            }
            for purpose in Purpose
        ],
        "mail_wording": "" if Purpose.MAIL in given else WORDINGS[Purpose.MAIL],
        "requests": [
            _with_clock(each)
            for each in user.data_requests.order_by("-asked_at", "-pk")
        ],
        "may_resign": holder is not None and not holder.is_over,
    }
    return render(request, "influencers/privacy/my_data.html", context)


@require_POST
@for_subjects
@seldom
def download(request: SubjectRequest) -> HttpResponse:
    """Hand out everything as a file, and keep that it was."""
    record(request.user, ProcessingRecord.Action.EXPORTED, role=_("Anda"))
    content = json.dumps(as_json(request.user), ensure_ascii=False, indent=2)
    day = timezone.localdate().isoformat()
    return HttpResponse(
        content,
        content_type="application/json",
        headers={
            "Content-Disposition": f'attachment; filename="data-saya-{day}.json"',
            "Cache-Control": "no-store, private",
        },
    )


@sensitive_post_parameters()
@require_http_methods(ASKING)
@for_subjects
@seldom
def rename(request: SubjectRequest) -> HttpResponse:
    """Correct the reader's own name."""
    form = NameForm(posted(request), instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        record(request.user, ProcessingRecord.Action.CORRECTED, role=_("Anda"))
        messages.success(request, _("Nama disimpan."))
        return redirect(HOME)
    return form_page(request, form, template="name")


@sensitive_post_parameters()
@require_http_methods(ASKING)
@for_subjects
def ask_for(request: SubjectRequest) -> HttpResponse:
    """Take in a request that a person answers."""
    form = RequestForm(posted(request))
    if request.method == "POST" and form.is_valid():
        return _ask(request, **form.cleaned_data)
    return form_page(request, form, template="ask")


@require_http_methods(ASKING)
@for_subjects
def erase(request: SubjectRequest) -> HttpResponse:
    """Say what erasing means, then ask for it."""
    form = SureForm(posted(request))
    if request.method == "POST" and form.is_valid():
        return _ask(request, kind=DataRequest.Kind.ERASE)
    asked = waiting(request.user, DataRequest.Kind.ERASE)
    context = {
        "keeps_account": keeps_account(request.user),
        "waiting": _with_clock(asked) if asked else None,
    }
    return form_page(request, form, template="erase", **context)


@require_POST
@for_subjects
@seldom
def cancel_request(request: SubjectRequest, data_request_id: int) -> HttpResponse:
    """Take a request back that nobody has answered yet."""
    take_back = partial(cancel, request.user, data_request_id)
    return _tried(request, take_back, done=_("Permintaan dibatalkan."))


@require_http_methods(ASKING)
@for_subjects
@seldom
def withdraw(request: SubjectRequest, purpose: str) -> HttpResponse:
    """Say what withdrawing a consent means, then do it within this very request."""
    _known(purpose)
    if request.method == "POST":
        withdraw_consent(request.user, purpose)
        messages.success(request, _("Persetujuan ditarik. Sudah berlaku."))
        return redirect(HOME)
    application = request.application
    context = {
        "is_register": purpose == Purpose.REGISTER,
        "holder": request.holder,
        "is_applying": application and application.state in Application.OPEN,
    }
    return render(request, "influencers/privacy/withdraw.html", context)


@require_POST
@for_subjects
@seldom
def consent(request: SubjectRequest, purpose: str) -> HttpResponse:
    """Keep a consent that is given, or given again."""
    _known(purpose)
    wants_mail = "surel" in request.POST
    said = consent_again(request.user, purpose, wants_mail=wants_mail)
    messages.success(request, said)
    return redirect(HOME)


@require_http_methods(ASKING)
@for_subjects
def resign(request: SubjectRequest) -> HttpResponse:
    """Say what giving the badge up means, then end it; hide it as well if wished."""
    holder = request.holder
    if holder is None or holder.is_over:
        return redirect(HOME)
    form = (ResignForm if holder.is_listed else SureForm)(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            resign_badge(holder)
        except BadgeStateError as refusal:
            messages.error(request, str(refusal))
        else:
            if form.cleaned_data.get("hide"):
                withdraw_consent(request.user, Purpose.REGISTER)
            said = _("Lencana Anda sudah dikembalikan. Terima kasih.")
            messages.success(request, said)
        return redirect(HOME)
    return form_page(request, form, template="resign", holder=holder)


def _known(purpose: str) -> None:
    if purpose not in Purpose.values:
        raise Http404


def _agency(request: SubjectRequest) -> AgencyPage | None:
    """Return whose head looks after the reader's data; without one officers do."""
    about = request.holder or request.application
    return about.agency if about else None


def _ask(request: SubjectRequest, *, kind: str, text: str = "") -> HttpResponse:
    take_in = partial(ask, request.user, agency=_agency(request), kind=kind, text=text)
    done = _("Permintaan diterima. Waktunya mulai dihitung.")
    return _tried(request, take_in, done=done)


def _tried(
    request: SubjectRequest, do: Callable[[], object], *, done: str
) -> HttpResponse:
    """Do something with a request, say so or why not, and go back."""
    try:
        do()
    except RequestRefusedError as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, done)
    return redirect(HOME)


def _with_clock(asked: DataRequest) -> dict[str, Any]:
    return {"request": asked, "clock": clock(asked), "is_overdue": is_overdue(asked)}
