"""/api/v1/: the portal for programs, read only; each app brings its own router."""

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from ninja import Router

from bagimunegeri.api_frame import PortalAPI, ReadableRenderer
from factcheck.api import router as fact_checks
from factcheck.structured_data import LICENCE
from home.api import router as agencies
from programs.api import router as programs

DESCRIPTION = """Fact-checks, claims, programs, agencies and corrections, as they are
public at this moment. Read only, without a key. Ask with `If-None-Match` to be told
only of changes. Show a check's `url`: corrections are seen there first.
"""

api = PortalAPI(
    title="Bagimu Negeri",
    version="1.0.0",
    description=DESCRIPTION,
    docs_url=None,
    renderer=ReadableRenderer(),
    urls_namespace="api",
    openapi_extra={"info": {"license": {"name": "CC0 1.0", "url": LICENCE}}},
)
api.add_router("", fact_checks)
api.add_router("", programs)
api.add_router("", agencies)

rest = Router()
api.add_router("", rest)


@rest.get("/", include_in_schema=False)
def start(request: HttpRequest) -> dict[str, str]:
    """Say where the lists and the documentation are."""
    here = reverse("api:start")
    lists = ("fact-checks", "claims", "programs", "agencies", "corrections", "match")
    about = {
        "documentation": reverse("api_docs"),
        "openapi": f"{here}openapi.json",
        "licence": LICENCE,
    }
    return about | {name: f"{here}{name}" for name in lists}


@rest.api_operation(
    ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"],
    "/{path:unknown}",
    include_in_schema=False,
)
def nothing_here(request: HttpRequest, unknown: str) -> Any:
    """Answer any other address below `/api/v1/` as the API does, not as a page."""
    raise Http404
