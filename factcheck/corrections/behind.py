"""Which translations do not say yet that their original was wrong."""

from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from wagtail.models import Page

from factcheck.corrections.selectors import key_of, keys_in
from factcheck.models import Correction, PublishedVersion
from factcheck.vocabulary import TAKING_BACK


def behind_originals(page_ids: Iterable[int]) -> dict[int, Correction]:
    """Return translations that were last published before a correction of the original.

    Each with that correction. An alias is no translation: it changes with its original.
    """
    translations = Page.objects.filter(pk__in=list(page_ids), alias_of=None).exclude(
        locale__language_code=settings.LANGUAGE_CODE
    )
    corrections = list(
        Correction.objects.filter(
            kind__in=TAKING_BACK,
            page__locale__language_code=settings.LANGUAGE_CODE,
            page__translation_key__in=translations.values("translation_key"),
        ).select_related("page")
    )
    if not corrections:
        return {}
    told = _told_at(corrections)
    newest = {
        each.page.translation_key: each
        for each in sorted(corrections, key=lambda each: told[each.pk])
    }
    return {
        page.pk: correction
        for page in translations
        if (correction := newest.get(page.translation_key))
        and not _is_newer(page, told[correction.pk])
    }


def _is_newer(page: Page, told_at: datetime) -> bool:
    return page.last_published_at is not None and page.last_published_at > told_at


def _told_at(corrections: Iterable[Correction]) -> dict[int, datetime]:
    """Return when each correction was first published, which may be long after it.

    Where no version tells, when it was made.
    """
    found = list(corrections)
    versions = PublishedVersion.objects.filter(
        page__in={each.page_id for each in found}
    ).order_by("-number")
    rows = list(versions.values_list("page", "published_at", "content__corrections"))
    told = {each.pk: each.corrected_at for each in found}
    for page_id, published_at, written in rows:
        keys = keys_in(written)
        for each in found:
            if each.page_id == page_id and key_of(each) in keys:
                told[each.pk] = published_at
    return told
