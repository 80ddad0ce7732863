"""A place for the documents of a judged set, gone when the judging is done.

One transaction holds everything and is rolled back: the portal never sees it. While it
lasts nobody else can write to an SQLite database.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from wagtail.models import Locale, Page

from search.documents import SearchDocument
from search.engines.embedded import storage
from search.evaluation.sets import JudgedDocument
from search.models import StoredDocument

# Documents stored at a time.
CHUNK = 500
# Where scratch pages hang: a path that Wagtail gives to no child of the root until it
# has a million others (treebeard numbers children in base 36, four digits a step).
SCRATCH_PATH = "0001ZZZZ"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@contextmanager
def only_these(
    documents: Sequence[JudgedDocument],
    *,
    on_chunk: Callable[[int], None] = lambda size: None,
) -> Iterator[dict[int, str]]:
    """Make these the only documents there are; gives the id of each page.

    `on_chunk` is told how many documents were just stored, for a progress bar.
    """
    with transaction.atomic():
        StoredDocument.objects.all().delete()
        ids: dict[int, str] = {}
        for start in range(0, len(documents), CHUNK):
            chunk = documents[start : start + CHUNK]
            pages = scratch_pages(range(start + 1, start + 1 + len(chunk)))
            pairs = list(zip(pages, chunk, strict=True))
            storage.write([_description(one, page=page) for page, one in pairs])
            ids |= {page.pk: document.id for page, document in pairs}
            on_chunk(len(chunk))
        _analyze()
        try:
            yield ids
        finally:
            transaction.set_rollback(True)


def scratch_pages(numbers: Sequence[int]) -> list[Page]:
    """Return new live pages, of no type and below no page anyone can reach."""
    content_type = ContentType.objects.get_for_model(Page)
    locale = Locale.objects.first()
    return Page.objects.bulk_create(
        Page(
            title=f"{number}",
            draft_title=f"{number}",
            slug=f"evaluation-{number}",
            url_path=f"/evaluation-{number}/",
            path=f"{SCRATCH_PATH}{_step(number)}",
            depth=3,
            content_type=content_type,
            locale=locale,
        )
        for number in numbers
    )


def _step(number: int) -> str:
    """Return a number as one step of a treebeard path."""
    digits = ""
    for _ in range(4):
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits


def _description(document: JudgedDocument, *, page: Page) -> SearchDocument:
    published_at = datetime.combine(document.published_at, time(5), tzinfo=UTC)
    return SearchDocument(
        key=f"page:{page.pk}",
        page_id=page.pk,
        kind=document.kind,
        locale=document.locale,
        title=document.title,
        summary=document.summary,
        body=document.body,
        url=page.url_path,
        published_at=published_at,
        updated_at=published_at,
        claim=document.claim,
        links=document.links,
    )


def _analyze() -> None:
    """Let PostgreSQL count the new rows: it plans as if the tables were empty."""
    if connection.vendor == "postgresql":
        tables = (m._meta.db_table for m in apps.get_app_config("search").get_models())
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {', '.join(tables)}")
