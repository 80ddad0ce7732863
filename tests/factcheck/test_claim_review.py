"""Every published check carries a ClaimReview that its readers accept."""

import copy
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from jsonschema import Draft202012Validator

from factcheck.claim_review_rules import claim_review_faults
from factcheck.models import Correction, Evidence, FactCheckPage, Sighting
from factcheck.vocabulary import BEST_RATING, WORST_RATING, ContentType, Verdict
from tests.factcheck.import_rows import article, write_rows
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db

SCHEMA = Draft202012Validator(
    json.loads(
        (Path(settings.BASE_DIR) / "factcheck" / "claim_review.schema.json").read_text()
    )
)
NUMBERS = {"ratingValue", "bestRating", "worstRating"}
WITHOUT_NUMBER = {Verdict.UNPROVEN, Verdict.SATIRE}
IMPORTED_SAMPLE = 60


def faults_of(review: dict[str, Any]) -> list[str]:
    """Return what our rules and the schema object to."""
    shape = [
        f"{fault.json_path} {fault.message}" for fault in SCHEMA.iter_errors(review)
    ]
    return claim_review_faults(review) + shape


def faults_of_all() -> dict[str, list[str]]:
    checks = FactCheckPage.objects.live().select_related("claim", "agency", "locale")
    return {
        check.slug: found
        for check in checks
        if (found := faults_of(check.structured_data()[0]))
    }


@pytest.fixture
def check() -> FactCheckPage:
    """A check whose markup has everything."""
    claim = ClaimFactory.create(first_seen_on="2026-05-01", claimant_name="Akun Info")
    claim.sightings.add(
        Sighting(
            platform="facebook",
            account="Info",
            url="https://facebook.com/hoax/1",
            archive_url="https://archive.example/1",
        ),
        Sighting(platform="whatsapp", url="https://chat.whatsapp.com/hoax2"),
    )
    claim.save()
    page = FactCheckPageFactory(claim=claim, original_media_context="Foto tahun 2019.")
    page.evidence.add(
        Evidence(title="Data", publisher="Kemensos", url="https://kemensos.example/a")
    )
    page.save_revision().publish()
    return FactCheckPage.objects.get(pk=page.pk)


@pytest.fixture
def review(check: FactCheckPage) -> dict[str, Any]:
    return check.structured_data()[0]


@pytest.mark.usefixtures("demo_site")
def test_every_demo_check_has_a_valid_claim_review() -> None:
    assert FactCheckPage.objects.live().count() >= 30
    assert faults_of_all() == {}


def test_every_imported_check_has_a_valid_claim_review(tmp_path: Path) -> None:
    rows = [
        article(1),
        article(2, classification="BENAR", hasil_periksa="Benar"),
        article(3, narasi="Beredar pesan tentang dana desa.", link_source=""),
        article(4, referensi=""),
    ]
    import_file(write_rows(tmp_path / "artikel.csv", *rows))

    assert FactCheckPage.objects.live().count() == len(rows)
    assert faults_of_all() == {}


def test_every_check_of_a_real_archive_has_a_valid_claim_review(
    reference_data: Path, tmp_path: Path
) -> None:
    lines = (reference_data / "turnbackhoax-2025.csv").read_text("utf-8-sig")
    sample = tmp_path / "artikel.csv"
    # Rows hold line breaks inside quotes, so what is cut may end in a broken row.
    sample.write_text("\n".join(lines.split("\n")[: IMPORTED_SAMPLE * 4]))
    import_file(sample)

    assert FactCheckPage.objects.live().count() >= IMPORTED_SAMPLE
    assert faults_of_all() == {}


def import_file(path: Path) -> None:
    agency = AgencyPageFactory()
    call_command(
        "import_fact_checks", str(path), f"--agency={agency.code}", stdout=StringIO()
    )


def test_markup_says_everything_that_is_recommended(review: dict[str, Any]) -> None:
    assert faults_of(review) == []
    assert {"license", "sdLicense", "citation", "publisher"} <= review.keys()
    assert review["reviewRating"]["ratingExplanation"]
    assert review["itemReviewed"]["firstAppearance"]["url"].endswith("/1")
    assert len(review["itemReviewed"]["appearance"]) == 2


