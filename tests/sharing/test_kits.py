"""Share kits: editors' captions first, suggestions that fit, links that post."""

from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.template import Context, Template
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.cards.facts import CardState
from sharing.kits import build_kit, intent_url
from sharing.networks import DISCLOSURE, NETWORKS
from sharing.sources import Caption, ShareSource

URL = "https://portal.go.id/instansi/kemendik/kuota-gratis/"
HOAX = ShareSource(
    title="Kemendikdasmen membagikan kuota 50 GB lewat tautan WhatsApp",
    sentence=(
        "Tautan itu mencuri data. Kementerian tidak pernah membagikan kuota lewat "
        "tautan, dan bantuan resmi hanya diumumkan di situs kementerian. "
    )
    * 3,
    url=URL,
    agency_name="Kementerian Pendidikan Dasar dan Menengah",
    kind="fact_check",
    verdict_label="Salah",
    claim="Kuota 50 GB dari Kemendikdasmen lewat tautan",
    page_id=7,
    published_at=datetime(2026, 11, 1, tzinfo=UTC),
)


PROGRAM = replace(
    HOAX,
    title="Imunisasi dasar lengkap",
    sentence="Semua bayi mendapat 14 jenis imunisasi gratis di puskesmas.",
    kind="program",
    verdict_label="",
    claim="",
    points=("Untuk: bayi 0 sampai 24 bulan.", "Caranya: datang ke posyandu."),
)
VERDICT = "SALAH: “Kuota 50 GB dari Kemendikdasmen lewat tautan”"


def texts(source: ShareSource, network: str, *, suggested: bool = True) -> list[str]:
    """Return the captions of one network."""
    return [
        variant.text
        for variant in build_kit(source, disclosure=DISCLOSURE).variants
        if variant.network.code == network and variant.is_suggested == suggested
    ]


def test_every_network_gets_several_suggestions_that_fit() -> None:
    for source in (HOAX, PROGRAM):
        kit = build_kit(source, disclosure=DISCLOSURE)
        for code in NETWORKS:
            assert 2 <= len(texts(source, code)) <= 3
        for variant in kit.variants:
            assert variant.is_suggested
            assert variant.count == variant.network.count(variant.text)
            assert variant.count <= variant.limit
            assert URL in variant.text
            assert DISCLOSURE in variant.text


def test_each_suggestion_of_a_check_says_the_verdict_with_the_claim() -> None:
    plain, asked, warned = texts(HOAX, "telegram")
    assert plain.startswith(VERDICT)
    assert asked.startswith(
        "Pernah menerima kabar “Kuota 50 GB dari Kemendikdasmen lewat tautan”? "
        "Sudah diperiksa: salah."
    )
    assert warned.startswith("Baca dulu sebelum meneruskan: klaim “Kuota 50 GB")
    assert warned.index("itu salah.") < warned.index("Tautan itu mencuri data.")


def test_a_program_says_for_whom_and_how() -> None:
    named, listed, asked = texts(PROGRAM, "facebook")
    assert PROGRAM.sentence in named
    for point in PROGRAM.points:
        assert point in listed
    assert asked.startswith("Siapa tahu Anda atau keluarga perlu: Imunisasi")


def test_what_must_be_said_first_is_never_cut() -> None:
    claim = "Pemerintah membagikan uang tunai kepada semua warga lewat tautan " * 3
    for text in texts(replace(HOAX, claim=claim.strip()), "x"):
        assert text.startswith("SALAH: “Pemerintah membagikan")
    assert len(texts(HOAX, "x")) == 3


def test_a_correction_says_so_in_every_text() -> None:
    corrected = replace(
        HOAX,
        state=CardState.CORRECTED,
        changed_on=date(2026, 11, 20),
        change="Jumlahnya 50 GB, bukan 5 GB.",
        captions=(Caption(network="facebook", text="Awas tautan palsu."),),
    )
    first, second = texts(corrected, "facebook")
    assert first.startswith(f"Koreksi 20 November 2026.\n\n{VERDICT}")
    assert second.startswith("Pernah membagikan versi lamanya? Ini koreksinya.")
    for text in (first, second):
        assert "Yang berubah: Jumlahnya 50 GB, bukan 5 GB." in text
    assert texts(corrected, "facebook", suggested=False) == [
        f"Koreksi 20 November 2026.\n\nAwas tautan palsu.\n\n{URL}\n\n{DISCLOSURE}"
    ]


