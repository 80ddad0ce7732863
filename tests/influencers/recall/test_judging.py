"""Whether a picture or text was issued, and stands; also when it changed on the way."""

import io
import struct
import zlib
from dataclasses import replace
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from factcheck.models import FactCheckPage
from home.api_lists import absolute
from home.cards import card_facts
from home.short_links import code_of
from influencers.kits.judging import judge_picture, judge_text
from influencers.kits.pictures import keep_pictures
from influencers.kits.selectors import shared_page
from influencers.kits.standing import Verdict
from influencers.models import IssuedKit, KitPart
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing
from sharing.cards.drawing import draw_card
from sharing.cards.facts import CardSize
from sharing.networks import DISCLOSURE
from tests.influencers.conftest import PublishCheck
from tests.influencers.recall.conftest import Correct, kit_in_force

pytestmark = pytest.mark.django_db

SQUARE = CardSize.SQUARE


@pytest.fixture(autouse=True)
def ring(settings: Any) -> KeyRing:
    """Give the portal a key of its own."""
    made = KeyRing(multikeys.new_secret())
    settings.BADGE_KEYS = made.words()
    return made


def pictures_of(page: FactCheckPage) -> dict[CardSize, bytes]:
    shown = shared_page(page.pk)
    assert shown is not None
    return keep_pictures(shown, kit_in_force(page))


def sent_on(data: bytes, *, quality: int = 50, scale: float = 0.75) -> bytes:
    """Compress a picture as messengers do."""
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    small = picture.resize(
        (round(picture.width * scale), round(picture.height * scale))
    )
    file = io.BytesIO()
    small.save(file, "JPEG", quality=quality)
    return file.getvalue()


def verdict(data: bytes | str) -> str:
    judged = judge_text(data) if isinstance(data, str) else judge_picture(data)
    return str(judged.verdict)


def test_what_was_issued_is_known_by_its_bytes(check: FactCheckPage) -> None:
    pictures = pictures_of(check)
    kit = kit_in_force(check)
    for data in pictures.values():
        judged = judge_picture(data)
        assert (judged.verdict, judged.kit) == (Verdict.ISSUED, kit)
        assert judged.page_url == check.full_url
    for caption in kit.captions:
        assert judge_text(caption["text"]).verdict == Verdict.ISSUED
    # As a messenger hands it on.
    assert verdict(f"  {kit.captions[0]['text']}\u200e\n") == "issued"


def test_an_exact_copy_is_found_with_its_index(check: FactCheckPage) -> None:
    data = pictures_of(check)[SQUARE]
    KitPart.objects.bulk_create(
        KitPart(
            kit=kit_in_force(check),
            kind=KitPart.Kind.PICTURE,
            place="-",
            digest=f"{number:064}",
        )
        for number in range(1_000)
    )
    with CaptureQueriesContext(connection) as asked:
        judge_picture(data)
    finding = asked.captured_queries[0]["sql"]
    with connection.cursor() as cursor:
        word = "EXPLAIN QUERY PLAN" if connection.vendor == "sqlite" else "EXPLAIN"
        # So few rows tempt PostgreSQL to read them all.
        if connection.vendor == "postgresql":
            cursor.execute("ANALYZE influencers_kitpart")
            cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"{word} {finding}")
        plan = " ".join(str(row) for row in cursor.fetchall())
    assert "influencers_kitpart_digest" in plan, plan


@pytest.mark.parametrize(
    ("kind", "expected"), [("koreksi", "corrected"), ("dicabut", "withdrawn")]
)
def test_what_was_taken_back_is_called_so_also_as_a_copy(
    kind: str, expected: str, check: FactCheckPage, correct: Correct
) -> None:
    data = pictures_of(check)[SQUARE]
    text = kit_in_force(check).captions[0]["text"]
    corrected = correct(check, kind)
    # A kit that tells of it is in force by now.
    pictures_of(corrected)
    for handed_in in (data, sent_on(data), text, text.replace("kuota", "kuotanya")):
        assert verdict(handed_in) == expected
    assert verdict(pictures_of(corrected)[SQUARE]) == "issued"


