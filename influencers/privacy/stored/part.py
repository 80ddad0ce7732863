"""How one kind of record about a person is described."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from accounts.models import User

OTHERS_NAME = _("nama orang lain; perannya ada di catatan pemrosesan")
INTERNAL = _("tanda teknis, tidak berkata apa pun tentang Anda")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One kind of record about a person: whose, what of it is shown, what is not."""

    key: str
    title: Any
    model: type[Model]
    fields: Mapping[str, Any]
    # Lookups from the model to the person.
    owners: tuple[str, ...] = ("user",)
    withheld: Mapping[str, Any] = field(default_factory=dict)

    def rows(self, user: User) -> "QuerySet[Any]":
        """Return the person's records, oldest first."""
        mine = Q(pk__in=[])
        for owner in self.owners:
            mine |= Q(**{owner: user.email if owner.endswith("iexact") else user})
        return self.model._default_manager.filter(mine).order_by("pk").distinct()
