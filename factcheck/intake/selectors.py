"""Reads of the intake: who works at a desk, what a case can be joined with."""

from collections.abc import Iterable

from django.db.models import QuerySet

from accounts.models import User
from factcheck.intake.permissions import DESK_ROLES
from factcheck.models import (
    OPEN_STATES,
    Case,
    FactCheckIndexPage,
    FactCheckPage,
    Tip,
)
from factcheck.vocabulary import Platform
from home.models import AgencyGroup, AgencyPage


def people_at_desk(agency: AgencyPage | None) -> "QuerySet[User]":
    """Return who can be given a case of an agency's desk."""
    if agency is None:
        return User.objects.none()
    groups = AgencyGroup.objects.filter(
        role__in=DESK_ROLES, agency__translation_key=agency.translation_key
    )
    people = User.objects.filter(is_active=True, groups__agency_group__in=groups)
    return people.distinct().order_by("first_name", "last_name", "pk")


def other_desks(agency: AgencyPage | None) -> "QuerySet[AgencyPage]":
    """Return the agencies at whose desk somebody works, without this one."""
    staffed = AgencyGroup.objects.filter(
        role__in=DESK_ROLES, group__user__is_active=True
    )
    desks = AgencyPage.objects.live().filter(
        locale__language_code="id",
        translation_key__in=staffed.values("agency__translation_key"),
    )
    if agency is not None:
        desks = desks.exclude(translation_key=agency.translation_key)
    return desks.order_by("short_name", "pk")


def national_desk() -> AgencyPage | None:
    """Return the agency whose desk has what is nobody else's, once it is named."""
    index = (
        FactCheckIndexPage.objects.filter(locale__language_code="id")
        .select_related("national_desk")
        .first()
    )
    return index.national_desk if index else None


def open_neighbours(case: Case) -> "QuerySet[Case]":
    """Return the other open cases of the same desk, last reported first."""
    neighbours = Case.objects.filter(agency=case.agency_id, state__in=OPEN_STATES)
    return neighbours.exclude(pk=case.pk)


def platforms_of(cases: Iterable[Case]) -> dict[int, list[str]]:
    """Return, by case, where its tips say it was seen (one query for all)."""
    told = (
        Tip.objects.filter(case__in=[case.pk for case in cases])
        .exclude(platform="")
        .order_by("platform")
        .values_list("case", "platform")
        .distinct()
    )
    found: dict[int, list[str]] = {}
    for case_id, platform in told:
        found.setdefault(case_id, []).append(str(Platform(platform).label))
    return found


def draft_of(case: Case) -> FactCheckPage | None:
    """Return the check of the case's claim, the desk's own first."""
    if case.claim_id is None:
        return None
    checks = FactCheckPage.objects.filter(claim=case.claim_id)
    return checks.order_by("pk").first()
