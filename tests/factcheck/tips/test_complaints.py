"""/lapor/keliru/: readers say what is wrong; who is spoken of, replies."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from factcheck.models import Complaint, FactCheckPage
from tests.factcheck.tips.sending import work
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

TEXT = "Tanggal di paragraf kedua keliru, lihat surat edaran nomor 5."


@pytest.fixture
def check() -> FactCheckPage:
    return FactCheckPageFactory()


def complain(client: Client, check: FactCheckPage, **fields: Any) -> Any:
    proof = fields.pop("proof", None)
    told = {"kind": "keliru", "text": TEXT, "proof": work() if proof is None else proof}
    return client.post(f"/lapor/keliru/{check.pk}/", {**told, **fields})


def test_form_names_the_check_and_offers_a_right_of_reply(
    client: Client, check: FactCheckPage
) -> None:
    page = client.get(f"/lapor/keliru/{check.pk}/?jenis=hak_jawab").content.decode()
    assert check.claim_text in page
    assert 'value="hak_jawab" required id="id_kind_1" checked' in page


def test_complaint_goes_to_the_agency_of_the_check_and_gets_a_ticket(
    client: Client, check: FactCheckPage
) -> None:
    response = complain(client, check, kind="hak_jawab", email="saya@surel.example")
    complaint = Complaint.objects.get()
    assert response["Location"] == f"/lapor/{complaint.ticket}/"
    assert complaint.page == check
    assert complaint.agency == check.owning_agency()
    assert complaint.kind == Complaint.Kind.REPLY
    assert "saya@surel.example" not in complaint.encrypted_email
    page = client.get(response["Location"]).content.decode()
    assert "sudah kami terima" in page
    assert check.claim_text in page
    assert TEXT not in page


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Complaint.State.IN_PROGRESS, "sedang ditelaah"),
        (Complaint.State.ACCEPTED, "sudah kami perbaiki"),
        (Complaint.State.REJECTED, "tidak diubah"),
    ],
)
def test_ticket_tells_how_it_ended_and_why(
    client: Client, check: FactCheckPage, state: str, words: str
) -> None:
    address = complain(client, check)["Location"]
    Complaint.objects.update(state=state, answer="Surat edaran itu sudah dicabut.")
    page = client.get(address).content.decode()
    assert words in page
    assert "Surat edaran itu sudah dicabut." in page


def test_complaint_sent_twice_is_one(client: Client, check: FactCheckPage) -> None:
    first, again = complain(client, check), complain(client, check, text=f"{TEXT} ")
    assert first["Location"] == again["Location"]
    assert Complaint.objects.count() == 1


def test_complaint_without_proof_or_words_is_not_taken(
    client: Client, check: FactCheckPage
) -> None:
    for told, words in (
        ({"proof": ""}, "Tunggu"),
        ({"text": " "}, "Ceritakan dulu apa yang keliru."),
        ({"kind": "lain"}, "Masukkan pilihan yang valid"),
        ({"komentar_tambahan": "x"}, "isian tersembunyi"),
        ({"email": "x"}, "belum lengkap"),
    ):
        response = complain(client, check, **told)
        assert response["Location"] == f"/lapor/keliru/{check.pk}/"
        # As often as it is loaded: nothing is sent again.
        for _each in range(2):
            assert words in client.get(response["Location"]).content.decode()
    assert not Complaint.objects.exists()


def test_complaint_that_was_sent_leaves_an_empty_form(
    client: Client, check: FactCheckPage
) -> None:
    again = complain(client, check, email="x")["Location"]
    assert TEXT in client.get(again).content.decode()
    complain(client, check)
    assert TEXT not in client.get(again).content.decode()


def test_only_public_checks_can_be_complained_about(
    client: Client, check: FactCheckPage
) -> None:
    draft, closed = FactCheckPageFactory(live=False), FactCheckPageFactory()
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    for page_id in (draft.pk, closed.pk, check.get_parent().pk, 0, 10**25):
        assert client.get(f"/lapor/keliru/{page_id}/").status_code == 404
        assert client.post(f"/lapor/keliru/{page_id}/").status_code == 404
