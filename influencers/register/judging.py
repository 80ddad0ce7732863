"""Judges what a visitor hands in: a badge, or a picture or text of a share kit.

Nothing is fetched, kept or written down.
"""

import json

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.badges.trust import portal_trust
from influencers.kits.judging import Judgement, judge_picture, judge_text
from influencers.kits.standing import Verdict
from influencers.models import BadgeCredential, Holder
from influencers.openbadges.baking import BakingError, unbake_png
from influencers.openbadges.verification import Outcome, Report, verify
from influencers.register.addresses import BadgeAddress
from influencers.register.claims import claims_of, number_in
from influencers.register.judged import Judged, Words, badge_judged
from influencers.register.selectors import holder_numbered
from influencers.register.standing import ACTIVE, standing_of

PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")
SEE_BADGE = _("Lihat lencana ini di daftar kami")
SEE_PAGE = _("Lihat keadaan sekarang")
# What kits are judged to be: the answer in words, its mark and colour.
KIT_WORDS = {
    Verdict.ISSUED: (_("Diterbitkan di sini"), "benar"),
    Verdict.ALTERED: (_("Isinya diubah"), "salah"),
    Verdict.CORRECTED: (_("Sudah dikoreksi"), "menyesatkan"),
    Verdict.WITHDRAWN: (_("Sudah dicabut"), "salah"),
    Verdict.REPLACED: (_("Versi lama"), "sebagian_benar"),
    Verdict.UNKNOWN: (_("Tidak dapat dipastikan di sini"), "belum_terbukti"),
}


def judge_file(content: bytes) -> Judged:
    """Judge a file: a badge as JSON or baked; any other picture as one of a kit."""
    if content.startswith(PICTURE_STARTS) and not _holds_badge(content):
        return _kit_judged(judge_picture(content))
    return judge_badge(content)


def judge_badge(content: bytes) -> Judged:
    """Judge a badge, ours or anyone's, by its bytes."""
    report = verify(content, portal_trust(), now=timezone.now())
    holder = _holder_of(report)
    return badge_judged(
        report.outcome,
        _sentence(report),
        checks=report.checks,
        claims=claims_of(report.credential),
        page_url=_page_of(holder) if holder else "",
        page_label=SEE_BADGE,
    )


def judge_kit_text(text: str) -> Judged:
    """Judge a text that somebody says was issued here."""
    return _kit_judged(judge_text(text))


def judge_address(address: BadgeAddress | None) -> Judged:
    """Judge a badge of ours by its address: what we signed, as it stands now."""
    holder = holder_numbered(address.number) if address else None
    if address is None or holder is None:
        return badge_judged(Outcome.FAILED, _("Tidak ada lencana di alamat itu."))
    standing = standing_of(holder)
    if not holder.is_listed:
        return badge_judged(Outcome.FAILED, standing.sentence)
    credential = _credential(holder, address.serial)
    if credential:
        return judge_badge(json.dumps(credential.document).encode())
    if standing is not ACTIVE:
        return badge_judged(
            Outcome.FAILED,
            standing.sentence,
            page_url=_page_of(holder),
            page_label=SEE_BADGE,
        )
    return badge_judged(
        Outcome.UNKNOWN,
        _("Lencana ini tercatat aktif, tetapi berkas bertanda tangannya belum ada."),
        page_url=_page_of(holder),
        page_label=SEE_BADGE,
    )


def _sentence(report: Report) -> Words:
    """Say the one thing that matters most."""
    outcomes = {check.code: check.outcome for check in report.checks}
    if report.is_valid:
        return _("Diterbitkan di sini, isinya tidak diubah, dan masih berlaku.")
    if report.outcome is Outcome.FAILED:
        return next(
            check.sentence for check in report.checks if check.outcome is Outcome.FAILED
        )
    if outcomes.get("proof") is Outcome.OK:
        return _(
            "Isinya utuh: tanda tangannya cocok. Tetapi penerbitnya tidak kami kenal, "
            "jadi tidak ada yang menjaminnya di sini."
        )
    return _("Ada bagian yang tidak dapat diperiksa dari sini.")


def _holds_badge(content: bytes) -> bool:
    """Tell whether a picture is a PNG with a badge in it."""
    try:
        unbake_png(content)
    except BakingError:
        return False
    return True


def _holder_of(report: Report) -> Holder | None:
    """Return whose badge of ours it says to be, if that may be told."""
    number = number_in(report.credential)
    holder = holder_numbered(number) if number else None
    return holder if holder and holder.is_listed else None


def _credential(holder: Holder, serial: int | None) -> BadgeCredential | None:
    """Return one signed version of a badge, the newest unless another is named."""
    signed = holder.credentials.exclude(document={}).order_by("-serial")
    return (signed.filter(serial=serial) if serial else signed).first()


def _page_of(holder: Holder) -> str:
    return reverse("influencers:badge", args=[holder.number])


def _kit_judged(judgement: Judgement) -> Judged:
    title, look = KIT_WORDS[judgement.verdict]
    return Judged(
        "kit",
        judgement.verdict.value,
        title,
        judgement.sentence,
        look,
        page_url=judgement.page_url,
        page_label=SEE_PAGE,
    )
