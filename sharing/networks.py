"""The social networks: their limits, how they count, and the address that posts.

Everything that changes when a network changes its rules is in `networks.json`, dated.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from django.utils.translation import gettext as _

from sharing.counting import COUNTERS, readable

RULES = json.loads((Path(__file__).parent / "networks.json").read_text("utf-8"))
RULES_AS_OF: str = RULES["as_of"]

# The mark that says who is speaking. Part of every badge holder's post.
DISCLOSURE = "ASN · Bagimu Negeri"
# An editor writes a caption before the page has an address: room for a long one is
# counted instead.
EXPECTED_URL = f"https://contoh.go.id/{'x' * 79}"
# A fragment (`/#bagian`) and an entity (`&#39;`) are no hashtags.
HASHTAG = re.compile(r"(?<![\w&/])[#＃]\w+")


@dataclass(frozen=True, kw_only=True)
class Network:
    """One social network and its rules."""

    code: str
    label: str
    max_length: int
    counting: str
    note: str
    # Where the rules are written down.
    source: str
    intent: str | None = None
    max_bytes: int | None = None
    hashtag_limit: int | None = None
    hashtag_max_length: int | None = None
    # Characters that end a hashtag although they stand within a word.
    hashtag_breaks: str = ""
    emphasis: str = ""
    profile: str | None = None

    @property
    def takes_text(self) -> bool:
        """Tell whether its intent link carries the text, or at most the address."""
        return self.intent is not None and "{text}" in self.intent

    def count(self, text: str) -> int:
        """Return the length of the text in this network's own characters."""
        return COUNTERS[self.counting](readable(text))

    def holds(self, text: str) -> bool:
        """Tell whether the text fits into one post."""
        if len(text) > self.max_length * 10:
            return False
        size = len(readable(text).encode())
        return self.count(text) <= self.max_length and (
            self.max_bytes is None or size <= self.max_bytes
        )

    def profile_url(self, handle: str) -> str:
        """Return the public address of an account, empty where we know none."""
        if not self.profile:
            return ""
        return self.profile.format(handle=quote(handle, safe=""))


NETWORKS: Mapping[str, Network] = MappingProxyType(
    {rules["code"]: Network(**rules) for rules in RULES["networks"]}
)
NETWORK_CHOICES = [(network.code, network.label) for network in NETWORKS.values()]


def complete_caption(text: str, *, url: str, disclosure: str = "") -> str:
    """Add the address and the disclosure to a caption that lacks them."""
    parts = [text.strip()]
    parts += [part for part in (url, disclosure) if part and not _says(text, part)]
    return "\n\n".join(part for part in parts if part)


def caption_faults(text: str, *, network: str, url: str = EXPECTED_URL) -> list[str]:
    """Say in plain words why a caption cannot be published on the network.

    The caption is counted as it will be posted: with an address and the disclosure.
    """
    if not text.strip():
        return [_("Teks masih kosong.")]
    rules = NETWORKS[network]
    posted = complete_caption(text, url=url, disclosure=DISCLOSURE)
    faults = []
    if not rules.holds(posted):
        faults.append(
            _(
                "Teks untuk %(network)s terlalu panjang: %(count)s dari %(limit)s "
                "karakter, sudah termasuk tautan dan tanda “%(disclosure)s”."
            )
            % {
                "network": rules.label,
                "count": rules.count(posted[: rules.max_length * 10]),
                "limit": rules.max_length,
                "disclosure": DISCLOSURE,
            }
        )
    return faults + _hashtag_faults(text, rules)


def _hashtag_faults(text: str, rules: Network) -> list[str]:
    """Say which of the network's rules for hashtags a caption breaks."""
    faults = []
    hashtags = HASHTAG.findall(text)
    if rules.hashtag_limit is not None and len(hashtags) > rules.hashtag_limit:
        faults.append(
            _("Terlalu banyak tagar: %(count)s. %(network)s mengizinkan %(limit)s.")
            % {
                "count": len(hashtags),
                "network": rules.label,
                "limit": rules.hashtag_limit,
            }
        )
    longest = rules.hashtag_max_length
    if longest and any(len(hashtag) - 1 > longest for hashtag in hashtags):
        faults.append(
            _("Tagar terlalu panjang. %(network)s mengizinkan %(limit)s karakter.")
            % {"network": rules.label, "limit": longest}
        )
    if rules.hashtag_breaks and re.search(
        rf"{HASHTAG.pattern}[{re.escape(rules.hashtag_breaks)}]\w", text
    ):
        faults.append(
            _("Tagar di %(network)s tidak boleh memuat %(characters)s.")
            % {
                "network": rules.label,
                "characters": _(" atau ").join(rules.hashtag_breaks),
            }
        )
    return faults


def _says(text: str, part: str) -> bool:
    """Tell whether the text holds the part, not as the start of something longer."""
    return re.search(rf"{re.escape(part)}(?![\w%/-])", text) is not None
