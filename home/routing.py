"""What the frame of a page shows of the tree: menu and translations, in one query."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, PageViewRestriction

from home.models import HomePage

# The page tree: root, home page, then what the main menu is made of.
MENU_DEPTH = 3


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The pages around a page: the main menu, and itself in other languages."""

    menu: tuple[Page, ...]
    translations: tuple[Page, ...]


def restriction_above() -> Exists:
    """Tell, inside a query of pages, whether a page is in a restricted branch."""
    restrictions = PageViewRestriction.objects.alias(
        candidate_path=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    )
    return Exists(restrictions.filter(candidate_path__startswith=F("page__path")))


def frame_of(request: HttpRequest | None, *, page: Page | None) -> Frame:
    """Return the frame kept for this request, or read it."""
    kept: Frame | None = getattr(request, "_portal_frame", None)
    if kept is not None:
        return kept
    wanted = _menu()
    if page is not None and page.translation_key:
        wanted |= Q(translation_key=page.translation_key)
    return _keep_frame(request, _read(wanted), page=page)


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
        Page.objects.live().filter(wanted).select_related("locale").order_by("path")
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
