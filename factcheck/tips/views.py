"""/lapor/: what was said, checks that may answer it, then the report itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from factcheck.tips.forms import MessageForm, TipForm
from factcheck.tips.gate import (
    FloodError,
    NotYetError,
    faulty,
    gate_context,
    held_back,
    pass_gate,
)
from factcheck.tips.selectors import matching_checks
from factcheck.tips.services import Report, receive_tip


# Like /periksa/, which posts here: it changes nothing and reads no cookie.
@csrf_exempt
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest) -> HttpResponse:
    """Ask what was said; then show the checks that may answer it already."""
    if request.method != "POST":
        return _ask(request, MessageForm())
    form = MessageForm(request.POST)
    if "edit" in request.POST:
        return _ask(request, MessageForm(initial=_typed(request)))
    if not form.is_valid():
        return _ask(request, form, status=400)
    told = form.cleaned_data
    hits = () if told["seen"] else matching_checks(f"{told['text']} {told['link']}")
    if not hits:
        return _details(request, TipForm(), told=told)
    context = {"told": told, "hits": hits}
    return render(request, "factcheck/tips/matches.html", context)


@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Take picture and address, and the whole report when all is there."""
    if request.method != "POST":
        return redirect("tips:report")
    message = MessageForm(request.POST)
    if not message.is_valid():
        return _ask(request, message, status=400)
    told = message.cleaned_data
    if "send" not in request.POST:
        return _details(request, TipForm(), told=told)
    form = TipForm(request.POST, request.FILES)
    if not form.is_valid():
        return _details(request, form, told=told, not_yet=faulty(request))
    sent = Report(**form.told)
    try:
        tip = pass_gate(
            request, lambda permit: receive_tip(sent, permit=permit), action="tip"
        )
    except FloodError:
        return held_back(request)
    except NotYetError as not_yet:
        return _details(request, form, told=told, not_yet=not_yet)
    return redirect("tips:ticket", tip.ticket)


def _ask(request: HttpRequest, form: MessageForm, *, status: int = 200) -> HttpResponse:
    return render(request, "factcheck/tips/report.html", {"form": form}, status=status)


def _details(
    request: HttpRequest,
    form: TipForm,
    *,
    told: dict[str, Any],
    not_yet: NotYetError | None = None,
) -> HttpResponse:
    context = {"form": form, "told": told, **gate_context(not_yet)}
    status = not_yet.status if not_yet else 200
    return render(request, "factcheck/tips/details.html", context, status=status)


def _typed(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST.get(name, "") for name in MessageForm.base_fields}
