"""/lapor/keliru/: what a reader finds wrong with a check, or a right of reply."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from factcheck.models import Complaint, FactCheckPage
from factcheck.tips.forms import ComplaintForm
from factcheck.tips.gate import (
    FloodError,
    NotYetError,
    faulty,
    gate_context,
    held_back,
    pass_gate,
)
from factcheck.tips.selectors import public_check
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
        kind = request.GET.get("jenis", Complaint.Kind.ERROR)
        return _show(request, ComplaintForm(initial={"kind": kind}), check=check)
    form = ComplaintForm(request.POST)
    if not form.is_valid():
        return _show(request, form, check=check, not_yet=faulty(request))
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
        return _show(request, form, check=check, not_yet=not_yet)
    return redirect("tips:ticket", complaint.ticket)


def _show(
    request: HttpRequest,
    form: ComplaintForm,
    *,
    check: FactCheckPage,
    not_yet: NotYetError | None = None,
) -> HttpResponse:
    context = {"form": form, "check": check, **gate_context(not_yet)}
    status = not_yet.status if not_yet else 200
    return render(request, "factcheck/tips/complain.html", context, status=status)
