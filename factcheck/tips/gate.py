"""Lets a message in when its sender has worked or waited, and not too often."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from factcheck.models.tickets import Ticket
from factcheck.tips.drafts import Draft
from factcheck.tips.proofs import (
    Permit,
    SpentError,
    new_challenge,
    new_waiting,
    permit_for_waiting,
    permit_for_work,
    seconds_left,
)
from home.rate_limits import is_allowed

# Many phones share one address of their network, so the quick way is wide. Who did not
# work for it could be a program: the slow way is narrow.
QUICK_RATE, SLOW_RATE = "30/hour", "3/hour"
# Posts that bring nothing: beyond this only a program goes on.
TRIES_RATE = "20/hour"


class FloodError(Exception):
    """Somebody posts and posts without proof."""


class NotYetError(Exception):
    """The message was not taken; says what the page shows instead."""

    def __init__(
        self, *, status: int = 200, fault: str = "", waiting: str = ""
    ) -> None:
        super().__init__(fault)
        self.status = status
        self.fault = fault
        self.waiting = waiting


def pass_gate(
    request: HttpRequest, receive: Callable[[Permit], Ticket], *, action: str
) -> Ticket:
    """Return what `receive` makes of the request's permit, or raise `NotYetError`.

    `FloodError` when its sender keeps posting without one.
    """
    token = request.POST.get("waiting", "")
    permit = permit_for_work(request.POST.get("proof", "")) or permit_for_waiting(token)
    if permit is None:
        if not is_allowed(request, f"{action} without proof", rate=TRIES_RATE):
            raise FloodError
        raise _must_wait(token)
    rate = SLOW_RATE if permit.is_slow else QUICK_RATE
    if not is_allowed(request, f"{action} {rate}", rate=rate):
        raise NotYetError(
            status=429,
            fault=_("Terlalu banyak kiriman dari tempat ini. Coba lagi satu jam lagi."),
        )
    try:
        return receive(permit)
    except SpentError as fault:
        raise _must_wait("") from fault


def held_back(request: HttpRequest) -> HttpResponse:
    """Answer a flood with a page that costs next to nothing."""
    return render(request, "factcheck/tips/held_back.html", status=429)


def faulty(request: HttpRequest) -> NotYetError:
    """Send a form back that has errors; time waited is not lost."""
    return NotYetError(status=400, waiting=request.POST.get("waiting", ""))


def gate_context(draft: Draft) -> dict[str, object]:
    """Return what `factcheck/tips/gate.html` shows at the end of a form."""
    seconds = seconds_left(draft.waiting)
    return {
        "challenge": new_challenge(),
        "fault": draft.fault,
        "waiting": draft.waiting if seconds is not None else "",
        "seconds": seconds,
    }


def _must_wait(token: str) -> NotYetError:
    """Keep a token that still counts down, else begin anew."""
    return NotYetError(waiting=token if seconds_left(token) else new_waiting())
