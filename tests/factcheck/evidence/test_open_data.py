"""What is kept of a source reaches whoever keeps a copy of the check."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from factcheck.evidence.fetching import Fetcher
from factcheck.evidence.services import capture_sources, look_at_all
from factcheck.models import Capture, Evidence, FactCheckPage
from factcheck.models.captures import digest_of
from factcheck.open_data.services import write_files
from tests.factcheck.evidence.source_server import SourceServer, page
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(settings: Any, tmp_path: Path) -> None:
    settings.PRIVATE_ROOT = tmp_path


def check_citing(url: str) -> FactCheckPage:
    check = FactCheckPageFactory.create()
    check.evidence.add(Evidence(title="Data", publisher="Kemensos", url=url))
    check.save_revision().publish()
    capture_sources(check)
    return check


def told() -> dict[str, Any]:
    """Return what the file tells of the only source."""
    response: Any = Client().get("/data/cek-fakta.jsonl")
    check = json.loads(b"".join(response.streaming_content))
    source: dict[str, Any] = check["evidence"][0]
    return source


def test_source_kept_later_is_in_the_next_download_and_in_the_api(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/pkh"] = page("Penyaluran PKH", "Lewat rekening.")
    check = check_citing(sources.url("/pkh"))
    write_files()
    before = told()
    key = digest_of(sources.url("/pkh"))
    list(look_at_all([key], fetcher=fetcher))
    kept = Capture.objects.get(pk=key)
    api = Client().get(f"/api/v1/fact-checks/{check.pk}").json()

    assert before["sha256"] == ""
    assert kept.sha256
    assert told()["sha256"] == api["evidence"][0]["sha256"] == kept.sha256
