"""The indices on the search server: which there are, which is live, which is next.

`<prefix>-live` is an alias of the index that answers; `<prefix>-building` of the one
being filled. Changes are written to both. An index without either is the one before,
kept to go back to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from elasticsearch import Elasticsearch, NotFoundError

from search.engines.elastic.connection import answer_expected, live_alias
from search.engines.elastic.mapping import index_body, schema_hash

# As `schema_hash` makes them.
HASH_LENGTH = 8
# While an index is filled nobody reads it, and a server that stops ends the filling:
# showing or securing every request only costs time.
FILLING = {
    "refresh_interval": "-1",
    "number_of_replicas": 0,
    "translog.durability": "async",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """One index of ours; `number` grows with each one made."""

    name: str
    schema: str
    number: int
    is_live: bool
    is_building: bool


def building_alias() -> str:
    """Return the name of the index that is being filled."""
    return f"{settings.ELASTICSEARCH_INDEX}-building"


def written_to(client: Elasticsearch) -> list[str]:
    """Return the indices that changes are written to: live, and being filled.

    Ask after claiming the changes: an index made later reads them from the projection.
    """
    with answer_expected():
        found = _aliases(client, f"{live_alias()},{building_alias()}")
    return sorted(found)


def all_indices(client: Elasticsearch) -> list[Index]:
    """Return every index of ours, oldest first."""
    with answer_expected():
        found = _aliases(client, None)
    indices = [
        index for name, held in found.items() if (index := _index(name, held=held))
    ]
    return sorted(indices, key=lambda index: index.number)


def create(client: Elasticsearch, *, vocabulary: Iterable[str] = ()) -> str:
    """Make the next index, empty and written to from now on; return its name.

    The words of the vocabulary are stemmed as the embedded engine stems them.
    """
    number = max((index.number for index in all_indices(client)), default=0) + 1
    name = f"{settings.ELASTICSEARCH_INDEX}-{schema_hash()}-{number}"
    body = index_body(vocabulary)
    own = body.get("settings", {})
    with answer_expected():
        client.indices.create(
            index=name,
            mappings=body["mappings"],
            settings={**own, **FILLING},
            aliases={building_alias(): {}},
        )
    return name


def finish(client: Elasticsearch, name: str) -> None:
    """Let a filled index keep and show what it holds, in all configured copies."""
    ready = {
        "refresh_interval": "1s",
        "number_of_replicas": settings.ELASTICSEARCH_REPLICAS,
        "translog.durability": "request",
    }
    with answer_expected():
        client.indices.put_settings(index=name, settings={"index": ready})
        client.indices.flush(index=name)
        client.indices.refresh(index=name)


def switch(client: Elasticsearch, name: str) -> None:
    """Make an index the live one, in a single step for whoever searches."""
    removed = [
        {"remove": {"index": index.name, "alias": alias}}
        for index in all_indices(client)
        for alias, holds in (
            (live_alias(), index.is_live),
            (building_alias(), index.is_building),
        )
        if holds
    ]
    added = {"add": {"index": name, "alias": live_alias()}}
    with answer_expected():
        client.indices.update_aliases(actions=[*removed, added])


def build_again(client: Elasticsearch, name: str) -> None:
    """Write changes to an index that was kept, so that it can become live."""
    action = {"add": {"index": name, "alias": building_alias()}}
    with answer_expected():
        client.indices.update_aliases(actions=[action])


def drop(client: Elasticsearch, names: list[str]) -> None:
    """Delete indices."""
    with answer_expected():
        for name in names:
            client.indices.delete(index=name, ignore_unavailable=True)


def _aliases(client: Elasticsearch, names: str | None) -> dict[str, Any]:
    """Return our indices, each with its aliases."""
    indices = f"{settings.ELASTICSEARCH_INDEX}-*"
    try:
        answer = (
            client.indices.get_alias(index=indices, name=names)
            if names
            else client.indices.get_alias(index=indices)
        )
        found = dict(answer.body)
    except NotFoundError as missing:
        # With one alias of two missing, 404 carries what was found.
        found = missing.body if isinstance(missing.body, dict) else {}
    return {
        name: set(told["aliases"])
        for name, told in found.items()
        if isinstance(told, dict) and "aliases" in told
    }


def _index(name: str, *, held: set[str]) -> Index | None:
    """Read a name of ours; another portal's prefix may begin like our own."""
    prefix = f"{settings.ELASTICSEARCH_INDEX}-"
    schema_hash, _dash, number = name.removeprefix(prefix).partition("-")
    if len(schema_hash) != HASH_LENGTH or not number.isdecimal():
        return None
    return Index(
        name=name,
        schema=schema_hash,
        number=int(number),
        is_live=live_alias() in held,
        is_building=building_alias() in held,
    )
