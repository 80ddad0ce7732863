"""What is stored of an application and of the badge it led to."""

from django.utils.translation import gettext_lazy as _

from influencers.models import (
    AccountsProposal,
    Application,
    ApplicationAccount,
    BadgeCredential,
    Holder,
    HolderAccount,
    Invitation,
)
from influencers.privacy.stored.part import OTHERS_NAME, Part

BADGE_PARTS = (
    Part(
        key="badge",
        title=_("Lencana"),
        model=Holder,
        fields={
            "number": _("Nomor lencana"),
            "agency": _("Instansi"),
            "state": _("Keadaan"),
            "state_reason": _("Alasan"),
            "state_changed_at": _("Keadaan sejak"),
            "issued_on": _("Berlaku sejak"),
            "valid_until": _("Berlaku sampai"),
            "checked_on": _("Akun diperiksa terakhir"),
            "is_listed": _("Tampil di daftar umum"),
            "topics": _("Topik pilihan"),
            "regions": _("Wilayah pilihan"),
            "digest": _("Ringkasan surel"),
            "digest_sent_at": _("Ringkasan terakhir dikirim"),
        },
    ),
    Part(
        key="badge_accounts",
        title=_("Akun media sosial pada lencana"),
        model=HolderAccount,
        owners=("holder__user",),
        fields={
            "network": _("Jaringan"),
            "handle": _("Nama akun"),
            "is_held": _("Masih terikat pada lencana"),
        },
    ),
    Part(
        key="proposed_accounts",
        title=_("Akun yang diusulkan untuk lencana"),
        model=AccountsProposal,
        owners=("holder__user",),
        fields={
            "accounts": _("Akun"),
            "proposed_at": _("Diusulkan"),
        },
        withheld={"holder": _("lihat Lencana"), "proposed_by": OTHERS_NAME},
    ),
    Part(
        key="credentials",
        title=_("Lencana yang ditandatangani"),
        model=BadgeCredential,
        owners=("holder__user",),
        fields={
            "serial": _("Terbitan ke-"),
            "issued_at": _("Ditandatangani"),
            "valid_until": _("Berlaku sampai"),
            "is_suspended": _("Ditangguhkan"),
            "revoked_at": _("Berakhir atau diganti"),
            "status_list": _("Daftar status"),
            "status_index": _("Tempat di daftar status"),
            "document": _("Isi berkasnya"),
        },
        withheld={"issued_by": OTHERS_NAME},
    ),
    Part(
        key="applications",
        title=_("Permohonan lencana"),
        model=Application,
        fields={
            "agency": _("Instansi"),
            "employment": _("Kepegawaian"),
            "nip_tail": _("NIP, hanya tiga angka akhir"),
            "code": _("Kode profil"),
            "state": _("Status"),
            "submitted_at": _("Diajukan"),
            "verified_at": _("Diverifikasi"),
            "decided_at": _("Diputuskan"),
            "refusal_reason": _("Alasan penolakan"),
            "appeal": _("Keberatan Anda"),
            "appealed_at": _("Keberatan diajukan"),
        },
        withheld={
            "nip_digest": _(
                "sidik NIP, terkunci, untuk mengenali permohonan ganda; NIP-nya "
                "sendiri tidak disimpan"
            ),
            "verified_by": OTHERS_NAME,
            "decided_by": OTHERS_NAME,
            "holder": _("lihat Lencana"),
        },
    ),
    Part(
        key="application_accounts",
        title=_("Akun media sosial dalam permohonan"),
        model=ApplicationAccount,
        owners=("application__user",),
        fields={
            "network": _("Jaringan"),
            "handle": _("Nama akun"),
            "followers": _("Pengikut atau teman"),
            "counted_on": _("Dihitung"),
            "evidence": _("Tangkapan layar, dihapus begitu diputuskan"),
            "binding": _("Terbukti lewat"),
            "bound_at": _("Terbukti pada"),
        },
        withheld={"application": _("lihat Permohonan lencana")},
    ),
    Part(
        key="invitations",
        title=_("Undangan"),
        model=Invitation,
        owners=("application__user", "email__iexact"),
        fields={
            "email": _("Alamat surel"),
            "agency": _("Dari instansi"),
            "invited_at": _("Dikirim"),
            "expires_at": _("Berlaku sampai"),
        },
        withheld={
            "invited_by": OTHERS_NAME,
            "application": _("lihat Permohonan lencana"),
        },
    ),
)
