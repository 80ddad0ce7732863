"""Publishes a demo check as it first was, then once more with its corrections."""

from datetime import datetime

from bagimunegeri.demo.builder.publish import days_ago, draft_below, publish_below
from bagimunegeri.demo.builder.reviews import have_judged
from bagimunegeri.demo.shapes import DemoFactCheck
from factcheck.models import Correction, FactCheckPage
from home.models import AgencyPage


def publish_with_history(
    page: FactCheckPage, content: DemoFactCheck, *, agency: AgencyPage, at: datetime
) -> None:
    """Add the finished page; one that was corrected gets a first version before."""
    if not content.corrections:
        revision = draft_below(agency, page, at=at)
        have_judged(page, content, at=at)
        revision.publish()
        _date_newest_version(page, at=at)
        return
    finished = {name: getattr(page, name) for name, _value in content.at_first}
    evidence = list(page.evidence.all())
    is_later = [each.is_later for each in content.evidence]
    for name, value in content.at_first:
        setattr(page, name, value)
    page.evidence = [
        each for each, later in zip(evidence, is_later, strict=True) if not later
    ]
    publish_below(agency, page, at=at)
    _date_newest_version(page, at=at)
    for name, value in finished.items():
        setattr(page, name, value)
    page.evidence = evidence
    page.corrections = [
        Correction(kind=kind, corrected_at=days_ago(days), what=what, why=why)
        for kind, days, what, why in content.corrections
    ]
    page.save_revision().publish()
    last = min(days for _kind, days, _what, _why in content.corrections)
    _date_newest_version(page, at=days_ago(last))


def _date_newest_version(page: FactCheckPage, *, at: datetime) -> None:
    newest = page.versions.order_by("-number").values("pk")[:1]
    page.versions.filter(pk__in=list(newest.values_list("pk", flat=True))).update(
        published_at=at
    )
