"""Whom a breach may concern, to tell them within 3x24 hours: UU 27/2022, article 46."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet

from accounts.models import User
from influencers.privacy.stored import PARTS

HEADINGS = ("surel", "nama", "instansi", "yang_disimpan")


def affected_people(*, agency: str = "") -> "QuerySet[User]":
    """Return everybody who has or had a badge or applied, of one agency or of all."""
    people = User.objects.filter(is_active=True)
    if agency:
        found = Q(holder__agency__code=agency)
        found |= Q(badge_applications__agency__code=agency)
    else:
        found = Q(holder__isnull=False) | Q(badge_applications__isnull=False)
    return people.filter(found).distinct().order_by("pk")


def affected_rows(*, agency: str = "") -> Iterator[tuple[str, str, str, str]]:
    """Yield each person's address, name, agencies and the kinds of data kept."""
    for user in affected_people(agency=agency).iterator():
        kept = [str(part.title) for part in PARTS if part.rows(user).exists()]
        applied = user.badge_applications.values_list("agency__code", flat=True)
        codes = {*applied, *_badge_code(user)}
        yield user.email, user.get_full_name(), " ".join(sorted(codes)), "; ".join(kept)


def _badge_code(user: User) -> list[str]:
    holder = getattr(user, "holder", None)
    return [holder.agency.code] if holder else []
