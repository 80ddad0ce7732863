"""Makes share kits: for each network a caption that fits and the link that posts it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext as _

from sharing.counting import GRAPHEME, readable
from sharing.networks import NETWORKS, Network, caption_faults, complete_caption
from sharing.sources import ShareSource
from sharing.suggestions import notice, wordings

ELLIPSIS = "…"
WORD = re.compile(r"\S+")
# What everybody's share box offers; the other networks cannot be opened with a link
# that keeps the text, or are used by few people in Indonesia.
PUBLIC_NETWORKS = ("whatsapp", "x", "telegram", "facebook")


@dataclass(frozen=True, kw_only=True)
class ShareVariant:
    """One caption for one network, ready to post."""

    network: Network
    text: str
    count: int
    limit: int
    intent_url: str | None
    is_suggested: bool


@dataclass(frozen=True, kw_only=True)
class ShareKit:
    """Everything to share one page."""

    source: ShareSource
    variants: tuple[ShareVariant, ...]


@dataclass(frozen=True, kw_only=True)
class ShareLink:
    """A link that opens a network with a page's text filled in."""

    network: str
    label: str
    url: str


def build_kit(source: ShareSource, *, disclosure: str = "") -> ShareKit:
    """Return each network's captions: the editors' own first, then suggested ones."""
    variants = []
    for network in NETWORKS.values():
        texts = dict.fromkeys(_written(source, network, disclosure), False)
        for text in _suggested(source, network, disclosure):
            texts.setdefault(text, True)
        variants += [
            _variant(text, network=network, url=source.url, is_suggested=is_suggested)
            for text, is_suggested in texts.items()
        ]
    return ShareKit(source=source, variants=tuple(variants))


def _written(source: ShareSource, network: Network, disclosure: str) -> Iterator[str]:
    """Yield the editors' captions that the network takes whole.

    Of a corrected page each says so first.
    """
    for caption in source.captions:
        if caption.network == network.code and not caption_faults(
            caption.text, network=network.code
        ):
            said = "\n\n".join(filter(None, (notice(source), readable(caption.text))))
            text = complete_caption(said, url=source.url, disclosure=disclosure)
            if network.holds(text):
                yield text


def _suggested(source: ShareSource, network: Network, disclosure: str) -> Iterator[str]:
    """Yield the wordings whose opening the network takes whole, at least the first."""
    for place, wording in enumerate(wordings(source)):
        opening = _emphasised(readable(wording.opening), network)
        text = _caption(source, opening, wording.body, network, disclosure)
        if place == 0 or text.startswith(opening):
            yield text


def _caption(
    source: ShareSource, opening: str, body: str, network: Network, disclosure: str
) -> str:
    """Name the source where there is room for everything; else cut the body."""
    text = "\n\n".join(part for part in (opening, body.strip()) if part)
    if source.agency_name:
        by_whom = _("Sumber: %(agency)s") % {"agency": source.agency_name}
        complete = complete_caption(
            f"{text}\n\n{by_whom}", url=source.url, disclosure=disclosure
        )
        if network.holds(complete):
            return complete
    return fit_caption(text, network=network, url=source.url, disclosure=disclosure)


def _emphasised(opening: str, network: Network) -> str:
    """Print the last paragraph of an opening bold where a network can."""
    if not network.emphasis:
        return opening
    *before, last = opening.replace(network.emphasis, "").split("\n\n")
    return "\n\n".join((*before, f"{network.emphasis}{last}{network.emphasis}"))


def fit_caption(text: str, *, network: Network, url: str, disclosure: str = "") -> str:
    """Complete a caption, cut after the last word that leaves room for the rest.

    The address and the disclosure are never cut, whatever the network's limit.
    """
    text = readable(text).strip()[: network.max_length * 10]

    def cut(end: int) -> str:
        kept = text if end == len(text) else text[:end].rstrip(" ,.;:-") + ELLIPSIS
        return complete_caption(kept, url=url, disclosure=disclosure)

    if network.holds(cut(len(text))):
        return cut(len(text))
    for unit in (WORD, GRAPHEME):
        ends = [match.end() for match in unit.finditer(text)]
        fitting = bisect_right(ends, False, key=lambda end: not network.holds(cut(end)))
        if fitting:
            return cut(ends[fitting - 1])
    return complete_caption("", url=url, disclosure=disclosure)


def intent_url(network: str, *, text: str, url: str) -> str | None:
    """Return the link that opens the network with the text filled in, or None."""
    template = NETWORKS[network].intent
    if template is None:
        return None
    if "{url}" in template:
        text = text.replace(url, "").strip()
    else:
        text = complete_caption(text, url=url)
    return template.format(
        text=quote(readable(text), safe=""), url=quote(readable(url), safe="")
    )


def public_share_links(title: str, sentence: str, url: str) -> list[ShareLink]:
    """Return the links of the share box that every visitor sees."""
    text = "\n\n".join(part.strip() for part in (title, sentence) if part.strip())
    links = []
    for code in PUBLIC_NETWORKS:
        network = NETWORKS[code]
        caption = fit_caption(text, network=network, url=url)
        link = intent_url(code, text=caption, url=url)
        if link is not None:
            links.append(ShareLink(network=code, label=network.label, url=link))
    return links


def _variant(
    text: str, *, network: Network, url: str, is_suggested: bool
) -> ShareVariant:
    return ShareVariant(
        network=network,
        text=text,
        count=network.count(text),
        limit=network.max_length,
        intent_url=intent_url(network.code, text=text, url=url),
        is_suggested=is_suggested,
    )
