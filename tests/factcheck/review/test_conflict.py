"""No desk judges a claim about its own agency alone."""

import pytest
from django.test import Client

from factcheck.models import FactCheckPage, OutsideReview
from factcheck.review.conflicts import is_about_own_agency
from factcheck.review.gate import gate_of
from factcheck.review.services import (
    answer_outside_review,
    ask_outside_review,
)
from factcheck.review.words import latest_draft, words_digest
from home.models import AgencyPage
from tests.factcheck.review.desk import Desk, Role, said, seen_claim, stored
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def other() -> AgencyPage:
    return AgencyPageFactory.create(title="Badan Pengawas", short_name="BP")


@pytest.fixture
def page(desk: Desk) -> FactCheckPage:
    """A check of a claim about the desk's own agency that lacks nothing else."""
    claim = seen_claim(desk.agency)
    claim.about_agencies = [desk.agency]
    claim.save()
    return desk.before_publication(claim=claim)


def cosign(
    page: FactCheckPage, agency: AgencyPage, decision: str = "diterima"
) -> OutsideReview:
    """Have another agency answer, as its page under /telaah/ does."""
    draft = latest_draft(page)
    asked = ask_outside_review(
        page, asked_by=page.owner, days=7, kind="pengesah", agency=agency
    )
    answer_outside_review(
        asked.review,
        decision=decision,
        comment="",
        words=words_digest(draft),
        decided_by=None,
    )
    return asked.review


def unmet(page: FactCheckPage) -> set[str]:
    return {item.code for item in gate_of(page).unmet}


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        ("Bantuan lewat tautan", "", False),
        ("Kementerian Contoh membagikan bantuan", "", True),
        ("KEMCON membagikan bantuan", "", True),
        ("Kemconda membagikan bantuan", "", False),
        ("Bantuan lewat tautan", "Kementerian Contoh", True),
        ("Bantuan lewat tautan", "Bank Contoh", False),
    ],
)
def test_claim_is_about_the_agency_it_names(
    text: str, body: str, expected: bool
) -> None:
    agency = AgencyPageFactory.create(title="Kementerian Contoh", short_name="Kemcon")
    page = Desk(agency=agency).draft(
        claim=seen_claim(agency, text=text), impersonated_body=body
    )
    assert is_about_own_agency(page) is expected


def test_check_about_the_own_agency_is_not_published_alone(
    desk: Desk, page: FactCheckPage
) -> None:
    response = desk.publisher.approve(page)
    assert not stored(page).live
    assert "minta instansi lain ikut mengesahkan" in said(response)


def test_check_about_the_own_agency_is_published_with_another_ones_signature(
    desk: Desk, page: FactCheckPage, other: AgencyPage, client: Client
) -> None:
    cosign(page, other)
    desk.publisher.approve(page)
    assert stored(page).live
    assert stored(page).cosigned_by == other
    html = client.get(stored(page).get_url()).content.decode()
    assert "Disahkan juga oleh" in html
    assert other.title in html


def test_own_signature_counts_for_nothing(page: FactCheckPage, desk: Desk) -> None:
    cosign(page, desk.agency)
    assert "conflict" in unmet(page)


def test_signature_is_under_exactly_these_words(
    page: FactCheckPage, other: AgencyPage
) -> None:
    cosign(page, other)
    assert "conflict" not in unmet(page)
    draft = latest_draft(page)
    draft.summary = "Kalimat yang lain sama sekali."
    draft.save_revision()
    assert "conflict" in unmet(page)


def test_refused_signature_stops_publication(desk: Desk, other: AgencyPage) -> None:
    page = desk.before_publication()
    cosign(page, other, "ditolak")
    assert unmet(page) == {"cosigners"}
    desk.publisher.approve(page)
    assert not stored(page).live


def test_agency_that_refused_may_sign_after_all(desk: Desk, other: AgencyPage) -> None:
    page = desk.before_publication()
    cosign(page, other, "ditolak")
    cosign(page, other)
    assert unmet(page) == set()


def test_nobody_types_a_cosigner_into_the_form(desk: Desk, other: AgencyPage) -> None:
    page = desk.draft()
    desk.author.edit(page, cosigned_by=str(other.pk))
    assert stored(page).cosigned_by is None


def test_signature_ends_with_the_words_it_was_under(
    desk: Desk, page: FactCheckPage, other: AgencyPage
) -> None:
    cosign(page, other)
    desk.publisher.approve(page)
    draft = latest_draft(page)
    draft.summary = "Kalimat yang lain sama sekali."
    draft.save_revision().publish()
    assert stored(page).cosigned_by is None


def test_signature_of_another_desk_of_the_same_person_is_refused(
    desk: Desk, page: FactCheckPage, other: AgencyPage
) -> None:
    """Somebody of both agencies cannot lend the other one's name."""
    both = desk.person(Role.AUTHOR)
    both.user.groups.add(*Desk(agency=other).publisher.user.groups.all())
    asked = ask_outside_review(
        page, asked_by=page.owner, days=7, kind="pengesah", agency=other
    )
    address = f"/telaah/{asked.token}/"
    shown = both.client.get(address)
    assert "Hanya dia yang dapat menjawab" in shown.content.decode()

    both.client.post(
        address,
        {"decision": "diterima", "words": words_digest(latest_draft(page))},
    )

    asked.review.refresh_from_db()
    assert asked.review.decision == OutsideReview.Decision.WAITING
