"""What follows from a saved agency, a moved page or a changed image."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, post_page_move

from home.models import AgencyPage, ContentPage, CustomImage, Region, Topic
from home.renditions import make_renditions
from home.services import provision_agency
from search.projection import pages_showing, refresh_pages

# What the cards of an agency's pages repeat of the agency.
REPEATED_FIELDS = ("short_name", "code", "level", "slug")
# What documents repeat of a term: the facet, and the field its value is taken from.
TERMS: dict[type[Model], tuple[str, str]] = {
    Topic: ("topic", "slug"),
    Region: ("region", "code"),
}


@receiver(post_save, sender=AgencyPage)
def provision_new_agency(
    instance: AgencyPage, *, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Make a new agency ready to work: groups, permissions, collection, workflow."""
    if created and not raw:
        provision_agency(instance)


@receiver(pre_save, sender=AgencyPage)
def notice_new_name(instance: AgencyPage, **kwargs: Any) -> None:
    """Remember whether a save changes what other pages repeat of the agency."""
    before = AgencyPage.objects.filter(pk=instance.pk).values(*REPEATED_FIELDS).first()
    instance.is_renamed = before is not None and any(
        before[field] != getattr(instance, field) for field in REPEATED_FIELDS
    )


@receiver(page_published, sender=AgencyPage)
def pass_on_new_name(instance: AgencyPage, **kwargs: Any) -> None:
    """Show a renamed agency's new name on the cards of all its pages."""
    if getattr(instance, "is_renamed", False):
        refresh_pages(Page.objects.descendant_of(instance))


@receiver([pre_save, pre_delete], sender=Topic)
@receiver([pre_save, pre_delete], sender=Region)
def notice_pages_of_term(
    instance: Any, sender: type[Model], *, raw: bool = False, **kwargs: Any
) -> None:
    """Remember which pages show a topic or region as it was called until now."""
    facet, field = TERMS[sender]
    before = sender._default_manager.filter(pk=instance.pk).values_list(
        field, flat=True
    )
    value = None if raw else before.first()
    shown_on = pages_showing(facet, value) if value else Page.objects.none()
    instance.shown_on = list(shown_on.values_list("pk", flat=True))


@receiver([post_save, post_delete], sender=Topic)
@receiver([post_save, post_delete], sender=Region)
def pass_on_term(instance: Any, **kwargs: Any) -> None:
    """Show a renamed or deleted topic or region so on all pages that carry it."""
    refresh_pages(Page.objects.filter(pk__in=instance.shown_on))


@receiver(post_save, sender=CustomImage)
def make_public_sizes(
    instance: CustomImage, *, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Make the sizes that public pages show, so that no visitor waits for them.

    Cards keep the addresses of those files, so the pages that show a changed image
    describe themselves anew.
    """
    if raw:
        return
    make_renditions(instance)
    if not created:
        shown_on = [
            found.pk for found, _ in instance.get_usage() if isinstance(found, Page)
        ]
        refresh_pages(Page.objects.filter(pk__in=shown_on))


@receiver(post_page_move)
def follow_to_new_agency(instance: Page, **kwargs: Any) -> None:
    """Give a moved page, and those below it, the agency of its new place."""
    for page in instance.get_descendants(inclusive=True).specific():
        if isinstance(page, ContentPage):
            type(page).objects.filter(pk=page.pk).update(agency=page.owning_agency())
