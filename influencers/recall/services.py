"""Calls kits back: ends them, and gives each holder who opened one an alert."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, Subquery
from django.utils import timezone
from wagtail.models import Page

from factcheck.models import Correction
from factcheck.vocabulary import CorrectionKind
from influencers.models import CorrectionAlert, Holder, IssuedKit, KitOpening
from influencers.recall.mailing import send_alerts
from search.public_pages import public

End = IssuedKit.End

# An update alone takes nothing back.
ENDS = {
    CorrectionKind.CORRECTION.value: End.CORRECTED,
    CorrectionKind.WITHDRAWAL.value: End.WITHDRAWN,
}
# Ends that holders are told of; a text that was only replaced is still true.
TOLD = (End.CORRECTED, End.WITHDRAWN, End.UNPUBLISHED)


@transaction.atomic
def recall_corrected(page: Page, correction: Correction) -> None:
    """End the kit of a corrected page and tell everybody who opened one of its kits.

    A translation is as wrong as its original; a translation's own fault is its own.
    A page that nobody asked a kit of since the last correction has none in force: its
    newest is called back once more, so that those who had it learn of this one too.
    """
    end = ENDS.get(correction.kind)
    if end is None:
        return
    wrong = Q(page=page.pk)
    if page.locale.language_code == settings.LANGUAGE_CODE:
        wrong = Q(page__translation_key=page.translation_key)
    kits = IssuedKit.objects.select_for_update(of=("self",)).filter(wrong)
    newest = {kit.page_id: kit for kit in kits.order_by("offered_at", "pk")}
    for kit in newest.values():
        kit.end, kit.ended_at = end, kit.ended_at or timezone.now()
    IssuedKit.objects.bulk_update(newest.values(), ["end", "ended_at"])
    CorrectionAlert.objects.filter(kit__in=newest.values()).update(
        created_at=timezone.now(), mailed_at=None, seen_at=None, passed_on_at=None
    )
    _tell(newest.values())


def recall_hidden(branch: Page) -> None:
    """End the kits of pages in a branch that not everybody may read any more."""
    recall_unpublished(
        Page.objects.descendant_of(branch, inclusive=True)
        .exclude(pk__in=public(Page).values("pk"))
        .values_list("pk", flat=True)
    )


@transaction.atomic
def recall_unpublished(page_ids: Iterable[int]) -> None:
    """End the kits of pages that are not published any more."""
    offered = IssuedKit.objects.filter(ended_at=None, page__in=page_ids)
    kits = list(offered.select_for_update(of=("self",)))
    if not kits:
        return
    IssuedKit.objects.filter(pk__in=[kit.pk for kit in kits]).update(
        end=End.UNPUBLISHED, ended_at=timezone.now()
    )
    _tell(kits)


def tell_latecomers() -> int:
    """Make alerts for openings that were written while a kit was being ended."""
    told = CorrectionAlert.objects.filter(
        Q(kit=OuterRef("kit"))
        | Q(
            kit__page__translation_key=OuterRef("kit__page__translation_key"),
            created_at__gte=OuterRef("kit__ended_at"),
        ),
        holder=OuterRef("holder"),
    )
    openings = KitOpening.objects.filter(kit__end__in=TOLD).exclude(Exists(told))
    missed = openings.exclude(holder__state__in=Holder.OVER).values_list(
        "holder", "kit"
    )
    return len(_alert(missed))


def mark_seen(holder: Holder, alert_id: int) -> None:
    """Note that a holder has read an alert and wants it off the desk.

    With it go the earlier ones of its page, of which it said the newest.
    """
    read = holder.alerts.filter(pk=alert_id).order_by()
    earlier = Q(
        kit__page__in=read.values("kit__page"),
        created_at__lte=Subquery(read.values("created_at")),
    )
    unseen = holder.alerts.filter(seen_at=None)
    unseen.filter(Q(pk=alert_id) | earlier).update(seen_at=timezone.now())


def _tell(kits: Collection[IssuedKit]) -> None:
    """Give an alert to each holder who ever opened a kit of these pages.

    Whoever opened a page in two languages gets one, of the original; whoever has one
    of these kits already gets no other.
    """
    ended = {kit.page_id: kit.pk for kit in kits}
    told = CorrectionAlert.objects.filter(
        kit__in=list(ended.values()),
        kit__page__translation_key=OuterRef("kit__page__translation_key"),
        holder=OuterRef("holder"),
    )
    openings = KitOpening.objects.filter(kit__page__in=list(ended))
    # Whose badge ended for good is not written to any more.
    untold = openings.exclude(Exists(told)).exclude(holder__state__in=Holder.OVER)
    first: dict[tuple[int, UUID], int] = {}
    for holder, page, key, language in (
        untold.order_by()
        .values_list(
            "holder",
            "kit__page",
            "kit__page__translation_key",
            "kit__page__locale__language_code",
        )
        .distinct()
    ):
        if language == settings.LANGUAGE_CODE or (holder, key) not in first:
            first[holder, key] = ended[page]
    _alert((holder, kit) for (holder, _key), kit in first.items())
    kit_ids = list(ended.values())
    transaction.on_commit(lambda: send_alerts.enqueue(kit_ids))


def _alert(pairs: Iterable[tuple[int, int]]) -> list[CorrectionAlert]:
    return CorrectionAlert.objects.bulk_create(
        [CorrectionAlert(holder_id=holder, kit_id=kit) for holder, kit in pairs],
        ignore_conflicts=True,
    )
