"""One request of the matrix, and what counts as a leak in its answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.http.response import HttpResponseBase
from django.test import Client

from accounts.models import User
from tests.matrix.routes import Route
from tests.matrix.world import CANARY_START, Tenant, rows_of

WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)
# Rows that every signed-in request may write.
OWN_TABLES = re.compile(r'"?(django_session|accounts_user)"?')
AJAX = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}


@dataclass(frozen=True, kw_only=True)
class Leak:
    """Something of another agency that a person saw or changed."""

    who: str
    method: str
    address: str
    route: str
    what: str

    def __str__(self) -> str:
        return f"{self.who}: {self.method} {self.address} ({self.route}): {self.what}"


@dataclass(kw_only=True)
class Visitor:
    """A person who asks, and to whom one agency is foreign."""

    name: str
    user: User | None
    foreign: Tenant
    # What the person may see of the other agency: officers look after all badges.
    allowed: re.Pattern[str] = re.compile(r"(?!)")
    client: Client = field(init=False)
    before: dict[str, list[Any]] = field(init=False)
    leaks: list[Leak] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    statuses: dict[tuple[str, str], int] = field(default_factory=dict)
    cells: int = 0

    def __post_init__(self) -> None:
        self.client = Client(raise_request_exception=False)
        if self.user is not None:
            self.client.force_login(self.user)
        self.session = self.client.cookies.output()
        self.cookies = dict(self.client.cookies)
        self.canary = re.compile(
            f"{CANARY_START}{self.foreign.name}[a-z]+".encode()
        )
        self.before = rows_of(self.foreign)

    def ask(
        self, route: Route, address: str, *, method: str = "GET", **request: Any
    ) -> None:
        """Send one request, undo what it wrote, and note what it showed or changed."""
        self.cells += 1
        self.client.cookies.clear()
        self.client.cookies.update(self.cookies)
        writes: list[str] = []

        def watch(execute: Any, sql: str, *rest: Any) -> Any:
            if WRITES.match(sql) and not OWN_TABLES.search(sql[:60]):
                writes.append(sql)
            return execute(sql, *rest)

        with transaction.atomic():
            with connection.execute_wrapper(watch):
                response = self.client.generic(method, address, **request)
                body = _body(response)
            if writes:
                self._note_changes(route, address, method=method)
            transaction.set_rollback(True)
        self._note_sights(route, address, method=method, response=response, body=body)

    def _note_changes(self, route: Route, address: str, *, method: str) -> None:
        after = rows_of(self.foreign)
        for table, rows in self.before.items():
            if after[table] != rows:
                self._leak(route, address, method, f"changed {table}")

    def _note_sights(
        self,
        route: Route,
        address: str,
        *,
        method: str,
        response: HttpResponseBase,
        body: bytes,
    ) -> None:
        self.statuses[method, address] = response.status_code
        if response.status_code >= 500:
            self.crashes.append(f"{self.name}: {method} {address} ({route.name})")
        whole = body + repr(sorted(response.headers.items())).encode()
        whole += response.cookies.output().encode()
        for word in sorted(set(self.canary.findall(whole))):
            known = word.decode() in address or self.allowed.search(word.decode())
            if not known:
                self._leak(route, address, method, f"showed {word.decode()}")

    def _leak(self, route: Route, address: str, method: str, what: str) -> None:
        self.leaks.append(
            Leak(
                who=self.name,
                method=method,
                address=address,
                route=route.name,
                what=what,
            )
        )


def _body(response: HttpResponseBase) -> bytes:
    if response.streaming:
        return b"".join(response.streaming_content)  # type: ignore[attr-defined]
    return bytes(response.content)  # type: ignore[attr-defined]
