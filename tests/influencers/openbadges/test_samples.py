"""1EdTech's sample credentials are judged as 1EdTech means them.

Their issuers are strangers to this portal, so the best that a good sample can get is
"unknown": its signature matches the key that it names, for which nobody here vouches.
With the key pinned, the same sample is valid.
"""

from datetime import datetime
from pathlib import Path

import pytest

from influencers.openbadges.verification import Outcome, Report, Trust, verify
from tests.influencers.openbadges import faults, outcomes
from tests.influencers.openbadges.conftest import DATA, NOW

SAMPLES = DATA / "1edtech"
GOOD = {
    "file": "ok",
    "shape": "ok",
    "contexts": "ok",
    "proof": "ok",
    "issuer_key": "unknown",
    "issuer": "unknown",
    "dates": "ok",
    "status": "ok",
}


def judged(sample: Path, trust: Trust | None = None) -> Report:
    return verify(sample.read_bytes(), trust or Trust(), now=NOW)


@pytest.mark.parametrize(
    "name", ["simple.json", "simple-did-web-method.json", "simple-json.svg"]
)
def test_good_samples_of_strangers_are_unknown(name: str) -> None:
    report = judged(SAMPLES / name)
    assert outcomes(report) == GOOD
    assert report.outcome is Outcome.UNKNOWN


def test_a_baked_sample_reads_like_its_json(reference_data: Path) -> None:
    report = judged(reference_data / "openbadges" / "simple-json.png")
    assert outcomes(report) == GOOD


def test_a_good_sample_is_valid_where_its_key_is_pinned() -> None:
    word = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"
    issuer = "https://example.com/issuers/876543"
    trust = Trust(methods_of={issuer: {f"{issuer}#{word}": word}}.get)
    assert judged(SAMPLES / "simple.json", trust).is_valid


def test_a_pinned_issuer_has_no_other_keys() -> None:
    other = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    issuer = "https://example.com/issuers/876543"
    trust = Trust(methods_of={issuer: {f"{issuer}#{other}": other}}.get)
    assert faults(judged(SAMPLES / "simple.json", trust)).keys() == {"issuer_key"}


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("simple-err-proof-value.json", {"proof"}),
        ("simple-err-expired.json", {"dates"}),
        ("simple-noproof.json", {"shape", "proof"}),
    ],
)
def test_bad_samples_fail_for_their_reason(name: str, codes: set[str]) -> None:
    assert faults(judged(SAMPLES / name)).keys() == codes


def test_the_expired_sample_was_not_expired_before() -> None:
    early = datetime.fromisoformat("2009-12-31T23:59:59Z")
    content = (SAMPLES / "simple-err-expired.json").read_bytes()
    found = verify(content, Trust(), now=early)
    assert faults(found) == {"dates": "Lencana ini belum berlaku."}
