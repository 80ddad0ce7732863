"""A claim that a public check judges keeps its wording."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from factcheck.models import Claim
from home.models import AgencyPage
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db


def reword(person: Desk, claim: Claim, text: str) -> str:
    """Send the claim's form with another text; return what the page says."""
    form = {
        "text": text,
        "claimant_kind": "akun_anonim",
        "sightings": inline_formset([]),
        "claimant_name": "Info Bansos",
    }
    address = reverse("wagtailsnippets_factcheck_claim:edit", args=[claim.pk])
    response = person.client.post(address, dict(nested_form_data(form)))
    claim.refresh_from_db()
    return response.content.decode()


def test_a_claim_nobody_judged_yet_is_reworded(
    agency: AgencyPage, checker: Desk
) -> None:
    claim = ClaimFactory.create(agency=agency)
    reword(checker, claim, "Bantuan beras dibagikan lewat tautan")
    assert claim.text == "Bantuan beras dibagikan lewat tautan"


def test_a_judged_claim_keeps_its_wording_but_not_its_claimant(
    agency: AgencyPage, checker: Desk
) -> None:
    claim = ClaimFactory.create(agency=agency)
    said = claim.text
    FactCheckPageFactory.create(parent=agency, claim=claim)
    page = reword(checker, claim, "Bantuan beras dibagikan lewat tautan")
    assert claim.text == said
    assert "sudah diputus" in page
    reword(checker, claim, said)
    assert claim.claimant_name == "Info Bansos"
