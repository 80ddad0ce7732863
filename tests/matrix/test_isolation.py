"""No person of one agency sees or changes anything of another: the whole matrix.

Roles × every route of the resolver × GET and POST × own and foreign objects.
"""

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from tests.matrix.cells import Visitor
from tests.matrix.questions import body, method_of, queries
from tests.matrix.routes import Route, addresses, all_routes
from tests.matrix.world import World, build_world

# Who asks, and whose agency is foreign to them.
VISITORS = [
    ("merah", role)
    for role in ("author", "reviewer", "publisher", "fact_checker", "pr_head", "everything")
] + [("putih", "author"), ("putih", "publisher")]


@pytest.fixture(scope="module")
def world(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[World]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)


def test_every_route_is_understood(world):
    for route in all_routes():
        addresses(route, world.tenants["merah"])


@pytest.mark.parametrize(("side", "role"), VISITORS)
def test_stock(world, side, role):
    import time
    t0=time.time()
    other = "putih" if side == "merah" else "merah"
    v = Visitor(name=f"{side} {role}", user=world.tenants[side].users[role], foreign=world.tenants[other])
    timing=[]
    for route in all_routes():
        for address in addresses(route, v.foreign):
            for q in queries(route, v.foreign):
                v.ask(route, address+q)
            v.ask(route, address, method=method_of(route), **body(route, v.foreign))
    t1=time.time()
    print("\nFOREIGN", v.name, v.cells, "cells", t1-t0, "s")
    seen={}
    for l in v.leaks: seen.setdefault(l.route,[]).append(str(l))
    for k,ls in seen.items(): print(k, len(ls), ls[0], ls[-1])
    for c in v.crashes[:40]: print("CRASH", c)
    print(len(v.leaks), "leaks on", len(seen), "routes")
