"""What was wrong is called back: its kit ends, and who took it is told, once."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction

from accounts.models import User
from factcheck.corrections.behind import behind_originals
from factcheck.models import Correction, FactCheckPage
from home.models import AgencyPage
from influencers.desk.selectors import without_withheld
from influencers.models import CorrectionAlert, Holder, IssuedKit, KitOpening
from influencers.recall.selectors import open_alerts
from influencers.recall.services import mark_seen, recall_corrected, tell_latecomers
from sharing.networks import DISCLOSURE
from tests.influencers.conftest import MakeHolder, PublishCheck
from tests.influencers.recall.conftest import WHAT, Correct, kit_in_force, open_kit

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation(check: FactCheckPage) -> FactCheckPage:
    """Publish a check in English."""
    english, _created = Locale.objects.get_or_create(language_code="en")
    copied = check.copy_for_translation(english, copy_parents=True)
    Page.objects.filter(locale=english).update(live=True)
    copied.save_revision().publish()
    return FactCheckPage.objects.get(pk=copied.pk)


@pytest.mark.parametrize(
    ("kind", "end"), [("koreksi", "dikoreksi"), ("dicabut", "dicabut")]
)
def test_a_correction_ends_the_kit_and_alerts_who_opened_it(
    kind: str,
    end: str,
    check: FactCheckPage,
    rina: Holder,
    budi: Holder,
    correct: Correct,
) -> None:
    kit = open_kit(check, rina)
    correct(check, kind)
    kit.refresh_from_db()
    assert kit.end == end
    assert kit.ended_at is not None
    assert [each.title for each in open_alerts(rina)] == [check.title]
    assert open_alerts(rina)[0].sentence == WHAT
    assert open_alerts(budi) == []


def test_a_translation_is_called_back_with_its_original(
    check: FactCheckPage,
    translation: FactCheckPage,
    rina: Holder,
    budi: Holder,
    correct: Correct,
) -> None:
    original, in_english = open_kit(check, rina), open_kit(translation, budi)

    correct(translation, what="Salah terjemah.")
    original.refresh_from_db()
    assert original.ended_at is None
    assert open_alerts(rina) == []

    correct(check)
    in_english.refresh_from_db()
    assert in_english.end == IssuedKit.End.CORRECTED
    (told,) = open_alerts(budi)
    assert told.sentence == WHAT
    assert told.kit_path == f"/humas/paket/{check.pk}/"


def test_who_took_a_page_in_two_languages_is_told_once(
    check: FactCheckPage,
    translation: FactCheckPage,
    rina: Holder,
    budi: Holder,
    correct_and_tell: Correct,
) -> None:
    original, in_english = open_kit(check, rina), open_kit(translation, rina, budi)
    for fault in ("Salah tahun.", "Salah tempat."):
        correct_and_tell(check, what=fault)
        alerts = CorrectionAlert.objects.order_by("kit_id")
        assert [(each.holder, each.kit) for each in alerts] == [
            (rina, original),
            (budi, in_english),
        ]
    assert tell_latecomers() == 0
    once = [[rina.user.email], [budi.user.email]]
    assert [each.to for each in mail.outbox] == once * 2


def test_an_alert_goes_by_the_pages_present_title(
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
    client: Client,
) -> None:
    open_kit(check, rina)
    former, check.title = check.title, "Bantuan kuota hanya ada di Sleman"
    check.save()
    correct_and_tell(check)
    (told,) = open_alerts(rina)
    assert (told.title, told.former_title) == (check.title, former)
    client.force_login(rina.user)
    desk = client.get("/humas/").content.decode()
    assert f"Dikoreksi: {check.title}</h3>" in desk
    assert f"semula: {former}</p>" in desk
    (sent,) = mail.outbox
    assert sent.subject == f"Dikoreksi: {check.title}"
    assert sent.body.startswith(f"Dikoreksi: {check.title}\nsemula: {former}\n\n")


def test_an_unchanged_title_is_said_once(
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
) -> None:
    open_kit(check, rina)
    correct_and_tell(check)
    assert open_alerts(rina)[0].former_title == ""
    assert mail.outbox[0].body.startswith(f"Dikoreksi: {check.title}\n\n{WHAT}\n")


@pytest.mark.parametrize("kind", ["koreksi", "dicabut"])
def test_a_translation_rests_until_it_follows_its_corrected_original(
    kind: str,
    check: FactCheckPage,
    translation: FactCheckPage,
    rina: Holder,
    correct: Correct,
    client: Client,
) -> None:
    client.force_login(rina.user)
    there = f"/humas/paket/{translation.pk}/"
    open_kit(translation, rina)
    with override("en"):
        assert without_withheld([translation.pk]) == [translation.pk]
    made = timezone.now()
    # Published after the correction was written, and before it was published.
    translation.save_revision().publish()
    correct(check, kind, at=made)

    page = client.get(there).content.decode()
    assert "Terjemahan ini belum mengikuti koreksi halaman aslinya." in page
    assert WHAT in page
    assert f'href="/humas/paket/{check.pk}/"' in page
    assert DISCLOSURE not in page
    for part in ("paket.zip", "gambar/1080x1080/"):
        assert client.get(there + part).headers["Location"] == there
    with override("en"):
        assert without_withheld([translation.pk]) == []
    public = client.get(translation.url).content.decode()
    assert "This translation does not follow" in public
    assert WHAT in public
    assert 'id="bagikan"' not in public
    # What is seen of it elsewhere says so too, and gives no verdict away.
    assert f'content="Corrected: {translation.title}"' in public
    assert re.search(f'"og:description" content="This translation .*{WHAT}"', public)
    assert re.search('"og:image" content="[^"]*/share-default[^"]*"', public)
    assert "ClaimReview" not in public
    assert not IssuedKit.objects.filter(page=translation, ended_at=None).exists()

    translation.save_revision().publish()
    assert DISCLOSURE in client.get(there).content.decode()
    public = client.get(translation.url).content.decode()
    assert 'id="bagikan"' in public
    assert "ClaimReview" in public
    # What the original says later without taking anything back freezes nothing.
    correct(check, "pembaruan", what="Tautan baru.")
    assert DISCLOSURE in client.get(there).content.decode()


def test_an_alias_follows_its_original_at_once(
    check: FactCheckPage, correct: Correct
) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    alias = check.copy_for_translation(english, copy_parents=True, alias=True)
    Page.objects.filter(locale=english).update(live=True)
    correct(check)
    assert behind_originals([check.pk, alias.pk]) == {}


def test_an_update_alone_takes_nothing_back(
    check: FactCheckPage, rina: Holder, correct: Correct
) -> None:
    kit = open_kit(check, rina)
    correct(check, "pembaruan")
    kit.refresh_from_db()
    assert kit.ended_at is None
    assert open_alerts(rina) == []


@pytest.mark.parametrize("how", ["unpublished", "deleted", "closed", "moved"])
def test_a_page_that_nobody_may_read_any_more_is_called_back(
    how: str,
    check: FactCheckPage,
    rina: Holder,
    sleman: AgencyPage,
) -> None:
    kit = open_kit(check, rina)
    if how == "unpublished":
        check.unpublish()
    elif how == "deleted":
        check.delete()
    elif how == "closed":
        PageViewRestriction.objects.create(
            page=check.get_parent(), restriction_type="login"
        )
    else:
        PageViewRestriction.objects.create(page=sleman, restriction_type="login")
        check.move(sleman, pos="last-child")
    kit.refresh_from_db()
    assert kit.end == IssuedKit.End.UNPUBLISHED
    (told,) = open_alerts(rina)
    assert (told.label, told.kit_path) == ("Ditarik", "")


def test_closing_one_branch_leaves_the_kits_of_others(
    check: FactCheckPage, publish_check: PublishCheck, sleman: AgencyPage, rina: Holder
) -> None:
    other = publish_check("Kabar lain", agency=sleman)
    kit = open_kit(other, rina)
    PageViewRestriction.objects.create(
        page=check.get_parent(), restriction_type="login"
    )
    other.move(sleman, pos="first-child")
    kit.refresh_from_db()
    assert kit.ended_at is None


def test_whoever_had_an_older_kit_of_the_page_is_told_too(
    check: FactCheckPage, rina: Holder, correct: Correct
) -> None:
    old = open_kit(check, rina)
    check.summary = "Kalimat lain yang sama benarnya."
    check.save_revision().publish()
    newer = kit_in_force(check)
    correct(check)
    old.refresh_from_db()
    assert old.end == IssuedKit.End.REPLACED
    assert [(each.holder, each.kit) for each in CorrectionAlert.objects.all()] == [
        (rina, newer)
    ]


def test_nobody_is_told_twice_of_one_correction(
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
    django_capture_on_commit_callbacks: Any,
) -> None:
    open_kit(check, rina)
    corrected = correct_and_tell(check)
    with django_capture_on_commit_callbacks(execute=True):
        corrected.save_revision().publish()
    assert CorrectionAlert.objects.count() == len(mail.outbox) == 1


def test_a_second_correction_is_told_to_those_of_the_first(
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
) -> None:
    open_kit(check, rina)
    correct_and_tell(check)
    mark_seen(rina, CorrectionAlert.objects.get().pk)
    assert open_alerts(rina) == []
    correct_and_tell(check, what="Juga tidak di Sleman.")
    (told,) = open_alerts(rina)
    assert told.sentence == "Juga tidak di Sleman."
    assert [len(each.to) for each in mail.outbox] == [1, 1]
    assert "Juga tidak di Sleman." in mail.outbox[1].body


def test_of_several_alerts_about_one_page_the_newest_is_shown(
    check: FactCheckPage, rina: Holder, correct: Correct
) -> None:
    open_kit(check, rina)
    correct(check)
    # The kit of the first correction, which somebody else takes.
    kit_in_force(check)
    correct(check, "dicabut", what="Semuanya keliru.")
    assert CorrectionAlert.objects.count() == 2
    assert [(each.label, each.sentence) for each in open_alerts(rina)] == [
        ("Dicabut", "Semuanya keliru.")
    ]
    mark_seen(rina, open_alerts(rina)[0].alert.pk)
    assert open_alerts(rina) == []


def test_whose_badge_is_over_is_left_alone(
    check: FactCheckPage, make_holder: MakeHolder, correct: Correct
) -> None:
    gone = make_holder("dulu@contoh.go.id", handle="dulu")
    away = make_holder("cuti@contoh.go.id", handle="cuti")
    open_kit(check, gone, away)
    Holder.objects.filter(pk=gone.pk).update(state=Holder.State.RESIGNED)
    Holder.objects.filter(pk=away.pk).update(state=Holder.State.SUSPENDED)
    correct(check)
    assert [each.holder for each in CorrectionAlert.objects.all()] == [away]


def test_an_alert_is_put_aside_by_its_own_holder_only(
    check: FactCheckPage, rina: Holder, budi: Holder, correct: Correct
) -> None:
    open_kit(check, rina)
    correct(check)
    alert = CorrectionAlert.objects.get()
    mark_seen(budi, alert.pk)
    assert len(open_alerts(rina)) == 1
    mark_seen(rina, alert.pk)
    assert open_alerts(rina) == []


def test_an_opening_written_while_the_kit_was_ending_is_found_later(
    check: FactCheckPage, rina: Holder, correct: Correct
) -> None:
    kit = kit_in_force(check)
    correct(check)
    KitOpening.objects.create(holder=rina, kit=kit)
    assert open_alerts(rina) == []
    assert (tell_latecomers(), tell_latecomers()) == (1, 0)
    assert len(open_alerts(rina)) == 1


def holders(agency: AgencyPage, number: int) -> list[Holder]:
    """Make many holders quickly."""
    users = User.objects.bulk_create(
        User(email=f"pemegang-{each}@contoh.go.id") for each in range(number)
    )
    return Holder.objects.bulk_create(
        Holder(user=user, agency=agency) for user in users
    )


@pytest.mark.parametrize("number", [10, 200])
def test_a_correction_asks_the_same_of_the_database_for_any_number_of_holders(
    number: int, check: FactCheckPage, kemenkes: AgencyPage
) -> None:
    kit = kit_in_force(check)
    KitOpening.objects.bulk_create(
        KitOpening(holder=each, kit=kit) for each in holders(kemenkes, number)
    )
    correction = Correction(page=check, kind="koreksi", what=WHAT, why="-")
    with CaptureQueriesContext(connection) as asked:
        recall_corrected(check, correction)
    words = [each["sql"].split()[0] for each in asked.captured_queries]
    told = [word for word in words if word not in ("SAVEPOINT", "RELEASE")]
    assert sorted(set(told)) == ["INSERT", "SELECT", "UPDATE"]
    # SQLite takes 166 rows of an alert at once, PostgreSQL all.
    inserts = 1 + (number > 166 and connection.vendor == "sqlite")
    assert len(told) == 4 + inserts
    assert CorrectionAlert.objects.count() == number


def test_the_desk_asks_twice_for_any_number_of_alerts(
    publish_check: PublishCheck, rina: Holder, correct: Correct
) -> None:
    for number in range(4):
        page = publish_check(f"Kabar {number}")
        open_kit(page, rina)
        correct(page)
    with CaptureQueriesContext(connection) as asked:
        assert len(open_alerts(rina)) == 4
    assert len(asked) == 2


@pytest.mark.django_db(transaction=True)
def test_two_corrections_at_once_end_one_kit_and_tell_everybody_once(
    check: FactCheckPage, rina: Holder, budi: Holder
) -> None:
    kit = open_kit(check, rina, budi)
    start = Barrier(2)

    def publish(kind: str) -> None:
        start.wait()
        correction = Correction(page=check, kind=kind, what=WHAT, why="-")
        recall_corrected(check, correction)
        connection.close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(publish, ["koreksi", "dicabut"]))
    kit.refresh_from_db()
    assert kit.end in ("dikoreksi", "dicabut")
    assert IssuedKit.objects.count() == 1
    assert CorrectionAlert.objects.count() == 2
    assert {each.to[0] for each in mail.outbox} == {
        "rina@contoh.go.id",
        "budi@contoh.go.id",
    }
