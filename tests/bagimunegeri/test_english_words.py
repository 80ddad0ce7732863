"""Visitors at `/en/` read English: no text of the portal is left in Indonesian."""

import re

import pytest
from django.test import Client
from django.utils.translation import gettext, override, pgettext

from factcheck.models.reviews import OutsideReview
from influencers.models import Holder

# Pages whose every word is the portal's own.
PAGES = [
    "/en/data/",
    "/en/koreksi/",
    "/en/lapor/",
    "/en/lapor/tiket/",
    "/en/lencana/",
    "/en/periksa/",
    "/en/sedang-diperiksa/",
]
# What is meant to stay: addresses in code, names in their own language, tags.
NOT_READ = re.compile(
    r"<(script|style|code)\b.*?</\1>|<(\w+)[^>]*\blang=\"id\"[^>]*>.*?</\2>|<[^>]+>",
    re.DOTALL,
)
INDONESIAN = re.compile(
    r"\b(adalah|anda|atau|belum|dalam|dan|dari|dengan|ini|itu|kami|lihat|oleh|pada"
    r"|semua|sudah|tidak|untuk|yang)\b",
    re.IGNORECASE,
)


@pytest.mark.django_db
@pytest.mark.parametrize("address", PAGES)
def test_pages_in_english_hold_no_indonesian(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    _head, body = response.content.decode().split("<body", maxsplit=1)
    lines = map(str.strip, NOT_READ.sub("\n", "<body" + body).splitlines())

    assert [line for line in lines if INDONESIAN.search(line)] == []


def test_one_indonesian_word_is_said_as_its_place_asks() -> None:
    with override("en"):
        said = [
            (gettext("Koreksi"), pgettext("daftar", "Koreksi")),
            (gettext("Halaman"), pgettext("jenis", "Halaman")),
            (gettext("Lainnya"), pgettext("bagikan", "Lainnya")),
            (gettext("Diterima"), str(OutsideReview.Decision.ACCEPTED.label)),
            (gettext("Dicabut"), str(Holder.State.REVOKED.label)),
        ]

    assert said == [
        ("Correction", "Corrections"),
        ("Page", "Pages"),
        ("Other", "More"),
        ("Received", "Accepted"),
        ("Withdrawn", "Revoked"),
    ]
