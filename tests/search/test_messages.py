"""Pasted messages: what is read of them, and which documents answer them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.matching import answers, match_message, relatives
from search.messages.links import armed, find_links, links_of
from search.messages.message import read_message
from search.messages.terms import message_words
from tests.search.documents import store

CLAIM = "Bansos PKH Rp3 juta cair setelah mengisi formulir lewat WhatsApp"


@pytest.mark.parametrize(
    ("pasted", "read"),
    [
        ("Diteruskan berkali-kali\n\nAir laut akan naik", "Air laut akan naik"),
        ("[24/06 10.32] Bu RT: Air laut akan naik", "Air laut akan naik"),
        ("24/06/26 10.32 - Bu RT: Air laut akan naik", "Air laut akan naik"),
        ("[10:32, 24/6/2026] +62 812-0000-0000: Air laut naik", "Air laut naik"),
        ("Assalamualaikum wr wb bapak/ibu, air laut akan naik", "air laut akan naik"),
        ("Sekedar info dari grup sebelah: air laut naik", "air laut naik"),
        ("Air laut naik. Mohon dicek min, benar gak ya?", "Air laut naik."),
        ("Air laut naik!!! Sebarkan ke semua grup 🙏🙏🙏", "Air laut naik!!!"),
        ("Ya Allah... BREAKING NEWS!!! Air laut naik", "Air laut naik"),
        (
            "Akun Facebook “X” pada Rabu (17/6/2026) mengunggah narasi [arsip] sebagai "
            "berikut: Air laut akan naik. Hingga Rabu (24/6/2026), unggahan tersebut "
            "telah mendapatkan 2.500-an tanda suka, 680-an komentar.",
            "Air laut akan naik.",
        ),
        (
            "Beredar pesan berantai di WhatsApp yang menyebutkan bahwa air laut naik",
            "air laut naik",
        ),
        ("4nc4man Ind0nesia, g4ji 315 jut4", "ancaman Indonesia, gaji 315 juta"),
        ("COVID19 mp3 hati2 1juta 5G", "COVID19 mp3 hati2 1juta 5G"),
        ("#TolakOmnibusLaw hebooooh", "Tolak Omnibus Law heboh"),
        ("𝗣𝗿𝗼𝗴𝗿𝗮𝗺 𝗯𝗮𝗻𝘁𝘂𝗮𝗻", "Program bantuan"),
        ("Ibu kota negara pindah", "Ibu kota negara pindah"),
    ],
)
def test_what_surrounds_a_message_is_stripped(pasted: str, read: str) -> None:
    assert read_message(pasted).text == read


@pytest.mark.parametrize(
    "pasted", ["sebarkan!", "Mohon dicek", "benarkah?", "Diteruskan", "vaksin"]
)
def test_stripping_never_empties_a_message(pasted: str) -> None:
    assert read_message(pasted).text == pasted


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://www.bansos-pkh.xyz/daftar/?fbclid=1#x", "bansos-pkh.xyz/daftar"),
        ("bansos-pkh.xyz/daftar", "bansos-pkh.xyz/daftar"),
        ("hxxps://bansos-pkh[.]xyz/daftar", "bansos-pkh.xyz/daftar"),
        ("bansos-pkh(dot)xyz/daftar.", "bansos-pkh.xyz/daftar"),
        ("bansos\u200b-pkh.xyz/daftar", "bansos-pkh.xyz/daftar"),
        ("http://m.contoh.com/a?utm_source=wa&id=7", "contoh.com/a?id=7"),
        ("https://youtu.be/abcdefgh123?si=9", "youtube.com/watch?v=abcdefgh123"),
        (
            "https://m.youtube.com/shorts/abcdefgh123",
            "youtube.com/watch?v=abcdefgh123",
        ),
        ("https://mobile.twitter.com/a/status/1?s=20", "x.com/a/status/1?s=20"),
        ("https://fb.com/groups/1/?mibextid=z", "facebook.com/groups/1"),
    ],
)
def test_address_has_one_form_however_it_is_written(written: str, address: str) -> None:
    assert read_message(f"Daftar di {written} sekarang").links == (address,)


@pytest.mark.parametrize(
    "text", ["selesai.Lalu pulang", "Rp2.500.000", "a@contoh.com", "dr. Budi", "3.5"]
)
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert list(find_links(armed(text))) == []


def test_host_of_a_network_or_a_newspaper_tells_nothing() -> None:
    read = read_message("https://www.facebook.com/a/1 https://kompas.com pkh-cair.xyz")
    assert read.links == ("facebook.com/a/1", "pkh-cair.xyz")
    assert read.hosts == ("pkh-cair.xyz",)


@pytest.mark.parametrize(
    "part",
    ["Akun ", "a.", "http://", "benar gak ", "(", "[1/2 ", "1.1.", "a-", "#", "share "],
)
def test_vast_message_is_read_in_time(part: str) -> None:
    started = time.monotonic()
    read_message(part * (20_000 // len(part)))
    assert time.monotonic() - started < 1


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_any_text_is_read(text: str) -> None:
    read = read_message(text)
    assert len(read.text) <= 20_000


@pytest.fixture
def _checks(db: None) -> None:
    """A claim with its address among a dozen others."""
    subjects = ("harga beras", "jadwal kereta", "kuota internet", "gempa besar")
    places = ("Medan", "Ambon", "Kupang")
    for subject in subjects:
        for place in places:
            store(f"Kabar {subject} di {place}", kind="fact_check", claim=subject)
    store(
        "Formulir PKH di WhatsApp adalah jebakan",
        kind="fact_check",
        claim=f"{CLAIM}\nSegera isi data keluarga sebelum tengah malam nanti hangus",
        summary="Kementerian Sosial tidak membuka pendaftaran lewat tautan.",
        links=("https://www.facebook.com/p/1?fbclid=2", "pkh-cair.example/daftar"),
    )


def test_links_of_a_document_are_those_it_was_seen_at_or_names(db: None) -> None:
    document = store("Judul", claim="Buka pkh.xyz", links=("https://fb.com/p/1?ref=x",))
    found = {link.address for link in links_of(document)}
    assert found == {"facebook.com/p/1", "pkh.xyz"}


@pytest.mark.usefixtures("_checks")
def test_forwarded_message_finds_its_claim_and_marks_the_words() -> None:
    hits = match_message(
        "Diteruskan\nAssalamualaikum bu, bansos pkh 3 juta udah cair tinggal isi "
        "formulirnya di wa sebelum tengah malam, sebarkan!",
        kinds=("fact_check",),
    )
    assert answers(hits)[0].title == "Formulir PKH di WhatsApp adalah jebakan"
    assert "<mark>PKH</mark>" in hits[0].passages[0]
    assert hits[0].snippet == hits[0].passages[0]


@pytest.mark.usefixtures("_checks")
@pytest.mark.parametrize(
    "pasted",
    [
        "http://facebook.com/p/1",
        "apaan nih https://m.facebook.com/p/1/?mibextid=q",
        "hxxps://pkh-cair[.]example/daftar",
        "pkh-cair.example/lain",
    ],
)
def test_same_address_is_nearly_certain_whatever_the_words(pasted: str) -> None:
    hits = match_message(pasted, kinds=("fact_check",))
    assert hits[0].title == "Formulir PKH di WhatsApp adalah jebakan"
    assert hits[0].score > 0.8


@pytest.mark.usefixtures("_checks")
@pytest.mark.parametrize(
    "pasted",
    [
        "zzzz qqqq xxxx",
        "selamat ulang tahun ya semoga panjang umur",
        "jual motor matic pajak hidup mulus nego tipis",
        "https://www.facebook.com/p/2",
        "kabar",
        "!!!",
        "",
    ],
)
def test_message_nobody_checked_gets_no_answer(pasted: str) -> None:
    assert answers(match_message(pasted)) == ()


@pytest.mark.usefixtures("_checks")
def test_few_words_are_enough_when_they_are_the_claim() -> None:
    hits = match_message("formulir pkh", kinds=("fact_check",))
    assert hits[0].title == "Formulir PKH di WhatsApp adalah jebakan"
    assert hits[0] in (*answers(hits), *relatives(hits))


@pytest.mark.usefixtures("_checks")
def test_misspelt_words_find_their_document() -> None:
    hits = match_message("jebkan formulr pkh di watsap", kinds=("fact_check",))
    assert hits[0].title == "Formulir PKH di WhatsApp adalah jebakan"


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("cair 10jt hari ini", {"10", "juta"}),
        ("cair rp75rb hari ini", {"75", "ribu"}),
        ("cair 12an hari ini", set()),
    ],
)
def test_amount_in_one_word_is_also_its_number_and_unit(
    db: None, written: str, other: set[str]
) -> None:
    told = message_words(read_message(written), locale="id")
    assert {"10", "12", "75", "juta", "ribu"} & told.places.keys() == other


def test_word_near_that_of_a_message_finds_but_never_answers(db: None) -> None:
    check = store("Angkot gratis Palestina", kind="fact_check")
    store("Angkut barang", kind="fact_check")
    words = message_words(read_message("angkut gratis prabowosandi"), locale="id")
    assert "angkot" in words.guesses
    assert words.weights["angkot"] < words.weights["angkut"]
    hits = match_message("angkut warga Palestine", kinds=("fact_check",))
    assert check.page_id in {hit.page_id for hit in hits}
    assert check.page_id not in {hit.page_id for hit in answers(hits)}


def test_host_that_many_documents_name_is_no_evidence(db: None) -> None:
    for number in range(8):
        store(f"Kabar {number} ribu", links=(f"https://ramai.example/{number}",))
    assert answers(match_message("lihat ramai.example")) == ()
    assert match_message("ramai.example/3")[0].title == "Kabar 3 ribu"


def test_surest_match_comes_first(db: None) -> None:
    store("Beras plastik beredar di pasar tradisional")
    store("Harga beras di pasar naik")
    hits = match_message("katanya beras plastik sudah masuk pasar")
    assert hits[0].title == "Beras plastik beredar di pasar tradisional"
    assert [hit.score for hit in hits] == sorted((h.score for h in hits), reverse=True)
