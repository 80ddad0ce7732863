"""Bitstring Status Lists: packed, read, and drawn from at random."""

import base64
import gzip
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influencers.openbadges import status_lists
from influencers.openbadges.status_lists import SIZE, StatusListError
from tests.influencers.openbadges.conftest import Portal

# https://www.w3.org/TR/vc-bitstring-status-list/#example-example-bitstringstatuslistcredential
SPECIFIED = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"


def test_the_specifications_own_list_is_read() -> None:
    bits = status_lists.decode(SPECIFIED)
    assert len(bits) * 8 == SIZE == 131_072
    assert not any(bits)


@given(st.sets(st.integers(0, SIZE - 1), max_size=50))
def test_exactly_the_set_entries_are_set(indexes: set[int]) -> None:
    bits = status_lists.decode(status_lists.encode(indexes))
    assert sum(byte.bit_count() for byte in bits) == len(indexes)
    assert all(status_lists.is_set(bits, index) for index in indexes)


def test_entry_0_is_the_leftmost_bit() -> None:
    bits = status_lists.decode(status_lists.encode([0, 9]))
    assert bits[:2] == bytes([0b1000_0000, 0b0100_0000])


def test_the_same_entries_give_the_same_bytes() -> None:
    assert status_lists.encode([7, 3]) == status_lists.encode([3, 7])


@pytest.mark.parametrize("index", [-1, SIZE])
def test_entries_outside_are_refused(index: int) -> None:
    with pytest.raises(StatusListError):
        status_lists.encode([index])
    with pytest.raises(StatusListError):
        status_lists.is_set(status_lists.decode(SPECIFIED), index)


def packed(bits: bytes) -> str:
    return "u" + base64.urlsafe_b64encode(gzip.compress(bits)).rstrip(b"=").decode()


@pytest.mark.parametrize(
    "encoded",
    [
        "",
        "u",
        "z" + SPECIFIED[1:],
        SPECIFIED[1:],
        SPECIFIED[:-9],
        SPECIFIED + "!",
        "u" + "é" * 9,
        packed(bytes(SIZE // 8 - 1)),
        packed(bytes(8 * SIZE + 1)),
        packed(bytes(50_000_000)),
    ],
    ids=range(10),
)
def test_what_is_no_list_is_refused(encoded: str) -> None:
    with pytest.raises(StatusListError):
        status_lists.decode(encoded)


def test_indexes_are_drawn_at_random_from_the_free_ones() -> None:
    taken: set[int] = set()
    drawn = [status_lists.draw_index(taken.__contains__) for _time in range(200)]
    assert all(0 <= index < SIZE for index in drawn)
    # One chance in 200! that these come in order.
    assert not all(before <= after for before, after in pairwise(drawn))
    assert status_lists.draw_index({*range(99)}.__contains__, size=100) == 99


def test_a_full_list_is_said_to_be_full() -> None:
    with pytest.raises(status_lists.ListIsFullError):
        status_lists.draw_index(lambda _index: True)


def test_a_signed_list_says_nothing_but_bits(portal: Portal) -> None:
    portal.revoked.add(94567)
    signed = portal.status_list(portal.list_id("revocation"))
    assert signed
    assert signed["credentialSubject"].keys() == {
        "id",
        "type",
        "statusPurpose",
        "encodedList",
    }
    assert len(str(signed)) < 1200
