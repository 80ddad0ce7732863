"""Photographs one page of every kind: `make screenshots`, into `screenshots/`.

Not a test: pytest brings the demo portal and the browser. Name pages to take fewer:
`make screenshots ARGS="-k HomePage"`. The pictures in the README come from here too.
"""

from pathlib import Path

import pytest
from django.conf import settings
from wagtail.models import Page, get_page_models

from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

FOLDER = Path(settings.BASE_DIR) / "screenshots"
README_FOLDER = Path(settings.BASE_DIR) / "docs" / "images"
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


SIZES = {"phone": PHONE, "desktop": DESKTOP}


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*PAGE_TYPES, *ADDRESSES])
def test_photograph(
    live_portal: str, open_page: OpenPage, name: str, size: str, theme: str
) -> None:
    page = open_page(size=SIZES[size], dark=theme == "dark")
    page.goto(live_portal + (ADDRESSES.get(name) or _address_of_first(name)))
    # Pictures far down load only when someone scrolls to them.
    page.eval_on_selector_all("img", "all => all.forEach(one => one.loading = 'eager')")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{name}-{size}-{theme}.png", full_page=True)


@pytest.mark.browser
@pytest.mark.parametrize("size", SIZES)
def test_photograph_for_the_readme(
    live_portal: str, open_page: OpenPage, size: str
) -> None:
    page = open_page(size=SIZES[size])
    page.goto(live_portal, wait_until="networkidle")
    page.screenshot(path=README_FOLDER / f"home-{size}.png")


def _address_of_first(page_type: str) -> str:
    """Return where the first live page of this type is."""
    pages = Page.objects.live().filter(
        content_type__model=page_type.lower(), locale__language_code="id"
    )
    first = pages.order_by("path").first()
    if first is None:
        pytest.skip(f"the demo content has no {page_type}")
    return str(first.relative_url(first.get_site()))
