"""Visitors at `/en/` read English: no text of the portal is left in Indonesian."""

import re

import pytest
from django.test import Client
from django.utils.translation import gettext, override, pgettext

from accounts.models import User
from bagimunegeri.founding import found_portal
from factcheck.models.reviews import OutsideReview
from influencers.models import Holder
from tests.factories.ministry import agency

# Pages whose every word is the portal's own.
PAGES = [
    "/en/acara/",
    "/en/ajakan/",
    "/en/ajakan/paket/",
    "/en/data/",
    "/en/koreksi/",
    "/en/lapor/",
    "/en/lapor/tiket/",
    "/en/lencana/",
    "/en/lencana/ajukan/",
    "/en/lencana/ajukan/terkirim/",
    "/en/lencana/verifikasi/",
    "/en/periksa/",
    "/en/ralat/",
    "/en/sedang-diperiksa/",
]
# Pages of badge holders, as long as no page of an agency is on them.
HOLDERS_PAGES = [
    "/en/humas/",
    "/en/humas/data-saya/",
    "/en/humas/data-saya/hapus/",
    "/en/humas/data-saya/minta/",
    "/en/humas/data-saya/mundur/",
    "/en/humas/data-saya/nama/",
    "/en/humas/lapor/",
    "/en/humas/pelatihan/",
    "/en/humas/semua/",
    "/en/humas/setelan/",
]
# Pages of who holds no badge, and how they answer.
NEWCOMERS_PAGES = [
    ("/en/humas/", 403),
    ("/en/lencana/BN-7K3M-Q9XD/", 404),
    ("/en/lencana/ajukan/formulir/", 200),
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
    assert indonesian_at(address, client) == []


@pytest.mark.django_db
@pytest.mark.parametrize("address", HOLDERS_PAGES)
def test_holders_pages_in_english_hold_no_indonesian(
    client: Client, address: str
) -> None:
    found_portal(hostname="testserver")
    ministry = agency("Ministry of Health", short_name="MoH", code="kemenkes")
    person = User.objects.create_user("rina@contoh.go.id")
    Holder.objects.create(user=person, agency=ministry)
    client.force_login(person)

    assert indonesian_at(address, client) == []


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "status"), NEWCOMERS_PAGES)
def test_newcomers_pages_in_english_hold_no_indonesian(
    client: Client, address: str, status: int
) -> None:
    client.force_login(User.objects.create_user("rina@contoh.go.id"))

    assert indonesian_at(address, client, status=status) == []


def indonesian_at(address: str, client: Client, *, status: int = 200) -> list[str]:
    """Return the lines of a page that a reader of English does not understand."""
    response = client.get(address)
    assert response.status_code == status
    _head, body = response.content.decode().split("<body", maxsplit=1)
    lines = map(str.strip, NOT_READ.sub("\n", "<body" + body).splitlines())
    return [line for line in lines if INDONESIAN.search(line)]


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
