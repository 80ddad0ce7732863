"""What looks like the same message in another case is shown where it can be merged."""

import secrets

import pytest
from django.utils import timezone

from factcheck.grouping.services import place_tip
from factcheck.models import Case, Tip
from home.models import AgencyPage
from tests.factcheck.intake.cases import act, address
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db

WORDS = "Beras plastik beracun dari Cina dijual di pasar kota Medan"
LINK = "https://beras.example/plastik"
OFFER = "Kemungkinan pesan yang sama"


def sent(text: str, agency: AgencyPage) -> Case:
    tip = Tip.objects.create(
        text=text, digest=secrets.token_hex(32), last_received_at=timezone.now()
    )
    case = place_tip(tip)
    if case.agency_id is None:
        Case.objects.filter(pk=case.pk).update(agency=agency)
    return case


@pytest.fixture
def pair(agency: AgencyPage) -> tuple[Case, Case]:
    """Two cases that a later report shows to be one."""
    one, other = sent(WORDS, agency), sent(f"Penjual ditangkap: {LINK}", agency)
    sent(f"{WORDS} sejak pagi {LINK}", agency)
    return one, other


def page_of(case: Case, person: Desk) -> str:
    return str(person.client.get(address("case", case.pk)).content.decode())


def test_either_case_offers_to_be_merged_and_says_why(
    pair: tuple[Case, Case], checker: Desk
) -> None:
    for case, other in (pair, pair[::-1]):
        page = page_of(case, checker)
        assert OFFER in page
        assert f"{address('merge', case.pk)}?into={other.pk}" in page
        assert "kata sama" in page


def test_a_merged_pair_is_offered_no_more(
    pair: tuple[Case, Case], checker: Desk
) -> None:
    one, other = pair
    response = act(checker, "merge", one, into=other.pk)
    assert response["Location"] == address("case", other.pk)
    assert OFFER not in page_of(other, checker)


def test_what_is_closed_or_at_another_desk_is_not_offered(
    pair: tuple[Case, Case], checker: Desk, other_agency: AgencyPage
) -> None:
    one, other = pair
    Case.objects.filter(pk=other.pk).update(state=Case.State.ANSWERED)
    assert OFFER not in page_of(one, checker)
    Case.objects.filter(pk=other.pk).update(state=Case.State.NEW, agency=other_agency)
    assert OFFER not in page_of(one, checker)


def test_cases_of_other_desks_push_none_of_ones_own_off_the_list(
    agency: AgencyPage, other_agency: AgencyPage, checker: Desk
) -> None:
    own = sent("Gempa besar di Jakarta anak petugas pos", agency)
    for number in range(6):
        words = " ".join(f"{letter}{number}{letter}" for letter in "xyz")
        sent(f"Gempa besar di Jakarta anak tetangga {words}", other_agency)
    asked = sent("Gempa besar di Jakarta anak tetangga sebelah rumah", agency)
    assert Case.objects.count() == 8
    assert address("case", own.pk) in page_of(asked, checker)
