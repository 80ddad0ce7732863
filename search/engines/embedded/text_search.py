"""One search for a text: what is found, in what spelling, and in what order."""

from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from django.db.models.functions import Substr
from django.utils import timezone

from search.engines.embedded.coverage import covering
from search.engines.embedded.facets import narrowed
from search.engines.embedded.full_text import Found, Lookup, full_text_index
from search.engines.embedded.highlight import Marks
from search.engines.embedded.ranking import Candidate, Ranking
from search.engines.embedded.spelling import corrected
from search.engines.embedded.terms import terms_of
from search.language.normaliser import fold
from search.models import StoredDocument
from search.planning import QueryPlan, plan_query
from search.queries import SearchQuery, Sort

# How many of the first matches are ranked with care: on FacQA the right passage is
# among the first 200 of the rough order in all but 1 of 200 questions.
MOST_RANKED = 250
# How much of a text ranking reads, in characters: the rest of a long body seldom says
# something new, and reading it would cost most of the time.
RANKED_TEXT = 8_000

# Fewer are ranked beside others that were found, to tell common words from rare ones.
FEWEST_RANKED = 60

NOTHING = Found([], (), 0)


class TextSearch:
    """What one query with text finds."""

    def __init__(self, query: SearchQuery) -> None:
        self.query = query
        self.lookup = Lookup(
            locale=query.locale,
            kinds=query.kinds,
            excluded_pages=query.excluded_pages,
        )
        self.plan = plan_query(
            query.text, locale=query.locale, kinds=query.kinds or None
        )
        self.found = _find(self.plan, self.lookup)
        self.did_you_mean: str | None = None
        # A word no document holds can only have been meant otherwise.
        if not query.is_literal and (
            better := corrected(self.plan, self.found, self.lookup)
        ):
            self.did_you_mean = better.text
            self.plan, self.found = better, _find(better, self.lookup)
        matches = covering(self.found.matches, term_count=len(self.found.frequencies))
        # All that is found, before any filter, with the rough score.
        self.rough = {document_id: score for document_id, score, _terms in matches}

    @cached_property
    def ordered(self) -> dict[int, float]:
        """Return the score of what passes the filters, in the order asked for."""
        passing = self._passing()
        if self.query.sort is Sort.NEWEST:
            return {document_id: self.rough[document_id] for document_id in passing}
        first, rest = passing[:MOST_RANKED], passing[MOST_RANKED:]
        return self._ranked(first) | dict.fromkeys(rest, 0.0)

    @cached_property
    def marks(self) -> Marks:
        """Return what hits mark."""
        ranking = self._ranking
        synonyms = (w for concept in self.plan.concepts for w in concept.synonyms)
        return Marks(
            stems=ranking.rarities,
            runs=tuple(dict.fromkeys(wording.stems for wording in synonyms)),
            locale=self.query.locale,
        )

    @cached_property
    def _ranking(self) -> Ranking:
        return Ranking(self.plan, self.found, now=timezone.now())

    def _passing(self) -> Sequence[int]:
        """Return what passes the filters; newest first, if so asked."""
        query, ids = self.query, list(self.rough)
        if not ids or (not query.filters and query.sort is Sort.RELEVANCE):
            return ids
        found = StoredDocument.objects.filter(pk__in=full_text_index().listed(ids))
        documents = narrowed(found, query.filters)
        newest_first = documents.order_by("-published_at", "-id")
        passing = list(newest_first.values_list("pk", flat=True))
        if query.sort is Sort.NEWEST:
            return passing
        kept = set(passing)
        return [document_id for document_id in ids if document_id in kept]

    def _ranked(self, shown: Sequence[int]) -> dict[int, float]:
        """Return the scores of these documents, best first; of equals, the newest."""
        candidates = _candidates([*shown, *self._company(shown)]) if shown else {}
        scores = self._ranking.scores(list(candidates.values()))
        best_first = sorted(
            shown,
            key=lambda id_: (scores[id_], candidates[id_].published_at, id_),
            reverse=True,
        )
        return {document_id: scores[document_id] for document_id in best_first}

    def _company(self, shown: Sequence[int]) -> list[int]:
        """Return what else was found, to see few results beside it."""
        others = (document_id for document_id, _score, _terms in self.found.matches)
        known = set(shown)
        missing = max(0, FEWEST_RANKED - len(shown))
        return list(islice((other for other in others if other not in known), missing))


def _find(plan: QueryPlan, lookup: Lookup) -> Found:
    terms = terms_of(plan)
    return full_text_index().find(terms, lookup) if terms else NOTHING


def _candidates(document_ids: Sequence[int]) -> dict[int, Candidate]:
    rows = StoredDocument.objects.filter(
        pk__in=full_text_index().listed(document_ids)
    ).values_list(
        "pk",
        "published_at",
        "kind",
        "text__title_stems",
        "text__summary_stems",
        Substr("text__body_stems", 1, RANKED_TEXT),
        "title",
        "summary",
        Substr("text__body", 1, RANKED_TEXT),
    )
    return {
        pk: Candidate(
            document_id=pk,
            published_at=published_at,
            kind=kind,
            stems=(title.split(), summary.split(), body.split()),
            texts=(fold(texts[0]), texts[1].lower(), texts[2].lower()),
        )
        for pk, published_at, kind, title, summary, body, *texts in rows
    }
