"""Finds the page of an address together with what its frame shows.

Wagtail walks down the tree and asks for menu, translations and restrictions one after
the other. Here one query brings them all, a second one the page's own row.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from home.models import HomePage, PortalPage
from search.public_pages import is_restricted

# The page tree: root, home page, then what the main menu is made of.
MENU_DEPTH = 3


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The pages around a page: the main menu, and itself in other languages."""

    menu: tuple[Page, ...]
    translations: tuple[Page, ...]


def find_route(request: HttpRequest, path: str) -> RouteResult | None:
    """Return the live page at a path in the reader's language, or None.

    Keeps the frame on the request, for `frame_of`.
    """
    url_path = _root_path() + path
    slug = url_path.rstrip("/").rpartition("/")[2]
    # `url_path` has no index, `slug` has.
    here = Page.objects.live().filter(slug=slug, url_path=url_path)
    found = _read(
        Q(pk__in=here.values("pk"))
        | Q(translation_key__in=here.values("translation_key"))
        | _menu()
    )
    page = next((each for each in found if each.url_path == url_path), None)
    _keep_frame(request, found, page=page)
    return RouteResult(_specific(page)) if page else None


def frame_of(request: HttpRequest | None, *, page: Page | None) -> Frame:
    """Return the frame kept for this request, or read it."""
    kept: Frame | None = getattr(request, "_portal_frame", None)
    if kept is not None:
        return kept
    wanted = _menu()
    if page is not None and page.translation_key:
        wanted |= Q(translation_key=page.translation_key)
    return _keep_frame(request, _read(wanted), page=page)


def _root_path() -> str:
    """Return the `url_path` of the home page in the reader's language."""
    language = get_language() or "id"
    roots = Site.get_site_root_paths()
    paths = [root.root_path for root in roots if root.language_code == language]
    return paths[0] if paths else "/"


def _menu() -> Q:
    types = [model._meta.model_name for model in HomePage.clean_subpage_models()]
    return Q(
        content_type__in=ContentType.objects.filter(model__in=types),
        depth=MENU_DEPTH,
        show_in_menus=True,
        locale__language_code=get_language() or "id",
    )


def _read(wanted: Q) -> list[Page]:
    return list(
        Page.objects.live()
        .filter(wanted)
        .select_related("locale", "content_type")
        .annotate(is_restricted=is_restricted())
        .order_by("path")
    )


def _keep_frame(
    request: HttpRequest | None, found: Iterable[Page], *, page: Page | None
) -> Frame:
    language = get_language() or "id"
    frame = Frame(
        menu=tuple(
            each
            for each in found
            if each.depth == MENU_DEPTH
            and each.show_in_menus
            and each.locale.language_code == language
        ),
        translations=tuple(
            each
            for each in found
            if page is not None
            and each.translation_key == page.translation_key
            and each.pk != page.pk
        ),
    )
    if request is not None:
        request._portal_frame = frame  # type: ignore[attr-defined]
    return frame


def _specific(page: Page) -> Page:
    """Return the page as its own type, with the rows that it is shown with."""
    model = page.content_type.model_class()
    if model is None or not issubclass(model, PortalPage):
        return page.specific
    relations = ("locale", *model.shown_with)
    specific = model.objects.select_related(*relations).get(pk=page.pk)
    specific.is_unrestricted = not page.is_restricted and page.alias_of_id is None
    return specific
