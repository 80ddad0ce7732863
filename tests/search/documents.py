"""Documents to search for, on plain Wagtail pages: the engine needs no page type."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.utils.text import slugify
from wagtail.models import Page

from search.documents import Facet, SearchDocument
from search.engines.embedded import storage

FIRST_DAY = datetime(2026, 1, 1, 5, tzinfo=UTC)


def public_page(title: str, *, parent: Page | None = None) -> Page:
    """Return a new live page of no particular type."""
    root = parent or Page.objects.get(depth=1)
    count = Page.objects.count()
    page = Page(title=title[:250] or "-", slug=f"{slugify(title)[:80]}-{count}")
    return root.add_child(instance=page)


def facet(field: str, value: str) -> Facet:
    return Facet(field=field, value=value, label=value.title())


def store(title: str, **given: Any) -> SearchDocument:
    """Store a document; every next one is a day younger. Returns it."""
    page = given.pop("page", None) or public_page(title)
    fields: dict[str, Any] = {
        "kind": "program",
        "locale": "id",
        "summary": "",
        "body": "",
        "published_at": FIRST_DAY + timedelta(days=page.pk),
    }
    fields |= given
    fields.setdefault("updated_at", fields["published_at"])
    document = SearchDocument(
        key=f"page:{page.pk}",
        page_id=page.pk,
        title=title,
        url=f"/{page.slug}/",
        **fields,
    )
    storage.write([document])
    return document
