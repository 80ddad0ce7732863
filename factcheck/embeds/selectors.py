"""Finds the check that an address of the portal shows."""

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Site

from factcheck.models import FactCheckPage
from factcheck.selectors import public_checks
from search.models import StoredDocument


def document_at(address: str, *, request: HttpRequest) -> StoredDocument | None:
    """Return what is stored of the public check at an address of ours, or None."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or parts.netloc not in _own_hosts(request):
        return None
    path = f"{unquote(parts.path).rstrip('/')}/"
    # `url` has no index, a page's slug has.
    found = StoredDocument.objects.filter(
        page__slug=path.rstrip("/").rpartition("/")[2],
        url=path,
        page__in=public_checks().values("pk"),
    )
    return found.prefetch_related("facets").first()


def was_public(page_id: int) -> bool:
    """Tell whether a check with this number was ever published; drafts never were."""
    return FactCheckPage.objects.filter(
        id=page_id, first_published_at__isnull=False
    ).exists()


def _own_hosts(request: HttpRequest) -> set[str]:
    origins = [root.root_url for root in Site.get_site_root_paths()]
    origins.append(settings.WAGTAILADMIN_BASE_URL)
    return {request.get_host(), *(urlsplit(origin).netloc for origin in origins)}
