"""The words that reviewers, voters and co-signers judge, and their fingerprint."""

from wagtail.models import Page

from factcheck.models import Evidence, FactCheckPage
from factcheck.versions.content import Content, content_of, fingerprint

# What an approval is an approval of. Not the right of reply, the corrections and the
# archive copies, which come in later.
JUDGED_PARTS = (
    "title",
    "verdict",
    "summary",
    "claim",
    "narrative",
    "explanation",
    "conclusion",
)
JUDGED_FIELDS_OF_EVIDENCE = (
    "title",
    "publisher",
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
    content = content_of(page)
    judged: Content = {part: content.get(part, "") for part in JUDGED_PARTS}
    judged["evidence"] = [_judged(each) for each in page.evidence.all()]
    return fingerprint(judged)


def _judged(evidence: Evidence) -> str:
    values = (getattr(evidence, name) for name in JUDGED_FIELDS_OF_EVIDENCE)
    return "\n".join(str(value) for value in values)
