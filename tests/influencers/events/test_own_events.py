"""Which events concern a holder: for the desk, and for the digest."""

from datetime import timedelta
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import Region, Topic
from influencers.desk.news import news_of
from influencers.events.selectors import (
    upcoming_for,
    why_not_meant,
)
from influencers.models import Holder
from influencers.selection import is_meant
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import MakeEvent, MakeHolders, attend


def titles(holder: Holder) -> list[str]:
    return [own.event.title for own in upcoming_for(holder)]


def test_the_desk_shows_what_means_the_holder_with_their_answer(
    make_event: MakeEvent, make_holders: MakeHolders, sleman: Any
) -> None:
    now = timezone.now()
    mine, other = make_holders(2)
    make_event(title="Belum")
    coming = make_event(title="Hadir", starts_at=now + timedelta(days=2))
    waiting = make_event(title="Menunggu", starts_at=now + timedelta(days=3))
    make_event(title="Lain", agencies=[sleman])
    make_event(title="Rancangan", state="rancangan")
    make_event(title="Lewat", starts_at=now - timedelta(days=2))
    make_event(title="Batal", state="batal")
    attend(coming, mine)
    attend(waiting, other, "menunggu")
    attend(waiting, mine, "menunggu")
    assert titles(mine) == ["Hadir", "Menunggu", "Belum"]
    html = render_to_string(
        "influencers/events/desk.html", {"events": upcoming_for(mine)}
    )
    assert "Anda akan hadir" in html
    assert "Daftar tunggu nomor 2" in html
    assert "Belum dijawab" in html


def test_what_a_holder_answered_stays_when_it_is_cancelled_or_means_them_no_more(
    make_event: MakeEvent, make_holder: MakeHolder, sleman: Any
) -> None:
    holder = make_holder()
    attend(make_event(title="Batal", state="batal"), holder)
    attend(make_event(title="Lain", agencies=[sleman]), holder)
    assert sorted(titles(holder)) == ["Batal", "Lain"]


def test_the_desk_asks_no_more_with_more_events(
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    holder, other = make_holders(2)
    for number in range(6):
        event = make_event(capacity=1)
        if number % 2:
            attend(event, other, "menunggu")
            attend(event, holder, "menunggu")
    with django_assert_max_num_queries(8):
        assert len(upcoming_for(holder)) == 6


def test_the_digest_names_events_opened_since(
    make_event: MakeEvent, make_holder: MakeHolder, sleman: Any
) -> None:
    now, holder = timezone.now(), make_holder()
    make_event(title="Baru", opened_at=now)
    make_event(title="Lama", opened_at=now - timedelta(days=9))
    make_event(title="Lain", opened_at=now, agencies=[sleman])
    make_event(title="Mulai", opened_at=now, starts_at=now - timedelta(hours=1))
    since = now - timedelta(days=7)
    [(_holder, news)] = news_of([holder], since={holder.pk: since})
    assert [each.title for each in news.events] == ["Baru"]


def test_reasons_are_given_for_exactly_those_who_are_not_meant(
    make_event: MakeEvent, make_holder: MakeHolder, sleman: Any, kemenkes: Any
) -> None:
    province = Region.objects.create(code="t1", name="Provinsi Uji")
    city = Region.objects.create(
        code="t1.1", name="Kota Uji", kind=Region.Kind.LOCAL, parent=province
    )
    far = Region.objects.create(code="t2", name="Jauh")
    health, scam = Topic.objects.order_by("pk")[:2]
    holder = make_holder()
    holder.regions.set([city])
    holder.topics.set([health])
    events = [
        make_event(agencies=[agency], regions=[region], topics=[topic])
        for agency in (kemenkes, sleman)
        for region in (province, city, far)
        for topic in (health, scam)
    ]
    told = [why_not_meant(event, holder=holder) for event in events]
    assert [not reasons for reasons in told] == [
        is_meant(event, holder) for event in events
    ]
    assert len(told[-1]) == 3
    assert told[5] == ["Acara ini tentang wilayah Jauh.", told[1][0]]
