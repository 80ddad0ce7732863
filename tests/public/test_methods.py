"""Addresses that are only read say so, to whoever posts to them without a token."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

READ_ONLY = (
    "/cari/",
    "/cari/saran/",
    "/opensearch.xml",
    "/koreksi/",
    "/data/",
    "/data/cek-fakta.csv",
    "/oembed",
    "/umpan/cek-fakta.rss",
    "/sematan/1/",
    "/.well-known/did.json",
    "/lencana/BN-7K3M-Q9XD/credential.json",
    "/lencana/BN-7K3M-Q9XD/lencana.png",
    "/ajakan/",
    "/ajakan/1/",
    "/ajakan/paket/",
    "/ajakan/paket/1/",
    "/ajakan/data.csv",
    "/acara/",
    "/acara/1/",
    "/acara/1/acara.ics",
    "/acara/kalender.ics",
    "/ralat/",
    "/ralat/data.json",
    "/lencana/",
    "/lencana/BN-7K3M-Q9XD/",
    "/lencana/BN-7K3M-Q9XD/cetak/",
    "/lencana/data.json",
    "/lencana/data.csv",
)


@pytest.mark.parametrize("address", READ_ONLY)
def test_post_is_told_what_the_address_takes(address: str) -> None:
    response = Client(enforce_csrf_checks=True).post(address, {"q": "x"})
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("address", ["/cari/saran/", "/en/cari/saran/"])
def test_suggestions_refuse_as_programs_understand(address: str) -> None:
    response = Client().get(f"{address}?q=%00", headers={"Accept": "text/html,*/*"})
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
