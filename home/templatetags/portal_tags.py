"""What every page's frame needs: navigation, languages, settings, pictures."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import template
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_noop
from django.utils.translation import gettext as _
from wagtail.models import Page

from home.models import PortalSettings
from home.renditions import Picture, article_picture, social_picture
from search.engines import search_engine
from search.queries import SearchQuery, SearchResults

register = template.Library()

BIG_UNITS = (
    (10**12, gettext_noop("triliun")),
    (10**9, gettext_noop("miliar")),
    (10**6, gettext_noop("juta")),
)
# As Django's json_script does: no "</script>" and no comment can arise from text.
SCRIPT_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag(takes_context=True)
def portal_settings(context: dict[str, Any]) -> PortalSettings:
    """Return the portal's settings; read once a request."""
    return PortalSettings.load(request_or_site=context.get("request"))


@register.simple_tag(takes_context=True)
def site_navigation(context: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the main menu: pages of the first level that editors put into it."""
    request: HttpRequest | None = context.get("request")
    current = getattr(context.get("page"), "path", "")
    pages = Page.objects.live().filter(
        depth=3, show_in_menus=True, locale__language_code=get_language() or "id"
    )
    return [
        {
            "url": page.get_url(request),
            "label": page.title,
            "current": current.startswith(page.path),
        }
        for page in pages.order_by("path")
    ]


@register.simple_tag(takes_context=True)
def language_links(context: dict[str, Any]) -> list[dict[str, Any]]:
    """Return each language with the address of this same page in it.

    A page without a translation leads to the other language's home page.
    """
    request: HttpRequest | None = context.get("request")
    here = get_language() or "id"
    found = _translations(context.get("page"), request=request)
    return [
        {
            "code": code,
            "label": label,
            "url": (
                (request.get_full_path() if request else "/")
                if code == here
                else found.get(code)
                or _other_address(request, code, page=context.get("page"))
            ),
            "current": code == here,
            "translated": code == here or code in found or "page" not in context,
        }
        for code, label in settings.LANGUAGES
    ]


def _translations(page: Any, *, request: HttpRequest | None) -> dict[str, str]:
    if not isinstance(page, Page) or page.pk is None:
        return {}
    others = page.get_translations().live().select_related("locale")
    return {
        other.locale.language_code: other.get_url(request) or "/" for other in others
    }


def _other_address(request: HttpRequest | None, code: str, *, page: Any) -> str:
    home = "/" if code == settings.LANGUAGE_CODE else f"/{code}/"
    if request is None or isinstance(page, Page):
        return home
    return translate_url(request.get_full_path(), code)


@register.simple_tag
def agencies_in_brief(count: int) -> SearchResults:
    """Return some agencies and how many there are."""
    return search_engine().search(
        SearchQuery(locale=get_language() or "id", kinds=("agency",), page_size=count)
    )


@register.simple_tag
def picture_of(image: Any) -> Picture | None:
    """Return the ready-made picture of an article; none is made here."""
    return article_picture(image)


@register.simple_tag
def social_picture_of(image: Any) -> Picture | None:
    """Return the ready-made picture for link previews."""
    return social_picture(image)


@register.filter
def rupiah(amount: Decimal | int | None) -> str:
    """Write an amount as people say it: Rp1,5 triliun."""
    if amount is None:
        return ""
    for unit, word in BIG_UNITS:
        if amount >= unit:
            number = number_format(
                (Decimal(amount) / unit).quantize(Decimal("0.1")), use_l10n=True
            )
            return f"Rp{number.removesuffix(',0').removesuffix('.0')} {_(word)}"
    return f"Rp{number_format(int(amount), use_l10n=True, force_grouping=True)}"


@register.filter
def labels_of(codes: Iterable[str], field: Any) -> list[str]:
    """Return the labels of a `ChoiceListField`'s codes."""
    return list(field.labels(codes))


@register.simple_tag
def json_ld(described: dict[str, Any]) -> SafeString:
    """Write one schema.org object as a script that cannot end itself early."""
    text = json.dumps(described, ensure_ascii=False, cls=DjangoJSONEncoder)
    escaped = text.translate(SCRIPT_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{escaped}</script>')  # noqa: S308
