"""A report by picture alone; and a picture that need not be chosen twice."""

import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.signing import Signer
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from PIL import Image, ImageDraw
from time_machine import travel

from factcheck.models import Case, FactCheckPage, Tip
from factcheck.tips import holding
from factcheck.tips.holding import Kind
from home.models import AgencyPage
from tests.factcheck.intake.cases import act
from tests.factcheck.intake.cases import address as desk_address
from tests.factcheck.tips.sending import (
    SEND,
    TEXT,
    at_once,
    hidden,
    post,
    send,
    sent_tip,
    work,
)
from tests.factcheck.tips.test_pictures import upload
from tests.home.desk import Desk

KEPT, MISSING = "Gambar tersimpan", "Tulis pesannya, atau lampirkan gambarnya."


def drawing(*, seed: int = 1, quality: int = 90) -> bytes:
    """Return a picture with something to see; another seed is another picture."""
    picture = Image.new("RGB", (240, 240), "white")
    pen = ImageDraw.Draw(picture)
    for number in range(1, 25):
        x, y = (number * 53 * seed) % 200, (number * 97 + seed * 31) % 200
        grey = (number * 71 * seed) % 256
        pen.rectangle((x, y, x + 40, y + 25), fill=(grey, grey, grey))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return file.getvalue()


def text_of(response: Any) -> str:
    return str(response.content.decode())


def kept_in(page: str) -> str:
    """Return the token by which a page names its picture."""
    assert KEPT in page
    return hidden(page, "kept")


def pieces(folder: Path) -> int:
    """Return how many things are held."""
    return len(list(folder.iterdir())) if folder.exists() else 0


@pytest.mark.django_db
def test_picture_alone_becomes_a_report_with_a_plain_title(client: Client) -> None:
    told = {"text": "", "picture": upload(drawing())}
    page = text_of(post(client, "/lapor/", told))
    assert "tidak dapat dicocokkan lewat kata" in page
    assert "Klaim ini belum terjawab" not in page
    tip = sent_tip(client, text="", kept=kept_in(page))
    assert tip.text == ""
    assert tip.picture
    assert tip.case is not None
    assert tip.case.title == "Gambar tanpa teks"
    assert "sudah kami terima" in text_of(client.get(f"/lapor/{tip.ticket}/"))


@pytest.mark.django_db
def test_title_is_in_the_language_of_the_desk(client: Client) -> None:
    told = {"picture": upload(drawing()), "send": "1", "proof": work()}
    client.post("/en/lapor/kirim/", told)
    assert Case.objects.get().title == "Gambar tanpa teks"


@pytest.mark.django_db
@pytest.mark.parametrize("link", ["", "https://bansos.example/daftar"])
def test_neither_words_nor_picture_are_asked_for(client: Client, link: str) -> None:
    for address in ("/lapor/", SEND):
        page = text_of(post(client, address, {"link": link, "send": "1"}))
        assert MISSING in page
        assert "Langkah 1 dari 2" in page
    assert not Tip.objects.exists()


@pytest.mark.django_db
def test_bad_picture_alone_is_named_once(client: Client) -> None:
    page = text_of(post(client, "/lapor/", {"picture": upload(b"GIF89a")}))
    assert "bukan gambar" in page
    assert MISSING not in page


@pytest.mark.django_db
def test_same_picture_alone_is_one_report_and_a_copy_of_it_one_case(
    client: Client,
) -> None:
    first = sent_tip(client, text="", picture=upload(drawing()))
    again = sent_tip(client, text="", picture=upload(drawing()))
    assert again == first
    assert again.received_count == 2
    copy = sent_tip(client, text="", picture=upload(drawing(quality=40)))
    other = sent_tip(client, text="", picture=upload(drawing(seed=7)))
    assert copy != first
    assert copy.case == first.case
    assert other.case != first.case


