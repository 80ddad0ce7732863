"""Which holders a campaign or an event means, and which of these mean a holder."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from home.models import Region
from influencers.models import Holder, HolderQuerySet, HolderSelection


def holders_meant(selection: HolderSelection) -> HolderQuerySet:
    """Return the active holders of a selection; what it leaves empty does not narrow.

    A holder without regions or topics of interest is meant by any.
    """
    holders = Holder.objects.active()
    agencies = list(selection.agencies.values_list("translation_key", flat=True))
    if agencies:
        holders = holders.filter(agency__translation_key__in=agencies)
    regions = with_neighbours(selection.regions.all())
    if regions:
        holders = holders.filter(Q(regions__in=regions) | Q(regions=None))
    topics = list(selection.topics.values_list("pk", flat=True))
    if topics:
        holders = holders.filter(Q(topics__in=topics) | Q(topics=None))
    return holders.distinct()


def is_meant(selection: HolderSelection, holder: Holder) -> bool:
    """Tell whether a selection means this holder."""
    return holders_meant(selection).filter(pk=holder.pk).exists()


def meaning(selections: "QuerySet[Any]", *, holder: Holder) -> "QuerySet[Any]":
    """Return those of many selections that mean a holder, in one query more or less.

    Says the same as `is_meant` of each: lying near each other is mutual.
    """
    if not holder.is_active:
        return selections.none()
    key = holder.agency.translation_key
    found = selections.filter(Q(agencies=None) | Q(agencies__translation_key=key))
    regions = with_neighbours(holder.regions.all())
    if regions:
        found = found.filter(Q(regions=None) | Q(regions__in=regions))
    topics = list(holder.topics.values_list("pk", flat=True))
    if topics:
        found = found.filter(Q(topics=None) | Q(topics__in=topics))
    return found.distinct()


def with_neighbours(regions: Iterable[Region]) -> set[int]:
    """Return the regions, the provinces they lie in, and the parts they consist of."""
    named = list(regions)
    keys = {region.pk for region in named}
    provinces = {region.parent_id for region in named if region.parent_id}
    parts = Region.objects.filter(parent__in=keys).values_list("pk", flat=True)
    return keys | provinces | set(parts)
