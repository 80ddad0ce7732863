"""What the fact-check desk does when something happens in a lower app."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published

from factcheck.corrections.services import announce_corrections
from factcheck.evidence.services import capture_sources
from factcheck.intake.services import answer_cases_of
from factcheck.models import Claim, FactCheckPage, Sighting
from factcheck.review.provisioning import provision_fact_check_workflow
from factcheck.review.services import name_cosigner
from factcheck.versions.services import record_version
from home.models import AgencyGroup, AgencyPage
from home.signals import agency_provisioned
from search.projection import refresh_pages

Role = AgencyGroup.Role

CLAIM_PERMISSIONS: dict[str, tuple[str, ...]] = {
    Role.AUTHOR: ("add_claim", "change_claim", "view_claim"),
    Role.FACT_CHECKER: ("add_claim", "change_claim", "view_claim"),
    Role.REVIEWER: ("change_claim", "view_claim"),
    Role.PUBLISHER: ("change_claim", "view_claim"),
}


@receiver(post_save, sender=AgencyGroup)
def let_group_work_on_claims(instance: AgencyGroup, **kwargs: Any) -> None:
    """Let an agency's new group record and change the agency's claims."""
    instance.group.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="factcheck",
            codename__in=CLAIM_PERMISSIONS.get(instance.role, ()),
        )
    )


@receiver(agency_provisioned)
def give_workflow_to_agency(agency: AgencyPage, **kwargs: Any) -> None:
    """Let the agency's fact-checks go their own way: editor, vote, publication."""
    provision_fact_check_workflow(agency)


@receiver(page_published, sender=FactCheckPage)
def follow_publication(instance: FactCheckPage, **kwargs: Any) -> None:
    """Keep the version, tell of corrections, answer citizens, look at the sources."""
    name_cosigner(instance)
    if version := record_version(instance):
        announce_corrections(version)
    answer_cases_of(instance)
    capture_sources(instance)


@receiver(post_save, sender=Claim)
def pass_on_claim(
    instance: Claim, *, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Let search find checks by what their claim says now; keep what readers saw."""
    if created or raw:
        return
    _refresh_checks_of(instance.pk)
    for check in FactCheckPage.objects.live().filter(claim=instance.pk):
        record_version(check)


@receiver([post_save, post_delete], sender=Sighting)
def pass_on_sighting(instance: Sighting, *, raw: bool = False, **kwargs: Any) -> None:
    """Let search find checks by every wording and address their claim was seen in."""
    if not raw:
        _refresh_checks_of(instance.claim_id)


def _refresh_checks_of(claim_id: int) -> None:
    checks = FactCheckPage.objects.filter(claim=claim_id)
    refresh_pages(Page.objects.filter(pk__in=checks.values("pk")))
