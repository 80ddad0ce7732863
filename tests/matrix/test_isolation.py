"""No person of one agency sees or changes anything of another: the whole matrix.

Roles × every route of the resolver × reading and writing × own and foreign objects.
"""

import logging
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
from tests.matrix.tenant import Tenant
from tests.matrix.visitors import ONE, THOROUGH, VISITORS, visitor_for
from tests.matrix.world import World, build_world

# A warning of Wagtail's must not end a request that would have shown something.
pytestmark = pytest.mark.filterwarnings("ignore")

GUARD = "home.admin_guard.AdminGuardMiddleware"


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
