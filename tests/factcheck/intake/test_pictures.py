"""The picture of a report is streamed to its desk, and stays nowhere."""

import io
from typing import Any

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from factcheck.models import Tip
from home.models import AgencyPage
from tests.factcheck.intake.cases import add_case, add_tip, address
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db


def with_picture(agency: AgencyPage, name: str = "bukti.jpg") -> Tip:
    content = io.BytesIO()
    Image.new("RGB", (8, 8), "#0b4f8a").save(content, format="JPEG")
    tip = add_tip(add_case(agency))
    tip.picture.save(name, ContentFile(content.getvalue()))
    return tip


def test_the_desk_sees_it_and_nobody_keeps_it(
    agency: AgencyPage, checker: Desk
) -> None:
    tip = with_picture(agency)
    response: Any = checker.client.get(address("picture", tip.pk))
    assert b"".join(response.streaming_content)[:2] == b"\xff\xd8"
    assert response["Content-Type"] == "image/jpeg"
    assert "no-store" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["Content-Disposition"] == f'inline; filename="{tip.pk}.jpg"'
    case = checker.client.get(address("case", tip.case_id)).content.decode()
    assert address("picture", tip.pk) in case


def test_another_desk_does_not(agency: AgencyPage, stranger: Desk) -> None:
    tip = with_picture(agency)
    assert stranger.client.get(address("picture", tip.pk)).status_code == 404


@pytest.mark.parametrize("name", ["jebakan.svg", "jebakan.html", "jebakan"])
def test_what_a_browser_might_run_is_not_shown(
    agency: AgencyPage, checker: Desk, name: str
) -> None:
    tip = with_picture(agency, name)
    assert checker.client.get(address("picture", tip.pk)).status_code == 404


def test_a_lost_file_is_not_found(agency: AgencyPage, checker: Desk) -> None:
    tip = with_picture(agency)
    tip.picture.storage.delete(str(tip.picture))
    assert checker.client.get(address("picture", tip.pk)).status_code == 404


def test_a_tip_without_one_has_none(agency: AgencyPage, checker: Desk) -> None:
    tip = add_tip(add_case(agency))
    assert checker.client.get(address("picture", tip.pk)).status_code == 404