def test_an_older_version_that_was_only_reworded_is_still_true(
    check: FactCheckPage, correct: Correct
) -> None:
    text = kit_in_force(check).captions[0]["text"]
    check.summary = "Kalimat yang lain sama sekali dan tetap benar."
    check.save_revision().publish()
    kit_in_force(check)
    assert verdict(text) == "replaced"
    correct(check)
    # The correction is of what it said, too.
    assert verdict(text) == "corrected"


@pytest.mark.parametrize("how", ["unpublished", "deleted"])
def test_what_is_not_published_any_more_is_withdrawn(
    how: str, check: FactCheckPage
) -> None:
    data = pictures_of(check)[SQUARE]
    text = kit_in_force(check).captions[0]["text"]
    check.unpublish() if how == "unpublished" else check.delete()
    for handed_in in (data, sent_on(data), text, text.replace("kuota", "kuotanya")):
        assert verdict(handed_in) == "withdrawn"
    assert judge_picture(data).page_url == ""


def test_what_is_published_again_unchanged_stands_again(check: FactCheckPage) -> None:
    text = kit_in_force(check).captions[0]["text"]
    check.unpublish()
    assert verdict(text) == "withdrawn"
    FactCheckPage.objects.get(pk=check.pk).save_revision().publish()
    kit_in_force(check)
    assert verdict(text) == "issued"


def test_a_picture_that_was_only_compressed_stands(check: FactCheckPage) -> None:
    for data in pictures_of(check).values():
        judged = judge_picture(sent_on(data))
        assert judged.verdict == Verdict.ISSUED
        assert "dikompres" in str(judged.sentence)


def test_a_picture_with_one_word_changed_is_altered(check: FactCheckPage) -> None:
    page = shared_page(check.pk)
    assert page is not None
    pictures_of(check)
    facts = card_facts(page, disclosure=DISCLOSURE)
    words = facts.sentence.replace("mencuri", "melindungi")
    assert words != facts.sentence
    for changed in (
        replace(facts, sentence=words),
        replace(facts, verdict="benar", verdict_label="Benar"),
        replace(facts, headline=facts.headline.replace("kuota", "kuata")),
    ):
        forged = draw_card(changed, SQUARE)
        assert verdict(forged) == verdict(sent_on(forged)) == "altered"


def test_a_copy_too_small_to_compare_is_not_called_issued(check: FactCheckPage) -> None:
    data = pictures_of(check)[SQUARE]
    assert verdict(sent_on(data, scale=0.3)) == "altered"


def test_a_text_with_a_word_or_its_link_changed_is_altered(
    check: FactCheckPage,
) -> None:
    text = kit_in_force(check).captions[0]["text"]
    assert verdict(text.replace("kuota", "pulsa")) == "altered"
    link = text[text.index("http") :].split()[0]
    assert verdict(text.replace(link, "https://palsu.example/s/1Z/")) == "altered"


def test_what_was_never_issued_is_unknown(
    check: FactCheckPage, publish_check: PublishCheck
) -> None:
    pictures_of(check)
    photo = Image.linear_gradient("L").resize((1080, 1080))
    file = io.BytesIO()
    photo.save(file, "JPEG")
    for handed_in in (
        file.getvalue(),
        "Halo, apa kabar? Besok jadi rapat jam sembilan ya.",
        "",
        "🤔",
    ):
        judged = (
            judge_text(handed_in)
            if isinstance(handed_in, str)
            else judge_picture(handed_in)
        )
        assert (judged.verdict, judged.kit) == (Verdict.UNKNOWN, None)


OWN = "Barusan saya baca ini, ternyata begini ceritanya:"


def link_to(page: FactCheckPage) -> str:
    return absolute(f"/s/{code_of(page.pk)}/")


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("current", "Tautannya benar ke halaman kami"),
        ("koreksi", "sudah dikoreksi"),
        ("dicabut", "ditarik atau dicabut"),
        ("unpublished", "ditarik atau dicabut"),
        ("deleted", "ditarik atau dicabut"),
    ],
)
def test_own_words_are_judged_by_the_page_they_lead_to(
    how: str, told: str, check: FactCheckPage, correct: Correct
) -> None:
    link = link_to(check)
    if how in ("koreksi", "dicabut"):
        correct(check, how)
    elif how == "unpublished":
        check.unpublish()
    elif how == "deleted":
        check.delete()
    judged = judge_text(f"{OWN} {link}")
    assert judged.verdict == Verdict.LINKED
    assert told in str(judged.sentence)
    assert "milik pengirimnya sendiri" in str(judged.sentence)
    is_gone = how in ("unpublished", "deleted")
    assert [page.pk for page in judged.pages] == ([] if is_gone else [check.pk])


