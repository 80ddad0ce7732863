"""The requests we send, held to records and to what the 8.19 client knows.

Servers 8.x and 9.x were not at hand, so nothing here proves that they take a request:
a record is what a person reads when one changes, for anything newer servers dropped.
It changes only with the code: RECORD=1 writes it anew.
"""

import inspect
import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings
from elasticsearch import Elasticsearch
from elasticsearch.dsl import Search

from search.engines.elastic.engine import ElasticsearchEngine
from search.engines.elastic.mapping import index_body
from search.queries import SearchQuery, Sort
from tests.search.elastic.fake_server import server_that_says

RECORDS = Path(__file__).with_name("recorded")
# Two terms: three documents hold the first, one of them both. Nobody holds the third.
ANSWER = {
    "timed_out": False,
    "_shards": {"failed": 0},
    "hits": {"total": {"value": 0}, "hits": []},
    "aggregations": {
        "held": {
            "buckets": [{"key": 1, "doc_count": 2}, {"key": 3, "doc_count": 1}],
        },
        "topic": {"values": {"buckets": []}},
        "kind": {"values": {"buckets": []}},
    },
    "suggest": {
        "phrase": [{"options": []}],
        "term": [],
        "titles": [{"options": []}],
    },
}
QUESTIONS = {
    "browse": SearchQuery(facet_fields=("kind", "topic"), page=2),
    "search": SearchQuery(
        text="kartu pelajar",
        filters={"topic": ("pendidikan", "bansos")},
        facet_fields=("kind", "topic"),
        kinds=("program",),
        excluded_pages=(7,),
    ),
    "newest": SearchQuery(text="bantuan", sort=Sort.NEWEST, locale="en"),
    "misspelt": SearchQuery(text="kartu pelajar pendafatran"),
}


def sent(question: SearchQuery | str) -> list[dict[str, Any]]:
    with server_that_says(json.dumps(ANSWER).encode()) as said:
        if isinstance(question, str):
            ElasticsearchEngine().suggest(question, locale="id", limit=5)
        else:
            ElasticsearchEngine().search(question)
    return [json.loads(body) for _headers, body in said.asked]


def is_as_recorded(name: str, requests: Any) -> bool:
    record = RECORDS / f"{name}.json"
    text = json.dumps(requests, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    if os.environ.get("RECORD") == "1":
        record.write_text(text, encoding="utf-8")
    return record.read_text(encoding="utf-8") == text


@pytest.mark.django_db
@pytest.mark.parametrize("name", QUESTIONS)
def test_search_sends_what_is_recorded(name: str) -> None:
    assert is_as_recorded(name, sent(QUESTIONS[name]))


@pytest.mark.django_db
def test_suggestions_send_what_is_recorded() -> None:
    assert is_as_recorded("suggest", sent("kartu in"))


@override_settings(ELASTICSEARCH_SHARDS=3, ELASTICSEARCH_REPLICAS=1)
def test_index_is_made_as_recorded() -> None:
    body = index_body()
    # The words of the stem table are data; a record of them would hide the rest.
    for spec in body["settings"]["analysis"]["filter"].values():
        for key in ("rules", "keywords", "stopwords"):
            spec[key] = spec[key][:3] if key in spec else None
        for key in [key for key, value in spec.items() if value is None]:
            del spec[key]
    assert is_as_recorded("index", body)


@pytest.mark.parametrize("record", sorted(RECORDS.glob("*.json")), ids=lambda r: r.stem)
def test_client_of_8_19_knows_all_parts_of_a_request(record: Path) -> None:
    recorded = json.loads(record.read_text(encoding="utf-8"))
    if record.stem == "index":
        client = Elasticsearch("http://127.0.0.1:1")
        create = inspect.signature(client.indices.create).parameters
        assert recorded.keys() <= create.keys()
        return
    known = {
        name.rstrip("_") for name in inspect.signature(Elasticsearch.search).parameters
    }
    for request in recorded:
        assert {name.lstrip("_") for name in request} <= known
        # Unknown queries and aggregations have no class.
        Search.from_dict(request)
