"""The people who sign in to the demo."""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.utils import timezone

from accounts.models import User
from bagimunegeri.demo.people import DEMO_PASSWORD
from bagimunegeri.demo.shapes import DemoPerson
from home.models import AgencyPage
from home.services import agency_group
from influencers.models import Holder, HolderAccount
from influencers.services import badge_officers


def build_person(person: DemoPerson) -> None:
    """Add a person with their roles; an existing one keeps password and roles."""
    user = User.objects.filter(email=person.email).first()
    if user is None:
        user = User.objects.create_user(
            person.email,
            DEMO_PASSWORD,
            first_name=person.first_name,
            last_name=person.last_name,
        )
    EmailAddress.objects.get_or_create(
        user=user, email=user.email, defaults={"verified": True, "primary": True}
    )
    for code, role in person.roles:
        _give_role(user, code=code, role=role)


def _give_role(user: User, *, code: str, role: str) -> None:
    if role == "superuser":
        user.is_superuser = user.is_staff = True
        user.save()
    elif role == "badge_officer":
        user.groups.add(badge_officers())
    elif role == "badge_holder":
        _make_holder(user, code=code)
    else:
        agency = AgencyPage.objects.get(code=code, locale__language_code="id")
        user.groups.add(agency_group(agency, role=role))


def _make_holder(user: User, *, code: str) -> None:
    agency = AgencyPage.objects.get(code=code or "sleman", locale__language_code="id")
    today = timezone.localdate()
    holder, is_new = Holder.objects.get_or_create(
        user=user,
        defaults={
            "agency": agency,
            "state_changed_at": timezone.now() - timedelta(days=90),
            "issued_on": today - timedelta(days=90),
            "valid_until": today + timedelta(days=275),
        },
    )
    if is_new:
        HolderAccount.objects.create(
            holder=holder, network="instagram", handle="sahabat.sleman.contoh"
        )
