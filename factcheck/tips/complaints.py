"""/lapor/keliru/: what a reader finds wrong with a check, or a right of reply."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from factcheck.models import Complaint, FactCheckPage
from factcheck.selectors import public_check
from factcheck.tips.drafts import Draft, draft_of, errors_of, forget, lead_on
from factcheck.tips.forms import ComplaintForm
from factcheck.tips.gate import (
    FloodError,
    NotYetError,
    faulty,
    gate_context,
    held_back,
    pass_gate,
)
from factcheck.tips.services import receive_complaint


@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def complain(request: HttpRequest, page_id: int) -> HttpResponse:
    """Ask what is wrong with a published check, and take it in."""
    check = public_check(page_id)
    if check is None:
        raise Http404
    if request.method != "POST":
        return _show(request, check, _begun(request))
    form = ComplaintForm(request.POST)
    if not form.is_valid():
        return _lead_back(request, check, form, not_yet=faulty(request))
    told = form.told
    try:
        complaint = pass_gate(
            request,
            lambda permit: receive_complaint(check, permit=permit, **told),
            action="complaint",
        )
    except FloodError:
        return held_back(request)
    except NotYetError as not_yet:
        return _lead_back(request, check, form, not_yet=not_yet)
    return forget(request, redirect("tips:ticket", complaint.ticket))


def _begun(request: HttpRequest) -> Draft:
    """Return what this browser has not sent yet of this complaint; else a new one."""
    draft = draft_of(request)
    if draft and draft.step == request.path:
        return draft
    kind = request.GET.get("jenis", Complaint.Kind.ERROR)
    return Draft(step=request.path, typed={"kind": kind})


@sensitive_variables()
def _lead_back(
    request: HttpRequest,
    check: FactCheckPage,
    form: ComplaintForm,
    *,
    not_yet: NotYetError,
) -> HttpResponse:
    """Lead back to the form; who is over a limit gets it at once instead."""
    draft = Draft(
        step=request.path,
        typed={name: request.POST.get(name, "") for name in form.told_fields},
        errors=errors_of(form),
        fault=not_yet.fault,
        waiting=not_yet.waiting,
    )
    led = lead_on(request, draft) if not_yet.status != 429 else None
    return led or _show(request, check, draft, status=not_yet.status)


@sensitive_variables()
def _show(
    request: HttpRequest, check: FactCheckPage, draft: Draft, *, status: int = 200
) -> HttpResponse:
    context = {
        "form": draft.filled_in(ComplaintForm),
        "check": check,
        **gate_context(draft),
    }
    return render(request, "factcheck/tips/complain.html", context, status=status)
