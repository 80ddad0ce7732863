"""Pictures made to measure, when an image is saved: never inside a public request."""

from typing import TypedDict

from home.models.images import CustomImage, CustomRendition

CARD_SPECS = ("fill-640x360|format-webp", "fill-320x180|format-webp")
ARTICLE_SPECS = ("width-1200|format-webp", "width-640|format-webp")
SOCIAL_SPEC = "fill-1200x630|format-jpeg"
LOGO_SPEC = "max-160x160|format-png"
READY_SPECS = (*CARD_SPECS, *ARTICLE_SPECS, SOCIAL_SPEC, LOGO_SPEC)


class Picture(TypedDict):
    """What a template needs to show a ready-made picture."""

    url: str
    srcset: str
    width: int
    height: int
    alt: str


def make_renditions(image: CustomImage) -> None:
    """Make every size that public pages use."""
    image.get_renditions(*READY_SPECS)


def card_picture(image: CustomImage | None) -> Picture | None:
    """Return the picture of a card."""
    return _picture(image, CARD_SPECS)


def article_picture(image: CustomImage | None) -> Picture | None:
    """Return the picture at the head of an article."""
    return _picture(image, ARTICLE_SPECS)


def logo_picture(image: CustomImage | None) -> Picture | None:
    """Return an agency's logo."""
    return _picture(image, (LOGO_SPEC,))


def social_picture(image: CustomImage | None) -> Picture | None:
    """Return the picture for link previews, 1200 by 630."""
    return _picture(image, (SOCIAL_SPEC,))


def _picture(image: CustomImage | None, specs: tuple[str, ...]) -> Picture | None:
    """Return those sizes that exist, largest first; None when there is none."""
    if image is None:
        return None
    found = image.find_existing_renditions(*image_filters(specs))
    renditions: list[CustomRendition] = sorted(
        found.values(), key=lambda rendition: -rendition.width
    )
    if not renditions:
        return None
    largest = renditions[0]
    return Picture(
        url=largest.url,
        srcset=", ".join(f"{each.url} {each.width}w" for each in renditions),
        width=largest.width,
        height=largest.height,
        alt=image.description,
    )


def image_filters(specs: tuple[str, ...]) -> list:
    """Return Wagtail's filters for the given specifications."""
    from wagtail.images.models import Filter  # noqa: PLC0415

    return [Filter(spec=spec) for spec in specs]
