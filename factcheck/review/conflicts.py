"""When a desk judges a claim about its own agency, and who else signed then.

A claim is about the agency when it is filed under it (`Claim.about_agencies`), when the
agency's name or short name stands in its wording, or when the scam pretends to be that
agency: in each case the agency is party to what it judges. Names count as whole words,
in either language. The rule follows the recusal of
https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles
(nonpartisanship).
"""

import re
from collections.abc import Iterable
from typing import Any

from factcheck.models import FactCheckPage, OutsideReview
from factcheck.review.words import words_digest
from home.models import AgencyPage

Decision, Kind = OutsideReview.Decision, OutsideReview.Kind


def is_about_own_agency(page: FactCheckPage) -> bool:
    """Tell whether the agency that checks is party to the claim."""
    agency = page.agency or page.owning_agency()
    if agency is None:
        return False
    key = agency.translation_key
    if page.claim and any(
        each.translation_key == key for each in page.claim.about_agencies.all()
    ):
        return True
    names = AgencyPage.objects.filter(translation_key=key).values_list(
        "title", "short_name"
    )
    said = " ".join(
        (
            page.claim.text if page.claim else "",
            page.claim_translation,
            page.impersonated_body,
        )
    )
    return _names_any(said, (name for pair in names for name in pair))


def cosigner_of(page: FactCheckPage) -> AgencyPage | None:
    """Return the other agency that signed exactly these words, if one did.

    A translation stands on the signature under the check it was translated from.
    """
    for answer in cosign_answers(page):
        if answer.decision == Decision.ACCEPTED:
            return answer.agency
    original = judged_original(page)
    return original.cosigned_by if original else None


def refusing_cosigners(page: FactCheckPage) -> list[AgencyPage]:
    """Return the agencies that refused to sign exactly these words."""
    return [
        answer.agency
        for answer in cosign_answers(page)
        if answer.decision == Decision.REJECTED and answer.agency
    ]


def cosign_answers(page: FactCheckPage) -> list[OutsideReview]:
    """Return each other agency's last answer to exactly these words, newest first."""
    agency = page.agency or page.owning_agency()
    own = agency.translation_key if agency else None
    answers = OutsideReview.objects.filter(
        page=page.pk,
        kind=Kind.COSIGNER,
        decided_at__isnull=False,
        content_digest=words_digest(page),
    )
    last: dict[Any, OutsideReview] = {}
    for answer in answers.select_related("agency").order_by("-decided_at", "-pk"):
        if answer.agency and answer.agency.translation_key != own:
            last.setdefault(answer.agency.translation_key, answer)
    return list(last.values())


def judged_original(page: FactCheckPage) -> FactCheckPage | None:
    """Return the live check of the same claim and verdict that this one translates."""
    return (
        FactCheckPage.objects.live()
        .filter(
            translation_key=page.translation_key,
            pk__lt=page.pk,
            claim=page.claim_id,
            verdict=page.verdict,
        )
        .select_related("cosigned_by")
        .order_by("pk")
        .first()
    )


def _names_any(text: str, names: Iterable[str]) -> bool:
    wanted = "|".join(re.escape(name) for name in names if name)
    return bool(wanted and re.search(rf"(?<!\w)(?:{wanted})(?!\w)", text, re.I))
