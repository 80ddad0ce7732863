"""The demo shows the desk's own rules kept: a signature, votes, kept sources."""

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Site

from bagimunegeri.demo.people import SIGN_INS
from factcheck.models import Capture, FactCheckPage, OutsideReview, VerdictVote
from influencers.services import badge_officers

pytestmark = pytest.mark.django_db

SLUG = "kuota-gratis-50-gb-komdigi"


def test_check_about_the_own_ministry_has_passed_the_gate(
    demo_site: Site, client: Client
) -> None:
    check = FactCheckPage.objects.get(slug=SLUG, locale__language_code="id")
    assert check.gate.unmet == []
    html = client.get(check.get_url()).content.decode()
    assert "Disahkan juga oleh" in html
    assert "3 orang yang tidak ikut menulis" in html


def test_main_sources_are_kept_and_some_have_changed(demo_site: Site) -> None:
    main = Capture.objects.exclude(sha256="")
    assert main.count() > 50
    assert set(main.values_list("state", flat=True)) == {"ada", "berubah", "hilang"}
    assert not main.exclude(title__startswith="Contoh: ").exists()


def test_later_source_is_kept_when_it_came_in(demo_site: Site) -> None:
    withdrawn = FactCheckPage.objects.get(
        slug="listrik-bandung-raya-padam-enam-jam-minggu",
        locale__language_code="id",
    )
    first, later = Capture.objects.filter(
        url__in=[each.url for each in withdrawn.evidence.all()]
    ).order_by("captured_at")
    assert first.captured_at == withdrawn.first_published_at
    assert withdrawn.newest_correction is not None
    assert later.captured_at == withdrawn.newest_correction.corrected_at


def test_only_a_signed_check_says_that_it_was_signed(demo_site: Site) -> None:
    told = FactCheckPage.objects.filter(evidence__interest__contains="menandatangani")
    assert set(told.values_list("slug", flat=True)) == {SLUG}


def test_two_badge_officers_sign_in_so_that_four_eyes_can_be_tried(
    demo_site: Site,
) -> None:
    officers = badge_officers().user_set.values_list("email", flat=True)
    assert {each.email for each in SIGN_INS} >= set(officers)
    assert len(officers) == 2


def test_loading_once_more_adds_nothing(demo_site: Site) -> None:
    counts = [kind.objects.count() for kind in (VerdictVote, OutsideReview, Capture)]
    before = list(Capture.objects.order_by("pk").values())
    call_command("load_demo", verbosity=0)
    again = [kind.objects.count() for kind in (VerdictVote, OutsideReview, Capture)]
    assert again == counts
    assert list(Capture.objects.order_by("pk").values()) == before
