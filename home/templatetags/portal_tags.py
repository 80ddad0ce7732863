"""What every page's frame needs: navigation, languages, settings, pictures."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urljoin

from django import template
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import QuerySet, Value, prefetch_related_objects
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_noop
from django.utils.translation import gettext as _
from wagtail.models import Page

from home.cards import card_path
from home.models import AgencyLevel, Audience, ContentPage, PortalSettings
from home.renditions import (
    Picture,
    article_picture,
    logo_picture,
    social_picture,
)
from home.routing import frame_of
from search.browsing import FACET_PARAMETERS, QUERY_PARAMETER
from search.engines import search_engine
from search.queries import SearchQuery, SearchResults

register = template.Library()

# So many agencies are put in order; more than any home page lists.
MOST_AGENCIES = 60

# The list in which each kind of page is shown, by its slug: it is below its agency.
SECTIONS = {
    "program": "program",
    "fact_check": "cek-fakta",
    "clarification": "cek-fakta",
}

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
    shown = _shown_page(context)
    section = SECTIONS.get(getattr(shown, "search_kind", ""))
    return [
        {
            "url": address(page, request=request),
            "label": page.title,
            "current": (
                page.slug == section
                if section
                else shown is not None and shown.path.startswith(page.path)
            ),
        }
        for page in frame_of(request, page=shown).menu
    ]


@register.simple_tag(takes_context=True)
def language_links(context: dict[str, Any]) -> list[dict[str, Any]]:
    """Return each language with the address of this same page in it.

    A page without a translation leads to the other language's home page.
    """
    request: HttpRequest | None = context.get("request")
    here = get_language() or "id"
    shown = _shown_page(context)
    found = {
        page.locale.language_code: address(page, request=request)
        for page in frame_of(request, page=shown).translations
    }
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


@register.simple_tag(takes_context=True)
def address_of(context: dict[str, Any], page: Page | None) -> str:
    """Return where a page is, as a path; empty when it is nowhere."""
    return address(page, request=context.get("request")) if page else ""


def address(page: Page, *, request: HttpRequest | None) -> str:
    """Return the path of a page: all pages are on one site, so none is looked up."""
    parts = page.get_url_parts(request)
    return str(parts[2] or "") if parts else ""


def _shown_page(context: dict[str, Any]) -> Page | None:
    page = context.get("page")
    return page if isinstance(page, Page) and page.pk else None


def _other_address(request: HttpRequest | None, code: str, *, page: Any) -> str:
    home = "/" if code == settings.LANGUAGE_CODE else f"/{code}/"
    if request is None or isinstance(page, Page):
        return home
    here = request.get_full_path()
    there = str(translate_url(here, code))
    return there if there != here else home


@register.simple_tag
def agencies_in_brief(count: int) -> SearchResults:
    """Return some agencies, the ministries first, and how many there are."""
    found = search_engine().search(
        SearchQuery(
            locale=get_language() or "id", kinds=("agency",), page_size=MOST_AGENCIES
        )
    )
    levels = [str(level.label) for level in AgencyLevel]
    ordered = sorted(
        found.hits,
        key=lambda hit: levels.index(str(hit.card.get("level") or levels[-1])),
    )
    return replace(found, hits=tuple(ordered[:count]))


@register.simple_tag
def picture_of(image: Any) -> Picture | None:
    """Return the ready-made picture of an article; none is made here."""
    return article_picture(_with_renditions(image))


@register.simple_tag
def social_picture_of(image: Any) -> Picture | None:
    """Return the ready-made picture for link previews."""
    return social_picture(_with_renditions(image))


@register.simple_tag
def share_image_url(page: Any, origin: str) -> str:
    """Return the full address of the picture for link previews, if there is one."""
    if isinstance(page, ContentPage) and page.pk:
        return urljoin(origin, card_path(page))
    picture = social_picture_of(getattr(page, "image", None))
    return urljoin(origin, picture["url"]) if picture else ""


@register.simple_tag
def logo_of(image: Any) -> Picture | None:
    """Return the ready-made logo of an agency."""
    return logo_picture(_with_renditions(image))


def _with_renditions(image: Any) -> Any:
    """Read all sizes of an image at once, the first time one is asked for."""
    if not image:
        return None
    prefetch_related_objects([image], "renditions")
    return image


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


@register.simple_tag
def labelled_links(*parts: Any) -> list[dict[str, str]]:
    """Return label, address, label, address ... as the lists that components take.

    A label without an address, or an address without a label, is left out.
    """
    return [
        {"label": str(label), "url": str(url)}
        for label, url in zip(parts[::2], parts[1::2], strict=True)
        if label and url
    ]


@register.simple_tag
def entries(stream: Iterable[Any], **names: str) -> list[dict[str, Any]]:
    """Return a stream's blocks under the names that a component takes.

    `{% entries page.steps title="title" text="description" as steps %}`
    """
    return [
        {name: block.value[source] for name, source in names.items()}
        for block in stream
    ]


@register.simple_tag
def search_links(words: Iterable[Any], url: str) -> list[dict[str, str]]:
    """Return a link to the search for each block of words."""
    return [
        {
            "label": str(block.value),
            "url": f"{url}?{urlencode({QUERY_PARAMETER: str(block.value)})}",
        }
        for block in words
    ]


@register.simple_tag
def filter_url(url: str, field: str, value: Any) -> str:
    """Return a list's address narrowed to one value of a facet."""
    return f"{url}?{urlencode({FACET_PARAMETERS[field]: str(value)})}"


