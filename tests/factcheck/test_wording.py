"""Claims are worded as claims; other people's numbers are hidden."""

import pytest
from django.core.exceptions import ValidationError

from factcheck.wording import (
    mask_personal_data,
    mask_phone_numbers,
    phone_fingerprint,
    validate_claim_wording,
)


@pytest.mark.parametrize(
    "text",
    [
        "[SALAH] Gunung Lawu akan meletus",
        "Hoaks: vaksin berisi cip",
        "HOAX - bantuan Rp2 juta",
        "Tidak benar bahwa puskesmas tutup",
        "Kabar puskesmas tutup adalah hoaks",
        "Benarkah minum air garam menyembuhkan batuk",
        "(Penipuan) tautan bantuan",
        "Cek fakta: foto banjir lama",
        "HOAKS vaksin membuat mandul",
        "Salah, vaksin membuat mandul",
        "Tidak, vaksin tidak membuat mandul",
    ],
)
def test_a_debunk_is_refused_as_a_claim(text: str) -> None:
    with pytest.raises(ValidationError):
        validate_claim_wording(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bantuan tunai Rp2,5 juta dibagikan lewat tautan WhatsApp",
        "Pemerintah membagikan kuota 50 GB",
        "Kemenkes: vaksin palsu beredar di tiga kota",
        "Salah satu menteri ditangkap di bandara",
        "Tidak ada biaya parkir di puskesmas mulai 2026",
    ],
)
def test_a_claim_is_accepted(text: str) -> None:
    validate_claim_wording(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hubungi 081234567890 sekarang", "081234567890"),
        ("WA 0812-3456-7890.", "0812-3456-7890"),
        ("(+62 812 3456 7890)", "812 3456 7890"),
        ("telepon 021-5551234", "5551234"),
    ],
)
def test_phone_numbers_are_hidden(text: str, number: str) -> None:
    masked = mask_phone_numbers(text)

    assert number not in masked
    assert "•" in masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("NIK 3578012304560001", "NIK 3578••••••••••••"),
        ("NIK: 357801-230456-0001.", "NIK: 3578••-••••••-••••."),
        ("kartu 4123 0123 0456 0001", "kartu 4123 •••• •••• ••••"),
        ("rek BCA 1234567890 cair", "rek BCA 1234•••••• cair"),
        ("tulis ke budi.s+1@surel.co.id", "tulis ke ••••@surel.co.id"),
        ("WA 081234567890", "WA 0812••••••••"),
    ],
)
def test_personal_data_are_hidden(text: str, masked: str) -> None:
    assert mask_personal_data(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "akun @info_bansos dan @info.bansos",
        "cair 17-08-2026 10.30 sebesar Rp2.500.000.000.000",
        "2500000000,50 lalu Rp.2500000000, Rp 2500000000",
        "https://media-sosial.example/@x.y/video/7301234567890123",
    ],
)
def test_handles_sums_dates_and_addresses_stay(text: str) -> None:
    assert mask_personal_data(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Bantuan Rp2.500.000 untuk 10.000 orang",
        "Terbit 17 November 2026 pukul 10.30",
        "https://media-sosial.example/video/7301234567890123456",
        "tahun 2025-2026",
    ],
)
def test_prices_dates_and_addresses_stay(text: str) -> None:
    assert mask_phone_numbers(text) == text


def test_the_same_number_is_recognised_however_it_is_written() -> None:
    assert phone_fingerprint("0812-3456-7890") == phone_fingerprint("+62 812 3456 7890")
    assert phone_fingerprint("081234567890") != phone_fingerprint("081234567891")


def test_a_fingerprint_does_not_show_the_number() -> None:
    assert "8123456" not in phone_fingerprint("081234567890")
