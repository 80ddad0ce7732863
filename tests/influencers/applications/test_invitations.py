"""Invitations by CSV: every row is judged before anything is sent."""

import re
from datetime import timedelta
from html import unescape
from typing import Any
from unittest import mock

import pytest
from django.contrib.auth import get_user
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from influencers.applications.inviting import known_to
from influencers.applications.links import invitation_token
from influencers.models import Application, Invitation
from tests.home.desk import Desk, desk
from tests.influencers.applications.applying import (
    FORM,
    STATUS,
    address,
    apply,
    filled_in,
    link_in,
)
from tests.influencers.conftest import MakeHolder

pytestmark = pytest.mark.django_db
ROW = re.compile(
    r"<td>(\d+)</td>\s*<td>([^<]*)</td>\s*<td><span[^>]*>([^<]*)</span>", re.DOTALL
)


def preview(person: Desk, content: str | bytes, *, agency: AgencyPage) -> str:
    told = content.encode() if isinstance(content, str) else content
    file = SimpleUploadedFile("daftar.csv", told, "text/csv")
    response = person.client.post(
        address("invite"), {"agency": agency.pk, "file": file}
    )
    assert response.status_code == 200
    return str(response.content.decode())


def rows_of(page: str) -> list[tuple[str, str, str]]:
    return [
        (number, unescape(email), fault) for number, email, fault in ROW.findall(page)
    ]


def token_in(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


def send(person: Desk, page: str, *, capture: Any) -> Any:
    with capture(execute=True):
        return person.client.post(
            address("send_invitations"), {"token": token_in(page)}
        )


def test_every_row_is_judged_and_nothing_is_sent_yet(
    head: Desk, kemenkes: AgencyPage, make_holder: MakeHolder
) -> None:
    make_holder("pemegang@contoh.example")
    apply(kemenkes, email="pemohon@contoh.example", handle="lain")
    Invitation.objects.create(
        agency=kemenkes,
        email="diundang@contoh.example",
        expires_at=timezone.now() + timedelta(days=1),
    )
    Invitation.objects.create(
        agency=kemenkes,
        email="lewat@contoh.example",
        expires_at=timezone.now() - timedelta(days=1),
    )
    page = preview(
        head,
        "nama;SUREL\r\n"
        "A;baru@contoh.example\r\n"
        "B; Baru@Contoh.Example \r\n"
        "C;bukan-surel\r\n"
        "\r\n"
        "D\r\n"
        "E;pemegang@contoh.example\r\n"
        "F;pemohon@contoh.example\r\n"
        "G;diundang@contoh.example\r\n"
        "H;lewat@contoh.example\r\n"
        'I;"<b>x</b>@contoh.example"\r\n',
        agency=kemenkes,
    )
    assert rows_of(page) == [
        ("2", "baru@contoh.example", "Diundang"),
        ("3", "baru@contoh.example", "Sudah ada di baris sebelumnya."),
        ("4", "bukan-surel", "Alamat surelnya tidak lengkap."),
        ("6", "", "Alamat surelnya tidak lengkap."),
        ("7", "pemegang@contoh.example", "Sudah memegang lencana."),
        ("8", "pemohon@contoh.example", "Sudah mengajukan permohonan."),
        (
            "9",
            "diundang@contoh.example",
            "Sudah diundang, dan undangannya masih berlaku.",
        ),
        ("10", "lewat@contoh.example", "Diundang"),
        ("11", "<b>x</b>@contoh.example", "Alamat surelnya tidak lengkap."),
    ]
    assert "2 dari 9 baris akan diundang" in page
    assert mail.outbox == []
    assert Invitation.objects.count() == 2


def test_the_button_sends_and_a_second_press_does_not(
    head: Desk, kemenkes: AgencyPage, django_capture_on_commit_callbacks: Any
) -> None:
    page = preview(head, "surel\na@contoh.example\nb@contoh.example", agency=kemenkes)
    for _press in range(2):
        response = send(head, page, capture=django_capture_on_commit_callbacks)
        assert response["Location"] == address("queue")
    assert [each.to for each in mail.outbox] == [
        ["a@contoh.example"],
        ["b@contoh.example"],
    ]
    for invitation in Invitation.objects.all():
        assert invitation.invited_by == head.user
        left = invitation.expires_at - timezone.now()
        assert timedelta(days=29) < left <= timedelta(days=30)
    assert "Kementerian Kesehatan mengundang Anda" in mail.outbox[0].body
    assert "Sukarela" in mail.outbox[0].body


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "kosong"),
        ("surel\n", "Tidak ada alamat"),
        ("nama\nRina\n", "harus memuat kolom"),
        (b"surel\n\xff\xfe@x", "bukan teks UTF-8"),
        ('surel\n"a@contoh.example', "bukan CSV yang utuh"),
        ("surel\n" + "a@contoh.example\n" * 201, "Terlalu banyak baris: 201"),
        ("surel\n" + "x" * 70_000, "terlalu besar"),
    ],
)
def test_a_file_that_cannot_be_read_is_said(
    head: Desk, kemenkes: AgencyPage, content: str | bytes, words: str
) -> None:
    page = preview(head, content, agency=kemenkes)
    assert words in page
    assert rows_of(page) == []


