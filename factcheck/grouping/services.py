"""Puts the same message, whoever sent it, into one case."""

from django.db import transaction
from django.utils import timezone

from factcheck.models import Case, CaseEvent, FactCheckIndexPage, Tip

LONGEST_TITLE = 120


@transaction.atomic
def place_tip(tip: Tip) -> Case:
    """Put a new tip into the case of its twins, or open a case at the national desk."""
    desk = FactCheckIndexPage.objects.filter(locale__language_code="id").first()
    case = Case.objects.create(
        agency=desk.national_desk if desk else None,
        title=" ".join(tip.text.split())[:LONGEST_TITLE] or tip.link[:LONGEST_TITLE],
        last_received_at=timezone.now(),
        tip_count=tip.received_count,
    )
    Tip.objects.filter(pk=tip.pk).update(case=case)
    tip.case = case
    CaseEvent.objects.create(case=case, kind=CaseEvent.Kind.RECEIVED)
    return case
