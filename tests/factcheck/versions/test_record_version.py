"""What readers saw is kept: once for each change, with a fingerprint to check."""

import hashlib
import json
from datetime import timedelta
from functools import partial
from threading import Barrier

import pytest
from django.core.management import call_command
from django.utils import timezone

from factcheck.models import (
    Correction,
    Evidence,
    FactCheckContributor,
    FactCheckPage,
    PublishedVersion,
)
from factcheck.versions.content import paragraphs
from factcheck.versions.services import record_version
from tests.factcheck.tips.sending import at_once
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db


def publish(page: FactCheckPage, **changed: object) -> FactCheckPage:
    """Publish the check with some fields changed."""
    fresh = FactCheckPage.objects.get(pk=page.pk)
    for name, value in changed.items():
        setattr(fresh, name, value)
    fresh.save_revision().publish()
    return FactCheckPage.objects.get(pk=page.pk)


@pytest.fixture
def check() -> FactCheckPage:
    page: FactCheckPage = FactCheckPageFactory.create(live=False)
    page.evidence = [
        Evidence(title="Data PKH", publisher="Kemensos", url="https://sumber.example/")
    ]
    page.contributors = [FactCheckContributor(name="Sari Wulan", role="pemeriksa")]
    page.save()
    return publish(page)


def numbers(page: FactCheckPage) -> list[int]:
    return list(page.versions.order_by("number").values_list("number", flat=True))


def test_publication_keeps_a_version_and_a_change_another(check: FactCheckPage) -> None:
    assert numbers(check) == [1]
    publish(check, summary="Bantuan itu tidak ada.", verdict="menyesatkan")
    first, second = check.versions.order_by("number")
    assert (first.verdict, second.verdict) == ("salah", "menyesatkan")
    assert first.content["summary"] != second.content["summary"]


def test_publication_that_no_reader_notices_keeps_nothing(check: FactCheckPage) -> None:
    publish(check)
    publish(check, review_by=timezone.localdate() + timedelta(days=90))
    assert numbers(check) == [1]


@pytest.mark.parametrize(
    ("relation", "row"),
    [
        (
            "evidence",
            Evidence(title="Siaran", publisher="BPS", url="https://b.example"),
        ),
        ("contributors", FactCheckContributor(name="Bagus", role="peninjau")),
        ("corrections", Correction(kind="koreksi", what="Angka", why="Salah baca")),
    ],
)
def test_a_row_added_is_a_change(
    check: FactCheckPage, relation: str, row: object
) -> None:
    rows = [*getattr(check, relation).all(), row]
    publish(check, **{relation: rows})
    assert numbers(check) == [1, 2]


def test_a_link_that_leads_elsewhere_is_a_change(check: FactCheckPage) -> None:
    for address in ("https://satu.example/", "https://dua.example/"):
        publish(check, conclusion=f'<p>Lihat <a href="{address}">data</a>.</p>')
    assert numbers(check) == [1, 2, 3]


def test_fingerprint_is_the_sha256_of_canonical_json(check: FactCheckPage) -> None:
    version = check.versions.get()
    text = json.dumps(
        version.content, sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    assert version.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_editor_in_another_time_zone_changes_nothing(check: FactCheckPage) -> None:
    corrected = Correction(kind="koreksi", what="Angka", why="Salah baca")
    publish(check, corrections=[corrected])
    with timezone.override("Asia/Jayapura"):
        publish(check)
    assert numbers(check) == [1, 2]


def test_withheld_source_is_kept_without_its_address(check: FactCheckPage) -> None:
    secret = Evidence(
        title="Wawancara",
        publisher="Korban",
        url="https://rahasia.example/",
        withheld_reason="Data pribadi korban.",
    )
    publish(check, evidence=[secret])
    kept = json.dumps(check.versions.order_by("-number")[0].content)
    assert "Data pribadi korban." in kept
    assert "rahasia.example" not in kept


def test_rich_text_becomes_paragraphs_with_addresses() -> None:
    html = (
        '<p>Satu<br/>dua &amp; tiga</p><ul><li><a href="https://a.example">A</a></li>'
    )
    assert paragraphs(html) == "Satu\ndua & tiga\nA (https://a.example)"


def test_command_keeps_what_was_published_before_versions(check: FactCheckPage) -> None:
    PublishedVersion.objects.all().delete()
    draft = FactCheckPageFactory.create(live=False)
    for _run in range(2):
        call_command("record_versions", verbosity=0)
    assert numbers(check) == [1]
    assert check.versions.get().published_at == check.last_published_at
    assert numbers(draft) == []


def test_a_claim_reworded_on_its_own_is_a_change(check: FactCheckPage) -> None:
    claim = check.claim
    assert claim is not None
    claim.text = "Bantuan beras lewat tautan"
    claim.save()
    assert numbers(check) == [1, 2]
    check.unpublish()
    claim.text = "Bantuan gula lewat tautan"
    claim.save()
    assert numbers(check) == [1, 2]


@pytest.mark.django_db(transaction=True)
def test_writers_at_the_same_moment_take_one_number_each() -> None:
    page = publish(FactCheckPageFactory.create(live=False))
    together = Barrier(4)

    def keep(writer: int) -> None:
        check = FactCheckPage.objects.get(pk=page.pk)
        check.summary = f"Ringkasan {writer}."
        together.wait()
        record_version(check)

    at_once(*(partial(keep, writer) for writer in range(4)))

    assert numbers(page) == [1, 2, 3, 4, 5]