def test_of_two_links_the_worse_page_counts(
    check: FactCheckPage, publish_check: PublishCheck, correct: Correct
) -> None:
    other = publish_check("Kabar yang lain")
    correct(other, "dicabut")
    judged = judge_text(f"{OWN} {link_to(check)} dan {link_to(other)}")
    assert "Jangan diteruskan" in str(judged.sentence)
    assert [page.pk for page in judged.pages] == [check.pk, other.pk]


def test_a_short_link_is_known_however_it_stands_in_a_sentence(
    check: FactCheckPage,
) -> None:
    link = link_to(check)
    for written in (
        *(f"({link})", f"*{link}*", f"\U0001f449{link}", f"Baca:{link}"),
        *(link.partition("//")[2], link.upper(), link.rstrip("/") + ".", f"{link}?x=1"),
    ):
        assert verdict(f"{OWN} {written}") == "linked", written


def test_a_link_that_only_looks_like_ours_is_unknown(check: FactCheckPage) -> None:
    ours = link_to(check)
    host = ours.partition("//")[2]
    draft = FactCheckPage.objects.get(pk=check.pk).copy(
        update_attrs={"slug": "salinan"}, keep_live=False
    )
    for written in (
        f"https://palsu.example/s/{code_of(check.pk)}/",
        *(f"https://palsu.example/?u={ours}", f"https://palsu.example/{host}"),
        *(f"https://palsu-{host}", f"https://www.{host}", f"https://x@{host}"),
        *(f"https://palsu.example#{host}", f"https://palsu.example\\{host}"),
        *(ours.rstrip("/") + "0", absolute("/s/1Z2Z3Z/"), link_to(draft)),
        absolute(f"/s/{code_of(check.get_parent().pk)}/"),
    ):
        assert verdict(f"{OWN} {written}") == "unknown", written


def png_header(width: int, height: int) -> bytes:
    """Return a picture of a few bytes that says it is huge."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", len(head))
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bukan gambar",
        png_header(60_000, 60_000),
        png_header(100, 100),
        b"\xff\xd8\xff" + bytes(100),
        b"x" * (8 * 1024 * 1024 + 1),
    ],
    ids=["empty", "text", "bomb", "cut", "jpeg", "heavy"],
)
def test_what_cannot_be_read_is_said_to_be_so(
    data: bytes, check: FactCheckPage
) -> None:
    pictures_of(check)
    judged = judge_picture(data)
    assert judged.verdict == Verdict.UNKNOWN
    assert "tidak bisa dibaca" in str(judged.sentence)


def test_a_record_that_was_tampered_with_is_not_vouched_for(
    check: FactCheckPage, settings: Any, ring: KeyRing
) -> None:
    data = pictures_of(check)[SQUARE]
    kit = kit_in_force(check)
    settings.BADGE_KEYS = ring.rotated().words()
    assert verdict(data) == "issued"
    settings.BADGE_KEYS = KeyRing(multikeys.new_secret()).words()
    assert verdict(data) == "unknown"
    settings.BADGE_KEYS = ring.words()
    kit.refresh_from_db()
    kit.manifest["url"] = "https://palsu.example/"
    kit.save()
    judged = judge_picture(data)
    assert judged.verdict == Verdict.UNKNOWN
    assert "tanda tangan" in str(judged.sentence)


def test_near_pictures_are_looked_for_in_a_bounded_number_of_queries(
    check: FactCheckPage,
) -> None:
    data = sent_on(pictures_of(check)[SQUARE])

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert verdict(data) == "issued"
        return len(queries)

    few = asked()
    kits = IssuedKit.objects.bulk_create(
        IssuedKit(
            title=f"{each}", url="https://x.example/", ended_at="2026-01-01T00:00Z"
        )
        for each in range(50)
    )
    KitPart.objects.bulk_create(
        KitPart(
            kit=kit,
            kind=KitPart.Kind.PICTURE,
            place="1080x1080",
            digest=f"{kit.pk:064x}",
            fingerprint=f"{(2**256 // 7) * (place % 6 + 1):064x}",
        )
        for place, kit in enumerate(kits)
    )
    assert asked() == few
