"""'Kata sendiri': counted as captions are, compared with the kit, never kept."""

import re

import pytest
from django.test import Client

from home.api_lists import absolute
from home.short_links import code_of
from influencers.models import Holder, IssuedKit, KitPart
from programs.models import ProgramPage
from sharing.networks import DISCLOSURE, NETWORKS
from tests.influencers.conftest import PublishProgram

OWN = "Tetangga saya baru melahirkan, lalu saya ceritakan soal suntikan di posyandu."


@pytest.fixture
def page(holder: Holder, publish_program: PublishProgram) -> ProgramPage:
    return publish_program("Imunisasi dasar lengkap untuk semua bayi")


def answer(client: Client, page: ProgramPage, **told: str) -> str:
    """Return what the page says while a holder types."""
    sent = {"network": "x", "text": OWN, "live": "1", **told}
    response = client.post(f"/humas/paket/{page.pk}/", sent)
    assert response.status_code == 200
    return response.content.decode()


def test_words_are_counted_with_link_and_disclosure(
    client: Client, page: ProgramPage
) -> None:
    link = absolute(f"/s/{code_of(page.pk)}/")
    posted = f"{OWN}\n\n{link}\n\n{DISCLOSURE}"
    told = answer(client, page)
    assert f"X {NETWORKS['x'].count(posted)}/280" in told
    assert posted in told
    assert 'href="https://x.com/intent/tweet?text=Tetangga' in told
    assert "Ini kata-kata Anda sendiri." in told


def test_too_long_words_are_refused_in_words(client: Client, page: ProgramPage) -> None:
    told = answer(client, page, text="panjang sekali " * 30)
    assert "Teks untuk X terlalu panjang" in told
    assert "teks-sendiri" not in told
    assert "intent" not in told


def test_the_button_answers_without_javascript_and_keeps_the_words(
    client: Client, page: ProgramPage
) -> None:
    sent = {"network": "threads", "text": OWN}
    html = client.post(f"/humas/paket/{page.pk}/", sent).content.decode()
    assert re.search(r"Threads \d+/500", html)
    assert re.search(rf"<textarea[^>]*>\s*{OWN}</textarea>", html)
    assert '<option value="threads" selected>' in html


def test_a_copy_is_named_with_how_often_it_was_taken(
    client: Client, page: ProgramPage
) -> None:
    client.get(f"/humas/paket/{page.pk}/")
    text = next(
        caption["text"]
        for caption in IssuedKit.objects.get().captions
        if caption["network"] == "facebook"
    )
    assert "Mirip sekali dengan teks di paket ini." in answer(client, page, text=text)
    KitPart.objects.update(uses=9)
    assert "dipakai" not in answer(client, page, text=text)
    KitPart.objects.update(uses=14)
    told = answer(client, page, text=text)
    assert "Mirip sekali dengan teks yang sudah dipakai sedikitnya 10 kali." in told


def test_nothing_written_is_kept(client: Client, page: ProgramPage) -> None:
    answer(client, page)
    kept = str(list(IssuedKit.objects.values())) + str(list(KitPart.objects.values()))
    assert "Tetangga" not in kept
    assert "Tetangga" not in str(dict(client.session))


@pytest.mark.parametrize(
    "told",
    [
        {"network": "friendster"},
        {"network": ""},
        {"text": ""},
        {"text": "  \n "},
        {"text": "a" * 10_001},
    ],
)
def test_nonsense_gets_an_answer(
    client: Client, page: ProgramPage, told: dict[str, str]
) -> None:
    assert "teks-sendiri" not in answer(client, page, **told)
    sent = {"network": "x", "text": OWN, **told}
    html = client.post(f"/humas/paket/{page.pk}/", sent).content.decode()
    assert "Kata sendiri" in html


def test_what_is_written_is_no_html(client: Client, page: ProgramPage) -> None:
    told = answer(client, page, text="<script>alert(1)</script> & 'kutip'")
    assert "<script>" not in told
    assert "&lt;script&gt;" in told
