"""Which pages everybody may read: live, and outside every restricted branch.

Says the same as `Page.objects.live().public()`, in one query however many restrictions
there are (Wagtail adds a condition for each).
"""

from typing import TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from wagtail.models import Page, PageViewRestriction

PageType = TypeVar("PageType", bound=Page)


def is_restricted() -> Exists:
    """Tell, inside a query of pages, whether a page is in a restricted branch.

    Restricted pages are named by id, so that no planner reads all pages to find the few
    of them: a join did on SQLite with statistics, 11 ms at 1,000 pages instead of 1.
    """
    restricted = Page.objects.alias(
        candidate_path=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    )
    return Exists(
        restricted.filter(
            pk__in=PageViewRestriction.objects.values("page_id"),
            candidate_path__startswith=F("path"),
        )
    )


def public(model: type[PageType]) -> "QuerySet[PageType]":
    """Return the pages of a type that everybody may read."""
    pages: QuerySet[PageType] = model.objects.live().exclude(is_restricted())
    return pages
