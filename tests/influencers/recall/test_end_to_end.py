"""A holder takes a kit, the check is corrected, the holder takes the correction."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.utils import timezone

from factcheck.models import FactCheckPage
from home.cards import card_path
from home.short_links import code_of
from influencers.kits.judging import judge_text
from influencers.kits.services import record_taking
from influencers.models import CorrectionAlert, Holder, IssuedKit
from influencers.recall.reach import recalled_kits
from influencers.recall.selectors import open_alerts
from tests.influencers.recall.conftest import WHAT, Correct, open_kit

pytestmark = pytest.mark.django_db


def preview(client: Client, page: FactCheckPage) -> dict[str, str]:
    """Return what a network shows of the page's short link."""
    link = f"/s/{code_of(page.pk)}/"
    answer = client.get(
        link, follow=True, headers={"User-Agent": "facebookexternalhit/1.1"}
    )
    tags = BeautifulSoup(answer.content, "html.parser").select("meta[property]")
    return {str(tag["property"]): str(tag["content"]) for tag in tags}


def landing(client: Client, page: FactCheckPage) -> str:
    """Return the words of the page behind the short link, from its top."""
    answer = client.get(f"/s/{code_of(page.pk)}/", follow=True)
    main = BeautifulSoup(answer.content, "html.parser").select_one("main")
    assert main is not None
    return main.get_text(" ", strip=True)


def test_a_correction_travels_the_whole_way(
    client: Client,
    check: FactCheckPage,
    rina: Holder,
    correct_and_tell: Correct,
) -> None:
    before = preview(client, check)
    picture = card_path(check)
    kit = open_kit(check, rina)
    text = kit.captions[0]["text"]
    assert judge_text(text).verdict == "issued"

    corrected = correct_and_tell(check)

    kit.refresh_from_db()
    assert kit.end == IssuedKit.End.CORRECTED
    assert judge_text(text).verdict == "corrected"
    assert [each.to for each in mail.outbox] == [["rina@contoh.go.id"]]

    after = preview(client, check)
    assert after["og:title"] == f"Dikoreksi: {before['og:title']}"
    assert WHAT in after["og:description"]
    assert before["og:image"].endswith(picture)
    assert after["og:image"] != before["og:image"]
    words = landing(client, check)
    assert words.index(WHAT) < words.index(check.title, words.index("Dikoreksi pada"))

    (told,) = open_alerts(rina)
    request = RequestFactory().get("/humas/")
    desk = render_to_string(
        "influencers/recall/alerts.html", {"alerts": [told]}, request=request
    )
    assert "Sebarkan koreksinya" in desk
    assert f'href="/humas/paket/{check.pk}/"' in desk

    correction = open_kit(corrected, rina)
    assert correction.is_correction
    assert len(open_alerts(rina)) == 1
    record_taking(rina, correction)
    assert open_alerts(rina) == []
    CorrectionAlert.objects.update(passed_on_at=timezone.now() - timedelta(days=1))
    assert [(row["told"], row["passed_on"]) for row in recalled_kits()] == [(1, 1)]


def test_a_withdrawn_check_says_so_at_the_top_and_in_previews(
    client: Client, check: FactCheckPage, correct: Correct
) -> None:
    correct(check, "dicabut")
    words = landing(client, check)
    assert "DICABUT pada" in words
    assert words.index("DICABUT pada") < words.index("tidak berlaku lagi")
    shown = preview(client, check)
    assert shown["og:title"].startswith("DICABUT")
    assert shown["og:description"].startswith("Cek fakta ini dicabut.")
