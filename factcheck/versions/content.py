"""What a reader could read of a check: plain text by name of the part.

The fingerprint is the SHA-256 of the content as the JSON Canonicalization Scheme writes
it (RFC 8785): sorted keys, no spaces, UTF-8. Anybody can compute it again.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.rich_text import expand_db_html

from factcheck.models import Correction, Evidence, FactCheckPage
from factcheck.vocabulary import Intent

Content = dict[str, Any]

# The parts as a reader meets them, in the page's order.
PART_LABELS = {
    "title": gettext_lazy("Judul"),
    "verdict_label": gettext_lazy("Putusan"),
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
    "corrections": gettext_lazy("Koreksi"),
}

BLOCKS = ["p", "li", "h2", "h3", "h4", "blockquote", "hr"]


def content_of(page: FactCheckPage) -> Content:
    """Return all that a reader can read of the check, in the page's language."""
    with translation.override(page.locale.language_code):
        content = {
            "title": page.title,
            "verdict": page.verdict,
            "verdict_label": str(page.get_verdict_display()),
            "summary": page.summary,
            "claim": page.claim_text,
            "claimant": _claimant(page),
            "content_type": str(page.get_content_type_label_display()),
            "intent": _intent(page),
            "narrative": paragraphs(page.narrative),
            "explanation": paragraphs(page.explanation),
            "original_media": _lines(
                page.original_media_context, page.original_media_url
            ),
            "conclusion": paragraphs(page.conclusion),
            "scam": _scam(page),
            "evidence": [_source(each) for each in page.evidence.all()],
            "contributors": [
                _joined(", ", each.name, each.get_role_display(), each.organisation)
                for each in page.contributors.all()
            ],
            "cosigner": page.cosigned_by.title if page.cosigned_by else "",
            "why_checked": page.why_checked,
            "right_of_reply": _right_of_reply(page),
            "corrections": [
                _correction(each) for each in _newest_first(page.corrections.all())
            ],
        }
    return {name: value for name, value in content.items() if value}


def canonical(content: Content) -> bytes:
    """Return the bytes that the fingerprint is taken of."""
    return json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def fingerprint(content: Content) -> str:
    """Return the SHA-256 of the content, in hexadecimal."""
    return hashlib.sha256(canonical(content)).hexdigest()


def lines_of(content: Content, part: str) -> list[str]:
    """Return one part as paragraphs, whatever it is made of."""
    value = content.get(part, "")
    if part == "corrections":
        texts = [
            _lines(f"{each['label']}, {each['date']}", each["what"], each["why"])
            for each in value
        ]
    elif part == "votes":
        texts = [": ".join(map(str, pair)) for pair in _pairs_of_votes(value)]
    else:
        texts = value if isinstance(value, list) else [value]
    return [line for text in texts for line in text.split("\n") if line.strip()]


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


def _pairs_of_votes(votes: Any) -> list[Any]:
    return [*votes["counts"], *votes["dissent"]] if votes else []


def _claimant(page: FactCheckPage) -> str:
    if page.claim is None:
        return ""
    kind = str(page.claim.get_claimant_kind_display())
    name = page.claim.claimant_name
    return f"{name} ({kind})" if name else kind


def _intent(page: FactCheckPage) -> str:
    if page.intent == Intent.NOT_JUDGED:
        return ""
    return _lines(page.get_intent_display(), page.intent_proof)


def _scam(page: FactCheckPage) -> str:
    told = (
        (_("Mengaku sebagai"), page.impersonated_body),
        (_("Tautan"), page.scam_link),
        (_("Nomor"), page.scam_phone),
        (_("Kanal yang benar"), page.official_channel),
    )
    return _lines(*(f"{label}: {value}" for label, value in told if value))


def _source(evidence: Evidence) -> str:
    """Return one source as lines; what is withheld from readers has no addresses."""
    stance = _joined(
        ", ",
        evidence.get_stance_display(),
        _("sumber utama") if evidence.is_primary else "",
    )
    published = evidence.published_on
    day = f" ({date_format(published, 'j F Y')})" if published else ""
    withheld = evidence.withheld_reason
    return _lines(
        f"{stance}: {evidence.publisher}, “{evidence.title}”{day}",
        evidence.note,
        _labelled(_("Kepentingan sumber"), evidence.interest),
        _labelled(_("Tidak dibuka"), withheld),
        "" if withheld else evidence.url,
        "" if withheld else _labelled(_("Salinan arsip"), evidence.archive_url),
        _labelled("SHA-256", evidence.sha256),
    )


def _right_of_reply(page: FactCheckPage) -> str:
    asked = page.claimant_contacted_on
    return _lines(
        _labelled(_("Dihubungi"), date_format(asked, "j F Y")) if asked else "",
        _labelled(_("Jawaban"), page.claimant_reply),
        _labelled(_("Tidak dihubungi"), page.no_contact_reason),
    )


def moment_of(correction: Correction) -> datetime:
    """Return when it was corrected, in the portal's time, not the signed-in editor's.

    To the minute: the editor's form keeps no seconds.
    """
    local = timezone.localtime(correction.corrected_at, timezone.get_default_timezone())
    return local.replace(second=0, microsecond=0)


def _newest_first(corrections: Iterable[Correction]) -> list[Correction]:
    return sorted(corrections, key=lambda each: each.corrected_at, reverse=True)


def _correction(correction: Correction) -> dict[str, str]:
    moment = moment_of(correction)
    return {
        "kind": correction.kind,
        "corrected_at": moment.isoformat(),
        "label": str(correction.get_kind_display()),
        "date": date_format(moment, "j F Y"),
        "what": correction.what,
        "why": correction.why,
    }


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}" if value else ""


def _joined(separator: str, *parts: Any) -> str:
    return separator.join(str(part) for part in parts if part)


def _lines(*parts: Any) -> str:
    return _joined("\n", *parts)
