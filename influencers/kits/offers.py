"""What holders are offered now: kits in force without the texts that are worn out."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from home.models import ContentPage
from influencers.kits.selectors import caption_parts, kit_of, most_uses, part_of
from influencers.kits.services import issue_kits
from influencers.models import IssuedKit, KitPart
from search.parameters import KIND_LABELS
from sharing.cards.facts import CardState
from sharing.kits import ShareKit, ShareVariant
from sharing.networks import Network


@dataclass(frozen=True, kw_only=True)
class OfferedText:
    """One caption for one network, and the part of the kit it is."""

    variant: ShareVariant
    part: KitPart | None
    # Names the text's element on a page with one kit.
    element: str


@dataclass(frozen=True, kw_only=True)
class NetworkTexts:
    """The texts for one network, and how many were taken too often to be offered."""

    network: Network
    texts: tuple[OfferedText, ...]
    retired: int


@dataclass(frozen=True, kw_only=True)
class OfferedKit:
    """A page's kit in force as a holder sees it."""

    page: ContentPage
    kit: ShareKit
    issued: IssuedKit
    networks: tuple[NetworkTexts, ...]

    @property
    def kind(self) -> str:
        """What the page is, in words."""
        return str(KIND_LABELS.get(self.kit.source.kind, ""))

    @property
    def is_corrected(self) -> bool:
        """Tell whether whoever shared the page earlier should share it again."""
        return self.kit.source.state == CardState.CORRECTED

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether the kit says that the page does not stand any more."""
        return self.kit.source.state == CardState.WITHDRAWN

    @property
    def first(self) -> OfferedText | None:
        """The text that stands open on the desk, None when all are worn out."""
        return next((text for each in self.networks for text in each.texts), None)

    @property
    def offered(self) -> ShareKit:
        """The kit without worn-out texts: what a package holds."""
        texts = (text.variant for each in self.networks for text in each.texts)
        return ShareKit(source=self.kit.source, variants=tuple(texts))


def offered_kits(pages: Iterable[ContentPage]) -> dict[int, OfferedKit]:
    """Return the kit in force of each page, in constant queries."""
    found = {page.pk: page for page in pages}
    issued = issue_kits(found.values())
    parts = caption_parts(issued.values())
    limit = most_uses()
    return {
        key: _offer(found[key], kit, parts=parts[kit.pk], limit=limit)
        for key, kit in issued.items()
    }


def _offer(
    page: ContentPage, issued: IssuedKit, *, parts: dict[str, KitPart], limit: int
) -> OfferedKit:
    kit = kit_of(page)
    networks = []
    for network, variants in groupby(kit.variants, key=lambda each: each.network):
        texts = [
            OfferedText(
                variant=variant,
                part=part_of(variant, parts),
                element=f"teks-{page.pk}-{network.code}-{number}",
            )
            for number, variant in enumerate(variants, 1)
        ]
        fresh = tuple(
            text for text in texts if text.part is None or text.part.uses < limit
        )
        networks.append(
            NetworkTexts(network=network, texts=fresh, retired=len(texts) - len(fresh))
        )
    return OfferedKit(page=page, kit=kit, issued=issued, networks=tuple(networks))
