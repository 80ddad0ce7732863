"""What verifiers of badges fetch: keys, status lists and credentials."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from influencers.badges.answers import (
    DID_TYPE,
    answer_bytes,
    document,
    for_verifiers,
    gone,
    no_key,
)
from influencers.badges.published_lists import published_list
from influencers.badges.selectors import is_issuer
from influencers.models import BadgeCredential, Holder, StatusList
from influencers.openbadges import credentials, dids
from influencers.openbadges.keys import BadgeKeyError, current_ring


@for_verifiers
def portal_did(request: HttpRequest) -> HttpResponse:
    """Show the portal's own keys."""
    return _did_document(request, dids.portal_did(settings.WAGTAILADMIN_BASE_URL))


@for_verifiers
def agency_did(request: HttpRequest, code: str) -> HttpResponse:
    """Show the keys of an agency."""
    if not is_issuer(code):
        raise Http404
    return _did_document(request, dids.agency_did(settings.WAGTAILADMIN_BASE_URL, code))


@for_verifiers
def status_list(
    request: HttpRequest, code: str, list_number: int, list_purpose: str
) -> HttpResponse:
    """Show which badges of an agency no longer hold, or do not hold now."""
    try:
        found = published_list(code, list_number, list_purpose)
    except StatusList.DoesNotExist:
        raise Http404 from None
    except BadgeKeyError:
        return no_key()
    return answer_bytes(
        request,
        found.content,
        content_type=credentials.MEDIA_TYPE,
        seconds=found.seconds_left,
    )


@for_verifiers
def credential(request: HttpRequest, badge_number: str, serial: int) -> HttpResponse:
    """Show a signed badge, revoked ones too: a verifier is to see that they are."""
    found = get_object_or_404(
        BadgeCredential.objects.select_related("holder").exclude(document={}),
        holder__number=badge_number,
        serial=serial,
    )
    if found.holder is None or not found.holder.is_listed:
        return gone()
    return document(request, found.document, content_type=credentials.MEDIA_TYPE)


@for_verifiers
def newest_credential(request: HttpRequest, badge_number: str) -> HttpResponse:
    """Lead to the badge as it is now."""
    holder = get_object_or_404(Holder, number=badge_number)
    if not holder.is_listed:
        return gone()
    newest = get_object_or_404(holder.credentials.order_by("-serial")[:1])
    response = redirect("badges:credential", badge_number, newest.serial)
    response["Cache-Control"] = "no-cache"
    return response


def _did_document(request: HttpRequest, did: str) -> HttpResponse:
    try:
        methods = current_ring().methods_of(did)
    except BadgeKeyError:
        return no_key()
    return document(request, dids.did_document(did, methods), content_type=DID_TYPE)
