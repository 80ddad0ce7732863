"""/lapor/: what was said, checks that may answer it, then the report itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from factcheck.tips.drafts import Draft, draft_of, errors_of, forget, lead_on
from factcheck.tips.forms import MessageForm, TipForm
from factcheck.tips.gate import (
    QUICK_RATE,
    FloodError,
    NotYetError,
    gate_context,
    held_back,
    pass_gate,
)
from factcheck.tips.holding import Kind, name_of
from factcheck.tips.selectors import matching_checks
from factcheck.tips.services import Report, receive_tip
from home.rate_limits import is_allowed

# The steps, each with an address of its own.
MESSAGE, MATCHES, DETAILS = "tips:edit", "tips:matches", "tips:send"
CARRIED = ("text", "platform", "link", "seen", "kept", "email")


# Like /periksa/, which posts here: what it is told, it tells back to who told it.
@csrf_exempt
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest) -> HttpResponse:
    """Ask what was said; then lead to the checks that may answer it already."""
    if request.method != "POST":
        return _page(request, Draft(step="", typed={}))
    return _report_with_picture(request) if request.FILES else _take(request)


@never_cache
@sensitive_variables()
@require_safe
def edit(request: HttpRequest) -> HttpResponse:
    """Show the first step again, with what was typed."""
    return _resume(request)


@never_cache
@sensitive_variables()
@require_safe
def matches(request: HttpRequest) -> HttpResponse:
    """Show the checks that may answer the message."""
    return _resume(request)


@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Take the address for the answer, and the whole report when all is there."""
    if request.method != "POST":
        return _resume(request)
    if _are_too_many_pictures(request):
        return _lead_to(request, DETAILS, not_yet=_too_many_pictures())
    form_class = TipForm if "send" in request.POST else MessageForm
    form = form_class(request.POST, request.FILES)
    form.full_clean()
    if form.errors.keys() & {"text", "platform", "link"}:
        return _lead_to(request, MESSAGE, form)
    if form.errors or not isinstance(form, TipForm):
        return _lead_to(request, DETAILS, form)
    sent = Report(**form.told)
    try:
        tip = pass_gate(
            request, lambda permit: receive_tip(sent, permit=permit), action="tip"
        )
    except FloodError:
        return held_back(request)
    except NotYetError as not_yet:
        return _lead_to(request, DETAILS, form, not_yet=not_yet)
    return forget(request, redirect("tips:ticket", tip.ticket))


# Nobody's page may have a visitor's browser fill our disk.
@csrf_protect
@sensitive_variables()
def _report_with_picture(request: HttpRequest) -> HttpResponse:
    if _are_too_many_pictures(request):
        return _lead_to(request, MESSAGE, not_yet=_too_many_pictures())
    return _take(request)


@sensitive_variables()
def _take(request: HttpRequest) -> HttpResponse:
    if "edit" in request.POST:
        return _lead_to(request, MESSAGE)
    form = MessageForm(request.POST, request.FILES)
    if not form.is_valid():
        return _lead_to(request, MESSAGE, form)
    return _lead_to(request, DETAILS if form.cleaned_data["seen"] else MATCHES, form)


def _are_too_many_pictures(request: HttpRequest) -> bool:
    """Count a picture before it is decoded, whatever comes with it."""
    return bool(request.FILES) and not is_allowed(request, "picture", rate=QUICK_RATE)


def _too_many_pictures() -> NotYetError:
    return NotYetError(
        status=429,
        fault=_(
            "Terlalu banyak gambar dari tempat ini. Kirim tanpa gambar, atau coba "
            "lagi satu jam lagi."
        ),
    )


@sensitive_variables()
def _lead_to(
    request: HttpRequest,
    step: str,
    form: MessageForm | None = None,
    *,
    not_yet: NotYetError | None = None,
) -> HttpResponse:
    """Lead to the page of a step; who is over a limit gets it at once instead."""
    typed = {name: request.POST.get(name, "") for name in CARRIED}
    if form:
        typed["text"] = form.cleaned_data.get("text", typed["text"])
        typed["kept"] = form.held_picture()
    draft = Draft(
        step=reverse(step),
        typed=typed,
        errors=errors_of(form) if form else {},
        fault=not_yet.fault if not_yet else "",
        waiting=not_yet.waiting if not_yet else request.POST.get("waiting", ""),
        is_picture_lost=bool(form and request.FILES) and not typed["kept"],
    )
    status = 400 if draft.errors else not_yet.status if not_yet else 200
    led = lead_on(request, draft) if status != 429 else None
    return led or _page(request, draft, status=status)


@sensitive_variables()
def _resume(request: HttpRequest) -> HttpResponse:
    """Show a step of what this browser has not sent yet, or begin anew."""
    draft = draft_of(request)
    # A complaint is no report.
    if draft is None or not draft.typed.keys() >= set(CARRIED):
        return redirect("tips:report")
    return _page(request, draft.at(request.path))


@sensitive_variables()
def _page(request: HttpRequest, draft: Draft, *, status: int = 200) -> HttpResponse:
    typed = draft.typed
    context: dict[str, Any] = {
        "told": typed,
        "fault": draft.fault,
        "is_picture_kept": bool(name_of(typed.get("kept", ""), kind=Kind.PICTURE)),
        "is_picture_lost": draft.is_picture_lost,
    }
    if draft.step == reverse(MATCHES):
        hits = matching_checks(f"{typed['text']} {typed['link']}")
        if hits:
            context["hits"] = hits
            return render(request, "factcheck/tips/matches.html", context)
    is_message = draft.step in ("", reverse(MESSAGE))
    context["form"] = draft.filled_in(MessageForm if is_message else TipForm)
    if is_message:
        return render(request, "factcheck/tips/report.html", context, status=status)
    context |= gate_context(draft)
    return render(request, "factcheck/tips/details.html", context, status=status)
