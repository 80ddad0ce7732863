"""Circulated text is full of numbers: those of phones are hidden, the others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.wording import MASK, mask_phone_numbers


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("hub 0812-3456-7890 ya", "hub 0812-••••-•••• ya"),
        ("+62 (812) 3456-7890", "+62 (812) ••••-••••"),
        ("6281234567890", "62812••••••••"),
        ("No.081234567890", "No.0812••••••••"),
        ("WA-081234567890", "WA-0812••••••••"),
        ("Telp.(021) 5551234", "Telp.(021) 5••••••"),
        ("wa.me/6281234567890", "wa.me/62812••••••••"),
        ("send?phone=6281234567890&text=a", "send?phone=62812••••••••&text=a"),
        ("0812 3456 7890 24 jam", "0812 •••• •••• 24 jam"),
        ("0812 3456 7890/0857 1111 2222", "0812 •••• ••••/0857 1111 2222"),
        ("𝟬𝟴𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵𝟬", "𝟬𝟴𝟭𝟮••••••••"),
    ],
)
def test_phone_number_keeps_only_its_first_digits(text: str, masked: str) -> None:
    assert mask_phone_numbers(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Rp62.800.000.000 dan Rp 62.800.000.000",
        "62.800.000.000 rupiah",
        "NIK 6271012345670001",
        "02-01-2026 pukul 08.00-10.00",
        "jam 0900-1200",
        "facebook.com/profile.php?id=100093716417641",
        "https://koran.example/read/081234567890/berita",
        "https://koran.example/berita/d-081234567890",
        "nilai 0,812345678",
        "layanan 1500-567 dan 171",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert mask_phone_numbers(text) == text


@given(st.text(alphabet="0268135 +-.()/abc\n𝟬•", max_size=80))
def test_masking_twice_hides_nothing_more_than_whole_numbers(text: str) -> None:
    masked = mask_phone_numbers(text)
    assert len(masked) == len(text)
    assert all(new in (old, MASK) for old, new in zip(text, masked, strict=True))
