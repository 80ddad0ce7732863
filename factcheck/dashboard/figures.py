"""What the desk's front page says: what waits, what is late, how quick we are."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncWeek
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Page, TaskState

from accounts.models import User
from factcheck.dashboard.charts import BarChart, Series
from factcheck.evidence.selectors import (
    TROUBLED,
    evidence_in_reach,
    evidence_in_state,
)
from factcheck.intake import clock
from factcheck.intake.permissions import cases_of, complaints_of
from factcheck.intake.queue import NOBODY, OVERDUE
from factcheck.models import (
    CLOSED_STATES,
    OPEN_COMPLAINTS,
    OPEN_STATES,
    Case,
    FactCheckPage,
)
from home.permissions import Reach

# A quarter says how quick a desk is now; older answers would hide it.
DAYS, WEEKS = 90, 12
# A check that nobody has touched for a year may tell of another world.
STALE_AFTER = timedelta(days=365)
MOST_WAITING = 20


@dataclass(frozen=True, kw_only=True)
class Tile:
    """One number with what it counts, and where to go on."""

    label: str
    number: str
    url: str = ""
    is_alarming: bool = False


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One thing that waits for the user."""

    what: str
    title: str
    url: str
    since: datetime
    clock: str = ""


def waiting_for(user: User) -> list[Waiting]:
    """Return what waits for this person: steps of reviews, then own cases."""
    return [*_steps_for(user), *_cases_of_own(user)][:MOST_WAITING]


def tiles_for(user: User) -> list[Tile]:
    """Return the desk's numbers."""
    cases = (
        cases_of(user)
        .filter(state__in=OPEN_STATES)
        .aggregate(
            open=Count("pk"),
            overdue=Count("pk", filter=clock.past_due()),
            unassigned=Count("pk", filter=Q(assigned_to=None)),
        )
    )
    complaints = complaints_of(user).filter(state__in=OPEN_COMPLAINTS).count()
    broken = evidence_in_state(evidence_in_reach(user), TROUBLED).count()
    queue = reverse("factcheck_intake:queue")
    return [
        Tile(label=_("Kasus terbuka"), number=str(cases["open"]), url=queue),
        Tile(
            label=_("Lewat tenggat"),
            number=str(cases["overdue"]),
            url=f"{queue}?overdue={OVERDUE}",
            is_alarming=cases["overdue"] > 0,
        ),
        Tile(
            label=_("Belum ada yang pegang"),
            number=str(cases["unassigned"]),
            url=f"{queue}?assignee={NOBODY}",
        ),
        Tile(label=_("Waktu menjawab, separuh kasus"), number=time_to_answer(user)),
        Tile(
            label=_("Pengaduan terbuka"),
            number=str(complaints),
            url=reverse("factcheck_intake:complaints"),
            is_alarming=complaints > 0,
        ),
        Tile(
            label=_("Tautan bukti bermasalah"),
            number=str(broken),
            url=reverse("source_report"),
            is_alarming=broken > 0,
        ),
        Tile(
            label=_("Cek fakta lebih dari setahun"),
            number=str(stale_checks(user).count()),
        ),
    ]


def time_to_answer(user: User) -> str:
    """Return within what time half of the closed cases had their answer, in words.

    The median of opening to closing over the last 90 days; "–" without any.
    """
    since = timezone.now() - timedelta(days=DAYS)
    closed = cases_of(user).filter(state__in=CLOSED_STATES, closed_at__gte=since)
    took = [
        (end - start).total_seconds()
        for start, end in closed.values_list("opened_at", "closed_at")
        if end is not None
    ]
    if not took:
        return "–"
    now = timezone.now()
    return timesince(now - timedelta(seconds=median(took)), now, depth=1)


def stale_checks(user: User) -> "QuerySet[FactCheckPage]":
    """Return the desk's public checks that nobody published anew for a year."""
    old = FactCheckPage.objects.live().filter(
        last_published_at__lt=timezone.now() - STALE_AFTER
    )
    if user.is_superuser:
        return old
    own = old.none()
    for root in Reach(user).roots:
        own |= old.filter(path__startswith=root)
    return own.order_by("last_published_at")


def weekly_chart(user: User) -> BarChart:
    """Return how many cases came in and how many were answered, week by week."""
    this_week = timezone.localdate() - timedelta(days=timezone.localdate().weekday())
    weeks = [this_week - timedelta(weeks=ago) for ago in reversed(range(WEEKS))]
    opened = _per_week(cases_of(user), "opened_at", since=weeks[0])
    closed = _per_week(cases_of(user), "closed_at", since=weeks[0])
    return BarChart(
        title=_("Kasus masuk dan selesai, per minggu"),
        labels=[date_format(week, "j M") for week in weeks],
        series=[
            Series(
                name=pgettext("kasus", "Masuk"),
                numbers=[opened[week] for week in weeks],
            ),
            Series(
                name=pgettext("kasus", "Selesai"),
                numbers=[closed[week] for week in weeks],
            ),
        ],
    )


def _per_week(cases: "QuerySet[Case]", field: str, *, since: date) -> "Counter[date]":
    weeks = (
        cases.filter(**{f"{field}__date__gte": since})
        .annotate(week=TruncWeek(field))
        .order_by("week")
        .values_list("week")
        .annotate(count=Count("pk"))
    )
    return Counter({timezone.localdate(week): count for week, count in weeks})


def _steps_for(user: User) -> list[Waiting]:
    """Return the steps of workflows that the user may take now."""
    steps = (
        TaskState.objects.reviewable_by(user)
        .filter(
            workflow_state__content_type=ContentType.objects.get_for_model(
                FactCheckPage
            )
        )
        .select_related("task", "workflow_state", "revision")
        .order_by("started_at")[:MOST_WAITING]
    )
    pages = Page.objects.in_bulk([int(step.workflow_state.object_id) for step in steps])
    return [
        Waiting(
            what=str(step.task.name),
            title=page.draft_title or page.title,
            url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
            since=step.started_at,
        )
        for step in steps
        if (page := pages.get(int(step.workflow_state.object_id)))
    ]


def _cases_of_own(user: User) -> list[Waiting]:
    cases = (
        cases_of(user)
        .filter(state__in=OPEN_STATES, assigned_to=user.pk)
        .order_by("due_at")[:MOST_WAITING]
    )
    return [
        Waiting(
            what=_("Kasus Anda"),
            title=case.title or _("(gambar tanpa teks)"),
            url=reverse("factcheck_intake:case", args=[case.pk]),
            since=case.opened_at,
            clock=clock.in_words(case),
        )
        for case in cases
    ]
