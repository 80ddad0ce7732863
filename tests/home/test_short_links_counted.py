"""Who follows a short link is counted: people, once a day; nothing of them is kept."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from factcheck.models import FactCheckPage
from home import link_clicks, rate_limits
from home.models import LinkClicks
from home.short_links import code_of
from search import query_log
from tests.factories.factcheck import FactCheckPageFactory

PHONE = (
    "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/119.0.0.0 Mobile Safari/537.36"
)
# Browsers inside apps, old phones: people all of them.
PEOPLE = (
    PHONE,
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148 Instagram 300.0.0.29.110 (iPhone12,1; id_ID)",
    "Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/118.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.30.108;]",
    "Opera/9.80 (Android; Opera Mini/36.2/119.132; U; id) Presto/2.12.423",
    "Mozilla/5.0 (Mobile; rv:26.0) Gecko/26.0 Firefox/26.0 KAIOS/2.5",
)
ROBOTS = (
    "",
    "WhatsApp/2.23.20.0 A",
    "TelegramBot (like TwitterBot)",
    "Twitterbot/1.0",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    # Apple's messages call themselves all of these.
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like "
    "Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot",
    "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)",
    "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://linkedin.com)",
    "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "line-poker/1.0",
    "kakaotalk-scrap/1.0",
    "http.rb/5.1.1 (Mastodon/4.2.1; +https://mastodon.social/)",
    "python-requests/2.31",
    "curl/8.0",
)


@pytest.fixture
def check(db: None) -> FactCheckPage:
    page: FactCheckPage = FactCheckPageFactory.create()
    page.save_revision().publish()
    return page


@pytest.fixture(autouse=True)
def _nobody_was_here() -> Iterator[None]:
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


def follow(
    page: FactCheckPage,
    *,
    agent: str = PHONE,
    address: str = "203.0.113.7",
    method: str = "get",
    **headers: str,
) -> None:
    """Follow the page's link as a new browser; it must lead there whatever happens."""
    response = getattr(Client(REMOTE_ADDR=address), method)(
        f"/s/{code_of(page.pk)}/", headers={"User-Agent": agent, **headers}
    )
    assert response.status_code == 302
    assert response.headers["Location"] == page.get_url()
    assert "no-store" in response.headers["Cache-Control"]
    assert response.cookies == {}


def counted(page: FactCheckPage) -> int:
    return sum(each.clicks for each in LinkClicks.objects.filter(page=page.pk))


@pytest.mark.parametrize("agent", PEOPLE)
def test_people_are_counted(agent: str, check: FactCheckPage) -> None:
    follow(check, agent=agent)
    assert counted(check) == 1


@pytest.mark.parametrize("agent", ROBOTS)
def test_robots_and_previews_are_not(agent: str, check: FactCheckPage) -> None:
    follow(check, agent=agent)
    assert counted(check) == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X-Purpose": "preview"},
        {"X-Moz": "prefetch"},
    ],
)
def test_what_is_fetched_ahead_of_time_is_not(
    headers: dict[str, str], check: FactCheckPage
) -> None:
    follow(check, **headers)
    follow(check, method="head")
    assert counted(check) == 0


def test_a_visitor_counts_once_a_day_and_page(check: FactCheckPage) -> None:
    other: FactCheckPage = FactCheckPageFactory.create()
    for _time in range(3):
        follow(check)
    follow(check, address="198.51.100.9")
    follow(other)
    assert (counted(check), counted(other)) == (2, 1)
    LinkClicks.objects.update(day=timezone.localdate() - timedelta(days=1))
    follow(check, address="192.0.2.44")
    assert counted(check) == 3
    assert LinkClicks.objects.filter(page=check).count() == 2


def test_nothing_is_kept_of_a_visitor(check: FactCheckPage) -> None:
    follow(check)
    fields = {field.name for field in LinkClicks._meta.get_fields()}
    assert fields == {"id", "page", "day", "clicks"}
    assert "203.0.113.7" not in repr(vars(rate_limits._limiter().storage))


def test_counting_takes_one_statement(check: FactCheckPage) -> None:
    with CaptureQueriesContext(connection) as asked:
        follow(check)
    about = [each for each in asked.captured_queries if "linkclicks" in each["sql"]]
    assert len(about) == 1


def test_a_limiter_that_fails_breaks_no_link(
    check: FactCheckPage,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_args: object, **_named: object) -> bool:
        raise ConnectionError("203.0.113.7")

    monkeypatch.setattr(link_clicks, "is_allowed", fail)
    follow(check)
    assert "click not counted: ConnectionError" in caplog.text
    assert "203.0.113.7" not in caplog.text


@pytest.mark.django_db(transaction=True)
def test_a_busy_database_loses_the_count_and_not_the_reader(
    check: FactCheckPage, caplog: pytest.LogCaptureFixture
) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("only SQLite locks the whole file")
    with closing(
        sqlite3.connect(str(connection.settings_dict["NAME"]), isolation_level=None)
    ) as other:
        other.execute("BEGIN IMMEDIATE")
        follow(check)
        other.execute("ROLLBACK")
    assert counted(check) == 0
    assert "click not counted: OperationalError" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_visitors_at_once_are_all_counted(
    check: FactCheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody gives up here: what is looked at is that no count overwrites another.
    monkeypatch.setattr(query_log, "LONGEST_WAIT_MS", 20_000)
    start = Barrier(4)

    def visit(number: int) -> None:
        start.wait()
        for last in range(5):
            follow(check, address=f"198.51.{number}.{last}")
        connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(visit, range(4)))
    assert list(LinkClicks.objects.values_list("page", "clicks")) == [(check.pk, 20)]


def test_small_numbers_are_nobodys_business() -> None:
    numbers = {None: None, 0: None, 9: None, 10: 10, 19: 10, 20: 20, 1234: 1230}
    assert {each: link_clicks.published(each) for each in numbers} == numbers


@pytest.mark.django_db
def test_no_short_link_leads_to_the_root_of_all_pages(client: Client) -> None:
    root = Page.objects.get(depth=1)
    Page.objects.filter(pk=root.pk).update(live=True)
    assert client.get(f"/s/{code_of(root.pk)}/").status_code == 404
    assert not LinkClicks.objects.exists()
