"""Erasing leaves no word about a person anywhere, and the revocation for ever."""

from typing import Any

import pytest
from django.apps import apps
from django.core.files.storage import storages
from django.core.mail import EmailMessage
from django.db import connection
from django.test import Client

from accounts.models import User
from home.models import AgencyPage
from influencers.models import BadgeCredential, DataRequest, Holder, HolderAccount
from influencers.privacy.erasure import erase_person
from tests.influencers.conftest import MakeHolder
from tests.influencers.privacy.conftest import PERSONAL, SignIn, head_of

ADMIN = "/admin/permintaan-data/"


def tables_that_hold(words: str) -> set[str]:
    """Return the tables of the portal in which a text stands, in any column."""
    found = set()
    with connection.cursor() as cursor:
        for model in apps.get_models(include_auto_created=True):
            table = model._meta.db_table
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - own tables
            if any(words.lower() in str(row).lower() for row in cursor.fetchall()):
                found.add(table)
    return found


@pytest.mark.parametrize("words", PERSONAL)
def test_before_erasing_the_words_are_found(holder: Holder, words: str) -> None:
    assert tables_that_hold(words)


def test_after_erasing_no_table_holds_a_word_about_the_person(
    holder: Holder, django_capture_on_commit_callbacks: Any
) -> None:
    private = storages["private"]
    [evidence] = [
        str(account.evidence.name) for account in holder.application.accounts.all()
    ]
    number = holder.number
    assert private.exists(evidence)
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(holder.user)
        # A transaction that fails may still need it.
        assert private.exists(evidence)
    for words in (*PERSONAL, number):
        assert tables_that_hold(words) == set(), words
    assert not private.exists(evidence)


def test_the_status_bit_stays_and_is_revoked(holder: Holder) -> None:
    place = holder.credentials.get().status_index
    erase_person(holder.user)
    kept = BadgeCredential.objects.get(status_index=place)
    assert kept.revoked_at is not None
    assert (kept.holder, kept.document) == (None, {})


def test_nobody_signs_in_to_an_erased_account(
    holder: Holder, sign_in: SignIn, client: Client
) -> None:
    before = sign_in(holder.user)
    erase_person(holder.user)
    user = User.objects.get(pk=holder.user_id)
    assert not user.is_active
    assert not client.login(email=user.email, password="kata-sandi-panjang")
    assert before.get("/humas/data-saya/").status_code == 302


def test_somebody_else_may_then_apply_with_the_account(
    holder: Holder, make_holder: MakeHolder
) -> None:
    erase_person(holder.user)
    make_holder("baru@contoh.go.id", handle="sari_humas")
    assert HolderAccount.objects.filter(handle="sari_humas", is_held=True).count() == 1


def test_an_account_of_the_office_stays_without_the_badge(
    holder: Holder, kemenkes: AgencyPage
) -> None:
    holder.user.groups.add(*head_of(kemenkes, "x@contoh.go.id").groups.all())
    user = User.objects.get(pk=holder.user_id)
    erase_person(user)
    assert User.objects.get(pk=user.pk).is_active
    assert not Holder.objects.filter(user=user).exists()
    assert tables_that_hold("sari_humas") == set()


def test_a_head_erases_on_request(
    holder: Holder,
    erasure: DataRequest,
    head: User,
    sign_in: SignIn,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Any,
) -> None:
    client = sign_in(head)
    assert "Hapus data pemohon" in client.get(f"{ADMIN}{erasure.pk}/").content.decode()
    unsure = client.post(f"{ADMIN}{erasure.pk}/hapus/", {})
    assert "Beri tanda centang" in unsure.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(f"{ADMIN}{erasure.pk}/hapus/", {"sure": "on"})
    assert answer.headers["Location"] == ADMIN
    assert not Holder.objects.exists()
    erasure.refresh_from_db()
    assert erasure.answered_by == head
    [mail] = mailoutbox
    assert mail.to == ["sari.kirana@contoh.go.id"]
    again = client.get(f"{ADMIN}{erasure.pk}/hapus/", follow=True)
    assert "Hapus sekarang" not in again.content.decode()


def test_nobody_erases_who_did_not_ask(
    holder: Holder, erasure: DataRequest, head: User, sign_in: SignIn
) -> None:
    DataRequest.objects.update(kind=DataRequest.Kind.EXPLAIN)
    sign_in(head).post(f"{ADMIN}{erasure.pk}/hapus/", {"sure": "on"})
    assert Holder.objects.filter(pk=holder.pk).exists()
