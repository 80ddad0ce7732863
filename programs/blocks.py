"""Blocks of a program page: each is one small, checkable fact."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class BenefitBlock(blocks.StructBlock):
    """What a person gets."""

    title = blocks.CharBlock(
        label=_("Manfaat"), max_length=120, help_text=_("Contoh: Rp750.000 tiga bulan.")
    )
    description = blocks.TextBlock(
        label=_("Penjelasan"),
        required=False,
        rows=2,
        help_text=_("Contoh: Masuk ke rekening setiap Januari, April, Juli, Oktober."),
    )

    class Meta:
        icon = "success"
        label = _("Manfaat")


class StepBlock(blocks.StructBlock):
    """One step of applying."""

    title = blocks.CharBlock(
        label=_("Langkah"),
        max_length=120,
        help_text=_("Mulai dengan kata kerja. Contoh: Datang ke kantor desa."),
    )
    description = blocks.TextBlock(
        label=_("Penjelasan"),
        required=False,
        rows=3,
        help_text=_("Contoh: Bawa KTP dan KK asli. Petugas mencatat nama Anda."),
    )

    class Meta:
        icon = "order"
        label = _("Langkah")


class RequiredDocumentBlock(blocks.StructBlock):
    """A document to bring."""

    name = blocks.CharBlock(
        label=_("Dokumen"), max_length=120, help_text=_("Contoh: Kartu Keluarga.")
    )
    note = blocks.CharBlock(
        label=_("Catatan"),
        required=False,
        max_length=200,
        help_text=_("Contoh: Asli dan satu fotokopi."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Dokumen")


class DeadlineBlock(blocks.StructBlock):
    """A date by which something must be done."""

    label = blocks.CharBlock(
        label=_("Apa"), max_length=120, help_text=_("Contoh: Pendaftaran ditutup.")
    )
    date = blocks.DateBlock(label=_("Tanggal"), help_text=_("Contoh: 31-12-2026."))
    note = blocks.CharBlock(
        label=_("Catatan"),
        required=False,
        max_length=200,
        help_text=_("Contoh: Pukul 16.00 waktu setempat."),
    )

    class Meta:
        icon = "date"
        label = _("Tenggat")


class MilestoneBlock(blocks.StructBlock):
    """A step of the work that government does."""

    title = blocks.CharBlock(
        label=_("Tahap"), max_length=160, help_text=_("Contoh: Jembatan tersambung.")
    )
    status = blocks.ChoiceBlock(
        label=_("Keadaan"),
        choices=[
            ("rencana", _("Rencana")),
            ("berjalan", _("Berjalan")),
            ("selesai", _("Selesai")),
            ("tertunda", _("Tertunda")),
        ],
        help_text=_("Contoh: Berjalan."),
    )
    target = blocks.CharBlock(
        label=_("Sasaran waktu"),
        required=False,
        max_length=60,
        help_text=_("Contoh: Triwulan II 2026."),
    )
    percent = blocks.IntegerBlock(
        label=_("Kemajuan (%)"),
        min_value=0,
        max_value=100,
        help_text=_("Angka 0 sampai 100. Contoh: 65."),
    )
    note = blocks.TextBlock(
        label=_("Catatan"),
        required=False,
        rows=2,
        help_text=_(
            "Bila tertunda, tulis sebabnya. Contoh: Menunggu pembebasan lahan."
        ),
    )

    class Meta:
        icon = "tasks"
        label = _("Kemajuan")


class AchievementBlock(blocks.StructBlock):
    """A figure that was reached, with its source."""

    figure = blocks.CharBlock(
        label=_("Angka"), max_length=40, help_text=_("Contoh: 1,2 juta.")
    )
    label = blocks.CharBlock(
        label=_("Apa yang dihitung"),
        max_length=160,
        help_text=_("Contoh: anak menerima imunisasi lengkap."),
    )
    as_of = blocks.CharBlock(
        label=_("Per"), max_length=60, help_text=_("Contoh: September 2026.")
    )
    source_title = blocks.CharBlock(
        label=_("Sumber"), max_length=200, help_text=_("Contoh: Laporan Kinerja 2026.")
    )
    source_url = blocks.URLBlock(
        label=_("Alamat sumber"), help_text=_("Contoh: https://kemkes.go.id/laporan.")
    )

    class Meta:
        icon = "pick"
        label = _("Capaian")


class NotOurChannelBlock(blocks.StructBlock):
    """A channel that pretends to be the program."""

    what = blocks.CharBlock(
        label=_("Bukan kanal kami"),
        max_length=200,
        help_text=_("Tulis sebagai teks, bukan tautan. Contoh: bansos-cair.example."),
    )
    why = blocks.CharBlock(
        label=_("Cara mengenalinya"),
        max_length=300,
        help_text=_("Contoh: Kami tidak pernah meminta kode OTP."),
    )

    class Meta:
        icon = "warning"
        label = _("Bukan kanal kami")
