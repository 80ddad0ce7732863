"""Whether a credential was revoked or suspended."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from influencers.openbadges.reading import as_list
from influencers.openbadges.status_lists import (
    REVOCATION,
    SUSPENSION,
    StatusListError,
    decode,
    is_set,
)
from influencers.openbadges.verification.dates import check_dates
from influencers.openbadges.verification.issuers import check_issuer_key
from influencers.openbadges.verification.report import (
    Check,
    Outcome,
    failed,
    ok,
    unknown,
)
from influencers.openbadges.verification.shape import check_contexts, issuer_id
from influencers.openbadges.verification.signatures import check_proof
from influencers.openbadges.verification.trust import Trust

ENTRY = "BitstringStatusListEntry"
SET = {
    REVOCATION: _("Penerbitnya menyatakan berkas ini tidak berlaku lagi."),
    SUSPENSION: _("Lencana ini sedang ditangguhkan."),
}
UNREADABLE = _("Daftar pencabutannya tidak dapat dibaca.")
# Ours have two.
MOST_ENTRIES = 4


def check_status(document: dict[str, Any], trust: Trust, *, now: datetime) -> Check:
    """Look into every status list that the credential names and we hold."""
    entries = as_list(document.get("credentialStatus"))
    if not entries:
        return ok("status", _("Lencana ini tidak menyebut daftar pencabutan."))
    if len(entries) > MOST_ENTRIES:
        return unknown("status", UNREADABLE)
    checks = [_check(document, entry, trust, now) for entry in entries]
    for outcome in (Outcome.FAILED, Outcome.UNKNOWN):
        for check in checks:
            if check.outcome is outcome:
                return check
    return ok("status", _("Lencana ini tidak dicabut dan tidak ditangguhkan."))


def _check(document: dict[str, Any], entry: Any, trust: Trust, now: datetime) -> Check:
    if not isinstance(entry, dict) or not _is_entry(entry):
        return unknown("status", UNREADABLE)
    status_list = trust.status_list_at(entry["statusListCredential"])
    if status_list is None:
        return unknown(
            "status", _("Daftar pencabutan penerbit lain tidak kami ambil dari sini.")
        )
    try:
        bits = _bits(dict(status_list), document, entry, trust, now)
        if is_set(bits, int(entry["statusListIndex"])):
            return failed("status", SET[entry["statusPurpose"]])
    except StatusListError:
        return unknown("status", UNREADABLE)
    return ok("status", "")


def _is_entry(entry: dict[str, Any]) -> bool:
    """Say whether an entry has one bit, for one of the purposes that end a badge."""
    index = entry.get("statusListIndex")
    return (
        entry.get("type") == ENTRY
        and isinstance(entry.get("statusPurpose"), str)
        and entry["statusPurpose"] in SET
        and isinstance(index, str)
        and index.isascii()
        and index.isdecimal()
        and len(index) < 12
        and isinstance(entry.get("statusListCredential"), str)
        and "statusSize" not in entry
    )


def _bits(
    status_list: dict[str, Any],
    document: dict[str, Any],
    entry: Mapping[str, Any],
    trust: Trust,
    now: datetime,
) -> bytes:
    """Return a list's bits when it is sound, of this issuer, for this purpose."""
    contexts = check_contexts(status_list)
    checks = [
        contexts,
        check_proof(status_list, trust, may_process=contexts, now=now),
        check_issuer_key(status_list, trust),
        check_dates(status_list, now=now),
    ]
    subject = status_list.get("credentialSubject", {})
    if (
        any(check.outcome is not Outcome.OK for check in checks)
        or issuer_id(status_list) != issuer_id(document)
        or status_list.get("id") != entry["statusListCredential"]
        or subject.get("statusPurpose") != entry["statusPurpose"]
    ):
        raise StatusListError("not a sound list of this issuer for this purpose")
    return decode(str(subject.get("encodedList")))
