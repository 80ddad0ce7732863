"""Any text at all gets an answer from every part of search, on every engine.

A few hundred examples in the suite; `make fuzz-search` asks 10,000 of each kind.
"""

import os
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import quote_from_bytes

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.engines.elastic.engine import ElasticsearchEngine
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.guarded import GuardedEngine
from search.engines.protocol import SearchEngine
from search.evaluation.server_index import throw_away_index
from search.language.normaliser import clean_text
from search.messages.message import read_message
from search.queries import SearchQuery, Sort
from search.redaction import redacted
from tests.search.documents import facet, store

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "50"))
# Reading changes nothing, so all examples may share one database.
many_examples = settings(
    max_examples=EXAMPLES,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
    deadline=timedelta(seconds=20),
)
pytestmark = pytest.mark.django_db

# Words that documents hold, near misses of them, and what query languages obey.
KNOWN = (
    *("kartu", "Kartu Indonesia Pintar", "KIP", "p.k.h.", "bansos", "anak2", "hoax"),
    *("pendafatran", "indonsia", "vaksinn", "e-KTP", "anak-anak", "yang", "apa itu"),
    *('"', "'", "''", '"a', "*", "kart*", "^", ":", "title:kartu", "AND", "OR", "NOT"),
    *("NEAR(", "(", ")", "[", "{", "}", "~2", "\\", "/", "/.*/", "&", "|", "!", "--"),
    *(
        "%",
        "_",
        "$1",
        "{{",
        "<b>",
        "&lt;",
        "\x00",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\x1f",
    ),
    *(
        "\ud800",
        "\udfff",
        "é",
        "e\u0301",
        "ﬁ",
        "ẞ",
        "İ",
        "ı",
        "Ⅷ",
        "①",
        "👩‍👩‍👧",
        "日本語",
    ),
    *("0", "-1", "1e9", "08123456789", "3171234567890123", "https://contoh.id/a?b=c"),
    *("hxxp://bit.ly/x", "http://[", "www.", "a@b.c", "\n", "\t", " ", "-", ".", "…"),
    *("a" * 41, "ab" * 300, "kartu " * 200, "x\u0300" * 100),
)
# Any code point, halves of surrogate pairs too: JSON and forms can carry them.
ANY_CHARACTER = st.characters(exclude_categories=())
ANY_TEXT = st.one_of(
    st.text(ANY_CHARACTER, max_size=80),
    st.lists(st.sampled_from(KNOWN) | st.text(ANY_CHARACTER, max_size=8), max_size=12)
    .map(" ".join),
    st.lists(st.sampled_from(KNOWN), max_size=8).map("".join),
)  # fmt: skip
# Filters reach an engine cleaned (search/parameters.py).
CLEAN_TEXT = ANY_TEXT.map(clean_text)
FILTERS = st.dictionaries(
    st.sampled_from(["topic", "kind", "year", "region"]),
    st.lists(st.sampled_from(["pangan", "2026"]) | CLEAN_TEXT, max_size=3).map(tuple),
    max_size=3,
)
KINDS = st.sampled_from([(), ("fact_check",), ("program", "page")])
LOCALES = st.sampled_from(["id", "en"])


def documents() -> None:
    """Store a few documents that the known words find."""
    store("Kartu Indonesia Pintar", body="Bantuan sekolah", kind="fact_check")
    store("Bantuan sosial pangan", summary="Bansos", facets=(facet("topic", "pangan"),))
    store("Vaksin anak", claim="Vaksin berbahaya", links=("https://contoh.id/a?b=c",))
    store("Smart card", locale="en", body="School aid")
    store("<b>Judul</b> & \"tanda\" 'kutip'", body="日本語 é ﬁ İ Ⅷ 👩‍👩‍👧 " * 50)


@pytest.fixture(
    params=["embedded", pytest.param("server", marks=pytest.mark.elasticsearch)]
)
def engine(request: pytest.FixtureRequest, db: None) -> Iterator[SearchEngine]:
    """Give each engine by itself: no other may answer in its place."""
    documents()
    if request.param == "embedded":
        yield GuardedEngine(EmbeddedEngine())
        return
    request.getfixturevalue("elasticsearch")
    with throw_away_index(purpose="fuzz"):
        yield GuardedEngine(ElasticsearchEngine())


@many_examples
@given(
    text=ANY_TEXT,
    locale=LOCALES,
    filters=FILTERS,
    sort=st.sampled_from(Sort),
    page=st.integers(),
    kinds=KINDS,
)
def test_any_search_is_answered(
    engine: SearchEngine,
    text: str,
    locale: str,
    filters: dict[str, tuple[str, ...]],
    sort: Sort,
    page: int,
    kinds: tuple[str, ...],
) -> None:
    results = engine.search(
        SearchQuery(
            text=text,
            locale=locale,
            filters=filters,
            sort=sort,
            page=page,
            kinds=kinds,
            facet_fields=("kind", "topic", "year"),
        )
    )
    assert len(results.hits) <= results.total
    assert 1 <= results.page <= results.page_count
    for hit in results.hits:
        assert "<b>" not in hit.snippet
        hit.snippet.encode()
    if results.did_you_mean is not None:
        results.did_you_mean.encode()


@many_examples
@given(typed=ANY_TEXT, locale=LOCALES)
def test_anything_typed_is_completed(
    engine: SearchEngine, typed: str, locale: str
) -> None:
    for suggestion in engine.suggest(typed, locale=locale, limit=6):
        assert suggestion.title


@many_examples
@given(text=ANY_TEXT, kinds=KINDS)
def test_any_message_is_matched(
    engine: SearchEngine, text: str, kinds: tuple[str, ...]
) -> None:
    for hit in engine.match(read_message(text), locale="id", kinds=kinds, limit=3):
        assert 0 <= hit.score <= 1
        assert "<b>" not in hit.snippet


@many_examples
@given(text=ANY_TEXT)
def test_anything_can_be_logged(text: str) -> None:
    redacted(text).encode()


@pytest.mark.parametrize("address", ["/cari/", "/cari/saran/", "/cari/rss/"])
@many_examples
@given(raw=st.binary(max_size=60) | ANY_TEXT, filtered=ANY_TEXT)
def test_any_address_is_answered(
    client: Client, engine: SearchEngine, address: str, raw: bytes | str, filtered: str
) -> None:
    query = f"q={_quoted(raw)}&topik={_quoted(filtered)}&page={_quoted(filtered)}"
    answer = client.get(f"{address}?{query}")
    assert answer.status_code in (200, 301, 302, 400, 404)


@many_examples
@given(text=ANY_TEXT)
def test_any_pasted_message_is_answered(
    client: Client, engine: SearchEngine, text: str
) -> None:
    message = text.encode("utf-8", "surrogatepass")
    answer = client.post(
        "/periksa/",
        data=b"message=" + quote_from_bytes(message).encode(),
        content_type="application/x-www-form-urlencoded",
        headers={"accept": "application/json"},
    )
    assert answer.status_code in (200, 400), answer.content


def _quoted(raw: bytes | str) -> str:
    whole = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw
    return quote_from_bytes(whole)
