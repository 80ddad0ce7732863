"""Where search and truth differ: the projection from the pages, an index from it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from elasticsearch import Elasticsearch
from wagtail.models import Page

from search.documents import SearchDocument
from search.engines.elastic.connection import answer_expected
from search.engines.embedded.storage import as_stored
from search.engines.guarded import public_page_ids
from search.models import SearchOutbox, StoredDocument

CHUNK = 200
# How many fingerprints are read from an index at a time.
SCROLLED = 2000


@dataclass(slots=True, kw_only=True)
class Differences:
    """Pages whose document is absent, old, left behind, or should not be seen."""

    missing: set[int] = field(default_factory=set)
    stale: set[int] = field(default_factory=set)
    zombie: set[int] = field(default_factory=set)
    restricted: set[int] = field(default_factory=set)

    def all(self) -> set[int]:
        """Return every page that differs."""
        return self.missing | self.stale | self.zombie | self.restricted

    def add(
        self, *, expected: dict[int, str], found: dict[int, str], live: Collection[int]
    ) -> None:
        """Compare fingerprints. A page that is live but not expected is restricted."""
        left = found.keys() - expected.keys()
        self.missing |= expected.keys() - found.keys()
        self.stale |= {
            pk for pk in expected.keys() & found.keys() if expected[pk] != found[pk]
        }
        self.restricted |= left & set(live)
        self.zombie |= left - set(live)


def of_projection(
    describe: Callable[[Collection[int]], list[SearchDocument]],
    *,
    on_chunk: Callable[[int], None] = lambda pages: None,
) -> Differences:
    """Compare the stored documents with what the pages say of themselves now."""
    differences = Differences()
    for page_ids in _chunks(Page.objects.order_by("pk").values_list("pk", flat=True)):
        expected = {
            document.page_id: as_stored(document).fingerprint()
            for document in describe(page_ids)
        }
        found = _stored(StoredDocument.objects.filter(page_id__in=page_ids))
        left = found.keys() - expected.keys()
        differences.add(expected=expected, found=found, live=_live(left))
        on_chunk(len(page_ids))
    return differences


def of_index(client: Elasticsearch, index: str) -> Differences:
    """Compare an index with the projection; changes on their way are no difference."""
    differences = Differences()
    expected = _stored(StoredDocument.objects.all())
    found = dict(_indexed(client, index))
    left = found.keys() - expected.keys()
    differences.add(expected=expected, found=found, live=_live(left))
    return _confirmed(client, index, differences.all())


def _confirmed(
    client: Elasticsearch, index: str, page_ids: Collection[int]
) -> Differences:
    """Look at these pages once more: both sides may have changed meanwhile."""
    differences = Differences()
    waiting = SearchOutbox.objects.exclude(due_at=None).values_list(
        "page_id", flat=True
    )
    for chunk in _chunks(sorted(page_ids)):
        on_their_way = set(waiting.filter(page_id__in=chunk))
        found = _fetched(client, index, chunk)
        expected = _stored(StoredDocument.objects.filter(page_id__in=chunk))
        still = set(chunk) - on_their_way
        differences.add(
            expected={pk: mark for pk, mark in expected.items() if pk in still},
            found={pk: mark for pk, mark in found.items() if pk in still},
            live=_live(chunk),
        )
    return differences


def _stored(documents: QuerySet[StoredDocument]) -> dict[int, str]:
    return dict(documents.values_list("page_id", "fingerprint"))


def _live(page_ids: Collection[int]) -> set[int]:
    live = Page.objects.live().filter(pk__in=page_ids)
    return set(live.values_list("pk", flat=True)) - public_page_ids(page_ids)


def _indexed(client: Elasticsearch, index: str) -> Iterator[tuple[int, str]]:
    """Yield page and fingerprint of every document, in the order of pages."""
    after: list[Any] | None = None
    while True:
        with answer_expected():
            answer = client.search(
                index=index,
                size=SCROLLED,
                sort=[{"page_id": "asc"}],
                search_after=after,
                # From its column: whole documents would be read to cut it from one.
                source=False,
                docvalue_fields=[{"field": "fingerprint"}],
                track_total_hits=False,
            )
            hits = answer["hits"]["hits"]
            read = [(int(hit["_id"]), _fingerprint_column(hit)) for hit in hits]
        yield from read
        if len(hits) < SCROLLED:
            return
        after = hits[-1]["sort"]


def _fetched(client: Elasticsearch, index: str, page_ids: list[int]) -> dict[int, str]:
    """Return the fingerprints an index holds of these pages, refreshed or not."""
    with answer_expected():
        answer = client.mget(
            index=index, ids=[str(pk) for pk in page_ids], source=["fingerprint"]
        )
        return {
            int(found["_id"]): _fingerprint(found)
            for found in answer["docs"]
            if found.get("found")
        }


def _fingerprint(found: dict[str, Any]) -> str:
    return str(found["_source"].get("fingerprint", ""))


def _fingerprint_column(hit: dict[str, Any]) -> str:
    return str(hit.get("fields", {}).get("fingerprint", [""])[0])


def _chunks(page_ids: Any) -> Iterator[list[int]]:
    ids = list(page_ids)
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