def test_no_byte_of_a_file_breaks_the_page(head: Desk, kemenkes: AgencyPage) -> None:
    for content in (b"surel\n\x00@b.id\n", b"\xef\xbb\xbfsurel\n\xe2\x80\xae\n", b'"'):
        preview(head, content, agency=kemenkes)


def test_a_head_invites_for_the_own_agency_alone(
    head: Desk,
    officer: Desk,
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    make_holder: MakeHolder,
    django_capture_on_commit_callbacks: Any,
) -> None:
    assert "Sleman" not in head.client.get(address("invite")).content.decode()
    assert rows_of(preview(head, "surel\na@contoh.example", agency=sleman)) == []
    page = preview(officer, "surel\na@contoh.example", agency=sleman)
    assert rows_of(page) == [("2", "a@contoh.example", "Diundang")]
    # Not even with the preview of somebody who may.
    response = send(head, page, capture=django_capture_on_commit_callbacks)
    assert response["Location"] == address("invite")
    assert not Invitation.objects.exists()
    send(officer, page, capture=django_capture_on_commit_callbacks)
    assert Invitation.objects.get().agency_id == sleman.pk


def test_nobody_is_invited_to_a_second_badge_whosever_the_first_is(
    head: Desk,
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    make_holder: MakeHolder,
    django_capture_on_commit_callbacks: Any,
) -> None:
    make_holder("pemegang@contoh.example", agency=sleman)
    page = preview(head, "surel\nPemegang@contoh.example", agency=kemenkes)
    assert rows_of(page) == [
        ("2", "pemegang@contoh.example", "Sudah memegang lencana.")
    ]
    assert "Sleman" not in page
    # Nor who got a badge between the preview and the button.
    page = preview(head, "surel\nbaru@contoh.example", agency=kemenkes)
    make_holder("baru@contoh.example", agency=sleman, handle="baru")
    send(head, page, capture=django_capture_on_commit_callbacks)
    assert mail.outbox == []
    # Of a badge that ended one may begin again.
    make_holder("lalu@contoh.example", agency=sleman, handle="lalu", state="revoked")
    known: Any = known_to(kemenkes, emails=["lalu@contoh.example"])
    assert known.holding == set()


def test_the_page_of_invitations_has_a_title_and_ways_back(head: Desk) -> None:
    page = head.client.get(address("invite")).content.decode()
    title = re.search(r"<title>([^<]*)</title>", page)
    assert title
    assert title[1].split() == ["Undang", "lewat", "CSV", "-", "Wagtail"]
    assert page.count(f'href="{address("queue")}"') == 2


