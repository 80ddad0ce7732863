"""Writes of kits: what is offered, who opened it, how often a text was taken."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone
from wagtail.models import Page

from factcheck.corrections.behind import behind_originals
from home.models import ContentPage
from influencers.kits.selectors import kit_of
from influencers.kits.signing import sign_manifest
from influencers.models import CorrectionAlert, Holder, IssuedKit, KitOpening, KitPart
from sharing.cards.facts import CardState
from sharing.kits import ShareKit
from sharing.manifests import build_manifest, caption_digest


def issue_kits(pages: Iterable[ContentPage]) -> dict[int, IssuedKit]:
    """Return the kit in force of each page, in constant queries.

    A page that says something else than its kit gets a new one; the old one ends. A
    translation that does not follow its corrected original yet has none.
    """
    shared = {page.pk: page for page in pages}
    behind = behind_originals(
        key
        for key, page in shared.items()
        if page.locale.language_code != settings.LANGUAGE_CODE
    )
    wanted = {
        key: (page, kit_of(page)) for key, page in shared.items() if key not in behind
    }
    kits = _in_force(wanted)
    stale = {
        key: (page, kit)
        for key, (page, kit) in wanted.items()
        if key not in kits or kits[key].digest != _digest(kit)
    }
    if stale:
        with transaction.atomic():
            _issue(stale, ended=[kits[key] for key in stale if key in kits])
        kits |= _in_force(stale)
    return kits


def record_opening(holder: Holder, kit: IssuedKit) -> None:
    """Keep that a holder saw a kit, to tell them when it is corrected."""
    KitOpening.objects.get_or_create(holder=holder, kit=kit)


def record_taking(holder: Holder, kit: IssuedKit) -> None:
    """Keep that a holder took something of a kit, and with it a correction."""
    record_opening(holder, kit)
    told_in(kit, holder=holder).update(passed_on_at=timezone.now())


def told_in(kit: IssuedKit, *, holder: Holder) -> "QuerySet[CorrectionAlert]":
    """Return what a holder passes on with a kit: corrections of earlier ones."""
    languages = Page.objects.filter(pk=kit.page_id)
    waiting = holder.alerts.filter(passed_on_at=None).exclude(kit=kit)
    return waiting.filter(
        kit__page__translation_key__in=languages.values("translation_key"),
        kit__offered_at__lt=kit.offered_at,
    )


def count_use(part: KitPart) -> None:
    """Count that a text was taken once more."""
    KitPart.objects.filter(pk=part.pk).update(uses=F("uses") + 1)


def _in_force(page_ids: Iterable[int]) -> dict[int, IssuedKit]:
    kits = IssuedKit.objects.filter(page__in=list(page_ids), ended_at=None)
    return {kit.page_id: kit for kit in kits if kit.page_id is not None}


def _issue(
    stale: Mapping[int, tuple[ContentPage, ShareKit]], *, ended: list[IssuedKit]
) -> None:
    """End kits and offer new ones; whoever does the same at the same time is first."""
    uses = _uses_of(ended)
    for old in ended:
        old.ended_at = timezone.now()
        old.end = _reason(old, stale[old.page_id or 0][1])
    IssuedKit.objects.filter(ended_at=None).bulk_update(ended, ["ended_at", "end"])
    IssuedKit.objects.bulk_create(
        [_new(page, kit) for page, kit in stale.values()], ignore_conflicts=True
    )
    parts = [
        part
        for key, issued in _in_force(stale).items()
        if issued.digest == _digest(stale[key][1])
        for part in _parts(issued, uses=uses.get(key, {}))
    ]
    KitPart.objects.bulk_create(parts, ignore_conflicts=True)


def _new(page: ContentPage, kit: ShareKit) -> IssuedKit:
    manifest = build_manifest(kit, {})
    signature = sign_manifest(manifest)
    return IssuedKit(
        page=page,
        agency=page.agency,
        title=page.title,
        url=page.full_url or kit.source.url,
        is_correction=kit.source.state != CardState.CURRENT,
        captions=_captions(kit),
        manifest=manifest,
        digest=_digest(kit),
        signature=signature.value,
        verification_method=signature.verification_method,
    )


def _reason(old: IssuedKit, new: ShareKit) -> str:
    """Say why a kit gives way to another one."""
    if new.source.state == CardState.WITHDRAWN:
        return IssuedKit.End.WITHDRAWN
    if new.source.state == CardState.CORRECTED and not old.is_correction:
        return IssuedKit.End.CORRECTED
    return IssuedKit.End.REPLACED


def _captions(kit: ShareKit) -> list[dict[str, Any]]:
    """Write down every variant word for word: the ledger's text."""
    return [
        {
            "network": variant.network.code,
            "text": variant.text,
            "is_suggested": variant.is_suggested,
        }
        for variant in kit.variants
    ]


def _digest(kit: ShareKit) -> str:
    written = json.dumps(_captions(kit), sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()


def _parts(issued: IssuedKit, *, uses: Mapping[str, int]) -> Iterable[KitPart]:
    """Yield one part for each text, with all networks it is for.

    A text that an earlier kit had is no fresher in the new one: it keeps its uses.
    """
    networks: dict[str, list[str]] = {}
    for caption in issued.captions:
        at = networks.setdefault(caption_digest(caption["text"]), [])
        if caption["network"] not in at:
            at.append(caption["network"])
    for digest, codes in networks.items():
        yield KitPart(
            kit=issued,
            kind=KitPart.Kind.CAPTION,
            place=",".join(codes),
            digest=digest,
            uses=uses.get(digest, 0),
        )


def _uses_of(kits: Iterable[IssuedKit]) -> dict[int, dict[str, int]]:
    """Return how often each text of kits was taken, by page and hash."""
    parts = KitPart.objects.filter(kit__in=kits, kind=KitPart.Kind.CAPTION)
    uses: dict[int, dict[str, int]] = {}
    for page, digest, count in parts.values_list("kit__page", "digest", "uses"):
        uses.setdefault(page, {})[digest] = count
    return uses
