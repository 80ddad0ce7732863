"""Puts a demo page into the tree, live, as of a day in the past."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Collection, Page, Revision

from bagimunegeri.demo.pictures import ALT_TEXT, draw_motif
from home.models import CustomImage, Region, Topic

# Demo pages were "published" at ten in the morning.
PUBLISHING_HOUR = time(10, 0)


def days_ago(days: int) -> datetime:
    """Return ten in the morning, so many days before today."""
    day = timezone.localdate() - timedelta(days=days)
    return min(
        timezone.make_aware(datetime.combine(day, PUBLISHING_HOUR)), timezone.now()
    )


def publish_below(parent: Page, page: Page, *, at: datetime) -> Page:
    """Add the page and publish it as if on that day."""
    draft_below(parent, page, at=at).publish()
    return page


def draft_below(parent: Page, page: Page, *, at: datetime) -> Revision:
    """Add the page as a draft that was first published on that day, once it is."""
    page.live = False
    page.first_published_at = at
    parent.add_child(instance=page)
    revision: Revision = page.save_revision()
    return revision


def add_translation(
    source: Page, translation: Page, *, below: Page, at: datetime
) -> Page:
    """Publish a page as the translation of another."""
    translation.translation_key = source.translation_key
    translation.locale = below.locale
    return publish_below(below, translation, at=at)


def picture(motif: str, *, colour: str, collection: Collection | None) -> Any:
    """Return the drawing of a motif in an agency's colour; drawn once."""
    if not motif:
        return None
    title = f"{motif} {colour}"
    owner = collection or Collection.get_first_root_node()
    image = CustomImage.objects.filter(title=title, collection=owner).first()
    if image is None:
        # Neighbours differ in ground and sky.
        variant = CustomImage.objects.filter(collection=owner).count()
        name = f"{motif}-{colour.removeprefix('#')}.webp"
        image = CustomImage(
            title=title,
            description=ALT_TEXT.get(motif, ""),
            credit="Bagimu Negeri",
            collection=owner,
            file=ContentFile(
                draw_motif(motif, colour=colour, variant=variant), name=name
            ),
        )
        image.save()
    return image


def set_subjects(
    page: Any, *, topics: Iterable[str], regions: Iterable[str] = ()
) -> None:
    """Give a page its topics and regions before it is saved."""
    page.topics.add(*Topic.objects.filter(slug__in=list(topics)))
    page.regions.set(Region.objects.filter(code__in=list(regions)))
