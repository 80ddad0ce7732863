"""Counting and checking captions as the networks do."""

import pytest

from sharing.networks import (
    DISCLOSURE,
    EXPECTED_URL,
    NETWORK_CHOICES,
    NETWORKS,
    RULES_AS_OF,
    Network,
    caption_faults,
    complete_caption,
)


def test_rules_are_dated_and_every_network_can_be_chosen() -> None:
    assert RULES_AS_OF == "2026-11-22"
    assert {code for code, _label in NETWORK_CHOICES} == {
        *("instagram", "x", "facebook", "whatsapp", "telegram"),
        *("threads", "tiktok", "linkedin", "bluesky"),
    }


# Lengths from twitter-text's own config and conformance cases (v3).
@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("I am a Tweet", 12),
        ("の" * 140, 280),
        ("https://contoh.go.id/" + "a" * 300, 23),
        ("cek bagimunegeri.go.id sekarang", 4 + 23 + 9),
        ("👨‍👩‍👧‍👦", 2),
        ("é", 1),
        ("", 0),
    ],
)
def test_x_counts_by_weight(text: str, length: int) -> None:
    assert NETWORKS["x"].count(text) == length


def test_bluesky_counts_what_a_reader_sees() -> None:
    assert NETWORKS["bluesky"].count("👨‍👩‍👧‍👦🇮🇩é") == 3


def test_bluesky_also_limits_bytes() -> None:
    family = "👨‍👩‍👧‍👦" * 200
    assert NETWORKS["bluesky"].count(family) == 200
    assert not NETWORKS["bluesky"].holds(family)


def test_lone_surrogates_and_nul_bytes_are_counted_not_raised() -> None:
    for network in NETWORKS:
        assert NETWORKS[network].count("a\ud800b\x00") in (3, 4, 5, 6)
        assert caption_faults("a\ud800b\x00", network=network) == []


def test_a_megabyte_is_refused_at_once() -> None:
    for network in NETWORKS:
        assert len(caption_faults("kata " * 200_000, network=network)) == 1


def test_faults_count_the_link_and_the_disclosure() -> None:
    room = 280 - 23 - len(DISCLOSURE) - 2 * len("\n\n")
    assert caption_faults("a" * room, network="x") == []
    [fault] = caption_faults("a" * (room + 1), network="x")
    assert "281 dari 280" in fault
    assert DISCLOSURE in fault


def test_too_many_hashtags_are_named() -> None:
    five = "#a #b #c #d #e"
    assert caption_faults(five, network="instagram") == []
    [fault] = caption_faults(f"{five} #f", network="instagram")
    assert "6" in fault
    assert "Instagram" in fault


def test_threads_takes_one_topic_of_50_characters_without_dots() -> None:
    assert caption_faults(f"#{'a' * 50} benar.", network="threads") == []
    for text, said in (
        ("#a #b", "mengizinkan 1"),
        (f"#{'a' * 51}", "50 karakter"),
        ("#kemensos.go", "tidak boleh"),
        ("#pajak&bansos", "tidak boleh"),
    ):
        [fault] = caption_faults(text, network="threads")
        assert said in fault
        assert caption_faults(text, network="x") == []


def test_threads_counts_an_emoji_by_its_bytes() -> None:
    room = 500 - NETWORKS["threads"].count(complete_caption("", url=EXPECTED_URL))
    text = "😀" * (room // 4)
    assert NETWORKS["threads"].holds(complete_caption(text, url=""))
    assert len(caption_faults(text, network="threads")) == 1


@pytest.mark.parametrize("network", NETWORKS.values(), ids=str)
def test_every_rule_names_its_source(network: Network) -> None:
    assert network.source
    assert network.note
    assert network.intent is None or network.intent.startswith("https://")


def test_an_address_with_a_fragment_is_no_hashtag() -> None:
    text = "#cek https://contoh.go.id/#bagian"
    assert caption_faults(text, network="threads") == []


def test_an_empty_caption_is_a_fault() -> None:
    assert caption_faults(" \n", network="whatsapp") == ["Teks masih kosong."]


def test_a_longer_address_does_not_stand_for_the_pages_own() -> None:
    text = "lihat https://contoh.go.id/a/lain/"
    assert complete_caption(text, url="https://contoh.go.id/a/").endswith("/a/")
