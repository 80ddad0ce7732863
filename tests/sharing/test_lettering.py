"""Setting text: fonts for every script, lines that fit, cuts at words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.cards.body import fit_body
from sharing.cards.lettering import (
    ARABIC,
    EMOJI,
    LATIN,
    LONGEST_TEXT,
    Type,
    balance_lines,
    break_lines,
    cut_lines,
    printable,
    runs_of,
)
from sharing.networks import DISCLOSURE

BODY = Type(size=32)
CLAIM = (
    "Kementerian membagikan kuota internet gratis 200 GB kepada seluruh pelajar "
    "mahasiswa guru dosen dan tenaga kependidikan di semua provinsi sebelum tengah "
    "malam hari ini juga"
)


def test_emoji_and_arabic_have_their_own_fonts() -> None:
    assert runs_of("Awas 👨‍👩‍👧‍👦🇮🇩1️⃣ kata بسم الله lagi") == (
        (LATIN, "Awas "),
        (EMOJI, "👨‍👩‍👧‍👦🇮🇩1️⃣"),
        (LATIN, " kata "),
        (ARABIC, "بسم الله"),
        (LATIN, " lagi"),
    )


def test_a_joined_emoji_is_one_sign() -> None:
    assert BODY.width("👨‍👩‍👧‍👦") == BODY.width("🇮🇩") == BODY.width("😀")


def test_controls_and_direction_overrides_are_left_out() -> None:
    assert printable("a\x00b\u202ec\x07 \n d\u00ade\u2066f") == "abc def"


def test_stacked_accents_are_cut_and_unknown_letters_shown_as_boxes() -> None:
    assert len(printable("Z" + "\u0301" * 50)) <= 4
    assert printable("é ḥ ñ") == "é ḥ ñ"
    assert printable("中文 \ud800") == "□□ □"


def test_a_book_is_not_measured() -> None:
    assert len(printable("kata " * 100_000)) <= LONGEST_TEXT


def test_what_the_cards_say_themselves_can_be_drawn() -> None:
    assert printable(f"{DISCLOSURE} “…” –—·") == f"{DISCLOSURE} “…” –—·"


@settings(max_examples=40)
@given(st.text(max_size=120), st.integers(min_value=80, max_value=600))
def test_no_line_is_wider_than_its_box_and_nothing_is_lost(
    text: str, width: int
) -> None:
    text = printable(text)
    for broken in (break_lines, balance_lines):
        lines = broken(text, kind=BODY, width=width)
        assert "".join("".join(lines).split()) == "".join(text.split())
        for line in lines:
            assert BODY.width(line) <= width + 1


def test_a_word_wider_than_the_line_is_split() -> None:
    lines = break_lines("pertanggungjawaban" * 3, kind=BODY, width=300)
    assert len(lines) > 2
    assert all(BODY.width(line) <= 300 for line in lines)


def test_a_headline_is_balanced_without_more_lines() -> None:
    greedy = break_lines("Program Keluarga Harapan Nasional", kind=BODY, width=430)
    balanced = balance_lines("Program Keluarga Harapan Nasional", kind=BODY, width=430)
    assert len(balanced) == len(greedy) == 2
    spread = [abs(BODY.width(a) - BODY.width(b)) for a, b in (greedy, balanced)]
    assert spread[1] <= spread[0]


def test_a_cut_text_ends_at_a_word_with_an_ellipsis() -> None:
    lines = break_lines(CLAIM, kind=BODY, width=400)
    kept = " ".join(cut_lines(lines, 3, kind=BODY, width=400))
    assert kept.endswith("…")
    assert CLAIM.startswith(kept[:-1])
    assert CLAIM[len(kept) - 1] == " "


def test_type_shrinks_before_anything_is_cut() -> None:
    sizes = (60, 48, 36)
    roomy = fit_body("Judul", "Kalimat.", sizes=sizes, width=700, height=400)
    tight = fit_body(CLAIM, "Kalimat.", sizes=sizes, width=700, height=330)
    assert (roomy.headline.kind.size, tight.headline.kind.size) == (60, 36)
    assert " ".join(tight.headline.lines) == CLAIM
    cut = fit_body(CLAIM, CLAIM, sizes=sizes, width=700, height=220)
    assert cut.height <= 220
    assert cut.headline.lines[-1].endswith("…")
    assert cut.sentence.lines[-1].endswith("…")


def test_a_long_word_gets_a_smaller_size_before_it_is_split() -> None:
    word = "pertanggungjawabannya"
    body = fit_body(word, "", sizes=(80, 60, 40), width=520, height=900)
    assert body.headline.lines == (word,)
