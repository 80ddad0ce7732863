"""Whatever is sent to a public address gets an answer or a clear 4xx, never a 500."""

from urllib.parse import quote_from_bytes

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factcheck.models import FactCheckPage
from home.models import AgencyPage, StandardPage
from programs.models import ProgramPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_site")]

# One address for each public route; `{…}` is filled from the demo content.
ADDRESSES = (
    "/",
    "/en/",
    "/program/",
    "/cek-fakta/",
    "/instansi/",
    "{agency}",
    "{program}",
    "{fact_check}",
    "{standard}",
    "/cari/",
    "/en/cari/",
    "/cari/saran/",
    "/cari/rss/",
    "/cari/klik/",
    "/opensearch.xml",
    "/periksa/",
    "/humas/",
    "/humas/paket/{fact_check_id}/",
    "/humas/paket/{fact_check_id}/paket.zip",
    "/humas/paket/{fact_check_id}/disebarkan/",
    "/humas/paket/{fact_check_id}/gambar/1200x630/",
    "/humas/paket/pakai/",
    "/humas/semua/",
    "/humas/setelan/",
    "/humas/pelatihan/",
    "/humas/lapor/",
    "/humas/berhenti/x/",
    "/humas/data-saya/",
    "/humas/data-saya/unduh/",
    "/humas/data-saya/nama/",
    "/humas/data-saya/minta/",
    "/humas/data-saya/minta/1/batal/",
    "/humas/data-saya/hapus/",
    "/humas/data-saya/mundur/",
    "/humas/data-saya/persetujuan/daftar/",
    "/humas/data-saya/persetujuan/daftar/tarik/",
    "/s/1Z/",
    "/ralat/",
    "/ralat/data.json",
    "/ralat/dibaca/1/",
    "/kartu/{fact_check_id}/1200x630-x.png",
    "/kartu/kecil/{fact_check_id}/1200x630-x.png",
    "/lencana/",
    "/lencana/ajukan/",
    "/lencana/ajukan/terkirim/",
    "/lencana/ajukan/konfirmasi/x/",
    "/lencana/ajukan/undangan/x/",
    "/lencana/ajukan/formulir/",
    "/lencana/ajukan/status/",
    "/lencana/ajukan/status/keberatan/",
    "/lencana/ajukan/status/tarik/",
    "/lencana/data.json",
    "/lencana/data.csv",
    "/lencana/verifikasi/",
    "/lencana/BN-7K3M-Q9XD/",
    "/lencana/BN-7K3M-Q9XD/cetak/",
    "/lencana/BN-7K3M-Q9XD/credential.json",
    "/lencana/BN-7K3M-Q9XD/credential-1.json",
    "/lencana/BN-7K3M-Q9XD/lencana.png",
    "/lencana/BN-7K3M-Q9XD/lencana.svg",
    "/lencana/gambar.png",
    "/.well-known/did.json",
    "/instansi/kemenkes/did.json",
    "/instansi/kemenkes/status/1/revocation",
    "/ajakan/",
    "/ajakan/1/",
    "/ajakan/paket/",
    "/ajakan/paket/1/",
    "/ajakan/paket/1/manifest.json",
    "/ajakan/data.json",
    "/ajakan/data.csv",
    "/acara/",
    "/acara/1/",
    "/acara/1/jawaban/",
    "/acara/1/acara.ics",
    "/acara/kalender.ics",
    "/lapor/",
    "/lapor/kirim/",
    "/lapor/ubah/",
    "/lapor/cocok/",
    "/lapor/tiket/",
    "/lapor/7QK2-M9XA-4TDB/",
    "/lapor/keliru/{fact_check_id}/",
    "/telaah/x/",
    "/koreksi/",
    "/koreksi/umpan/",
    "/koreksi/umpan/atom/",
    "/riwayat/{fact_check_id}/",
    "/riwayat/{fact_check_id}/1/",
    "/riwayat/{fact_check_id}/1/isi.json",
    "/sedang-diperiksa/",
    "/data/",
    "/data/cek-fakta.csv",
    "/sematan/{fact_check_id}/",
    "/oembed",
    "/umpan/cek-fakta.rss",
    "/api/v1/docs",
    "/api/v1/openapi.json",
    "/api/v1/",
    "/api/v1/fact-checks",
    "/api/v1/fact-checks/1",
    "/api/v1/claims",
    "/api/v1/claims/1",
    "/api/v1/programs",
    "/api/v1/programs/1",
    "/api/v1/agencies",
    "/api/v1/agencies/kemenkes",
    "/api/v1/corrections",
    "/api/v1/x",
    "/api/v1/match",
    "/umpan/semua/",
    "/umpan/tak-ada/",
    "/warna/kemenkes.css",
    "/sitemap.xml",
    "/robots.txt",
    "/site.webmanifest",
    "/sehat",
    "/siap",
    "/admin/login/",
    "/akun/",
    "/akun/login/",
    "/akun/logout/",
    "/akun/signup/",
    "/akun/password/reset/",
    "/akun/password/reset/key/1-x/",
    "/akun/setelah-masuk/",
    "/akun/email/",
    "/akun/2fa/",
    "/akun/2fa/authenticate/",
    "/akun/2fa/webauthn/login/",
    "/dokumen/1/x.pdf",
    "/dokumen/authenticate_with_password/1/",
    "/_util/login/",
    "/en/_util/login/",
    "/_util/authenticate_with_password/1/1/",
    "/tidak-ada/",
)
FIELDS = (
    *("q", "page", "urut", "jenis", "instansi", "tingkat", "topik", "putusan"),
    *("sasaran", "wilayah", "tahun", "keadaan", "message", "title", "text", "url"),
    *("next", "login", "password", "email", "return_url", "cari", "handle"),
    *("format", "token", "link", "platform", "limit", "offset", "updated_since"),
    *("bulan", "nomor", "jenis", "lencana-text", "kiriman-text"),
)
MEGABYTE = 1024 * 1024

