"""Whatever goes wrong with the server is one exception, in time."""

import json
import socket
from time import monotonic

import pytest
from django.conf import settings
from django.test import override_settings
from elastic_transport import HttpHeaders, NodeConfig

from search.engines.elastic.compat import OlderServerNode, plain_media_type
from search.engines.elastic.connection import waiting_at_most
from search.engines.elastic.engine import ElasticsearchEngine
from search.messages.message import Message
from search.queries import EngineUnavailableError, SearchQuery
from tests.search.elastic.fake_server import server_that_says

JSON_TYPE = "application/vnd.elasticsearch+json; compatible-with=8"
LINES_TYPE = "application/vnd.elasticsearch+x-ndjson; compatible-with=8"


def ask_everything() -> None:
    engine = ElasticsearchEngine()
    with pytest.raises(EngineUnavailableError):
        engine.search(SearchQuery())
    with pytest.raises(EngineUnavailableError):
        engine.suggest("ban", locale="id", limit=5)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 413, 429, 500, 503])
def test_error_of_the_server_is_no_answer(status: int) -> None:
    body = json.dumps({"error": {"root_cause": [], "type": "x"}, "status": status})
    with server_that_says(body.encode(), status=status):
        ask_everything()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"<html>maintenance</html>",
        b'{"timed_out": true, "_shards": {"failed": 0}}',
        b'{"timed_out": false, "_shards": {"failed": 1}}',
        b'{"timed_out": false, "_shards": {"failed": 0}, "hits": {"hits": [{}]}}',
    ],
)
def test_answer_that_is_none_counts_as_none(body: bytes) -> None:
    with server_that_says(body):
        ask_everything()


def test_closed_port_is_refused_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with override_settings(ELASTICSEARCH_URL=f"http://127.0.0.1:{port}"):
        ask_everything()


def test_slow_server_is_waited_for_no_longer_than_allowed() -> None:
    with server_that_says(b"{}", delay=5):
        began = monotonic()
        with waiting_at_most(0.2), pytest.raises(EngineUnavailableError):
            ElasticsearchEngine().search(SearchQuery())
        assert monotonic() - began < 4


def test_nothing_is_asked_when_no_time_is_left() -> None:
    with (
        server_that_says(b"{}") as said,
        waiting_at_most(0),
        pytest.raises(EngineUnavailableError),
    ):
        ElasticsearchEngine().search(SearchQuery())
    assert said.asked == []


@pytest.mark.django_db
def test_message_without_words_asks_nobody() -> None:
    with server_that_says(b"{}") as said:
        assert not ElasticsearchEngine().match(
            Message(text="???"), locale="id", kinds=(), limit=3
        )
    assert said.asked == []


def test_bridge_asks_in_plain_media_types_and_names_the_product() -> None:
    with server_that_says(b'{"ok": true}') as said:
        port = said_port()
        node = OlderServerNode(NodeConfig("http", "127.0.0.1", port))
        answer = node.perform_request(
            "POST",
            "/_search",
            body=b'{"_source": {"exclude_vectors": false}, "size": 1}',
            headers=HttpHeaders({"accept": JSON_TYPE, "content-type": JSON_TYPE}),
        )
        node.close()
    headers, body = said.asked[0]
    assert headers["accept"] == headers["content-type"] == "application/json"
    assert json.loads(body) == {"size": 1}
    assert answer.meta.headers["x-elastic-product"] == "Elasticsearch"


def said_port() -> int:
    return int(settings.ELASTICSEARCH_URL.rpartition(":")[2])


def test_bridge_changes_only_versioned_media_types() -> None:
    assert plain_media_type(JSON_TYPE) == "application/json"
    assert plain_media_type(LINES_TYPE) == "application/x-ndjson"
    assert plain_media_type("text/plain") == "text/plain"
