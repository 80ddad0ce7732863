"""Whatever happens to a page, search knows it within the same transaction."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Page
from wagtail.signals import page_published

from factcheck.models import Claim, FactCheckPage, Sighting
from home.models import Region, StandardPage, Topic
from search.engines import search_engine
from search.engines.embedded import storage
from search.models import StoredDocument, StoredFacet
from search.projection import refresh_page, refresh_pages
from search.queries import SearchQuery
from tests.search.pages import draft, published, restrict

pytestmark = pytest.mark.django_db


def stored_urls() -> dict[str, str]:
    return dict(StoredDocument.objects.values_list("title", "url"))


def test_published_page_is_found_and_unpublished_page_is_not() -> None:
    page = published("Kebijakan koreksi")
    found = search_engine().search(SearchQuery(text="koreksi")).hits
    assert [(hit.title, hit.url) for hit in found] == [
        ("Kebijakan koreksi", "/kebijakan-koreksi/")
    ]
    page.unpublish()
    assert not StoredDocument.objects.exists()


def test_draft_and_unpublished_changes_stay_out() -> None:
    draft("Rahasia pertama")
    page = published("Tentang kami")
    page.title = "Rahasia kedua"
    page.save_revision()
    assert stored_urls().keys() == {"Tentang kami"}


def test_scheduled_publishing_and_expiry_are_followed() -> None:
    page = draft("Terjadwal")
    now = timezone.now()
    page.go_live_at = now + timedelta(hours=1)
    page.expire_at = now + timedelta(hours=3)
    page.save_revision().publish()
    assert not stored_urls()
    for hours, found in ((2, {"Terjadwal"}), (4, set())):
        with time_machine.travel(now + timedelta(hours=hours)):
            call_command("publish_scheduled", verbosity=0)
        assert stored_urls().keys() == found


def test_restriction_hides_the_whole_branch_until_it_is_lifted() -> None:
    top = published("Induk")
    published("Anak", parent=top)
    restriction = restrict(top)
    assert not stored_urls()
    published("Anak baru", parent=top)
    assert not stored_urls()
    restriction.delete()
    assert stored_urls().keys() == {"Induk", "Anak", "Anak baru"}


def test_deleting_a_branch_forgets_it_even_when_part_of_it_was_restricted() -> None:
    top = published("Induk")
    child = published("Anak", parent=top)
    restrict(child)
    StoredDocument.objects.all().delete()
    Page.objects.get(pk=top.pk).delete()
    assert not StoredDocument.objects.exists()


def test_publishing_a_new_address_changes_those_below_at_once() -> None:
    top = published("Induk")
    published("Anak", parent=top)
    top.refresh_from_db()
    top.slug = "baru"
    top.save_revision().publish()
    assert stored_urls() == {"Induk": "/baru/", "Anak": "/baru/anak/"}


def test_saving_a_new_address_changes_those_below(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    top = published("Induk")
    published("Anak", parent=top)
    top.refresh_from_db()
    top.slug = "baru"
    with django_capture_on_commit_callbacks(execute=True):
        top.save()
    assert stored_urls() == {"Induk": "/baru/", "Anak": "/baru/anak/"}


def test_moved_branch_takes_its_new_address_and_restriction() -> None:
    branch = published("Cabang")
    published("Daun", parent=branch)
    target = published("Tujuan")
    branch.refresh_from_db()
    branch.move(target, pos="last-child")
    assert stored_urls()["Daun"] == "/tujuan/cabang/daun/"
    closed = published("Tertutup")
    restrict(closed)
    StandardPage.objects.get(pk=branch.pk).move(closed, pos="last-child")
    assert stored_urls().keys() == {"Tujuan"}


def test_alias_is_not_a_second_result() -> None:
    page = published("Asli")
    page.create_alias(update_slug="alias")
    page.save_revision().publish()
    refresh_pages(Page.objects.all())
    assert stored_urls() == {"Asli": "/asli/"}


def test_live_copy_is_a_result_of_its_own() -> None:
    page = published("Asli")
    page.copy(update_attrs={"title": "Salinan", "slug": "salinan"}, keep_live=True)
    assert stored_urls() == {"Asli": "/asli/", "Salinan": "/salinan/"}


def test_publishing_that_is_rolled_back_leaves_nothing() -> None:
    with transaction.atomic():
        published("Batal")
        transaction.set_rollback(True)
    assert not stored_urls()


def test_page_that_describes_nothing_is_no_result() -> None:
    refresh_page(Page.objects.get(depth=1))
    assert not stored_urls()


def test_reindexing_repairs_every_difference() -> None:
    missing, stale, zombie = (
        published(title) for title in ("Hilang", "Basi", "Mayat hidup")
    )
    StoredDocument.objects.filter(page_id=missing.pk).delete()
    StoredDocument.objects.filter(page_id=stale.pk).update(title="Kata lama")
    Page.objects.filter(pk=zombie.pk).update(live=False)
    call_command("reindex_search", verbosity=0)
    assert stored_urls().keys() == {"Hilang", "Basi"}


def test_unpublishing_is_not_slower_for_a_page_that_was_never_stored(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    page = published("Sekali")
    StoredDocument.objects.all().delete()
    with django_assert_max_num_queries(1):
        storage.remove([page.pk])


def test_alias_made_a_page_of_its_own_is_a_result() -> None:
    page = published("Asli")
    alias = page.create_alias(update_slug="alias")
    assert stored_urls() == {"Asli": "/asli/"}
    ConvertAliasPageAction(alias).execute(skip_permission_checks=True)
    urls = StoredDocument.objects.order_by("pk").values_list("url", flat=True)
    assert list(urls) == ["/asli/", "/alias/"]


def test_receiver_that_fails_takes_the_publication_with_it() -> None:
    page = draft("Gagal")

    def fail(**_kwargs: object) -> None:
        raise RuntimeError

    page_published.connect(fail, weak=False, dispatch_uid="fails")
    try:
        with pytest.raises(RuntimeError):
            page.save_revision().publish()
    finally:
        page_published.disconnect(dispatch_uid="fails")
    assert not StandardPage.objects.get(pk=page.pk).live
    assert not stored_urls()


@pytest.mark.usefixtures("demo_site")
def test_renamed_and_deleted_terms_show_on_the_pages_that_carry_them() -> None:
    topic = Topic.objects.get(slug="kesehatan")
    shown_on = stored_facets("topic", "kesehatan")
    assert shown_on
    topic.name = "Sehat selalu"
    topic.save()
    labels = StoredFacet.objects.filter(
        field="topic", value="kesehatan", locale="id"
    ).values_list("label", flat=True)
    assert set(labels) == {"Sehat selalu"}
    topic.delete()
    assert not stored_facets("topic", "kesehatan")
    region = Region.objects.get(
        code=StoredFacet.objects.filter(field="region").values_list("value")[:1]
    )
    region.name = "Daerah baru"
    region.save()
    assert stored_facets("region", region.code, label="Daerah baru")


def stored_facets(field: str, value: str, **more: str) -> set[int]:
    found = StoredFacet.objects.filter(field=field, value=value, **more)
    return set(found.values_list("document__page_id", flat=True))


@pytest.mark.usefixtures("demo_site")
def test_changed_claim_and_its_sightings_are_found_at_once() -> None:
    check = FactCheckPage.objects.live().filter(claim__isnull=False).first()
    assert check is not None
    claim = Claim.objects.get(pk=check.claim_id)
    claim.text = "Beras plastik beredar"
    claim.sightings.add(Sighting(quote="Awas beras plastik", seen_on="2026-01-02"))
    claim.save()
    stored = StoredDocument.objects.get(page_id=check.pk)
    assert "Awas beras plastik" in stored.claim
