"""What one row of an import file becomes, before anything is stored."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.importing.records import ImportedCheck, describe_check
from factcheck.importing.rows import (
    COLUMNS,
    RawRow,
    RowError,
    UnreadableFileError,
    parse_row,
    read_rows,
)
from tests.factcheck.import_rows import COPY, NEWS, OFFICIAL, POST, article, write_rows


def described(**changes: str) -> ImportedCheck:
    raw = RawRow(line=2, cells=article() | changes, is_complete=True)
    return describe_check(parse_row(raw))


def test_claim_is_what_the_conclusion_quotes() -> None:
    assert described().claim["text"] == "Dana desa 1 dibagikan tunai"


def test_claim_comes_from_the_address_when_nothing_is_quoted() -> None:
    check = described(
        url="https://cek.example/articles/77-hoaks-tni-bagi-beras-di-palu",
        penjelasan="Juru bicara TNI membantah. Di Palu tidak ada pembagian.",
        kesimpulan="Unggahan itu merupakan konten palsu (fabricated content).",
    )
    assert check.claim["text"] == "TNI bagi beras di Palu"


def test_quoted_debunk_is_never_the_claim() -> None:
    check = described(
        kesimpulan="Unggahan berisi klaim “tidak benar dana desa ada” merupakan konten "
        "palsu (fabricated content)."
    )
    assert check.claim["text"] == "Dana desa 1"


def test_row_without_any_claim_is_refused() -> None:
    with pytest.raises(RowError):
        described(url="https://cek.example/?p=1", kesimpulan="Itu konten palsu.")


def test_title_does_not_state_the_claim_as_so() -> None:
    assert described().page["title"] == "Benarkah Dana desa 1 dibagikan tunai?"
    scam = described(
        classification="PENIPUAN",
        kesimpulan="Unggahan berisi tautan “pendaftaran dana desa” merupakan konten "
        "tiruan (impostor content).",
    )
    assert scam.page["title"] == "Awas penipuan: tautan pendaftaran dana desa"


@pytest.mark.parametrize(
    ("classification", "term", "verdict", "content_type"),
    [
        ("SALAH", "konten palsu (fabricated content)", "salah", "palsu"),
        ("SALAH", "konten yang menyesatkan (Misleading Content)", "menyesatkan",
         "menyesatkan"),
        ("SALAH", "konteks yang salah (false context)", "salah", "konteks_salah"),
        ("SALAH", "koneksi salah (false connection)", "salah", "koneksi_salah"),
        ("PENIPUAN", "konten tiruan (impostor conten)", "salah", "tiruan"),
        ("PENIPUAN", "konten menyesatkan (misleading content)", "salah", "menyesatkan"),
        ("parodi", "konten yang dimanipulasi (manipulated content)", "satire",
         "dimanipulasi"),
        ("SATIRE", "parodi (parody)", "satire", "satire"),
    ],
)  # fmt: skip
def test_verdict_and_content_type_follow_the_source(
    classification: str, term: str, verdict: str, content_type: str
) -> None:
    check = described(
        classification=classification,
        kesimpulan=f"Unggahan berisi klaim “dana desa dibagi tunai” merupakan {term}.",
    )
    assert check.page["verdict"] == verdict
    assert check.page["content_type_label"] == content_type


def test_unfinished_check_is_unproven() -> None:
    check = described(hasil_periksa="Dalam Proses")
    assert not check.is_finished
    assert check.page["verdict"] == "belum_terbukti"
    assert check.page["content_type_label"] == ""


@pytest.mark.parametrize(
    ("category", "classification", "topics"),
    [
        ("Politik", "SALAH", ("politik",)),
        ("Politik", "PENIPUAN", ("politik", "penipuan")),
        ("Lowongan", "PENIPUAN", ("pekerjaan", "penipuan")),
        ("Bencana", "SALAH", ("kebencanaan",)),
        ("Entah apa", "SALAH", ("lain-lain",)),
        ("", "SALAH", ("lain-lain",)),
    ],
)
def test_topics_are_of_the_vocabulary(
    category: str, classification: str, topics: tuple[str, ...]
) -> None:
    assert described(category=category, classification=classification).topics == topics


def test_sighting_says_where_when_and_in_which_words() -> None:
    (sighting,) = described().sightings
    assert sighting == {
        "platform": "facebook",
        "seen_on": date(2026, 5, 1),
        "account": "Kabar Desa",
        "url": POST,
        "archive_url": COPY,
        "quote": "Dana desa dibagi tunai, daftar lewat 0812-••••-•••• sekarang!",
    }


def test_archived_source_is_paired_with_the_original_before_it() -> None:
    (sighting,) = described(
        link_source=COPY, referensi=f"{NEWS} | {POST} | {COPY}"
    ).sightings
    assert (sighting["url"], sighting["archive_url"]) == (POST, COPY)


def test_post_on_another_network_is_not_the_original() -> None:
    video = "https://www.youtube.com/watch?v=abc"
    (sighting,) = described(link_source=COPY, referensi=f"{video} | {COPY}").sightings
    assert (sighting["platform"], sighting["url"]) == ("facebook", "")


def test_evidence_leaves_out_where_the_message_was_seen() -> None:
    evidence = described().evidence
    assert [each["url"] for each in evidence] == [OFFICIAL, NEWS]
    assert [each["is_primary"] for each in evidence] == [True, False]
    assert evidence[0]["title"] == "Dana desa tidak dibagikan tunai"
    assert evidence[0]["publisher"] == "kemendesa.go.id"
    assert evidence[1]["published_on"] == date(2026, 5, 2)
    assert [each["stance"] for each in evidence] == ["membantah", "konteks"]


def test_post_of_an_unknown_account_only_gives_context() -> None:
    other = "https://www.instagram.com/p/Zz1/"
    official = "https://www.instagram.com/kemendesa/"
    evidence = described(referensi=f"{other} | {official}").evidence
    assert [(each["stance"], each["is_primary"]) for each in evidence] == [
        ("konteks", False),
        ("membantah", True),
    ]


def test_shortened_and_broken_addresses_are_left_out() -> None:
    check = described(referensi=f"https://bit.ly/abc | bukan alamat | {NEWS}.")
    assert [each["url"] for each in check.evidence] == [NEWS]


def test_text_is_safe_and_in_paragraphs_without_links() -> None:
    sentence = "Kalimat yang cukup panjang untuk dibaca orang di ponsel kecil. "
    page = described(
        penjelasan=f"<script>alert(1)</script> [arsip] {sentence * 12}"
    ).page
    assert "<script>" not in page["explanation"]
    assert "&lt;script&gt;" in page["explanation"]
    assert page["explanation"].count("<p>") > 1
    assert "arsip" not in page["explanation"]
    assert "<a" not in page["explanation"]


def test_no_text_shows_a_phone_number() -> None:
    number = "+62 812 3456 7890"
    page = described(
        classification="PENIPUAN",
        narasi=f"Beredar pesan di WhatsApp: hubungi {number} segera.",
        penjelasan=f"Nomor {number} tidak terdaftar.",
        kesimpulan=f"Klaim “hubungi {number} untuk dana desa” merupakan konten tiruan "
        "(impostor content).",
    )
    assert "7890" not in repr(page)
    assert page.page["scam_phone"] == "+62 812 •••• ••••"
    assert page.page["scam_phone_fingerprint"]


def test_summary_says_something_in_one_sentence() -> None:
    assert described().page["summary"] == (
        "Dana desa tidak pernah dibagikan tunai kepada warga."
    )
    long = described(kesimpulan=f"{'Panjang sekali ' * 60} “dana desa dibagi tunai”.")
    assert len(long.page["summary"]) <= 300
    assert long.page["summary"].endswith("…")


def test_desk_that_checked_is_named() -> None:
    (desk,) = described().contributors
    assert (desk["name"], desk["organisation"], desk["role"]) == (
        "Tim Pemeriksa Fakta Contoh",
        "Cek Contoh",
        "pemeriksa",
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"url": "bukan alamat"}, "url"),
        ({"url": ""}, "url"),
        ({"date": "2026-05-04"}, "date"),
        ({"date": "31/02/2026"}, "date"),
        ({"date": "01/01/2999"}, "date"),
        ({"classification": "ENTAH"}, "classification"),
        ({"narasi": " "}, "narasi"),
        ({"penjelasan": "a\x00b"}, "NUL"),
        ({"kesimpulan": "x" * 60_000}, "kesimpulan"),
    ],
)
def test_unusable_row_is_refused_with_a_reason(
    changes: dict[str, str], reason: str
) -> None:
    with pytest.raises(RowError, match=reason):
        described(**changes)


def test_row_with_too_few_cells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kurang.csv"
    path.write_text(f"{','.join(COLUMNS)}\nhttps://cek.example/1,SALAH\n")
    (raw,) = read_rows(path)
    with pytest.raises(RowError):
        parse_row(raw)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "kosong"),
        (b"url,date\n1,2\n", "classification"),
        (b"url;classification\n", "Kolom"),
        (b"\xff\xfeu\x00r\x00l\x00", "baris 1"),
        (",".join(COLUMNS).encode() + b"\nbaik\nrusak \xc3\x28\n", "baris 3"),
    ],
)
def test_unreadable_file_is_one_clear_sentence(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "rusak.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match=reason):
        read_rows(path)


def test_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "bom.csv", article())
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_rows(path)) == 1


@given(
    cells=st.fixed_dictionaries(
        {name: st.text(max_size=200) for name in ("narasi", "penjelasan", "kesimpulan")}
    ),
    links=st.lists(
        st.text(max_size=60) | st.sampled_from([POST, COPY, NEWS]), max_size=4
    ),
)
def test_any_text_is_described_or_refused(
    cells: dict[str, str], links: list[str]
) -> None:
    try:
        check = described(**cells, referensi=" | ".join(links))
    except RowError:
        return
    assert len(check.claim["text"]) <= 250
    assert 0 < len(check.page["summary"]) <= 300


def test_real_file_is_described_without_loss(reference_data: Path) -> None:
    rows = [
        parse_row(raw) for raw in read_rows(reference_data / "turnbackhoax-2025.csv")
    ]
    checks = [describe_check(row) for row in rows]
    assert len(checks) == 445
    assert sum(check.is_finished for check in checks) == 444
    assert all(
        check.page["content_type_label"] for check in checks if check.is_finished
    )
    assert sum(bool(check.sightings[0]["account"]) for check in checks) >= 440
    assert sum(bool(check.sightings[0]["archive_url"]) for check in checks) >= 400
    assert sum(bool(check.evidence) for check in checks) >= 440
