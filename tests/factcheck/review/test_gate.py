"""What a check must have before a person may publish it, and who is held to it."""

from collections.abc import Callable
from datetime import date, timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale

from factcheck.models import (
    Capture,
    Claim,
    Correction,
    Evidence,
    FactCheckPage,
    Sighting,
)
from factcheck.models.captures import digest_of
from factcheck.review.gate import gate_of
from factcheck.review.words import latest_draft
from home.models import AgencyPage, CustomImage
from tests.factcheck.review.desk import (
    Desk,
    Person,
    Role,
    said,
    seen_claim,
    source,
    stored,
    waiting_step,
)
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db

# Any: the type checker knows rows of a page only as a manager.
Spoil = Callable[[Any], None]


def unmet(page: FactCheckPage) -> set[str]:
    """Return the codes of what is missing from the draft."""
    return {item.code for item in gate_of(page).unmet}


def change(page: FactCheckPage, spoil: Spoil) -> None:
    """Save the draft with something changed, by its author."""
    draft = latest_draft(page)
    spoil(draft)
    draft.save_revision(clean=False)


def without_archive(page: Any) -> None:
    evidence = list(page.evidence.all())
    evidence[0].archive_url = ""
    page.evidence = evidence


def with_twins(page: Any) -> None:
    """Cite two pages of one publisher, on one host with and without its www."""
    page.evidence = [
        Evidence(
            title="A",
            publisher="Satu ",
            url="https://www.satu.example/a",
            archive_url="https://arsip.example/a",
        ),
        Evidence(
            title="B",
            publisher="satu",
            url="https://satu.example/b",
            archive_url="https://arsip.example/b",
        ),
    ]


def with_other_host_only(page: Any) -> None:
    """Cite one publisher at two hosts."""
    with_twins(page)
    evidence = list(page.evidence.all())
    evidence[1].url = "https://lain.example/b"
    page.evidence = evidence


def with_sources_nobody_can_open(page: Any) -> None:
    """Cite two publishers at addresses of a network of their own."""
    with_twins(page)
    evidence = list(page.evidence.all())
    evidence[0].url, evidence[1].url = "http://127.0.0.1/a", "http://server.local/b"
    evidence[1].publisher = "Lain"
    page.evidence = evidence


def with_picture_without_words(page: Any) -> None:
    file = ContentFile(b"", name="gambar.png")
    Image.new("RGB", (40, 30)).save(file, format="PNG")
    page.image = CustomImage.objects.create(
        title="Gambar", file=file, collection=page.agency.collection
    )


SPOILS: dict[str, tuple[str, Spoil]] = {
    "no claim": ("claim", lambda page: setattr(page, "claim", None)),
    "debunk as claim": (
        "claim",
        lambda page: setattr(page, "claim_translation", "Hoaks: bantuan palsu"),
    ),
    "no verdict": ("verdict", lambda page: setattr(page, "verdict", "")),
    "one source": (
        "sources",
        lambda page: setattr(page, "evidence", [source("satu")]),
    ),
    "twin sources": ("sources", with_twins),
    "one publisher at two hosts": ("sources", with_other_host_only),
    "private addresses": ("sources", with_sources_nobody_can_open),
    "no archive": ("archive", without_archive),
    "claimant not asked": (
        "reply",
        lambda page: setattr(page, "no_contact_reason", " "),
    ),
    "picture without words": ("image", with_picture_without_words),
    "unknown methodology": (
        "methodology",
        lambda page: setattr(page, "methodology_version", "9.9"),
    ),
    "unseen claim": (
        "claim_review",
        lambda page: setattr(page, "claim", seen_claim(page.agency)),
    ),
}


@pytest.mark.parametrize("name", SPOILS)
def test_what_is_missing_is_named(desk: Desk, name: str) -> None:
    code, spoil = SPOILS[name]
    page = desk.draft()
    before = unmet(page)
    assert code not in before

    change(page, spoil)
    if name == "unseen claim":
        Sighting.objects.all().delete()

    assert code in unmet(page)
    assert all(item.message.rstrip().endswith(".") for item in gate_of(page).unmet)


@pytest.mark.parametrize("name", ["no archive", "claimant not asked"])
def test_publisher_is_told_what_is_missing(desk: Desk, name: str) -> None:
    page = desk.before_publication()
    # Neither voids the votes: the words that were judged are the same.
    _code, spoil = SPOILS[name]
    draft = stored(page)
    spoil(draft)
    draft.save()
    revision = draft.latest_revision
    revision.content = draft.serializable_data()
    revision.save()

    response = desk.publisher.approve(page)

    assert not stored(page).live
    assert "Belum bisa diterbitkan" in said(response)
    assert gate_of(page).unmet[0].message in said(response)


def test_dialog_leads_to_the_editor_that_says_what_is_missing(desk: Desk) -> None:
    page = desk.before_publication(no_contact_reason="")
    address = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[page.pk, "approve", waiting_step(page).pk],
    )
    response = desk.publisher.client.post(
        address, {"comment": "Ya."}, headers={"x-requested-with": "XMLHttpRequest"}
    )
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert response.json() == {"step": "success", "redirect": editor}
    shown = desk.publisher.client.get(editor).content.decode()
    assert "Belum bisa diterbitkan; drafnya tersimpan" in shown


