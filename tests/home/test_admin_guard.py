"""The gate of the admin: what it lets through, what it refuses, what it costs."""

from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail import hooks
from wagtail.models import Page, PageViewRestriction

from home import admin_routes
from home.models import AgencyGroup, AgencyPage
from influencers.models import Holder
from programs.models import ProgramPage
from tests.factories.accounts import UserFactory
from tests.factories.home import AgencyPageFactory
from tests.factories.programs import ProgramPageFactory
from tests.home.desk import Desk, desk

Role = AgencyGroup.Role
GUARD = "home.admin_guard.AdminGuardMiddleware"

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def own_page(agency: AgencyPage) -> ProgramPage:
    return ProgramPageFactory.create(parent=agency)


@pytest.fixture
def author(agency: AgencyPage) -> Desk:
    return desk(agency, Role.AUTHOR)


@pytest.fixture
def foreign_page() -> ProgramPage:
    return ProgramPageFactory.create(title="Milik instansi lain")


def queries(client: Client, address: str) -> int:
    client.get(address)  # fills caches that later requests share
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_home",
        "wagtailadmin_explore",
        "wagtailadmin_pages:edit",
        "wagtailadmin_pages:history",
        "wagtailadmin_choose_page_child",
        "wagtailimages:index",
        "wagtailadmin_api:pages:listing",
    ],
)
def test_guard_costs_two_queries_at_most(
    name: str, author: Desk, own_page: ProgramPage
) -> None:
    about_page = "home" not in name and "index" not in name and "listing" not in name
    address = reverse(name, args=[own_page.pk] if about_page else [])
    guarded = queries(author.client, address)
    bare = [each for each in settings.MIDDLEWARE if each != GUARD]
    with override_settings(MIDDLEWARE=bare):
        unguarded_client = Client()
        unguarded_client.force_login(author.user)
        unguarded = queries(unguarded_client, address)
    assert guarded - unguarded <= 2


def test_unclassified_route_does_not_exist(
    author: Desk, own_page: ProgramPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = reverse("wagtailadmin_pages:edit", args=[own_page.pk])
    assert author.client.get(address).status_code == 200
    monkeypatch.setattr(admin_routes, "rule_for", lambda name: None)
    monkeypatch.setattr("home.admin_guard.rule_for", lambda name: None)
    assert author.client.get(address).status_code == 404


def test_other_apps_classify_their_routes_with_a_hook() -> None:
    def entries() -> dict[str, Any]:
        return {"papan:index": admin_routes.OBJECTS}

    admin_routes.whole_table.cache_clear()
    with hooks.register_temporarily("register_admin_routes", entries):
        assert admin_routes.rule_for("papan:index") is admin_routes.OBJECTS
    admin_routes.whole_table.cache_clear()
    assert admin_routes.rule_for("papan:index") is None


def test_agency_with_badge_holders_is_not_deleted_and_the_superuser_is_told(
    agency: AgencyPage,
) -> None:
    Holder.objects.create(user=UserFactory.create(), agency=agency)
    client = Client()
    client.force_login(UserFactory.create(is_superuser=True))

    response = client.post(
        reverse("wagtailadmin_pages:delete", args=[agency.pk]), follow=True
    )

    assert "masih ada yang memakainya" in response.content.decode()
    assert AgencyPage.objects.filter(pk=agency.pk).exists()


@pytest.mark.parametrize("key", ["0", "999999999", "99999999999999999999999"])
def test_unknown_numbers_are_not_found(key: str, author: Desk) -> None:
    for address in (
        f"/admin/pages/{key}/edit/",
        f"/admin/images/{key}/",
        f"/admin/choose-page/chosen-multiple/?id={key}",
        f"/admin/bulk/wagtailcore/page/publish/?id={key}",
    ):
        assert author.client.get(address).status_code == 404


@pytest.mark.parametrize("word", ["kata", "1'", "-1", "1,2", "½"])
def test_words_for_numbers_are_not_found(word: str, author: Desk) -> None:
    for address in (
        f"/admin/choose-page/chosen-multiple/?id={word}",
        f"/admin/bulk/wagtailcore/page/publish/?id={word}",
        f"/admin/bulk/home/customimage/delete/?id={word}",
        f"/admin/bulk/tidak/ada/delete/?id={word}",
        f"/admin/snippets/choose/factcheck/claim/chosen/{word}/",
    ):
        assert author.client.get(address).status_code == 404, address


def test_form_for_one_public_and_one_foreign_page_is_refused_whole(
    author: Desk, own_page: ProgramPage, foreign_page: ProgramPage
) -> None:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    address += f"?id={own_page.pk}&id={foreign_page.pk}"
    assert author.client.post(address).status_code == 404


def test_choosing_a_page_begins_at_the_own_agency(
    author: Desk, agency: AgencyPage, foreign_page: ProgramPage
) -> None:
    response = author.client.get(
        reverse("wagtailadmin_choose_page"), {"page_type": "programs.ProgramPage"}
    )
    assert response.headers["Location"] == (
        f"/admin/choose-page/{agency.pk}/?page_type=programs.ProgramPage"
    )


def test_public_page_of_others_can_be_linked(
    author: Desk, foreign_page: ProgramPage
) -> None:
    search = reverse("wagtailadmin_choose_page_search")
    shown = author.client.get(search, {"q": "milik instansi"}).content.decode()
    assert foreign_page.title in shown


def test_public_page_with_a_pending_title_cannot(
    author: Desk, foreign_page: ProgramPage
) -> None:
    foreign_page.title = "Judul rahasia"
    foreign_page.save_revision()
    search = reverse("wagtailadmin_choose_page_search")
    for words in ("milik instansi", "judul rahasia"):
        shown = author.client.get(search, {"q": words}).content.decode()
        assert "Judul rahasia" not in shown


def test_menu_shows_no_way_that_is_shut(author: Desk) -> None:
    page = author.client.get("/admin/").content.decode()
    assert "/admin/reports/workflow/" in page
    assert "/admin/reports/site-history/" not in page
    assert "/admin/reports/page-types-usage/" not in page
    assert "/admin/localize/reports/translations/" not in page


def test_superuser_is_not_guarded(foreign_page: ProgramPage) -> None:
    client = Client()
    client.force_login(UserFactory.create(is_superuser=True))
    assert client.get("/admin/reports/site-history/").status_code == 200
    assert client.get(f"/admin/pages/{foreign_page.pk}/edit/").status_code == 200


def test_person_without_admin_is_sent_to_sign_in(foreign_page: ProgramPage) -> None:
    client = Client()
    client.force_login(UserFactory.create())
    response = client.get(f"/admin/pages/{foreign_page.pk}/edit/")
    assert response.headers["Location"].startswith("/akun/login/")


def test_password_form_shows_only_pages_that_it_opens(
    client: Client, own_page: ProgramPage, foreign_page: ProgramPage
) -> None:
    restriction = PageViewRestriction.objects.create(
        page=own_page,
        restriction_type=PageViewRestriction.PASSWORD,
        password="sandi",
    )

    def form_for(page: Page) -> int:
        return client.get(
            reverse(
                "wagtailcore_authenticate_with_password",
                args=[restriction.pk, page.pk],
            )
        ).status_code

    assert form_for(own_page) == 200
    assert form_for(foreign_page) == 404
    own_page.unpublish()
    assert form_for(own_page) == 404
