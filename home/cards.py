"""The card of a page: its picture for link previews and posts, drawn once and kept.

The address holds a hash of what the card says, for networks keep a picture by its
address: a correction changes the address, and the old one leads to the new card.
"""

from collections.abc import Iterator

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone, translation

from home.api_lists import absolute
from home.models import ContentPage
from home.short_links import code_of
from search.parameters import KIND_LABELS
from sharing.cards.drawing import draw_card
from sharing.cards.facts import CardFacts, CardSize, card_hash
from sharing.networks import DISCLOSURE

SIZES = {size.code: size for size in CardSize}
FOLDER = "kartu"


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
    page: ContentPage, size: CardSize = CardSize.LINK, *, disclosure: str = ""
) -> str:
    """Return the address of a page's card, without scheme and host."""
    digest = card_hash(card_facts(page, disclosure=disclosure), size)
    return reverse("home:card", args=[page.pk, size.code, digest])


def stored_card(page: ContentPage, size: CardSize, *, digest: str) -> bytes | None:
    """Return the picture with this hash, or None when the page says something else."""
    current = dict(_current_cards(page, size))
    return _kept(page, size, digest, current) if digest in current else None


def current_card(page: ContentPage, size: CardSize, *, disclosure: str = "") -> bytes:
    """Return the picture of what the page says now."""
    digest = card_hash(card_facts(page, disclosure=disclosure), size)
    return _kept(page, size, digest, dict(_current_cards(page, size)))


def _kept(
    page: ContentPage, size: CardSize, digest: str, current: dict[str, CardFacts]
) -> bytes:
    """Return one of the current pictures, drawn when it is not there yet."""
    folder = f"{FOLDER}/{page.pk}"
    name = f"{folder}/{_file_name(size, digest)}"
    if not default_storage.exists(name):
        picture = draw_card(current[digest], size)
        _forget_others(folder, size, keep={_file_name(size, each) for each in current})
        default_storage.save(name, ContentFile(picture))
        return picture
    with default_storage.open(name) as kept:
        return bytes(kept.read())


def _current_cards(
    page: ContentPage, size: CardSize
) -> Iterator[tuple[str, CardFacts]]:
    for disclosure in ("", DISCLOSURE):
        facts = card_facts(page, disclosure=disclosure)
        yield card_hash(facts, size), facts


def _file_name(size: CardSize, digest: str) -> str:
    return f"{size.code}-{digest}.png"


def _forget_others(folder: str, size: CardSize, *, keep: set[str]) -> None:
    """Keep one picture of each size: the old ones say what no longer holds."""
    try:
        _folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        if name.startswith(f"{size.code}-") and name not in keep:
            default_storage.delete(f"{folder}/{name}")