def test_a_withdrawal_judges_nothing_any_more() -> None:
    withdrawn = replace(
        HOAX,
        state=CardState.WITHDRAWN,
        verdict_label="Dicabut",
        sentence="Cek fakta ini dicabut. Kami salah membaca tabel.",
    )
    for variant in build_kit(withdrawn, disclosure=DISCLOSURE).variants:
        assert "SALAH" not in variant.text
        assert "DICABUT: “Kuota 50 GB" in variant.text


def test_a_suggestion_is_cut_between_words() -> None:
    for post in texts(HOAX, "x"):
        body = post.split("…")[0].split("\n\n")[1]
        assert HOAX.sentence.startswith(body)
        assert HOAX.sentence[len(body)] in " .,"


def test_editors_captions_come_before_the_suggestions() -> None:
    captions = (
        Caption(network="telegram", text="Awas tautan palsu."),
        Caption(network="telegram", text="Jangan klik tautan ini."),
        Caption(network="friendster", text="Jaringan yang tidak dikenal."),
        Caption(network="x", text="  "),
    )
    kit = build_kit(replace(HOAX, captions=captions))
    telegram = [kept for kept in kit.variants if kept.network.code == "telegram"]
    assert [kept.text for kept in telegram[:2]] == [
        f"Awas tautan palsu.\n\n{URL}",
        f"Jangan klik tautan ini.\n\n{URL}",
    ]
    assert [kept.is_suggested for kept in telegram] == [False] * 2 + [True] * 3
    assert all(kept.is_suggested for kept in kit.variants if kept not in telegram)


@pytest.mark.parametrize("text", ["kata " * 100, "#a #b #c"])
def test_an_editors_caption_that_a_network_would_cut_is_not_offered(text: str) -> None:
    source = replace(HOAX, captions=(Caption(network="threads", text=text),))
    assert texts(source, "threads", suggested=False) == []
    assert texts(source, "threads")


def test_a_verdict_never_stands_beside_the_title_that_tells_the_truth() -> None:
    source = replace(HOAX, title="Kementerian tidak membagikan kuota", claim="")
    for variant in build_kit(source).variants:
        assert "salah" not in variant.text.lower()


@given(
    title=st.text(max_size=400),
    sentence=st.text(max_size=600),
    caption=st.text(max_size=700),
)
@settings(max_examples=60, deadline=None)
def test_any_text_gives_a_kit_within_the_limits(
    title: str, sentence: str, caption: str
) -> None:
    source = replace(
        HOAX,
        title=title,
        sentence=sentence,
        captions=(Caption(network="bluesky", text=caption),),
    )
    for variant in build_kit(source, disclosure=DISCLOSURE).variants:
        assert variant.count <= variant.limit
        assert URL in variant.text
        assert DISCLOSURE in variant.text


@pytest.mark.parametrize("network", ["x", "whatsapp", "threads", "bluesky"])
def test_a_text_intent_carries_the_whole_caption(network: str) -> None:
    text = f"Cek: 100% & gratis? #ya\n\n{URL}"
    link = intent_url(network, text=text, url=URL)
    assert link is not None
    assert parse_qs(urlsplit(link).query)["text"] == [text]
    assert " " not in link
    assert "\n" not in link


def test_telegram_gets_the_address_once() -> None:
    link = intent_url("telegram", text=f"Awas!\n\n{URL}", url=URL)
    assert link is not None
    assert link.startswith("https://t.me/share/url?")
    assert parse_qs(urlsplit(link).query) == {"url": [URL], "text": ["Awas!"]}


def test_networks_that_ignore_text_get_the_address_only() -> None:
    for network in ("facebook", "linkedin"):
        link = intent_url(network, text="Awas!", url=URL)
        assert link is not None
        assert "Awas" not in link
        assert unquote(link).endswith(URL)


def test_networks_without_a_web_address_have_no_link() -> None:
    assert intent_url("instagram", text="Awas!", url=URL) is None
    assert intent_url("tiktok", text="Awas!", url=URL) is None


def test_the_share_box_links_to_four_networks() -> None:
    template = Template(
        "{% load sharing_tags %}{% public_share_links title sentence url as links %}"
        "{% for link in links %}{{ link.network }} {{ link.url }}\n{% endfor %}"
    )
    context = {"title": 'A "kutip" & <b>', "sentence": None, "url": URL}
    lines = template.render(Context(context)).strip().split("\n")
    assert [line.split()[0] for line in lines] == [
        *("whatsapp", "x", "telegram", "facebook")
    ]
    assert "<b>" not in lines[0]
    assert "%3Cb%3E" in lines[0]
