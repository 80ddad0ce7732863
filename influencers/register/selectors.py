"""Reads for the register: holders who agreed to stand in it, and nobody else."""

from collections.abc import Collection
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import Lower
from django.utils import timezone

from home.models import AgencyPage
from influencers.models import (
    BadgeCredential,
    Holder,
    HolderAccount,
    HolderQuerySet,
)


class AsciiLower(Lower):
    """Lower case of what is ASCII: the letters of all languages take twice as long."""

    def as_sqlite(
        self, compiler: Any, connection: Any, **context: Any
    ) -> tuple[str, Any]:
        """Leave the letters: LIKE, for which this is meant, takes A for a."""
        return self.as_sql(compiler, connection, template="%(expressions)s", **context)

    def as_postgresql(
        self, compiler: Any, connection: Any, **context: Any
    ) -> tuple[str, Any]:
        """Name the collation that compares bytes."""
        template = '%(function)s(%(expressions)s COLLATE "C")'
        return self.as_sql(compiler, connection, template=template, **context)


def registered_holders(
    *, are_valid: bool = True, agency: AgencyPage | None = None, part: str = ""
) -> HolderQuerySet:
    """Return listed badges, newest first: those that hold today, or all others.

    `agency` narrows to one agency, `part` to accounts whose name contains it. In the
    order of their keys, which needs no sorting however many there are.
    """
    holders = Holder.objects.listed()
    holders = holders.active() if are_valid else holders.filter(_not_valid())
    if agency:
        holders = holders.filter(agency=agency)
    if part:
        named = HolderAccount.objects.alias(lowered=AsciiLower("handle"))
        found = named.filter(lowered__contains=part.lower())
        holders = holders.filter(pk__in=found.values("holder"))
    accounts = Prefetch("accounts", HolderAccount.objects.order_by("pk"))
    return holders.order_by("-pk").select_related("agency").prefetch_related(accounts)


def accounts_named(
    handles: Collection[str], *, network: str = ""
) -> "QuerySet[HolderAccount]":
    """Return listed accounts by name in lower case: the index `holder_account_handle`.

    The newest badge first: who held an account before may have lost it. Take them all:
    asked for the first few, PostgreSQL reads every account in this order instead.
    """
    found = (
        HolderAccount.objects.alias(lowered=Lower("handle"))
        .filter(lowered__in=handles, holder__is_listed=True)
        .select_related("holder__agency")
        .order_by("-holder_id", "pk")
    )
    return found.filter(network=network) if network else found


def agencies_with_holders() -> "QuerySet[AgencyPage]":
    """Return the agencies that the register can be narrowed to, by name."""
    held = Holder.objects.listed().filter(agency=OuterRef("pk"))
    return AgencyPage.objects.filter(Exists(held)).order_by("short_name", "pk")


def holder_numbered(number: str) -> Holder | None:
    """Return the badge with a number, whoever holds it and however it stands."""
    return (
        Holder.objects.select_related("agency")
        .prefetch_related("accounts")
        .filter(number=number)
        .first()
    )


def newest_credential(holder: Holder) -> BadgeCredential | None:
    """Return the signed badge that holds now; None when none was signed."""
    return holder.credentials.exclude(document={}).order_by("-serial").first()


def _not_valid() -> Q:
    """Say what `HolderQuerySet.active` leaves out."""
    day = timezone.localdate()
    return ~Q(state=Holder.State.ACTIVE) | Q(issued_on__gt=day) | Q(valid_until__lt=day)
