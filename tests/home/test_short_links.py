"""Short links: codes that survive copying, and lead to where a page stands now."""

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction, Site

from factcheck.models import FactCheckPage
from home.short_links import ALPHABET, code_of, page_id_of
from tests.factories.factcheck import FactCheckPageFactory

page_ids = st.integers(min_value=1, max_value=2**63 - 1)


@given(page_ids)
def test_a_code_names_one_page(page_id: int) -> None:
    assert page_id_of(code_of(page_id)) == page_id
    assert page_id_of(code_of(page_id).lower()) == page_id


@given(page_ids, st.data())
def test_one_wrong_digit_leads_nowhere(page_id: int, data: st.DataObject) -> None:
    code = code_of(page_id)
    place = data.draw(st.integers(min_value=0, max_value=len(code) - 1))
    wrong = data.draw(st.sampled_from(sorted(set(ALPHABET) - {code[place]})))
    # The one pair that Crockford's prime cannot tell apart.
    if {wrong, code[place]} != {"0", "Z"}:
        assert page_id_of(code[:place] + wrong + code[place + 1 :]) != page_id
        assert page_id_of(code[:place] + wrong + code[place + 1 :]) is None


def test_look_alikes_are_read_as_digits() -> None:
    assert page_id_of("1O" + code_of(32)[-1]) == 32


@given(st.text(max_size=20))
def test_any_text_is_a_code_or_not(text: str) -> None:
    assert page_id_of(text) is None or code_of(page_id_of(text) or 0)


@pytest.mark.django_db
def test_a_link_follows_its_page(client: Client, demo_site: Site) -> None:
    check = FactCheckPage.objects.live()[0]
    address = f"/s/{code_of(check.pk)}/"
    assert client.get(address).headers["Location"] == check.get_url()
    check.move(demo_site.root_page, pos="last-child")
    check.refresh_from_db()
    response = client.get(address)
    assert response.headers["Location"] == check.get_url()
    assert response.cookies == {}


@pytest.mark.django_db
def test_a_link_to_what_nobody_may_read_leads_nowhere(
    client: Client, demo_site: Site
) -> None:
    draft = FactCheckPageFactory.create(live=False)
    assert client.get(f"/s/{code_of(draft.pk)}/").status_code == 404
    assert client.get("/s/ZZZZZZZZZZZZZZ/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("how", ["closed", "unpublished", "deleted"])
def test_a_link_to_what_was_public_says_that_it_was_withdrawn(
    how: str, client: Client, demo_site: Site
) -> None:
    check = FactCheckPage.objects.live()[0]
    address = f"/s/{code_of(check.pk)}/"
    check.save_revision().publish()
    if how == "closed":
        PageViewRestriction.objects.create(page=check, restriction_type="login")
    elif how == "unpublished":
        check.unpublish()
    else:
        check.delete()
    response = client.get(address)
    assert response.status_code == 410
    page = response.content.decode()
    assert "Halaman ini ditarik" in page
    assert check.title not in page
    assert "no-store" in response.headers["Cache-Control"]
