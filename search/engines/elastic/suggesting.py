"""Suggestions: titles while typing, and another spelling for words nobody wrote."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from search.engines.elastic.mapping import SEPARATOR, text_field
from search.engines.elastic.querying import Term
from search.language.spelling import SHORTEST_MISSPELT, may_mean, parts
from search.queries import SearchQuery, Suggestion
from search.vocabulary import current_synonyms

# Bounds on the work: words looked into.
MOST_UNKNOWN_WORDS = 3


def titles(typed: str, *, locale: str, limit: int) -> dict[str, Any]:
    """Return the part of a request that completes titles."""
    return {
        "titles": {
            "prefix": typed,
            "completion": {
                "field": f"{text_field(locale)}.suggest",
                "size": limit,
                "contexts": {"locale": [locale]},
                "fuzzy": {"fuzziness": "AUTO", "prefix_length": 1, "min_length": 4},
            },
        }
    }


def suggestions(answer: Mapping[str, Any], *, locale: str) -> tuple[Suggestion, ...]:
    """Read the completed titles."""
    return tuple(
        Suggestion(
            title=source[text_field(locale)]["title"],
            url=source["url"],
            kind=source["kind"],
            page_id=source["page_id"],
        )
        for option in answer["suggest"]["titles"][0]["options"]
        for source in [option["_source"]]
    )


def spelling(
    words: Sequence[str], *, unknown: Sequence[str], query: SearchQuery
) -> dict[str, Any]:
    """Return the part of a request that asks for other spellings.

    The phrase suggester weighs neighbouring words, and its collation drops what finds
    nothing among what is searched; the term suggester answers when it is silent. Both
    know only public titles and summaries.
    """
    field = f"{text_field(query.locale)}.dym"
    generator = {
        "field": field,
        "suggest_mode": "always",
        # The first letter may have changed places with the second.
        "prefix_length": 0,
        "min_word_length": SHORTEST_MISSPELT,
        "max_edits": 2,
    }
    return {
        "phrase": {
            "text": " ".join(words),
            "phrase": {
                "field": f"{field}.pairs",
                "size": 5,
                "gram_size": 3,
                "max_errors": float(len(unknown)),
                "confidence": 0.0,
                "direct_generator": [generator],
                "collate": {"query": {"source": _finds(query)}, "prune": False},
            },
        },
        "term": {
            "text": " ".join(unknown),
            "term": {**generator, "size": 3, "sort": "score"},
        },
    }


def corrections(
    answer: Mapping[str, Any],
    *,
    words: Sequence[str],
    unknown: Sequence[str],
    locale: str,
    is_alone: bool,
) -> dict[str, str]:
    """Return unknown words with what they may have meant.

    The server proposes; what is near enough is decided as by the embedded engine.
    """

    def is_likely(typed: str, meant: str) -> bool:
        return may_mean(typed, meant, locale=locale, is_alone=is_alone)

    for option in answer["suggest"]["phrase"][0]["options"]:
        meant = option["text"].split()
        if len(meant) != len(words):
            continue
        changed = {a: b for a, b in zip(words, meant, strict=True) if a != b}
        # Words that somebody wrote stay as they are.
        if changed and changed.keys() <= set(unknown):
            likely = {a: b for a, b in changed.items() if is_likely(a, b)}
            if likely == changed:
                return changed
    proposed = {
        entry["text"]: [option["text"] for option in entry["options"]]
        for entry in answer["suggest"]["term"]
    }
    found: dict[str, str] = {}
    for typed in unknown:
        options = [*proposed.get(typed, ()), *_known_synonyms(typed, locale=locale)]
        if likely_ones := [one for one in options if is_likely(typed, one)]:
            found[typed] = likely_ones[0]
    return found


def _known_synonyms(typed: str, *, locale: str) -> list[str]:
    """Return the words of the editors' synonyms near a word, in a fixed order."""
    near = set(parts(typed))
    known = current_synonyms(locale).words
    return sorted(word for word in known if not near.isdisjoint(parts(word)))


def corrected(text: str, terms: Sequence[Term], *, changed: Mapping[str, str]) -> str:
    """Return the query with its corrected words in place."""
    parts, at = [], 0
    for term in terms:
        if term.is_alone and term.word in changed:
            parts += [text[at : term.concept.start], changed[term.word]]
            at = term.concept.end
    return "".join([*parts, text[at:]])


def _finds(query: SearchQuery) -> str:
    """Return the query template that a spelling must satisfy."""
    conditions: list[dict[str, Any]] = [{"term": {"locale": query.locale}}]
    if query.kinds:
        conditions.append({"terms": {"kind": list(query.kinds)}})
    found = {"match": {f"{text_field(query.locale)}.dym": {"query": SEPARATOR}}}
    template = json.dumps({"bool": {"must": [found], "filter": conditions}})
    # The server puts words of its own index here: letters and digits only.
    return template.replace(json.dumps(SEPARATOR), '"{{suggestion}}"')
