"""The public pages of events, their calendars, and what holders answer."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from home.link_clicks import published
from influencers.access import HolderRequest, for_holders, holder_of
from influencers.badges.selectors import is_printable
from influencers.events import selectors
from influencers.events.calendars import CONTENT_TYPE, calendar_of, event_url
from influencers.events.services import EventRefusedError, answer_invitation
from influencers.events.structured_data import event_described
from influencers.models import Attendance, Event
from influencers.selection import is_meant
from search.browsing import PAGE_PARAMETER
from search.pages import page_links

PAST_ON_PAGE = 10
# A calendar forgets what is older; it need not carry years.
REMEMBERED = timedelta(days=365)
ANSWERS = {"hadir": True, "tidak": False}
# 64 bits: what no database takes as a key is no event.
LARGEST_KEY = 2**63 - 1


@csrf_exempt
@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """List the events to come, then the past ones."""
    past = Paginator(selectors.past_events(), PAST_ON_PAGE)
    shown = past.get_page(request.GET.get(PAGE_PARAMETER))
    coming = selectors.coming_events() if shown.number == 1 else []
    context = {
        "coming": [(event, selectors.places_in_words(event)) for event in coming],
        "past": shown,
        "held": [(event, published(event.arrived)) for event in shown],
        "pages": page_links(
            shown.number,
            last=past.num_pages,
            url=lambda number: f"{request.path}?{PAGE_PARAMETER}={number}",
        ),
    }
    return render(request, "influencers/events/events.html", context)


@csrf_exempt
@require_safe
def event(request: HttpRequest, event_id: int) -> HttpResponse:
    """Show one event, and to a holder what they answered or may answer."""
    found = _public_event(event_id)
    context = {
        "event": found,
        "audience": selectors.audience_in_words(found),
        "places": selectors.places_in_words(found),
        "arrived": published(found.arrived),
        "url": event_url(found),
        "structured_data": [event_described(found)],
        **_for_reader(request, found),
    }
    response = render(request, "influencers/events/event.html", context)
    if request.user.is_authenticated:
        add_never_cache_headers(response)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@for_holders
def answer(request: HolderRequest, event_id: int) -> HttpResponse:
    """Keep a holder's answer and go back to the event.

    Whoever had to sign in again comes with GET, and may press the button once more.
    """
    found = _public_event(event_id)
    if request.method != "POST":
        return redirect("influencers:event", event_id)
    said = ANSWERS.get(request.POST.get("jawaban", ""))
    if said is None:
        messages.error(request, _("Pilih Hadir atau Tidak hadir."))
        return redirect("influencers:event", event_id)
    try:
        given = answer_invitation(found.pk, holder=request.holder, is_coming=said)
    except EventRefusedError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _said(given))
    return redirect("influencers:event", event_id)


@csrf_exempt
@require_safe
@cache_control(public=True, max_age=900)
def event_calendar(request: HttpRequest, event_id: int) -> HttpResponse:
    """Hand out one event for a calendar."""
    return _calendar(calendar_of([_public_event(event_id)]), name="acara.ics")


@csrf_exempt
@require_safe
@cache_control(public=True, max_age=900)
def all_events_calendar(request: HttpRequest) -> HttpResponse:
    """Hand out all public events of the last year and to come, to subscribe to."""
    recent = timezone.now() - REMEMBERED
    found = selectors.public_events().filter(ends_at__gt=recent)
    name = _("Acara Bagimu Negeri")
    return _calendar(calendar_of(found, name=name), name="kalender.ics")


def _public_event(event_id: int) -> Any:
    if event_id > LARGEST_KEY:
        raise Http404
    found = selectors.public_events().filter(pk=event_id).first()
    if found is None:
        raise Http404
    return found


def _calendar(written: bytes, *, name: str) -> HttpResponse:
    response = HttpResponse(written, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _for_reader(request: HttpRequest, found: Event) -> dict[str, Any]:
    """Return what concerns the reader alone: nothing without an active badge."""
    holder = holder_of(request.user)
    if holder is None or not holder.is_active:
        return {"holder": holder}
    own = selectors.own_event(found, holder=holder)
    is_invited = own.attendance is not None or is_meant(found, holder)
    return {
        "holder": holder,
        "own": own,
        "is_printable": own.is_coming and is_printable(holder),
        "is_invited": is_invited,
        "reasons": [] if is_invited else selectors.why_not_meant(found, holder=holder),
    }


def _said(given: Attendance) -> str:
    words = {
        Attendance.Answer.COMING: _("Anda tercatat hadir. Sampai jumpa!"),
        Attendance.Answer.WAITING: _("Acara penuh. Anda masuk daftar tunggu."),
        Attendance.Answer.DECLINED: _("Anda tercatat tidak hadir."),
    }
    return words[Attendance.Answer(given.answer)]
