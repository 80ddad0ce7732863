"""/ralat/: how far corrections reached, in numbers that point at nobody."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from factcheck.models import FactCheckPage
from home.models import AgencyPage, LinkClicks
from influencers.models import CorrectionAlert, Holder, IssuedKit
from influencers.recall.reach import (
    Reach,
    correction_reach,
    corrections_reached,
    recalled_kits,
)
from tests.influencers.conftest import PublishCheck
from tests.influencers.recall.conftest import Correct, kit_in_force

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(kemenkes: AgencyPage) -> list[Holder]:
    users = User.objects.bulk_create(
        User(email=f"pemegang-{each}@contoh.go.id") for each in range(30)
    )
    return Holder.objects.bulk_create(
        Holder(user=user, agency=kemenkes) for user in users
    )


def told(page: FactCheckPage, people: list[Holder], *, passed_on: int) -> IssuedKit:
    """Leave a corrected page's kit with so many people told."""
    yesterday = timezone.now() - timedelta(days=1)
    kit = kit_in_force(page)
    kit.end, kit.ended_at = IssuedKit.End.CORRECTED, timezone.now()
    kit.save()
    CorrectionAlert.objects.bulk_create(
        CorrectionAlert(
            holder=each,
            kit=kit,
            passed_on_at=yesterday if place < passed_on else None,
        )
        for place, each in enumerate(people)
    )
    return kit


def test_the_share_is_who_passed_on_of_who_was_told(
    client: Client, check: FactCheckPage, people: list[Holder]
) -> None:
    told(check, people[:20], passed_on=15)
    assert correction_reach() == Reach(told=20, passed_on=10)
    page = client.get("/ralat/").content.decode()
    # Ten of 29: what the rounded numbers say at least.
    assert "Sedikitnya 34% koreksi" in page
    assert "10 dari paling banyak 29" in page
    assert check.title in page
    data = client.get("/ralat/data.json").json()
    assert data["total"] == {"told": 20, "passed_on": 10, "least_percent": 34}
    assert "rounded down to tens" in data["description"]
    assert "publicdomain/zero" in data["license"]


def test_small_numbers_are_not_shown(
    client: Client, check: FactCheckPage, people: list[Holder]
) -> None:
    told(check, people[:9], passed_on=9)
    assert correction_reach() == Reach(told=None, passed_on=None)
    assert correction_reach().percent is None
    page = client.get("/ralat/").content.decode()
    assert "kurang dari 10" in page
    row = client.get("/ralat/data.json").json()["corrections"][0]
    assert (row["told"], row["passed_on"], row["least_percent"]) == (None, None, None)


def test_the_total_gives_no_small_number_away(
    publish_check: PublishCheck, people: list[Holder]
) -> None:
    told(publish_check("Kabar besar"), people, passed_on=12)
    told(publish_check("Kabar kecil"), people[:4], passed_on=1)
    told(publish_check("Kabar sedang"), people[:20], passed_on=8)
    # The other four told and nine who passed it on are shown nowhere.
    assert correction_reach() == Reach(told=50, passed_on=10)
    told(publish_check("Kabar kecil lagi"), people[:8], passed_on=2)
    # Eleven together: nobody tells who of them belongs to which.
    assert correction_reach() == Reach(told=60, passed_on=20)


def test_nobody_sees_in_which_minute_a_number_comes_to_ten(
    check: FactCheckPage, people: list[Holder]
) -> None:
    kit = told(check, people, passed_on=9)
    IssuedKit.objects.update(ended_at=timezone.now() - timedelta(days=3))
    today = timezone.localdate()
    LinkClicks.objects.create(page=check, day=today - timedelta(days=1), clicks=9)
    LinkClicks.objects.create(page=check, day=today, clicks=5)
    open_alert = kit.alerts.filter(passed_on_at=None)[0]
    open_alert.passed_on_at = timezone.now()
    open_alert.save()
    [row] = corrections_reached(recalled_kits())
    assert (row.reach.passed_on, row.reach.clicks_after) == (None, None)
    assert correction_reach().passed_on is None
    # A day later both are ten and more.
    LinkClicks.objects.filter(day=today).update(day=today - timedelta(days=2))
    CorrectionAlert.objects.filter(pk=open_alert.pk).update(
        passed_on_at=timezone.now() - timedelta(days=1)
    )
    [row] = corrections_reached(recalled_kits())
    assert (row.reach.passed_on, row.reach.clicks_after) == (10, 10)