@pytest.mark.django_db(transaction=True)
def test_three_posts_of_a_picture_at_the_same_moment_become_one_report() -> None:
    token = kept_in(text_of(post(Client(), "/lapor/", {"picture": upload(drawing())})))
    proofs = [work() for _each in range(3)]
    responses = at_once(
        *(
            lambda proof=proof: send(Client(), text="", kept=token, proof=proof)
            for proof in proofs
        )
    )
    tip = Tip.objects.get()
    assert {each["Location"] for each in responses} == {f"/lapor/{tip.ticket}/"}
    assert tip.received_count == 3


@pytest.mark.django_db(transaction=True)
def test_thumb_that_presses_twice_sends_its_kept_picture_once(client: Client) -> None:
    token = kept_in(text_of(post(client, "/lapor/", {"picture": upload(drawing())})))
    told = {"text": "", "kept": token, "proof": work()}
    first = sent_tip(client, **told)
    assert holding.held(token, kind=Kind.PICTURE) is None
    assert sent_tip(client, **told) == first
    assert Tip.objects.get().received_count == 1


@pytest.mark.django_db(transaction=True)
def test_picture_survives_a_fault_elsewhere_and_goes_once_it_is_sent(
    client: Client, unsent: Path
) -> None:
    page = text_of(send(client, email="bukan surel", picture=upload(drawing())))
    token = kept_in(page)
    assert 'type="file"' not in page
    # The draft, and the picture.
    assert pieces(unsent) == 2
    tip = sent_tip(client, kept=token)
    with tip.picture.open() as file:
        assert Image.open(file).size == (240, 240)
    assert pieces(unsent) == 0


@pytest.mark.django_db
def test_picture_survives_the_wait_of_who_has_no_javascript(client: Client) -> None:
    page = text_of(send(client, proof="", picture=upload(drawing())))
    token, waiting = kept_in(page), hidden(page, "waiting")
    with travel(timezone.now() + timedelta(seconds=31), tick=False):
        assert sent_tip(client, proof="", kept=token, waiting=waiting).picture


@pytest.mark.django_db
def test_kept_picture_goes_along_when_the_message_is_changed(client: Client) -> None:
    page = text_of(send(client, email="x", picture=upload(drawing())))
    token = kept_in(page)
    page = text_of(post(client, "/lapor/", {"text": TEXT, "kept": token, "edit": ""}))
    assert kept_in(page) == token
    page = text_of(post(client, "/lapor/", {"text": f"{TEXT} lagi", "kept": token}))
    assert kept_in(page) == token


@pytest.mark.django_db
def test_kept_picture_can_be_removed_or_replaced(client: Client, unsent: Path) -> None:
    token = kept_in(text_of(send(client, email="x", picture=upload(drawing()))))
    page = text_of(send(client, email="x", kept=token, remove_picture="on"))
    assert KEPT not in page
    assert 'type="file"' in page
    assert pieces(unsent) == 1
    token = kept_in(text_of(send(client, email="x", picture=upload(drawing()))))
    new = upload(drawing(seed=3))
    other = kept_in(text_of(send(client, email="x", kept=token, picture=new)))
    assert other != token
    assert holding.held(token, kind=Kind.PICTURE) is None
    # Nothing is left to report.
    page = text_of(send(client, text="", kept=other, remove_picture="on"))
    assert MISSING in page


@pytest.mark.django_db
@pytest.mark.parametrize("how", ["forged", "of a draft", "past", "rubbish", "let go"])
def test_bad_token_brings_no_picture_and_says_so(client: Client, how: str) -> None:
    token = holding.hold(drawing(), kind=Kind.PICTURE)
    name = holding.name_of(token, kind=Kind.PICTURE)
    if how == "let go":
        holding.let_go(token, kind=Kind.PICTURE)
    sent = {
        "forged": Signer(salt="another").sign(name),
        "of a draft": holding.hold(drawing(), kind=Kind.DRAFT),
        "rubbish": "../../etc/passwd",
    }.get(how, token)
    late = timedelta(seconds=holding.LIFETIME + 1 if how == "past" else 0)
    with travel(timezone.now() + late, tick=False):
        page = text_of(send(client, kept=sent))
    assert "Gambarnya sudah dihapus. Pilih sekali lagi." in page
    assert KEPT not in page
    assert 'type="file"' in page
    assert not Tip.objects.exists()


