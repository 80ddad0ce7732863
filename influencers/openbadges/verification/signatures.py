"""Whether a document is signed by the key that its proof names."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from influencers.openbadges import multikeys, proofs
from influencers.openbadges.dids import key_in_method
from influencers.openbadges.instants import read
from influencers.openbadges.reading import NotCoveredError, NotProcessedError, as_list
from influencers.openbadges.verification.report import (
    Check,
    Outcome,
    failed,
    ok,
    unknown,
)
from influencers.openbadges.verification.shape import issuer_id
from influencers.openbadges.verification.trust import Trust

# Each costs some milliseconds; badges carry one or two.
MOST_PROOFS = 3


def check_proof(
    document: dict[str, Any], trust: Trust, *, may_process: Check, now: datetime
) -> Check:
    """Check every proof; one that fails is enough to fail."""
    found = as_list(document.get("proof"))
    if not found:
        return failed("proof", _("Lencana ini tidak bertanda tangan."))
    if may_process.outcome is not Outcome.OK:
        return unknown("proof", _("Tanda tangannya tidak dapat diperiksa di sini."))
    if len(found) > MOST_PROOFS:
        return unknown("proof", _("Tanda tangannya terlalu banyak untuk diperiksa."))
    checks = [_check(document, proof, trust, now) for proof in found]
    for outcome in (Outcome.FAILED, Outcome.UNKNOWN):
        for check in checks:
            if check.outcome is outcome:
                return check
    return checks[0]


def methods(document: dict[str, Any]) -> list[str]:
    """Return the verification methods that a document's proofs name."""
    return [
        str(proof.get("verificationMethod", "")) if isinstance(proof, dict) else ""
        for proof in as_list(document.get("proof"))
    ]


def _check(document: dict[str, Any], proof: Any, trust: Trust, now: datetime) -> Check:
    if not isinstance(proof, dict) or not _is_of_our_suite(proof):
        return unknown("proof", _("Jenis tanda tangannya tidak kami periksa di sini."))
    if not _is_timely(proof, now) or proof.get("proofPurpose") != proofs.PURPOSE:
        return failed(
            "proof", _("Tanda tangannya bukan untuk lencana, atau sudah kedaluwarsa.")
        )
    word = _key_word(document, proof, trust)
    if word is None:
        return unknown(
            "proof", _("Kunci tanda tangannya tidak dapat kami ambil dari sini.")
        )
    return _compare(document, proof, word)


def _compare(document: dict[str, Any], proof: dict[str, Any], word: str) -> Check:
    try:
        matches = proofs.is_signed(document, proof, multikeys.read_public(word))
    except NotCoveredError:
        return failed(
            "proof", _("Ada bagian yang tidak tercakup oleh tanda tangannya.")
        )
    except NotProcessedError:
        return unknown("proof", _("Susunannya terlalu rumit untuk diperiksa di sini."))
    if matches:
        return ok("proof", _("Tanda tangannya cocok: isinya tidak diubah."))
    return failed("proof", _("Tanda tangannya tidak cocok: isinya telah diubah."))


def _is_of_our_suite(proof: dict[str, Any]) -> bool:
    return (
        proof.get("type") == "DataIntegrityProof"
        and proof.get("cryptosuite") == proofs.SUITE
    )


def _is_timely(proof: dict[str, Any], now: datetime) -> bool:
    """Say whether the proof's own dates, where it has any, can be read and hold."""
    if "created" in proof and read(proof["created"]) is None:
        return False
    expires = read(proof.get("expires"))
    return "expires" not in proof or (expires is not None and expires > now)


def _key_word(
    document: dict[str, Any], proof: dict[str, Any], trust: Trust
) -> str | None:
    """Return the key to check with: one we know, else the one that its name holds."""
    method = proof.get("verificationMethod")
    if not isinstance(method, str):
        return None
    known = trust.methods_of(issuer_id(document)) or {}
    return known.get(method) or key_in_method(method)[1]
