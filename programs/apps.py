from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProgramsConfig(AppConfig):
    """What government offers, to whom, how to get it."""

    name = "programs"
    verbose_name = _("Program")
