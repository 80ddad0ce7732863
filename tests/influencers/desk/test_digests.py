"""The digest: what is new, to who agreed, once, and to leave in one click."""

import re
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from home.models import Region, Topic
from influencers.desk.digests import due_holders
from influencers.desk.news import MOST_KITS, news_of
from influencers.desk.selectors import newest_pages
from influencers.models import Campaign, CampaignPage, Event, Holder
from tests.influencers.conftest import MakeHolder, PublishProgram
from tests.influencers.desk.conftest import Subscribe

# What is new, for any number of holders in a batch.
READ_ONCE = 27


def send() -> str:
    """Run the command; returns what it said."""
    said = StringIO()
    call_command("send_digests", stdout=said)
    return said.getvalue()


def test_new_kits_campaigns_and_events_come_once(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    holder = subscribe("rina")
    page = publish_program("Imunisasi dasar")
    today, now = timezone.localdate(), timezone.now()
    Campaign.objects.create(
        agency=holder.agency,
        title="Pekan Imunisasi",
        goal="Orang tua tahu.",
        starts_on=today,
        ends_on=today,
        state=Campaign.State.OPEN,
        opened_at=now,
    )
    Event.objects.create(
        agency=holder.agency,
        title="Bengkel cek fakta",
        summary="Belajar.",
        place="Aula",
        starts_at=now + timedelta(days=3),
        ends_at=now + timedelta(days=3, hours=2),
        state=Event.State.OPEN,
        opened_at=now,
    )
    assert "1 digests" in send()
    assert "0 digests" in send()
    [mail] = mailoutbox
    assert mail.to == ["rina@contoh.go.id"]
    html = str(mail.alternatives[0][0])  # type: ignore[attr-defined]
    for body in (str(mail.body), html):
        for words in ("Imunisasi dasar", "Pekan Imunisasi", "Bengkel cek fakta"):
            assert words in body
        assert f"/humas/paket/{page.pk}/" in body
    assert "<img" not in html


@pytest.mark.parametrize("number", [1, 7])
def test_a_batch_is_read_once_and_each_holder_claimed_once(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
    number: int,
) -> None:
    region = Region.objects.create(code="x1", name="Sini")
    topic = Topic.objects.create(name="Sehat uji", slug="sehat-uji")
    for place in range(number):
        holder = subscribe(f"p{place}")
        holder.regions.add(region)
        holder.topics.add(topic)
    now = timezone.now()
    for title in ("Satu", "Dua"):
        page = publish_program(f"Kabar {title}", regions=[region])
        page.topics.add(topic)
        page.save_revision().publish()
        campaign = Campaign.objects.create(
            agency=page.agency,
            title=f"Ajakan {title}",
            goal="Tahu.",
            starts_on=timezone.localdate(),
            ends_on=timezone.localdate(),
            state=Campaign.State.OPEN,
            opened_at=now,
        )
        CampaignPage.objects.create(campaign=campaign, page=page)
        Event.objects.create(
            agency=page.agency,
            title=f"Acara {title}",
            summary="Belajar.",
            place="Aula",
            starts_at=now + timedelta(days=3),
            ends_at=now + timedelta(days=3, hours=2),
            state=Event.State.OPEN,
            opened_at=now,
        )
    with CaptureQueriesContext(connection) as asked:
        assert send() == f"{number} digests sent.\n"
    words = [each["sql"].split()[0] for each in asked.captured_queries]
    assert (words.count("SELECT"), words.count("UPDATE")) == (READ_ONCE, number)
    for mail in mailoutbox:
        for kind in ("Kabar", "Ajakan", "Acara"):
            assert str(mail.body).count(f"{kind} ") == 2
    assert len(mailoutbox) == number


def test_the_digest_brings_what_the_desk_shows(
    subscribe: Subscribe, publish_program: PublishProgram
) -> None:
    province = Region.objects.create(code="x1", name="Provinsi")
    city = Region.objects.create(code="x11", name="Kota", parent=province)
    away = Region.objects.create(code="x2", name="Jauh")
    health, farming = (
        Topic.objects.create(name=name, slug=f"{name}-uji")
        for name in ("sehat", "tani")
    )
    for regions in ([], [province], [city], [away]):
        for topics in ([], [health], [health, farming]):
            name = f"Kabar {len(regions)} {regions} {topics}"
            page = publish_program(name, regions=regions)
            page.topics.add(*topics)
            page.save_revision().publish()
    holders = [subscribe("semua")]
    for regions in ([province], [city], [away]):
        for topics in ([], [health], [farming]):
            holder = subscribe(f"p{len(holders)}")
            holder.regions.set(regions)
            holder.topics.set(topics)
            holders.append(holder)
    since = timezone.now() - timedelta(days=1)
    found = {
        holder.pk: [page.pk for page in news.pages]
        for holder, news in news_of(
            list(due_holders().order_by("pk")),
            since={each.pk: since for each in holders},
        )
    }
    assert found == {each.pk: newest_pages(each, most=MOST_KITS) for each in holders}
    assert len({tuple(keys) for keys in found.values()}) > 5


def test_nothing_new_means_no_mail(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    page = publish_program("Sudah diketahui")
    now = timezone.now()
    Page.objects.filter(pk=page.pk).update(first_published_at=now - timedelta(days=3))
    subscribe("rina", digest_sent_at=now - timedelta(days=2))
    assert "0 digests" in send()
    assert mailoutbox == []


def test_daily_and_weekly_wait_their_time(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    subscribe("harian", digest_sent_at=timezone.now() - timedelta(days=2))
    subscribe("mingguan", digest="weekly", digest_sent_at=timezone.now() - timedelta(2))
    subscribe("lama", digest="weekly", digest_sent_at=timezone.now() - timedelta(8))
    publish_program("Kabar")
    send()
    told = sorted(mail.to[0] for mail in mailoutbox)
    assert told == ["harian@contoh.go.id", "lama@contoh.go.id"]


def test_only_who_agreed_and_holds_an_active_badge_is_told(
    subscribe: Subscribe,
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    make_holder("tanpa-setuju@contoh.go.id", digest="daily")
    subscribe("tidak-mau", digest="off")
    subscribe("ditangguhkan", state="suspended")
    closed = subscribe("ditutup")
    closed.user.is_active = False
    closed.user.save()
    publish_program("Kabar")
    send()
    assert mailoutbox == []


def test_news_of_elsewhere_are_left_out(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    here, there = (
        Region.objects.create(code=f"x{name}", name=name) for name in ("Sini", "Sana")
    )
    subscribe("rina").regions.add(here)
    publish_program("Kabar sana", regions=[there])
    send()
    assert mailoutbox == []


class BrokenAfterOne(EmailBackend):
    """A mail server that takes one mail and then fails."""

    taken = 0

    def send_messages(self, messages: Any) -> int:
        """Take the first, refuse what follows."""
        if BrokenAfterOne.taken:
            raise ConnectionError("gone")
        BrokenAfterOne.taken += 1
        return int(super().send_messages(messages))


def test_after_a_failure_each_is_told_once(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
    settings: Any,
) -> None:
    for name in ("satu", "dua", "tiga"):
        subscribe(name)
    publish_program("Kabar")
    backend, settings.EMAIL_BACKEND = (
        settings.EMAIL_BACKEND,
        f"{__name__}.BrokenAfterOne",
    )
    assert "1 digests" in send()
    settings.EMAIL_BACKEND = backend
    send()
    assert sorted(mail.to[0] for mail in mailoutbox) == [
        "dua@contoh.go.id",
        "satu@contoh.go.id",
        "tiga@contoh.go.id",
    ]


def leave_address(mail: EmailMessage) -> str:
    """Return the path that a mail program posts to."""
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    found = re.fullmatch(
        r"<https?://[^/]+(/humas/berhenti/.+)>", mail.extra_headers["List-Unsubscribe"]
    )
    assert found is not None
    return found[1]


def test_one_click_ends_mail_without_signing_in(
    subscribe: Subscribe,
    publish_program: PublishProgram,
    mailoutbox: list[EmailMessage],
) -> None:
    holder = subscribe("rina")
    publish_program("Kabar")
    send()
    address = leave_address(mailoutbox[0])
    assert "rina" not in address
    strict = Client(enforce_csrf_checks=True)
    assert "Berhenti menerima" in strict.get(address).content.decode()
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.DAILY
    answer = strict.post(address, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    holder.refresh_from_db()
    assert (holder.digest, holder.state) == (Holder.Digest.OFF, Holder.State.ACTIVE)
    assert not holder.user.consents.filter(withdrawn_at=None).exists()


@pytest.mark.parametrize("token", ["x", "1:x", "eyJ", "Mg:x"])
def test_a_forged_address_ends_nothing(
    subscribe: Subscribe, client: Client, token: str
) -> None:
    holder = subscribe("rina")
    assert client.post(f"/humas/berhenti/{token}/").status_code == 404
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.DAILY
