"""The page that is printed: the badge on a sheet of A6 or A4, its QR code to scan."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from influencers.badges.faces import face_of
from influencers.badges.selectors import is_printable
from influencers.models import Holder


@csrf_exempt
@require_safe
def printable_badge(request: HttpRequest, badge_number: str) -> HttpResponse:
    """Show an active badge for printing; any other one is not to hang on a wall."""
    holder = get_object_or_404(
        Holder.objects.listed().select_related("agency").prefetch_related("accounts"),
        number=badge_number,
    )
    if not is_printable(holder):
        raise Http404
    return render(
        request,
        "influencers/badges/print.html",
        {"holder": holder, "face": face_of(holder)},
    )
