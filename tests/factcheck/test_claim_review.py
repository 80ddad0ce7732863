"""Every published check carries a ClaimReview that its readers accept.

Required and recommended properties are those of Google's profile of schema.org.
"""

import json
from typing import Any

import pytest
from django.test import Client

from factcheck.models import FactCheckPage
from factcheck.vocabulary import BEST_RATING, WORST_RATING, Verdict
from factcheck.wording import validate_claim_wording

NUMBERS = {"ratingValue", "bestRating", "worstRating"}
WITHOUT_NUMBER = {Verdict.UNPROVEN, Verdict.SATIRE}


def faults_of(review: dict[str, Any], *, page: FactCheckPage) -> list[str]:
    """Return what a reader of ClaimReview would object to."""
    rating = review.get("reviewRating", {})
    claim = review.get("itemReviewed", {})
    expectations = {
        "type": review.get("@type") == "ClaimReview",
        "claimReviewed": isinstance(review.get("claimReviewed"), str)
        and 0 < len(review["claimReviewed"]) <= 250,
        "url is the page": review.get("url") == page.full_url,
        "alternateName is text": isinstance(rating.get("alternateName"), str),
        "all three numbers or none": NUMBERS & rating.keys() in (NUMBERS, set()),
        "author is an organisation": "Organization" in review["author"]["@type"],
        "datePublished": len(review.get("datePublished", "")) == len("2026-11-21"),
        "claim author": bool(claim.get("author", {}).get("name")),
        "claim has an id": str(claim.get("@id", "")).startswith("http"),
        "citation": len(review.get("citation", [])) >= 2,
        "licence": review.get("sdLicense", "").startswith("https://"),
        "JSON": json.loads(json.dumps(review)) == review,
    }
    return [name for name, holds in expectations.items() if not holds]


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_every_demo_check_has_a_valid_claim_review() -> None:
    checks = FactCheckPage.objects.live().select_related("claim", "agency")

    faults = {
        check.slug: found
        for check in checks
        if (found := faults_of(check.structured_data()[0], page=check))
    }

    assert checks.count() >= 30
    assert faults == {}


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_reviewed_claim_is_never_the_debunk() -> None:
    for check in FactCheckPage.objects.live().select_related("claim"):
        validate_claim_wording(check.structured_data()[0]["claimReviewed"])


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_verdicts_without_an_honest_number_have_none() -> None:
    for check in FactCheckPage.objects.live():
        rating = check.structured_data()[0]["reviewRating"]

        if check.verdict in WITHOUT_NUMBER:
            assert not NUMBERS & rating.keys()
        else:
            assert (rating["worstRating"], rating["bestRating"]) == (
                WORST_RATING,
                BEST_RATING,
            )
            assert WORST_RATING <= rating["ratingValue"] <= BEST_RATING


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_appearances_point_at_archives_never_at_the_hoax() -> None:
    for check in FactCheckPage.objects.live().select_related("claim"):
        hoaxes = {
            sighting.url for sighting in check.claim.sightings.all() if sighting.url
        }
        text = json.dumps(check.structured_data()[0]["itemReviewed"])

        assert not [url for url in hoaxes if f'"{url}"' in text]


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_page_carries_exactly_one_claim_review(client: Client) -> None:
    check = FactCheckPage.objects.live().filter(locale__language_code="id").first()
    assert check is not None

    html = client.get(check.get_url()).content.decode()

    assert html.count('"@type": "ClaimReview"') == 1


@pytest.mark.usefixtures("demo_site")
@pytest.mark.django_db
def test_text_cannot_end_the_script(client: Client) -> None:
    check = FactCheckPage.objects.live().filter(locale__language_code="id").first()
    assert check is not None
    check.summary = "</script><script>alert(1)</script>"
    check.save_revision().publish()

    html = client.get(check.get_url()).content.decode()

    assert "<script>alert(1)" not in html
    assert "\\u003C/script\\u003E" in html
