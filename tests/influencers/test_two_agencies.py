"""Who is PR head of one agency and author of another heads only the first."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from influencers.models import (
    Application,
    Campaign,
    DataRequest,
    Event,
    Holder,
    Invitation,
)
from influencers.permissions import POLICIES, offices_of
from tests.influencers.conftest import MakeHolder

Role = AgencyGroup.Role
LISTS = ("pemegang", "permintaan-data", "permohonan", "acara", "ajakan")


@pytest.fixture
def person(kemenkes: AgencyPage, sleman: AgencyPage) -> User:
    """Return a PR head of Sleman who also writes for the ministry."""
    user = User.objects.create_user("dua@contoh.go.id")
    user.groups.add(
        agency_group(sleman, role=Role.PR_HEAD),
        agency_group(kemenkes, role=Role.AUTHOR),
    )
    return user


@pytest.fixture
def records(kemenkes: AgencyPage, make_holder: MakeHolder) -> dict[str, str]:
    """Give the ministry one record of every kind; returns admin addresses of some."""
    holder = make_holder("rina@contoh.go.id", handle="kanari.rina")
    now = timezone.now()
    own = {"agency": kemenkes}
    request = DataRequest.objects.create(
        user=holder.user, kind=DataRequest.Kind.ERASE, text="Kanari", **own
    )
    event = Event.objects.create(
        title="Kanari", starts_at=now, ends_at=now + timedelta(hours=1), **own
    )
    today = timezone.localdate()
    campaign = Campaign(title="Kanari", starts_on=today, ends_on=today, **own)
    campaign.save()
    application = Application.objects.create(
        user=holder.user, nip_digest="x", state=Application.State.REFUSED, **own
    )
    Invitation.objects.create(
        email="kanari@contoh.go.id", expires_at=now + timedelta(days=1), **own
    )
    return {
        f"/admin/pemegang/{holder.pk}/": "kanari.rina",
        f"/admin/permintaan-data/{request.pk}/": "Kanari",
        f"/admin/permintaan-data/{request.pk}/hapus/": "rina@contoh.go.id",
        f"/admin/acara/{event.pk}/": "Kanari",
        f"/admin/acara/{event.pk}/ubah/": "Kanari",
        f"/admin/ajakan/{campaign.pk}/": "Kanari",
        f"/admin/permohonan/{application.pk}/": "rina@contoh.go.id",
    }


def test_no_record_of_the_other_agency_is_in_reach(
    person: User, records: dict[str, str], kemenkes: AgencyPage
) -> None:
    head = User.objects.create_user("kepala@contoh.go.id")
    head.groups.add(agency_group(kemenkes, role=Role.PR_HEAD))
    for policy in POLICIES:
        known = policy.instances_user_has_permission_for
        assert known(head, "view").count() == 1, policy.model
        assert not known(person, "view").exists(), policy.model
        record = policy.model._default_manager.get()
        assert not policy.user_has_permission_for_instance(person, "change", record)


def test_lists_and_pages_show_nothing_of_the_other_agency(
    person: User, records: dict[str, str], kemenkes: AgencyPage
) -> None:
    head = User.objects.create_user("kepala@contoh.go.id")
    head.groups.add(agency_group(kemenkes, role=Role.PR_HEAD))
    own, stranger = Client(), Client()
    own.force_login(head)
    stranger.force_login(person)
    for address, word in records.items():
        assert word in own.get(address).content.decode(), address
        refused = stranger.get(address, follow=True)
        assert word not in refused.content.decode(), address
    for name in LISTS:
        shown = stranger.get(f"/admin/{name}/")
        assert shown.status_code == 200, name
        for word in (*records.values(), Holder.objects.get().number):
            assert word not in shown.content.decode(), name


def test_nothing_is_done_in_the_name_of_the_other_agency(
    person: User, sleman: AgencyPage
) -> None:
    assert list(offices_of(person)) == [sleman]
    client = Client()
    client.force_login(person)
    for name in ("acara", "ajakan"):
        form = client.get(f"/admin/{name}/baru/").context["form"]
        assert list(form.fields["agency"].queryset) == [sleman]
