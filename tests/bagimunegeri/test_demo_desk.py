"""The demo shows the desk's own rules kept: a signature, votes, kept sources."""

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Site

from factcheck.models import Capture, FactCheckPage, OutsideReview, VerdictVote

pytestmark = pytest.mark.django_db

SLUG = "kuota-gratis-50-gb-komdigi"


def test_check_about_the_own_ministry_has_passed_the_gate(
    demo_site: Site, client: Client
) -> None:
    check = FactCheckPage.objects.get(slug=SLUG, locale__language_code="id")
    assert check.gate.unmet == []
    html = client.get(check.get_url()).content.decode()
    assert "jadi disahkan juga oleh" in html
    assert "3 orang yang tidak ikut menulis" in html


def test_main_sources_are_kept_and_some_have_changed(demo_site: Site) -> None:
    main = Capture.objects.exclude(sha256="")
    assert main.count() > 50
    assert set(main.values_list("state", flat=True)) == {"ada", "berubah", "hilang"}
    assert not main.exclude(title__startswith="Contoh: ").exists()


def test_loading_once_more_adds_nothing(demo_site: Site) -> None:
    counts = [kind.objects.count() for kind in (VerdictVote, OutsideReview, Capture)]
    before = list(Capture.objects.order_by("pk").values())
    call_command("load_demo", verbosity=0)
    again = [kind.objects.count() for kind in (VerdictVote, OutsideReview, Capture)]
    assert again == counts
    assert list(Capture.objects.order_by("pk").values()) == before
