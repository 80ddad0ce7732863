"""`manage.py import_fact_checks`: harmless to repeat, to stop, and to feed bad rows."""

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex, Revision

from factcheck.importing import writer as writing
from factcheck.models import Claim, Evidence, FactCheckPage, Sighting
from home.models import AgencyPage
from search.models import StoredDocument
from tests.factcheck.import_rows import article, write_rows
from tests.factories.accounts import UserFactory
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db

Import = Callable[..., str]


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory(code="kominfo")


@pytest.fixture
def run(agency: AgencyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Import:
    """Import rows from `berkas.csv` in an empty working directory."""
    monkeypatch.chdir(tmp_path)

    def run_import(*rows: dict[str, str], options: tuple[str, ...] = ()) -> str:
        path = write_rows(tmp_path / "berkas.csv", *rows)
        out = StringIO()
        call_command(
            "import_fact_checks", str(path), "--agency=kominfo", *options, stdout=out
        )
        return out.getvalue()

    return run_import


def counts() -> tuple[int, ...]:
    return tuple(
        model.objects.count()
        for model in (FactCheckPage, Claim, Sighting, Evidence, Page, Revision)
    )


def contents() -> list[tuple[Any, ...]]:
    return [
        (
            page.source_url,
            page.slug,
            page.path,
            page.live,
            page.title,
            page.claim.text,
            [sighting.quote for sighting in page.claim.sightings.all()],
            [evidence.url for evidence in page.evidence.all()],
            [topic.slug for topic in page.topics.all()],
        )
        for page in FactCheckPage.objects.order_by("path")
    ]


def test_article_becomes_a_live_page_of_the_agency(
    run: Import, agency: AgencyPage
) -> None:
    assert "1 baru" in run(article())
    page = FactCheckPage.objects.get()
    assert page.live
    assert not page.has_unpublished_changes
    assert page.live_revision == page.latest_revision
    assert page.agency == agency
    assert page.get_parent().pk == agency.pk
    assert page.claim.agency == agency
    assert timezone.localdate(page.first_published_at) == page.checked_on
    assert page.methodology_version == "impor"
    page.full_clean()


def test_imported_page_is_found_by_searching(run: Import) -> None:
    run(article())
    stored = StoredDocument.objects.get(kind="fact_check")
    assert stored.card["verdict"] == "salah"
    assert stored.card["evidence_count"] == 2


def test_imported_page_knows_what_it_refers_to(run: Import) -> None:
    run(article())
    page = FactCheckPage.objects.get()
    assert ReferenceIndex.get_references_to(page.claim).count() == 1
    assert ReferenceIndex.get_references_for_object(page).count() >= 2


def test_imported_revision_holds_the_rows_below_the_page(run: Import) -> None:
    run(article())
    page = FactCheckPage.objects.get()
    restored = page.latest_revision.as_object()
    assert [each.pk for each in restored.evidence.all()] == [
        each.pk for each in page.evidence.all()
    ]
    assert [topic.slug for topic in restored.topics.all()] == ["politik"]


def test_repeating_an_import_changes_nothing(run: Import) -> None:
    rows = [article(1), article(2), article(3)]
    run(*rows)
    before = counts()
    assert "3 tetap" in run(*rows)
    assert counts() == before


def test_changed_article_is_updated_in_place(run: Import) -> None:
    run(article(1), article(2))
    before = counts()[:5]
    text = "Kemendesa kini menjelaskannya juga di papan pengumuman tiap desa."
    out = run(article(1), article(2, penjelasan=text))
    assert "1 diperbarui, 1 tetap" in out
    assert counts()[:5] == before
    page = FactCheckPage.objects.get(source_url=article(2)["url"])
    assert page.explanation == f"<p>{text}</p>"
    assert page.live
    assert not page.has_unpublished_changes
    assert StoredDocument.objects.filter(
        text__body__contains="papan pengumuman"
    ).exists()


def test_what_a_person_changed_is_left_alone(run: Import) -> None:
    run(article())
    page = FactCheckPage.objects.get()
    page.title = "Dana desa tidak pernah dibagi tunai"
    page.save_revision(user=UserFactory(), log_action=True).publish()
    assert "1 dibiarkan" in run(article())
    page.refresh_from_db()
    assert page.title == "Dana desa tidak pernah dibagi tunai"


def test_page_taken_down_stays_down(run: Import) -> None:
    run(article())
    FactCheckPage.objects.get().unpublish(user=UserFactory(is_superuser=True))
    run(article())
    assert not FactCheckPage.objects.get().live


def test_drafts_go_live_with_the_next_import(run: Import) -> None:
    run(article(), options=("--draft",))
    page = FactCheckPage.objects.get()
    assert (page.live, page.first_published_at) == (False, None)
    assert not StoredDocument.objects.filter(page=page).exists()
    assert "1 diperbarui" in run(article())
    page.refresh_from_db()
    assert page.live
    assert timezone.localdate(page.first_published_at) == page.checked_on
    assert StoredDocument.objects.filter(page=page).exists()


def test_unfinished_check_stays_a_draft(run: Import) -> None:
    row = article(hasil_periksa="Dalam Proses")
    run(row)
    assert not FactCheckPage.objects.get().live
    assert "1 tetap" in run(row)


def test_killed_import_ends_in_the_same_state(run: Import, agency: AgencyPage) -> None:
    rows = [article(number) for number in range(1, 6)]

    class Killed(BaseException):
        pass

    def dies_in_the_third(*args: Any) -> None:
        if FactCheckPage.objects.count() == 3:
            raise Killed

    with (
        mock.patch.object(writing, "_announce", side_effect=dies_in_the_third),
        pytest.raises(Killed),
    ):
        run(*rows)
    assert FactCheckPage.objects.count() == Claim.objects.count() == 2
    run(*rows)
    assert counts()[:2] == (5, 5)
    agency.refresh_from_db()
    assert agency.numchild == 5
    assert Page.find_problems() == ([], [], [], [], [])


def test_bad_rows_are_kept_with_their_reason_and_the_rest_go_on(run: Import) -> None:
    bad = article(2, date="kapan-kapan")
    out = run(article(1), bad, article(3), article(1))
    assert "2 baru, 0 diperbarui, 0 tetap" in out
    assert "2 ditolak" in out
    with Path("berkas.rejects.csv").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert "dd/mm/yyyy" in first.pop("reason")
    assert first == bad
    assert "baris 2" in second["reason"]


def test_mended_rejects_file_can_be_imported_itself(
    run: Import, tmp_path: Path
) -> None:
    run(article(1, date="kapan-kapan"), options=("--rejects=tolak.csv",))
    path = tmp_path / "tolak.csv"
    path.write_text(path.read_text().replace("kapan-kapan", "04/05/2026", 1))
    call_command("import_fact_checks", str(path), "--agency=kominfo", stdout=StringIO())
    assert FactCheckPage.objects.count() == 1


def test_dry_run_says_what_would_happen_and_writes_nothing(run: Import) -> None:
    before = counts()
    out = run(article(1), article(2, url="x"), options=("--dry-run",))
    assert "2: created: Benarkah Dana desa 1 dibagikan tunai?" in out
    assert "3: rejected: " in out
    assert counts() == before
    assert not Path("berkas.rejects.csv").exists()


def test_same_words_at_two_addresses_get_two_slugs(run: Import) -> None:
    run(
        article(1, url="https://cek.example/1-salah-dana-desa"),
        article(2, url="https://cek.example/2-salah-dana-desa"),
    )
    slugs = FactCheckPage.objects.order_by("path").values_list("slug", flat=True)
    assert list(slugs) == ["dana-desa", "dana-desa-2"]


def test_article_of_another_agency_is_refused(run: Import) -> None:
    run(article())
    AgencyPageFactory(code="kemenkes")
    out = StringIO()
    call_command("import_fact_checks", "berkas.csv", "--agency=kemenkes", stdout=out)
    assert "1 ditolak" in out.getvalue()
    assert "kominfo" in Path("berkas.rejects.csv").read_text()


def test_unknown_agency_names_the_known_ones(agency: AgencyPage) -> None:
    with pytest.raises(CommandError, match="kominfo"):
        call_command("import_fact_checks", "apa.csv", "--agency=tidakada")


@pytest.mark.parametrize("name", ["tidak-ada.csv", "."])
def test_missing_file_is_one_clear_sentence(agency: AgencyPage, name: str) -> None:
    with pytest.raises(CommandError, match="tidak dapat dibaca"):
        call_command("import_fact_checks", name, "--agency=kominfo")


def test_rejects_may_not_overwrite_the_import(run: Import) -> None:
    with pytest.raises(CommandError):
        run(article(), options=("--rejects=berkas.csv",))


def test_real_file_imports_whole_and_repeats_without_change(
    run: Import, reference_data: Path
) -> None:
    path = str(reference_data / "turnbackhoax-2025.csv")
    call_command("import_fact_checks", path, "--agency=kominfo", stdout=StringIO())
    assert FactCheckPage.objects.count() == Claim.objects.count() == 445
    assert FactCheckPage.objects.live().count() == 444
    before = counts()
    out = StringIO()
    call_command("import_fact_checks", path, "--agency=kominfo", stdout=out)
    assert "445 tetap" in out.getvalue()
    assert counts() == before
