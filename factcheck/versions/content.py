"""What a reader could read of a check: plain text and values, by name of the part.

Choices are kept as values, days as ISO 8601: `telling` says them in words.

The fingerprint is the SHA-256 of the content as the JSON Canonicalization Scheme writes
it (RFC 8785): sorted keys, no spaces, UTF-8. Anybody can compute it again.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.utils import timezone
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.rich_text import expand_db_html

from factcheck.models import Correction, Evidence, FactCheckPage
from factcheck.versions.telling import SCAM_LABELS, told
from factcheck.vocabulary import Intent

Content = dict[str, Any]

# The parts as a reader meets them, in the page's order.
PART_LABELS = {
    "title": gettext_lazy("Judul"),
    "verdict": gettext_lazy("Putusan"),
    "summary": gettext_lazy("Jawaban singkat"),
    "claim": gettext_lazy("Klaimnya"),
    "claimant": gettext_lazy("Dikatakan oleh"),
    "content_type": gettext_lazy("Jenis konten"),
    "intent": gettext_lazy("Niat"),
    "narrative": gettext_lazy("Yang beredar"),
    "explanation": gettext_lazy("Penjelasan"),
    "original_media": gettext_lazy("Foto atau video aslinya"),
    "conclusion": gettext_lazy("Kesimpulan"),
    "scam": gettext_lazy("Tanda penipuan"),
    "evidence": gettext_lazy("Bukti"),
    "contributors": gettext_lazy("Siapa yang memeriksa"),
    "votes": gettext_lazy("Suara atas putusan"),
    "cosigner": gettext_lazy("Disahkan juga oleh"),
    "why_checked": gettext_lazy("Mengapa diperiksa"),
    "right_of_reply": gettext_lazy("Hak jawab"),
    "corrections": pgettext_lazy("daftar", "Koreksi"),
}

# Where addresses are links; elsewhere they may be the hoax's own.
LINKED_PARTS = ("evidence", "original_media")

KEPT_OF_EVIDENCE = (
    "stance",
    "is_primary",
    "publisher",
    "title",
    "note",
    "interest",
    "withheld_reason",
    "sha256",
)
BLOCKS = ["p", "li", "h2", "h3", "h4", "blockquote", "hr"]


def content_of(page: FactCheckPage) -> Content:
    """Return all that a reader can read of the check."""
    return _filled(
        title=page.title,
        verdict=page.verdict,
        summary=page.summary,
        claim=page.claim_text,
        claimant=_claimant(page),
        content_type=page.content_type_label,
        intent=_intent(page),
        narrative=paragraphs(page.narrative),
        explanation=paragraphs(page.explanation),
        original_media=_original_media(page),
        conclusion=paragraphs(page.conclusion),
        scam=_filled(**{name: getattr(page, name) for name in SCAM_LABELS}),
        evidence=[_source(each) for each in page.evidence.all()],
        contributors=[
            _filled(name=each.name, role=each.role, organisation=each.organisation)
            for each in page.contributors.all()
        ],
        cosigner=page.cosigned_by.title if page.cosigned_by else "",
        why_checked=page.why_checked,
        right_of_reply=_filled(
            contacted_on=_iso(page.claimant_contacted_on),
            reply=page.claimant_reply,
            no_contact_reason=page.no_contact_reason,
        ),
        corrections=[
            _correction(each) for each in _newest_first(page.corrections.all())
        ],
    )


def canonical(content: Content) -> bytes:
    """Return the bytes that the fingerprint is taken of."""
    return json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def fingerprint(content: Content) -> str:
    """Return the SHA-256 of the content, in hexadecimal."""
    return hashlib.sha256(canonical(content)).hexdigest()


def parts_of(content: Content) -> list[dict[str, Any]]:
    """Return the parts in the page's order; those made of entries, entry by entry."""
    return [
        {
            "label": label,
            "is_linked": name in LINKED_PARTS,
            "entries": told(name, content[name]),
        }
        for name, label in PART_LABELS.items()
        if content.get(name)
    ]


def lines_of(content: Content, part: str) -> list[str]:
    """Return one part as paragraphs, whatever it is made of."""
    entries = told(part, content.get(part))
    return [line for text in entries for line in text.split("\n") if line.strip()]


def paragraphs(html: str) -> str:
    """Return rich text as plain paragraphs, each link with its address behind it."""
    soup = BeautifulSoup(expand_db_html(html), "html.parser")
    for link in soup.find_all("a"):
        if isinstance(link, Tag) and link.get("href"):
            link.append(f" ({link['href']})")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    for block in soup.find_all(BLOCKS):
        block.append("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line)


def moment_of(correction: Correction) -> datetime:
    """Return when it was corrected, in the portal's time, not the signed-in editor's.

    To the minute: the editor's form keeps no seconds.
    """
    local = timezone.localtime(correction.corrected_at, timezone.get_default_timezone())
    return local.replace(second=0, microsecond=0)


def _claimant(page: FactCheckPage) -> Content:
    if page.claim is None:
        return {}
    return _filled(kind=page.claim.claimant_kind, name=page.claim.claimant_name)


def _intent(page: FactCheckPage) -> Content:
    if page.intent == Intent.NOT_JUDGED:
        return {}
    return _filled(kind=page.intent, proof=page.intent_proof)


def _original_media(page: FactCheckPage) -> str:
    told_of_it = (page.original_media_context, page.original_media_url)
    return "\n".join(text for text in told_of_it if text)


def _source(evidence: Evidence) -> Content:
    """Return one source; what is withheld from readers has no addresses."""
    return _filled(
        **{name: getattr(evidence, name) for name in KEPT_OF_EVIDENCE},
        published_on=_iso(evidence.published_on),
        url=evidence.public_url,
        archive_url=evidence.public_archive_url,
    )


def _newest_first(corrections: Iterable[Correction]) -> list[Correction]:
    return sorted(corrections, key=lambda each: each.corrected_at, reverse=True)


def _correction(correction: Correction) -> dict[str, str]:
    return {
        "kind": correction.kind,
        "corrected_at": moment_of(correction).isoformat(),
        "what": correction.what,
        "why": correction.why,
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _filled(**values: Any) -> Content:
    """Return the values that say something."""
    return {name: value for name, value in values.items() if value}
