"""The same message is one report, however often and at whatever moment it comes."""

import pytest
from django.test import Client
from django.utils import timezone

from factcheck.models import Case, Tip
from factcheck.tips.proofs import LIFETIME, Permit, SpentError
from factcheck.tips.services import Report, receive_tip
from tests.factcheck.tips.sending import TEXT, at_once, send, sent_tip, work
from tests.factcheck.tips.test_pictures import file_of, upload


def permit(name: str) -> Permit:
    return Permit(digest=name, expires_at=timezone.now() + LIFETIME)


@pytest.mark.django_db
def test_same_message_sent_again_is_counted_under_the_same_ticket(
    client: Client,
) -> None:
    first = sent_tip(client, link="https://www.bansos.example/daftar?utm_source=wa")
    again = sent_tip(client, text=f"  {TEXT.upper()}!!", link="bansos.example/daftar/")
    assert again.ticket == first.ticket
    assert again.received_count == 2
    assert again.last_received_at > first.last_received_at
    case = Case.objects.get()
    assert case.tip_count == 2
    assert case.last_received_at > first.last_received_at


@pytest.mark.django_db
@pytest.mark.parametrize(
    "other",
    [
        {"text": f"{TEXT} besok"},
        {"text": TEXT.replace("50", "60")},
        {"link": "bansos.example/lain"},
        {"email": "warga@surel.example"},
        {"picture": True},
    ],
    ids="-".join,
)
def test_another_message_is_another_report(
    client: Client, other: dict[str, object]
) -> None:
    if "picture" in other:
        other = {"picture": upload(file_of(size=(60, 60)))}
    first = sent_tip(client)
    assert sent_tip(client, **other).ticket != first.ticket


@pytest.mark.django_db
def test_thumb_that_presses_twice_gets_the_same_ticket_and_counts_once(
    client: Client,
) -> None:
    proof = work()
    first = sent_tip(client, proof=proof)
    assert sent_tip(client, proof=proof) == first
    assert Tip.objects.get().received_count == 1


@pytest.mark.django_db
def test_spent_permit_lets_nothing_new_in() -> None:
    receive_tip(Report(text=TEXT), permit=permit("a"))
    with pytest.raises(SpentError):
        receive_tip(Report(text="lain"), permit=permit("a"))
    assert Tip.objects.count() == 1


@pytest.mark.django_db
def test_who_asks_again_while_the_answer_is_open_is_kept_in_mind_again() -> None:
    asked = Report(text=TEXT, email="warga@surel.example")
    tip = receive_tip(asked, permit=permit("a"))
    for state, is_kept in ((Case.State.NEW, True), (Case.State.ANSWERED, False)):
        Tip.objects.update(encrypted_email="", email_until=None)
        Case.objects.update(state=state)
        receive_tip(asked, permit=permit(state))
        tip.refresh_from_db()
        assert bool(tip.encrypted_email) is is_kept


@pytest.mark.django_db(transaction=True)
def test_three_posts_at_the_same_moment_become_one_report() -> None:
    proofs = [work() for _each in range(3)]
    responses = at_once(
        *(lambda proof=proof: send(Client(), proof=proof) for proof in proofs)
    )
    tip = Tip.objects.get()
    assert {each["Location"] for each in responses} == {f"/lapor/{tip.ticket}/"}
    assert tip.received_count == 3
    assert Case.objects.get().tip_count == 3


@pytest.mark.django_db(transaction=True)
def test_failure_while_placing_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(tip: Tip) -> Case:
        raise RuntimeError

    monkeypatch.setattr("factcheck.tips.services.place_tip", fail)
    with pytest.raises(RuntimeError):
        receive_tip(Report(text=TEXT), permit=permit("a"))
    monkeypatch.undo()
    # The permit is not lost either.
    receive_tip(Report(text=TEXT), permit=permit("a"))
    assert Tip.objects.count() == 1
