"""/lapor/<ticket>/: how far a report or complaint is, in plain words."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from factcheck.models import Case, Complaint
from factcheck.tips.selectors import described, find_ticket, read_ticket


class TicketForm(forms.Form):
    """Where a ticket's code is typed."""

    ticket = forms.CharField(
        label=_("Kode tiket"),
        max_length=100,
        help_text=_("Dua belas huruf dan angka. Contoh: 7QK2-M9XA-4TDB."),
        widget=forms.TextInput(
            {"class": "input", "autocomplete": "off", "autocapitalize": "characters"}
        ),
    )

    def clean_ticket(self) -> str:
        """Return the code as it was given out."""
        code = read_ticket(self.cleaned_data["ticket"])
        if not code:
            raise forms.ValidationError(
                _("Kode tiket terdiri atas dua belas huruf dan angka. Periksa lagi.")
            )
        return code


# It changes nothing. A form by POST: a code does not belong into a search history.
@csrf_exempt
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def look_up(request: HttpRequest) -> HttpResponse:
    """Ask for a code, then lead to its page."""
    if request.method != "POST":
        return _ask(request, TicketForm())
    form = TicketForm(request.POST)
    if not form.is_valid():
        return _ask(request, form, status=400)
    return redirect("tips:ticket", form.cleaned_data["ticket"])


@never_cache
@require_safe
def show(request: HttpRequest, ticket: str) -> HttpResponse:
    """Show the state behind a code, never what was sent."""
    code = read_ticket(ticket)
    if code and code != ticket:
        return redirect("tips:ticket", code)
    found = find_ticket(code)
    if found is None:
        form = TicketForm(initial={"ticket": ticket})
        return _ask(request, form, status=404, is_unknown=True)
    template, context = _state_of(found)
    context["ticket"] = found
    response = render(request, template, context)
    # The code goes no further, not even into a log of ours as a referrer.
    response["Referrer-Policy"] = "strict-origin"
    return response


def _state_of(found: Any) -> tuple[str, dict[str, Any]]:
    if isinstance(found, Complaint):
        return "factcheck/tips/complaint_ticket.html", {"check": described(found.page)}
    # A report outlives its case: then it has been received, and no more is known.
    case = found.case or Case()
    answer = described(case.answer) if case.state == Case.State.ANSWERED else None
    return "factcheck/tips/tip_ticket.html", {"case": case, "check": answer}


def _ask(
    request: HttpRequest,
    form: TicketForm,
    *,
    status: int = 200,
    is_unknown: bool = False,
) -> HttpResponse:
    context = {"form": form, "is_unknown": is_unknown}
    return render(request, "factcheck/tips/look_up.html", context, status=status)
