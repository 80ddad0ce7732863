"""What the public reads of kits: every version ever offered, word for word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from home.link_clicks import published
from influencers.kits.selectors import caption_parts
from influencers.models import IssuedKit, KitPart
from sharing.manifests import caption_digest
from sharing.networks import NETWORKS

End = IssuedKit.End


class KitState(models.TextChoices):
    """Whether a kit is still offered."""

    IN_FORCE = "berlaku", _("Masih ditawarkan")
    ENDED = "berakhir", _("Tidak ditawarkan lagi")
    CORRECTED = "dikoreksi", _("Dikoreksi atau dicabut")


CONDITIONS = {
    KitState.IN_FORCE.value: Q(ended_at=None),
    KitState.ENDED.value: Q(ended_at__isnull=False),
    KitState.CORRECTED.value: Q(end__in=(End.CORRECTED, End.WITHDRAWN)),
}


@dataclass(frozen=True, kw_only=True)
class LedgerCaption:
    """One text, the networks it is for, and how often it was taken, if often."""

    networks: tuple[str, ...]
    text: str
    is_suggested: bool
    uses: int | None

    @property
    def label(self) -> str:
        """The networks by name."""
        return ", ".join(
            NETWORKS[code].label if code in NETWORKS else code for code in self.networks
        )


@dataclass(frozen=True, kw_only=True)
class LedgerKit:
    """One version of a kit, as it was offered."""

    kit: IssuedKit
    captions: tuple[LedgerCaption, ...]


def all_kits() -> "QuerySet[IssuedKit]":
    """Return every kit ever offered, the newest first."""
    return IssuedKit.objects.select_related("agency").order_by("-offered_at", "-pk")


def ledger_kits(
    kits: Iterable[IssuedKit], *, with_uses: bool = False
) -> list[LedgerKit]:
    """Return kits as everybody reads them; their uses cost one query more."""
    found = list(kits)
    parts = caption_parts(found) if with_uses else {}
    return [
        LedgerKit(kit=kit, captions=tuple(_captions(kit, parts.get(kit.pk, {}))))
        for kit in found
    ]


def _captions(kit: IssuedKit, parts: Mapping[str, KitPart]) -> Iterable[LedgerCaption]:
    """Yield each text of a kit once, with all networks that it is for."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for caption in kit.captions:
        grouped.setdefault(caption["text"], []).append(caption)
    for text, same in grouped.items():
        part = parts.get(caption_digest(text)) if parts else None
        yield LedgerCaption(
            networks=tuple(each["network"] for each in same),
            text=text,
            is_suggested=all(each["is_suggested"] for each in same),
            uses=published(part.uses) if part else None,
        )
