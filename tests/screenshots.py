"""Photographs one page of every kind: `make screenshots`, into `screenshots/`.

Not a test: pytest brings the demo portal and the browser. Name pages to take fewer:
`make screenshots ARGS="-k home"`.
"""

from pathlib import Path

import pytest
from django.conf import settings
from wagtail.models import Page, get_page_models

from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

FOLDER = Path(settings.BASE_DIR) / "screenshots"
# Pages beside the tree.
ADDRESSES = {
    "search": "/cari/?q=bantuan",
    "check-message": "/periksa/",
    "holders-desk": "/humas/",
    "sign-in": "/akun/login/",
    "not-found": "/tidak-ada/",
}
PAGE_TYPES = sorted(
    page_type.__name__
    for page_type in get_page_models()
    if not page_type.__module__.startswith("wagtail")
)


@pytest.mark.browser
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("name", [*PAGE_TYPES, *ADDRESSES])
def test_photograph(
    live_portal: str,
    open_page: OpenPage,
    request: pytest.FixtureRequest,
    name: str,
    size: tuple[int, int],
    dark: bool,
) -> None:
    page = open_page(size=size, dark=dark)
    page.goto(live_portal + (ADDRESSES.get(name) or _address_of_first(name)))
    label = request.node.callspec.id
    page.screenshot(path=FOLDER / f"{label}.png", full_page=True)


def _address_of_first(page_type: str) -> str:
    """Return where the first live page of this type is."""
    pages = Page.objects.live().filter(
        content_type__model=page_type.lower(), locale__language_code="id"
    )
    first = pages.order_by("path").first()
    if first is None:
        pytest.skip(f"the demo content has no {page_type}")
    return str(first.relative_url(first.get_site()))
