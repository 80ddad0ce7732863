"""The same message comes into one case, whoever sent it and however it was changed."""

import itertools
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from threading import Barrier, Thread

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from PIL import Image, ImageDraw, ImageEnhance

from factcheck.grouping.selectors import similar_cases
from factcheck.grouping.services import place_tip
from factcheck.intake.sorting import merge_cases, split_tip
from factcheck.models import Case, CaseEvent, Tip
from factcheck.tips.proofs import Permit
from factcheck.tips.services import Report, receive_tip
from tests.factcheck.intake.cases import case_of
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
numbers = itertools.count()

AID = (
    "Bantuan tunai Rp2,5 juta dibagikan pemerintah lewat tautan, daftar sekarang "
    "sebelum kuota habis dan sebarkan ke semua grup keluarga kalian ya bunda"
)
QUAKE = "Gempa besar akan mengguncang Jakarta malam ini kata BMKG"


def sent(text: str = "", *, link: str = "", picture: bytes = b"") -> Case:
    tip = Tip.objects.create(
        text=text,
        link=link,
        digest=f"{next(numbers):064}",
        last_received_at=timezone.now(),
    )
    if picture:
        tip.picture.save("x.jpg", ContentFile(picture))
    return place_tip(tip)


def photo(*, seed: int, brightness: float = 1.0, width: int = 320) -> bytes:
    """Return a drawn picture as JPEG; the same seed is the same scene."""
    scene = Image.new("RGB", (640, 480), "#336699")
    pencil = ImageDraw.Draw(scene)
    for number in range(24):
        x, y = (seed * 97 + number * 131) % 600, (seed * 61 + number * 89) % 440
        shade = (seed * 37 + number * 53) % 255
        pencil.rectangle(
            (x, y, x + 40 + number * 4, y + 30 + number * 3),
            fill=(shade, 255 - shade, (shade * 3) % 255),
        )
    scene = ImageEnhance.Brightness(scene).enhance(brightness)
    file = BytesIO()
    scene.resize((width, width * 3 // 4)).save(file, format="JPEG", quality=40)
    return file.getvalue()


def test_a_message_forwarded_with_small_changes_joins_its_twin() -> None:
    first = sent(AID)
    again = sent(f"Fwd: {AID.replace('bunda', 'bun')}!!! 🙏🙏")
    assert again.pk == first.pk
    assert again.tip_count == 2


def test_other_matters_get_cases_of_their_own() -> None:
    assert sent(AID).pk != sent(QUAKE).pk


def test_a_template_around_another_name_is_shown_as_alike_but_not_joined() -> None:
    text = (
        "Khusus nasabah {0} yang memakai mobile banking, undian gebyar berhadiah "
        "mobil dan umrah dari {0} di {1}. Klik daftar di bawah ini, gratis tanpa "
        "biaya apa pun untuk {2}"
    )
    first = sent(text.format("BRI", "Surabaya Timur", "pensiunan guru"))
    other = sent(text.format("Bank Aceh", "Banda Raya", "pegawai puskesmas"))
    assert first.pk != other.pk
    assert [
        found.case.pk for found in similar_cases(other, among=Case.objects.all())
    ] == [first.pk]


def test_accounts_that_differ_are_no_twins() -> None:
    one = sent("Akun TikTok @jokowi83516 berisi konten giveaway")
    assert sent("Akun Instagram @soimah.asli01 berisi konten giveaway").pk != one.pk


def test_a_link_joins_messages_of_other_words() -> None:
    first = sent(
        "Ayo daftar bansos di https://bansos-cair.example/daftar?utm_source=wa"
    )
    other = sent("Katanya ini resmi, betulkah?", link="bansos-cair.example/daftar/")
    assert first.pk == other.pk


def test_the_site_of_a_ministry_joins_nothing() -> None:
    first = sent("Cek penerima PKH di https://kemensos.go.id tiap tanggal satu")
    assert sent("Menteri berkata beras habis, lihat kemensos.go.id").pk != first.pk


def test_the_same_picture_is_known_after_it_was_sent_on() -> None:
    first = sent("Banjir di depan istana", picture=photo(seed=3))
    again = sent("Benarkah?", picture=photo(seed=3, brightness=1.08, width=200))
    assert first.pk == again.pk


def test_other_pictures_are_told_apart() -> None:
    cases = {
        sent(f"Gambar {seed}{seed}", picture=photo(seed=seed)).pk for seed in range(8)
    }
    assert len(cases) == 8


def test_pictures_of_one_colour_join_nothing() -> None:
    file = BytesIO()
    Image.new("RGB", (200, 200), "white").save(file, format="JPEG")
    first = sent("Pengumuman libur sekolah", picture=file.getvalue())
    assert sent("Harga beras turun besok", picture=file.getvalue()).pk != first.pk


@pytest.mark.parametrize("text", ["", "!!!", "🙏", "di", "ya ya ya", "x" * 20_000])
def test_messages_that_say_nothing_open_cases_and_join_none(text: str) -> None:
    assert sent(text).pk != sent(text).pk


def test_a_closed_case_without_answer_opens_again_for_a_new_report() -> None:
    first = sent(QUAKE)
    Case.objects.filter(pk=first.pk).update(
        state=Case.State.NOT_CHECKABLE,
        not_checkable_reason=Case.Reason.OPINION,
        note_to_citizens="Ini pendapat.",
        closed_at=timezone.now(),
    )
    sent(f"{QUAKE} sumber terpercaya")
    again = Case.objects.get()
    assert (again.pk, again.state, again.closed_at) == (first.pk, Case.State.NEW, None)
    assert (again.not_checkable_reason, again.note_to_citizens) == ("", "")
    kinds = list(again.events.values_list("kind", flat=True))
    assert kinds.count(CaseEvent.Kind.REOPENED) == 1


def test_a_case_that_somebody_has_opens_again_as_theirs() -> None:
    first = sent(QUAKE)
    Case.objects.filter(pk=first.pk).update(
        state=Case.State.NOT_CHECKABLE, assigned_to=UserFactory.create()
    )
    sent(f"{QUAKE} sumber terpercaya")
    assert Case.objects.get().state == Case.State.IN_PROGRESS


def test_what_is_sure_to_be_two_cases_is_offered_to_both_and_not_merged() -> None:
    words = "Beras plastik beracun dari Cina dijual di pasar kota Medan"
    link = "https://beras.example/plastik"
    one = sent(words)
    other = sent(f"Penjual ditangkap polisi: {link}")
    for _each in range(6):
        sent(f"Penjual ditangkap polisi: {link}")
    bridge = sent(f"{words} sejak pagi {link}")
    assert one.pk != other.pk
    assert bridge.pk == other.pk
    told = CaseEvent.objects.filter(case=other).latest("pk").note
    assert told == f"tautan yang sama; sama pula dengan kasus {one.pk}"
    for case, elsewhere in ((one, other), (other, one)):
        [found] = similar_cases(case, among=Case.objects.all())
        assert (found.case.pk, found.likeness.is_same) == (elsewhere.pk, True)


def test_the_log_is_in_the_language_of_the_desk() -> None:
    with translation.override("en"):
        sent("Daftar di https://bansos-cair.example/daftar")
        case = sent("Is it true? https://bansos-cair.example/daftar")
    assert case.events.latest("pk").note == "tautan yang sama"


def test_placing_costs_the_same_however_many_tips_are_alike() -> None:
    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            sent(AID)
        return len(queries)

    sent(AID)
    first = cost()
    for _each in range(20):
        sent(AID)
    assert cost() == first


@pytest.mark.django_db(transaction=True)
@pytest.mark.postgresql
def test_tips_that_come_together_find_each_other() -> None:
    barrier = Barrier(4)

    def send() -> None:
        barrier.wait()
        sent(AID)
        connection.close()

    threads = [Thread(target=send) for _each in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Case.objects.count() == 1


@pytest.mark.postgresql
def test_whoever_moves_tips_waits_for_their_turn_before_locking_any_row() -> None:
    """Else one who has a tip and one who has its case could wait for each other."""

    def receive() -> Tip:
        in_an_hour = timezone.now() + timedelta(hours=1)
        permit = Permit(digest=f"{next(numbers):064}", expires_at=in_an_hour)
        return receive_tip(Report(text=AID), permit=permit)

    with CaptureQueriesContext(connection) as first:
        tip = receive()
    other = sent(QUAKE)
    with CaptureQueriesContext(connection) as again:
        receive()
    actor = UserFactory.create()
    with CaptureQueriesContext(connection) as merging:
        merge_cases(other.pk, into=case_of(tip), actor=actor, seen=0)
    with CaptureQueriesContext(connection) as splitting:
        split_tip(tip.pk, actor=actor)
    for queries in (first, again, merging, splitting):
        told = [query["sql"] for query in queries]
        turn = next(n for n, sql in enumerate(told) if "advisory" in sql)
        assert "UPDATE" not in " ".join(told[:turn])


@pytest.fixture(autouse=True)
def _no_files_left(settings: object) -> Iterator[None]:
    yield
    for tip in Tip.objects.exclude(picture=""):
        tip.picture.delete(save=False)
