"""Invents Indonesian documents and queries to measure speed with: never relevance.

Words are the stemmer's own roots, plain and affixed, and made-up names, drawn as often
as words are in real text (Zipf). A number always gives the same document.
"""

import math
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate

from search.documents import Facet, SearchDocument
from search.language.stemmer import ROOTS
from search.language.stopwords import INDONESIAN_FUNCTION_WORDS

AFFIXES = (
    ("", ""), ("", ""), ("", ""), ("", "nya"), ("", "an"), ("", "kan"), ("ber", ""),
    ("di", ""), ("di", "kan"), ("ter", ""), ("ke", "an"), ("per", "an"), ("se", ""),
)  # fmt: skip
SYLLABLES = [first + second for first in "bdgjklmnprstw" for second in "aeiou"]
# As many names as a country's villages and people give a portal (assumed).
NAMES = 30_000
# One word in three binds others together; one in twelve is a name (assumed).
FUNCTION_WORD_SHARE, NAME_SHARE = 1 / 3, 1 / 12
FIRST_DAY = datetime(2020, 1, 1, 5, tzinfo=UTC)
DAYS = 6 * 365
FACETS = {
    "kind": ("program", "fact_check", "clarification", "page"),
    "topic": tuple(f"topik-{number}" for number in range(12)),
    "agency": tuple(f"instansi-{number}" for number in range(40)),
    "level": ("national", "province", "regency"),
    "audience": tuple(f"warga-{number}" for number in range(10)),
    "region": tuple(f"wilayah-{number}" for number in range(38)),
}
VERDICTS = ("salah", "menyesatkan", "benar", "belum_terbukti", "satire")
FACET_FIELDS = (*FACETS, "verdict", "year")


def invented_document(number: int, *, page_id: int) -> SearchDocument:
    """Return the document of a number: a body of 120 to 400 words."""
    draw = _generator(number)
    kind = draw.choice(FACETS["kind"])
    published_at = FIRST_DAY + timedelta(days=draw.randrange(DAYS))
    facets = [
        Facet(field=field, value=value, label=value.title())
        for field, values in FACETS.items()
        if field != "kind"
        for value in draw.sample(values, draw.choice((1, 1, 2)))
    ]
    if kind == "fact_check":
        verdict = draw.choice(VERDICTS)
        facets.append(Facet(field="verdict", value=verdict, label=verdict))
    return SearchDocument(
        key=f"page:{page_id}",
        page_id=page_id,
        kind=kind,
        locale="id",
        title=_title(draw),
        summary=_sentence(draw, length=draw.randint(14, 26)),
        body=" ".join(_sentences(draw, words=draw.randint(120, 400))),
        url=f"/uji/{number}/",
        published_at=published_at,
        updated_at=published_at,
        facets=tuple(facets),
        claim=_sentence(draw, length=12) if kind == "fact_check" else "",
    )


def invented_queries(count: int, *, documents: int) -> list[str]:
    """Return queries of one to six words that documents hold; one in ten misspelt."""
    draw = _generator("queries")
    queries: list[str] = []
    while len(queries) < count:
        document = invented_document(draw.randrange(documents), page_id=0)
        source = draw.choice((document.title, document.summary)).strip(".").split()
        length = min(len(source), draw.choice((1, 2, 2, 3, 3, 4, 6)))
        start = draw.randrange(len(source) - length + 1)
        query = " ".join(source[start : start + length]).lower()
        queries.append(_misspelt(query, draw=draw) if draw.random() < 0.1 else query)
    return queries


def invented_beginnings(count: int, *, documents: int) -> list[str]:
    """Return beginnings of titles, three to ten letters, as typed into the box."""
    draw = _generator("beginnings")
    return [
        invented_document(draw.randrange(documents), page_id=0)
        .title[: draw.randint(3, 10)]
        .strip()
        for _ in range(count)
    ]


def _generator(seed: object) -> random.Random:
    return random.Random(f"bagimu negeri {seed}")  # noqa: S311


def _title(draw: random.Random) -> str:
    return _sentence(draw, length=draw.randint(4, 9)).rstrip(".")


def _sentences(draw: random.Random, *, words: int) -> Iterator[str]:
    while words > 0:
        length = min(words, draw.randint(7, 18))
        yield _sentence(draw, length=length)
        words -= length


def _sentence(draw: random.Random, *, length: int) -> str:
    return " ".join(_word(draw) for _ in range(length)).capitalize() + "."


def _word(draw: random.Random) -> str:
    chance = draw.random()
    if chance < FUNCTION_WORD_SHARE:
        return draw.choice(_function_words())
    if chance < FUNCTION_WORD_SHARE + NAME_SHARE:
        # The few big places are named often, most villages hardly ever.
        rank = int(NAMES ** draw.random())
        named = random.Random(rank)  # noqa: S311
        return "".join(named.choice(SYLLABLES) for _ in range(named.randint(3, 4)))
    words, weights = _topic_words()
    [word] = draw.choices(words, cum_weights=weights)
    before, after = draw.choice(AFFIXES)
    return f"{before}{word}{after}"


@cache
def _function_words() -> Sequence[str]:
    return sorted(INDONESIAN_FUNCTION_WORDS)


@cache
def _topic_words() -> tuple[Sequence[str], Sequence[float]]:
    """Return roots and their running frequencies: the nth is as common as 1/n."""
    words = sorted(ROOTS)
    random.Random(1).shuffle(words)  # noqa: S311
    weights = list(accumulate(1 / (rank + math.e) for rank in range(len(words))))
    return words, weights


def _misspelt(query: str, *, draw: random.Random) -> str:
    """Return a query with two neighbouring letters swapped."""
    at = draw.randrange(max(1, len(query) - 1))
    return query[:at] + query[at : at + 2][::-1] + query[at + 2 :]
