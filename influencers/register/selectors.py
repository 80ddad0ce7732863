"""Reads for the register: holders who agreed to stand in it."""

from django.db.models import Prefetch

from influencers.models import Holder, HolderAccount, HolderQuerySet


def registered_holders(*, handle: str = "") -> HolderQuerySet:
    """Return the active holders, or those one of whose handles contains the text."""
    holders = (
        Holder.objects.active()
        .listed()
        .select_related("agency")
        .prefetch_related(Prefetch("accounts", HolderAccount.objects.order_by("pk")))
    )
    if not handle:
        return holders
    return holders.filter(accounts__handle__icontains=handle).distinct()