BROKEN: dict[str, tuple[str, Any]] = {
    "reviewRating": ("Putusan belum dipilih", None),
    "claimReviewed": ("Klaim yang diperiksa belum diisi", ""),
    "author": ("Instansi yang memeriksa", {"@type": "Person", "name": "Budi"}),
    "datePublished": ("Tanggal pemeriksaan", "kemarin"),
    "url": ("alamat halamannya sendiri", "https://lain.example/salinan/"),
    "itemReviewed": ("Klaim belum dipilih", "Klaim"),
    "reviewRating.alternateName": ("Putusan belum dipilih", ["Salah"]),
    "reviewRating.bestRating": ("ketiganya", None),
    "reviewRating.ratingValue": ("harus angka", "1"),
    "reviewRating.worstRating": ("di luar skalanya", 3),
    "itemReviewed.author": ("Siapa yang mengatakan", {"@type": "Person", "name": ""}),
    "itemReviewed.datePublished": ("Kapan klaim pertama terlihat", None),
    "itemReviewed.appearance": ("kemunculan", ["https://facebook.com/1"]),
    "itemReviewed.firstAppearance": ("salah satu dari", None),
    "associatedMediaReview.mediaAuthenticityCategory": (
        "tidak mungkin asli sekaligus",
        ["OriginalMediaContent", "StagedContent"],
    ),
    "associatedMediaReview.originalMediaLink": ("foto atau video asli", "di arsip"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_each_fault_is_named_in_plain_words(
    review: dict[str, Any], broken: str
) -> None:
    expected, value = BROKEN[broken]
    document = copy.deepcopy(review)
    *parents, name = broken.split(".")
    part = document
    for parent in parents:
        part = part[parent]
    if value is None:
        del part[name]
    else:
        part[name] = value

    faults = claim_review_faults(document)

    assert any(expected in fault for fault in faults), faults


@pytest.mark.parametrize(
    "debunk", ["[SALAH] Vaksin menyebabkan autis", "Hoaks: bansos cair", "Itu hoaks"]
)
def test_debunk_in_place_of_the_claim_is_refused(
    review: dict[str, Any], debunk: str
) -> None:
    faults = claim_review_faults(review | {"claimReviewed": debunk})

    assert any("bukan bantahannya" in fault for fault in faults)


@pytest.mark.parametrize("document", [{}, {"reviewRating": [1], "itemReviewed": 3}])
def test_any_document_gets_faults_and_no_crash(document: dict[str, Any]) -> None:
    assert claim_review_faults(document)


@pytest.mark.usefixtures("demo_site")
def test_verdicts_without_an_honest_number_have_none() -> None:
    for check in FactCheckPage.objects.live():
        rating = check.structured_data()[0]["reviewRating"]

        if check.verdict in WITHOUT_NUMBER or check.is_withdrawn:
            assert not NUMBERS & rating.keys()
        else:
            assert (rating["worstRating"], rating["bestRating"]) == (
                WORST_RATING,
                BEST_RATING,
            )


def test_withdrawn_check_keeps_no_verdict_in_its_markup(check: FactCheckPage) -> None:
    check.corrections.add(Correction(kind="dicabut", what="Dicabut.", why="Keliru."))
    check.save_revision().publish()

    review = FactCheckPage.objects.get(pk=check.pk).structured_data()[0]

    assert review["reviewRating"]["alternateName"] == "Dicabut"
    assert (
        review["reviewRating"]["ratingExplanation"] == "Cek fakta ini dicabut. Keliru."
    )
    assert not NUMBERS & review["reviewRating"].keys()
    assert "associatedMediaReview" not in review
    assert faults_of(review) == []


def test_withheld_source_is_not_cited(check: FactCheckPage) -> None:
    secret = Evidence(
        title="Wawancara",
        publisher="Korban",
        url="https://rahasia.example/",
        withheld_reason="Data pribadi korban.",
    )
    check.evidence.add(secret)
    review = check.structured_data()[0]
    assert "rahasia.example" not in str(review)
    assert faults_of(review) == []


@pytest.mark.parametrize(
    ("content_type", "original", "category"),
    [
        (ContentType.FABRICATED, "", "StagedContent"),
        (ContentType.FABRICATED, "Foto 2019.", "TransformedContent"),
        (ContentType.MANIPULATED, "Foto 2019.", "EditedOrCroppedContent"),
        (ContentType.MANIPULATED, "", "TransformedContent"),
        (ContentType.IMPOSTER, "", "StagedContent"),
        (ContentType.FALSE_CONTEXT, "Foto 2019.", "DecontextualizedContent"),
        (ContentType.SATIRE, "", "SatireOrParodyContent"),
    ],
)
def test_content_type_maps_to_a_media_review(
    check: FactCheckPage, content_type: str, original: str, category: str
) -> None:
    check.content_type_label, check.original_media_context = content_type, original

    media = check.structured_data()[0]["associatedMediaReview"]

    assert media["mediaAuthenticityCategory"] == category
    assert media.get("originalMediaContextDescription", "") == original


def test_true_claim_has_no_media_review(check: FactCheckPage) -> None:
    check.content_type_label = ""

    assert "associatedMediaReview" not in check.structured_data()[0]


def test_appearances_point_at_archives_never_at_the_hoax(
    review: dict[str, Any],
) -> None:
    text = json.dumps(review)

    assert "https://archive.example/1" in text
    assert "hoax" not in text


def test_text_of_another_desk_is_not_given_our_licence(check: FactCheckPage) -> None:
    check.source_url, check.source_name = "https://cek.example/1", "Cek Contoh"

    review = check.structured_data()[0]

    assert "license" not in review
    assert review["author"]["name"] == "Cek Contoh"


@pytest.mark.usefixtures("demo_site")
def test_page_carries_exactly_one_claim_review(client: Client) -> None:
    check = FactCheckPage.objects.live().filter(locale__language_code="id").first()
    assert check is not None

    html = client.get(check.get_url()).content.decode()

    assert html.count('"@type": "ClaimReview"') == 1


def test_text_cannot_end_the_script(client: Client, check: FactCheckPage) -> None:
    check.summary = "</script><script>alert(1)</script>"
    check.save_revision().publish()

    html = client.get(check.get_url()).content.decode()

    assert "<script>alert(1)" not in html
    assert "\\u003C/script\\u003E" in html