@pytest.mark.parametrize(
    ("claimant", "reason", "is_met"),
    [
        ({"claimant_name": "Budi"}, "Pengirim pertama tidak diketahui.", False),
        ({"claimant_name": "Budi"}, "Pembuatnya anonim", False),
        ({"claimant_name": "Budi"}, "Sudah meninggal.", True),
        ({"claimant_name": ""}, "Pengirim pertama tidak diketahui.", True),
        (
            {"claimant_name": "@akun", "claimant_kind": "akun_anonim"},
            "Pemilik akun tidak diketahui.",
            True,
        ),
    ],
)
def test_claimant_who_is_named_is_not_unknown(
    desk: Desk, claimant: dict[str, str], reason: str, is_met: bool
) -> None:
    claim = seen_claim(desk.agency, **{"claimant_kind": "orang", **claimant})
    page = desk.draft(claim=claim, no_contact_reason=reason)
    told = {item.code: item.message for item in gate_of(page).unmet}
    assert ("reply" not in told) is is_met
    assert is_met or "Budi" in told["reply"]


def test_claimant_who_was_asked_needs_no_reason(desk: Desk) -> None:
    claim = seen_claim(desk.agency, claimant_kind="orang", claimant_name="Budi")
    page = desk.draft(claim=claim, claimant_contacted_on=timezone.localdate())
    assert "reply" not in unmet(page)


def published_later(page: Any) -> None:
    evidence = list(page.evidence.all())
    evidence[0].published_on = date(2026, 1, 2)
    page.evidence = evidence


@pytest.mark.parametrize(
    "spoil",
    [
        lambda page: setattr(page, "content_type_label", "tiruan"),
        lambda page: setattr(page, "intent", "misinformasi"),
        lambda page: setattr(page, "original_media_url", "https://foto.example/1"),
        lambda page: setattr(page, "official_channel", "Kanal yang lain"),
        published_later,
    ],
)
def test_approvals_cover_all_that_is_judged(desk: Desk, spoil: Spoil) -> None:
    page = desk.before_publication()
    assert unmet(page) == set()
    change(page, spoil)
    assert unmet(page) == {"second_editor", "panel"}


def test_gate_is_looked_at_anew_after_each_saving(desk: Desk) -> None:
    page = desk.before_publication()
    assert page.gate.unmet == []
    page.summary = "Diubah sesudah disetujui."
    page.save_revision()
    assert {item.code for item in page.gate.unmet} == {"second_editor", "panel"}


