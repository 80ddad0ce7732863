"""Contexts are pinned to their publishers' bytes, and nothing else is loaded."""

import hashlib
from pathlib import Path

import pytest

from influencers.openbadges import contexts

FOLDER = Path(contexts.__file__).parent
# The W3C's stand in its specifications: https://www.w3.org/TR/vc-data-model-2.0/#base-context,
# https://www.w3.org/TR/vc-data-integrity/#contexts-and-vocabularies.
DIGESTS = {
    "credentials-v2": (
        "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"
    ),
    "data-integrity-v2": (
        "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4"
    ),
    "multikey-v1": ("ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597"),
    "open-badges-3.0.1": (
        "5f3d9dd6288ef437ff8286cf95ffbff609c748a66f24a1e9450c45ca64be1571"
    ),
    "open-badges-3.0.2": (
        "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53"
    ),
    "open-badges-3.0.3": (
        "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84"
    ),
    "open-badges-extensions": (
        "87c06c81bc2317663bf288d740d94fddd2818c4342b186270ff6371dfaa63f93"
    ),
}


def test_every_context_has_its_publishers_bytes() -> None:
    found = {
        path.stem: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FOLDER.glob("*.json")
    }
    assert found == DIGESTS
    assert sorted(contexts.PINNED.values()) == sorted(
        f"{name}.json" for name in DIGESTS
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://www.w3.org/ns/credentials/v2/",
        "http://www.w3.org/ns/credentials/v2",
        "file:///etc/passwd",
        "https://example.org/context",
        "../contexts/credentials-v2.json",
    ],
)
def test_no_other_address_is_loaded(address: str) -> None:
    with pytest.raises(contexts.UnknownContextError):
        contexts.load(address)
