"""The log of searches: counts without persons, and never in the way of a search."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from django.core.management import call_command
from django.core.signing import Signer
from django.db import connection
from django.test import Client
from django.utils import timezone
from hypothesis import example, given
from hypothesis import strategies as st

from search.models import ClickedResult, SearchedText
from search.query_log import KEPT_DAYS, click_token, count_click, count_search
from search.redaction import is_pasted, redacted
from tests.factories.accounts import UserFactory
from tests.search.documents import public_page, store

PHONE = {"User-Agent": "Mozilla/5.0 (Linux; Android 11) Chrome/120 Mobile"}

# --- what is never stored ---------------------------------------------------

NUMBERS = (
    "3578012345670001",
    "3578 0123 4567 0001",
    "3578.0123.4567.0001",
    "35-78-01-234567-0001",
    "nik:3578012345670001",
    "NIK3578012345670001x",
    "３５７８０１２３４５６７０００１",
    "٣٥٧٨٠١٢٣٤٥٦٧٠٠٠١",
    "35780123\u200b45670001",
    "081234567890",
    "0812-3456-7890",
    "0812 3456 789",
    "0812.3456.7890",
    "0812–3456–7890",
    "+62 812-3456-7890",
    "+6281234567890",
    "62 (812) 3456 7890",
    "(0812) 34567890",
    "o812-3456-789O",
    "0812_3456_7890",
    "0812/3456/7890",
    "0812, 3456, 7890",
    "021-5201590",
    "(021) 520 1590",
    "0274 512345",
    "5201590",
    "520-1590",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "09.254.294.3-407.000",
    "0001234567890",
    "19850817 201001 1 001",
    "C1234567",
)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("text", ["{}", "cek bansos {} sekarang", "nomor {}?", "({})"])
def test_no_personal_number_is_kept(number: str, text: str) -> None:
    kept = redacted(text.format(number))
    assert "[nomor]" in kept
    assert sum(letter.isdigit() for letter in kept) == 0


@pytest.mark.parametrize(
    "address",
    [
        "budi.santoso@surel.co.id",
        "Budi Santoso <budi@surel.id>",
        "budi @ surel . id",
        "budi(at)surel(dot)id",
        "budi [at] surel.id",
        "budi at surel dot id",
        "budi@",
        "@budisantoso",
        "budi＠surel.id",
    ],
)
def test_no_address_of_a_person_is_kept(address: str) -> None:
    kept = redacted(f"surat untuk {address}")
    assert "[surel]" in kept
    assert "surel.id" not in kept.replace("[surel]", "")
    assert "@" not in kept


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://bansos.example/daftar?token=abc123&nik=3578", "bansos.example"),
        ("HTTP://User:sandi@Bansos.Example:8080/x#y", "bansos.example"),
        ("bansos.example/daftar?nama=budi", "bansos.example"),
        ("wa.me/6281234567890", "wa.me"),
        ("https://wa.me/6281234567890?text=halo", "wa.me"),
        ("bansos.example?nama=budi", "bansos.example"),
        ("apk://bansos", "bansos"),
    ],
)
def test_of_a_link_only_its_host_is_kept(link: str, kept: str) -> None:
    assert redacted(f"apa benar {link}") == f"apa benar {kept}"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("pkh atas nama siti rahmawati", "pkh atas nama [nama]"),
        ("bpjs a.n. Siti Rahmawati", "bpjs a.n. [nama]"),
        ("bpjs a/n: budi", "bpjs a/n [nama]"),
        ("kip an. siti nur aini sudah cair", "kip an. [nama] sudah cair"),
    ],
)
def test_no_name_of_a_holder_is_kept(text: str, kept: str) -> None:
    assert redacted(text) == kept


@pytest.mark.parametrize("plate", ["b 1234 xyz", "AB1234CD", "DK-123-A", "L 900 PQ"])
def test_no_number_plate_is_kept(plate: str) -> None:
    assert redacted(f"pajak {plate} telat") == "pajak [plat] telat"


@pytest.mark.parametrize("plate", ["b 1234", "DK-12-A", "L 9 PQ", "nomor b 3"])
def test_even_a_short_one_is_cut_where_it_is_called_a_plate(plate: str) -> None:
    assert redacted(f"plat {plate} telat") == "plat [plat] telat"


@pytest.mark.parametrize(
    "key",
    [
        "eyJhbGciOiJIUzI1NiJ9-c2Vzc2lvbg",
        "a3f9c2d4e5b6a7c8d9e0f1a2b3c4d5e6",
        "x" * 60,
    ],
)
def test_no_key_is_kept(key: str) -> None:
    assert key.casefold() not in redacted(f"kode {key}")


@pytest.mark.parametrize(
    "text",
    [
        "kip kuliah 2024",
        "ppdb 2025/2026",
        "bansos rp 600 rb",
        "pp 71 tahun 2019",
        "dana atas nama",
        "rekrutmen 2023-2024",
        "bantuan 2.400.000",
        "bansos rp600.000",
        "modal 3000000 umkm",
        "uu 20 tahun 2003",
        "permendikbud nomor 10 tahun 2020",
        "hotline 119",
        "vaksin usia 6-11 tahun",
        "covid-19",
        "p.k.h. tahap 3",
        "e-ktp hilang",
        "p3k 2024",
        "gaji p3k",
        "s1 ui",
        "g20 di bali",
        "b12 dan zat besi",
        "k3 di pabrik",
    ],
)
def test_ordinary_searches_are_kept_as_they_are(text: str) -> None:
    assert redacted(text) == text


def test_spelling_is_one_line_in_lower_case() -> None:
    assert redacted("  Bantuan\tPIP \n SD ") == "bantuan pip sd"


@given(st.text(max_size=300))
@example("\x00\ud800 081234567890")
@example("1" * 300)
@example("(" * 300)
@example("a@" * 150)
@example("1 o" * 100)
def test_any_text_comes_out_without_long_numbers_and_addresses(text: str) -> None:
    kept = redacted(text)
    assert "@" not in kept
    assert "\x00" not in kept
    run = 0
    for letter in kept:
        run = run + 1 if letter.isdigit() else 0
        assert run < 9
    kept.encode()


@given(
    digits=st.text("0123456789", min_size=10, max_size=20),
    between=st.lists(
        st.sampled_from(["", "", " ", "-", ".", " - ", "/"]), min_size=20, max_size=20
    ),
    before=st.sampled_from(["", "nik ", "hp:", "+62 ", "no."]),
)
def test_a_personal_number_is_found_however_it_is_divided(
    digits: str, between: list[str], before: str
) -> None:
    written = "".join(a + b for a, b in zip(digits, between, strict=False)).rstrip()
    kept = redacted(f"{before}{written} bansos")
    assert sum(letter.isdigit() for letter in kept) < 7 or written.endswith("000")


def test_redaction_is_fast_on_hostile_text() -> None:
    began = time.perf_counter()
    for text in ("1 " * 250, "a@" * 250, "a." * 250, "(" * 500, "1o" * 250, "x-" * 250):
        redacted(text)
    # A pattern that tried every way would take minutes.
    assert time.perf_counter() - began < 10


# --- counting ---------------------------------------------------------------


@pytest.fixture
def two_documents(db: None) -> None:
    store("Bantuan beras")
    store("Bantuan telur")


def search(client: Client, **parameters: str) -> Any:
    return client.get("/cari/", parameters, headers=PHONE)


@pytest.mark.usefixtures("two_documents")
def test_searches_of_a_day_are_one_row(client: Client) -> None:
    for text in ("Bantuan", "bantuan ", "BANTUAN"):
        search(client, q=text)
    row = SearchedText.objects.get()
    assert (row.text, row.searches, row.results) == ("bantuan", 3, 2)
    assert (row.locale, row.day) == ("id", timezone.localdate())


def test_log_has_no_place_for_a_person_or_an_hour() -> None:
    fields = {field.name for field in SearchedText._meta.get_fields()}
    assert fields == {
        *("id", "day", "locale", "text", "searches", "results", "clicked")
    }


@pytest.mark.usefixtures("two_documents")
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"q": ""},
        {"q": "bantuan", "page": "2"},
        {"q": "bantuan", "jenis": "program"},
        {"q": "bantuan", "urut": "terbaru"},
    ],
)
def test_leafing_narrowing_and_browsing_are_no_searches(
    client: Client, parameters: dict[str, str]
) -> None:
    search(client, **parameters)
    assert not SearchedText.objects.exists()


@pytest.mark.usefixtures("two_documents")
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"User-Agent": "curl/8"},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://x)"},
        {"User-Agent": "Mozilla/5.0 HeadlessChrome/120"},
        {**PHONE, "Sec-Purpose": "prefetch;prerender"},
    ],
)
def test_programs_are_not_counted(client: Client, headers: dict[str, str]) -> None:
    assert client.get("/cari/", {"q": "bantuan"}, headers=headers).status_code == 200
    client.head("/cari/", {"q": "bantuan"}, headers=PHONE)
    assert not SearchedText.objects.exists()


@pytest.mark.usefixtures("two_documents")
def test_pasted_message_is_counted_but_not_kept(client: Client) -> None:
    message = "Assalamualaikum bapak ibu, " + "bansos cair klik tautan ini " * 5
    assert is_pasted(message)
    search(client, q=message)
    row = SearchedText.objects.get()
    assert (row.text, row.searches) == ("", 1)


@pytest.mark.django_db
def test_personal_number_does_not_reach_the_database(client: Client) -> None:
    search(client, q="cek bansos 3578012345670001")
    assert SearchedText.objects.get().text == "cek bansos [nomor]"


@contextmanager
def locked_database() -> Iterator[None]:
    """Hold the lock that another process's write would hold."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(name, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    given = connection.get_connection_params()
    with psycopg.connect(
        host=given.get("host"),
        port=given.get("port"),
        user=given.get("user"),
        password=given.get("password"),
        dbname=name,
    ) as other:
        other.execute("LOCK TABLE search_searchedtext IN EXCLUSIVE MODE")
        yield
        other.rollback()


