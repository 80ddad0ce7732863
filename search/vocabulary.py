"""The editors' words as searches read them: kept in memory, current at once.

Every process keeps the words with the stamp of the moment they were read. The stamp
lies in the cache and is changed by every save, so a search costs no database query. It
also ends by itself: where each process has a cache of its own (no Redis), the other
processes see a change within `FRESH_SECONDS`.
"""

import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.db.models import BigIntegerField, Case, Value, When
from django.db.models.signals import post_delete, post_save

from search.language.synonyms import SynonymGroup, SynonymTable, synonym_table
from search.models import BestBet, Synonym
from search.phrases import phrase_key

STAMP_KEY = "search-words"
FRESH_SECONDS = 2
# Stands for the page that a synonym does not have.
NO_PAGE = 0
# Languages of the portal times a few stamps that may be asked for at the same moment.
MOST_TABLES = 8


@dataclass(frozen=True, slots=True)
class Pick:
    """A page on top of certain searches, given by their `phrase_key`."""

    keys: frozenset[str]
    page_id: int


@dataclass(frozen=True, slots=True)
class Words:
    """All active words; picks in the order they are shown in."""

    groups: tuple[SynonymGroup, ...]
    picks: tuple[Pick, ...]


# What an editor tries out, while a preview is made.
_tried: ContextVar[Words | None] = ContextVar("tried", default=None)


def current_synonyms(locale: str) -> SynonymTable:
    """Return the active synonyms as they are now."""
    return _table(_current().groups, locale)


def current_picks() -> tuple[Pick, ...]:
    """Return the active best bets as they are now."""
    return _current().picks


@contextmanager
def instead_of_saved(
    *,
    synonyms: Iterable[Synonym] | None = None,
    bets: Iterable[BestBet] | None = None,
) -> Iterator[None]:
    """Let this thread search with other words, to show what a change would do."""
    now = _current()
    words = Words(
        now.groups if synonyms is None else _groups(synonyms),
        now.picks if bets is None else _picks(bets),
    )
    token = _tried.set(words)
    try:
        yield
    finally:
        _tried.reset(token)


def connect() -> None:
    """Follow every change of the words; called once when the app is ready."""
    for model in (Synonym, BestBet):
        for signal in (post_save, post_delete):
            signal.connect(_on_changed, sender=model, dispatch_uid="search-words")


def _current() -> Words:
    if tried := _tried.get():
        return tried
    stamp = cache.get(STAMP_KEY)
    if stamp is None:
        # Another process may be first; both then read what that one wrote.
        cache.add(STAMP_KEY, uuid.uuid4().hex, timeout=FRESH_SECONDS)
        stamp = cache.get(STAMP_KEY)
    # The stamp was read before the rows: words are never older than their stamp.
    # A cache that keeps nothing means reading the rows each time.
    return _stamped(stamp) if stamp else _read()


@lru_cache(maxsize=MOST_TABLES)
def _stamped(_stamp: str) -> Words:
    return _read()


@lru_cache(maxsize=MOST_TABLES)
def _table(groups: tuple[SynonymGroup, ...], locale: str) -> SynonymTable:
    return synonym_table(groups, locale=locale)


def _read() -> Words:
    """Read both kinds of words in one query."""
    one_way = Case(When(is_one_way=True, then=1), default=0)
    no_page = Value(NO_PAGE, output_field=BigIntegerField())
    synonyms = Synonym.objects.filter(is_active=True).order_by()
    bets = BestBet.objects.filter(is_active=True).order_by()
    rows = list(
        synonyms.values_list("pk", "wordings", one_way, no_page).union(
            bets.values_list("pk", "queries", "position", "page_id"), all=True
        )
    )
    groups = sorted(row for row in rows if row[3] == NO_PAGE)
    picks = sorted(
        (row for row in rows if row[3] != NO_PAGE), key=lambda row: (row[2], row[0])
    )
    return Words(
        tuple(_group(wordings, bool(flag)) for _pk, wordings, flag, _page in groups),
        tuple(_pick(queries, page) for _pk, queries, _position, page in picks),
    )


def _groups(rows: Iterable[Synonym]) -> tuple[SynonymGroup, ...]:
    return tuple(_group(row.wordings, row.is_one_way) for row in rows)


def _picks(bets: Iterable[BestBet]) -> tuple[Pick, ...]:
    """Put picks in their order, one that was never saved last among equals."""
    ordered = sorted(bets, key=lambda bet: (bet.position, bet.pk or float("inf")))
    return tuple(_pick(bet.queries, bet.page_id) for bet in ordered)


def _group(wordings: str, is_one_way: bool) -> SynonymGroup:
    return SynonymGroup(tuple(wordings.splitlines()), is_one_way=is_one_way)


def _pick(queries: str, page_id: int) -> Pick:
    return Pick(frozenset(map(phrase_key, queries.splitlines())), page_id)


def _on_changed(sender: type[Synonym | BestBet], **_kwargs: Any) -> None:
    """Change the stamp now, and again when the others can see the change."""
    _change_stamp()
    transaction.on_commit(_change_stamp, robust=True)


def _change_stamp() -> None:
    cache.set(STAMP_KEY, uuid.uuid4().hex, timeout=FRESH_SECONDS)
