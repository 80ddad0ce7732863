"""What changes a page's visibility or address changes its stored document at once."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from search.projection import forget_page, refresh_page, refresh_pages, stored_url


def connect() -> None:
    """Connect every receiver; called once when the app is ready."""
    page_published.connect(_on_published, dispatch_uid="search")
    page_unpublished.connect(_on_unpublished, dispatch_uid="search")
    page_slug_changed.connect(_on_slug_changed, dispatch_uid="search")
    post_page_move.connect(_on_moved, dispatch_uid="search")
    for signal in (post_save, post_delete):
        signal.connect(
            _on_restriction_changed, sender=PageViewRestriction, dispatch_uid="search"
        )


def _on_published(sender: type[Page], *, instance: Page, **_kwargs: Any) -> None:
    """Store the page; and those below, when publishing gave it a new address.

    `page_slug_changed` comes only after the commit.
    """
    address = stored_url(instance)
    refresh_page(instance)
    if not instance.is_leaf() and address not in (None, stored_url(instance)):
        refresh_pages(Page.objects.descendant_of(instance))


def _on_unpublished(sender: type[Page], *, instance: Page, **_kwargs: Any) -> None:
    """Forget the page. Deleting a page says this too, while its row is still live."""
    forget_page(instance)


def _on_slug_changed(sender: type[Page], *, instance: Page, **_kwargs: Any) -> None:
    """Store the page and all below it: their addresses begin with its own."""
    refresh_pages(Page.objects.descendant_of(instance, inclusive=True))


def _on_moved(
    sender: type[Page],
    *,
    instance: Page,
    parent_page_before: Page,
    parent_page_after: Page,
    **_kwargs: Any,
) -> None:
    """Store the branch anew: other addresses, agency and restrictions."""
    if parent_page_before.pk != parent_page_after.pk:
        refresh_pages(Page.objects.descendant_of(instance, inclusive=True))


def _on_restriction_changed(
    sender: type[PageViewRestriction],
    *,
    instance: PageViewRestriction,
    origin: object = None,
    **_kwargs: Any,
) -> None:
    """Store or forget the branch under a restriction.

    A restriction that goes because its page is being deleted opens nothing.
    """
    model = getattr(origin, "model", type(origin))
    if origin is None or model is PageViewRestriction:
        page = Page.objects.filter(pk=instance.page_id).first()
        if page:
            refresh_pages(Page.objects.descendant_of(page, inclusive=True))
