"""Tells of corrections, updates and withdrawals of published checks."""

from collections import Counter

from factcheck.corrections.selectors import Key, key_of, keys_in
from factcheck.models import PublishedVersion
from factcheck.signals import fact_check_corrected


def announce_corrections(version: PublishedVersion) -> None:
    """Send `fact_check_corrected` for each correction that this version is first with.

    Told by what earlier versions say, not by keys: a draft that is older than the last
    publication brings its rows anew. The first version corrects nothing.
    """
    earlier = version.page.versions.filter(number__lt=version.number)
    if version.number == 1:
        return
    known: Counter[Key] = Counter()
    for corrections in earlier.values_list("content__corrections", flat=True):
        known |= keys_in(corrections)
    for correction in version.page.corrections.all():
        key = key_of(correction)
        if known[key]:
            known[key] -= 1
            continue
        fact_check_corrected.send(
            sender=type(version.page), page=version.page, correction=correction
        )
