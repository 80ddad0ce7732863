"""The engine inside the portal's own database: always there, always current."""

from collections.abc import Sequence
from dataclasses import replace

from django.db.models import QuerySet
from django.utils.safestring import SafeString

from search.engines.embedded.coverage import covering
from search.engines.embedded.facets import count_facets, narrowed, of_language_and_kind
from search.engines.embedded.full_text import Match, full_text_index
from search.engines.embedded.highlight import passage
from search.engines.embedded.spelling import did_you_mean
from search.language.analysis import TopicWord, topic_words
from search.language.normaliser import clean_text
from search.messages.likeness import Likeness
from search.messages.message import Message
from search.models import StoredDocument
from search.queries import (
    LONGEST_MESSAGE,
    LONGEST_QUERY,
    Hit,
    SearchQuery,
    SearchResults,
    Sort,
    Suggestion,
    page_count,
)

# A query beyond this many different stems says nothing more about what is wanted.
MOST_QUERY_STEMS = 16


class EmbeddedEngine:
    """Answers from `StoredDocument` and the full-text index of the database."""

    name = "embedded"

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query; without text, list the newest."""
        text = clean_text(query.text[:LONGEST_QUERY]).strip()
        return self._find(replace(query, text=text)) if text else self._browse(query)

    def _browse(self, query: SearchQuery) -> SearchResults:
        """List the newest: three queries."""
        documents = narrowed(of_language_and_kind(query), query.filters)
        total = documents.count()
        page = _page(query, total=total)
        newest = documents.order_by("-published_at", "-id")[_rows(query, page=page)]
        return SearchResults(
            total=total,
            hits=tuple(_hit(document) for document in newest),
            facets=count_facets(query),
            did_you_mean=None,
            page=page,
            page_count=page_count(total, page_size=query.page_size),
            engine=self.name,
        )

    def _find(self, query: SearchQuery) -> SearchResults:
        """Look the text up: at most five queries."""
        asked = topic_words(query.text, locale=query.locale)[:MOST_QUERY_STEMS]
        terms = [word.stem for word in asked]
        matches = _matches(terms, locale=query.locale, kinds=query.kinds)
        suggestion = _suggestion(query, asked=asked, matches=matches)
        matches = covering(matches, term_count=len(terms))
        candidates = _matched_documents(matches)
        found = _narrowed_matches(candidates, matches, query=query)
        page = _page(query, total=len(found))
        shown = found[_rows(query, page=page)]
        return SearchResults(
            total=len(found),
            hits=_marked_hits(shown, terms=terms, locale=query.locale),
            facets=count_facets(query, matched=candidates),
            did_you_mean=suggestion,
            page=page,
            page_count=page_count(len(found), page_size=query.page_size),
            engine=self.name,
        )

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents that share most of a message's rare words."""
        words = topic_words(clean_text(message.text[:LONGEST_MESSAGE]), locale=locale)
        likeness = Likeness(words, locale=locale)
        matches = _matches(likeness.terms, locale=locale, kinds=kinds)[:limit]
        hits = _marked_hits(matches, terms=likeness.terms, locale=locale)
        return tuple(
            replace(hit, score=likeness.sureness(match, title=hit.title))
            for hit, match in zip(hits, matches, strict=True)
        )

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Return titles that go on from what was typed."""
        rows = StoredDocument.objects.filter(locale=locale, title__istartswith=typed)
        return tuple(
            Suggestion(title=row.title, url=row.url, kind=row.kind, page_id=row.page_id)
            for row in rows[:limit]
        )


def _matches(
    terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
) -> list[Match]:
    if not terms:
        return []
    return full_text_index().match(terms, locale=locale, kinds=kinds)


def _matched_documents(matches: Sequence[Match]) -> QuerySet[StoredDocument]:
    ids = [match.document_id for match in matches]
    return StoredDocument.objects.filter(pk__in=full_text_index().listed(ids))


def _narrowed_matches(
    candidates: QuerySet[StoredDocument],
    matches: Sequence[Match],
    *,
    query: SearchQuery,
) -> list[Match]:
    """Return the matches that pass the filters, in the order asked for."""
    if not matches or (not query.filters and query.sort is Sort.RELEVANCE):
        return list(matches)
    documents = narrowed(candidates, query.filters).order_by("-published_at", "-id")
    newest_first = list(documents.values_list("pk", flat=True))
    if query.sort is Sort.NEWEST:
        by_id = {match.document_id: match for match in matches}
        return [by_id[document_id] for document_id in newest_first]
    passing = set(newest_first)
    return [match for match in matches if match.document_id in passing]


def _page(query: SearchQuery, *, total: int) -> int:
    """Return the page to show: the asked one, the first or the last."""
    return max(1, min(query.page, page_count(total, page_size=query.page_size)))


def _rows(query: SearchQuery, *, page: int) -> slice:
    return slice((page - 1) * query.page_size, page * query.page_size)


def _marked_hits(
    matches: Sequence[Match], *, terms: Sequence[str], locale: str
) -> tuple[Hit, ...]:
    """Return the matches as hits, in their order, with the answering passage."""
    if not matches:
        return ()
    rows = (
        StoredDocument.objects.select_related("text")
        .defer("text__title_stems", "text__summary_stems", "text__body_stems")
        .in_bulk([match.document_id for match in matches])
    )
    hits = []
    for match in matches:
        row = rows[match.document_id]
        texts = (row.text.body, row.summary)
        passages = (passage(text, stems=terms, locale=locale) for text in texts)
        snippet = next(filter(None, passages), SafeString(""))
        hits.append(_hit(row, snippet=snippet, score=match.score))
    return tuple(hits)


def _hit(
    row: StoredDocument, *, snippet: SafeString | None = None, score: float = 0.0
) -> Hit:
    return Hit(
        key=row.key,
        page_id=row.page_id,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        url=row.url,
        published_at=row.published_at,
        updated_at=row.updated_at,
        card=row.card,
        snippet=snippet or SafeString(""),
        score=score,
    )


def _suggestion(
    query: SearchQuery, *, asked: Sequence[TopicWord], matches: Sequence[Match]
) -> str | None:
    """Suggest another spelling when some words of a plain query are found nowhere."""
    if query.filters:
        return None
    held = 0
    for match in matches:
        held |= match.terms
    unknown = [
        topic.word for position, topic in enumerate(asked) if not held >> position & 1
    ]
    return did_you_mean(query.text, unknown=unknown, locale=query.locale)
