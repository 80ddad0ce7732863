"""What a search engine knows of a page: a plain description, never the page."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Protocol, TypeAlias

from django.utils import timezone

JSON: TypeAlias = (
    "str | int | float | bool | Sequence[JSON] | Mapping[str, JSON] | None"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One property that results can be narrowed by: topic "kesehatan", "Kesehatan"."""

    field: str
    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """A public page as plain text, facets and what its result card shows.

    `claim` is what a fact-check judges, in the words it circulates in; `links` are the
    addresses it was seen at. Both are empty for pages that judge nothing.
    """

    key: str
    page_id: int
    kind: str
    locale: str
    title: str
    summary: str
    body: str
    url: str
    published_at: datetime
    updated_at: datetime
    facets: tuple[Facet, ...] = ()
    card: Mapping[str, JSON] = field(default_factory=dict)
    claim: str = ""
    links: tuple[str, ...] = ()

    def all_facets(self) -> tuple[Facet, ...]:
        """Return the facets with `kind` and `year`, which every document has.

        A page that gives one of the two itself keeps its own.
        """
        year = str(timezone.localtime(self.published_at).year)
        derived = (
            Facet(field="kind", value=self.kind, label=self.kind),
            Facet(field="year", value=year, label=year),
        )
        given = {facet.field for facet in self.facets}
        return self.facets + tuple(f for f in derived if f.field not in given)

    def topic_labels(self) -> str:
        """Return the names of its topics, which say what it is about as a summary does.

        So "bansos" finds a programme of the topic "Bantuan sosial" before a page that
        mentions it in passing.
        """
        return ". ".join(f.label for f in self.facets if f.field == "topic")

    def fingerprint(self) -> str:
        """Return the SHA-256 of everything a document says, in canonical JSON."""
        told = {name: getattr(self, name) for name in self.__slots__}
        told["facets"] = [asdict(facet) for facet in self.all_facets()]
        text = json.dumps(told, sort_keys=True, default=_as_json)
        return hashlib.sha256(text.encode()).hexdigest()


def _as_json(value: object) -> JSON:
    """Return a moment in UTC, a mapping as an object; as text, what else there is."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return dict(value) if isinstance(value, Mapping) else str(value)


class Searchable(Protocol):
    """A page that describes itself to search; None keeps it out."""

    def search_document(self) -> SearchDocument | None:
        """Describe the page as it is public now."""
