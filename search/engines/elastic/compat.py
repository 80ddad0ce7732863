"""Lets the 8.x client speak to a 7.x server: only when `ELASTICSEARCH_COMPAT=7` is set.

What differs on the wire, found by running client 8.19.3 against server 7.9.2:

- the client asks for media types "application/vnd.elasticsearch+json;
  compatible-with=8", which servers before 7.11 refuse with 406;
- it refuses an answer without the header "X-Elastic-Product", which servers send since
  7.14;
- `Document.search()` of clients from 9.2.1 on adds `_source.exclude_vectors`, unknown
  to servers before 9.2 (elasticsearch-py #3287). We never call it; a tool might.

Everything else that the portal sends exists, with the same meaning, in 7.9, 8.x and 9.x
(docs/search.md says which servers were really exercised).
"""

import json
from dataclasses import replace
from typing import Any

from elastic_transport import HttpHeaders, Urllib3HttpNode

JSON_TYPE, LINES_TYPE = "application/json", "application/x-ndjson"


class OlderServerNode(Urllib3HttpNode):
    """A connection that translates headers for a 7.x server."""

    def perform_request(  # type: ignore[override] # options are handed on as they are
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: HttpHeaders | None = None,
        **options: Any,
    ) -> Any:
        """Send one request in the older wording."""
        given = {
            name: plain_media_type(value) for name, value in (headers or {}).items()
        }
        if body and b"exclude_vectors" in body:
            body = _without_vectors(body)
        answer = super().perform_request(
            method, target, body=body, headers=HttpHeaders(given), **options
        )
        meta = answer.meta
        if not 200 <= meta.status < 300:
            return answer
        named = HttpHeaders({**meta.headers, "x-elastic-product": "Elasticsearch"})
        return answer._replace(meta=replace(meta, headers=named))


def plain_media_type(value: str) -> str:
    """Return a header's value with the plain name of a versioned media type."""
    if "compatible-with=" not in value:
        return value
    return LINES_TYPE if "x-ndjson" in value else JSON_TYPE


def _without_vectors(body: bytes) -> bytes:
    """Return a JSON body without `_source.exclude_vectors`; other bodies unchanged."""
    try:
        request = json.loads(body)
    except ValueError:
        return body
    source = request.get("_source") if isinstance(request, dict) else None
    if isinstance(source, dict):
        source.pop("exclude_vectors", None)
        if not source:
            del request["_source"]
    return json.dumps(request).encode()
