"""/api/v1/docs: the API as a page that people read."""

import re

import pytest
from django.conf import settings
from django.test import Client

from bagimunegeri.api import api

pytestmark = pytest.mark.django_db

PATH = "/api/v1/docs"


def page() -> str:
    response = Client().get(PATH)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.usefixtures("demo_site")
def test_every_path_parameter_and_field_is_explained() -> None:
    shown = page()
    document = api.get_openapi_schema(path_prefix="/api/v1/")
    for path, operations in document["paths"].items():
        assert path in shown
        for operation in operations.values():
            named = [each["name"] for each in operation["parameters"]]
            assert [each for each in named if f"<code>{each}</code>" not in shown] == []
    fields = document["components"]["schemas"]["FactCheckDetail"]["properties"]
    assert [each for each in fields if f"<code>{each}</code>" not in shown] == []


@pytest.mark.usefixtures("demo_site")
def test_every_link_to_a_shape_leads_to_it() -> None:
    shown = page()
    targets = set(re.findall(r'href="#([\w-]+)"', shown)) - {"isi"}

    assert len(targets) > 20
    assert {each for each in targets if f'id="{each}"' not in shown} == set()


@pytest.mark.usefixtures("demo_site")
def test_every_call_that_is_shown_works(client: Client) -> None:
    asked = re.findall(r"curl &#x27;([^&]+(?:&amp;[^&]+)*)&#x27;</code>", page())

    assert len(asked) == 9
    for address in asked:
        path = address.replace("&amp;", "&").removeprefix(
            settings.WAGTAILADMIN_BASE_URL
        )
        assert client.get(path).status_code == 200, path


def test_empty_portal_explains_its_api_too() -> None:
    assert "GET /api/v1/fact-checks" in page()


def test_page_is_english_and_needs_nothing_from_elsewhere() -> None:
    response = Client().get(PATH)
    shown = response.content.decode()
    loaded = re.findall(r'<(?:script|img|iframe)[^>]* src="([^"]+)"', shown)
    loaded += re.findall(r'<link rel="stylesheet" href="([^"]+)"', shown)

    assert '<html lang="en">' in shown
    assert response["Content-Language"] == "en"
    assert '<a class="site-header__link" href="/" lang="id"' in shown
    assert loaded
    assert [each for each in loaded if not each.startswith("/static/")] == []


def test_start_of_the_api_names_its_page(client: Client) -> None:
    assert client.get("/api/v1/").json()["documentation"] == PATH


@pytest.mark.parametrize("path", ["/api/", "/api/v2/fact-checks/", "/umpan/apa.xml"])
def test_programs_get_problem_documents_beside_the_api_too(
    client: Client, path: str
) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_people_still_get_a_page(client: Client) -> None:
    response = client.get("/tidak-ada/")

    assert response.status_code == 404
    assert response["Content-Type"].startswith("text/html")
