"""Gaps: what people ask and report, and nobody answered; and what is announced."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.models import Case, Claim
from factcheck.radar.selectors import Gap, gaps_for
from home.models import AgencyPage
from home.services import agency_group
from search.models import SearchedText
from tests.factcheck.intake.cases import Role, add_case
from tests.factories.home import portal_tree
from tests.home.desk import Desk, desk

pytestmark = pytest.mark.django_db


def searched(text: str, *, times: int = 5, results: int = 0, days_ago: int = 0) -> None:
    SearchedText.objects.create(
        day=timezone.localdate() - timedelta(days=days_ago),
        locale="id",
        text=text,
        searches=times,
        results=results,
    )


def titles(person: Desk) -> list[str]:
    return [gap.title for gap in gaps_for(person.user)]


def test_failed_searches_of_one_matter_are_one_gap(checker: Desk) -> None:
    searched("bansos pkh lewat tautan", times=7)
    searched("tautan bansos pkh", times=4, days_ago=2)
    searched("gempa besar nanti malam", days_ago=1)
    first, second = gaps_for(checker.user)
    assert (first.title, first.searches) == ("bansos pkh lewat tautan", 11)
    assert second.title == "gempa besar nanti malam"


def test_a_search_belongs_to_the_case_that_says_its_words(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, "Gempa besar akan mengguncang Jakarta malam ini", "lagi")
    searched("gempa jakarta malam")
    [gap] = gaps_for(checker.user)
    assert isinstance(gap, Gap)
    assert gap.case == case
    assert gap.searches == 5


def test_searches_that_found_something_or_are_rare_or_old_are_no_gap(
    checker: Desk,
) -> None:
    searched("imunisasi bayi", results=3)
    searched("nama seseorang", times=2)
    searched("hal lama sekali", days_ago=40)
    assert titles(checker) == []


def test_reports_of_other_desks_and_single_reports_are_left_out(
    agency: AgencyPage, other_agency: AgencyPage, checker: Desk
) -> None:
    add_case(agency, "sekali saja")
    add_case(other_agency, "rahasia meja lain", "dua kali")
    assert titles(checker) == []


def test_a_claim_is_recorded_from_a_gap(agency: AgencyPage, checker: Desk) -> None:
    searched("bansos pkh lewat tautan")
    page = checker.client.get(reverse("factcheck_desk:radar")).content.decode()
    address = f"{reverse('factcheck_desk:open_gap')}?teks=bansos%20pkh%20lewat%20tautan"
    assert address in page
    form = checker.client.get(address).content.decode()
    assert "bansos pkh lewat tautan" in form
    said = "Bansos PKH dibagikan lewat tautan WhatsApp"
    response = checker.client.post(address, {"text": said})
    claim = Claim.objects.get(text=said)
    assert claim.agency == agency
    assert response.headers["Location"].endswith(f"/edit/{claim.pk}/")


def test_who_records_no_claims_is_shown_no_way_to_it(
    agency: AgencyPage, colleague: Desk
) -> None:
    searched("bansos pkh lewat tautan")
    address = reverse("factcheck_desk:open_gap")
    for page in ("radar", "dashboard"):
        shown = colleague.client.get(reverse(f"factcheck_desk:{page}"))
        assert "bansos pkh" in shown.content.decode()
        assert address not in shown.content.decode()
    response = colleague.client.post(address, {"text": "Bansos lewat tautan"})
    assert response.status_code in (302, 403)
    assert Claim.objects.count() == 0


def test_a_claim_goes_to_the_desk_where_one_records_claims(
    agency: AgencyPage, other_agency: AgencyPage
) -> None:
    person = desk(agency, Role.PUBLISHER)
    person.user.groups.add(agency_group(other_agency, role=Role.FACT_CHECKER))
    person.client.post(
        reverse("factcheck_desk:open_gap"), {"text": "Bansos lewat tautan"}
    )
    assert Claim.objects.get().agency == other_agency


def test_a_claim_of_somebody_without_a_desk_goes_to_the_national_one(
    agency: AgencyPage, admin_client: Client
) -> None:
    index = portal_tree().fact_checks
    index.national_desk = agency
    index.save()
    admin_client.post(
        reverse("factcheck_desk:open_gap"), {"text": "Bansos lewat tautan"}
    )
    assert Claim.objects.get().agency == agency


def test_a_claim_too_long_is_named_as_such(checker: Desk) -> None:
    address = reverse("factcheck_desk:open_gap")
    response = checker.client.post(address, {"text": "x" * 251})
    assert "250" in response.content.decode()
    assert Claim.objects.count() == 0


def test_a_debunk_is_no_claim(checker: Desk) -> None:
    address = reverse("factcheck_desk:open_gap")
    response = checker.client.post(address, {"text": "[SALAH] Bansos lewat tautan"})
    assert response.status_code == 200
    assert "bukan bantahannya" in response.content.decode()
    assert Claim.objects.count() == 0


def test_the_public_reads_the_announced_words_only(
    agency: AgencyPage, client: Client
) -> None:
    add_case(agency, "kata-kata warga sendiri", public_title="Bansos lewat tautan")
    add_case(agency, "tidak diumumkan")
    add_case(agency, "sudah selesai", public_title="Lama", state=Case.State.ANSWERED)
    page = client.get(reverse("radar:being_checked")).content.decode()
    assert "Bansos lewat tautan" in page
    for hidden in ("kata-kata warga", "tidak diumumkan", "Lama", "dilaporkan 1"):
        assert hidden not in page


def test_says_when_nothing_is_being_checked(client: Client) -> None:
    page = client.get(reverse("radar:being_checked")).content.decode()
    assert "tidak ada pesan yang sedang diperiksa" in page