def test_a_corrected_page_goes_by_its_present_title(
    client: Client, check: FactCheckPage, people: list[Holder]
) -> None:
    told(check, people, passed_on=0)
    check.title = "Bantuan kuota hanya ada di Sleman"
    check.save_revision().publish()
    page = client.get("/ralat/").content.decode()
    assert f">{check.title}</a></h3>" in page
    assert "semula: Bantuan kuota dari kementerian</p>" in page
    [row] = client.get("/ralat/data.json").json()["corrections"]
    assert (row["title"], row["former_title"]) == (
        check.title,
        "Bantuan kuota dari kementerian",
    )
    check.title = "Judul yang belum pernah terbit"
    check.save()
    check.unpublish()
    [row] = client.get("/ralat/data.json").json()["corrections"]
    assert (row["title"], row["former_title"]) == (
        "Bantuan kuota dari kementerian",
        None,
    )


def test_clicks_are_told_before_and_since_the_day_of_the_correction(
    client: Client, check: FactCheckPage, people: list[Holder]
) -> None:
    told(check, people[:10], passed_on=10)
    today = timezone.localdate()
    for days, clicks in ((-2, 7), (-1, 5), (0, 4)):
        LinkClicks.objects.create(
            page=check, day=today + timedelta(days=days), clicks=clicks
        )
    [row] = corrections_reached(recalled_kits())
    assert (row.reach.clicks_before, row.reach.clicks_after) == (10, None)
    data = client.get("/ralat/data.json").json()["corrections"][0]
    assert (data["clicks_before"], data["clicks_since"]) == (10, None)


def test_an_unpublished_page_is_no_correction(
    client: Client, check: FactCheckPage, people: list[Holder]
) -> None:
    kit = told(check, people, passed_on=0)
    IssuedKit.objects.filter(pk=kit.pk).update(end=IssuedKit.End.UNPUBLISHED)
    assert correction_reach().told is None
    assert "Belum ada paket bagikan" in client.get("/ralat/").content.decode()


def test_the_page_asks_the_same_for_any_number_of_corrections(
    client: Client,
    publish_check: PublishCheck,
    people: list[Holder],
) -> None:
    told(publish_check("Kabar 1"), people, passed_on=12)
    client.get("/ralat/")
    with CaptureQueriesContext(connection) as one:
        client.get("/ralat/")
    for number in range(2, 6):
        told(publish_check(f"Kabar {number}"), people, passed_on=12)
    with CaptureQueriesContext(connection) as many:
        client.get("/ralat/")
    assert len(many) == len(one)


def test_the_corrections_log_leads_there(client: Client, check: FactCheckPage) -> None:
    assert 'href="/ralat/"' in client.get("/koreksi/").content.decode()


def test_a_holder_puts_an_alert_aside(
    client: Client, check: FactCheckPage, rina: Holder, correct: Correct
) -> None:
    told(check, [rina], passed_on=0)
    alert = CorrectionAlert.objects.get()
    address = f"/ralat/dibaca/{alert.pk}/"
    assert client.post(address).status_code == 302
    alert.refresh_from_db()
    assert alert.seen_at is None
    client.force_login(rina.user)
    assert client.get(address).status_code == 405
    assert client.post(address).headers["Location"] == "/humas/"
    alert.refresh_from_db()
    assert alert.seen_at is not None
