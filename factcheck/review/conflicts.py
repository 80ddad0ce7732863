"""When a desk judges a claim about its own agency, and what others said of it then.

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
from home.models import AgencyPage


def is_about_own_agency(page: FactCheckPage) -> bool:
    """Tell whether the agency that checks is party to the claim."""
    agency = page.desk()
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


def cosign_answers(page: FactCheckPage, *, words: str) -> list[OutsideReview]:
    """Return each other agency's last answer to exactly these words, newest first."""
    agency = page.desk()
    own = agency.translation_key if agency else None
    answers = OutsideReview.objects.filter(
        page=page.pk,
        kind=OutsideReview.Kind.COSIGNER,
        decided_at__isnull=False,
        content_digest=words,
    )
    last: dict[Any, OutsideReview] = {}
    for answer in answers.select_related("agency").order_by("-decided_at", "-pk"):
        if answer.agency and answer.agency.translation_key != own:
            last.setdefault(answer.agency.translation_key, answer)
    return list(last.values())


def _names_any(text: str, names: Iterable[str]) -> bool:
    wanted = "|".join(re.escape(name) for name in names if name)
    return bool(wanted and re.search(rf"(?<!\w)(?:{wanted})(?!\w)", text, re.I))