@pytest.mark.django_db(transaction=True)
def test_busy_database_neither_slows_nor_breaks_a_search(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    store("Bantuan beras")
    search(client, q="hangat")
    with locked_database():
        began = time.perf_counter()
        response = search(client, q="bantuan rahasia")
        # The database itself waits 20 s for a lock.
        assert time.perf_counter() - began < 10
    assert response.status_code == 200
    assert "Bantuan beras" in response.content.decode()
    assert not SearchedText.objects.filter(text="bantuan rahasia").exists()
    assert "search not counted" in caplog.text
    assert "rahasia" not in caplog.text
    # The next write waits as long as ever.
    assert count_search("sesudah", locale="id", results=1)
    if connection.vendor == "sqlite":
        timeout = connection.connection.execute("PRAGMA busy_timeout").fetchone()[0]
        assert timeout == 1000 * connection.settings_dict["OPTIONS"]["timeout"]


@pytest.mark.django_db
def test_old_searches_are_forgotten() -> None:
    today = timezone.localdate()
    for age in (0, KEPT_DAYS, KEPT_DAYS + 1):
        SearchedText.objects.create(
            day=today - timedelta(days=age), locale="id", text="bansos", searches=1
        )
    call_command("forget_searches", verbosity=0)
    assert SearchedText.objects.count() == 2


# --- clicks -----------------------------------------------------------------


def tokens(client: Client) -> list[str]:
    page = search(client, q="bantuan").content.decode()
    return [part.split('"')[0] for part in page.split('data-token="')[1:]]


@pytest.mark.usefixtures("two_documents")
def test_opened_result_is_counted(client: Client) -> None:
    token = tokens(client)[0]
    response = client.post("/cari/klik/", {"token": token}, headers=PHONE)
    assert response.status_code == 204
    assert response.cookies.keys() == set()
    clicked = ClickedResult.objects.get()
    assert (clicked.searched.text, clicked.clicks) == ("bantuan", 1)


@pytest.mark.usefixtures("two_documents")
def test_a_result_is_not_opened_more_often_than_it_was_found(client: Client) -> None:
    token = tokens(client)[0]
    for _time in range(5):
        assert client.post("/cari/klik/", {"token": token}).status_code == 204
    assert ClickedResult.objects.get().clicks == 1
    tokens(client)
    client.post("/cari/klik/", {"token": token})
    assert ClickedResult.objects.get().clicks == 2


@pytest.mark.django_db
@pytest.mark.parametrize(
    "token", ["", "x", "1.2", "1.2:x", "9" * 500, Signer(salt="lain").sign("1.2")]
)
def test_invented_token_is_refused(client: Client, token: str) -> None:
    assert client.post("/cari/klik/", {"token": token}).status_code == 400
    assert client.get("/cari/klik/", {"token": token}).status_code == 405
    assert not ClickedResult.objects.exists()


@pytest.mark.django_db
def test_click_on_a_forgotten_search_counts_nothing(client: Client) -> None:
    assert count_click(click_token(999_999, 1))
    assert not ClickedResult.objects.exists()


@pytest.mark.usefixtures("two_documents")
def test_page_for_programs_holds_no_tokens(client: Client) -> None:
    assert b"data-token" not in client.get("/cari/", {"q": "bantuan"}).content


# --- the report -------------------------------------------------------------

REPORT = "/admin/reports/search/"


@pytest.fixture
def administrator(client: Client) -> Client:
    client.force_login(UserFactory.create(is_superuser=True, is_staff=True))
    return client


def searched(text: str, *, times: int, results: int = 5, age: int = 0) -> SearchedText:
    return SearchedText.objects.create(
        day=timezone.localdate() - timedelta(days=age),
        locale="id",
        text=text,
        searches=times,
        results=results,
    )


@pytest.mark.django_db
def test_report_lists_what_is_searched_often(administrator: Client) -> None:
    page = public_page("Program Keluarga Harapan")
    store("Program Keluarga Harapan", page=page)
    often = searched("pkh", times=7)
    searched("pkh", times=2, age=3)
    searched("pkh", times=50, age=40)
    searched("budi santoso", times=2)
    ClickedResult.objects.create(searched=often, page_id=page.pk, clicks=4)
    shown = administrator.get(REPORT).content.decode()
    assert "pkh" in shown
    assert "Program Keluarga Harapan (4)" in shown
    assert "budi santoso" not in shown
    assert "11 pencarian, 2 di antaranya terlalu jarang untuk dirinci" in shown
    rows = list(administrator.get(REPORT, {"days": "90"}).context["object_list"])
    assert [(row["text"], row["times"], row["days"]) for row in rows] == [
        ("pkh", 59, 3)
    ]


@pytest.mark.django_db
def test_empty_report_says_why(administrator: Client) -> None:
    searched("budi santoso", times=2)
    shown = administrator.get(REPORT).content.decode()
    assert "sedikitnya 3 kali" in shown
    assert "setelah 180 hari" in shown
    assert "match your query" not in shown
    searched("pkh", times=3)
    assert "1 teks yang dicari" in administrator.get(REPORT).content.decode()


@pytest.mark.django_db
def test_report_shows_what_found_nothing(administrator: Client) -> None:
    searched("pkh", times=7)
    searched("sepeda gratis", times=4, results=0)
    rows = administrator.get(REPORT, {"found": "0"}).context["object_list"]
    assert [row["text"] for row in rows] == ["sepeda gratis"]


@pytest.mark.django_db
def test_exported_report_runs_nothing_in_a_spreadsheet(administrator: Client) -> None:
    searched("=hyperlink(1)", times=9)
    searched("pkh", times=7)
    response = administrator.get(REPORT, {"export": "csv"})
    lines = b"".join(response.streaming_content).decode().splitlines()  # type: ignore[attr-defined]
    assert lines[1].startswith("'=hyperlink(1),id,9,1,5,0,")
    assert lines[2].startswith("pkh,id,7,1,5,0,")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["days=x", "days=-1", "locale=zz", "found=9", "p=99", "ordering=x"]
)
def test_report_answers_any_question(administrator: Client, query: str) -> None:
    searched("pkh", times=7)
    assert administrator.get(f"{REPORT}?{query}").status_code in (200, 404)
