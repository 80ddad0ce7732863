"""The single rules of the publish gate, each with what to do when it is not met."""

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from itertools import combinations
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from factcheck.claim_review_rules import claim_review_faults
from factcheck.corrections.selectors import keys_in
from factcheck.models import Capture, Evidence, FactCheckPage, PublishedVersion
from factcheck.models.captures import digest_of
from factcheck.review.conflicts import (
    cosigner_of,
    is_about_own_agency,
    judged_original,
    refusing_cosigners,
)
from factcheck.review.selectors import was_approved_by_second_editor
from factcheck.review.voting import MAJORITY, VOTERS, deciding_votes
from factcheck.structured_data import claim_review
from factcheck.versions.content import Content, content_of
from factcheck.vocabulary import Verdict
from factcheck.wording import validate_claim_wording
from home.models import PortalSettings

# What readers were told and may have passed on: a change needs a public correction.
CORRECTED_PARTS = ("verdict", "claim", "conclusion")
# Names that only mean something inside one network (RFC 6761, 6762, 9476).
PRIVATE_ENDINGS = (".localhost", ".local", ".internal", ".test")


@dataclass(frozen=True, kw_only=True, slots=True)
class GateItem:
    """One thing that a check must have; `message` says what to do when it has not."""

    code: str
    label: str
    is_met: bool
    message: str


Rule = Callable[[FactCheckPage], GateItem]


def claim_wording(page: FactCheckPage) -> GateItem:
    """Ask for the claim as somebody said it, in the language of the page."""
    is_translation = page.locale.language_code != "id"
    message = ""
    if page.claim is None:
        message = _("Pilih klaim yang diperiksa.")
    elif is_translation and not page.claim_translation:
        message = _("Tulis klaimnya dalam bahasa halaman ini.")
    else:
        try:
            validate_claim_wording(page.claim_text)
        except ValidationError as fault:
            message = " ".join(fault.messages)
    return _item("claim", _("Bunyi klaim"), not message, message)


def verdict(page: FactCheckPage) -> GateItem:
    """Ask for one of the six verdicts."""
    is_met = page.verdict in Verdict.values
    return _item("verdict", _("Putusan"), is_met, _("Pilih putusannya."))


def independent_sources(page: FactCheckPage) -> GateItem:
    """Ask for two sources of different publishers at different hosts.

    AFP's rule: https://factcheck.afp.com/How-we-work.
    """
    origins = [_origin(each) for each in page.evidence.all()]
    pairs = combinations([each for each in origins if _is_public(each[1])], 2)
    return _item(
        "sources",
        _("Dua sumber yang tidak saling bergantung"),
        any(a[0] != b[0] and a[1] != b[1] for a, b in pairs),
        _("Tambahkan bukti: paling sedikit dua sumber, dari penerbit dan situs lain."),
    )


def archived_evidence(page: FactCheckPage) -> GateItem:
    """Ask for a copy or fingerprint of every source that is not withheld."""
    evidence = list(page.evidence.all())
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
    named = ", ".join(each.title or each.url or _("tanpa judul") for each in missing)
    return _item(
        "archive",
        _("Bukti tersimpan di arsip"),
        evidence and not missing,
        _("Isi alamat arsip untuk bukti: %s.") % (named or _("belum ada satu pun")),
    )


def right_of_reply(page: FactCheckPage) -> GateItem:
    """Ask whether the claimant was asked, or why not."""
    return _item(
        "reply",
        _("Hak jawab"),
        page.claimant_contacted_on or page.no_contact_reason.strip(),
        _("Isi kapan pembuat klaim dihubungi, atau alasan tidak menghubunginya."),
    )


def alternative_text(page: FactCheckPage) -> GateItem:
    """Ask for the words that stand for the picture."""
    return _item(
        "image",
        _("Keterangan gambar"),
        page.image is None or page.image.default_alt_text.strip(),
        _("Isi keterangan gambar di koleksi gambar: itu yang dibaca pembaca layar."),
    )


