"""Reads of recalls: what a holder still has to hear of."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from factcheck.models import Correction
from factcheck.vocabulary import TAKING_BACK
from home.api_lists import absolute
from influencers.models import CorrectionAlert, Holder, IssuedKit

End = IssuedKit.End


@dataclass(frozen=True, kw_only=True)
class Told:
    """One alert as holders read it: what it is about, and what was wrong."""

    alert: CorrectionAlert
    label: str
    # What the page is called now, and what its kit called it where that differs.
    title: str
    former_title: str
    sentence: str
    since: date
    # Where the kit is that tells of the correction; empty when nothing is to be shared.
    kit_path: str

    @property
    def kit_url(self) -> str:
        """The full address, for mails."""
        return absolute(self.kit_path)

    @property
    def desk_url(self) -> str:
        """The full address of the desk, for mails."""
        return absolute(reverse("influencers:desk"))


def open_alerts(holder: Holder) -> list[Told]:
    """Return what a holder has neither passed on nor put aside, newest first.

    Of several about one page the newest says it all.
    """
    alerts = holder.alerts.filter(passed_on_at=None, seen_at=None)
    newest: dict[object, CorrectionAlert] = {}
    for alert in alerts.select_related("kit__page"):
        newest.setdefault(alert.kit.page_id or f"kit {alert.kit_id}", alert)
    return told_of(newest.values())


def told_of(alerts: Iterable[CorrectionAlert]) -> list[Told]:
    """Put alerts into words, with one query for all; kits and pages are read already.

    A translation that does not follow yet has no correction: its original's is told.
    """
    found = list(alerts)
    wrong = _newest_corrections({alert.kit.page for alert in found if alert.kit.page})
    return [_told(alert, wrong.get(alert.kit.page_id or 0)) for alert in found]


def _newest_corrections(pages: Iterable[Page]) -> dict[int, Correction]:
    """Return by page the newest correction of it or of its original."""
    languages: dict[UUID, list[int]] = defaultdict(list)
    for page in pages:
        languages[page.translation_key].append(page.pk)
    corrections = Correction.objects.filter(
        page__translation_key__in=list(languages),
        kind__in=TAKING_BACK,
    ).select_related("page__locale")
    newest: dict[int, Correction] = {}
    for each in corrections.order_by("corrected_at", "pk"):
        if each.page.locale.language_code == settings.LANGUAGE_CODE:
            newest |= dict.fromkeys(languages[each.page.translation_key], each)
        elif each.page_id in languages[each.page.translation_key]:
            newest[each.page_id] = each
    return newest


def _told(alert: CorrectionAlert, correction: Correction | None) -> Told:
    kit = alert.kit
    is_gone = kit.end == End.UNPUBLISHED or kit.page_id is None
    title = _present_title(correction, kit)
    return Told(
        alert=alert,
        label=_label(kit.end),
        title=title,
        former_title=kit.title if kit.title != title else "",
        sentence=_gone() if is_gone else _sentence(kit.end, correction),
        since=timezone.localdate(kit.ended_at),
        kit_path="" if is_gone else _kit_path(correction, kit),
    )


def _present_title(correction: Correction | None, kit: IssuedKit) -> str:
    """Return what stands over the page that tells of the correction.

    Of a page that is not published now only the kit's title was ever public.
    """
    page = correction.page if correction else kit.page
    return page.title if page is not None and page.live else kit.title


def _label(end: str) -> str:
    if end == End.CORRECTED:
        return _("Dikoreksi")
    return _("Dicabut") if end == End.WITHDRAWN else _("Ditarik")


def _sentence(end: str, correction: Correction | None) -> str:
    if correction is not None:
        return correction.what
    if end == End.WITHDRAWN:
        return _("Halaman ini dicabut karena isinya keliru.")
    return _("Isi halaman ini sudah diperbaiki.")


def _gone() -> str:
    return _("Halaman ini tidak terbit lagi. Jangan membagikannya, hapus bila bisa.")


def _kit_path(correction: Correction | None, kit: IssuedKit) -> str:
    page_id = correction.page_id if correction else kit.page_id
    return reverse("influencers:kit", args=[page_id])
