"""Badges as pictures with the credential baked in, and the picture of all badges."""

import hashlib
import json
from collections.abc import Callable
from functools import cache as once
from typing import Any

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from influencers.badges.answers import answer_bytes, answer_made, for_verifiers, gone
from influencers.badges.faces import Face, emblem_face, face_of
from influencers.badges.pictures import draw_png, draw_svg
from influencers.badges.selectors import current_credential
from influencers.models import Holder
from influencers.openbadges.baking import bake_png, bake_svg

# Seconds for which a drawn picture is kept, without its credential.
KEPT_FOR = 60 * 60


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


@once
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
    text, face = json.dumps(credential.document, ensure_ascii=False), face_of(holder)
    response = answer_made(
        request,
        lambda: bake(_drawn(face, draw=draw, kind=kind), text),
        tag=_hash(kind, face, text),
        content_type="image/svg+xml" if kind == "svg" else "image/png",
    )
    response["Content-Disposition"] = f'inline; filename="lencana-{number}.{kind}"'
    return response


def _drawn(face: Face, *, draw: Callable[[Face], bytes], kind: str) -> bytes:
    """Return the picture; a PNG takes far longer to draw than to read."""
    drawn: Any = cache.get_or_set(
        f"badge-picture:{_hash(kind, face)}", lambda: draw(face), timeout=KEPT_FOR
    )
    return bytes(drawn)


def _hash(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]
