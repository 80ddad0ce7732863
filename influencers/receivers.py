"""What follows below when the portal grows an agency."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models.signals import post_save
from django.dispatch import receiver

from home.models import AgencyGroup


@receiver(post_save, sender=AgencyGroup)
def let_public_relations_see_holders(
    instance: AgencyGroup, *, raw: bool = False, **kwargs: Any
) -> None:
    """Let an agency's public-relations heads see who holds its badges."""
    if not raw and instance.role == AgencyGroup.Role.PR_HEAD:
        instance.group.permissions.add(
            Permission.objects.get(
                content_type__app_label="influencers", codename="view_holder"
            )
        )
