"""The canonical form of a document: what a signature really signs.

RDF Dataset Canonicalization (https://www.w3.org/TR/rdf-canon/) by PyLD, which knows it
under its older name URDNA2015; the output is the same.
"""

import math
import threading
from typing import Any

from pyld import jsonld
from pyld.canon import URDNA2015

from influencers.openbadges import contexts
from influencers.openbadges.reading import IRI, NotCoveredError, NotProcessedError

# PyLD's caches of contexts are shared by all threads and not made for that.
_one_at_a_time = threading.RLock()
# Blank nodes that look alike are told apart by trying their orders; a badge needs a
# few steps, a hostile graph more than there is time for. Seven alike pass (7! = 5040).
MOST_STEPS = 8_000


class BoundedCanonicalization(URDNA2015):
    """PyLD's algorithm, which gives up before a search that would take too long."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0

    def create_hash_to_related(self, id_: str, issuer: Any) -> dict[str, list[str]]:
        """Count the orders that the caller is about to try."""
        related: dict[str, list[str]] = super().create_hash_to_related(id_, issuer)
        for alike in related.values():
            self.steps += math.factorial(min(len(alike), 20))
        if self.steps > MOST_STEPS:
            raise NotProcessedError("too many parts that look alike")
        return related


def canonicalise(
    document: dict[str, Any],
    load: contexts.Loader = contexts.load,
    *,
    must_be_compact: bool = False,
) -> str:
    """Return the document's canonical N-Quads.

    Everything in the document must be in them. `must_be_compact` also demands that it
    is spelled the way its contexts would spell the signed statements, so that reading
    the JSON is reading what was signed (VC Data Integrity, 2.4.1 context validation).
    """
    options = {"documentLoader": load, "base": ""}
    with _one_at_a_time:
        try:
            expanded = _expand(document, options)
            if must_be_compact:
                _require_compact(document, expanded, options)
            dataset = jsonld.to_rdf(expanded, options)
        except jsonld.JsonLdError as fault:
            raise NotProcessedError("not JSON-LD") from fault
        text: str = BoundedCanonicalization().main(
            dataset, {"format": "application/n-quads"}
        )
        return text


def _expand(document: dict[str, Any], options: dict[str, Any]) -> list[Any]:
    """Return the expanded form; refuse a document of which RDF would lose a part."""
    lost: list[str | None] = []
    expanded: list[Any] = jsonld.expand(
        document, options, on_property_dropped=lost.append
    )
    if lost:
        raise NotCoveredError("a key that no context defines")
    _require_kept(expanded)
    return expanded


def _require_kept(value: Any) -> None:
    """Refuse names that are not absolute: RDF drops their statements."""
    if isinstance(value, list):
        for part in value:
            _require_kept(part)
    elif isinstance(value, dict):
        names = [*value.get("@type", []), value.get("@id")]
        if "@value" in value:
            return
        if any(name is not None and not IRI.fullmatch(name) for name in names):
            raise NotCoveredError("a name that is not absolute")
        for part in value.values():
            _require_kept(part)


def _require_compact(
    document: dict[str, Any], expanded: list[Any], options: dict[str, Any]
) -> None:
    """Refuse a document that its own contexts would have spelled differently."""
    spelled = jsonld.compact(
        expanded, document["@context"], {**options, "skipExpansion": True}
    )
    if _plain(spelled) != _plain(document):
        raise NotCoveredError("not the usual spelling of what is signed")


def _plain(value: Any) -> Any:
    """Make spellings alike that JSON-LD never tells apart: [x] and x, {id: x} and x."""
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(part) for part in value]
    if isinstance(value, dict):
        if value.keys() == {"id"}:
            return _plain(value["id"])
        return {key: _plain(part) for key, part in value.items() if key != "@context"}
    # 1, 1.0 and true are equal in Python and different in RDF.
    return (type(value).__name__, value)
