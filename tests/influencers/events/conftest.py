"""Events, those who invite to them, and those who come."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers.models import Attendance, Event, Holder
from influencers.services import badge_officers
from tests.influencers.conftest import MakeHolder

MakeEvent = Callable[..., Event]
MakeHolders = Callable[[int], list[Holder]]


@pytest.fixture
def make_event(kemenkes: AgencyPage) -> MakeEvent:
    """Make an open event tomorrow week; `agencies`, `regions`, `topics` narrow it."""

    def make(**fields: Any) -> Event:
        meant = {
            name: fields.pop(name)
            for name in ("agencies", "regions", "topics")
            if name in fields
        }
        starts_at = fields.pop("starts_at", timezone.now() + timedelta(days=8))
        event = Event(
            **{
                "agency": kemenkes,
                "title": "Pelatihan cek fakta",
                "summary": "Belajar mengenali gambar lama.",
                "starts_at": starts_at,
                "ends_at": starts_at + timedelta(hours=3),
                "place": "Aula Gedung A, Jakarta",
                "state": Event.State.OPEN,
                "opened_at": timezone.now(),
                **fields,
            }
        )
        for name, values in meant.items():
            setattr(event, name, values)
        event.save()
        return event

    return make


@pytest.fixture
def make_holders(make_holder: MakeHolder) -> MakeHolders:
    """Make so many badge holders."""

    def make(count: int) -> list[Holder]:
        return [
            make_holder(f"p{number}@contoh.go.id", handle=f"sahabat.{number}")
            for number in range(count)
        ]

    return make


@pytest.fixture
def head(kemenkes: AgencyPage) -> Client:
    """Sign the ministry's public-relations head in."""
    return signed_in(pr_head(kemenkes))


@pytest.fixture
def officer(kemenkes: AgencyPage) -> Client:
    """Sign a badge officer in."""
    user = User.objects.create_user("petugas@contoh.go.id")
    user.groups.add(badge_officers())
    return signed_in(user)


def pr_head(agency: AgencyPage) -> User:
    """Return a new public-relations head of an agency."""
    user = User.objects.create_user(f"humas@{agency.code}.contoh.go.id")
    user.groups.add(agency_group(agency, role="pr_head"))
    return user


def signed_in(user: User) -> Client:
    """Return a browser in which the user has signed in."""
    client = Client()
    client.force_login(user)
    return client


def attend(event: Event, holder: Holder, answer: str = "hadir") -> Attendance:
    """Let a holder have answered."""
    return Attendance.objects.create(event=event, holder=holder, answer=answer)


def today(hour: int = 9) -> Any:
    """Return an hour of this day, wherever the clock stands."""
    return timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0)
