"""Verifies an Open Badges 3.0 credential, ours or anyone's, without the network."""

from datetime import datetime

from django.utils.translation import gettext_lazy as _

from influencers.openbadges.baking import BakingError, unbake
from influencers.openbadges.reading import UnreadableError, read_object
from influencers.openbadges.verification.dates import check_dates
from influencers.openbadges.verification.issuers import check_issuer, check_issuer_key
from influencers.openbadges.verification.report import (
    Check,
    Outcome,
    Report,
    failed,
    ok,
    unknown,
)
from influencers.openbadges.verification.shape import check_contexts, check_shape
from influencers.openbadges.verification.signatures import check_proof
from influencers.openbadges.verification.statuses import check_status
from influencers.openbadges.verification.trust import Trust

__all__ = ["Check", "Outcome", "Report", "Trust", "verify"]

# A JWT begins with an encoded `{"`.
JWT = "eyJ"


def verify(content: bytes, trust: Trust, *, now: datetime) -> Report:
    """Report on a credential as JSON, or baked into a PNG or SVG.

    Checks are `file`, `shape`, `contexts`, `proof`, `issuer_key`, `issuer`, `dates` and
    `status`, in this order; those that would make no sense are left out.
    """
    try:
        text = unbake(content).strip()
    except BakingError:
        return Report(
            [failed("file", _("Berkas ini tidak memuat lencana yang dapat dibaca."))]
        )
    if text.startswith(JWT):
        return Report(
            [unknown("file", _("Lencana berbentuk JWT tidak dapat diperiksa di sini."))]
        )
    try:
        credential = read_object(text)
    except UnreadableError:
        return Report(
            [failed("file", _("Isinya bukan JSON yang sah, atau terlalu besar."))]
        )
    checks = [ok("file", _("Berkas terbaca.")), check_shape(credential)]
    may_process = checks[-1]
    if may_process.outcome is Outcome.OK:
        may_process = check_contexts(credential)
        checks.append(may_process)
    proof = check_proof(credential, trust, may_process=may_process, now=now)
    checks.append(proof)
    if checks[1].outcome is Outcome.OK:
        checks += [
            _if_proven(check_issuer_key(credential, trust), proof),
            _if_proven(check_issuer(credential, trust), proof),
            check_dates(credential, now=now),
            check_status(credential, trust, now=now),
        ]
    return Report(checks, credential)


def _if_proven(check: Check, proof: Check) -> Check:
    """Conclude nothing good of an issuer whom only the document itself names."""
    if check.outcome is Outcome.OK and proof.outcome is not Outcome.OK:
        return unknown(
            check.code,
            _("Tidak dapat dipastikan: tanda tangannya tidak membuktikannya."),
        )
    return check