@pytest.mark.django_db
def test_token_works_only_for_the_picture_it_names(client: Client) -> None:
    one = holding.hold(b"one", kind=Kind.PICTURE)
    other = holding.hold(b"other", kind=Kind.PICTURE)
    swapped = f"{other.rpartition(':')[0]}:{one.rpartition(':')[2]}"
    assert holding.held(swapped, kind=Kind.PICTURE) is None
    assert holding.held(other, kind=Kind.PICTURE) == b"other"


@pytest.mark.django_db
def test_kept_picture_is_encrypted_and_no_address_leads_to_it(
    client: Client, unsent: Path
) -> None:
    token = kept_in(text_of(post(client, "/lapor/", {"picture": upload(drawing())})))
    name = holding.name_of(token, kind=Kind.PICTURE)
    assert b"JFIF" not in (unsent / name).read_bytes()
    for address in (
        f"/media/{holding.FOLDER}/{name}",
        f"/lapor/{token}/",
        f"/lapor/{name}/",
        f"/dokumen/{holding.FOLDER}/{name}",
    ):
        assert client.get(address, follow=True).status_code == 404


@pytest.mark.django_db
def test_pictures_are_counted_before_they_are_decoded(
    client: Client, monkeypatch: pytest.MonkeyPatch, unsent: Path
) -> None:
    decoded: list[int] = []

    def note(upload: Any) -> bytes:
        decoded.append(1)
        return b"x"

    monkeypatch.setattr("factcheck.tips.forms.clean_picture", note)
    for number in range(33):
        address = "/lapor/" if number % 2 else SEND
        told = {"text": TEXT, "picture": upload(drawing()), "send": "1", "email": "x"}
        response = client.post(address, told)
    assert len(decoded) == 30
    assert pieces(unsent) <= 31
    assert response.status_code == 429
    assert "Terlalu banyak gambar dari tempat ini" in text_of(response)
    assert TEXT in text_of(response)
    # Words are still taken.
    assert sent_tip(client).text == TEXT


@pytest.mark.django_db
def test_without_room_the_picture_is_asked_for_again_honestly(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "MOST_HELD", 0)
    page = text_of(send(client, proof="", picture=upload(drawing())))
    assert "Pilih gambarnya sekali lagi" in page
    assert KEPT not in page
    assert "Pilih gambarnya sekali lagi" not in text_of(send(client, proof=""))


@pytest.mark.django_db
def test_desk_opens_a_claim_from_a_picture_alone(
    client: Client, checker: Desk, agency: AgencyPage
) -> None:
    tip = sent_tip(client, text="", platform="whatsapp", picture=upload(drawing()))
    Case.objects.update(agency=agency)
    case = Case.objects.get()
    for name, words in (("case", "Gambar tanpa teks"), ("open_claim", "Judul")):
        assert words in text_of(checker.client.get(desk_address(name, case.pk)))
    shown: Any = checker.client.get(desk_address("picture", tip.pk))
    assert b"".join(shown.streaming_content)[:2] == b"\xff\xd8"
    opening = {
        "text": "Foto banjir disebut dari Demak",
        "title": "Foto banjir lama",
        "claimant_kind": "akun_anonim",
    }
    act(checker, "open_claim", case, **opening)
    page = FactCheckPage.objects.get()
    day = date_format(timezone.localdate(), "j F Y")
    said = f"Beredar pesan di WhatsApp, dilaporkan warga sejak {day}."
    assert page.narrative == f"<p>{said}</p>"
