"""The holders' desk: what is new, urgent or corrected, and what one's badge is."""

from datetime import timedelta
from uuid import uuid4

from django.contrib import messages
from django.db import transaction
from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from factcheck.tips.forms import MessageForm
from factcheck.tips.holding import Kind, name_of
from factcheck.tips.proofs import SpentError
from factcheck.tips.services import Report
from home.rate_limits import is_allowed
from influencers.access import HolderRequest, for_holders
from influencers.applications.consents import Purpose, give_consent
from influencers.campaigns.selectors import campaigns_for
from influencers.desk.forms import SettingsForm
from influencers.desk.reports import own_reports, report_hoax
from influencers.desk.selectors import (
    SEARCH_KINDS,
    lessons,
    newest_pages,
    recognition_of,
    without_withheld,
)
from influencers.events.selectors import upcoming_for
from influencers.kits.offers import offered_kits
from influencers.kits.selectors import shared_pages
from influencers.recall.selectors import open_alerts
from search.browsing import Browser

# Short lists: the page stays light.
KITS = 6
CAMPAIGNS, EVENTS, LESSONS, REPORTS = 2, 3, 3, 2
KITS_A_PAGE = REPORTS_LISTED = 20
# From here on the desk says that the badge runs out.
RUNS_OUT_WITHIN = timedelta(days=45)
# A person reports a few hoaxes a day, a stolen account many.
REPORT_RATE = "20/day"
REPORTED = ("text", "platform", "link", "picture", "kept")
ASKING = ["GET", "HEAD", "POST"]


@require_safe
@for_holders
def desk(request: HolderRequest) -> HttpResponse:
    """Show an active holder what is to be known and shared today."""
    holder = request.holder
    prefetch_related_objects([holder], "topics", "regions")
    keys = newest_pages(holder, most=KITS)
    kits = offered_kits(shared_pages(keys).values())
    soon = timezone.localdate() + RUNS_OUT_WITHIN
    context = {
        "holder": holder,
        "runs_out": holder.valid_until is not None and holder.valid_until <= soon,
        "alerts": open_alerts(holder),
        "campaigns": campaigns_for(holder)[:CAMPAIGNS],
        "kits": [kits[key] for key in keys if key in kits],
        "is_narrowed": bool(holder.topics.all() or holder.regions.all()),
        "events": upcoming_for(holder)[:EVENTS],
        "lessons": lessons(most=LESSONS),
        "recognition": recognition_of(holder),
        "answered": [each for each in own_reports(holder, most=REPORTS) if each.answer],
    }
    return render(request, "influencers/desk.html", context)


@require_safe
@for_holders
def all_kits(request: HolderRequest) -> HttpResponse:
    """Show the kits of every region and topic, to search and to narrow."""
    browser = Browser(
        request,
        kinds=SEARCH_KINDS,
        facet_fields=("kind", "topic", "region", "agency"),
        page_size=KITS_A_PAGE,
    )
    hits = browser.results.hits
    offered = set(without_withheld(hit.page_id for hit in hits))
    context = {
        "browser": browser,
        "hits": [hit for hit in hits if hit.page_id in offered],
    }
    return render(request, "influencers/desk/all_kits.html", context)


@require_http_methods(ASKING)
@for_holders
def settings(request: HolderRequest) -> HttpResponse:
    """Let a holder choose topics, regions and mail."""
    posted = request.POST if request.method == "POST" else None
    form = SettingsForm(posted, instance=request.holder)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            if form.cleaned_data.get("agrees_to_mail"):
                give_consent(request.user, Purpose.MAIL)
        messages.success(request, _("Setelan disimpan."))
        return redirect("influencers:desk")
    status = 400 if form.errors else 200
    page = "influencers/desk/settings.html"
    return render(request, page, {"form": form}, status=status)


@require_safe
@for_holders
def training(request: HolderRequest) -> HttpResponse:
    """List the lessons."""
    return render(request, "influencers/desk/training.html", {"lessons": lessons()})


@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(ASKING)
@for_holders
def report(request: HolderRequest) -> HttpResponse:
    """Take in a hoax that a holder met, and lead to its ticket."""
    if request.method != "POST":
        return _report_page(request, MessageForm())
    if not is_allowed(request, f"report of {request.holder.pk}", rate=REPORT_RATE):
        fault = _("Terlalu banyak laporan hari ini. Coba lagi besok.")
        form = MessageForm(initial=request.POST.dict())
        return _report_page(request, form, status=429, fault=fault)
    form = MessageForm(request.POST, request.FILES)
    if not form.is_valid():
        kept = form.held_picture()
        return _report_page(request, form, status=400, kept=kept)
    told = {name: form.cleaned_data[name] for name in REPORTED}
    nonce = request.POST.get("nonce", "")[:36]
    try:
        tip = report_hoax(request.holder, Report(**told), nonce=nonce)
    except SpentError:
        # Another message under the same form: the back button.
        fault = _("Belum terkirim. Periksa sekali lagi, lalu kirim.")
        return _report_page(request, form, fault=fault, kept=form.held_picture())
    return redirect("tips:ticket", tip.ticket)


@sensitive_variables()
def _report_page(
    request: HolderRequest,
    form: MessageForm,
    *,
    status: int = 200,
    fault: str = "",
    kept: str = "",
) -> HttpResponse:
    context = {
        "form": form,
        "fault": fault,
        "kept": kept,
        "is_picture_kept": bool(name_of(kept, kind=Kind.PICTURE)),
        "is_picture_lost": bool(request.FILES) and not kept,
        "nonce": uuid4(),
        "reports": own_reports(request.holder, most=REPORTS_LISTED),
    }
    return render(request, "influencers/desk/report.html", context, status=status)
