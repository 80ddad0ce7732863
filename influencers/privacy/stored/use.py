"""What is stored of what a person agreed to, took, was told and asked for."""

from django.utils.translation import gettext_lazy as _

from influencers.models import (
    Attendance,
    CampaignAlert,
    Consent,
    CorrectionAlert,
    DataRequest,
    HolderTip,
    KitOpening,
    ProcessingRecord,
)
from influencers.privacy.stored.part import OTHERS_NAME, Part

USE_PARTS = (
    Part(
        key="consents",
        title=_("Persetujuan"),
        model=Consent,
        fields={
            "purpose": _("Untuk"),
            "wording": _("Kalimat yang Anda setujui"),
            "given_at": _("Diberikan"),
            "withdrawn_at": _("Ditarik"),
        },
    ),
    Part(
        key="kits_taken",
        title=_("Paket yang Anda ambil"),
        model=KitOpening,
        owners=("holder__user",),
        fields={"kit": _("Paket"), "opened_at": _("Diambil")},
    ),
    Part(
        key="correction_alerts",
        title=_("Koreksi untuk Anda"),
        model=CorrectionAlert,
        owners=("holder__user",),
        fields={
            "kit": _("Paket"),
            "created_at": _("Diberitahukan"),
            "mailed_at": _("Surel dikirim"),
            "seen_at": _("Anda lihat"),
            "passed_on_at": _("Koreksinya Anda ambil"),
        },
    ),
    Part(
        key="campaign_alerts",
        title=_("Ajakan mendesak yang dikirim kepada Anda"),
        model=CampaignAlert,
        owners=("holder__user",),
        fields={"campaign": _("Ajakan"), "mailed_at": _("Surel dikirim")},
    ),
    Part(
        key="attendances",
        title=_("Acara"),
        model=Attendance,
        owners=("holder__user",),
        fields={
            "event": _("Acara"),
            "answer": _("Jawaban Anda"),
            "answered_at": _("Dijawab"),
            "reminded_at": _("Diingatkan"),
            "checked_in_at": _("Datang"),
        },
        withheld={"checked_in_by": OTHERS_NAME},
    ),
    Part(
        key="reports",
        title=_("Laporan hoaks dari meja humas"),
        model=HolderTip,
        fields={
            "tip": _("Kode tiket"),
            "reported_at": _("Dikirim"),
            "tip__text": _("Isi pesan"),
            "tip__link": _("Tautan"),
            "tip__platform": _("Dilihat di"),
            "tip__picture": _("Gambar"),
        },
    ),
    Part(
        key="data_requests",
        title=_("Permintaan tentang data"),
        model=DataRequest,
        fields={
            "kind": _("Permintaan"),
            "agency": _("Kepada"),
            "text": _("Keterangan Anda"),
            "asked_at": _("Diajukan"),
            "due_at": _("Dijawab paling lambat"),
            "answer": _("Jawaban"),
            "answered_at": _("Dijawab"),
        },
        withheld={"answered_by": OTHERS_NAME},
    ),
    Part(
        key="processing",
        title=_("Yang dilakukan dengan data Anda"),
        model=ProcessingRecord,
        owners=("subject",),
        fields={
            "at": _("Pada"),
            "action": _("Apa"),
            "actor_role": _("Oleh"),
            "note": _("Catatan"),
        },
        withheld={"actor": _("nama orang lain; yang ditampilkan perannya")},
    ),
)