def test_who_lost_the_role_sends_no_more(
    head: Desk, kemenkes: AgencyPage, django_capture_on_commit_callbacks: Any
) -> None:
    page = preview(head, "surel\na@contoh.example", agency=kemenkes)
    head.user.groups.clear()
    with django_capture_on_commit_callbacks(execute=True):
        told = {"token": token_in(page)}
        response = head.client.post(address("send_invitations"), told)
    assert response.status_code in (302, 403, 404)
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("token", ["", "x", "W10:1abc:def"])
def test_a_forged_list_is_refused(head: Desk, token: str) -> None:
    response = head.client.post(address("send_invitations"), {"token": token})
    assert response["Location"] == address("invite")
    assert mail.outbox == []


def test_a_preview_ends_after_an_hour(head: Desk, kemenkes: AgencyPage) -> None:
    page = preview(head, "surel\na@contoh.example", agency=kemenkes)
    later = timezone.now().timestamp() + 60 * 60 + 1
    with mock.patch("django.core.signing.time.time", return_value=later):
        head.client.post(address("send_invitations"), {"token": token_in(page)})
    assert not Invitation.objects.exists()


def test_the_template_is_a_file_that_works(head: Desk, kemenkes: AgencyPage) -> None:
    response = head.client.get(address("csv_template"))
    assert "attachment" in response["Content-Disposition"]
    page = preview(head, response.content, agency=kemenkes)
    assert rows_of(page) == [("2", "nama@contoh.go.id", "Diundang")]


def invited(agency: AgencyPage, email: str = "rina@contoh.example") -> Invitation:
    return Invitation.objects.create(
        agency=agency, email=email, expires_at=timezone.now() + timedelta(days=30)
    )


def test_the_link_opens_an_account_with_the_agency_chosen(
    sleman: AgencyPage,
    head: Desk,
    kemenkes: AgencyPage,
    django_capture_on_commit_callbacks: Any,
) -> None:
    page = preview(head, "surel\nrina@contoh.example", agency=kemenkes)
    send(head, page, capture=django_capture_on_commit_callbacks)
    link = link_in(str(mail.outbox[0].body))
    client = Client()
    words = client.get(link).content.decode()
    assert "Kemenkes mengundang Anda" in words
    assert "bukan untuk Anda?" in words
    assert "yang meminta" not in words
    assert not User.objects.filter(email="rina@contoh.example").exists()
    assert client.post(link)["Location"] == FORM
    form = client.get(FORM).content.decode()
    assert f'<option value="{kemenkes.pk}" selected>' in form
    assert client.post(FORM, filled_in(kemenkes))["Location"] == STATUS
    assert Invitation.objects.get().application == Application.objects.get()


def test_an_invitation_signs_nobody_in_to_an_account_that_exists(
    kemenkes: AgencyPage,
) -> None:
    User.objects.create_user("rina@contoh.example", "rahasia-sekali")
    link = f"/lencana/ajukan/undangan/{invitation_token(invited(kemenkes))}/"
    client = Client()
    for response in (client.get(link), client.post(link)):
        assert response["Location"] == FORM
    assert not get_user(client).is_authenticated


def test_an_invitation_that_ran_out_opens_nothing(kemenkes: AgencyPage) -> None:
    invitation = invited(kemenkes)
    link = f"/lencana/ajukan/undangan/{invitation_token(invitation)}/"
    Invitation.objects.update(expires_at=timezone.now())
    assert Client().post(link).status_code == 404
    assert not User.objects.filter(email=invitation.email).exists()


def test_others_see_no_invitations(kemenkes: AgencyPage) -> None:
    person = desk(kemenkes, AgencyGroup.Role.REVIEWER)
    for name in ("invite", "csv_template"):
        assert person.client.get(address(name)).status_code == 404
    response = person.client.post(address("send_invitations"), {"token": "x"})
    assert response.status_code == 404
