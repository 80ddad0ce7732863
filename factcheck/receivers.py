"""What the fact-check desk does when something happens in a lower app."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models.signals import post_save
from django.dispatch import receiver

from home.models import AgencyGroup

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
