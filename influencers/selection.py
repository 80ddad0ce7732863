"""Which holders a campaign or an event means, and which of these mean a holder."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet, prefetch_related_objects

from home.models import Region
from influencers.models import Holder, HolderQuerySet, HolderSelection

# What `fits` reads of a selection.
MEANS = ("agencies", "regions", "topics")


@dataclass(frozen=True, kw_only=True)
class Interests:
    """What tells one holder from another; regions with what lies near them."""

    agency: UUID
    regions: set[int]
    topics: set[int]


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
    topics = [topic.pk for topic in holder.topics.all()]
    if topics:
        found = found.filter(Q(topics=None) | Q(topics__in=topics))
    return found.distinct()


def fits(selection: HolderSelection, interests: Interests) -> bool:
    """Tell whether a selection means an active holder, in memory.

    Says the same as `is_meant`; read the selection with `MEANS`.
    """
    agencies = {agency.translation_key for agency in selection.agencies.all()}
    pairs = (
        ({region.pk for region in selection.regions.all()}, interests.regions),
        ({topic.pk for topic in selection.topics.all()}, interests.topics),
    )
    return (not agencies or interests.agency in agencies) and all(
        not meant or not own or bool(meant & own) for meant, own in pairs
    )


def interests_of(holders: Sequence[Holder]) -> dict[int, Interests]:
    """Return by holder what each is interested in, in three queries for all."""
    prefetch_related_objects(holders, "topics", "regions")
    regions = near_each({each.pk: each.regions.all() for each in holders})
    return {
        each.pk: Interests(
            agency=each.agency.translation_key,
            regions=regions[each.pk],
            topics={topic.pk for topic in each.topics.all()},
        )
        for each in holders
    }


def with_neighbours(regions: Iterable[Region]) -> set[int]:
    """Return the regions, the provinces they lie in, and the parts they consist of."""
    return near_each({0: regions})[0]


def near_each(named: Mapping[int, Iterable[Region]]) -> dict[int, set[int]]:
    """Return the same for each of several lists of regions, in one query for all."""
    lists = {key: list(regions) for key, regions in named.items()}
    keys = {region.pk for regions in lists.values() for region in regions}
    parts: dict[int, set[int]] = defaultdict(set)
    below = Region.objects.filter(parent__in=keys).values_list("parent_id", "pk")
    for parent, part in below:
        parts[parent].add(part)
    return {
        key: {
            near
            for region in regions
            for near in (region.pk, region.parent_id, *parts[region.pk])
            if near
        }
        for key, regions in lists.items()
    }
