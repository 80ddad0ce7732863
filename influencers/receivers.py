"""What follows below when the portal grows an agency."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models.signals import post_save
from django.dispatch import receiver

from home.models import AgencyGroup

# What a PR head may do with the records of the own agency.
PR_HEAD_PERMISSIONS = (
    "view_holder",
    "change_holder",
    "view_application",
    "change_application",
    "view_invitation",
    "add_invitation",
    "view_datarequest",
    "change_datarequest",
    "view_campaign",
    "add_campaign",
    "change_campaign",
    "view_event",
    "add_event",
    "change_event",
)


@receiver(post_save, sender=AgencyGroup)
def let_public_relations_work(
    instance: AgencyGroup, *, raw: bool = False, **kwargs: Any
) -> None:
    """Let an agency's public-relations heads care for its badges and campaigns."""
    if not raw and instance.role == AgencyGroup.Role.PR_HEAD:
        instance.group.permissions.add(
            *Permission.objects.filter(
                content_type__app_label="influencers", codename__in=PR_HEAD_PERMISSIONS
            )
        )