def methodology(page: FactCheckPage) -> GateItem:
    """Ask for the version in force, or the one the check was published under."""
    in_force = PortalSettings.load().methodology_version
    published = FactCheckPage.objects.live().filter(pk=page.pk)
    known = {in_force, *published.values_list("methodology_version", flat=True)}
    return _item(
        "methodology",
        _("Versi metodologi"),
        page.methodology_version in known,
        _("Tulis versi metodologi yang berlaku: %s.") % in_force,
    )


def second_editor(page: FactCheckPage) -> GateItem:
    """Ask for a second editor's approval of exactly these words."""
    return _item(
        "second_editor",
        _("Penyunting kedua"),
        was_approved_by_second_editor(page) or judged_original(page),
        _("Kirim untuk ditinjau: penyunting kedua belum menyetujui naskah ini."),
    )


def panel(page: FactCheckPage) -> GateItem:
    """Ask for the vote on exactly these words; a translation stands on the original."""
    return _item(
        "panel",
        _("Suara putusan"),
        deciding_votes(page) or judged_original(page),
        _(
            "Tunggu pemungutan suara: %(majority)d dari %(voters)d pemilih harus "
            "setuju dengan putusan naskah ini."
        )
        % {"majority": MAJORITY, "voters": VOTERS},
    )


def conflict_of_interest(page: FactCheckPage) -> GateItem:
    """Ask for another agency's signature under a claim about the desk's own."""
    return _item(
        "conflict",
        _("Benturan kepentingan"),
        not is_about_own_agency(page) or cosigner_of(page),
        _(
            "Klaim ini tentang instansi sendiri: minta instansi lain ikut mengesahkan "
            "naskah ini lewat 'Minta telaah'."
        ),
    )


def cosigners(page: FactCheckPage) -> GateItem:
    """Stop where an agency that was asked has refused these words."""
    refused = refusing_cosigners(page)
    return _item(
        "cosigners",
        _("Tidak ditolak pengesah"),
        not refused,
        _("%s menolak naskah ini: perbaiki menurut catatannya, lalu minta lagi.")
        % ", ".join(agency.short_name for agency in refused),
    )


def correction(page: FactCheckPage) -> GateItem:
    """Ask for a public correction when what readers were told changes."""
    before, after = last_published(page), content_of(page)
    changed = bool(before) and any(
        before.get(part, "") != after.get(part, "") for part in CORRECTED_PARTS
    )
    return _item(
        "correction",
        _("Perubahan diumumkan sebagai koreksi"),
        not changed or _has_new_correction(before, after),
        _(
            "Putusan, klaim atau kesimpulan berubah sejak terbit: tambahkan koreksi "
            "yang menyebut apa, mengapa dan kapan."
        ),
    )


def machine_readable(page: FactCheckPage) -> GateItem:
    """Ask for a ClaimReview that its readers accept."""
    faults = claim_review_faults(claim_review(page))
    return _item(
        "claim_review", _("Data ClaimReview sah"), not faults, " ".join(faults)
    )


def last_published(page: FactCheckPage) -> Content:
    """Return what readers of the last published version read; empty when none did."""
    version = PublishedVersion.objects.filter(page=page.pk).first()
    if version is not None:
        kept: Content = version.content
        return kept
    live = FactCheckPage.objects.live().filter(pk=page.pk).first()
    return content_of(live) if live else {}


def _item(code: str, label: str, is_met: object, message: str) -> GateItem:
    return GateItem(code=code, label=label, is_met=bool(is_met), message=message)


def _origin(evidence: Evidence) -> tuple[str, str]:
    host = (urlsplit(evidence.url).hostname or "").removeprefix("www.")
    return " ".join(evidence.publisher.casefold().split()), host


def _is_public(host: str) -> bool:
    """Tell whether readers could open an address on this host."""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".") and not host.endswith(PRIVATE_ENDINGS)


def _has_new_correction(before: Content, after: Content) -> bool:
    """Tell whether a correction was added that says what and why."""
    complete = [
        each
        for each in after.get("corrections", [])
        if each["what"].strip() and each["why"].strip()
    ]
    return bool(keys_in(complete) - keys_in(before.get("corrections")))
