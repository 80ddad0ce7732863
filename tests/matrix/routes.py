"""Every address of the portal, its gaps filled.

The list comes from the URL resolver, so a new route is in the matrix the moment it
exists. A gap that no table of `gaps` can fill is an `UnknownGapError`: the build fails
until somebody says what the route takes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

from tests.matrix.gaps import Filler, filler, together
from tests.matrix.tenant import Tenant

GAP = re.compile(r"<(?:\w+:)?(\w+)>")
ADMIN = "admin/"


class UnknownGapError(LookupError):
    """A route takes something that no table knows."""


@dataclass(frozen=True, kw_only=True)
class Route:
    """One pattern of the resolver."""

    pattern: str
    name: str
    # What the resolver calls a route without a name: the path of its view.
    view_name: str

    @property
    def gaps(self) -> list[str]:
        """Return the names of the parts that an address has to fill."""
        return GAP.findall(self.pattern)

    @property
    def is_admin(self) -> bool:
        """Tell whether the route is part of Wagtail's admin."""
        return self.pattern.startswith(ADMIN)


# Patterns written as regular expressions, in a form whose gaps can be filled.
REWRITTEN = {
    r"admin/pages/^(?P<pk>\d+)/revisions/compare/(?P<revision_id_a>live|earliest|\d+)"
    r"\.\.\.(?P<revision_id_b>live|latest|\d+)/$": (
        "admin/pages/<pk>/revisions/compare/<revision_id_a>...<revision_id_b>/"
    ),
    r"admin/^.*/$": "admin/tidak-ada/",
    r"dokumen/^(\d+)/(.*)$": "dokumen/<document_id>/<document_name>",
    r"^((?:[\w\-]+/)*)$": "<page_path>",
    r"akun/^(?:email|confirm-email)/": "akun/email/",
    r"akun/^confirm-email/(?P<key>[-:\w]+)/$": "akun/confirm-email/<key>/",
    r"akun/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": (
        "akun/password/reset/key/<uidb36>-<key>/"
    ),
}


def all_routes() -> list[Route]:
    """Return every route, in the resolver's order."""
    return list(_walk(get_resolver(), pattern="", names=()))


def _walk(
    resolver: URLResolver, *, pattern: str, names: tuple[str, ...]
) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        whole = pattern + str(entry.pattern)
        if isinstance(entry, URLResolver):
            space = (entry.namespace,) if entry.namespace else ()
            yield from _walk(entry, pattern=whole, names=names + space)
        elif isinstance(entry, URLPattern):
            yield Route(
                pattern=_readable(whole),
                name=":".join((*names, entry.name or "-")),
                view_name=":".join((*names, entry.name or entry.lookup_str)),
            )


def _readable(pattern: str) -> str:
    if pattern in REWRITTEN:
        return REWRITTEN[pattern]
    return pattern.replace("^", "").replace("$", "")


def addresses(route: Route, tenant: Tenant) -> list[str]:
    """Return the route's addresses for the tenant's objects; at least one."""
    filled = [route.pattern]
    if route.gaps and (words := together(route.name)):
        filled = _replace(filled, words=words)
    for gap in route.gaps:
        if not any(f":{gap}>" in each or f"<{gap}>" in each for each in filled):
            continue
        values = _filler(route, gap)(tenant)
        filled = [
            re.sub(rf"<(?:\w+:)?{gap}>", str(value), each)
            for each in filled
            for value in values
        ]
    return [f"/{each}" for each in filled]


def _replace(patterns: list[str], *, words: list[dict[str, str]]) -> list[str]:
    replaced = [
        GAP.sub(lambda gap: group.get(gap[1], gap[0]), pattern)  # noqa: B023
        for pattern in patterns
        for group in words
    ]
    return list(dict.fromkeys(replaced))


def _filler(route: Route, gap: str) -> Filler:
    found = filler(gap, route_name=route.name)
    if found is None:
        raise UnknownGapError(f"{route.pattern} ({route.name}): what is <{gap}>?")
    return found
