"""ClaimReview JSON-LD: https://schema.org/ClaimReview, in Google's profile of it.

`claimReviewed` is the claim and never the debunk; `bestRating` and `worstRating` are
always given with a number, because readers assume 5 and 1 otherwise; a verdict without
an honest number has none. One page carries one ClaimReview.
"""

from typing import TYPE_CHECKING, Any

from django.utils import timezone

from factcheck.vocabulary import BEST_RATING, WORST_RATING, ClaimantKind, Verdict

if TYPE_CHECKING:
    from factcheck.models import Claim, FactCheckPage

LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/"


def claim_review(page: "FactCheckPage") -> dict[str, Any]:
    """Return the check as JSON-LD; keys without a value are left out."""
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": f"{page.full_url}#claimreview",
        "url": page.full_url,
        "inLanguage": page.locale.language_code,
        "claimReviewed": page.claim_text,
        "datePublished": page.checked_on.isoformat(),
        "dateModified": last_change(page),
        "author": author(page),
        "isBasedOn": page.source_url,
        "publisher": page.agency.as_organization() if page.agency else None,
        "reviewRating": review_rating(page),
        "itemReviewed": claim_object(page.claim, page=page) if page.claim else None,
        "sdLicense": LICENCE,
        "citation": [
            {
                "@type": "CreativeWork",
                "name": evidence.title,
                "url": evidence.url,
                "publisher": {"@type": "Organization", "name": evidence.publisher},
            }
            for evidence in page.evidence.all()
            if evidence.url
        ],
        "correction": [
            {
                "@type": "CorrectionComment",
                "text": f"{correction.what} {correction.why}",
                "datePublished": timezone.localtime(correction.corrected_at).isoformat(
                    timespec="seconds"
                ),
            }
            for correction in page.corrections.all()
        ],
    }
    return {key: value for key, value in described.items() if value}


def author(page: "FactCheckPage") -> dict[str, Any] | None:
    """Return who checked: the agency, or the desk a check was taken over from."""
    if page.source_url:
        site = "/".join(page.source_url.split("/", 3)[:3])
        return {"@type": "Organization", "name": page.source_name, "url": site}
    return page.agency.as_organization() if page.agency else None


def last_change(page: "FactCheckPage") -> str:
    """Return the day of the check, or the moment of its last correction."""
    corrected = [correction.corrected_at for correction in page.corrections.all()]
    if not corrected:
        return page.checked_on.isoformat()
    return timezone.localtime(max(corrected)).isoformat(timespec="seconds")


def review_rating(page: "FactCheckPage") -> dict[str, Any]:
    """Return the verdict as a Rating: a word always, numbers only where honest."""
    rating: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": str(page.get_verdict_display()),
        "name": str(page.get_verdict_display()),
        "ratingExplanation": page.summary,
    }
    if page.verdict in Verdict.values:
        number = Verdict(page.verdict).rating
        if number is not None:
            rating |= {
                "ratingValue": number,
                "bestRating": BEST_RATING,
                "worstRating": WORST_RATING,
            }
    return rating


def claim_object(claim: "Claim", *, page: "FactCheckPage") -> dict[str, Any]:
    """Return the claim with its author and every appearance.

    An appearance points at the archived copy, never at the hoax itself.
    """
    site = page.full_url.split("/", 3)[:3]
    appearances = [
        {"@type": "CreativeWork", "url": sighting.archive_url}
        for sighting in claim.sightings.all()
        if sighting.archive_url
    ]
    described: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"{'/'.join(site)}/klaim/{claim.pk}",
        "name": page.claim_text,
        "author": claimant(claim),
        "datePublished": claim.first_seen_on.isoformat() if claim.first_seen_on else "",
        "firstAppearance": appearances[0] if appearances else None,
        "appearance": appearances,
    }
    return {key: value for key, value in described.items() if value}


def claimant(claim: "Claim") -> dict[str, Any]:
    """Return who said it: a person, an organisation, or an account nobody owns to."""
    name = claim.claimant_name or str(claim.get_claimant_kind_display())
    kind = "Organization"
    if claim.claimant_kind == ClaimantKind.PERSON:
        kind = "Person"
    described = {"@type": kind, "name": name}
    if claim.claimant_url:
        described["sameAs"] = claim.claimant_url
    return described
