"""One request of the matrix, and what counts as a leak in its answer."""

import re
from collections import Counter
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

from django.core.handlers.base import BaseHandler
from django.db import connection, transaction
from django.http.response import HttpResponseBase
from django.test import Client, RequestFactory

from accounts.models import User
from tests.matrix.routes import Route
from tests.matrix.tenant import CANARY_START, Tenant
from tests.matrix.world.rows import rows_of

WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)
# How many requests the whole run has sent, by visitor.
CELLS: Counter[str] = Counter()


@dataclass(frozen=True, kw_only=True)
class Leak:
    """Something of another agency that a person saw or changed."""

    who: str
    request: str
    route: str
    what: str

    def __str__(self) -> str:
        return f"{self.who}: {self.request} ({self.route}): {self.what}"


@dataclass(kw_only=True)
class Visitor:
    """A person who asks, and to whom one agency is foreign."""

    name: str
    user: User | None
    foreign: Tenant
    own: Tenant | None = None
    # What the person may know of the other agency all the same.
    allowed: re.Pattern[str] = re.compile(r"(?!)")
    # Routes by which the person may change what is the other agency's all the same.
    may_change: re.Pattern[str] = re.compile(r"(?!)")
    leaks: list[Leak] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    # Answers that show who asked, and that a cache may hand to others all the same.
    cacheable: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        client = Client()
        if self.user is not None:
            client.force_login(self.user)
        self.cookies = client.cookies.output(header="", sep=";")
        self.factory = RequestFactory()
        # Django's test client copies the context of every template; nobody reads it.
        self.handler = BaseHandler()
        self.handler.load_middleware()
        self.canary = re.compile(f"{CANARY_START}{self.foreign.name}[a-z]+".encode())
        self.before = rows_of(self.foreign)

    def ask(
        self, route: Route, address: str, *, method: str = "GET", **sent: Any
    ) -> int:
        """Send a request, undo what it wrote, note what it showed or changed.

        Returns the status of the answer.
        """
        CELLS[self.name] += 1
        self.factory.cookies = SimpleCookie(self.cookies)
        request = self.factory.generic(method, address, **sent)
        request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
        writes: list[str] = []

        def watch(execute: Any, sql: str, *rest: Any) -> Any:
            if WRITES.match(sql):
                writes.append(sql)
            return execute(sql, *rest)

        with transaction.atomic():
            with connection.execute_wrapper(watch):
                response = self.handler.get_response(request)
                body = _body(response)
            response.close()
            may_change = self.may_change.match(route.name)
            changed = self._changed_tables() if writes and not may_change else []
            transaction.set_rollback(True)
        line = f"{method} {address}"
        found = [f"changed {table}" for table in changed]
        found += [f"showed {word}" for word in self._seen(response, body, address)]
        self.leaks += [
            Leak(who=self.name, request=line, route=route.name, what=what)
            for what in found
        ]
        if response.status_code >= 500 and route.is_admin:
            self.crashes.append(f"{self.name}: {line} ({route.name})")
        if self._may_be_kept(response, body):
            self.cacheable.append(f"{self.name}: {line} ({route.name})")
        return response.status_code

    def _may_be_kept(self, response: HttpResponseBase, body: bytes) -> bool:
        if self.user is None or self.user.email.encode() not in body:
            return False
        return "private" not in response.headers.get("Cache-Control", "")

    def _changed_tables(self) -> list[str]:
        after = rows_of(self.foreign)
        return [table for table, rows in self.before.items() if after[table] != rows]

    def _seen(self, response: HttpResponseBase, body: bytes, address: str) -> list[str]:
        """Return foreign canaries anywhere in the answer that the address had not."""
        whole = body + repr(sorted(response.headers.items())).encode()
        whole += response.cookies.output().encode()
        words = {word.decode() for word in self.canary.findall(whole)}
        return sorted(
            word
            for word in words
            if word not in address and not self.allowed.search(word)
        )


def _body(response: HttpResponseBase) -> bytes:
    if response.streaming:
        return b"".join(response)
    return bytes(response.content)  # type: ignore[attr-defined]
