from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SharingConfig(AppConfig):
    """An engine: turns texts and networks into captions and links."""

    name = "sharing"
    verbose_name = _("Paket bagikan")
