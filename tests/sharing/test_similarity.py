"""Posts that are hardly more than copies are found; own words are not."""

import pytest

from sharing.networks import DISCLOSURE
from sharing.similarity import TOO_ALIKE, likeness

CAPTION = (
    "SALAH: “Bantuan tunai Rp2,5 juta dibagikan lewat tautan WhatsApp”. Tidak ada "
    "pendaftaran bansos lewat tautan. Dana hanya masuk ke rekening bank penyalur. "
    f"https://portal.go.id/s/Ab3dE9k {DISCLOSURE} #CekFakta"
)
OWN_WORDS = (
    "Bu, pesan di grup RT soal uang 2,5 juta itu bohong. Saya kerja di dinas sosial: "
    "bansos tidak pernah minta klik apa pun. Kalau terlanjur isi data, ganti PIN bank. "
    f"https://portal.go.id/s/Ab3dE9k {DISCLOSURE} #CekFakta"
)


@pytest.mark.parametrize(
    ("copy", "least"),
    [
        (CAPTION, 1.0),
        (f"😡😡 {CAPTION.upper()} 🙏", 1.0),
        (CAPTION.replace("Ab3dE9k", "Zz9").replace("#CekFakta", "#hoaks #bansos"), 1.0),
        (
            "Dana hanya masuk ke rekening bank penyalur. Tidak ada pendaftaran bansos "
            "lewat tautan. SALAH: Bantuan tunai Rp2,5 juta dibagikan lewat tautan "
            "WhatsApp.",
            0.6,
        ),
        (CAPTION.replace("penyalur", "resmi").replace("dibagikan", "cair"), 0.5),
    ],
    ids=["same", "emoji and capitals", "other link and tags", "reordered", "two words"],
)
def test_a_copy_is_found(copy: str, least: float) -> None:
    assert likeness(copy, [CAPTION]) >= least >= TOO_ALIKE


def test_own_words_about_the_same_news_are_not_alike() -> None:
    assert likeness(OWN_WORDS, [CAPTION]) < 0.1


def test_what_every_post_carries_makes_no_two_alike() -> None:
    tail = f"https://portal.go.id/s/Ab3dE9k {DISCLOSURE} #CekFakta"
    assert likeness(f"Jangan percaya. {tail}", [f"Sudah saya cek. {tail}"]) == 0
    assert likeness(tail, [tail]) == 0


def test_the_most_similar_of_many_counts() -> None:
    assert likeness(CAPTION, [OWN_WORDS, CAPTION, ""]) == 1
    assert likeness(CAPTION, []) == 0


def test_a_post_of_two_words_is_compared_whole() -> None:
    assert likeness("Awas hoaks!", ["awas hoaks"]) == 1
    assert likeness("Awas hoaks!", ["awas penipuan"]) == 0


def test_odd_characters_are_compared_not_raised() -> None:
    assert likeness("a\ud800b\x00 c d", ["a\ud800b\x00 c d"]) == 1
