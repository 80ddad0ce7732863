"""The ledger of kits: one in force a page, every text word for word, uses counted."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from factcheck.models import Correction, FactCheckPage
from home.api_lists import absolute
from home.short_links import code_of
from influencers.kits.selectors import shared_pages
from influencers.kits.services import (
    count_use,
    issue_kits,
    record_opening,
    record_taking,
)
from influencers.models import CorrectionAlert, IssuedKit, KitOpening, KitPart
from sharing.manifests import caption_digest
from sharing.networks import DISCLOSURE, NETWORKS
from tests.influencers.conftest import MakeHolder, PublishCheck, PublishProgram
from tests.influencers.kits.conftest import OfferKit

End = IssuedKit.End


def correct(page: FactCheckPage, kind: str = "koreksi") -> None:
    """Publish a correction of a check."""
    page.corrections.add(
        Correction(
            kind=kind,
            corrected_at=timezone.now(),
            what="Jumlahnya 50 GB, bukan 5 GB.",
            why="Kami salah membaca tabel.",
        )
    )
    page.save_revision().publish()


def test_a_kit_holds_every_text_with_link_and_disclosure(
    publish_check: PublishCheck, offer_kit: OfferKit
) -> None:
    page = publish_check("Kuota 50 GB gratis")
    kit = offer_kit(page).issued
    assert {caption["network"] for caption in kit.captions} == set(NETWORKS)
    for caption in kit.captions:
        assert absolute(f"/s/{code_of(page.pk)}/") in caption["text"]
        assert DISCLOSURE in caption["text"]
    assert (kit.title, kit.url) == (page.title, page.full_url)
    assert kit.agency_id == page.agency_id
    texts = {caption_digest(caption["text"]) for caption in kit.captions}
    assert set(kit.parts.values_list("digest", flat=True)) == texts


def test_the_same_words_are_the_same_kit(
    publish_program: PublishProgram, offer_kit: OfferKit
) -> None:
    page = publish_program("Imunisasi")
    assert offer_kit(page).issued == offer_kit(page).issued
    assert IssuedKit.objects.count() == 1


def test_new_words_are_a_new_kit_and_old_texts_stay_worn(
    publish_program: PublishProgram, offer_kit: OfferKit
) -> None:
    page = publish_program("Imunisasi")
    old = offer_kit(page)
    assert old.first is not None
    assert old.first.part is not None
    for _time in range(3):
        count_use(old.first.part)
    page.captions = [("caption", {"network": "x", "text": "Bunda, ayo ke posyandu!"})]
    page.save_revision().publish()

    new = offer_kit(page)

    old.issued.refresh_from_db()
    assert (old.issued.end, new.issued.ended_at) == (End.REPLACED, None)
    assert old.issued.ended_at is not None
    assert new.first is not None
    assert new.first.part is not None
    assert (new.first.variant.text, new.first.part.uses) == (old.first.variant.text, 3)


def test_a_page_never_has_two_kits_in_force(
    publish_program: PublishProgram, offer_kit: OfferKit
) -> None:
    kit = offer_kit(publish_program("Imunisasi")).issued
    with pytest.raises(IntegrityError), transaction.atomic():
        IssuedKit.objects.create(page=kit.page, title="Lain", url=kit.url, digest="x")


def test_whoever_loses_the_race_offers_the_kit_of_the_winner(
    publish_program: PublishProgram,
    offer_kit: OfferKit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = publish_program("Imunisasi")
    won = offer_kit(page).issued
    reads = iter([{}, {page.pk: won}])
    monkeypatch.setattr(
        "influencers.kits.services._in_force",
        lambda keys, real=won: next(reads, {page.pk: real}),
    )
    assert issue_kits(shared_pages([page.pk]).values()) == {page.pk: won}
    assert IssuedKit.objects.count() == 1


@pytest.mark.parametrize(
    ("kind", "end"), [("koreksi", End.CORRECTED), ("dicabut", End.WITHDRAWN)]
)
def test_a_correction_ends_the_kit_and_offers_one_that_says_so(
    publish_check: PublishCheck, offer_kit: OfferKit, kind: str, end: str
) -> None:
    page = publish_check("Kuota 50 GB gratis")
    old = offer_kit(page).issued
    correct(page, kind)

    new = offer_kit(page)

    old.refresh_from_db()
    assert old.ended_at is not None
    assert old.end == end
    assert new.issued.is_correction
    said = {"koreksi": "koreksi", "dicabut": "dicabut"}[kind]
    for caption in new.issued.captions:
        assert said in caption["text"].lower()


def test_an_opening_is_kept_once_and_taking_passes_the_correction_on(
    make_holder: MakeHolder, publish_check: PublishCheck, offer_kit: OfferKit
) -> None:
    page, holder = publish_check("Kuota 50 GB gratis"), make_holder()
    old = offer_kit(page).issued
    IssuedKit.objects.update(offered_at=timezone.now() - timedelta(days=1))
    for _time in range(2):
        record_opening(holder, old)
    assert KitOpening.objects.count() == 1
    correct(page)
    CorrectionAlert.objects.get_or_create(holder=holder, kit=old)
    new = offer_kit(page).issued
    record_taking(holder, old)
    record_opening(holder, new)
    assert CorrectionAlert.objects.get().passed_on_at is None

    record_taking(holder, new)

    assert CorrectionAlert.objects.get().passed_on_at is not None


def test_a_correction_of_another_page_is_not_passed_on(
    make_holder: MakeHolder,
    publish_check: PublishCheck,
    publish_program: PublishProgram,
    offer_kit: OfferKit,
) -> None:
    holder = make_holder()
    wrong = offer_kit(publish_check("Kuota 50 GB gratis")).issued
    CorrectionAlert.objects.create(holder=holder, kit=wrong)
    record_taking(holder, offer_kit(publish_program("Imunisasi")).issued)
    assert CorrectionAlert.objects.get().passed_on_at is None


def test_queries_do_not_grow_with_kits(
    publish_program: PublishProgram,
    publish_check: PublishCheck,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    pages = [publish_program(f"Program {number}") for number in range(4)]
    pages += [publish_check(f"Cek {number}") for number in range(4)]
    some = shared_pages([pages[0].pk, pages[4].pk])
    all_of_them = shared_pages([page.pk for page in pages])
    with django_assert_num_queries(0):
        issue_kits([])
    issue_kits(some.values())
    with django_assert_num_queries(1):
        issue_kits(some.values())
    issue_kits(all_of_them.values())
    assert IssuedKit.objects.filter(ended_at=None).count() == 8
    with django_assert_num_queries(1):
        issue_kits(all_of_them.values())


def test_a_text_counts_as_one_part_for_all_its_networks(
    publish_program: PublishProgram, offer_kit: OfferKit
) -> None:
    kit = offer_kit(publish_program("Imunisasi")).issued
    places = [part.place.split(",") for part in kit.parts.all()]
    assert any(len(place) > 1 for place in places)
    assert all(len(part.place) <= 120 for part in KitPart.objects.all())
