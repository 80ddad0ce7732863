"""The words that reviewers, voters and co-signers judge, and their fingerprint.

An approval is of these alone: not of the right of reply, the corrections, the archive
copies and the contributors, which come in later, nor of the claimant, who stands beside
the claim.
"""

from wagtail.models import Page

from factcheck.models import Evidence, FactCheckPage
from factcheck.versions.content import Content, fingerprint, paragraphs

JUDGED_FIELDS = (
    "title",
    "verdict",
    "summary",
    "claim_text",
    "content_type_label",
    "intent",
    "intent_proof",
    "original_media_url",
    "original_media_context",
    "impersonated_body",
    "scam_link",
    "scam_phone",
    "official_channel",
)
# As plain text: the editor numbers paragraphs of rich text whenever it is opened.
JUDGED_TEXTS = ("narrative", "explanation", "conclusion")
JUDGED_FIELDS_OF_EVIDENCE = (
    "title",
    "publisher",
    "published_on",
    "url",
    "stance",
    "is_primary",
    "interest",
    "note",
    "withheld_reason",
)


def latest_draft(page: Page) -> FactCheckPage:
    """Return the check as it was last saved: what would be published next."""
    stored = FactCheckPage.objects.get(pk=page.pk)
    draft: FactCheckPage = stored.get_latest_revision_as_object()
    return draft


def words_digest(page: FactCheckPage) -> str:
    """Return the SHA-256 of what is judged: equal words, equal digest."""
    judged: Content = {name: getattr(page, name) for name in JUDGED_FIELDS}
    judged |= {name: paragraphs(getattr(page, name)) for name in JUDGED_TEXTS}
    judged["evidence"] = [_judged(each) for each in page.evidence.all()]
    return fingerprint(judged)


def _judged(evidence: Evidence) -> list[str]:
    return [str(getattr(evidence, name)) for name in JUDGED_FIELDS_OF_EVIDENCE]