raw_values = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(
        [
            b"\x00",
            b'"',
            b"'",
            b"\xff\xfe",
            b"%",
            b"\\",
            b"(" * 50,
            b"-1",
            b"1e309",
            b"*",
        ]
    ),
)
queries = st.lists(st.tuples(st.sampled_from(FIELDS), raw_values), max_size=4).map(
    lambda pairs: "&".join(f"{name}={quote_from_bytes(raw)}" for name, raw in pairs)
)

bounded = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def fill(address: str) -> str:
    """Return the address of a demo page in place of its kind."""
    kinds = {
        "{agency}": AgencyPage,
        "{program}": ProgramPage,
        "{fact_check}": FactCheckPage,
        "{standard}": StandardPage,
    }
    if "{fact_check_id}" in address:
        key = FactCheckPage.objects.live().order_by("pk").values_list("pk").first()[0]
        return address.replace("{fact_check_id}", str(key))
    if address not in kinds:
        return address
    return str(kinds[address].objects.live().order_by("pk").first().get_url())


def quiet_client() -> Client:
    """A client that answers 500 instead of raising, as a server would."""
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("address", ADDRESSES)
def test_any_query_string_gets_an_answer(address: str) -> None:
    client, path = quiet_client(), fill(address)

    @bounded
    @given(query=queries)
    @example(query="q=%00")
    @example(query="q=%22")
    @example(query="q=" + "a" * MEGABYTE)
    @example(query="page=99999999999999999999&q=%FF%FE")
    @example(query="next=//evil.example&page=-1")
    def any_query(query: str) -> None:
        response = client.generic("GET", path, QUERY_STRING=query)
        # 501 is what oEmbed 1.0 answers to a format that is not offered.
        assert response.status_code < 500 or response.status_code == 501, query[:200]

    any_query()


@pytest.mark.parametrize("address", ADDRESSES)
def test_any_form_gets_an_answer(address: str) -> None:
    client, path = quiet_client(), fill(address)

    @bounded
    @given(
        body=st.one_of(queries.map(str.encode), st.binary(max_size=200)),
        content_type=st.sampled_from(
            [
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=no-such",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/json",
                "",
            ]
        ),
    )
    @example(body=b"message=%00", content_type="application/x-www-form-urlencoded")
    @example(
        body=b"message=" + b"a" * MEGABYTE,
        content_type="application/x-www-form-urlencoded",
    )
    @example(body=b"\xff" * 1000, content_type="application/x-www-form-urlencoded")
    @example(body=b"\x00", content_type="multipart/form-data; boundary=x")
    def any_form(body: bytes, content_type: str) -> None:
        response = client.generic("POST", path, body, content_type=content_type)
        assert response.status_code < 500, (path, body[:200], content_type)

    any_form()


@bounded
@given(path=st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
@example(path=b"\x00")
@example(path=b"\xff\xfe/")
@example(path=b"../../etc/passwd")
@example(path=b"a" * 4000)
def test_any_path_gets_an_answer(path: bytes) -> None:
    response = quiet_client().get(f"/{quote_from_bytes(path)}")

    assert response.status_code < 500


def test_every_public_route_is_tried() -> None:
    patterns = list(public_routes(get_resolver()))

    untried = [
        str(pattern.pattern)
        for pattern in patterns
        if not any(resolves_to(fill(address), pattern) for address in ADDRESSES)
        and not str(pattern.name).startswith(KIN_OF_TRIED)
    ]

    assert untried == []


# Routes of allauth behind sign-in or with the same view as a tried one; Ninja's name
# for the address of its start.
KIN_OF_TRIED = ("account_", "mfa_", "api-root")


def public_routes(resolver: URLResolver) -> list[URLPattern]:
    """Return every route outside Wagtail's admin."""
    found: list[URLPattern] = []
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            found.append(pattern)
        elif not str(pattern.pattern).startswith("admin"):
            found += public_routes(pattern)
    return found


def resolves_to(address: str, pattern: URLPattern) -> bool:
    """Tell whether the address is answered by the route's view."""
    return get_resolver().resolve(address).func == pattern.callback
