"""What a visitor asks the register: @name, name, or the address of a profile."""

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from influencers.models.holders import LONGEST_HANDLE
from sharing.networks import NETWORKS

LONGEST_QUESTION = 500
ADDRESS = re.compile(r"(?:https?://|www\.)|[\w-]+(?:\.[\w-]+)+/", re.IGNORECASE)
# Names before a network's own that lead to the same profiles.
BEFORE_HOSTS = re.compile(r"^(?:www|m|mobile|web|id-id)\.")
HOSTS = {
    BEFORE_HOSTS.sub("", urlsplit(network.profile).netloc): network.code
    for network in NETWORKS.values()
    if network.profile
} | {
    # Where the same profiles lie, or lay.
    "twitter.com": "x",
    "fb.com": "facebook",
    "threads.net": "threads",
}

# Sites that shorten the networks' addresses: they name no account.
SHORTENERS = {"vt.tiktok.com", "vm.tiktok.com", "t.co", "fb.watch", "fb.me"}
# What stands where the account would: posts, groups, searches. Nobody can be called so.
NO_ACCOUNTS = frozenset(
    [
        "p",
        "reel",
        "reels",
        "tv",
        "stories",
        "explore",
        "share",
        "i",
        "intent",
        "search",
        "hashtag",
        "home",
        "t",
        "tag",
        "watch",
        "groups",
        "events",
        "photo",
        "photos",
        "posts",
        "videos",
        "story.php",
        "photo.php",
        "permalink.php",
        "profile.php",
        "sharer",
        "sharer.php",
    ]
)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """An account: its name as typed, and the network where an address told it."""

    handle: str
    network: str = ""
    # The address of a site where no badge can be held.
    is_elsewhere: bool = False
    # False of the address of a post, and of words that can be no account's name.
    names_account: bool = True

    def __bool__(self) -> bool:
        return bool(self.handle)

    @property
    def network_label(self) -> str:
        """The name of the network."""
        return NETWORKS[self.network].label if self.network else ""


def read_question(text: str) -> Asked:
    """Return the account that a text names."""
    told = text.strip()[:LONGEST_QUESTION]
    if not ADDRESS.match(told):
        handle = _name(told)
        return Asked(handle=handle, names_account=len(handle.split()) == 1)
    try:
        parts = urlsplit(with_scheme(told))
        host = BEFORE_HOSTS.sub("", (parts.hostname or "").lower())
    except ValueError:
        return Asked(handle=_name(told), is_elsewhere=True)
    handle = _name(unquote(parts.path).lstrip("/").split("/")[0])
    return Asked(
        handle=handle or told[:LONGEST_HANDLE],
        network=HOSTS.get(host, ""),
        is_elsewhere=host not in HOSTS.keys() | SHORTENERS,
        names_account=handle.lower() not in NO_ACCOUNTS and host not in SHORTENERS,
    )


def with_scheme(address: str) -> str:
    """Return an address as browsers take one that was typed without its beginning."""
    return address if "://" in address else f"https://{address}"


def _name(text: str) -> str:
    return text.strip().removeprefix("@").strip()[:LONGEST_HANDLE]
