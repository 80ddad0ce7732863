"""What follows for badge holders when the portal grows an agency or corrects itself."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from factcheck.models import Correction
from factcheck.signals import fact_check_corrected
from home.models import AgencyGroup
from influencers.desk.urgent import tell_of_urgent_campaigns
from influencers.models import CampaignChange
from influencers.recall.services import (
    recall_corrected,
    recall_hidden,
    recall_unpublished,
)

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


@receiver(post_save, sender=CampaignChange)
def mail_what_is_urgent(
    instance: CampaignChange, *, raw: bool = False, **kwargs: Any
) -> None:
    """Mail an urgent campaign as soon as it is open."""
    is_opening = not raw and instance.kind == CampaignChange.Kind.OPENED
    if is_opening and instance.campaign.is_urgent:
        transaction.on_commit(tell_of_urgent_campaigns.enqueue)


@receiver(fact_check_corrected)
def recall_what_was_wrong(page: Page, correction: Correction, **kwargs: Any) -> None:
    """End the kit of a corrected check, and alert who took it."""
    recall_corrected(page, correction)


@receiver(page_unpublished)
def recall_what_is_gone(instance: Page, **kwargs: Any) -> None:
    """End the kit of a page that is unpublished; deleting one says so too."""
    recall_unpublished([instance.pk])


@receiver(post_page_move)
def recall_what_moved_away(instance: Page, **kwargs: Any) -> None:
    """End the kits of pages that were moved to where not everybody may read."""
    recall_hidden(instance)


@receiver(post_save, sender=PageViewRestriction)
def recall_what_was_closed(
    instance: PageViewRestriction, *, raw: bool = False, **kwargs: Any
) -> None:
    """End the kits of a branch that not everybody may read any more."""
    if not raw:
        recall_hidden(instance.page)
