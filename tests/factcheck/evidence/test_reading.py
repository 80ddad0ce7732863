"""What is kept of an answer: its title, and a fingerprint that noise leaves alone."""

import hashlib

import pytest

from factcheck.evidence.fetching import Fetched
from factcheck.evidence.reading import MOST_PARTS, Reading, read


def reading(
    content: str | bytes,
    *,
    kind: str = "text/html",
    charset: str = "",
    url: str = "https://kemensos.go.id/unduh/laporan%20pkh.pdf",
    is_cut: bool = False,
) -> Reading:
    """Read an answer with this content."""
    body = content.encode() if isinstance(content, str) else content
    return read(
        Fetched(
            url=url,
            status_code=200,
            content_type=kind,
            charset=charset,
            content_location="",
            body=body,
            is_cut=is_cut,
        )
    )


def test_title_is_that_of_the_page() -> None:
    found = reading("<html><title>\n Penyaluran &amp;\tPKH </title><h1>Lain</h1>")

    assert found.title == "Penyaluran & PKH"


def test_title_of_a_picture_in_the_page_is_not_its_own() -> None:
    found = reading("<svg><title>Panah</title></svg><title>Halaman</title>")

    assert found.title == "Halaman"


def test_file_is_called_by_its_name() -> None:
    content = b"%PDF-1.7"

    found = reading(content, kind="application/pdf")

    assert found.title == "laporan pkh.pdf"
    assert found.sha256 == found.text_sha256 == hashlib.sha256(content).hexdigest()


def test_title_is_kept_to_what_a_line_can_show() -> None:
    found = reading("<title>a\x01b\u202ec" + "d" * 500 + "</title>")

    assert found.title.startswith("a b c")
    assert len(found.title) == 300


@pytest.mark.parametrize(
    ("charset", "head"),
    [("windows-1252", ""), ("", '<meta charset="windows-1252">')],
    ids=["in the header", "in the page"],
)
def test_declared_encoding_is_used(charset: str, head: str) -> None:
    content = f"{head}<title>Kafé</title>".encode("cp1252")

    assert reading(content, charset=charset).title == "Kafé"


@pytest.mark.parametrize("charset", ["tidak-ada", "zlib", "unicode_escape", "\x00"])
def test_strange_encoding_is_read_as_utf_8(charset: str) -> None:
    assert reading("<title>Kafé</title>", charset=charset).title == "Kafé"


NEWS = (
    "<title>Bantuan</title><header>Menu</header><script>token={token}</script>"
    "<p>{ticker}</p><main><p>Dana masuk ke rekening. {main}</p>"
    "<aside>Baca juga: {aside}</aside></main><footer>{footer}</footer>"
)


def news(**changed: str) -> Reading:
    """Read a news page with some parts changed."""
    usual = dict.fromkeys(("token", "ticker", "main", "aside", "footer"), "a")
    return reading(NEWS.format(**{**usual, **changed}))


@pytest.mark.parametrize("part", ["token", "ticker", "aside", "footer"])
def test_what_surrounds_the_text_does_not_count(part: str) -> None:
    before, after = news(), news(**{part: "b"})

    assert before.sha256 != after.sha256
    assert before.text_sha256 == after.text_sha256


def test_changed_words_count() -> None:
    assert news().text_sha256 != news(main="Rp2,5 juta").text_sha256


def test_markup_and_spaces_do_not_count() -> None:
    plain = reading("<main>Dana   masuk\n ke rekening</main>")
    styled = reading('<main class="b">Dana masuk <b>ke</b> rekening</main>')

    assert plain.text_sha256 == styled.text_sha256


def test_page_without_a_main_part_is_read_whole() -> None:
    assert (
        reading("<p>Dana masuk.</p>").text_sha256
        != reading("<p>Dana keluar.</p>").text_sha256
    )


def test_cut_body_has_no_fingerprint() -> None:
    assert reading(b"x" * 10, kind="application/pdf", is_cut=True).sha256 == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 400_000,
        "<!--" * 500_000,
        "&#" * 900_000,
        "".join(f"<font x={number}><p>" for number in range(90_000)),
    ],
    ids=["deep", "comments", "entities", "formatting"],
)
def test_page_made_to_keep_a_parser_busy_is_read(hostile: str) -> None:
    found = reading(f"<title>Sah</title>{hostile}")

    assert found.title == "Sah"
    assert len(hostile) > MOST_PARTS
