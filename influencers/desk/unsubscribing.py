"""Leaves the digest in one click, without signing in: RFC 8058."""

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from home.api_lists import absolute
from influencers.applications.consents import Purpose
from influencers.models import Holder
from influencers.privacy.consents import withdraw_consent

# Without an end: a mail of last year must still be good to leave by.
_signer = Signer(salt="influencers.desk.unsubscribing")


def unsubscribe_path(holder: Holder) -> str:
    """Return the address by which a holder leaves; it names nobody."""
    with translation.override(settings.LANGUAGE_CODE):
        token = _signer.sign_object(holder.pk)
        return reverse("influencers:unsubscribe", args=[token])


def leave_url(holder: Holder) -> str:
    """Return the full address, for mails."""
    return absolute(unsubscribe_path(holder))


def leave_headers(url: str) -> dict[str, str]:
    """Return what makes mail programs offer to leave with one click: RFC 8058."""
    return {
        "List-Unsubscribe": f"<{url}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


# Mail programs post here for the reader, from anywhere; the token is the proof.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whether mail shall end; end it when posted to."""
    holder = _holder(token)
    is_done = request.method == "POST"
    if is_done:
        withdraw_consent(holder.user, Purpose.MAIL)
    context = {"is_done": is_done}
    return render(request, "influencers/desk/unsubscribe.html", context)


def _holder(token: str) -> Holder:
    try:
        key = _signer.unsign_object(token)
    except (BadSignature, ValueError) as fault:
        raise Http404 from fault
    holder = Holder.objects.select_related("user").filter(pk=key).first()
    if holder is None:
        raise Http404
    return holder
