"""An index of the search server that is thrown away after the measuring."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings

from search.engines.elastic.connection import server
from search.synchronisation import indices
from search.synchronisation.rebuilding import rebuild

# Seconds for deleting the index.
TIMEOUT = 60.0


@contextmanager
def throw_away_index(
    *, purpose: str, on_chunk: Callable[[int], None] = lambda size: None
) -> Iterator[None]:
    """Let the server search an index of the stored documents, as they are now.

    Meanwhile the names of our indices begin otherwise, so the portal's own are never
    touched. The index is deleted however this ends, Ctrl-C included.
    """
    kept = settings.ELASTICSEARCH_INDEX
    settings.ELASTICSEARCH_INDEX = f"{kept}-{purpose}-{secrets.token_hex(4)}"
    try:
        rebuild(on_chunk=on_chunk)
        yield
    finally:
        client = server().options(request_timeout=TIMEOUT)
        try:
            indices.drop(client, [index.name for index in indices.all_indices(client)])
        finally:
            settings.ELASTICSEARCH_INDEX = kept
