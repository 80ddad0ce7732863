"""Reads JSON from strangers within limits, before anything costly sees it.

JSON-LD is powerful: what a signature covers may be spelled in many ways, and some
spellings hide what a reader then misses, or keep a computer busy for hours. Badges need
none of that, so whatever is unusual is refused here.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

# Our own badge has 3 KB and 60 values; 1EdTech's complete example 25 KB and 300.
LARGEST_TEXT = 256 * 1024
MOST_VALUES = 800
DEEPEST = 16
MOST_CONTEXTS = 8
# A text with a language, which VC 2.0 allows for names and descriptions.
LANGUAGE_TEXT = frozenset({"@value", "@language", "@direction"})
# The characters that an IRI may not hold (RFC 3987, and the N-Quads grammar).
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`\x7f]+", re.ASCII)


class UnreadableError(ValueError):
    """What was handed in is no JSON object of bearable size."""


class NotCoveredError(ValueError):
    """A part that no signature covers, or that reads differently than it is signed."""


class NotProcessedError(ValueError):
    """A lawful spelling that is more than we process."""


def read_object(text: str) -> dict[str, Any]:
    """Return the JSON object in a text; duplicate keys and odd numbers are refused."""
    if len(text) > LARGEST_TEXT:
        raise UnreadableError("too large")
    try:
        text.encode()
        found = json.loads(
            text, object_pairs_hook=_without_duplicates, parse_constant=_refuse
        )
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError) as fault:
        raise UnreadableError("not JSON") from fault
    if not isinstance(found, dict):
        raise UnreadableError("not an object")
    return found


def screen(document: dict[str, Any]) -> None:
    """Refuse what JSON-LD could read in another way than we do, or for too long."""
    for number, (value, depth) in enumerate(_walk(document), start=1):
        if number > MOST_VALUES or depth > DEEPEST:
            raise NotProcessedError("too many or too deep values")
        if isinstance(value, dict):
            _screen_object(value, is_root=depth == 0)
        elif isinstance(value, list):
            _screen_list(value)
        elif value is None:
            raise NotCoveredError("null is not signed")
    _screen_places(document)


def screen_contexts(document: dict[str, Any]) -> list[str]:
    """Return the addresses of a document's contexts: a list, Credentials 2.0 first."""
    found = document.get("@context")
    names = found if isinstance(found, list) else [found]
    texts = [name for name in names if isinstance(name, str)]
    if not texts or len(texts) < len(names) or len(set(texts)) < len(texts):
        raise NotProcessedError("contexts are not a list of addresses")
    if len(texts) > MOST_CONTEXTS:
        raise NotProcessedError("too many contexts")
    return texts


def words(document: dict[str, Any]) -> set[str]:
    """Return every key and every type in a document: what contexts give meaning to."""
    found: set[str] = set()
    for value, _depth in _walk(document):
        if isinstance(value, dict):
            kinds = as_list(value.get("type"))
            found |= value.keys() | {kind for kind in kinds if isinstance(kind, str)}
    return found


def as_list(value: Any) -> list[Any]:
    """Return a JSON-LD value as the list it may stand for."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _walk(root: Any) -> Iterator[tuple[Any, int]]:
    """Give every value with its depth, without recursion."""
    waiting = [(root, 0)]
    while waiting:
        value, depth = waiting.pop()
        yield value, depth
        if isinstance(value, dict):
            waiting.extend((part, depth + 1) for part in value.values())
        elif isinstance(value, list):
            waiting.extend((part, depth + 1) for part in value)


def _screen_object(value: dict[str, Any], *, is_root: bool) -> None:
    """Allow plain terms as keys, and identifiers that RDF keeps."""
    if not value:
        raise NotCoveredError("an empty object is not signed")
    if "@value" in value and value.keys() <= LANGUAGE_TEXT:
        return
    for key in value:
        if key == "@context" and is_root:
            continue
        if key == "@context":
            raise NotProcessedError("a context inside")
        if ":" in key or "@" in key:
            raise NotCoveredError("a key that is not a plain term")
    identifier = value.get("id")
    if identifier is not None and not (
        isinstance(identifier, str) and IRI.fullmatch(identifier)
    ):
        raise NotCoveredError("an identifier that RDF would drop")


def _screen_list(values: list[Any]) -> None:
    """Allow lists of different values: others sign like a shorter list."""
    if not values:
        raise NotCoveredError("an empty list is not signed")
    if any(isinstance(value, list) for value in values):
        raise NotCoveredError("a list inside a list")
    texts = {json.dumps(value, sort_keys=True) for value in values}
    if len(texts) < len(values):
        raise NotCoveredError("a repeated value")


def _screen_places(document: dict[str, Any]) -> None:
    """Refuse a credential or status that is also described elsewhere in the document.

    RDF joins all places that describe one identifier, so a holder could move what was
    signed, an end or a status, to where nobody looks for it.
    """
    described = Counter(
        value["id"]
        for value, _depth in _walk(document)
        if isinstance(value, dict) and len(value) > 1 and "id" in value
    )
    looked_at = [document, *as_list(document.get("credentialStatus"))]
    if any(
        isinstance(value, dict) and described[value.get("id")] > 1
        for value in looked_at
    ):
        raise NotCoveredError("described in two places")


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a repeated key")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(constant)
