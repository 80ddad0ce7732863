"""From a typed query to what is looked for: the same plan for every engine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way to say a concept: its words in order, plain and stemmed.

    `weight` is 1 for what was typed and less for a synonym of it.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One thing a query asks for, at `text[start:end]`; the typed wording is first."""

    wordings: tuple[Wording, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPlan:
    """The concepts of one query, in order. Empty for a query without words."""

    text: str
    locale: str
    concepts: tuple[Concept, ...]


def plan_query(text: str, *, locale: str) -> QueryPlan:
    """Return what a query asks for, with synonyms; stop words are left out."""
    raise NotImplementedError
