"""No person of one agency sees or changes anything of another: the whole matrix.

Roles × every route of the resolver × reading and writing × own and foreign objects.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.conf import settings
from django.core.signals import request_finished
from django.db import close_old_connections, transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from home.admin_routes import rule_for
from tests.matrix.cells import CELLS, Visitor
from tests.matrix.questions import body, method_of, queries
from tests.matrix.routes import addresses, all_routes
from tests.matrix.tenant import NAMES, Tenant
from tests.matrix.world import World, build_world

# A warning of Wagtail's must not end a request that would have shown something.
pytestmark = pytest.mark.filterwarnings("ignore")

GUARD = "home.admin_guard.AdminGuardMiddleware"
# Who asks, and at which of the other agency's pages. To people of neither agency the
# second one is foreign.
ONE = ("draft",)
SOME = ("draft", "changed", "review")
VISITORS: dict[str, tuple[str, ...]] = {
    "merah author": ONE,
    "merah reviewer": ONE,
    "merah publisher": ONE,
    "merah fact_checker": ONE,
    "merah pr_head": ONE,
    "merah everything": (*SOME, "check", "private", "scheduled", "translated"),
    "putih author": ONE,
    "badge_officer": ONE,
    "badge_holder": ONE,
    "head_and_author": ONE,
    "anonymous": SOME,
}
# Who also asks with every query string that we know: who has most, and who has least.
THOROUGH = ("merah everything", "anonymous")
# Officers look after the badges of all agencies: the holders, and who changed them.
OFFICER_MAY_KNOW = re.compile(
    "handle|holder|personauthor|agencytitle|campaign|datarequest|applicant"
    "|event(?:title|summary|place|meeting)"
)
OFFICER_MAY_CHANGE = re.compile("badge_|influencers_")
# Whoever is PR head of merah and author of putih knows what putih's authors do: all but
# what only its PR heads may.
HEADS_OWN = "handle|holder|campaign|datarequest|applicant|event"
AUTHOR_MAY_KNOW = re.compile(rf"kanariputih(?!{HEADS_OWN})")
AUTHOR_MAY_CHANGE = re.compile(r"(?!badge_|influencers_)")


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """Build both agencies once; every cell undoes what it wrote."""
    request_finished.disconnect(close_old_connections)
    logging.disable(logging.ERROR)
    with django_db_blocker.unblock(), transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)
    logging.disable(logging.NOTSET)
    request_finished.connect(close_old_connections)


def visitor_for(name: str, *, world: World) -> Visitor:
    side, _space, role = name.partition(" ")
    foreign = next(each for each in reversed(NAMES) if each != side)
    visitor = Visitor(
        name=name,
        user=world.tenants[side].users[role] if role else world.people.get(name),
        foreign=world.tenants[foreign],
        own=world.tenants[side] if role else None,
    )
    if name == "badge_officer":
        visitor.allowed = OFFICER_MAY_KNOW
        visitor.may_change = OFFICER_MAY_CHANGE
    if name == "head_and_author":
        visitor.own = world.tenants["merah"]
        visitor.allowed = AUTHOR_MAY_KNOW
        visitor.may_change = AUTHOR_MAY_CHANGE
    return visitor


def with_pages(tenant: Tenant, kinds: tuple[str, ...]) -> Tenant:
    return replace(tenant, pages={kind: tenant.pages[kind] for kind in kinds})


def ask_everything(visitor: Visitor, *, about: Tenant, thoroughly: bool) -> None:
    """Read and write at every route, about the things of one agency.

    Every form is full of foreign things, whoever's object the address names. Public
    routes are left to visitors who do not work in the admin.
    """
    for route in all_routes():
        if visitor.own is not None and not route.is_admin:
            continue
        for address in addresses(route, about):
            for query in queries(route, visitor.foreign) if thoroughly else [""]:
                visitor.ask(route, address + query)
            visitor.ask(
                route,
                address,
                method=method_of(route),
                **body(route, visitor.foreign),
            )


def test_every_route_is_understood(world: World) -> None:
    for route in all_routes():
        assert addresses(route, world.tenants["merah"])


def test_every_admin_route_is_classified() -> None:
    unknown = [
        route
        for route in all_routes()
        if route.is_admin and rule_for(route.view_name) is None
    ]
    assert unknown == []


@pytest.mark.parametrize("name", VISITORS)
def test_other_agency_is_out_of_reach(name: str, world: World) -> None:
    visitor = visitor_for(name, world=world)
    ask_everything(
        visitor,
        about=with_pages(visitor.foreign, VISITORS[name]),
        thoroughly=name in THOROUGH,
    )
    assert list(map(str, visitor.leaks)) == []
    assert visitor.crashes == []
    assert visitor.cacheable == []


def test_own_objects_do_not_lead_to_the_other_agency(world: World) -> None:
    visitor = visitor_for("merah everything", world=world)
    assert visitor.own is not None
    ask_everything(visitor, about=with_pages(visitor.own, ONE), thoroughly=False)
    assert list(map(str, visitor.leaks)) == []
    assert visitor.crashes == []


def test_matrix_is_large(world: World) -> None:
    assert CELLS.total() > 3000


def test_without_the_guard_the_matrix_is_red(world: World) -> None:
    bare = [each for each in settings.MIDDLEWARE if each != GUARD]
    with override_settings(MIDDLEWARE=bare):
        visitor = visitor_for("merah author", world=world)
    for route in all_routes():
        if route.name in STOCK_LEAKS:
            for address in addresses(route, with_pages(visitor.foreign, ONE)):
                for query in queries(route, visitor.foreign):
                    visitor.ask(route, address + query)
    assert {leak.route for leak in visitor.leaks} == STOCK_LEAKS


# Some of the routes by which Wagtail 8.0.1 alone shows one agency's drafts to another.
STOCK_LEAKS = {
    "wagtailadmin_explore",
    "wagtailadmin_choose_page_chosen_multiple",
    "wagtail_bulk_action",
    "wagtailadmin_pages:move_confirm",
    "wagtailadmin_api:images:listing",
    "wagtailadmin_api:documents:detail",
    "wagtailadmin_reports:site_history",
    "wagtailadmin_reports:page_types_usage",
    "wagtail_localize:translations_report",
    "wagtail_localize:snippets_api_detail",
    "wagtailsnippets_factcheck_claim:edit",
}


def test_own_work_stays_possible(world: World) -> None:
    routes = {route.name: route for route in all_routes()}
    for name, allowed in OWN_WORK.items():
        visitor = visitor_for(name, world=world)
        assert visitor.own is not None
        for route in allowed:
            address = addresses(routes[route], with_pages(visitor.own, ONE))[0]
            assert visitor.ask(routes[route], address) == 200, (name, address)


COMMON_WORK = [
    "wagtailadmin_home",
    "wagtailadmin_explore",
    "wagtailadmin_api:pages:detail",
    "wagtailadmin_choose_page_child",
    "wagtailadmin_choose_page_search",
    "wagtailadmin_pages:search",
    "wagtailadmin_pages:edit",
    "wagtailadmin_pages:history",
    "wagtailadmin_pages:view_draft",
    "wagtailadmin_pages:usage",
    "wagtailadmin_pages:revisions_view",
    "wagtailadmin_pages:revisions_compare",
    "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:workflow_tasks",
    "wagtailadmin_reports:aging_pages",
    "wagtailimages_chooser:choose",
    "wagtailsnippets_factcheck_claim:list",
    "wagtailsnippets_factcheck_claim:edit",
]
FILE_WORK = [
    "wagtailimages:index",
    "wagtailimages:edit",
    "wagtailimages:add",
    "wagtaildocs:index",
    "wagtaildocs:edit",
]
OWN_WORK = {
    "merah author": [
        *COMMON_WORK,
        *FILE_WORK,
        "wagtailadmin_pages:copy",
        "wagtailadmin_pages:delete",
        "wagtailsnippetchoosers_factcheck_claim:choose",
    ],
    "merah reviewer": COMMON_WORK,
    "merah publisher": [*COMMON_WORK, *FILE_WORK, "wagtailadmin_reports:locked_pages"],
    "merah pr_head": [
        "wagtailadmin_home",
        "wagtailimages_chooser:choose",
        "badge_applications:queue",
        "badge_applications:application",
        "badge_applications:evidence",
        "badge_applications:invite",
        "influencers_events:index",
        "influencers_events:event",
        "influencers_events:edit",
        "influencers_events:guests",
    ],
}


def test_superuser_sees_every_agency(world: World) -> None:
    route = next(
        each for each in all_routes() if each.name == "wagtailadmin_pages:edit"
    )
    visitor = Visitor(
        name="superuser",
        user=world.people["superuser"],
        foreign=world.tenants["putih"],
    )
    visitor.ask(route, f"/admin/pages/{visitor.foreign.pages['draft'].pk}/edit/")
    assert visitor.leaks
