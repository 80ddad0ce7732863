"""Counting as networks do, held to twitter-text's own conformance cases."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from twitter_text import extract_urls, extract_urls_with_indices
from twitter_text.config import config

from sharing.counting import COUNTERS, count_weighted, parse_tweet
from sharing.networks import NETWORKS

# The first two sets of rules knew nothing of emoji.
RULES = {name: {"emoji_parsing_enabled": False, **config[name]} for name in config}
# A mark that weighs 1 and belongs to no address, as often as an address weighs.
ADDRESS_STAND_IN = "\u2010" * 23


@pytest.fixture
def conformance(reference_data: Path) -> dict[str, dict[str, Any]]:
    """Return the cases of validate.yml and extract.yml (twitter/twitter-text)."""
    folder = reference_data / "twitter-text"
    if not folder.is_dir():
        pytest.skip(f"needs the conformance cases, which are not in {folder}")
    return {
        name: yaml.safe_load((folder / f"{name}.yml").read_text())["tests"]
        for name in ("validate", "extract")
    }


@pytest.mark.parametrize(
    ("group", "rules", "cases"),
    [
        ("WeightedTweetsWithDiscountedEmojiCounterTest", "version3", 22),
        ("UnicodeDirectionalMarkerCounterTest", "version3", 2),
        ("WeightedTweetsCounterTest", "version2", 20),
    ],
)
def test_weighted_cases_are_counted_as_expected(
    conformance: dict[str, dict[str, Any]], group: str, rules: str, cases: int
) -> None:
    assert len(conformance["validate"][group]) == cases
    for case in conformance["validate"][group]:
        parsed = parse_tweet(case["text"], RULES[rules])
        for fact, expected in case["expected"].items():
            assert getattr(parsed, fact) == expected, case["description"]


def test_our_counter_and_limit_agree_with_version_3(
    conformance: dict[str, dict[str, Any]],
) -> None:
    cases = conformance["validate"]["WeightedTweetsWithDiscountedEmojiCounterTest"]
    for case in cases:
        expected = case["expected"]
        assert count_weighted(case["text"]) == expected["weightedLength"]
        if case["text"]:
            assert NETWORKS["x"].holds(case["text"]) == expected["valid"]


def test_posts_of_140_characters_are_judged_as_expected(
    conformance: dict[str, dict[str, Any]],
) -> None:
    cases = conformance["validate"]["tweets"]
    assert len(cases) == 8
    for case in cases:
        parsed = parse_tweet(case["text"], RULES["version1"])
        assert parsed.valid == case["expected"], case["description"]


def test_addresses_are_found_and_weigh_23(
    conformance: dict[str, dict[str, Any]],
) -> None:
    extract = conformance["extract"]
    counted = 0
    for group in ("urls", "tco_urls_with_params"):
        for case in extract[group]:
            assert extract_urls(case["text"]) == case["expected"], case["description"]
    for group in ("urls", "urls_with_indices", "urls_with_directional_markers"):
        for case in extract[group]:
            found = extract_urls_with_indices(case["text"])
            if group != "urls":
                assert found == case["expected"], case["description"]
            counted += 1
            bare = case["text"]
            for address in reversed(found):
                start, end = address["indices"]
                bare = bare[:start] + ADDRESS_STAND_IN + bare[end:]
            assert count_weighted(case["text"]) == count_weighted(bare), case
    assert counted == 91 + 10 + 2


def test_the_weights_are_those_of_the_published_file(reference_data: Path) -> None:
    file = reference_data / "twitter-text" / "v3.json"
    if not file.is_file():
        pytest.skip(f"needs the published weights, which are not in {file}")
    published = yaml.safe_load(file.read_text())
    ours = config["defaults"]
    assert published["maxWeightedTweetLength"] == NETWORKS["x"].max_length == 280
    assert published["ranges"] == ours["ranges"]
    assert published["transformedURLLength"] == ours["transformed_url_length"] == 23
    assert published["defaultWeight"] == ours["default_weight"]


# What each network counts otherwise than in characters: (text, X, Bluesky, Threads,
# TikTok). X: twitter-text v3; Bluesky: graphemes; Threads: emoji as UTF-8 bytes;
# TikTok: UTF-16 units.
@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("cek", (3, 3, 3, 3)),
        ("é", (1, 1, 1, 1)),
        ("e\u0301", (1, 1, 2, 2)),
        ("の", (2, 1, 1, 1)),
        ("😀", (2, 1, 4, 2)),
        ("🇮🇩", (2, 1, 8, 4)),
        ("👨‍👩‍👧‍👦", (2, 1, 25, 11)),
        ("1️⃣", (2, 1, 7, 3)),
        ("©", (2, 1, 1, 1)),
        ("https://contoh.go.id/" + "a" * 100, (23, 121, 121, 121)),
    ],
)
def test_each_network_counts_its_own_way(
    text: str, lengths: tuple[int, int, int, int]
) -> None:
    ways = ("weighted_x", "graphemes", "emoji_bytes", "utf16")
    assert tuple(COUNTERS[way](text) for way in ways) == lengths
