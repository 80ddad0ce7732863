"""Addresses in messages and documents, in one form: the same page, the same address.

Scams live on their address: a message that names it is about it, whatever its words.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlencode

from search.documents import SearchDocument
from search.language.normaliser import clean_text
from search.messages.hosts import SHARED_HOSTS, TOP_LEVEL_DOMAINS

# The longest address browsers and servers agree on; more is padding.
LONGEST_ADDRESS = 2000
# A message or document that names more is a list, not a scam.
MOST_LINKS = 100

# How people write an address so that no filter or reader follows it.
DISARMED_SCHEME = re.compile(
    r"\bh(?:xx|tt|\*\*)p(s?)\s*(?:\[:\]|:)\s*//", re.IGNORECASE
)
DISARMED_DOT = re.compile(
    r"(?<=\w)\s?(?:\[\s?\.\s?\]|\(\s?\.\s?\)|[\[({]\s?(?:dot|titik)\s?[\])}])\s?(?=\w)",
    re.IGNORECASE,
)
LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
ADDRESS = re.compile(
    rf"(?<![\w@.-])(?:(?P<scheme>https?)://(?:[^\s/@]*@)?)?"
    rf"(?P<host>(?:{LABEL}\.)+(?P<top>[a-z]{{2,24}}))\.?"
    r"(?::\d{1,5})?(?P<rest>[/?#][^\s<>\"“”]*)?(?![\w@-])",
    re.IGNORECASE,
)
# What ends a sentence or a bracket around an address is not part of it.
TRAILING = ".,;:!?)]}'\"*_~…”’"
# Prefixes that show the same page: www.example.id, m.example.id.
PREFIXES = ("www.", "m.", "mobile.", "web.", "amp.")
# Parameters that say who shared, not what: utm_source, fbclid, igshid.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|igshid?|igsh|mibextid|rdid|share_\w+|si|ref(?:_\w+)?|_[rt]",
    re.IGNORECASE,
)
SAME_SITES = {
    "fb.com": "facebook.com",
    "fb.me": "facebook.com",
    "twitter.com": "x.com",
    "api.whatsapp.com": "wa.me",
    "telegram.me": "t.me",
}
# At least three words joined by hyphens: "undian-bank-papua".
TITLE_IN_PATH = re.compile(r"(?<![^/])[a-z0-9]+(?:-[a-z0-9]+){2,}(?![^/.?])", re.ASCII)
SHORT_VIDEO = re.compile(r"/(?:shorts|embed|live|v)/(?P<video>[\w-]{6,})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address taken apart; `address` is its normal form, without scheme."""

    host: str
    address: str
    start: int = 0
    end: int = 0

    @property
    def fingerprint(self) -> str:
        """What is stored of the address for comparison."""
        return fingerprint(self.address)

    @property
    def words(self) -> tuple[str, ...]:
        """The words it is made of: an own host's name, and a path that is a title."""
        name = self.host.rpartition(".")[0].split(".") if self.has_own_host else []
        path = self.address.removeprefix(self.host)
        return (*name, *(found[0] for found in TITLE_IN_PATH.finditer(path)))

    @property
    def is_telling(self) -> bool:
        """Tell whether the address names one page, or a host that is its own matter."""
        return self.address != self.host or self.has_own_host

    @property
    def has_own_host(self) -> bool:
        """Tell whether the host belongs to one publisher: no network, no press."""
        return not any(
            self.host == shared or self.host.endswith(f".{shared}")
            for shared in SHARED_HOSTS
        )


def fingerprint(address: str) -> str:
    """Return the SHA-256 of a normal address: addresses have no longest length."""
    return hashlib.sha256(address.encode()).hexdigest()


def armed(text: str) -> str:
    """Return text with disarmed addresses (hxxp, "(dot)", "[.]") written plainly."""
    return DISARMED_DOT.sub(".", DISARMED_SCHEME.sub(r"http\1://", text))


def find_links(text: str) -> Iterator[Link]:
    """Yield the addresses in cleaned and armed text; bare domains too."""
    for found in ADDRESS.finditer(text):
        host = found["host"].lower()
        # Without a scheme "selesai.Lalu" looks like a domain: only known endings count.
        if not found["scheme"] and found["top"].lower() not in TOP_LEVEL_DOMAINS:
            continue
        rest = (found["rest"] or "")[:LONGEST_ADDRESS].rstrip(TRAILING)
        end = found.end() if not found["rest"] else found.start("rest") + len(rest)
        yield _normal(host, rest, start=found.start(), end=end)


def links_of(document: SearchDocument) -> list[Link]:
    """Return the addresses a document was seen at or names in its claim, each once."""
    texts = (*document.links, document.claim)
    return distinct(
        link for text in texts for link in find_links(armed(clean_text(text)))
    )


def distinct(links: Iterable[Link]) -> list[Link]:
    """Return the telling links, each address once."""
    found = {link.address: link for link in links if link.is_telling}
    return list(found.values())[:MOST_LINKS]


def _normal(host: str, rest: str, *, start: int, end: int) -> Link:
    for prefix in PREFIXES:
        if host.startswith(prefix) and host.count(".") > 1:
            host = host.removeprefix(prefix)
    host = SAME_SITES.get(host, host)
    path, _hash, _fragment = rest.partition("#")
    path, _mark, query = path.partition("?")
    path = unquote(path).rstrip("/")
    host, path, query = _same_video(host, path, query)
    kept = urlencode(sorted(_told_parameters(query)))
    address = f"{host}{path}{'?' + kept if kept else ''}"
    return Link(host=host, address=address, start=start, end=end)


def _told_parameters(query: str) -> Iterator[tuple[str, str]]:
    """Yield the parameters that choose the page."""
    try:
        given = parse_qsl(query, max_num_fields=MOST_LINKS)
    except ValueError:
        return
    yield from (pair for pair in given if not TRACKING.fullmatch(pair[0]))


def _same_video(host: str, path: str, query: str) -> tuple[str, str, str]:
    """Write youtu.be/X and youtube.com/shorts/X as youtube.com/watch?v=X."""
    if host == "youtu.be" and len(path) > 1:
        return "youtube.com", "/watch", f"v={path[1:]}"
    if host == "youtube.com" and (short := SHORT_VIDEO.match(path)):
        return host, "/watch", f"v={short['video']}"
    return host, path, query