@register.filter
def channels(stream: Iterable[Any]) -> list[dict[str, str]]:
    """Return `ChannelBlock`s as `components/channel_list.html` shows them."""
    return [
        {
            "label": str(block.value["label"]),
            "value": str(block.value["address"]),
            "url": channel_url(block.value["kind"], address=block.value["address"]),
        }
        for block in stream
    ]


def channel_url(kind: str, *, address: str) -> str:
    """Return the link that opens a channel; empty where only reading it helps."""
    if address.startswith(("https://", "http://")):
        return address
    if kind == "surel":
        return f"mailto:{address}"
    digits = re.sub(r"\D", "", address)
    if kind == "telepon":
        return f"tel:{digits}"
    if kind == "whatsapp" and digits:
        return f"https://wa.me/{re.sub(r'^0', '62', digits)}"
    return ""


@register.filter
def headings(stream: Iterable[Any]) -> list[str]:
    """Return the section headings of running text, for its list of contents."""
    return [block.value["text"] for block in stream if block.block_type == "heading"]


@register.simple_tag
def subject_links(page: Any, url: str) -> dict[str, list[dict[str, str]]]:
    """Return the page's subjects as links into a list narrowed to each of them.

    The keys are `audiences`, `topics` and `regions`; `url` is the list's address.
    """
    audiences = dict(Audience.choices)
    topics, regions = _topics_and_regions(page)
    chosen = {
        "audience": [
            (code, audiences[code]) for code in page.audiences if code in audiences
        ],
        "topic": topics,
        "region": regions,
    }
    return {
        f"{field}s": [
            {"label": str(label), "url": filter_url(url, field, value)}
            for value, label in values
        ]
        for field, values in chosen.items()
    }


def _topics_and_regions(page: Any) -> tuple[list[Any], list[Any]]:
    """Return values and labels of both, from one query; a draft has them in memory."""
    topics, regions = page.topics.all(), page.regions.all()
    if not (isinstance(topics, QuerySet) and isinstance(regions, QuerySet)):
        return (
            [(topic.slug, topic.label) for topic in topics],
            [(region.code, region.name) for region in regions],
        )
    is_english = get_language() == "en"
    rows = (
        topics.order_by()
        .annotate(subject=Value("topic"))
        .values_list("subject", "slug", "name", "name_en")
        .union(
            regions.order_by()
            .annotate(subject=Value("region"), translated=Value(""))
            .values_list("subject", "code", "name", "translated")
        )
    )
    found: dict[str, list[Any]] = {"topic": [], "region": []}
    for subject, value, name, name_en in sorted(rows, key=lambda row: row[2]):
        found[subject].append((value, name_en if is_english and name_en else name))
    return found["topic"], found["region"]
