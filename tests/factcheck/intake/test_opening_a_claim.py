"""From reports to claim and draft in one step, with everything carried over."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from factcheck.models import Case, Claim, FactCheckPage
from home.models import AgencyPage
from tests.factcheck.intake.cases import Role, act, add_case, add_tip, address, kinds_of
from tests.home.desk import Desk, desk

pytestmark = pytest.mark.django_db

SENT = {
    "text": "Bantuan tunai Rp2,5 juta dibagikan lewat tautan",
    "title": "Bansos lewat tautan WhatsApp",
    "claimant_kind": "akun_anonim",
    "claimant_name": "Info Bansos",
}
MESSAGE = (
    "SEGERA DAFTAR!! Bansos tunai <b>Rp2,5 juta</b>, hubungi 0812-3456-7890 atau "
    "budi.s@surel.example, NIK saya 3578012304560001"
)


@pytest.fixture
def case(agency: AgencyPage) -> Case:
    """A message reported five times, in three places."""
    case = add_case(agency, "Bansos Rp2,5 juta")
    case.tips.all().delete()
    now = timezone.now()
    for days, fields in (
        (3, {"text": MESSAGE, "platform": "whatsapp", "received_count": 2}),
        (2, {"text": MESSAGE, "platform": "facebook", "link": "https://a.example/x"}),
        (1, {"text": "lagi", "platform": "whatsapp"}),
        (0, {"text": "dan lagi", "link": "javascript:alert(1)"}),
    ):
        add_tip(case, received_at=now - timedelta(days=days), **fields)
    return case


def test_the_claim_carries_where_and_when_it_was_seen(
    case: Case, checker: Desk, agency: AgencyPage
) -> None:
    act(checker, "open_claim", case, **SENT)
    claim = Claim.objects.get()
    assert (claim.text, claim.agency) == (SENT["text"], agency)
    assert (claim.claimant_kind, claim.claimant_name) == ("akun_anonim", "Info Bansos")
    first = timezone.localdate(timezone.now() - timedelta(days=3))
    assert claim.first_seen_on == first
    seen = [(each.platform, each.url, each.seen_on) for each in claim.sightings.all()]
    assert seen == [
        ("whatsapp", "", first),
        ("facebook", "https://a.example/x", first + timedelta(days=1)),
        ("lainnya", "", first + timedelta(days=3)),
    ]


def test_the_claim_repeats_nothing_that_a_citizen_wrote(
    case: Case, checker: Desk
) -> None:
    act(checker, "open_claim", case, **SENT)
    assert {each.quote for each in Claim.objects.get().sightings.all()} == {""}


def test_the_draft_is_ready_to_be_written_on(
    case: Case, checker: Desk, agency: AgencyPage
) -> None:
    response = act(checker, "open_claim", case, **SENT)
    page = FactCheckPage.objects.get()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert page.get_parent().pk == agency.pk
    assert (page.title, page.claim, page.owner) == (
        SENT["title"],
        Claim.objects.get(),
        checker.user,
    )
    assert page.agency == agency
    assert not page.live
    assert page.get_latest_revision().user == checker.user
    assert "<p>Beredar pesan di WhatsApp" in page.narrative
    assert "&lt;b&gt;Rp2,5 juta&lt;/b&gt;" in page.narrative
    assert "0812-••••-••••" in page.narrative
    assert "••••@surel.example" in page.narrative
    for hidden in ("7890", "budi", "0123", "0001"):
        assert hidden not in page.narrative
    first_day = date_format(page.claim.first_seen_on, "j F Y")
    assert f"dilaporkan warga sejak {first_day}:" in page.narrative
    assert page.why_checked == f"Dilaporkan warga sejak {first_day}."
    assert checker.client.get(response["Location"]).status_code == 200


def test_the_case_is_in_progress_and_linked(case: Case, checker: Desk) -> None:
    act(checker, "open_claim", case, **SENT)
    case.refresh_from_db()
    assert case.claim == Claim.objects.get()
    assert (case.state, case.assigned_to) == (Case.State.IN_PROGRESS, checker.user)
    assert kinds_of(case) == ["klaim"]
    page = checker.client.get(address("case", case.pk)).content.decode()
    assert "Lanjutkan draf" in page


def test_the_form_proposes_what_the_message_says(case: Case, checker: Desk) -> None:
    form = checker.client.get(address("open_claim", case.pk)).context["form"]
    assert form.initial["text"].startswith("Bansos tunai")
    assert "7890" not in form.initial["text"]


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"text": "[SALAH] Bansos lewat tautan"}, "bukan bantahannya"),
        ({"text": "Hoaks: bansos lewat tautan"}, "bukan bantahannya"),
        ({"text": ""}, "error-message"),
        ({"text": "x" * 251}, "250"),
        ({"title": ""}, "error-message"),
    ],
)
def test_a_claim_is_worded_as_somebody_says_it(
    case: Case, checker: Desk, values: dict[str, str], complaint: str
) -> None:
    response = act(checker, "open_claim", case, **{**SENT, **values})
    assert complaint in response.content.decode()
    assert not Claim.objects.exists()
    assert not FactCheckPage.objects.exists()


def test_a_second_claim_is_not_opened(case: Case, checker: Desk) -> None:
    act(checker, "open_claim", case, **SENT)
    response = act(checker, "open_claim", case, **SENT)
    assert "sudah dibuka" in response.content.decode()
    assert Claim.objects.count() == FactCheckPage.objects.count() == 1


def test_who_may_not_write_pages_opens_no_claim(case: Case, agency: AgencyPage) -> None:
    reviewer = desk(agency, Role.REVIEWER)
    response = act(reviewer, "open_claim", case, **SENT)
    assert "pemeriksa fakta" in response.content.decode()
    assert not Claim.objects.exists()
    case.refresh_from_db()
    assert case.claim is None


def test_a_case_of_pictures_alone_becomes_a_claim_too(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, "")
    assert checker.client.get(address("open_claim", case.pk)).status_code == 200
    assert act(checker, "open_claim", case, **SENT).status_code == 302
    assert "Beredar pesan" in FactCheckPage.objects.get().narrative


def test_two_drafts_of_one_title_get_addresses_of_their_own(
    case: Case, agency: AgencyPage, checker: Desk
) -> None:
    for each in (case, add_case(agency)):
        assert act(checker, "open_claim", each, **SENT).status_code == 302
    assert len(set(FactCheckPage.objects.values_list("slug", flat=True))) == 2
