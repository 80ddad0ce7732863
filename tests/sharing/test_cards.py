"""Share cards: light, readable, true to the page's state, whatever the text."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from itertools import combinations
from pathlib import Path

import pytest
import segno
from django.conf import settings as portal
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from factcheck.vocabulary import Verdict
from sharing.cards import marks, palette
from sharing.cards.drawing import draw_card
from sharing.cards.facts import CardFacts, CardSize, CardState, alt_text, card_hash
from sharing.cards.plans import PLANS
from sharing.management.commands.draw_cards import SAMPLES
from tests.sharing.cards import CHECK, PROGRAM

LONG = replace(
    CHECK,
    headline="Pemerintah mempertanggungjawabkan ketidakberkesinambungan 😱 " * 9,
    sentence="Kementerian tidak pernah membagikan kuota lewat tautan. " * 9,
    agency="Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi " * 2,
)
CORRECTED = replace(CHECK, state=CardState.CORRECTED, changed_on=date(2026, 5, 21))
WITHDRAWN = replace(CORRECTED, state=CardState.WITHDRAWN)


def picture_of(facts: CardFacts, size: CardSize = CardSize.LINK) -> Image.Image:
    return Image.open(BytesIO(draw_card(facts, size))).convert("RGB")


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("facts", [CHECK, PROGRAM, LONG, CORRECTED, WITHDRAWN])
def test_a_card_has_its_size_and_is_light(facts: CardFacts, size: CardSize) -> None:
    drawn = draw_card(facts, size)
    with Image.open(BytesIO(drawn)) as picture:
        assert (picture.format, picture.size) == ("PNG", size.value)
    assert len(drawn) <= 100_000


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_mark_and_leads_in_its_colour(verdict: Verdict) -> None:
    assert verdict in marks.MARKS
    facts = replace(CHECK, verdict=verdict, verdict_label=str(verdict.label))
    corner = picture_of(facts).getpixel((0, 629))
    assert corner == rgb(palette.VERDICTS[verdict])


def test_marks_are_told_apart_without_colour() -> None:
    for one, other in combinations(marks.MARKS, 2):
        difference = ImageChops.difference(marks.mark(one, 96), marks.mark(other, 96))
        assert ImageStat.Stat(difference).mean[0] > 10, (one, other)


def test_an_unknown_verdict_is_written_without_a_mark() -> None:
    facts = replace(CHECK, verdict="lainnya", verdict_label="Perlu konteks tambahan")
    for size in CardSize:
        assert picture_of(facts, size).size == size.value


def test_colours_are_those_of_the_site() -> None:
    css = (Path(portal.BASE_DIR) / "static/css/tokens.css").read_text()
    light = css.partition("}")[0]
    tokens = dict(re.findall(r"--([\w-]+): (#\w+);", light))
    named = {"sebagian_benar": "sebagian", "belum_terbukti": "belum"}
    for code, colour in palette.VERDICTS.items():
        assert tokens[named.get(code, code)] == colour
    for name in ("paper", "wash", "ink", "ink-2", "link", "accent", "band"):
        assert tokens[name] == getattr(palette, name.upper().replace("-", "_"))
    assert tokens["sebagian-wash"] == palette.NOTICE


def test_text_keeps_the_contrast_of_wcag_aa() -> None:
    petal = round(255 * 18 / 255)
    for ground in (*palette.VERDICTS.values(), palette.BAND):
        lightest = [part + (255 - part) * petal // 255 for part in rgb(ground)]
        assert contrast(rgb(palette.ON_BAND), lightest) >= 4.5
    for ink in (palette.INK, palette.INK_2, palette.LINK):
        assert contrast(rgb(ink), rgb(palette.WASH)) >= 4.5
        assert contrast(rgb(ink), rgb(palette.PAPER)) >= 4.5
    assert contrast(rgb(palette.ON_NOTICE), rgb(palette.NOTICE)) >= 4.5


@pytest.mark.parametrize("size", CardSize)
def test_the_code_on_the_card_says_the_short_link(size: CardSize) -> None:
    plan = PLANS[size]
    modules = [
        [not dark for dark in row]
        for row in segno.make_qr(CHECK.link, error="m").matrix_iter(border=4)
    ]
    module = plan.qr_room // len(modules)
    assert module >= 3
    side = module * len(modules)
    left = size.width - plan.margin - side
    top = size.height - plan.safe_bottom - round(plan.pad * 0.7) - side
    grey = picture_of(CHECK, size).convert("L")
    inner = range(4, len(modules) - 4)
    for row in inner:
        for column in inner:
            at = (
                left + column * module + module // 2,
                top + row * module + module // 2,
            )
            value = grey.getpixel(at)
            assert isinstance(value, int)
            assert (value > 128) == modules[row][column]


@pytest.mark.parametrize("size", CardSize)
def test_a_changed_page_says_so_above_everything(size: CardSize) -> None:
    for facts in (CORRECTED, WITHDRAWN):
        strip = picture_of(facts, size).getpixel((size.width - 2, 2))
        assert strip == pytest.approx(rgb(palette.NOTICE), abs=12)
    assert draw_card(CORRECTED, size) != draw_card(WITHDRAWN, size)


def test_a_withdrawn_card_shows_no_verdict_and_no_answer() -> None:
    other = replace(WITHDRAWN, verdict="benar", verdict_label="Benar", sentence="Ya.")
    assert draw_card(other, CardSize.SQUARE) == draw_card(WITHDRAWN, CardSize.SQUARE)


def test_the_disclosure_is_drawn_on_the_band() -> None:
    for facts, size in ((CHECK, CardSize.LINK), (CHECK, CardSize.STORY)):
        without = picture_of(replace(facts, disclosure=""), size)
        difference = ImageChops.difference(picture_of(facts, size), without)
        assert (
            difference.convert("L").point(lambda value: 255 * (value > 128)).getbbox()
        )


def test_the_same_facts_make_the_same_bytes() -> None:
    assert draw_card(LONG, CardSize.STORY) == draw_card(LONG, CardSize.STORY)


@pytest.mark.parametrize("broken", [b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"])
def test_a_picture_that_cannot_be_read_is_left_out(broken: bytes) -> None:
    assert draw_card(replace(PROGRAM, picture=broken), CardSize.LINK) == draw_card(
        PROGRAM, CardSize.LINK
    )


def test_a_picture_lies_darkened_under_the_title() -> None:
    white = BytesIO()
    Image.new("RGB", (600, 400), "white").save(white, "PNG")
    facts = replace(PROGRAM, picture=white.getvalue())
    corner = picture_of(facts).getpixel((3, 3))
    assert isinstance(corner, tuple)
    assert contrast((255, 255, 255), corner) >= 4.5
    assert draw_card(facts, CardSize.LINK) != draw_card(PROGRAM, CardSize.LINK)


def test_even_a_noisy_picture_keeps_the_card_light() -> None:
    noise = BytesIO()
    Image.effect_noise((900, 900), 255).save(noise, "PNG")
    facts = replace(PROGRAM, picture=noise.getvalue())
    for size in CardSize:
        assert len(draw_card(facts, size)) <= 250_000


@settings(max_examples=15)
@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=40))
def test_any_text_makes_a_card(headline: str, sentence: str, label: str) -> None:
    facts = replace(
        CHECK, headline=headline, sentence=sentence, agency=label, verdict_label=label
    )
    assert picture_of(facts).size == CardSize.LINK.value


def test_the_hash_names_the_drawing() -> None:
    assert card_hash(PROGRAM, CardSize.LINK) == "5c61b57ff99a92931086"
    changes: list[CardFacts] = [
        replace(PROGRAM, sentence="Lain."),
        replace(PROGRAM, state=CardState.CORRECTED),
        replace(PROGRAM, picture=b"a"),
        replace(PROGRAM, language="en"),
        replace(PROGRAM, dated=date(2026, 5, 21)),
    ]
    names = {card_hash(facts, CardSize.LINK) for facts in [PROGRAM, *changes]}
    names.add(card_hash(PROGRAM, CardSize.STORY))
    assert len(names) == 7


def test_the_description_says_the_state_first_and_fits_into_x() -> None:
    assert alt_text(CHECK) == (
        "Cek fakta. Putusan: Salah. Klaim: “Bantuan tunai Rp2,5 juta dibagikan lewat "
        "tautan pendaftaran di WhatsApp”. Tidak ada pendaftaran bansos lewat tautan. "
        "Jangan isi nomor KTP. Kementerian Sosial, 20 Mei 2026."
    )
    assert alt_text(CORRECTED).startswith("Dikoreksi 21 Mei 2026.")
    withdrawn = alt_text(WITHDRAWN)
    assert withdrawn.startswith("Dicabut 21 Mei 2026. Jangan dibagikan lagi.")
    assert "Salah" not in withdrawn
    assert len(alt_text(LONG)) <= 420
    assert alt_text(replace(PROGRAM, language="en")).endswith("20 May 2026.")


def test_the_command_draws_every_sample_and_says_what_it_took(tmp_path: Path) -> None:
    out = StringIO()
    call_command("draw_cards", tmp_path / "new", stdout=out)
    names = sorted(file.name for file in (tmp_path / "new").iterdir())
    assert len(names) == len(SAMPLES) * len(CardSize)
    assert [line.split()[0] for line in sorted(out.getvalue().splitlines())] == names
    assert {*palette.VERDICTS, "dicabut", "dikoreksi"} < {*SAMPLES}


def rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def luminance(colour: tuple[int, ...] | list[int]) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, ...], other: tuple[int, ...] | list[int]) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
