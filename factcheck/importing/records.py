"""Describe one article as the claim, sightings, evidence and page it becomes.

A description holds plain values under the names of the model fields, so that it can be
compared with what is stored: equal means that there is nothing to write.
"""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext as _

from factcheck.importing import mapping, prose
from factcheck.importing.links import (
    PUBLISHER_LIMIT,
    SeenAt,
    Source,
    is_official,
    published_on,
    sort_links,
    stance_of,
    title_of,
)
from factcheck.importing.rows import ArticleRow, RowError, domain_of
from factcheck.vocabulary import ClaimantKind, ContributorRole, Platform
from factcheck.wording import PHONE_PATTERN, mask_phone_numbers, phone_fingerprint

# Readers see that the article was made by another desk's rules.
IMPORTED_METHODOLOGY = "impor"
# `Claim.claimant_name`, `Sighting.account`, `FactCheckContributor.name`.
NAME_LIMIT, CONTRIBUTOR_LIMIT = 150, 120
SLUG_LIMIT = 100
SCAM_LINK_LIMIT = 500

# Nouns that open a claim and lose their capital inside a title; names keep theirs.
_COMMON_NOUNS = re.compile(
    r"^(?:ada|bantuan|daftar|dokumentasi|edaran|foto|hasil|informasi|kode|kondisi|"
    r"layanan|lowongan|nomor|pemerintah|pendaftaran|penemuan|pengumuman|peringatan|"
    r"pesan|potret|program|rekaman|rekrutmen|surat|tautan|undian|unggahan|video|warga)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://[^\s“”\"<>]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCheck:
    """One article in our own shape; `page['source_url']` is its identity."""

    slug: str
    is_finished: bool
    claim: dict[str, Any]
    sightings: list[dict[str, Any]]
    page: dict[str, Any]
    evidence: list[dict[str, Any]]
    contributors: list[dict[str, Any]]
    topics: tuple[str, ...]


def describe_check(row: ArticleRow) -> ImportedCheck:
    """Describe the article; raise `RowError` when no claim can be found in it."""
    slug = prose.slug_words(row.url.rstrip("/").rsplit("/", 1)[-1])
    forms = prose.spellings(row.explanation, row.conclusion)
    claim = prose.claim_text(row.conclusion, slug=slug, forms=forms)
    if not claim:
        raise RowError(_("Klaimnya tidak ditemukan di kesimpulan maupun di alamat."))
    seen = prose.describe_circulation(row.narrative, checked_on=row.checked_on)
    named_platform = mapping.platform_named(row.narrative)
    links = sort_links(
        sources=row.sources,
        references=row.references,
        named_platform=named_platform,
        own_address=row.url,
    )
    sightings = [
        _sighting(place, seen=seen, named_platform=named_platform)
        for place in links.seen_at or [SeenAt()]
    ]
    return ImportedCheck(
        slug=slugify(slug or claim)[:SLUG_LIMIT].strip("-"),
        is_finished=not mapping.is_unfinished(row.result),
        claim={
            "text": claim,
            "claimant_kind": ClaimantKind.ANONYMOUS.value,
            "claimant_name": _claimant_name(seen.account, platform=named_platform),
            "first_seen_on": seen.seen_on,
        },
        sightings=sightings,
        page=_page(row, claim=claim, seen=seen),
        evidence=[_evidence(source, forms=forms) for source in links.sources],
        contributors=[_contributor(row)],
        topics=mapping.topics_of(row.category, classification=row.classification),
    )


def _page(row: ArticleRow, *, claim: str, seen: prose.Circulation) -> dict[str, Any]:
    content_type = mapping.content_type_of(row.conclusion)
    verdict = mapping.verdict_of(
        row.classification, content_type=content_type, result=row.result
    )
    summary = prose.summary_sentence(row.conclusion)
    if not summary:
        raise RowError(_("Kesimpulannya tidak memuat kalimat."))
    return {
        "title": _title(claim, row=row),
        "summary": summary,
        "verdict": verdict,
        "content_type_label": "" if mapping.is_unfinished(row.result) else content_type,
        "narrative": prose.paragraphs(row.narrative),
        "explanation": prose.paragraphs(row.explanation),
        "conclusion": prose.paragraphs(row.conclusion),
        "why_checked": f"{seen.reach} Diimpor dari {domain_of(row.url)}.".strip(),
        "checked_on": row.checked_on,
        "methodology_version": IMPORTED_METHODOLOGY,
        "source_url": row.url,
        "source_name": mapping.desk_name(domain_of(row.url)),
        **_scam(row),
    }


def _title(claim: str, *, row: ArticleRow) -> str:
    """Never state the claim as if it were so: warn of a scam, else ask."""
    inside = claim
    if _COMMON_NOUNS.search(claim):
        inside = claim[:1].lower() + claim[1:]
    if row.classification == mapping.SCAM and not mapping.is_unfinished(row.result):
        return f"Awas penipuan: {inside}"[:255]
    return f"Benarkah {inside.rstrip('?')}?"[:255]


def _scam(row: ArticleRow) -> dict[str, str]:
    """Return the scam fields: the first link and number that the message carries."""
    if row.classification != mapping.SCAM:
        return {"scam_link": "", "scam_phone": "", "scam_phone_fingerprint": ""}
    link = _LINK.search(row.narrative)
    phone = PHONE_PATTERN.search(row.narrative)
    return {
        "scam_link": mask_phone_numbers(link[0])[:SCAM_LINK_LIMIT] if link else "",
        "scam_phone": mask_phone_numbers(phone[0]) if phone else "",
        "scam_phone_fingerprint": phone_fingerprint(phone[0]) if phone else "",
    }


def _sighting(
    place: SeenAt, *, seen: prose.Circulation, named_platform: Platform | None
) -> dict[str, Any]:
    platform = platform_of(place.address, named=named_platform)
    return {
        "platform": platform.value,
        "seen_on": seen.seen_on,
        "account": seen.account[:NAME_LIMIT],
        "url": _without_number(place.address),
        "archive_url": _without_number(place.archive),
        "quote": seen.quote,
    }


def platform_of(address: str, *, named: Platform | None) -> Platform:
    """Return the network of the address, else the one that the article names."""
    network = mapping.platform_at(address) or named
    return network or (Platform.WEBSITE if address else Platform.OTHER)


def _evidence(source: Source, *, forms: dict[str, str]) -> dict[str, Any]:
    return {
        "title": title_of(source.address, forms=forms),
        "publisher": domain_of(source.address)[:PUBLISHER_LIMIT],
        "published_on": published_on(source.address),
        "url": source.address,
        "archive_url": source.archive,
        "stance": stance_of(source.address).value,
        "is_primary": is_official(source.address),
    }


def _contributor(row: ArticleRow) -> dict[str, Any]:
    """Name the desk that did the work, else the site that published it."""
    name, body = prose.source_desk(row.explanation, row.narrative, row.conclusion)
    return {
        "name": (name or f"Redaksi {domain_of(row.url)}")[:CONTRIBUTOR_LIMIT],
        "role": ContributorRole.CHECKER.value,
        "organisation": body or domain_of(row.url),
    }


def _claimant_name(account: str, *, platform: Platform | None) -> str:
    """Return e.g. "akun TikTok 'Info Loker'"; empty when no account is named."""
    if not account:
        return ""
    network = f" {platform.label}" if platform else ""
    return f"akun{network} '{account}'"[:NAME_LIMIT]


def _without_number(address: str) -> str:
    """Return the address, or nothing when it holds somebody's phone number."""
    return address if mask_phone_numbers(address) == address else ""
