"""The clock of the intake queue: when a desk owes an answer.

The harm of a message decides. Jabar Saber Hoaks, the desk of West Java, answers in
about three hours (https://regional.kompas.com/read/2019/09/02/16004851): that is asked
for where harm is high. What nobody has rated yet counts as medium: within a day.
"""

from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from factcheck.models import OPEN_STATES, Case, Severity

TIME_TO_ANSWER: dict[int, timedelta] = {
    Severity.HIGH: timedelta(hours=3),
    Severity.MEDIUM: timedelta(hours=24),
    Severity.UNKNOWN: timedelta(hours=24),
    Severity.LOW: timedelta(hours=72),
}


def due_at(case: Case, *, since: datetime | None = None) -> datetime:
    """Return when the clock of a case runs out; it starts when the case is opened."""
    return (since or case.opened_at) + TIME_TO_ANSWER[case.harm]


def started_at(case: Case) -> datetime:
    """Return when the running clock of a case started: also after it was reopened."""
    if case.due_at is None:
        return case.opened_at
    return case.due_at - TIME_TO_ANSWER[case.harm]


def past_due() -> Q:
    """Return the condition that the desk owes an answer since some time."""
    return Q(state__in=OPEN_STATES, due_at__lt=timezone.now())


def is_overdue(case: Case) -> bool:
    """Tell whether `past_due` is so for a case at hand."""
    return case.is_open and case.due_at is not None and case.due_at < timezone.now()


def in_words(case: Case) -> str:
    """Return what the clock shows: "lewat 2 jam", "sisa 45 menit"; "" when stopped."""
    if not case.is_open or case.due_at is None:
        return ""
    now = timezone.now()
    if case.due_at < now:
        return _("lewat %s") % timesince(case.due_at, now, depth=1)
    return _("sisa %s") % timesince(now, case.due_at, depth=1)
