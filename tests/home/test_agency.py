"""A new agency is ready to work in one step, by form and from the shell."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from home.models import AgencyGroup, AgencyPage
from home.services import agency_group, provision_agency
from tests.factories.accounts import UserFactory
from tests.factories.home import AgencyPageFactory, PortalTree, portal_tree
from tests.home.desk import Desk, desk, only_page

Role = AgencyGroup.Role

pytestmark = pytest.mark.django_db

FORM = {
    "title": "Kementerian Kesehatan",
    "slug": "kemenkes",
    "short_name": "Kemenkes",
    "code": "kemenkes",
    "level": "kementerian",
    "brand_color": "#0b4f8a",
    "summary": "Mengurus kesehatan semua orang.",
    "about": rich_text(""),
    "channels": streamfield([]),
    "comments": inline_formset([]),
}


@pytest.fixture
def portal() -> PortalTree:
    return portal_tree()


@pytest.fixture
def superuser() -> Client:
    client = Client()
    client.force_login(UserFactory.create(is_superuser=True))
    return client


def add(client: Client, portal: PortalTree, **changed: str) -> Any:
    address = reverse(
        "wagtailadmin_pages:add", args=["home", "agencypage", portal.agencies.pk]
    )
    return client.post(address, nested_form_data({**FORM, **changed}))


def test_form_makes_a_live_agency_with_all_it_needs(
    superuser: Client, portal: PortalTree
) -> None:
    add(superuser, portal, **{"action-publish": "1"})
    agency = AgencyPage.objects.get()
    assert agency.live
    assert {each.role for each in agency.agency_groups.all()} == set(Role)
    assert agency.collection.name == "Kemenkes"
    assert [task.specific.name for task in agency.get_workflow().tasks] == [
        "Ditinjau: Kemenkes",
        "Diterbitkan: Kemenkes",
    ]


def test_draft_agency_has_its_groups_already(
    superuser: Client, portal: PortalTree
) -> None:
    add(superuser, portal)
    agency = AgencyPage.objects.get()
    assert not agency.live
    assert agency.agency_groups.count() == len(Role)


def test_roles_reach_their_own_part_only(portal: PortalTree) -> None:
    agency, other = AgencyPageFactory.create(), AgencyPageFactory.create()
    groups = Group.objects.filter(agency_group__agency=agency)
    pages = GroupPagePermission.objects.filter(group__in=groups)
    files = GroupCollectionPermission.objects.filter(group__in=groups)
    assert set(pages.values_list("page", flat=True)) == {agency.pk}
    assert set(files.values_list("collection", flat=True)) == {agency.collection_id}
    assert agency.collection_id != other.collection_id
    assert agency.get_workflow() != other.get_workflow()


@pytest.mark.parametrize(
    ("role", "required"),
    [
        (Role.AUTHOR, False),
        (Role.REVIEWER, True),
        (Role.PUBLISHER, True),
        (Role.FACT_CHECKER, True),
        (Role.PR_HEAD, True),
    ],
)
def test_second_factor_by_role(role: str, required: bool) -> None:
    user = desk(AgencyPageFactory.create(), role).user
    assert user.has_perm("accounts.second_factor_required") is required
    assert user.has_perm("wagtailadmin.access_admin")


def test_no_role_manages_people_or_portal() -> None:
    agency = AgencyPageFactory.create()
    given = Permission.objects.filter(group__agency_group__agency=agency)
    forbidden = {"accounts.user", "auth.group", "wagtailcore.site", "home.topic"}
    kinds = {
        f"{each.content_type.app_label}.{each.content_type.model}"
        for each in given.exclude(codename="second_factor_required").select_related(
            "content_type"
        )
    }
    assert not kinds & forbidden


def test_provisioning_again_changes_nothing() -> None:
    agency = AgencyPageFactory.create()

    def counts() -> list[int]:
        models = (Group, GroupPagePermission, GroupCollectionPermission, Collection)
        return [model.objects.count() for model in models]

    before = counts()
    provision_agency(agency)
    assert counts() == before


def test_agencies_of_the_same_short_name_share_nothing() -> None:
    one, two = (AgencyPageFactory.create(short_name="Dinkes") for _each in range(2))
    assert one.get_workflow() != two.get_workflow()
    assert one.collection_id != two.collection_id
    reviewers = [task.specific.groups.get() for task in two.get_workflow().tasks.all()]
    assert {group.agency_group.agency for group in reviewers} == {two}


def test_translation_shares_the_groups_of_the_original() -> None:
    agency = AgencyPageFactory.create()
    english = agency.copy_for_translation(
        portal_tree(language="en").home.locale, copy_parents=True
    )
    author = agency_group(agency, role=Role.AUTHOR)
    assert agency_group(english, role=Role.AUTHOR) == author
    assert GroupPagePermission.objects.filter(group=author, page=english).exists()


def test_bright_colour_is_refused_with_its_contrast(
    superuser: Client, portal: PortalTree
) -> None:
    response = add(superuser, portal, brand_color="#ffcc00", **{"action-publish": "1"})
    assert not AgencyPage.objects.exists()
    assert "Terlalu terang" in response.content.decode()


def test_code_in_use_is_refused(superuser: Client, portal: PortalTree) -> None:
    AgencyPageFactory.create(code="kemenkes", slug="sudah-ada")
    response = add(superuser, portal, **{"action-publish": "1"})
    assert AgencyPage.objects.count() == 1
    assert "Kode ini sudah dipakai instansi lain." in response.content.decode()


def test_agency_cannot_be_copied(superuser: Client) -> None:
    agency = AgencyPageFactory.create()
    address = reverse("wagtailadmin_pages:copy", args=[agency.pk])
    superuser.post(address, {"new_title": "Salinan", "new_slug": "salinan"})
    assert AgencyPage.objects.count() == 1


def test_command_adds_a_ready_agency(portal: PortalTree) -> None:
    call_command("add_agency", "bpom", "Badan Pengawas Obat dan Makanan")
    agency = AgencyPage.objects.get(code="bpom")
    assert agency.live
    assert agency.agency_groups.count() == len(Role)


def test_command_refuses_a_code_in_use(portal: PortalTree) -> None:
    AgencyPageFactory.create(code="bpom")
    with pytest.raises(CommandError, match="bpom"):
        call_command("add_agency", "bpom", "Badan lain")


def test_command_says_when_there_is_no_portal() -> None:
    with pytest.raises(CommandError, match="list of agencies"):
        call_command("add_agency", "bpom", "Badan lain")


def test_new_page_form_explains_why_it_cannot_publish() -> None:
    agency = AgencyPageFactory.create()
    address = reverse(
        "wagtailadmin_pages:add", args=["programs", "programpage", agency.pk]
    )
    explanation = "tidak bisa langsung terbit"
    superuser = Desk(agency=agency, user=UserFactory.create(is_superuser=True))
    author = desk(agency, Role.AUTHOR)
    publisher = desk(agency, Role.PUBLISHER, Role.AUTHOR)
    assert explanation in superuser.client.get(address).content.decode()
    assert explanation in publisher.client.get(address).content.decode()
    assert explanation not in author.client.get(address).content.decode()


def test_own_draft_says_why_it_cannot_be_published() -> None:
    agency = AgencyPageFactory.create()
    publisher = desk(agency, Role.PUBLISHER, Role.AUTHOR)
    publisher.create()
    page = only_page()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    explanation = "orang lain yang menerbitkannya"
    assert explanation in publisher.client.get(address).content.decode()
    colleague = desk(agency, Role.PUBLISHER)
    assert explanation not in colleague.client.get(address).content.decode()
