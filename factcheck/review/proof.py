"""The rules of the publish gate about sources and about the one who said it."""

import re
from collections.abc import Iterable
from ipaddress import ip_address
from itertools import combinations
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from factcheck.models import Capture, Claim, Evidence
from factcheck.models.captures import digest_of
from factcheck.review.drafts import Draft
from factcheck.review.items import GateItem, item
from factcheck.vocabulary import ClaimantKind

# Names that only mean something inside one network (RFC 6761, 6762, 9476).
PRIVATE_ENDINGS = (".localhost", ".local", ".internal", ".test")
# Reasons that say nobody knows who said it.
CALLS_UNKNOWN = re.compile(
    r"\b(?:tidak|tak|belum|bukan)\s+(?:di)?(?:ketahui|kenal|kenali)\b"
    r"|\banonim\b|\banonymous\b|\bunknown\b|\bnot known\b",
    re.IGNORECASE,
)


def independent_sources(draft: Draft) -> GateItem:
    """Ask for two sources of different publishers at different hosts.

    AFP's rule: https://factcheck.afp.com/How-we-work.
    """
    origins = [_origin(each) for each in draft.page.evidence.all()]
    pairs = combinations([each for each in origins if _is_public(each[1])], 2)
    return item(
        "sources",
        _("Dua sumber yang tidak saling bergantung"),
        any(a[0] != b[0] and a[1] != b[1] for a, b in pairs),
        _("Tambahkan bukti: paling sedikit dua sumber, dari penerbit dan situs lain."),
    )


def archived_evidence(draft: Draft) -> GateItem:
    """Ask for a copy or fingerprint of every source that is not withheld."""
    evidence = list(draft.page.evidence.all())
    wrong = _named(each for each in evidence if each.has_wrong_fingerprint)
    uncopied = [
        each
        for each in evidence
        if not (each.archive_url or each.sha256 or each.withheld_reason)
    ]
    captured = set(
        Capture.objects.filter(pk__in=[digest_of(each.url) for each in uncopied])
        .exclude(sha256="", archive_url="")
        .values_list("pk", flat=True)
    )
    missing = [each for each in uncopied if digest_of(each.url) not in captured]
    named = _named(missing) or _("belum ada satu pun")
    return item(
        "archive",
        _("Bukti tersimpan di arsip"),
        evidence and not missing and not wrong,
        _("Kosongkan atau betulkan sidik SHA-256 bukti: %s.") % wrong
        if wrong
        else _("Isi alamat arsip untuk bukti: %s.") % named,
    )


def _named(evidence: Iterable[Evidence]) -> str:
    return ", ".join(each.title or each.url or _("tanpa judul") for each in evidence)


def right_of_reply(draft: Draft) -> GateItem:
    """Ask whether the claimant was asked, or why not; a named one is not unknown."""
    page, name = draft.page, _named_claimant(draft.page.claim)
    message, reason = "", page.no_contact_reason.strip()
    if not (page.claimant_contacted_on or reason):
        message = _(
            "Isi kapan pembuat klaim dihubungi, atau alasan tidak menghubunginya."
        )
    elif not page.claimant_contacted_on and name and CALLS_UNKNOWN.search(reason):
        message = _(
            "%s disebut sebagai pembuat klaim, jadi bukan tidak diketahui: isi kapan "
            "dihubungi, atau tulis alasan yang lain."
        )
        message %= name
    return item("reply", _("Hak jawab"), not message, message)


def _named_claimant(claim: Claim | None) -> str:
    """Return which person or organisation is known to have said it, if one is."""
    if claim is None or claim.claimant_kind == ClaimantKind.ANONYMOUS:
        return ""
    return claim.claimant_name.strip()


def _origin(evidence: Evidence) -> tuple[str, str]:
    host = (urlsplit(evidence.url).hostname or "").removeprefix("www.")
    return " ".join(evidence.publisher.casefold().split()), host


def _is_public(host: str) -> bool:
    """Tell whether readers could open an address on this host."""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".") and not host.endswith(PRIVATE_ENDINGS)
