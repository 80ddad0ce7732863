"""Judges what a visitor hands in: a badge, or a picture or text of a share kit.

Nothing is fetched, kept or written down.
"""

import json
from collections.abc import Sequence
from dataclasses import replace

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from influencers.badges.trust import portal_trust
from influencers.kits.judging import Judgement, judge_picture, judge_text
from influencers.kits.standing import Verdict
from influencers.models import BadgeCredential, Holder
from influencers.openbadges.baking import BakingError, unbake_png
from influencers.openbadges.verification import Outcome, Report, verify
from influencers.register.addresses import BadgeAddress
from influencers.register.claims import address_in, claims_of
from influencers.register.judged import Judged, Words, badge_judged
from influencers.register.selectors import holder_numbered
from influencers.register.standing import ACTIVE, standing_of

PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")
SEE_BADGE = _("Lihat lencana ini di daftar kami")
SEE_GENUINE = _("Lihat lencana asli dengan nomor itu")
SEE_NEWEST = _("Lihat dan unduh yang terbaru")
# What kits are judged to be: the answer in words, its mark and colour.
KIT_WORDS = {
    Verdict.ISSUED: (_("Diterbitkan di sini"), "benar"),
    Verdict.ALTERED: (_("Isinya diubah"), "salah"),
    Verdict.CORRECTED: (_("Sudah dikoreksi"), "menyesatkan"),
    Verdict.WITHDRAWN: (_("Sudah dicabut"), "salah"),
    Verdict.REPLACED: (_("Versi lama"), "sebagian_benar"),
    Verdict.LINKED: (_("Kata-kata sendiri, tautan ke sini"), "belum_terbukti"),
    Verdict.UNKNOWN: (_("Tidak dapat dipastikan di sini"), "belum_terbukti"),
}
NO_SUCH_NUMBER = _(
    "Lencana dengan nomor itu tidak pernah diterbitkan, atau datanya sudah dihapus."
)
NO_SUCH_ADDRESS = _("Tidak ada lencana di alamat itu.")
NO_BADGE = _("Ini bukan berkas lencana")
NO_BADGE_INSIDE = _("Di dalamnya tidak ada lencana yang dapat dibaca.")
ONLY_A_PICTURE = _(
    "Gambarnya tidak memuat lencana. Tangkapan layar, JPEG, dan gambar yang dikirim "
    "lewat pesan kehilangan tanda tangan digitalnya."
)
# How a badge is verified.
WAYS = (
    _("Ketik nomornya (BN-…) atau nama akunnya (@…)."),
    _(
        "Minta pemegangnya mengirim berkas PNG atau SVG lencananya, atau alamat "
        "halamannya."
    ),
)
PICTURE_WAYS = (
    _(
        "Pindai kode QR di gambar itu. Yang terbuka harus halaman lencana di situs "
        "ini, dengan akun yang sama."
    ),
    *WAYS,
)


def judge_file(content: bytes, *, is_badge: bool = False) -> Judged:
    """Judge a file: a badge as JSON or baked; any other picture as one of a kit.

    `is_badge`: it was handed in as one.
    """
    if not content.startswith(PICTURE_STARTS) or _holds_badge(content):
        return judge_badge(content)
    judgement = judge_picture(content)
    if judgement.verdict is not Verdict.UNKNOWN:
        return _kit_judged(judgement)
    if is_badge:
        return _no_badge(ONLY_A_PICTURE, ways=PICTURE_WAYS)
    return _kit_judged(judgement, ways=PICTURE_WAYS)


def judge_badge(content: bytes) -> Judged:
    """Judge a badge, ours or anyone's, by its bytes."""
    report = verify(content, portal_trust(), now=timezone.now())
    if report.outcome is Outcome.FAILED and len(report.checks) == 1:
        return _no_badge(NO_BADGE_INSIDE, ways=WAYS)
    named = address_in(report.credential)
    holder = holder_numbered(named.number) if named else None
    judged = badge_judged(
        report.outcome,
        _sentence(report),
        checks=report.checks,
        claims=claims_of(report.credential),
        page_url=_page_of(holder) if holder and holder.is_listed else "",
    )
    if not judged.is_of_known_issuer:
        return replace(judged, page_label=SEE_GENUINE)
    judged = replace(judged, page_label=SEE_BADGE)
    if named and holder and _is_taken_back(report):
        return _taken_back(judged, holder, serial=named.serial)
    return judged


def judge_kit_text(text: str) -> Judged:
    """Judge a text that somebody says was issued here."""
    return _kit_judged(judge_text(text))


def judge_address(address: BadgeAddress | None) -> Judged:
    """Judge a badge of ours by its address: what we signed, as it stands now."""
    holder = holder_numbered(address.number) if address else None
    if address is None or holder is None:
        told = NO_SUCH_NUMBER if address else NO_SUCH_ADDRESS
        return badge_judged(Outcome.FAILED, told)
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


def _is_taken_back(report: Report) -> bool:
    """Tell whether a status list says that the file does not hold."""
    return any(
        check.code == "status" and check.outcome is Outcome.FAILED
        for check in report.checks
    )


def _taken_back(judged: Judged, holder: Holder, *, serial: int | None) -> Judged:
    """Say why a file of ours does not hold, as far as may be told: the list does not.

    Of a badge that holds, it is an earlier version.
    """
    standing = standing_of(holder)
    if standing is not ACTIVE:
        return replace(judged, sentence=standing.sentence)
    credential = _credential(holder, serial)
    if credential is None or credential.revoked_at is None:
        return judged
    day = date_format(timezone.localtime(credential.revoked_at), "j F Y")
    return replace(
        judged,
        title=_("Tidak sah lagi: versi lama"),
        sentence=_(
            "Berkas ini diganti pada %(day)s. Lencananya sendiri masih berlaku, untuk "
            "akun yang tercantum di halamannya."
        )
        % {"day": day},
        look="belum_terbukti",
        page_label=SEE_NEWEST,
    )


def _no_badge(sentence: Words, *, ways: Sequence[Words]) -> Judged:
    """Say that there is nothing to call valid or not, and what to do instead."""
    answer = badge_judged(Outcome.UNKNOWN, sentence, ways=ways)
    return replace(answer, title=NO_BADGE)


def _holds_badge(content: bytes) -> bool:
    """Tell whether a picture is a PNG with a badge in it."""
    try:
        unbake_png(content)
    except BakingError:
        return False
    return True


def _credential(holder: Holder, serial: int | None) -> BadgeCredential | None:
    """Return one signed version of a badge, the newest unless another is named."""
    signed = holder.credentials.exclude(document={}).order_by("-serial")
    return (signed.filter(serial=serial) if serial else signed).first()


def _page_of(holder: Holder) -> str:
    return reverse("influencers:badge", args=[holder.number])


def _kit_judged(judgement: Judgement, *, ways: Sequence[Words] = ()) -> Judged:
    title, look = KIT_WORDS[judgement.verdict]
    described = ((page, page.search_document()) for page in judgement.pages)
    return Judged(
        "kit",
        judgement.verdict.value,
        title,
        judgement.sentence,
        look,
        page_url=judgement.page_url,
        kit=judgement.kit,
        pages=[
            replace(document, url=page.full_url or "")
            for page, document in described
            if document
        ],
        ways=ways,
    )
