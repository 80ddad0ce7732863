"""What the operator of the portal says about itself on every page."""

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="cog")
class PortalSettings(BaseGenericSetting):
    """One row for the whole portal."""

    is_demo = models.BooleanField(
        _("situs contoh"),
        default=False,
        help_text=_(
            "Bila dicentang, setiap halaman memuat tanda 'situs contoh' sebagai ganti "
            "'situs resmi'. Contoh: dicentang selama isinya masih contoh."
        ),
    )
    operator_name = models.CharField(
        _("pengelola"),
        max_length=150,
        blank=True,
        help_text=_("Contoh: Kementerian Komunikasi dan Digital."),
    )
    funding_text = models.CharField(
        _("siapa yang membiayai"),
        max_length=300,
        blank=True,
        help_text=_("Satu kalimat. Contoh: Dibiayai APBN 2026, program 059.01."),
    )
    funding_text_en = models.CharField(
        _("siapa yang membiayai (Inggris)"),
        max_length=300,
        blank=True,
        help_text=_("Contoh: Paid from the 2026 state budget, program 059.01."),
    )
    contact_email = models.EmailField(
        _("surel redaksi"),
        blank=True,
        help_text=_("Contoh: redaksi@bagimunegeri.go.id."),
    )
    methodology_version = models.CharField(
        _("versi metodologi yang berlaku"),
        max_length=20,
        default="1.0",
        help_text=_("Dicatat pada setiap cek fakta baru. Contoh: 1.0."),
    )

    panels = [
        "is_demo",
        MultiFieldPanel(
            [
                FieldPanel("operator_name"),
                FieldPanel("funding_text"),
                FieldPanel("funding_text_en"),
                FieldPanel("contact_email"),
            ],
            heading=_("Siapa di balik situs ini"),
        ),
        "methodology_version",
    ]

    class Meta:
        verbose_name = _("pengaturan portal")

    @property
    def base_url(self) -> str:
        """Scheme and host of the portal; never taken from a request's Host header."""
        return settings.WAGTAILADMIN_BASE_URL

    @property
    def funding(self) -> str:
        """Who pays, in the reader's language."""
        if get_language() == "en" and self.funding_text_en:
            return self.funding_text_en
        return self.funding_text
