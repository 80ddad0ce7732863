"""Which holders a campaign or an event means."""

from collections.abc import Iterable

from django.db.models import Q

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


def with_neighbours(regions: Iterable[Region]) -> set[int]:
    """Return the regions, the provinces they lie in, and the parts they consist of."""
    named = list(regions)
    keys = {region.pk for region in named}
    provinces = {region.parent_id for region in named if region.parent_id}
    parts = Region.objects.filter(parent__in=keys).values_list("pk", flat=True)
    return keys | provinces | set(parts)
