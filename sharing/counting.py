"""Counts a text the way each network counts it."""

import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from types import ModuleType
from typing import Any

import regex  # type: ignore[import-untyped]

GRAPHEME = regex.compile(r"\X")
# An emoji with all that belongs to it: skin, joined parts, the flag's two letters.
PICTOGRAPH = regex.compile(
    r"\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{RI}{2}"
    r"|[0-9#*]\ufe0f?\u20e3"
)


def _import_parse_tweet() -> Callable[..., Any]:
    """Import twitter-text-parser 3.0.0, which wants the retired `pkg_resources`.

    It calls one function of that module once, on import, to read its emoji table. The
    stand-in answers that call, so that no old setuptools has to be installed.
    """
    stand_in = ModuleType("pkg_resources")
    stand_in.resource_string = (  # type: ignore[attr-defined]
        lambda module, name: (
            files(module.rpartition(".")[0]).joinpath(name).read_bytes()
        )
    )
    installed = sys.modules.get("pkg_resources")
    sys.modules["pkg_resources"] = installed or stand_in
    try:
        from twitter_text import parse_tweet  # noqa: PLC0415
    finally:
        if installed is None:
            del sys.modules["pkg_resources"]
    return parse_tweet


parse_tweet = _import_parse_tweet()


def readable(text: str) -> str:
    """Replace what no network can hold: lone surrogates and NUL bytes."""
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return joined.replace("\x00", "\N{REPLACEMENT CHARACTER}")


# Parsing takes about 2.5 ms for a full post, and pages ask for the same texts again.
@lru_cache(maxsize=2048)
def count_weighted(text: str) -> int:
    """Count as X does: twitter-text v3, a link is 23 and a whole emoji 2."""
    return int(parse_tweet(text).weightedLength)


def count_graphemes(text: str) -> int:
    """Count what a reader sees as one character, as Bluesky does."""
    return len(GRAPHEME.findall(text))


def count_emoji_bytes(text: str) -> int:
    """Count characters, and an emoji as its UTF-8 bytes, as Threads does."""
    return sum(
        len(cluster.encode()) if PICTOGRAPH.match(cluster) else len(cluster)
        for cluster in GRAPHEME.findall(text)
    )


def count_utf16(text: str) -> int:
    """Count UTF-16 code units, as TikTok does: most emoji are two or more."""
    return len(text.encode("utf-16-le")) // 2


COUNTERS: Mapping[str, Callable[[str], int]] = {
    "weighted_x": count_weighted,
    "graphemes": count_graphemes,
    "emoji_bytes": count_emoji_bytes,
    "utf16": count_utf16,
    "characters": len,
}
