"""The public register of badges, and the page of one badge."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from influencers.register.addresses import OutsideError, is_address, read_address
from influencers.register.answers import Answered, answer_for
from influencers.register.browsing import Browsing
from influencers.register.data import COLUMNS
from influencers.register.numbers import is_written_as_badge, read_number
from influencers.register.selectors import holder_numbered, newest_credential
from influencers.register.standing import standing_of


@csrf_exempt
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """Answer whether an account holds a badge, and list all badges."""
    browsing = Browsing(request)
    is_number = is_written_as_badge(browsing.text)
    number = _number_asked(request, browsing.text)
    if number and (holder_numbered(number) or not is_number):
        return redirect("influencers:badge", number)
    answered = answer_for(browsing.asked) if browsing.asked else None
    context = {
        "list": browsing,
        "answered": answered,
        "is_number": is_number,
        "is_list_shown": browsing.is_shown and _adds_to(answered, browsing),
        "columns": COLUMNS,
    }
    return render(request, "influencers/register.html", context)


@csrf_exempt
@require_safe
def badge(request: HttpRequest, badge_number: str) -> HttpResponse:
    """Show one badge; lead a number that was misread to the one that was meant."""
    number = read_number(badge_number)
    holder = holder_numbered(number) if number else None
    if holder is None:
        told = {"asked": badge_number, "number": number}
        return render(
            request, "influencers/register/no_such_badge.html", told, status=404
        )
    if number != badge_number:
        return redirect("influencers:badge", number)
    context: dict[str, Any] = {"number": number, "standing": standing_of(holder)}
    if holder.is_listed:
        context |= {
            "holder": holder,
            "agency": holder.agency.localized,
            "credential": newest_credential(holder),
        }
    return render(request, "influencers/register/badge.html", context)


def _number_asked(request: HttpRequest, text: str) -> str:
    """Return the badge number that a text is, or that an address of ours holds."""
    if not is_address(text):
        return ""
    try:
        address = read_address(text, host=request.get_host())
    except OutsideError:
        return ""
    return address.number if address else ""


def _adds_to(answered: Answered | None, browsing: Browsing) -> bool:
    """Tell whether the list holds more than the answer above it, or was asked for."""
    if answered is None or browsing.agency or not browsing.are_valid:
        return True
    told = {each.account.holder_id for each in answered.found}
    return any(holder.pk not in told for holder in browsing.holders)
