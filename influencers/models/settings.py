"""What it takes to hold a badge: rules of the scheme that officers may change."""

from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Orderable

from home.forms import ReadableForm
from influencers.models.holders import PROFILE_NETWORKS

# Kominfo, November 2019: at least 500 followers on Instagram or Twitter, or 500
# friends on Facebook (tekno.kompas.com, 27 November 2019).
DEFAULT_FOLLOWERS = 500
DEFAULT_NETWORKS = ("instagram", "x", "facebook")


@register_setting(icon="group")
class BadgeSettings(ClusterableModel, BaseGenericSetting):
    """One row for the whole portal."""

    class Rule(models.TextChoices):
        """How many of the thresholds an applicant has to reach."""

        ANY = "any", _("Salah satu batas tercapai")
        ALL = "all", _("Semua batas tercapai")

    rule = models.CharField(
        _("syarat pengikut"),
        max_length=3,
        choices=Rule,
        default=Rule.ANY,
        help_text=_("Contoh: Salah satu batas tercapai."),
    )
    validity_months = models.PositiveSmallIntegerField(
        _("masa berlaku lencana, bulan"),
        default=24,
        validators=[MinValueValidator(1)],
        help_text=_("Contoh: 24."),
    )
    recheck_days = models.PositiveSmallIntegerField(
        _("akun diperiksa ulang setiap, hari"),
        default=90,
        validators=[MinValueValidator(7)],
        help_text=_("Contoh: 90."),
    )
    variant_uses = models.PositiveSmallIntegerField(
        _("satu teks dipakai paling banyak, kali"),
        default=20,
        validators=[MinValueValidator(1)],
        help_text=_(
            "Sesudahnya teks itu tidak ditawarkan lagi: kiriman yang sama persis "
            "tampak seperti digerakkan. Contoh: 20."
        ),
    )

    training_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("halaman pelatihan"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Halaman di bawahnya tampil di meja humas. Contoh: Pelatihan."),
    )

    base_form_class = ReadableForm
    panels = [
        FieldPanel("rule"),
        InlinePanel(
            "thresholds", label=_("batas"), heading=_("Batas pengikut"), min_num=1
        ),
        FieldPanel("validity_months"),
        FieldPanel("recheck_days"),
        FieldPanel("variant_uses"),
        FieldPanel("training_page"),
    ]

    class Meta:
        verbose_name = _("aturan lencana")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Begin with the scheme's first thresholds."""
        row: Any = self
        if self._state.adding and not row.thresholds.all():
            row.thresholds = [
                FollowerThreshold(network=network) for network in DEFAULT_NETWORKS
            ]
        super().save(*args, **kwargs)


class FollowerThreshold(Orderable):
    """How many followers or friends an account on one network needs; inclusive."""

    settings = ParentalKey(
        BadgeSettings, on_delete=models.CASCADE, related_name="thresholds"
    )
    network = models.CharField(
        _("jaringan"),
        max_length=20,
        choices=PROFILE_NETWORKS,
        help_text=_("Contoh: Instagram."),
    )
    followers = models.PositiveIntegerField(
        _("pengikut atau teman, paling sedikit"),
        default=DEFAULT_FOLLOWERS,
        help_text=_("Contoh: 500."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("batas pengikut")
        constraints = [
            models.UniqueConstraint(
                fields=["settings", "network"],
                name="one_threshold_per_network",
                violation_error_message=_("Jaringan ini sudah punya batas."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_network_display()}: {self.followers}"
