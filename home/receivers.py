"""What follows from a saved agency or image."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.signals import post_page_move

from home.models import AgencyPage, ContentPage, CustomImage
from home.renditions import make_renditions
from home.services import provision_agency


@receiver(post_save, sender=AgencyPage)
def provision_new_agency(
    instance: AgencyPage, *, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Make a new agency ready to work: groups, permissions, collection, workflow."""
    if created and not raw:
        provision_agency(instance)


@receiver(post_save, sender=CustomImage)
def make_public_sizes(
    instance: CustomImage, *, raw: bool = False, **kwargs: Any
) -> None:
    """Make the sizes that public pages show, so that no visitor waits for them."""
    if not raw:
        make_renditions(instance)


@receiver(post_page_move)
def follow_to_new_agency(instance: Any, **kwargs: Any) -> None:
    """Give a moved page, and those below it, the agency of its new place."""
    moved = instance.get_descendants(inclusive=True).specific()
    for page in moved:
        if isinstance(page, ContentPage):
            agency = page.owning_agency()
            type(page).objects.filter(pk=page.pk).update(agency=agency)
