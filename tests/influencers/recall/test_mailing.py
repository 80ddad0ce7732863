"""Alerts are mailed at once, in batches; what failed is mailed later, never twice."""

import logging
from collections.abc import Sequence
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from factcheck.models import FactCheckPage
from home.models import AgencyPage
from influencers.batch_mail import BATCH
from influencers.models import CorrectionAlert, Holder
from influencers.recall.mailing import send, unsent_alerts
from tests.influencers.recall.conftest import WHAT, Correct, kit_in_force, open_kit

pytestmark = pytest.mark.django_db

FAULTS = {
    "sibuk@contoh.go.id": SMTPRecipientsRefused(
        {"sibuk@contoh.go.id": (450, b"later")}
    ),
    "tiada@contoh.go.id": SMTPRecipientsRefused({"tiada@contoh.go.id": (550, b"no")}),
    "putus@contoh.go.id": SMTPServerDisconnected("putus@contoh.go.id"),
}


class FaultyBackend(EmailBackend):
    """Takes mails in memory, but for some addresses."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        """Fail as a mail server would."""
        for message in messages:
            if fault := FAULTS.get(message.to[0]):
                raise fault
        return int(super().send_messages(messages) or 0)


@pytest.fixture
def faulty(settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.FaultyBackend"


def alerts_for(
    page: FactCheckPage, agency: AgencyPage, addresses: Sequence[str]
) -> None:
    """Leave an unsent alert for holders with these addresses."""
    kit = kit_in_force(page)
    users = User.objects.bulk_create(User(email=each) for each in addresses)
    holders = Holder.objects.bulk_create(
        Holder(user=user, agency=agency) for user in users
    )
    kit.end, kit.ended_at = "dikoreksi", kit.offered_at
    kit.save()
    CorrectionAlert.objects.bulk_create(
        CorrectionAlert(holder=each, kit=kit) for each in holders
    )


def waiting() -> list[str]:
    return [each.holder.user.email for each in unsent_alerts()]


def test_the_mail_says_what_was_wrong_and_where_the_correction_is(
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
) -> None:
    open_kit(check, rina)
    correct_and_tell(check)
    (sent,) = mail.outbox
    assert sent.to == ["rina@contoh.go.id"]
    assert sent.subject == f"Dikoreksi: {check.title}"
    assert WHAT in sent.body
    assert f"/humas/paket/{check.pk}/" in sent.body
    assert waiting() == []


def test_mails_go_in_batches(check: FactCheckPage, kemenkes: AgencyPage) -> None:
    number = 4 * BATCH
    alerts_for(check, kemenkes, [f"p{each}@contoh.go.id" for each in range(number)])
    with CaptureQueriesContext(connection) as asked:
        assert send(unsent_alerts(), most=1000) == number
    words = [each["sql"].split()[0] for each in asked.captured_queries]
    # The keys; then for each batch: read it, mark it, say what was wrong.
    assert (words.count("SELECT"), words.count("UPDATE")) == (1 + 2 * 4, 4)
    assert len(mail.outbox) == number
    assert {len(each.to) + len(each.cc) + len(each.bcc) for each in mail.outbox} == {1}


def test_a_mail_server_that_fails_breaks_no_correction_and_is_asked_again(
    check: FactCheckPage,
    kemenkes: AgencyPage,
    faulty: None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    addresses = ["satu@contoh.go.id", "putus@contoh.go.id", "tiga@contoh.go.id"]
    alerts_for(check, kemenkes, addresses)
    with caplog.at_level(logging.INFO):
        assert send(unsent_alerts(), most=10) == 1
    assert waiting() == addresses[1:]
    assert "SMTPServerDisconnected" in caplog.text
    assert "contoh.go.id" not in caplog.text
    monkeypatch.delitem(FAULTS, "putus@contoh.go.id")
    call_command("tell_of_corrections")
    assert waiting() == []
    assert sorted(each.to[0] for each in mail.outbox) == sorted(addresses)


def test_an_address_that_is_refused_holds_up_no_other(
    check: FactCheckPage, kemenkes: AgencyPage, faulty: None
) -> None:
    alerts_for(
        check, kemenkes, ["tiada@contoh.go.id", "sibuk@contoh.go.id", "a@contoh.go.id"]
    )
    assert send(unsent_alerts(), most=10) == 1
    # Refused for good is not tried again; refused for now is.
    assert waiting() == ["sibuk@contoh.go.id"]


def test_who_passed_it_on_already_or_cannot_sign_in_gets_no_mail(
    check: FactCheckPage, kemenkes: AgencyPage, capsys: pytest.CaptureFixture[str]
) -> None:
    alerts_for(check, kemenkes, ["a@contoh.go.id", "b@contoh.go.id"])
    User.objects.filter(email="a@contoh.go.id").update(is_active=False)
    CorrectionAlert.objects.filter(holder__user__email="b@contoh.go.id").update(
        passed_on_at="2026-11-22T10:00:00Z"
    )
    call_command("tell_of_corrections")
    assert mail.outbox == []
    assert "0 mailed, 0 wait" in capsys.readouterr().out
