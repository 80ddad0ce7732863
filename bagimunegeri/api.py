"""/api/v1/: the portal for programs, read only; each app brings its own router."""

from ninja import NinjaAPI

api = NinjaAPI(
    title="Bagimu Negeri",
    version="1.0.0",
    docs_url=None,
    urls_namespace="api",
)
