"""Urgent campaigns are mailed at once: to whom they mean, who wants mail, once."""

from collections.abc import Sequence
from datetime import timedelta
from io import StringIO
from smtplib import SMTPServerDisconnected
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage, Region, Topic
from influencers.applications.consents import Purpose, give_consent
from influencers.batch_mail import BATCH
from influencers.campaigns.services import last_change, open_campaign, record_writing
from influencers.desk.urgent import tell_of_urgent_campaigns
from influencers.models import (
    Campaign,
    CampaignAlert,
    CampaignPage,
    Consent,
    Holder,
    QuietPeriod,
)
from tests.influencers.conftest import PublishProgram
from tests.influencers.desk.conftest import Subscribe

Commits = Any


class BrokenBackend(EmailBackend):
    """A mail server that is gone."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        """Fail as a mail server would."""
        raise SMTPServerDisconnected(messages[0].to[0])


@pytest.fixture
def urgent(kemenkes: AgencyPage, publish_program: PublishProgram) -> Campaign:
    """Write an urgent campaign that is not open yet."""
    today = timezone.localdate()
    writer = User.objects.create_user("penulis@contoh.go.id")
    campaign = Campaign(
        agency=kemenkes,
        owner=writer,
        title="Peringatan banjir",
        goal="Warga di bantaran sungai mengungsi.",
        is_urgent=True,
        starts_on=today,
        ends_on=today + timedelta(days=2),
    )
    campaign.campaign_pages = [CampaignPage(page=publish_program("Posko banjir"))]
    campaign.save()
    record_writing(campaign, actor=writer)
    return campaign


def opened(campaign: Campaign) -> None:
    """Open a campaign as a second person does."""
    newest = last_change(campaign)
    assert newest is not None
    officer = User.objects.create_user("petugas@contoh.go.id")
    open_campaign(campaign.pk, actor=officer, seen=newest.pk)


def run() -> str:
    """Run the command; returns what it said."""
    said = StringIO()
    call_command("tell_of_urgent_campaigns", stdout=said)
    return said.getvalue()


def told(mailoutbox: list[EmailMessage]) -> list[str]:
    return sorted(mail.to[0].partition("@")[0] for mail in mailoutbox)


def test_opening_mails_whom_it_means_at_once_and_once(
    urgent: Campaign,
    subscribe: Subscribe,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Commits,
) -> None:
    subscribe("rina")
    subscribe("sari", digest="weekly", digest_sent_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    assert told(mailoutbox) == ["rina", "sari"]
    assert all(len(mail.recipients()) == 1 for mail in mailoutbox)
    mail = mailoutbox[0]
    assert mail.subject == "Mendesak: Peringatan banjir"
    assert "Warga di bantaran sungai mengungsi." in mail.body
    assert f"/ajakan/{urgent.pk}/" in mail.body
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert run() == "0 mailed.\n"
    assert len(mailoutbox) == 2


def test_a_campaign_that_is_not_urgent_waits_for_the_digest(
    urgent: Campaign,
    subscribe: Subscribe,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Commits,
) -> None:
    subscribe("rina")
    Campaign.objects.update(is_urgent=False)
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    assert run() == "0 mailed.\n"
    assert mailoutbox == []


def test_only_who_is_meant_and_wants_mail_is_told(
    urgent: Campaign,
    subscribe: Subscribe,
    kemenkes: AgencyPage,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Commits,
) -> None:
    here, there = (
        Region.objects.create(code=f"x{name}", name=name) for name in ("Sini", "Sana")
    )
    health, farming = Topic.objects.order_by("pk")[:2]
    urgent.regions.set([here])
    urgent.topics.set([health])
    urgent.save()
    subscribe("semua")
    subscribe("dekat").regions.add(here)
    subscribe("jauh").regions.add(there)
    subscribe("sehat").topics.add(health)
    subscribe("tani").topics.add(farming)
    subscribe("tidak-usah", digest="off")
    subscribe("ditangguhkan", state="suspended")
    withdrawn = subscribe("ditarik")
    Consent.objects.filter(user=withdrawn.user).update(withdrawn_at=timezone.now())
    User.objects.filter(pk=subscribe("ditutup").user_id).update(is_active=False)
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    assert told(mailoutbox) == ["dekat", "sehat", "semua"]


def test_a_broken_mail_server_stops_no_opening_and_is_asked_again(
    urgent: Campaign,
    subscribe: Subscribe,
    mailoutbox: list[EmailMessage],
    settings: Any,
    caplog: pytest.LogCaptureFixture,
    django_capture_on_commit_callbacks: Commits,
) -> None:
    subscribe("rina")
    leaving = subscribe("sari")
    backend = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.BrokenBackend"
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    urgent.refresh_from_db()
    assert urgent.state == Campaign.State.OPEN
    assert "contoh.go.id" not in caplog.text
    settings.EMAIL_BACKEND = backend
    Holder.objects.filter(pk=leaving.pk).update(digest=Holder.Digest.OFF)
    assert run() == "1 mailed.\n"
    assert told(mailoutbox) == ["rina"]


def test_it_waits_for_its_first_day_and_for_the_end_of_a_quiet_period(
    urgent: Campaign, subscribe: Subscribe, mailoutbox: list[EmailMessage]
) -> None:
    subscribe("rina")
    today = timezone.localdate()
    opened(urgent)
    Campaign.objects.update(starts_on=today + timedelta(days=1))
    assert run() == "0 mailed.\n"
    Campaign.objects.update(starts_on=today)
    quiet = QuietPeriod.objects.create(
        name="Pemilu", is_national=True, starts_on=today, ends_on=today, basis="PKPU"
    )
    assert run() == "0 mailed.\n"
    quiet.delete()
    assert run() == "1 mailed.\n"
    Campaign.objects.update(state=Campaign.State.STOPPED)
    CampaignAlert.objects.update(mailed_at=None)
    assert run() == "0 mailed.\n"


def test_mails_go_in_batches(
    urgent: Campaign, kemenkes: AgencyPage, mailoutbox: list[EmailMessage]
) -> None:
    opened(urgent)
    number = 3 * BATCH
    for place in range(number):
        user = User.objects.create_user(f"p{place}@contoh.go.id")
        Holder.objects.create(user=user, agency=kemenkes)
        give_consent(user, Purpose.MAIL)
    with CaptureQueriesContext(connection) as asked:
        assert tell_of_urgent_campaigns.call() == number
    words = [each["sql"].split()[0] for each in asked.captured_queries]
    assert words.count("INSERT") == 1
    # For each batch: read it, mark it.
    assert words.count("UPDATE") == 3
    # The campaign, its pages, quiet days, whether somebody was told, whom it means in
    # four, the keys.
    assert words.count("SELECT") == 9 + 3
    assert len(mailoutbox) == number


def test_the_digest_does_not_repeat_what_was_mailed(
    urgent: Campaign,
    subscribe: Subscribe,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Commits,
) -> None:
    subscribe("rina")
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    subscribe("baru")
    call_command("send_digests", stdout=StringIO())
    [urgent_mail, *digests] = mailoutbox
    repeated = {mail.to[0]: urgent.title in str(mail.body) for mail in digests}
    assert urgent_mail.to == ["rina@contoh.go.id"]
    assert repeated == {"rina@contoh.go.id": False, "baru@contoh.go.id": True}


def test_what_is_over_is_forgotten(
    urgent: Campaign,
    subscribe: Subscribe,
    django_capture_on_commit_callbacks: Commits,
) -> None:
    subscribe("rina")
    with django_capture_on_commit_callbacks(execute=True):
        opened(urgent)
    call_command("forget_people", stdout=StringIO())
    assert CampaignAlert.objects.count() == 1
    Campaign.objects.update(ends_on=timezone.localdate() - timedelta(days=1))
    call_command("forget_people", stdout=StringIO())
    assert not CampaignAlert.objects.exists()
