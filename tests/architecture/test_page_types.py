"""Every page type says where it may live, what it is for and how it may be asked."""

import pytest
from wagtail.models import Page, get_page_models

OWN_PAGE_TYPES = [
    page_type
    for page_type in get_page_models()
    if not page_type.__module__.startswith("wagtail")
]


@pytest.mark.parametrize("page_type", OWN_PAGE_TYPES, ids=lambda page: page.__name__)
@pytest.mark.parametrize(
    "attribute",
    ["parent_page_types", "subpage_types", "page_description"],
)
def test_page_type_states(page_type: type[Page], attribute: str) -> None:
    assert attribute in vars(page_type)


@pytest.mark.parametrize("page_type", OWN_PAGE_TYPES, ids=lambda page: page.__name__)
def test_page_type_takes_no_posts(page_type: type[Page]) -> None:
    assert set(page_type.allowed_http_methods) <= {"GET", "HEAD", "OPTIONS"}


@pytest.mark.parametrize("page_type", OWN_PAGE_TYPES, ids=lambda page: page.__name__)
def test_page_type_name_ends_in_page(page_type: type[Page]) -> None:
    assert page_type.__name__.endswith("Page")
