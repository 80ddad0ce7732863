"""Badges as pictures with the credential baked in, and the picture of all badges."""

import json
from collections.abc import Callable
from functools import cache

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from influencers.badges.answers import answer_bytes, for_verifiers, gone
from influencers.badges.faces import Face, emblem_face, face_of
from influencers.badges.pictures import draw_png, draw_svg
from influencers.badges.selectors import current_credential
from influencers.models import Holder
from influencers.openbadges.baking import bake_png, bake_svg


@for_verifiers
def png(request: HttpRequest, badge_number: str) -> HttpResponse:
    """Give the badge as a PNG."""
    return _baked(request, badge_number, draw=draw_png, bake=bake_png, kind="png")


@for_verifiers
def svg(request: HttpRequest, badge_number: str) -> HttpResponse:
    """Give the badge as an SVG."""
    return _baked(request, badge_number, draw=draw_svg, bake=bake_svg, kind="svg")


@for_verifiers
def emblem(request: HttpRequest) -> HttpResponse:
    """Give the picture that stands for all badges: it names nobody."""
    return answer_bytes(
        request, _emblem(), content_type="image/png", seconds=24 * 60 * 60
    )


@cache
def _emblem() -> bytes:
    return draw_png(emblem_face())


def _baked(
    request: HttpRequest,
    number: str,
    *,
    draw: Callable[[Face], bytes],
    bake: Callable[[bytes, str], bytes],
    kind: str,
) -> HttpResponse:
    """Draw the badge and put its newest credential in; what ended has no picture."""
    holder = get_object_or_404(
        Holder.objects.select_related("agency").prefetch_related("accounts"),
        number=number,
    )
    if holder.is_over or not holder.is_listed:
        return gone()
    credential = current_credential(holder)
    if credential is None:
        raise Http404
    text = json.dumps(credential.document, ensure_ascii=False)
    content_type = "image/svg+xml" if kind == "svg" else "image/png"
    response = answer_bytes(
        request, bake(draw(face_of(holder)), text), content_type=content_type
    )
    response["Content-Disposition"] = f'inline; filename="lencana-{number}.{kind}"'
    return response
