"""Sort the addresses under an article: where it was seen, copies of it, evidence.

The sources list them in one row of addresses, each archived copy right after what it is
a copy of. Shortened addresses are left out, because nobody can see where they lead.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from factcheck.importing.mapping import platform_at
from factcheck.importing.prose import recase, shorten
from factcheck.importing.rows import domain_of
from factcheck.vocabulary import Platform, Stance
from factcheck.wording import mask_phone_numbers

# `Evidence.title` and `Evidence.publisher`.
TITLE_LIMIT, PUBLISHER_LIMIT = 250, 150
FEWEST_TITLE_WORDS = 3

_ARCHIVES = re.compile(
    r"(?:^|\.)(?:archive\.(?:org|today|ph|md|is|li|vn|fo)|perma\.cc|ghostarchive\.org|"
    r"megalodon\.jp|arsip\.cekfakta\.com)$"
)
_SHORTENERS = re.compile(
    r"^(?:bit\.ly|s\.id|tinyurl\.com|short-url\.org|shorturl\.at|surl\.li|t\.co|"
    r"cutt\.ly|rb\.gy|goo\.gl)$"
)
# The copy names what it is a copy of: web.archive.org/web/2026/https://...
_COPIED_ADDRESS = re.compile(r".https?:/+(?P<rest>\S+)$")
_OFFICIAL_DOMAIN = re.compile(r"(?:^|\.)(?:go|mil)\.id$")
# The first path part of an account's or a post's address on a network.
_OFFICIAL_ACCOUNT = re.compile(
    r"^@?(?:kemen|badan|bmkg|bnpb|bgn|bkn|bpjs|bpom|bssn|bulog|divisihumas|humas|info_?"
    r"bmkg|kejaksaan|komdigi|kpk|kpu|ojk|pemkab|pemkot|pemprov|polri|polda|polres|pln|"
    r"pertamina|puspen|setkab|setneg|tni)",
    re.IGNORECASE,
)
_DATE_IN_PATH = re.compile(r"/(20\d\d)/([01]\d)/([0-3]\d)/")
# An article's number before or after its words; a year or an amount is shorter.
_NUMBERS_AROUND = re.compile(r"^\d{5,}-|-\d{5,}$")
# The first path part when the address is of a post and does not name the account.
_POST_MARKS = {"", "p", "reel", "reels", "tv", "watch", "share", "shorts", "live", "i"}


@dataclass(slots=True, kw_only=True)
class SeenAt:
    """One place where the message was seen, and its archived copy."""

    address: str = ""
    archive: str = ""


@dataclass(slots=True, kw_only=True)
class Source:
    """One piece of evidence by its address."""

    address: str
    archive: str = ""


@dataclass(slots=True, kw_only=True)
class SortedLinks:
    """All addresses of one article in their roles."""

    seen_at: list[SeenAt] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)


def sort_links(
    *,
    sources: tuple[str, ...],
    references: tuple[str, ...],
    named_platform: Platform | None,
    own_address: str,
) -> SortedLinks:
    """Tell where the message was seen from what disproves it."""
    links = SortedLinks(
        seen_at=[
            _seen_at(each, references, platform=named_platform) for each in sources
        ]
    )
    seen = {place.address for place in links.seen_at} | {own_address}
    archives = {place.archive for place in links.seen_at}
    previous: SeenAt | Source | None = None
    for address in references:
        if address in archives or _SHORTENERS.search(domain_of(address)):
            continue
        if address in seen:
            previous = next((x for x in links.seen_at if x.address == address), None)
        elif not is_archive(address):
            previous = Source(address=address)
            links.sources.append(previous)
        elif previous is not None and not previous.archive:
            previous.archive = address
        else:
            links.sources.append(Source(address=address))
    return links


def is_archive(address: str) -> bool:
    """Tell whether the address is an archived copy of something."""
    return bool(_ARCHIVES.search(domain_of(address)))


def is_official(address: str) -> bool:
    """Tell whether a public body speaks there: its site or its account."""
    if platform_at(address) is None:
        return bool(_OFFICIAL_DOMAIN.search(domain_of(address)))
    return bool(_OFFICIAL_ACCOUNT.search(_path_parts(address)[0]))


def stance_of(address: str) -> Stance:
    """Return what the evidence does to the claim, as far as its address shows.

    A public body is cited because it answers the claim; what any other page says of it
    is for the reader to see, so it counts as context.
    """
    return Stance.REFUTES if is_official(address) else Stance.CONTEXT


def title_of(address: str, *, forms: dict[str, str]) -> str:
    """Return a readable name: the words of the address, else what it is."""
    platform = platform_at(address)
    domain = domain_of(address)
    if platform is not None:
        return _title_of_post(address, platform=platform)
    if is_archive(address):
        return f"Salinan arsip di {domain}"
    for part in reversed(_path_parts(address)):
        words = _NUMBERS_AROUND.sub("", part.removesuffix(".html")).replace("-", " ")
        if len(words.split()) >= FEWEST_TITLE_WORDS and words.count("%") == 0:
            return shorten(mask_phone_numbers(recase(words, forms=forms)), TITLE_LIMIT)
    return f"Laman {domain}"[:TITLE_LIMIT]


def published_on(address: str) -> date | None:
    """Return the day that many newspapers write into their addresses."""
    found = _DATE_IN_PATH.search(urlsplit(address).path)
    if found is None:
        return None
    try:
        return date(*(int(number) for number in found.groups()))
    except ValueError:
        return None


def _seen_at(
    address: str, references: tuple[str, ...], *, platform: Platform | None
) -> SeenAt:
    """Pair what the source names with its other half: the original or the copy."""
    if is_archive(address):
        return SeenAt(
            address=_original_of(address, references, platform=platform),
            archive=address,
        )
    return SeenAt(address=address, archive=_archive_of(address, references))


def _archive_of(address: str, references: tuple[str, ...]) -> str:
    """Return the copy that names the address or follows it, else the last copy."""
    copies = [each for each in references if is_archive(each)]
    naming = (each for each in copies if _copied_address(each) == _bare(address))
    following = (
        each
        for before, each in pairwise(references)
        if before == address and is_archive(each)
    )
    return next(naming, next(following, copies[-1] if copies else ""))


def _original_of(
    archive: str, references: tuple[str, ...], *, platform: Platform | None
) -> str:
    """Return what the copy is a copy of, if that is listed; empty when it is not.

    The source lists it right before the copy; a post on another network than the one
    the article speaks of is something else.
    """
    copied = _copied_address(archive)
    for before, each in pairwise(references):
        if _bare(before) == copied:
            return before
        network = platform_at(before)
        if each == archive and network is not None and platform in (None, network):
            return before
    return ""


def _copied_address(archive: str) -> str:
    found = _COPIED_ADDRESS.search(unquote(archive))
    return _bare(f"https://{found['rest']}") if found else ""


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", address).rstrip("/#")


def _title_of_post(address: str, *, platform: Platform) -> str:
    account, *rest = _path_parts(address)
    is_account = (
        not rest
        and account not in _POST_MARKS
        and "." not in domain_of(address).removesuffix(".com")
    )
    if is_account:
        return f"Akun {platform.label} {account}"[:TITLE_LIMIT]
    named = account.startswith("@") or is_official(address)
    return f"Unggahan {platform.label}{f' {account}' if named else ''}"[:TITLE_LIMIT]


def _path_parts(address: str) -> list[str]:
    return [part for part in unquote(urlsplit(address).path).split("/") if part] or [""]
