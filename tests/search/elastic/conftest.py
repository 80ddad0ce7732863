"""An index of its own for each test, filled with documents that are stored too."""

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_django import Settings

from search.documents import SearchDocument
from search.engines.elastic.connection import live_alias, server
from search.engines.elastic.mapping import index_body, to_source
from tests.search.documents import store


class LiveIndex:
    """The index that the portal of a test searches."""

    def __init__(self, prefix: str, *, vocabulary: Sequence[str] = ()) -> None:
        self.name = f"{prefix}-{len(vocabulary)}-1"
        self.client = server().options(request_timeout=30)
        self.client.indices.create(
            index=self.name, aliases={live_alias(): {}}, **index_body(vocabulary)
        )

    def store(self, title: str, **given: Any) -> SearchDocument:
        """Store a document in both engines; it can be found at once."""
        document = store(title, **given)
        self.send(document)
        return document

    def send(self, document: SearchDocument) -> None:
        """Send a document to the server alone."""
        self.client.index(
            index=self.name,
            id=str(document.page_id),
            document=to_source(document, fingerprint=document.fingerprint()),
            refresh=True,
        )

    def words(self, text: str, *, analyzer: str) -> list[str]:
        """Return what an analyzer of the index makes of a text."""
        told = self.client.indices.analyze(
            index=self.name, analyzer=analyzer, text=text
        )
        return [token["token"] for token in told["tokens"]]


@pytest.fixture
def live_index(db: None, elasticsearch: Settings) -> LiveIndex:
    """Make the index that `search_engine()` of this test searches."""
    return LiveIndex(elasticsearch.ELASTICSEARCH_INDEX)
