"""Reads judged sets from JSON Lines; a bad line is named with what is wrong with it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

# The name of all queries together, and of the only stratum of a set without strata.
OVERALL = "overall"
TASKS = ("search", "match")
HIGHEST_GRADE = 3
# Documents without a date are all of one age, so that none is preferred.
UNDATED = date(2024, 1, 1)


class JudgedSetError(Exception):
    """A file that cannot be judged by; says where and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedDocument:
    """One document of a set that brings its own."""

    id: str
    title: str
    summary: str = ""
    body: str = ""
    kind: str = "program"
    locale: str = "id"
    claim: str = ""
    links: tuple[str, ...] = ()
    published_at: date = UNDATED


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedQuery:
    """One question and the grades (1 to 3) of the documents that answer it.

    `task` is "search" for the search box, "match" for a pasted message.
    """

    text: str
    relevant: Mapping[str, int]
    stratum: str = OVERALL
    task: str = "search"
    kinds: tuple[str, ...] = ()
    locale: str = "id"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedSet:
    """Queries to judge by. Without documents, the portal's own are judged."""

    name: str
    queries: tuple[JudgedQuery, ...]
    documents: tuple[JudgedDocument, ...] = field(default=(), repr=False)

    def strata(self) -> list[str]:
        """Return the names of the strata, in order of first appearance."""
        return list(dict.fromkeys(query.stratum for query in self.queries))


def read_judged_set(path: Path) -> JudgedSet:
    """Read one file; raises `JudgedSetError` at the first line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise JudgedSetError(f"{path}: {fault}") from fault
    documents: dict[str, JudgedDocument] = {}
    queries: list[JudgedQuery] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = _read_line(line)
            if isinstance(entry, JudgedQuery):
                queries.append(entry)
            elif entry.id in documents:
                raise ValueError(f'document "{entry.id}" was given before')
            else:
                documents[entry.id] = entry
        except ValueError as fault:
            raise JudgedSetError(f"{path}, line {number}: {fault}") from fault
    _check_relevant_ids(queries, documents, path=path)
    return JudgedSet(
        name=path.stem, queries=tuple(queries), documents=tuple(documents.values())
    )


def _check_relevant_ids(
    queries: Iterable[JudgedQuery], documents: Mapping[str, Any], *, path: Path
) -> None:
    """Refuse a set without queries, or one that grades documents it does not bring."""
    graded = {id_ for query in queries for id_ in query.relevant}
    if not graded:
        raise JudgedSetError(f"{path}: no query in it")
    unknown = sorted(graded - documents.keys()) if documents else []
    if unknown:
        raise JudgedSetError(f'{path}: no document "{unknown[0]}", but it is graded')


def _read_line(line: str) -> JudgedDocument | JudgedQuery:
    entry = json.loads(line)
    if not isinstance(entry, dict) or ("document" in entry) == ("query" in entry):
        raise ValueError('a line is a JSON object with "document" or with "query"')
    if "document" in entry:
        values = _values(entry, DOCUMENT_FIELDS, required={"document", "title"})
        return JudgedDocument(id=values.pop("document"), **values)
    values = _values(entry, QUERY_FIELDS, required={"query", "relevant"})
    return JudgedQuery(text=values.pop("query"), **values)


def _values(
    entry: Mapping[str, Any],
    fields: Mapping[str, Callable[[Any], Any]],
    *,
    required: set[str],
) -> dict[str, Any]:
    """Return the checked values of a line."""
    if unknown := sorted(entry.keys() - fields.keys()):
        raise ValueError(f'unknown "{unknown[0]}"; known are {", ".join(fields)}')
    if missing := sorted(required - entry.keys()):
        raise ValueError(f'"{missing[0]}" is missing')
    values = {}
    for name, given in entry.items():
        try:
            values[name] = fields[name](given)
        except (TypeError, ValueError) as fault:
            raise ValueError(f'"{name}": {fault}') from fault
    return values


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError("a text is wanted")
    return given


def _identifier(given: Any) -> str:
    if not _text(given).strip():
        raise ValueError("it is empty")
    return str(given)


def _texts(given: Any) -> tuple[str, ...]:
    if not isinstance(given, list):
        raise TypeError("a list of texts is wanted")
    return tuple(_text(item) for item in given)


def _task(given: Any) -> str:
    if given not in TASKS:
        raise ValueError(f"one of {', '.join(TASKS)} is wanted")
    return str(given)


def _day(given: Any) -> date:
    return date.fromisoformat(_text(given))


def _grades(given: Any) -> dict[str, int]:
    """Return the grades above 0: a 0 only says that somebody looked."""
    if not isinstance(given, dict):
        raise TypeError('an object like {"d1": 3} is wanted')
    for grade in given.values():
        if type(grade) is not int or not 0 <= grade <= HIGHEST_GRADE:
            raise ValueError(f"a grade is 0 to {HIGHEST_GRADE}, not {grade!r}")
    relevant = {id_: grade for id_, grade in given.items() if grade}
    if not relevant:
        raise ValueError("nothing is relevant, so nothing can be found")
    return relevant


DOCUMENT_FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "document": _identifier,
    "title": _text,
    "summary": _text,
    "body": _text,
    "kind": _identifier,
    "locale": _identifier,
    "claim": _text,
    "links": _texts,
    "published_at": _day,
}
QUERY_FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "query": _text,
    "relevant": _grades,
    "stratum": _identifier,
    "task": _task,
    "kinds": _texts,
    "locale": _identifier,
}
