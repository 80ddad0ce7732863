"""Campaigns: what an office asks holders to pass on, and when nobody may be asked."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable


class HolderSelection(ClusterableModel):
    """Abstract: which holders are meant; what is left empty does not narrow."""

    agencies = ParentalManyToManyField(
        "home.AgencyPage",
        verbose_name=_("pemegang lencana dari instansi"),
        blank=True,
        related_name="+",
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
        help_text=_("Kosong berarti semua instansi. Contoh: Kemenkes."),
    )
    regions = ParentalManyToManyField(
        "home.Region",
        verbose_name=_("wilayah"),
        blank=True,
        related_name="+",
        help_text=_("Kosong berarti semua wilayah. Contoh: Jawa Barat."),
    )
    topics = ParentalManyToManyField(
        "home.Topic",
        verbose_name=_("topik"),
        blank=True,
        related_name="+",
        help_text=_("Kosong berarti semua topik. Contoh: Kesehatan."),
    )

    class Meta:
        abstract = True


class Campaign(HolderSelection):
    """An office's request to pass pages on: public from the moment it is opened."""

    wagtail_reference_index_ignore = True

    class State(models.TextChoices):
        """Whether the campaign is in view."""

        DRAFT = "rancangan", _("Rancangan")
        OPEN = "terbuka", _("Terbuka untuk umum")
        STOPPED = "dihentikan", _("Dihentikan")

    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("kantor yang mengajak"),
        on_delete=models.PROTECT,
        related_name="campaigns",
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
        help_text=_("Contoh: Kementerian Kesehatan."),
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("penanggung jawab"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    title = models.CharField(
        _("judul"), max_length=120, help_text=_("Contoh: Pekan Imunisasi 2026.")
    )
    goal = models.TextField(
        _("tujuan"),
        max_length=300,
        help_text=_(
            "Satu kalimat yang boleh dibaca semua orang. Contoh: Orang tua tahu jadwal "
            "imunisasi sebelum 30 November."
        ),
    )
    is_urgent = models.BooleanField(
        _("mendesak"),
        default=False,
        help_text=_(
            "Tampil lebih dulu di meja humas, dan surel dikirim begitu ajakan mulai. "
            "Contoh: peringatan bencana."
        ),
    )
    starts_on = models.DateField(_("mulai"), help_text=_("Contoh: 01-12-2026."))
    ends_on = models.DateField(_("sampai"), help_text=_("Contoh: 14-12-2026."))
    state = models.CharField(
        _("keadaan"), max_length=12, choices=State, default=State.DRAFT
    )
    opened_at = models.DateTimeField(_("dibuka"), null=True, blank=True, editable=False)
    stopped_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("ajakan")
        verbose_name_plural = _("ajakan")
        ordering = ["-starts_on", "-pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """Refuse a campaign that ends before it begins."""
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("Berakhir sebelum dimulai.")})


class CampaignPage(Orderable):
    """A page whose kit a campaign offers."""

    campaign = ParentalKey(
        Campaign, on_delete=models.CASCADE, related_name="campaign_pages"
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("halaman"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Program atau cek fakta yang sudah terbit."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("halaman ajakan")
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "page"],
                name="page_once_in_a_campaign",
                violation_error_message=_("Halaman ini sudah ada di ajakan ini."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.campaign_id}: {self.page_id}"


class CampaignChange(models.Model):
    """What somebody did with a campaign: written once, never changed.

    Everything but the writing of a draft is public, without the name of who did it.
    """

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What was done."""

        WRITTEN = "ditulis", _("Rancangan ditulis")
        OPENED = "dibuka", _("Dibuka untuk umum")
        EXTENDED = "diperpanjang", _("Diperpanjang")
        STOPPED = "dihentikan", _("Dihentikan")

    campaign = models.ForeignKey(
        Campaign, on_delete=models.CASCADE, related_name="changes"
    )
    kind = models.CharField(max_length=12, choices=Kind)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    # For everybody to read; of an opening the titles of the pages, which may go.
    note = models.TextField(blank=True)
    # How many holders an opening meant.
    holder_count = models.PositiveIntegerField(null=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.campaign_id}: {self.kind}"


class CampaignAlert(models.Model):
    """A holder who is told of an urgent campaign at once; `mailed_at` when it was."""

    wagtail_reference_index_ignore = True

    campaign = models.ForeignKey(
        Campaign, on_delete=models.CASCADE, related_name="alerts"
    )
    holder = models.ForeignKey(
        "influencers.Holder", on_delete=models.CASCADE, related_name="campaign_alerts"
    )
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "holder"], name="one_alert_per_campaign"
            )
        ]

    def __str__(self) -> str:
        return f"{self.campaign_id}: {self.holder_id}"


class QuietPeriod(ClusterableModel):
    """Days before an election on which kits that touch a region rest.

    SKB 2/2022 (five state bodies on neutrality) forbids civil servants to post,
    comment, share or like in favour of candidates.
    """

    name = models.CharField(
        _("nama"), max_length=120, help_text=_("Contoh: Pilkada Jawa Barat 2027.")
    )
    is_national = models.BooleanField(
        _("seluruh Indonesia"), default=False, help_text=_("Contoh: Pemilu 2029.")
    )
    regions = ParentalManyToManyField(
        "home.Region",
        verbose_name=_("wilayah"),
        blank=True,
        related_name="+",
        help_text=_("Provinsi berlaku juga untuk semua kabupaten dan kotanya."),
    )
    starts_on = models.DateField(_("mulai"), help_text=_("Contoh: 24-11-2027."))
    ends_on = models.DateField(_("sampai"), help_text=_("Contoh: 27-11-2027."))
    basis = models.CharField(
        _("dasar"),
        max_length=200,
        help_text=_("Contoh: Peraturan KPU Nomor 2 Tahun 2027."),
    )

    class Meta:
        verbose_name = _("masa tenang")
        verbose_name_plural = _("masa tenang")
        ordering = ["-starts_on", "-pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse days in the wrong order."""
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("Berakhir sebelum dimulai.")})
