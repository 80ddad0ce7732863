"""Requests about own data: a clock for who asks, a list for who answers."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.utils import timezone
from django.utils.formats import date_format
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from home.models import AgencyPage
from influencers.models import DataRequest, Holder
from influencers.privacy.requests import ask
from tests.influencers.conftest import MakeHolder
from tests.influencers.privacy.conftest import SignIn, head_of

MINE = "/humas/data-saya/"
ADMIN = "/admin/permintaan-data/"
WORDS = {"kind": "perbaiki", "text": "Akun X saya berganti nama."}


def asked_by(holder: Holder, text: str = "Tolong jelaskan.") -> DataRequest:
    return ask(
        holder.user, agency=holder.agency, kind=DataRequest.Kind.EXPLAIN, text=text
    )


def test_a_request_shows_its_clock(holder: Holder, sign_in: SignIn) -> None:
    client = sign_in(holder.user)
    client.post(f"{MINE}minta/", WORDS)
    request = DataRequest.objects.get()
    assert request.due_at - request.asked_at == pytest.approx(
        timedelta(hours=72), abs=timedelta(seconds=5)
    )
    DataRequest.objects.update(due_at=timezone.now() + timedelta(hours=41, minutes=5))
    html = client.get(MINE).content.decode()
    assert "Dijawab paling lambat" in html
    assert "tinggal 41 jam" in html
    DataRequest.objects.update(due_at=timezone.now() - timedelta(hours=2))
    assert "lewat 2" in client.get(MINE).content.decode()


@pytest.mark.parametrize("has_head", [True, False])
def test_who_answers_and_who_asked_are_told_of_the_clock(
    holder: Holder,
    officer: User,
    has_head: bool,
    request: pytest.FixtureRequest,
    sign_in: SignIn,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Any,
) -> None:
    answerer = request.getfixturevalue("head") if has_head else officer
    with django_capture_on_commit_callbacks(execute=True):
        sign_in(holder.user).post(f"{MINE}minta/", WORDS)
    asked = DataRequest.objects.get()
    receipt, arrival = mailoutbox
    assert (receipt.to, arrival.to) == ([holder.user.email], [answerer.email])
    due = timezone.localtime(asked.due_at)
    for mail in (receipt, arrival):
        assert "3 x 24 jam" in mail.body
        assert date_format(due, "j F Y, H.i") + " WIB" in mail.body
        assert "Kami tidak pernah meminta kata sandi" in mail.body
        assert WORDS["text"] not in mail.body
    assert f"https://portal.example{MINE}" in receipt.body
    assert f"https://portal.example{ADMIN}{asked.pk}/" in arrival.body
    for personal in ("Kirana", holder.user.email, holder.number, "sari_humas"):
        assert personal not in f"{arrival.subject}\n{arrival.body}"


def test_a_head_who_asks_is_answered_by_officers(
    holder: Holder,
    head: User,
    officer: User,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        ask(head, agency=holder.agency, kind=DataRequest.Kind.EXPLAIN)
    assert [mail.to for mail in mailoutbox] == [[head.email], [officer.email]]


@pytest.mark.parametrize("page", ["", "hapus/"])
def test_a_request_is_cancelled_while_it_waits(
    holder: Holder, head: User, sign_in: SignIn, page: str
) -> None:
    client = sign_in(holder.user)
    client.post(f"{MINE}hapus/", {"sure": "on"})
    asked = DataRequest.objects.get()
    shown = client.get(f"{MINE}{page}").content.decode()
    assert "Dijawab paling lambat" in shown
    assert "Minta hapus semua" not in shown
    address = f"{MINE}minta/{asked.pk}/batal/"
    assert f'action="{address}"' in shown
    said = client.post(address, follow=True).content.decode()
    assert "Permintaan dibatalkan." in said
    assert f'action="{address}"' not in said
    newest = holder.user.processing_records.order_by("-pk")[0]
    assert (newest.action, newest.note) == ("minta", "Hapus data saya (dibatalkan)")
    late = sign_in(head).post(f"{ADMIN}{asked.pk}/hapus/", {"sure": "on"}, follow=True)
    assert late.status_code in (200, 403)
    assert Holder.objects.filter(pk=holder.pk).exists()
    assert "tidak menunggu lagi" in client.post(address, follow=True).content.decode()
    assert "Minta hapus semua" in client.get(f"{MINE}hapus/").content.decode()


def test_nobody_cancels_what_another_asked(
    holder: Holder, make_holder: MakeHolder, sign_in: SignIn
) -> None:
    asked = asked_by(holder)
    other = sign_in(make_holder("budi@contoh.go.id", handle="budi").user)
    address = f"{MINE}minta/{asked.pk}/batal/"
    assert "tidak menunggu lagi" in other.post(address, follow=True).content.decode()
    asked.refresh_from_db()
    assert asked.answered_at is None
    assert other.get(address).status_code == 405


def test_who_answers_goes_on_to_the_badge(
    holder: Holder, head: User, sign_in: SignIn
) -> None:
    request = asked_by(holder)
    page = sign_in(head).get(f"{ADMIN}{request.pk}/").content.decode()
    assert f'href="/admin/pemegang/{holder.pk}/">{holder.number}</a>' in page


def test_an_empty_request_is_told_what_is_missing(
    holder: Holder, sign_in: SignIn
) -> None:
    answer = sign_in(holder.user).post(f"{MINE}minta/", {**WORDS, "text": " "})
    assert answer.status_code == 400
    assert "Tulis dulu apa yang Anda minta." in answer.content.decode()


def test_a_request_sent_twice_is_one(holder: Holder, sign_in: SignIn) -> None:
    client = sign_in(holder.user)
    for _time in range(2):
        answer = client.post(f"{MINE}minta/", WORDS, follow=True)
    assert "masih menunggu" in answer.content.decode()
    assert DataRequest.objects.count() == 1


def test_asking_to_be_erased_wants_a_tick(holder: Holder, sign_in: SignIn) -> None:
    client = sign_in(holder.user)
    html = client.get(f"{MINE}hapus/").content.decode()
    assert "Yang tetap ada" in html
    assert client.post(f"{MINE}hapus/", {}).status_code == 400
    client.post(f"{MINE}hapus/", {"sure": "on"})
    assert DataRequest.objects.get().kind == DataRequest.Kind.ERASE


def test_a_head_answers_and_the_person_reads_it(
    holder: Holder,
    head: User,
    sign_in: SignIn,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Any,
) -> None:
    request = asked_by(holder)
    client = sign_in(head)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{ADMIN}{request.pk}/", {"words": "Hanya untuk daftar."})
    html = sign_in(holder.user).get(MINE).content.decode()
    assert "Hanya untuk daftar." in html
    assert "Kepala humas Kemenkes" in html
    [mail] = mailoutbox
    assert "Hanya untuk daftar" not in mail.body
    late = client.post(f"{ADMIN}{request.pk}/", {"words": "Sekali lagi."})
    assert "sudah dijawab" in late.content.decode()


def test_nobody_answers_their_own_request(
    holder: Holder, kemenkes: AgencyPage, sign_in: SignIn
) -> None:
    holder.user.groups.add(*head_of(kemenkes, "x@contoh.go.id").groups.all())
    request = asked_by(holder)
    client = sign_in(User.objects.get(pk=holder.user_id))
    answer = client.post(f"{ADMIN}{request.pk}/", {"words": "Baik."})
    assert "permintaan Anda sendiri" in answer.content.decode()


def test_a_head_sees_only_the_own_agencys_requests(
    holder: Holder, sleman: AgencyPage, head: User, officer: User, sign_in: SignIn
) -> None:
    request = asked_by(holder)
    stranger = sign_in(head_of(sleman, "sleman@contoh.go.id"))
    assert "Wijayanti" not in stranger.get(ADMIN).content.decode()
    for address in (f"{ADMIN}{request.pk}/", f"{ADMIN}{request.pk}/hapus/"):
        refused = stranger.post(address, {"words": "x", "sure": "on"}, follow=True)
        assert "Wijayanti" not in refused.content.decode()
    request.refresh_from_db()
    assert request.answered_at is None
    for person in (head, officer):
        assert "Wijayanti" in sign_in(person).get(ADMIN).content.decode()


def test_a_holder_never_enters_the_list(holder: Holder, sign_in: SignIn) -> None:
    assert sign_in(holder.user).get(ADMIN, follow=True).status_code == 403


def test_the_most_overdue_stands_first(
    holder: Holder, make_holder: MakeHolder, head: User, sign_in: SignIn
) -> None:
    names = {}
    for number, hours in enumerate((30, -5, 1)):
        person = make_holder(f"orang{number}@contoh.go.id", handle=f"orang{number}")
        request = asked_by(person)
        request.due_at = timezone.now() + timedelta(hours=hours)
        request.save()
        names[hours] = person.user.email
    asked = asked_by(holder)
    asked.answered_at, asked.due_at = timezone.now(), timezone.now() - timedelta(9)
    asked.save()
    html = sign_in(head).get(ADMIN).content.decode()
    places = [html.index(f"{name}") for name in (names[-5], names[1], names[30])]
    assert places == sorted(places)
    assert places[-1] < html.index("Wijayanti")


def test_queries_of_the_list_do_not_grow(
    holder: Holder,
    make_holder: MakeHolder,
    head: User,
    sign_in: SignIn,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    asked_by(holder)
    client = sign_in(head)
    client.get(ADMIN)
    with django_assert_max_num_queries(30) as one:
        client.get(ADMIN)
    queries = len(one)
    for number in range(5):
        asked_by(make_holder(f"o{number}@contoh.go.id", handle=f"o{number}"))
    with django_assert_max_num_queries(queries):
        client.get(ADMIN)
