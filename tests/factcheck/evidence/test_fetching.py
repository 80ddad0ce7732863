"""The guard: what it fetches, what it refuses, and how much it lets itself be given."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from factcheck.evidence import fetching
from factcheck.evidence.faults import FetchFailedError, FetchRefusedError
from factcheck.evidence.fetching import Fetcher, Limits
from tests.factcheck.evidence.conftest import QUICK
from tests.factcheck.evidence.source_server import (
    SourceServer,
    body,
    bomb,
    dripping_head,
    endless_gzip,
    page,
    redirect,
    silent,
    status,
)

# --- the open web only ------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "0.0.0.0",  # noqa: S104 - an address to be refused
        "0",
        "2130706433",  # 127.0.0.1 in one number
        "0177.0.0.1",  # octal
        "0x7f.1",  # hexadecimal, short
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # what clouds tell a machine about itself
        "100.64.0.1",  # carrier-grade NAT
        "198.18.0.1",  # benchmarks
        "192.0.2.1",  # documentation
        "224.0.0.1",  # multicast
        "240.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:a9fe:a9fe]",  # 169.254.169.254 inside IPv6
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",  # NAT64
        "[2002:7f00:1::]",  # 6to4
        "[fe80::1]",
        "[fec0::1]",
        "[fc00::1]",
        "[ff02::1]",
        "[4000::1]",  # not given out to anybody
    ],
)
def test_no_address_but_the_open_webs_is_connected_to(host: str) -> None:
    with pytest.raises(FetchRefusedError, match="web terbuka"):
        Fetcher(limits=QUICK).fetch(f"http://{host}/")


def test_address_that_was_judged_is_the_one_connected_to(
    sources: SourceServer, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources.pages["/a"] = page("A", "A")
    port = sources.address.rpartition(":")[2]

    with resolving_to("127.0.0.1", monkeypatch) as resolved:
        fetcher.fetch(f"http://sumber.test:{port}/a")

    # A second look-up could give another answer than the judged one (DNS rebinding).
    assert sources.asked == ["/robots.txt", "/a"]
    assert resolved == ["sumber.test"] * 2
    assert sources.headers[-1]["Host"] == f"sumber.test:{port}"


@pytest.mark.parametrize("name", ["intranet.contoh.go.id", "localhost."])
@pytest.mark.parametrize("address", ["10.1.2.3", "127.0.0.1", "169.254.169.254"])
def test_name_of_a_private_machine_is_refused(
    name: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        resolving_to(address, monkeypatch),
        pytest.raises(FetchRefusedError, match="web terbuka"),
    ):
        Fetcher(limits=QUICK).fetch(f"https://{name}/")


@pytest.mark.parametrize("port", [22, 25, 5432, 6379, 8080, 9200])
def test_only_ports_of_the_web_are_connected_to(port: int) -> None:
    with pytest.raises(FetchRefusedError, match="web terbuka"):
        Fetcher(limits=QUICK).fetch(f"http://93.184.216.34:{port}/")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://contoh.go.id/berkas", "http"),
        ("file:///etc/passwd", "http"),
        ("gopher://127.0.0.1:6379/_INFO", "http"),
        ("javascript:alert(1)", "http"),
        ("http:///tanpa-situs", "http"),
        ("https://", "http"),
        ("", "http"),
        ("http://[::1", "tidak sah"),
        ("http://contoh.go.id:99999/", "tidak sah"),
        ("https://admin:rahasia@contoh.go.id/", "kata sandi"),
        ("https://contoh.go.id@127.0.0.1/", "kata sandi"),
        (f"http://{'a' * 64}.go.id/", "tidak sah"),
    ],
)
def test_address_that_is_none_of_the_web_is_refused(url: str, reason: str) -> None:
    with pytest.raises(FetchRefusedError, match=reason):
        Fetcher(limits=QUICK).fetch(url)


def test_redirect_into_the_private_network_is_refused(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/pindah"] = redirect("http://169.254.169.254/latest/meta-data/")

    with pytest.raises(FetchRefusedError, match="web terbuka"):
        fetcher.fetch(sources.url("/pindah"))


def test_redirect_to_something_else_than_the_web_is_refused(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/pindah"] = redirect("file:///etc/passwd")

    with pytest.raises(FetchRefusedError, match="http"):
        fetcher.fetch(sources.url("/pindah"))


# --- what is fetched --------------------------------------------------------


def test_page_is_fetched_whole(sources: SourceServer, fetcher: Fetcher) -> None:
    sources.pages["/pkh"] = page("Penyaluran PKH", "Lewat rekening.")

    found = fetcher.fetch(sources.url("/pkh"))

    assert (found.status_code, found.content_type, found.charset) == (
        200,
        "text/html",
        "utf-8",
    )
    assert b"Lewat rekening." in found.body
    assert not found.is_cut


def test_redirects_are_followed_to_the_end(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    for number in range(5):
        sources.pages[f"/{number}"] = redirect(f"/{number + 1}")
    sources.pages["/5"] = page("Akhir", "Di sini.")

    assert fetcher.fetch(sources.url("/0")).url == sources.url("/5")


def test_sixth_redirect_is_one_too_many(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/lagi"] = redirect("/lagi")

    with pytest.raises(FetchFailedError, match="dialihkan"):
        fetcher.fetch(sources.url("/lagi"))

    assert sources.times_asked("/lagi") == 6


def test_sites_learn_who_asks_and_nothing_else(
    sources: SourceServer, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    sources.pages["/masuk"] = body(
        b"", kind="text/plain", status=302, Location="/isi", Set_Cookie="sesi=1"
    )
    sources.pages["/isi"] = page("Isi", "Isi.")

    fetcher.fetch(sources.url("/masuk"))

    sent = sources.headers[-1]
    assert sent["User-Agent"] == (
        "BagimuNegeri/1.0 (+https://portal.contoh.id; redaksi@contoh.id)"
    )
    assert not {"Cookie", "Authorization", "Referer"} & set(sent)


# --- limits -----------------------------------------------------------------


def test_body_is_cut_at_the_limit_and_marked(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/besar"] = body(bytes(QUICK.size + 1), kind="application/pdf")
    sources.pages["/pas"] = body(bytes(QUICK.size), kind="application/pdf")

    too_long = fetcher.fetch(sources.url("/besar"))
    just_right = fetcher.fetch(sources.url("/pas"))

    assert (len(too_long.body), too_long.is_cut) == (QUICK.size, True)
    assert (len(just_right.body), just_right.is_cut) == (QUICK.size, False)


def test_small_file_that_unpacks_to_a_huge_one_is_cut(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/bom"] = bomb(64 * 1024 * 1024)

    found = fetcher.fetch(sources.url("/bom"))

    assert (len(found.body), found.is_cut) == (QUICK.size, True)


def test_packed_answer_without_end_is_cut(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/bom"] = endless_gzip()

    assert fetcher.fetch(sources.url("/bom")).is_cut


def test_broken_packing_is_said(sources: SourceServer, fetcher: Fetcher) -> None:
    sources.pages["/rusak"] = body(
        b"bukan gzip", kind="text/html", Content_Encoding="gzip"
    )

    with pytest.raises(FetchFailedError, match="tidak dapat dibaca"):
        fetcher.fetch(sources.url("/rusak"))


def test_site_that_says_nothing_is_given_up(sources: SourceServer) -> None:
    sources.pages["/diam"] = silent(sources.stop)
    hasty = Fetcher(limits=replace(QUICK, read=0.05), allows_loopback=True)

    with pytest.raises(FetchFailedError, match="terlalu lama"):
        hasty.fetch(sources.url("/diam"))


def test_site_that_drips_is_given_up_at_the_deadline(sources: SourceServer) -> None:
    sources.pages["/tetes"] = dripping_head(0.02, sources.stop)
    hasty = Fetcher(limits=replace(QUICK, total=0.3), allows_loopback=True)

    with pytest.raises(FetchFailedError, match="terlalu lama"):
        hasty.fetch(sources.url("/tetes"))


def test_nobody_listening_is_said(fetcher: Fetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    with pytest.raises(FetchFailedError, match="tidak dapat dihubungi"):
        fetcher.fetch(f"http://127.0.0.1:{port}/")


def test_missing_network_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody_knows(*_args: Any, **_options: Any) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nobody_knows)

    with pytest.raises(FetchFailedError, match="jaringan tidak ada"):
        Fetcher(limits=QUICK).fetch("https://kemensos.go.id/")


# --- what sites ask of machines ---------------------------------------------


def test_what_robots_txt_forbids_is_left_alone(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/robots.txt"] = body(
        b"User-agent: BagimuNegeri\nDisallow: /tertutup\n", kind="text/plain"
    )
    sources.pages["/tertutup/a"] = page("A", "A")
    sources.pages["/terbuka"] = page("B", "B")

    with pytest.raises(FetchRefusedError, match=r"robots\.txt"):
        fetcher.fetch(sources.url("/tertutup/a"))

    assert fetcher.fetch(sources.url("/terbuka")).status_code == 200
    assert sources.asked == ["/robots.txt", "/terbuka"]


def test_redirect_to_a_forbidden_page_is_not_followed(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/robots.txt"] = body(
        b"User-agent: *\nDisallow: /tertutup\n", kind="text/plain"
    )
    sources.pages["/pindah"] = redirect("/tertutup")

    with pytest.raises(FetchRefusedError, match=r"robots\.txt"):
        fetcher.fetch(sources.url("/pindah"))

    assert sources.times_asked("/tertutup") == 0


def test_site_without_rules_forbids_nothing(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = page("A", "A")

    assert fetcher.fetch(sources.url("/a")).status_code == 200


def test_site_out_of_order_is_left_alone(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/robots.txt"] = status(503)
    sources.pages["/a"] = page("A", "A")

    with pytest.raises(FetchFailedError, match="503"):
        fetcher.fetch(sources.url("/a"))

    assert sources.times_asked("/a") == 0


def test_host_gets_its_pause(
    sources: SourceServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources.pages["/robots.txt"] = body(
        b"User-agent: *\nCrawl-delay: 7\n", kind="text/plain"
    )
    sources.pages["/a"] = page("A", "A")
    pauses: list[float] = []
    monkeypatch.setattr(fetching.time, "sleep", pauses.append)
    patient = Fetcher(limits=replace(QUICK, delay=1), allows_loopback=True)

    patient.fetch(sources.url("/a"))
    patient.fetch(sources.url("/a"))

    assert [round(pause) for pause in pauses] == [7]


def test_usual_limits_are_those_of_the_handbook() -> None:
    usual = Limits()

    assert (usual.connect, usual.read, usual.total) == (3, 5, 15)
    assert (usual.size, usual.redirects, usual.delay) == (10 * 1024 * 1024, 5, 1)


@contextmanager
def resolving_to(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let every name mean this address; yields the names that were looked up."""
    names: list[str] = []
    look_up = socket.getaddrinfo

    def answer(host: str, *args: Any, **options: Any) -> Any:
        if host != address:
            names.append(host)
        return look_up(address, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    yield names
