"""The card of a page: its picture for link previews and posts, drawn once and kept.

The address holds a hash of what the card says, for networks keep a picture by its
address: a correction changes the address, and the old one leads to the new card.
"""

from collections.abc import Iterable, Iterator

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone, translation

from home.api_lists import absolute
from home.models import ContentPage
from home.short_links import code_of
from search.parameters import KIND_LABELS
from sharing.cards.drawing import draw_card, draw_thumbnail
from sharing.cards.facts import CardFacts, CardSize, card_hash
from sharing.networks import DISCLOSURE

SIZES = {size.code: size for size in CardSize}
FOLDER = "kartu"
# What the names of small pictures, to choose from, end with.
SMALL = "-kecil"


def card_facts(page: ContentPage, *, disclosure: str = "") -> CardFacts:
    """Return what a page's card says, with a badge holder's disclosure or without."""
    language = page.locale.language_code
    with translation.override(language):
        source = page.share_source()
        kind = str(KIND_LABELS.get(source.kind, ""))
    return CardFacts(
        kind=kind,
        headline=source.claim or source.title,
        sentence=source.sentence,
        agency=source.agency_name,
        dated=timezone.localdate(source.published_at),
        link=absolute(reverse("home:short_link", args=[code_of(page.pk)])),
        verdict=source.verdict,
        verdict_label=source.verdict_label,
        state=source.state,
        changed_on=source.changed_on,
        disclosure=disclosure,
        language=language,
    )


def card_path(
    page: ContentPage,
    size: CardSize = CardSize.LINK,
    *,
    disclosure: str = "",
    is_small: bool = False,
) -> str:
    """Return the address of a page's card, without scheme and host."""
    digest = card_hash(card_facts(page, disclosure=disclosure), size)
    name = "home:thumbnail" if is_small else "home:card"
    return reverse(name, args=[page.pk, size.code, digest])


def stored_card(
    page: ContentPage, size: CardSize, *, digest: str, is_small: bool = False
) -> bytes | None:
    """Return the picture with this hash, or None when the page says something else."""
    current = dict(_current_cards(page, size))
    if digest not in current:
        return None
    return _kept(page, size, digest, current, is_small=is_small)


def current_card(page: ContentPage, size: CardSize, *, disclosure: str = "") -> bytes:
    """Return the picture of what the page says now."""
    digest = card_hash(card_facts(page, disclosure=disclosure), size)
    return _kept(page, size, digest, dict(_current_cards(page, size)))


def _kept(
    page: ContentPage,
    size: CardSize,
    digest: str,
    current: dict[str, CardFacts],
    *,
    is_small: bool = False,
) -> bytes:
    """Return one of the current pictures, drawn when it is not there yet."""
    folder = f"{FOLDER}/{page.pk}"
    name = f"{folder}/{size.code}-{digest}{SMALL if is_small else ''}.png"
    if default_storage.exists(name):
        with default_storage.open(name) as kept:
            return bytes(kept.read())
    if is_small:
        picture = draw_thumbnail(_kept(page, size, digest, current))
    else:
        picture = draw_card(current[digest], size)
        _forget_others(folder, size, keep=current)
    default_storage.save(name, ContentFile(picture))
    return picture


def _current_cards(
    page: ContentPage, size: CardSize
) -> Iterator[tuple[str, CardFacts]]:
    for disclosure in ("", DISCLOSURE):
        facts = card_facts(page, disclosure=disclosure)
        yield card_hash(facts, size), facts


def _forget_others(folder: str, size: CardSize, *, keep: Iterable[str]) -> None:
    """Keep the pictures of each size with these hashes: old ones hold no longer."""
    try:
        _folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        is_kept = any(digest in name for digest in keep)
        if name.startswith(f"{size.code}-") and not is_kept:
            default_storage.delete(f"{folder}/{name}")
