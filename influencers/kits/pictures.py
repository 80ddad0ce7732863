"""The pictures of kits: kept with their hashes when they are first taken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from home.cards import current_card
from home.models import ContentPage
from influencers.kits.likeness import fingerprint
from influencers.kits.selectors import kit_of
from influencers.kits.signing import sign_manifest
from influencers.models import IssuedKit, KitPart
from sharing.cards.facts import CardSize
from sharing.manifests import build_manifest, picture_digest
from sharing.networks import DISCLOSURE
from sharing.packages import picture_name

# The picture of link previews, which bears no holder's disclosure.
PREVIEW = "pratinjau/1200x630.png"


@dataclass(frozen=True, kw_only=True)
class Picture:
    """One picture: its name in a package, its size, its bytes."""

    name: str
    size: CardSize
    data: bytes


def keep_pictures(page: ContentPage, kit: IssuedKit) -> dict[CardSize, bytes]:
    """Return the pictures for holders; what the manifest lacks of them is added.

    The manifest is signed anew then, for only now their bytes are known.
    """
    pictures = list(_pictures(page))
    told = {entry["sha256"] for entry in kit.manifest.get("pictures", ())}
    if {picture_digest(each.data) for each in pictures} - told or not kit.signature:
        _record(page, kit, pictures)
    return {each.size: each.data for each in pictures if each.name != PREVIEW}


def _pictures(page: ContentPage) -> Iterator[Picture]:
    for size in CardSize:
        data = current_card(page, size, disclosure=DISCLOSURE)
        yield Picture(name=picture_name(size), size=size, data=data)
    size = CardSize.LINK
    yield Picture(name=PREVIEW, size=size, data=current_card(page, size))


def _record(page: ContentPage, kit: IssuedKit, pictures: Iterable[Picture]) -> None:
    named = {each.name: each.data for each in pictures}
    kit.manifest = build_manifest(kit_of(page), named)
    signature = sign_manifest(kit.manifest)
    kit.signature = signature.value
    kit.verification_method = signature.verification_method
    kit.save(update_fields=["manifest", "signature", "verification_method"])
    KitPart.objects.bulk_create(
        [_part(kit, each) for each in pictures], ignore_conflicts=True
    )


def _part(kit: IssuedKit, picture: Picture) -> KitPart:
    with Image.open(BytesIO(picture.data)) as opened:
        seen = fingerprint(opened)
    return KitPart(
        kit=kit,
        kind=KitPart.Kind.PICTURE,
        place=picture.size.code,
        digest=picture_digest(picture.data),
        fingerprint=seen,
    )
