"""Employee numbers and account names, as people type them."""

import pytest
from django.core.exceptions import ValidationError

from influencers.applications.handles import read_handle
from influencers.applications.numbers import clean_number, digest_of, tail_of
from tests.influencers.applications.applying import NUMBER, PPPK_NUMBER


@pytest.mark.parametrize(
    "typed", [NUMBER, "19860926 201505 1 001", "19860926.201505.1.001", f" {NUMBER}\t"]
)
def test_blanks_dots_and_hyphens_do_not_matter(typed: str) -> None:
    assert clean_number(typed) == NUMBER


def test_numbers_of_contract_staff_are_taken() -> None:
    assert clean_number(PPPK_NUMBER) == PPPK_NUMBER


@pytest.mark.parametrize(
    "typed",
    ["", NUMBER[:-1], NUMBER + "1", "1986092620150510O1", "١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١"],
)
def test_anything_but_18_digits_is_refused_without_being_repeated(typed: str) -> None:
    with pytest.raises(ValidationError) as refused:
        clean_number(typed)
    assert not typed or typed not in str(refused.value)


def test_a_day_that_never_was_is_a_typing_error() -> None:
    with pytest.raises(ValidationError, match="tanggal lahir"):
        clean_number("198613262015051001")


def test_the_digest_needs_the_portals_secret(settings: object) -> None:
    first = digest_of(NUMBER)
    assert first == digest_of(NUMBER)
    assert first != digest_of(PPPK_NUMBER)
    assert NUMBER not in first
    settings.SECRET_KEY = "another"  # type: ignore[attr-defined]
    assert digest_of(NUMBER) != first
    assert tail_of(NUMBER) == "001"


@pytest.mark.parametrize(
    ("typed", "network", "handle"),
    [
        ("rina.sehat", "instagram", "rina.sehat"),
        ("@Rina_Sehat", "x", "Rina_Sehat"),
        ("https://www.instagram.com/rina.sehat/?hl=id", "instagram", "rina.sehat"),
        ("instagram.com/rina.sehat", "instagram", "rina.sehat"),
        ("https://twitter.com/rina/status/1", "x", "rina"),
        ("https://www.threads.net/@rina", "threads", "rina"),
        ("m.facebook.com/rina.sehat", "facebook", "rina.sehat"),
        ("www.tiktok.com/@rina.sehat?lang=id", "tiktok", "rina.sehat"),
    ],
)
def test_the_name_is_taken_out_of_what_was_pasted(
    typed: str, network: str, handle: str
) -> None:
    assert read_handle(typed, network=network) == handle


@pytest.mark.parametrize(
    "typed",
    [
        "https://jahat.example/rina",
        "https://instagram.com.jahat.example/rina",
        "https://instagram.com@jahat.example/rina",
        "https://x.com/rina",
        "https://[/",
        "https://www.instagram.com/",
        "rina sehat",
        "rina?x=1",
        "r" * 61,
    ],
)
def test_what_is_no_account_of_the_network_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        read_handle(typed, network="instagram")
