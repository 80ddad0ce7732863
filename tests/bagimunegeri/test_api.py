"""/api/v1/: what it tells, to whom, at what cost, and how it answers nonsense."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from jsonschema import Draft202012Validator
from wagtail.models import PageViewRestriction

from factcheck.models import Claim, Correction, Evidence, FactCheckPage, Sighting
from home import rate_limits
from home.models import AgencyPage, Topic
from programs.models import ProgramPage
from search.models import StoredFacet
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.factories.home import AgencyPageFactory
from tests.factories.programs import ProgramPageFactory

pytestmark = pytest.mark.django_db

ROOT = "/api/v1/"
LISTS = ("fact-checks", "claims", "programs", "agencies", "corrections")
PROBLEM = "application/problem+json"


@pytest.fixture(autouse=True)
def _fresh_counts() -> Iterator[None]:
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory(code="kemenkes", short_name="Kemenkes")


@pytest.fixture
def check(agency: AgencyPage) -> FactCheckPage:
    return published_check(agency)


def published_check(agency: AgencyPage, **told: Any) -> FactCheckPage:
    claim = ClaimFactory.create()
    claim.sightings.add(
        Sighting(
            platform="facebook",
            url="https://facebook.com/hoax",
            archive_url="https://archive.example/1",
            quote="Hubungi 0812-3456-7890",
        )
    )
    claim.save()
    page = FactCheckPageFactory(parent=agency, claim=claim, **told)
    page.save_revision().publish()
    return FactCheckPage.objects.get(pk=page.pk)


def ask(client: Client, path: str, **more: Any) -> Any:
    response = client.get(ROOT + path, **more)
    assert response.status_code == 200, response.content
    return response.json()


def ids(client: Client, path: str) -> list[int]:
    return [item["id"] for item in ask(client, path)["results"]]


def queries_of(request: Callable[[], Any]) -> int:
    with CaptureQueriesContext(connection) as queries:
        request()
    return len(queries)


def test_check_is_told_with_everything_its_page_shows(
    client: Client, check: FactCheckPage
) -> None:
    told = ask(client, f"fact-checks/{check.pk}")

    assert told["url"].endswith(check.get_url())
    assert (told["verdict"], told["verdict_label"]) == ("salah", "Salah")
    assert told["rating_value"] == 1
    assert told["agency"] == {"code": "kemenkes", "name": "Kemenkes"}
    assert told["explanation"] == "Kami menanyakan kepada kementerian."
    assert told["claim_review"]["@type"] == "ClaimReview"
    assert told["licence"].startswith("https://creativecommons.org/")


def test_hoax_address_and_phone_number_are_never_told(
    client: Client, check: FactCheckPage
) -> None:
    claim = check.claim
    assert claim is not None
    for path in (f"fact-checks/{check.pk}", f"claims/{claim.pk}"):
        text = json.dumps(ask(client, path))
        assert "facebook.com/hoax" not in text
        assert "0812-••••" in text or "0812-\\u2022" in text
        assert "3456-7890" not in text


def test_lists_narrow_by_agency_verdict_topic_language_and_change(
    client: Client, agency: AgencyPage, check: FactCheckPage
) -> None:
    topic = Topic.objects.get(slug="kesehatan")
    other = published_check(AgencyPageFactory(), verdict="benar")
    other.topics.add(topic)
    other.save_revision().publish()
    since = FactCheckPage.objects.get(pk=other.pk).last_published_at
    assert since is not None

    assert ids(client, "fact-checks?agency=kemenkes") == [check.pk]
    assert ids(client, "fact-checks?verdict=benar") == [other.pk]
    assert ids(client, "fact-checks?topic=kesehatan") == [other.pk]
    assert ids(client, "fact-checks?language=en") == []
    query = since.isoformat().replace("+", "%2B")
    assert ids(client, f"fact-checks?updated_since={query}") == [other.pk]
    assert len(ids(client, "fact-checks")) == 2


def test_pages_of_a_list_follow_each_other(client: Client, agency: AgencyPage) -> None:
    pages = {published_check(agency).pk for _ in range(3)}
    first = ask(client, "fact-checks?limit=2")
    second = client.get(first["next"]).json()

    assert first["count"] == second["count"] == 3
    assert first["previous"] is None
    assert second["next"] is None
    assert {item["id"] for item in first["results"] + second["results"]} == pages


@pytest.mark.parametrize("hidden", ["draft", "restricted"])
def test_what_is_not_public_is_nowhere(
    client: Client, check: FactCheckPage, hidden: str
) -> None:
    check.corrections.add(Correction(kind="koreksi", what="Apa.", why="Mengapa."))
    check.save_revision().publish()
    program = ProgramPageFactory(parent=check.get_parent().specific)
    for page in (check, program):
        if hidden == "draft":
            page.unpublish()
        else:
            PageViewRestriction.objects.create(
                page=page, restriction_type=PageViewRestriction.LOGIN
            )

    for name in ("fact-checks", "claims", "corrections", "programs"):
        assert ask(client, name)["count"] == 0, name
    for path in (
        f"fact-checks/{check.pk}",
        f"claims/{check.claim_id}",
        f"programs/{program.pk}",
    ):
        assert client.get(ROOT + path).status_code == 404, path


def test_claim_without_a_public_check_does_not_exist(client: Client) -> None:
    claim = ClaimFactory.create()

    assert ask(client, "claims")["count"] == 0
    assert client.get(f"{ROOT}claims/{claim.pk}").status_code == 404


def test_withdrawn_check_is_flagged_and_has_no_verdict(
    client: Client, check: FactCheckPage
) -> None:
    check.corrections.add(Correction(kind="dicabut", what="Dicabut.", why="Keliru."))
    check.save_revision().publish()

    (listed,) = ask(client, "fact-checks?verdict=salah")["results"]
    told = ask(client, f"fact-checks/{check.pk}")
    (claim,) = ask(client, "claims")["results"]

    for each in (listed, told):
        assert each["is_withdrawn"]
        assert (each["verdict"], each["verdict_label"]) == (None, "Dicabut")
    assert told["rating_value"] is None
    assert claim["fact_checks"][0]["verdict"] is None


def test_withheld_source_is_named_without_its_address(
    client: Client, check: FactCheckPage
) -> None:
    check.evidence.add(
        Evidence(
            title="Kesaksian korban",
            publisher="Komdigi",
            url="https://korban.example/cerita",
            archive_url="https://arsip.example/korban",
            withheld_reason="Melindungi korban.",
        )
    )
    check.save_revision().publish()

    text = client.get(f"{ROOT}fact-checks/{check.pk}").content.decode()

    assert "Kesaksian korban" in text
    assert "korban.example" not in text
    assert "arsip.example" not in text


def test_agency_stored_without_its_code_is_no_fault(
    client: Client, agency: AgencyPage
) -> None:
    agency.save_revision().publish()
    StoredFacet.objects.filter(document__page=agency.pk, field="agency").delete()

    assert ask(client, "agencies")["results"] == []


def test_every_address_is_on_the_portals_own_host(
    client: Client, check: FactCheckPage, settings: Any
) -> None:
    settings.WAGTAILADMIN_BASE_URL = "https://portal.example:8443"
    correction = Correction(kind="koreksi", what="Apa.", why="Mengapa.")
    check.corrections.add(correction)
    check.save_revision().publish()
    message = {"message": "bantuan tunai lewat tautan, benarkah?"}
    matched = client.post(f"{ROOT}match", message, content_type="application/json")
    addresses = [
        ask(client, "fact-checks")["results"][0]["url"],
        ask(client, "claims")["results"][0]["fact_checks"][0]["url"],
        ask(client, "corrections")["results"][0]["fact_check"]["url"],
        matched.json()["matches"][0]["url"],
    ]

    assert set(addresses) == {f"https://portal.example:8443{check.get_url()}"}


def test_program_and_agency_are_told(client: Client, agency: AgencyPage) -> None:
    program = ProgramPageFactory(parent=agency)
    for page in (program, agency):
        page.save_revision().publish()

    assert ids(client, "programs?agency=kemenkes") == [program.pk]
    assert ask(client, f"programs/{program.pk}")["eligibility"] == ["Warga Indonesia"]
    assert [each["code"] for each in ask(client, "agencies")["results"]] == ["kemenkes"]
    assert ask(client, "agencies/kemenkes")["short_name"] == "Kemenkes"


@pytest.mark.usefixtures("check")
def test_match_answers_as_periksa_does(client: Client) -> None:
    message = {"message": "bantuan tunai lewat tautan, benarkah?"}
    told = client.post(f"{ROOT}match", message, content_type="application/json")
    asked = client.post("/periksa/", message, headers={"Accept": "application/json"})

    assert told.json() == asked.json()
    assert told["Cache-Control"] == "no-store"
    assert told.json()["matches"]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.usefixtures("demo_site")
def test_queries_of_a_list_do_not_depend_on_its_length(
    client: Client, name: str
) -> None:
    ask(client, name)
    short = queries_of(lambda: ask(client, f"{name}?limit=2"))
    long = queries_of(lambda: ask(client, f"{name}?limit=100"))

    assert short == long <= 4


@pytest.mark.usefixtures("demo_site")
def test_queries_of_one_thing_are_few(client: Client) -> None:
    check = FactCheckPage.objects.live().first()
    program = ProgramPage.objects.live().first()
    claim = Claim.objects.filter(fact_checks__live=True).first()
    assert check
    assert program
    assert claim
    costs = {"fact-checks": (check.pk, 10), "programs": (program.pk, 4)}
    costs["claims"] = (claim.pk, 4)
    for name, (pk, most) in costs.items():
        cost = queries_of(lambda path=f"{name}/{pk}": ask(client, path))  # type: ignore[misc]
        assert cost <= most, name


def test_unchanged_answer_is_not_sent_again(
    client: Client, check: FactCheckPage
) -> None:
    path = f"{ROOT}fact-checks/{check.pk}"
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first["ETag"]})
    check.summary = "Putusannya lain."
    check.save_revision().publish()
    changed = client.get(path, headers={"If-None-Match": first["ETag"]})

    assert first["ETag"].startswith('W/"')
    assert first["Last-Modified"]
    assert first["Cache-Control"] == "public, no-cache"
    assert (again.status_code, again.content) == (304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"
    assert changed.status_code == 200


def test_list_without_a_withdrawn_page_is_not_mistaken_for_the_old_one(
    client: Client, agency: AgencyPage
) -> None:
    old, new = published_check(agency), published_check(agency)
    first = client.get(f"{ROOT}fact-checks")
    old.unpublish()
    validators = {
        "If-None-Match": first["ETag"],
        "If-Modified-Since": first["Last-Modified"],
    }

    assert client.get(f"{ROOT}fact-checks", headers=validators).status_code == 200
    assert ids(client, "fact-checks") == [new.pk]


def test_other_sites_may_ask(client: Client) -> None:
    asked = client.options(
        f"{ROOT}match", headers={"Access-Control-Request-Method": "POST"}
    )

    assert asked.status_code == 204
    assert "POST" in asked["Access-Control-Allow-Methods"]
    for response in (asked, client.get(f"{ROOT}fact-checks")):
        assert response["Access-Control-Allow-Origin"] == "*"
        assert not response.cookies


def test_head_is_answered_without_a_body(client: Client) -> None:
    response = client.head(f"{ROOT}fact-checks")

    assert (response.status_code, response.content) == (200, b"")
    assert response["ETag"]


ODD_REQUESTS = (
    "fact-checks?limit=0",
    "fact-checks?limit=101",
    "fact-checks?limit=x",
    "fact-checks?offset=-1",
    "fact-checks?offset=99999999999999999999999",
    "fact-checks?verdict=hoaks",
    "fact-checks?language=jv",
    "fact-checks?agency=%00",
    "fact-checks?agency=A'--",
    "fact-checks?topic=%FF%FE",
    "fact-checks?updated_since=kemarin",
    "fact-checks?updated_since=2026-11-20",
    "fact-checks?updated_since=1763600000",
    "fact-checks/0",
    "fact-checks/99999999999999999999999",
    "fact-checks/1e3",
    "fact-checks/%ED%A0%80",
    "claims/-1",
    "agencies/TIDAK-ADA",
    "agencies/tidak-ada",
    "tidak/ada/",
    "corrections?kind=x",
    "%00",
)


@pytest.mark.parametrize("path", ODD_REQUESTS)
def test_bad_request_gets_a_problem_document(client: Client, path: str) -> None:
    response = client.get(ROOT + path)

    assert 400 <= response.status_code < 500
    assert response["Content-Type"] == PROBLEM
    assert response.json()["status"] == response.status_code
    assert response.json()["detail"]


def test_fault_is_named_with_its_field_in_one_language(client: Client) -> None:
    told = client.get(f"{ROOT}fact-checks?limit=0&verdict=x&updated_since=kemarin")
    errors = {each["field"]: each["message"] for each in told.json()["errors"]}

    assert told.json()["detail"] == "A parameter or field is not as documented."
    assert errors.keys() == {"limit", "verdict", "updated_since"}
    assert errors["limit"] == "Input should be greater than or equal to 1"
    assert "must be like" in errors["updated_since"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"message": ""}',
        b'{"message": 3}',
        b'{"message": "\\ud800"}',
        b'{"message": "a", "language": "jv"}',
        b"\xff\xfe",
        b'{"message": "' + b"a" * 20_001 + b'"}',
        b'{"message": "' + b"a" * 600_000 + b'"}',
        b"[" * 100_000,
    ],
)
def test_unusable_message_gets_a_problem_document(client: Client, body: bytes) -> None:
    response = client.post(f"{ROOT}match", body, content_type="application/json")

    assert response.status_code in {400, 413, 422}
    assert response["Content-Type"] == PROBLEM


def test_odd_letters_in_a_message_get_an_answer(client: Client) -> None:
    for message in ("\x00", " ", "((((", '"', "\\", "%s", "a:*"):
        response = client.post(
            f"{ROOT}match", {"message": message}, content_type="application/json"
        )
        assert response.status_code == 200, message


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(client: Client, method: str) -> None:
    response = getattr(client, method)(f"{ROOT}fact-checks")

    assert response.status_code == 405
    assert response["Allow"] == "GET"
    assert response["Content-Type"] == PROBLEM


def test_too_many_requests_are_asked_to_wait(client: Client, settings: Any) -> None:
    settings.API_REQUESTS_PER_MINUTE = 3
    answers = [client.get(f"{ROOT}agencies") for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[-1]["Retry-After"]) > 0
    assert answers[-1]["Content-Type"] == PROBLEM


def test_document_describes_every_operation_parameter_and_error(client: Client) -> None:
    document = ask(client, "openapi.json")

    assert document["openapi"].startswith("3.1")
    assert {path.removeprefix(ROOT) for path in document["paths"]} == {
        *LISTS,
        "fact-checks/{page_id}",
        "claims/{claim_id}",
        "programs/{page_id}",
        "agencies/{code}",
        "match",
    }
    for operations in document["paths"].values():
        for operation in operations.values():
            assert operation["description"]
            assert {"200", "400", "404", "422", "429"} <= operation["responses"].keys()
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
