"""ClaimReview JSON-LD: https://schema.org/ClaimReview, in Google's profile of it.

`claimReviewed` is the claim and never the debunk; `bestRating` and `worstRating` are
always given with a number, because readers assume 5 and 1 otherwise; a verdict without
an honest number, or a withdrawn one, has none. One page carries one ClaimReview, and
within it a MediaReview where the content's type maps to one.
"""

from typing import TYPE_CHECKING, Any

from django.utils import timezone

from factcheck.vocabulary import (
    BEST_RATING,
    WORST_RATING,
    ClaimantKind,
    ContentType,
    Verdict,
)

if TYPE_CHECKING:
    from factcheck.models import Claim, FactCheckPage, Sighting

LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/"

# https://schema.org/MediaManipulationRatingEnumeration for First Draft's types. Where
# an original is known, a fabricated item was made of it and a manipulated one cut.
MEDIA_CATEGORIES: dict[str, str] = {
    ContentType.FABRICATED: "StagedContent",
    ContentType.MISLEADING: "DecontextualizedContent",
    ContentType.IMPOSTER: "StagedContent",
    ContentType.MANIPULATED: "TransformedContent",
    ContentType.FALSE_CONTEXT: "DecontextualizedContent",
    ContentType.SATIRE: "SatireOrParodyContent",
    ContentType.FALSE_CONNECTION: "DecontextualizedContent",
}
CATEGORIES_WITH_ORIGINAL: dict[str, str] = {
    ContentType.FABRICATED: "TransformedContent",
    ContentType.MANIPULATED: "EditedOrCroppedContent",
}


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
        "associatedMediaReview": media_review(page),
        "license": licence_of(page),
        "sdLicense": LICENCE,
        "citation": [
            {
                "@type": "CreativeWork",
                "name": evidence.title,
                "url": evidence.public_url,
                "publisher": {"@type": "Organization", "name": evidence.publisher},
            }
            for evidence in page.evidence.all()
            if evidence.public_url
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


def licence_of(page: "FactCheckPage") -> str | None:
    """Return the licence of the check's words; those of another desk are not ours."""
    return None if page.source_url else LICENCE


def author(page: "FactCheckPage") -> dict[str, Any] | None:
    """Return who checked: the agency, or the desk a check was taken over from."""
    if page.source_url:
        site = "/".join(page.source_url.split("/", 3)[:3])
        return {"@type": "Organization", "name": page.source_name, "url": site}
    return page.agency.as_organization() if page.agency else None


def last_change(page: "FactCheckPage") -> str:
    """Return the day of the check, or the moment of its last correction."""
    newest = page.newest_correction
    if newest is None:
        return page.checked_on.isoformat()
    return timezone.localtime(newest.corrected_at).isoformat(timespec="seconds")


def review_rating(page: "FactCheckPage") -> dict[str, Any]:
    """Return the verdict as a Rating: a word always, numbers only where honest.

    Of a withdrawn check no verdict is left, whoever kept a copy.
    """
    rating: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": page.verdict_label,
        "name": page.verdict_label,
        "ratingExplanation": page.answer,
    }
    if page.verdict in Verdict.values and not page.is_withdrawn:
        number = Verdict(page.verdict).rating
        if number is not None:
            rating |= {
                "ratingValue": number,
                "bestRating": BEST_RATING,
                "worstRating": WORST_RATING,
            }
    return rating


def media_review(page: "FactCheckPage") -> dict[str, Any] | None:
    """Return what was done to the picture or film, or None when no type says so."""
    category = MEDIA_CATEGORIES.get(page.content_type_label)
    if category is None or page.is_withdrawn:
        return None
    if page.original_media_url or page.original_media_context:
        category = CATEGORIES_WITH_ORIGINAL.get(page.content_type_label, category)
    described: dict[str, Any] = {
        "@type": "MediaReview",
        "@id": f"{page.full_url}#mediareview",
        "url": page.full_url,
        "author": author(page),
        "datePublished": page.checked_on.isoformat(),
        "mediaAuthenticityCategory": category,
        "originalMediaContextDescription": page.original_media_context,
        "originalMediaLink": page.original_media_url,
    }
    return {key: value for key, value in described.items() if value}


def claim_object(claim: "Claim", *, page: "FactCheckPage") -> dict[str, Any]:
    """Return the claim with its author and every appearance, the first one first."""
    site = page.full_url.split("/", 3)[:3]
    appearances = [appearance(each) for each in claim.sightings.all()]
    described: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"{'/'.join(site)}/klaim/{claim.pk}",
        "name": page.claim_text,
        "author": claimant(claim),
        "datePublished": first_seen(claim, page=page),
        "firstAppearance": appearances[0] if appearances else None,
        "appearance": appearances,
    }
    return {key: value for key, value in described.items() if value}


def first_seen(claim: "Claim", *, page: "FactCheckPage") -> str:
    """Return since when the claim is known to be about; empty when nobody says.

    Nobody can ask the desk that a check was taken over from: then it is the day of the
    check, for by that day the claim was seen.
    """
    seen = [each.seen_on for each in claim.sightings.all() if each.seen_on]
    first = claim.first_seen_on or min(seen, default=None)
    if first is None and page.source_url:
        first = page.checked_on
    return first.isoformat() if first else ""


def appearance(sighting: "Sighting") -> dict[str, Any]:
    """Return where a claim was seen: the archived copy, never the hoax itself."""
    platform = str(sighting.get_platform_display())
    described = {
        "@type": "CreativeWork",
        "name": f"{platform}, {sighting.account}" if sighting.account else platform,
        "url": sighting.archive_url,
        "datePublished": sighting.seen_on.isoformat() if sighting.seen_on else "",
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
