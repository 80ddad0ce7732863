"""Share kits: editors' captions first, suggestions that fit, links that post."""

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.template import Context, Template
from hypothesis import given, settings
from hypothesis import strategies as st

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


def test_every_network_gets_a_suggestion_that_fits() -> None:
    kit = build_kit(HOAX, disclosure=DISCLOSURE)
    assert {variant.network.code for variant in kit.variants} == set(NETWORKS)
    for variant in kit.variants:
        assert variant.is_suggested
        assert variant.count == variant.network.count(variant.text) <= variant.limit
        assert URL in variant.text
        assert DISCLOSURE in variant.text
        assert "SALAH: “Kuota 50 GB dari Kemendikdasmen lewat tautan”" in variant.text


def test_a_suggestion_is_cut_between_words() -> None:
    kit = build_kit(HOAX, disclosure=DISCLOSURE)
    [post] = [kept.text for kept in kit.variants if kept.network.code == "x"]
    body = post.split("…")[0]
    assert HOAX.sentence.startswith(body.split("\n\n")[1])
    assert HOAX.sentence[len(body.split("\n\n")[1])] in " .,"


def test_editors_captions_come_first_and_replace_the_suggestion() -> None:
    captions = (
        Caption(network="telegram", text="Awas tautan palsu."),
        Caption(network="telegram", text="Jangan klik tautan ini."),
        Caption(network="friendster", text="Jaringan yang tidak dikenal."),
        Caption(network="x", text="  "),
    )
    kit = build_kit(replace(HOAX, captions=captions))
    assert [kept.text for kept in kit.variants[:2]] == [
        f"Awas tautan palsu.\n\n{URL}",
        f"Jangan klik tautan ini.\n\n{URL}",
    ]
    assert [kept.is_suggested for kept in kit.variants[:3]] == [False, False, True]
    assert sum(kept.network.code == "telegram" for kept in kit.variants) == 2


def test_a_verdict_never_stands_beside_the_title_that_tells_the_truth() -> None:
    source = replace(HOAX, title="Kementerian tidak membagikan kuota", claim="")
    assert all("SALAH" not in variant.text for variant in build_kit(source).variants)


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
