"""A page's kit for badge holders: texts, pictures, package, own words."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from home.cards import SIZES, card_facts, card_path
from home.models import ContentPage
from home.rate_limits import is_allowed
from influencers.access import HolderRequest, for_holders
from influencers.kits.dates import kit_dates
from influencers.kits.offers import OfferedKit, offered_kits
from influencers.kits.own_words import OwnWordsForm, judged
from influencers.kits.packing import packed
from influencers.kits.pictures import keep_pictures
from influencers.kits.resting import rest_of
from influencers.kits.selectors import shared_page
from influencers.kits.services import (
    count_use,
    record_opening,
    record_taking,
    told_in,
)
from influencers.models import KitPart
from sharing.cards.drawing import THUMBNAIL_WIDTH
from sharing.cards.facts import CardSize, alt_text
from sharing.networks import DISCLOSURE

# The pictures of a kit, the one that most networks take first.
CARD_SIZES = (
    (CardSize.SQUARE, _("Persegi")),
    (CardSize.PORTRAIT, _("Tegak")),
    (CardSize.STORY, _("Cerita")),
    (CardSize.LINK, _("Mendatar")),
)
# In points of the screen; drawn with two dots for each.
THUMBNAIL = THUMBNAIL_WIDTH // 2


@require_http_methods(["GET", "HEAD", "POST"])
@for_holders
def kit(request: HolderRequest, page_id: int) -> HttpResponse:
    """Show a page's kit; what is posted is judged as own words and forgotten."""
    page = _page(page_id)
    if rest := rest_of(page):
        return render(
            request, "influencers/kits/resting.html", {"shared": page, "rest": rest}
        )
    offer = _offer(page)
    if request.method != "HEAD":
        record_opening(request.holder, offer.issued)
    answer = judged(request.POST, offer=offer) if request.method == "POST" else None
    if "live" in request.POST:
        return render(request, "influencers/kits/own_words.html", {"judged": answer})
    mine = {account.network for account in request.holder.accounts.all()}
    return render(
        request,
        "influencers/kits/kit.html",
        {
            "shared": page,
            "offer": offer,
            "source": offer.kit.source,
            "networks": sorted(
                offer.networks, key=lambda each: each.network.code not in mine
            ),
            "dates": kit_dates(page, source=offer.kit.source),
            "alt_text": alt_text(card_facts(page, disclosure=DISCLOSURE)),
            "cards": _cards(page),
            "thumbnail_width": THUMBNAIL,
            "form": OwnWordsForm(request.POST or None),
            "judged": answer,
            "is_waiting": told_in(offer.issued, holder=request.holder).exists(),
        },
    )


@require_POST
@for_holders
def kit_passed_on(request: HolderRequest, page_id: int) -> HttpResponse:
    """Note that a holder passed a correction on: copying by hand is seen by nobody."""
    page = _page(page_id)
    if not rest_of(page):
        record_taking(request.holder, _offer(page).issued)
    return redirect("influencers:kit", page_id)


@require_safe
@for_holders
def kit_package(request: HolderRequest, page_id: int) -> HttpResponse:
    """Hand out the whole kit as one file."""
    page = _page(page_id)
    if rest_of(page):
        return redirect("influencers:kit", page_id)
    offer = _offer(page)
    if request.method == "GET":
        record_taking(request.holder, offer.issued)
    answer = HttpResponse(packed(offer), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="paket-{page.slug}.zip"'
    return answer


@require_safe
@for_holders
def kit_card(request: HolderRequest, page_id: int, size: str) -> HttpResponse:
    """Lead to a page's picture with the disclosure in it."""
    page = _page(page_id)
    if size not in SIZES:
        raise Http404
    if rest_of(page):
        return redirect("influencers:kit", page_id)
    offer = _offer(page)
    if request.method == "GET":
        record_taking(request.holder, offer.issued)
    keep_pictures(page, offer.issued)
    return redirect(card_path(page, SIZES[size], disclosure=DISCLOSURE))


@require_POST
@for_holders
def kit_use(request: HolderRequest) -> HttpResponse:
    """Count that a holder took a text: once an hour, and nothing of where it went."""
    number = request.POST.get("part", "")
    if not number.isdecimal() or len(number) > 18:
        raise Http404
    part = get_object_or_404(
        KitPart.objects.select_related("kit"),
        pk=int(number),
        kind=KitPart.Kind.CAPTION,
        kit__ended_at=None,
    )
    record_taking(request.holder, part.kit)
    taken = f"kit-use-{request.holder.pk}-{part.pk}"
    if is_allowed(request, taken, rate="1/hour"):
        count_use(part)
    return HttpResponse(status=204)


def _page(page_id: int) -> ContentPage:
    page = shared_page(page_id)
    if page is None:
        raise Http404
    return page


def _cards(page: ContentPage) -> list[dict[str, Any]]:
    """Describe the pictures to choose from; to look at a small one takes nothing."""
    return [
        {
            "code": size.code,
            "label": label,
            "thumbnail": card_path(page, size, disclosure=DISCLOSURE, is_small=True),
            "height": round(size.height * THUMBNAIL / size.width),
        }
        for size, label in CARD_SIZES
    ]


def _offer(page: ContentPage) -> OfferedKit:
    return offered_kits([page])[page.pk]
