"""The doctor finds whatever search has wrong, says so, and puts it right."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django import Settings
from wagtail.models import Page, PageViewRestriction

from search.engines.elastic.connection import live_alias, server
from search.models import SearchOutbox, StoredDocument
from search.synchronisation.examination import examine
from tests.search.pages import published, restrict

pytestmark = pytest.mark.django_db


def findings() -> dict[tuple[str, str], tuple[int, ...]]:
    return {(found.place, found.fault): found.pages for found in examine()}


def doctor(*options: str) -> str:
    told = io.StringIO()
    call_command("search_doctor", *options, stdout=told)
    return told.getvalue()


def restrict_unnoticed(page: Page) -> None:
    """Restrict a page without a signal, as by hand in the tables."""
    PageViewRestriction.objects.bulk_create(
        [PageViewRestriction(page=page, restriction_type="login")]
    )


def test_sound_search_is_called_sound() -> None:
    published("Sehat")
    assert "1 dokumen" in doctor()


def test_every_fault_of_the_embedded_engine_is_found_and_repaired() -> None:
    missing, stale, zombie, restricted = (
        published(title) for title in ("Hilang", "Basi", "Sisa", "Terbatas")
    )
    StoredDocument.objects.filter(page_id=missing.pk).delete()
    Page.objects.filter(pk=stale.pk).update(title="Diganti diam-diam")
    Page.objects.filter(pk=zombie.pk).update(live=False)
    restrict_unnoticed(Page.objects.get(pk=restricted.pk))
    assert findings() == {
        ("embedded", "missing"): (missing.pk,),
        ("embedded", "stale"): (stale.pk,),
        ("embedded", "zombie"): (zombie.pk,),
        ("embedded", "restricted"): (restricted.pk,),
    }
    with pytest.raises(CommandError) as failed:
        doctor()
    assert failed.value.returncode == 1
    assert "2 dokumen" in doctor("--repair")
    assert findings() == {}


@pytest.mark.elasticsearch
def test_every_fault_of_the_server_is_found_and_repaired(
    elasticsearch: Settings,
) -> None:
    missing, stale, zombie, restricted = (
        published(title) for title in ("Hilang", "Basi", "Sisa", "Terbatas")
    )
    call_command("reindex_search", verbosity=0)
    call_command("search_worker", "--once")
    assert findings() == {}
    client = server().options(request_timeout=10)
    client.delete(index=live_alias(), id=str(missing.pk))
    client.update(
        index=live_alias(), id=str(stale.pk), doc={"fingerprint": "old"}, refresh=True
    )
    zombie.unpublish()
    restrict(Page.objects.get(pk=restricted.pk))
    SearchOutbox.objects.all().delete()
    assert findings() == {
        ("server", "missing"): (missing.pk,),
        ("server", "stale"): (stale.pk,),
        ("server", "zombie"): (zombie.pk,),
        ("server", "restricted"): (restricted.pk,),
    }
    assert "2 dokumen" in doctor("--repair")
    assert findings() == {}


@pytest.mark.elasticsearch
def test_changes_on_their_way_are_no_fault_but_parked_ones_are(
    elasticsearch: Settings,
) -> None:
    call_command("reindex_search", verbosity=0)
    page = published("Di jalan")
    assert findings() == {}
    SearchOutbox.objects.update(due_at=None, fault="400 salah")
    assert findings() == {
        ("server", "missing"): (page.pk,),
        ("outbox", "parked"): (page.pk,),
    }
    told = io.StringIO()
    with pytest.raises(CommandError):
        call_command("search_doctor", stdout=told)
    assert "400 salah" in told.getvalue()
    SearchOutbox.objects.update(
        due_at=timezone.now(), queued_at=timezone.now() - timedelta(hours=1)
    )
    assert findings() == {("outbox", "late"): (page.pk,)}
    assert "1 dokumen" in doctor("--repair")


@pytest.mark.elasticsearch
def test_server_without_an_index_is_told_apart_from_one_that_is_away(
    elasticsearch: Settings,
) -> None:
    assert findings() == {("server", "no_index"): ()}
    address = elasticsearch.ELASTICSEARCH_URL
    elasticsearch.ELASTICSEARCH_URL = "http://127.0.0.1:9"
    assert findings() == {("server", "unreachable"): ()}
    elasticsearch.ELASTICSEARCH_URL = address
