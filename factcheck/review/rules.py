"""The rules of the publish gate about words, approvals and markup; more in `proof`."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from factcheck.claim_review_rules import claim_review_faults
from factcheck.corrections.selectors import keys_in
from factcheck.models import FactCheckPage
from factcheck.review.conflicts import is_about_own_agency
from factcheck.review.drafts import Draft
from factcheck.review.items import GateItem, item
from factcheck.review.voting import MAJORITY, VOTERS
from factcheck.structured_data import claim_review
from factcheck.versions.content import Content, content_of
from factcheck.vocabulary import Verdict
from factcheck.wording import validate_claim_wording
from home.models import PortalSettings

# What readers were told and may have passed on: a change needs a public correction.
CORRECTED_PARTS = ("verdict", "claim", "conclusion")


def claim_wording(draft: Draft) -> GateItem:
    """Ask for the claim as somebody said it, in the language of the page."""
    page, message = draft.page, ""
    is_translation = page.locale.language_code != "id"
    if page.claim is None:
        message = _("Pilih klaim yang diperiksa.")
    elif is_translation and not page.claim_translation:
        message = _("Tulis klaimnya dalam bahasa halaman ini.")
    else:
        try:
            validate_claim_wording(page.claim_text)
        except ValidationError as fault:
            message = " ".join(fault.messages)
    return item("claim", _("Bunyi klaim"), not message, message)


def verdict(draft: Draft) -> GateItem:
    """Ask for one of the six verdicts."""
    is_met = draft.page.verdict in Verdict.values
    return item("verdict", _("Putusan"), is_met, _("Pilih putusannya."))


def alternative_text(draft: Draft) -> GateItem:
    """Ask for the words that stand for the picture."""
    image = draft.page.image
    return item(
        "image",
        _("Keterangan gambar"),
        image is None or image.default_alt_text.strip(),
        _("Isi keterangan gambar di koleksi gambar: itu yang dibaca pembaca layar."),
    )


def methodology(draft: Draft) -> GateItem:
    """Ask for the version in force, or the one the check was published under."""
    in_force = PortalSettings.load().methodology_version
    published = FactCheckPage.objects.live().filter(pk=draft.page.pk)
    known = {in_force, *published.values_list("methodology_version", flat=True)}
    return item(
        "methodology",
        _("Versi metodologi"),
        draft.page.methodology_version in known,
        _("Tulis versi metodologi yang berlaku: %s.") % in_force,
    )


def second_editor(draft: Draft) -> GateItem:
    """Ask for a second editor's approval of exactly these words."""
    return item(
        "second_editor",
        _("Penyunting kedua"),
        draft.is_seen_by_second_editor or draft.original,
        _("Kirim untuk ditinjau: penyunting kedua belum menyetujui naskah ini."),
    )


def panel(draft: Draft) -> GateItem:
    """Ask for the vote on exactly these words; a translation stands on the original."""
    return item(
        "panel",
        _("Suara putusan"),
        draft.votes or draft.original,
        _(
            "Tunggu pemungutan suara: %(majority)d dari %(voters)d pemilih harus "
            "setuju dengan putusan naskah ini."
        )
        % {"majority": MAJORITY, "voters": VOTERS},
    )


def conflict_of_interest(draft: Draft) -> GateItem:
    """Ask for another agency's signature under a claim about the desk's own."""
    return item(
        "conflict",
        _("Benturan kepentingan"),
        not is_about_own_agency(draft.page) or draft.cosigner,
        _(
            "Klaim ini tentang instansi sendiri: minta instansi lain ikut mengesahkan "
            "naskah ini lewat 'Minta telaah'."
        ),
    )


def cosigners(draft: Draft) -> GateItem:
    """Stop where an agency that was asked has refused these words."""
    refused = draft.refusing_cosigners
    return item(
        "cosigners",
        _("Tidak ditolak pengesah"),
        not refused,
        _("%s menolak naskah ini: perbaiki menurut catatannya, lalu minta lagi.")
        % ", ".join(agency.short_name for agency in refused),
    )


def experts(draft: Draft) -> GateItem:
    """Stop where an expert who was asked has rejected these words."""
    rejected = draft.rejecting_experts
    return item(
        "experts",
        _("Tidak ditolak ahli"),
        not rejected,
        _(
            "%s menolak naskah ini: perbaiki menurut catatannya, minta lagi, atau "
            "biarkan orang yang tidak ikut menulis mencabut telaahnya."
        )
        % ", ".join(str(review) for review in rejected),
    )


def correction(draft: Draft) -> GateItem:
    """Ask for a public correction when what readers were told changes."""
    before, after = draft.published, content_of(draft.page)
    changed = bool(before) and any(
        before.get(part, "") != after.get(part, "") for part in CORRECTED_PARTS
    )
    return item(
        "correction",
        _("Perubahan diumumkan sebagai koreksi"),
        not changed or _has_new_correction(before, after),
        _(
            "Putusan, klaim atau kesimpulan berubah sejak terbit: tambahkan koreksi "
            "yang menyebut apa, mengapa dan kapan."
        ),
    )


def machine_readable(draft: Draft) -> GateItem:
    """Ask for a ClaimReview that its readers accept."""
    faults = claim_review_faults(claim_review(draft.page))
    return item("claim_review", _("Data ClaimReview sah"), not faults, " ".join(faults))


def _has_new_correction(before: Content, after: Content) -> bool:
    """Tell whether a correction was added that says what and why."""
    complete = [
        each
        for each in after.get("corrections", [])
        if each["what"].strip() and each["why"].strip()
    ]
    return bool(keys_in(complete) - keys_in(before.get("corrections")))