def test_publishers_editor_reads_the_gate_once(
    desk: Desk, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    page = desk.before_publication()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    desk.publisher.client.get(address)
    with django_assert_num_queries(143):
        desk.publisher.client.get(address)


def test_capture_with_a_fingerprint_is_an_archive(desk: Desk) -> None:
    page = desk.draft()
    change(page, without_archive)
    url = latest_draft(page).evidence.all()[0].url
    capture = Capture.objects.create(url_digest=digest_of(url), url=url)
    assert "archive" in unmet(page)
    capture.sha256 = "a" * 64
    capture.save()
    assert "archive" not in unmet(page)


def test_wrong_fingerprint_is_saved_in_a_draft_and_named_by_the_gate(
    desk: Desk,
) -> None:
    page = desk.draft()
    response = desk.author.edit(page, **{"evidence-0-sha256": "bukan sidik"})
    assert response.status_code == HTTPStatus.FOUND
    draft = latest_draft(page)
    assert draft.evidence.all()[0].sha256 == "bukan sidik"
    told = {item.code: item.message for item in draft.gate.unmet}
    assert told["archive"] == (
        "Kosongkan atau betulkan sidik SHA-256 bukti: Halaman satu."
    )


def test_withheld_source_needs_no_archive(desk: Desk) -> None:
    page = desk.draft()
    change(page, without_archive)

    def withhold(draft: Any) -> None:
        evidence = list(draft.evidence.all())
        evidence[0].withheld_reason = "Memuat data pribadi."
        draft.evidence = evidence

    change(page, withhold)
    assert "archive" not in unmet(page)


def test_draft_that_lacks_everything_is_saved_and_sent_on(desk: Desk) -> None:
    page = desk.draft()
    desk.author.edit(page, no_contact_reason="", **{"action-submit": "1"})
    assert stored(page).no_contact_reason == ""
    assert stored(page).workflow_in_progress


def test_publisher_cannot_pass_by_editor_and_vote(desk: Desk) -> None:
    page = desk.draft()
    assert unmet(page) == {"second_editor", "panel"}
    desk.publisher.edit(page, **{"action-publish": "1"})
    desk.publisher.publish_in_bulk(page)
    assert not stored(page).live


def test_superuser_is_held_to_the_gate_too(desk: Desk) -> None:
    superuser = Person(user=UserFactory.create(is_superuser=True))
    page = desk.draft()
    superuser.edit(page, **{"action-publish": "1"})
    superuser.publish_in_bulk(page)
    assert not stored(page).live


def test_scheduled_publication_is_held_to_the_gate(desk: Desk) -> None:
    page = desk.draft()
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    desk.author.edit(page, go_live_at=tomorrow)
    desk.publisher.edit(page, **{"action-publish": "1"})
    assert not stored(page).approved_schedule


def test_whoever_opens_the_editor_reads_why_there_is_no_button(desk: Desk) -> None:
    page = desk.draft()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = desk.publisher.client.get(address).content.decode()
    assert "Belum bisa diterbitkan: 2 hal kurang" in html
    assert "penyunting kedua belum menyetujui" in html


def test_publisher_cannot_change_and_publish_in_one_go(desk: Desk) -> None:
    page = desk.published()
    response = desk.publisher.edit(
        page, summary="Diam-diam diubah.", **{"action-publish": "1"}
    )
    assert stored(page).summary != "Diam-diam diubah."
    assert "orang lain yang harus menyetujui" in said(response)


def test_change_that_was_not_judged_is_published_by_a_second_person(
    desk: Desk,
) -> None:
    page = desk.published()
    desk.author.edit(page, why_checked="Ramai dibagikan.")
    desk.publisher.edit(page, **{"action-publish": "1"})
    assert stored(page).why_checked == "Ramai dibagikan."


@pytest.mark.parametrize("changed", [{"verdict": "menyesatkan"}, {"conclusion": ""}])
def test_changed_judgement_needs_a_correction(
    desk: Desk, changed: dict[str, str]
) -> None:
    page = desk.published()
    change(page, lambda draft: draft.__dict__.update(changed))
    assert "correction" in unmet(page)

    def correct(draft: Any) -> None:
        draft.corrections = [
            Correction(kind="koreksi", what="Fotonya asli.", why="Ada foto aslinya.")
        ]

    change(page, correct)
    assert "correction" not in unmet(page)


def test_correction_of_before_does_not_cover_the_next_change(desk: Desk) -> None:
    page = desk.published()
    draft: Any = latest_draft(page)
    draft.corrections = [Correction(kind="koreksi", what="Satu.", why="Karena.")]
    draft.verdict = "menyesatkan"
    draft.save_revision().publish()

    change(page, lambda each: setattr(each, "verdict", "salah"))

    assert "correction" in unmet(page)


def test_claim_changed_behind_the_page_needs_a_correction(desk: Desk) -> None:
    page = desk.published()
    Claim.objects.update(text="Bantuan tunai Rp9 juta lewat tautan")
    assert "correction" in unmet(page)


def test_unpublishing_does_not_forget_what_readers_were_told(desk: Desk) -> None:
    page = desk.published()
    page.unpublish()
    change(page, lambda draft: setattr(draft, "verdict", "menyesatkan"))
    assert "correction" in unmet(page)


def test_nothing_stands_in_the_way_of_a_withdrawal(desk: Desk) -> None:
    page = desk.published()

    def withdraw(draft: Any) -> None:
        draft.evidence = []
        draft.conclusion = "<p>Kami keliru.</p>"
        # As the editor's form writes it: to the minute, and numbered.
        withdrawal = Correction(kind="dicabut", what="Semua.", why="Keliru.")
        withdrawal.corrected_at = timezone.now().replace(second=0, microsecond=0)
        withdrawal.sort_order = 0
        draft.corrections = [withdrawal]

    change(page, withdraw)
    desk.publisher.edit(page, **{"action-publish": "1"})
    assert stored(page).is_withdrawn


def test_imported_check_has_the_lighter_gate(desk: Desk) -> None:
    page = desk.draft(source_url="https://arsip.example/1", source_name="Arsip")
    change(page, lambda draft: setattr(draft, "evidence", []))
    codes = {item.code for item in gate_of(page).items}
    assert codes == {
        "claim",
        "verdict",
        "image",
        "methodology",
        "correction",
        "claim_review",
    }


def test_code_without_a_person_is_not_asked(desk: Desk) -> None:
    page = desk.draft()
    page.save_revision().publish()
    assert stored(page).live


def test_translation_stands_on_the_vote_on_its_original(
    desk: Desk, agency: AgencyPage
) -> None:
    page = desk.published()
    english, _created = Locale.objects.get_or_create(language_code="en")
    translation = page.copy_for_translation(english, copy_parents=True)
    assert unmet(translation) == {"claim"}
    change(translation, lambda draft: setattr(draft, "verdict", "benar"))
    assert {"panel", "second_editor"} <= unmet(translation)


def test_words_typed_over_an_approved_revision_are_not_approved(desk: Desk) -> None:
    page = desk.before_publication()
    typist = desk.person(Role.PUBLISHER)
    revision = stored(page).latest_revision
    draft = latest_draft(page)
    draft.summary = "Diketik di atas naskah yang sudah disetujui."
    draft.save_revision(user=revision.user, overwrite_revision=revision)
    assert {"second_editor", "panel"} <= unmet(page)
    typist.approve(page)
    assert not stored(page).live
