"""/telaah/: a draft shown to an expert or another agency by a private address."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from factcheck.models import Claim, FactCheckPage, OutsideReview
from factcheck.review.gate import gate_of
from factcheck.review.services import AskedReview, ask_outside_review
from factcheck.review.words import latest_draft, words_digest
from factcheck.versions.services import record_version
from home.models import AgencyPage
from home.rate_limits import forget_all
from tests.factcheck.review.desk import Desk, Role
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db

Decision = OutsideReview.Decision


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    forget_all()


@pytest.fixture
def page(desk: Desk) -> FactCheckPage:
    return desk.draft()


@pytest.fixture
def expert(page: FactCheckPage) -> AskedReview:
    """An expert who was asked."""
    return ask_outside_review(
        page,
        asked_by=page.owner,
        days=7,
        kind="ahli",
        reviewer_name="dr. Sari",
        organisation="IDI",
    )


@pytest.fixture
def other() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def cosigner(page: FactCheckPage, other: AgencyPage) -> AskedReview:
    """Another agency that was asked."""
    return ask_outside_review(
        page, asked_by=page.owner, days=7, kind="pengesah", agency=other
    )


def address_of(asked: AskedReview) -> str:
    return f"/telaah/{asked.token}/"


def answer(page: FactCheckPage, **changed: str) -> dict[str, str]:
    """Return what the form sends for the words as they are now."""
    return {
        "decision": "diterima",
        "comment": "",
        "words": words_digest(latest_draft(page)),
        **changed,
    }


def test_expert_reads_the_draft_and_accepts_it(
    client: Client, page: FactCheckPage, expert: AskedReview
) -> None:
    html = client.get(address_of(expert)).content.decode()
    assert page.summary in html
    assert page.claim_text in html
    assert "https://arsip.example/satu" in html
    assert words_digest(latest_draft(page)) in html

    response = client.post(address_of(expert), answer(page), follow=True)

    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.ACCEPTED
    assert "Terima kasih" in response.content.decode()
    assert page.summary not in response.content.decode()


def test_answers_are_kept_from_caches_robots_and_other_sites(
    client: Client, expert: AskedReview
) -> None:
    for address in (address_of(expert), "/telaah/tidak-ada/"):
        response = client.get(address)
        assert response["Cache-Control"] == "no-store"
        assert "noindex" in response["X-Robots-Tag"]
        assert response["Referrer-Policy"] == "same-origin"


def test_secret_of_the_address_is_stored_nowhere(expert: AskedReview) -> None:
    row = OutsideReview.objects.filter(pk=expert.review.pk).values().get()
    assert expert.token not in str(row)


def test_draft_is_shown_with_what_changed_since_publication(
    client: Client, desk: Desk
) -> None:
    page = desk.published()
    draft = latest_draft(page)
    draft.summary = "Kementerian sudah membantahnya dua kali."
    draft.save_revision()
    asked = ask_outside_review(page, asked_by=page.owner, days=7, kind="ahli")
    html = client.get(address_of(asked)).content.decode()
    assert "Yang berubah sejak versi terbit" in html
    assert "<ins>" in html
    assert "<del>" in html


def test_signature_under_the_version_before_is_not_shown_as_taken_away(
    client: Client, desk: Desk, other: AgencyPage
) -> None:
    page = desk.published()
    page.cosigned_by = other
    page.save()
    record_version(page)
    # As long as its next words are unsigned, a draft names no signer.
    draft = latest_draft(page)
    draft.cosigned_by = None
    draft.summary = "Kementerian sudah membantahnya dua kali."
    draft.save_revision()
    asked = ask_outside_review(page, asked_by=page.owner, days=7, kind="ahli")
    html = client.get(address_of(asked)).content.decode()
    assert "Kementerian sudah membantahnya dua kali." in html
    assert "Disahkan juga oleh" not in html


def test_reviewer_follows_the_address_of_the_original(
    client: Client, desk: Desk
) -> None:
    page = desk.draft(
        original_media_url="https://foto.example/asli",
        scam_link="https://palsu.example",
    )
    asked = ask_outside_review(page, asked_by=page.owner, days=7, kind="ahli")
    html = client.get(address_of(asked)).content.decode()
    assert 'href="https://foto.example/asli"' in html
    assert 'href="https://palsu.example' not in html
    assert f"{desk.agency.title} meminta pendapat Anda" in html


def test_rejection_says_why(
    client: Client, page: FactCheckPage, expert: AskedReview
) -> None:
    silent = client.post(address_of(expert), answer(page, decision="ditolak"))
    assert "Tulis apa yang keliru" in silent.content.decode()

    client.post(
        address_of(expert), answer(page, decision="ditolak", comment="Angkanya lama.")
    )

    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.REJECTED
    assert expert.review.comment == "Angkanya lama."


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, "harus diisi"),
        ({"decision": "x"}, "pilihan yang"),
        ({"words": "0" * 64}, "baru saja berubah"),
    ],
)
def test_bad_answers_get_a_clear_error_and_leave_no_address_in_the_log(
    client: Client,
    page: FactCheckPage,
    expert: AskedReview,
    caplog: pytest.LogCaptureFixture,
    values: dict[str, str],
    told: str,
) -> None:
    sent = {**answer(page), **values} if values else {}
    html = client.post(address_of(expert), sent).content.decode()
    assert told in html
    assert expert.token not in caplog.text
    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.WAITING


def test_answer_is_about_the_words_on_the_screen(
    client: Client, page: FactCheckPage, expert: AskedReview
) -> None:
    sent = answer(page)
    Claim.objects.update(text="Bantuan tunai Rp9 juta lewat tautan")
    response = client.post(address_of(expert), sent)
    assert "baru saja berubah" in response.content.decode()
    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.WAITING


def test_answer_outlives_the_revision_it_was_about(
    client: Client, page: FactCheckPage, expert: AskedReview
) -> None:
    client.post(address_of(expert), answer(page))
    assert expert.review.revision is not None
    expert.review.revision.delete()
    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.ACCEPTED
    assert client.get(address_of(expert)).status_code == 200


def test_second_answer_changes_nothing(
    client: Client, page: FactCheckPage, expert: AskedReview
) -> None:
    client.post(address_of(expert), answer(page))
    client.post(
        address_of(expert), answer(page, decision="ditolak", comment="Berubah.")
    )
    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.ACCEPTED


@pytest.mark.parametrize(
    ("is_revoked", "expires_in", "words"),
    [
        (True, timedelta(days=1), "dicabut"),
        (False, timedelta(seconds=-1), "lewat waktunya"),
    ],
)
def test_closed_address_says_so_and_shows_nothing(
    client: Client,
    page: FactCheckPage,
    expert: AskedReview,
    is_revoked: bool,
    expires_in: timedelta,
    words: str,
) -> None:
    OutsideReview.objects.filter(pk=expert.review.pk).update(
        is_revoked=is_revoked, expires_at=timezone.now() + expires_in
    )
    for response in (
        client.get(address_of(expert)),
        client.post(address_of(expert), answer(page)),
    ):
        assert response.status_code == 410
        assert words in response.content.decode()
        assert page.summary not in response.content.decode()
    expert.review.refresh_from_db()
    assert expert.review.decision == Decision.WAITING


def test_unknown_address_says_so(client: Client) -> None:
    response = client.get("/telaah/tidak-ada/")
    assert response.status_code == 404
    assert "tidak dikenal" in response.content.decode()


def test_guessing_is_slowed_down(client: Client) -> None:
    for number in range(30):
        client.get(f"/telaah/tebakan-{number}/")
    assert client.get("/telaah/tebakan/").status_code == 429


def test_web_servers_log_keeps_no_secret_of_an_address() -> None:
    """The page for signing in carries it as its query, and sends it as referrer."""
    file = Path(settings.BASE_DIR) / "deploy" / "nginx.conf"
    name, said = re.findall(r"log_format (\w+)([^;]+);", file.read_text())[0]
    logged = set(re.findall(r"\$(\w+)", said))
    assert logged == {
        "remote_addr",
        "time_local",
        "request_method",
        "uri",
        "status",
        "body_bytes_sent",
        "http_user_agent",
    }
    logs = re.findall(r"access_log ([^;]+);", file.read_text())
    assert logs == [f"/var/log/nginx/access.log {name}", "off"]


def test_cosigner_signs_in_first(client: Client, cosigner: AskedReview) -> None:
    response = client.get(address_of(cosigner))
    assert response.status_code == 302
    assert response["Location"].startswith("/akun/login/")


@pytest.mark.parametrize(
    ("role", "status"),
    [(Role.REVIEWER, 200), (Role.PUBLISHER, 200), (Role.AUTHOR, 403)],
)
def test_reviewers_and_publishers_of_the_asked_agency_may_sign(
    role: str, status: int, cosigner: AskedReview, other: AgencyPage
) -> None:
    person = Desk(agency=other).person(role)
    assert person.client.get(address_of(cosigner)).status_code == status


def test_third_agency_does_not_see_the_draft(
    page: FactCheckPage, cosigner: AskedReview
) -> None:
    stranger = Desk(agency=AgencyPageFactory.create()).publisher
    response = stranger.client.get(address_of(cosigner))
    assert response.status_code == 403
    assert page.summary not in response.content.decode()
    stranger.client.post(address_of(cosigner), answer(page))
    cosigner.review.refresh_from_db()
    assert cosigner.review.decision == Decision.WAITING


def test_signature_names_who_gave_it(
    page: FactCheckPage, cosigner: AskedReview, other: AgencyPage
) -> None:
    signer = Desk(agency=other).publisher
    signer.client.post(address_of(cosigner), answer(page))
    cosigner.review.refresh_from_db()
    assert cosigner.review.decided_by == signer.user
    assert cosigner.review.decision == Decision.ACCEPTED
    desk = reverse("factcheck_review:desk", args=[page.pk])
    author = Client()
    author.force_login(page.owner)
    assert signer.user.get_full_name() in author.get(desk).content.decode()


def test_signer_without_second_factor_sets_one_up_first(
    cosigner: AskedReview, other: AgencyPage, settings: Settings
) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    response = Desk(agency=other).publisher.client.get(address_of(cosigner))
    assert response.status_code == 302
    assert response["Location"] == reverse("mfa_index")


def test_desk_asks_and_gets_the_address_once(desk: Desk, page: FactCheckPage) -> None:
    address = reverse("factcheck_review:desk", args=[page.pk])
    form = {"kind": "ahli", "reviewer_name": "dr. Sari", "days": "7"}

    response = desk.author.client.post(address, form)

    html = response.content.decode()
    assert "no-store" in response["Cache-Control"]
    link = html.partition('readonly value="')[2].partition('"')[0]
    assert Client().get(link.partition("testserver")[2]).status_code == 200
    again = desk.author.client.get(address).content.decode()
    assert link not in again
    assert "dr. Sari" in again


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"kind": "ahli", "days": "7"},
        {"kind": "pengesah", "days": "7"},
        {"kind": "ahli", "reviewer_name": "x", "days": "9999"},
        {"kind": "x", "reviewer_name": "x", "days": "7"},
        {"kind": "pengesah", "agency": "x", "days": "7"},
    ],
)
def test_incomplete_requests_are_not_sent(
    desk: Desk, page: FactCheckPage, form: dict[str, str]
) -> None:
    address = reverse("factcheck_review:desk", args=[page.pk])
    assert desk.author.client.post(address, form).status_code == 200
    assert not OutsideReview.objects.exists()


def test_own_agency_cannot_be_asked_to_cosign(desk: Desk, page: FactCheckPage) -> None:
    address = reverse("factcheck_review:desk", args=[page.pk])
    form = {"kind": "pengesah", "agency": str(desk.agency.pk), "days": "7"}
    desk.author.client.post(address, form)
    assert not OutsideReview.objects.exists()


def test_desk_revokes_what_nobody_has_answered(
    desk: Desk, page: FactCheckPage, expert: AskedReview, client: Client
) -> None:
    address = reverse("factcheck_review:revoke", args=[page.pk, expert.review.pk])
    desk.author.client.post(address)
    assert client.get(address_of(expert)).status_code == 410


def test_answered_review_stays_answered(
    desk: Desk, page: FactCheckPage, expert: AskedReview, client: Client
) -> None:
    client.post(address_of(expert), answer(page))
    address = reverse("factcheck_review:revoke", args=[page.pk, expert.review.pk])
    desk.author.client.post(address)
    expert.review.refresh_from_db()
    assert not expert.review.is_revoked


def test_other_agencies_find_no_desk_of_a_foreign_check(
    page: FactCheckPage, expert: AskedReview, other: AgencyPage
) -> None:
    own = Desk(agency=other)
    foreign = reverse("factcheck_review:desk", args=[page.pk])
    assert own.publisher.client.get(foreign).status_code == 404
    revoke = reverse("factcheck_review:revoke", args=[page.pk, expert.review.pk])
    assert own.publisher.client.post(revoke).status_code == 404
    # Nor through a page of one's own.
    slant = reverse("factcheck_review:revoke", args=[own.draft().pk, expert.review.pk])
    assert own.publisher.client.post(slant).status_code == 404


def test_rejection_by_an_expert_blocks_these_words(
    desk: Desk, page: FactCheckPage, expert: AskedReview, client: Client
) -> None:
    assert "experts" not in {item.code for item in gate_of(page).unmet}
    client.post(
        address_of(expert), answer(page, decision="ditolak", comment="Angkanya lama.")
    )
    address = reverse("factcheck_review:desk", args=[page.pk])
    html = desk.author.client.get(address).content.decode()
    assert "Angkanya lama." in html
    assert "dr. Sari, IDI menolak naskah ini" in html
    assert "experts" in {item.code for item in gate_of(page).unmet}
    draft = latest_draft(page)
    draft.summary = "Angkanya diperbarui."
    draft.save_revision()
    assert "experts" not in {item.code for item in gate_of(page).unmet}


def test_expert_who_is_asked_anew_may_accept(
    page: FactCheckPage, expert: AskedReview, client: Client
) -> None:
    client.post(address_of(expert), answer(page, decision="ditolak", comment="Belum."))
    again = ask_outside_review(
        page,
        asked_by=page.owner,
        days=7,
        kind="ahli",
        reviewer_name="dr. Sari",
        organisation="IDI",
    )
    client.post(address_of(again), answer(page))
    assert "experts" not in {item.code for item in gate_of(page).unmet}


def test_rejection_by_an_expert_is_set_aside_by_who_did_not_write(
    desk: Desk, page: FactCheckPage, expert: AskedReview, client: Client
) -> None:
    client.post(address_of(expert), answer(page, decision="ditolak", comment="Belum."))
    address = reverse("factcheck_review:revoke", args=[page.pk, expert.review.pk])
    desk.author.client.post(address)
    assert "experts" in {item.code for item in gate_of(page).unmet}
    desk.editor.client.post(address)
    assert "experts" not in {item.code for item in gate_of(page).unmet}
    html = desk.editor.client.get(reverse("factcheck_review:desk", args=[page.pk]))
    assert "Dicabut (Ditolak" in html.content.decode()
