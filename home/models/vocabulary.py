"""The one controlled vocabulary that every page type shares."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from taggit.models import TagBase


class Audience(models.TextChoices):
    """Whom a page concerns."""

    EVERYONE = "umum", _("Semua orang")
    PREGNANT = "ibu_hamil", _("Ibu hamil")
    CHILDREN = "bayi_anak", _("Bayi dan anak")
    TEENAGERS = "remaja", _("Remaja")
    STUDENTS = "mahasiswa", _("Pelajar dan mahasiswa")
    WORKERS = "pekerja", _("Pekerja")
    JOB_SEEKERS = "pencari_kerja", _("Pencari kerja")
    FARMERS = "petani", _("Petani")
    FISHERS = "nelayan", _("Nelayan")
    SMALL_BUSINESS = "umkm", _("Usaha kecil")
    ELDERLY = "lansia", _("Lansia")
    DISABLED = "disabilitas", _("Penyandang disabilitas")
    POOR_FAMILIES = "keluarga_miskin", _("Keluarga kurang mampu")
    TEACHERS = "guru", _("Guru")
    CIVIL_SERVANTS = "asn", _("ASN")


class LifeEvent(models.TextChoices):
    """The situation in which a person looks for a program."""

    BABY = "punya_bayi", _("Punya bayi")
    SCHOOL = "sekolah_kuliah", _("Sekolah dan kuliah")
    JOB_SEARCH = "cari_kerja", _("Mencari kerja")
    JOB_LOSS = "kehilangan_pekerjaan", _("Kehilangan pekerjaan")
    NEW_BUSINESS = "memulai_usaha", _("Memulai usaha")
    FARMING = "bertani_melaut", _("Bertani dan melaut")
    ILLNESS = "sakit", _("Sakit dan berobat")
    MARRIAGE = "menikah", _("Menikah dan berkeluarga")
    HOUSING = "punya_rumah", _("Rumah dan lingkungan")
    DISASTER = "bencana", _("Terkena bencana")
    RETIREMENT = "pensiun", _("Pensiun dan lanjut usia")
    DOCUMENTS = "dokumen_diri", _("Mengurus dokumen diri")


class Topic(TagBase):
    """A subject term. Editors choose from these and cannot make up new ones.

    The first thirteen are the topics by which the ministry counts hoaxes.
    """

    free_tagging = False
    name_en = models.CharField(
        _("nama dalam bahasa Inggris"), max_length=100, blank=True
    )

    class Meta:
        verbose_name = _("topik")
        verbose_name_plural = _("topik")
        ordering = ["name"]

    @property
    def label(self) -> str:
        """The topic's name in the reader's language."""
        return self.name_en if get_language() == "en" and self.name_en else self.name


class Region(models.Model):
    """A province, regency or city, by its code at the Ministry of Home Affairs."""

    class Kind(models.TextChoices):
        """The two levels of local government."""

        PROVINCE = "provinsi", _("Provinsi")
        LOCAL = "kabupaten_kota", _("Kabupaten/Kota")

    code = models.CharField(_("kode"), max_length=10, unique=True)
    name = models.CharField(_("nama"), max_length=100)
    kind = models.CharField(
        _("jenis"), max_length=20, choices=Kind, default=Kind.PROVINCE
    )
    parent = models.ForeignKey(
        "self",
        verbose_name=_("provinsi induk"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
    )

    class Meta:
        verbose_name = _("wilayah")
        verbose_name_plural = _("wilayah")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
