"""Changes to a credential that a verifier must notice, in meaning or in spelling."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

from influencers.openbadges.contexts import PINNED

# Where something is: the object or list that holds it, and its key or number.
Place = tuple[Any, Any]
VOCABULARIES = (
    "https://www.w3.org/2018/credentials#",
    "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "https://schema.org/",
)
STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 1.5, -1, "", " ", "a", "true", "0", [], {}, [[]], [{}]),
    *("_:b0", "https://lain.example/", "did:web:lain.example", {"id": "_:b0"}),
    *({"@value": "x"}, {"@id": "https://x.example/"}, "2036-01-01T00:00:00Z", "\ud7ff"),
)
KEYS = (
    *("@id", "@type", "@graph", "@included", "@reverse", "@context", "@nest", "@index"),
    *("id", "type", "expires", "validUntil", "expirationDate", "evidence", "x", ""),
    *("relatedResource", "termsOfUse", "name", "description", "credentialStatus"),
)


def changed(credential: dict[str, Any], chance: random.Random) -> bytes:
    """Return the credential as a file, with one to three changes to its meaning."""
    while True:
        found = copy.deepcopy(credential)
        for _change in range(chance.randint(1, 3)):
            chance.choice(CHANGES)(found, chance)
        if chance.random() < 0.2:
            return _with_other_byte(credential, chance)
        if meaning(found) != meaning(credential):
            return json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")


def meaning(value: Any) -> Any:
    """Return what JSON-LD sees: [x] is x, {id: x} is x, and lists have no order."""
    if isinstance(value, list):
        parts = [meaning(part) for part in value]
        return parts[0] if len(parts) == 1 else sorted(parts, key=repr)
    if isinstance(value, dict):
        if value.keys() == {"id"}:
            return meaning(value["id"])
        return {key: meaning(part) for key, part in value.items()}
    return (type(value).__name__, value)


def _places(value: Any) -> list[Place]:
    """Return every place inside a value."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    found: list[Place] = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += _places(value[key])
    return found


def _objects(value: dict[str, Any]) -> list[dict[str, Any]]:
    inside = [holder[key] for holder, key in _places(value)]
    return [value, *(part for part in inside if isinstance(part, dict))]


def _drop(found: dict[str, Any], chance: random.Random) -> None:
    holder, key = chance.choice(_places(found) or [({"": 0}, "")])
    del holder[key]


def _replace(found: dict[str, Any], chance: random.Random) -> None:
    for holder, key in chance.sample(_places(found), k=min(1, len(_places(found)))):
        holder[key] = copy.deepcopy(chance.choice(STRANGE))


def _add(found: dict[str, Any], chance: random.Random) -> None:
    chance.choice(_objects(found))[chance.choice(KEYS)] = copy.deepcopy(
        chance.choice(STRANGE)
    )


def _swap(found: dict[str, Any], chance: random.Random) -> None:
    """Exchange two values."""
    places = _places(found)
    if not places:
        return
    (one, here), (other, there) = chance.choices(places, k=2)
    value = copy.deepcopy(one[here])
    one[here] = copy.deepcopy(other[there])
    if isinstance(other, dict | list) and (there in other or isinstance(other, list)):
        other[there] = value


def _rename(found: dict[str, Any], chance: random.Random) -> None:
    """Spell a key by its full address, or as something that looks the same."""
    holder = chance.choice(_objects(found))
    if holder:
        key = chance.choice(list(holder))
        spelled = (
            chance.choice(VOCABULARIES) + key,
            key + " ",
            key.upper(),
            f"cred:{key}",
        )
        holder[chance.choice(spelled)] = holder.pop(key)


def _wrap(found: dict[str, Any], chance: random.Random) -> None:
    for holder, key in _places(found)[: chance.randint(0, 30)][-1:]:
        value = holder[key]
        holder[key] = chance.choice(
            [
                [[value]],
                [value, value],
                {"@value": value},
                {"@list": [value]},
                {"x": value},
            ]
        )


def _letter(found: dict[str, Any], chance: random.Random) -> None:
    """Change one letter of one text."""
    texts = [place for place in _places(found) if isinstance(place[0][place[1]], str)]
    if texts:
        holder, key = chance.choice(texts)
        text = holder[key] or "-"
        at = chance.randrange(len(text))
        holder[key] = text[:at] + chance.choice("aA0:/# \n\u200bé") + text[at + 1 :]


def _contexts(found: dict[str, Any], chance: random.Random) -> None:
    """Leave out a context, add one, or define a term in place."""
    names = found.get("@context")
    if isinstance(names, list) and names:
        more = chance.choice(
            [*PINNED, "https://lain.example/", {"@vocab": "https://x.example/#"}]
        )
        if chance.random() < 0.5:
            names.remove(chance.choice(names))
        else:
            names.insert(chance.randint(0, len(names)), more)


CHANGES: list[Callable[[dict[str, Any], random.Random], None]] = [
    *(_drop, _replace, _add, _swap, _rename, _wrap, _letter, _letter, _contexts),
]


def _with_other_byte(credential: dict[str, Any], chance: random.Random) -> bytes:
    """Change one byte inside the file, in a way that JSON does not overlook."""
    raw = json.dumps(credential, ensure_ascii=False).encode()
    while True:
        at = chance.randrange(len(raw))
        found = raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]
        try:
            if meaning(json.loads(found)) != meaning(credential):
                return found
        except (ValueError, UnicodeDecodeError):
            return found
